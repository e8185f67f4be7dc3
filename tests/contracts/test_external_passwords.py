"""What everybody promises who checks passwords elsewhere: one in memory, and a real directory."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from crm_admin.adapters.ldap import LdapPasswords
from crm_admin.domain.directory import DirectoryEncryption, DirectorySettings
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import ExternalPasswords
from tests.fakes import DIRECTORY, FakeExternalPasswords
from tests.servers.ldap import LONG, MOVED, ODD_NAME, PEOPLE, Directory

ENCRYPTIONS = [pytest.param(each, marks=pytest.mark.servers) for each in DirectoryEncryption]


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """Who checks passwords, how they are reached, and whom they were asked for."""

    passwords: ExternalPasswords
    settings: DirectorySettings
    asked: Callable[[], int]

    def takes(self, user_name: str, password: str) -> bool:
        return self.passwords.check(self.settings, user_name, Secret(password))


@pytest.fixture(params=["fake", *ENCRYPTIONS])
def system(request: pytest.FixtureRequest) -> System:
    if request.param == "fake":
        fake = FakeExternalPasswords(PEOPLE)
        return System(passwords=fake, settings=DIRECTORY, asked=lambda: len(fake.asked))
    directory: Directory = request.getfixturevalue("directory")
    return System(
        passwords=LdapPasswords(),
        settings=directory.settings(request.param),
        asked=lambda: len(directory.binds),
    )


@pytest.mark.parametrize("user_name", PEOPLE)
def test_the_right_password_is_taken_and_no_other(system: System, user_name: str) -> None:
    password = PEOPLE[user_name]

    assert system.takes(user_name, password)
    for wrong in ("wrong", password[:-1], password + "x", password.swapcase() + ".", "*", "\0"):
        assert not system.takes(user_name, wrong)


@pytest.mark.parametrize("user_name", ["nobody", MOVED, "*", "ext.admin)(uid=*", "x" * 5000])
def test_no_password_is_right_for_somebody_who_is_not_there(system: System, user_name: str) -> None:
    assert not system.takes(user_name, MOVED)
    assert not system.takes(user_name, PEOPLE["ext.admin"])


def test_the_password_of_somebody_else_is_not_taken(system: System) -> None:
    assert not system.takes("ext.admin", PEOPLE[ODD_NAME])


@pytest.mark.parametrize("user_name", [*PEOPLE, "nobody"])
def test_an_empty_password_is_never_right_and_nobody_is_asked(
    system: System, user_name: str
) -> None:
    before = system.asked()

    assert not system.takes(user_name, "")
    assert system.asked() == before


@pytest.mark.parametrize("user_name", ["", " ", "ext\0admin", "ext.admin\n", "ext\u202eadmin"])
def test_for_a_name_that_nobody_can_have_nobody_is_asked(system: System, user_name: str) -> None:
    before = system.asked()

    assert not system.takes(user_name, "tulip in the directory")
    assert system.asked() == before


def test_a_password_may_have_1024_characters(system: System) -> None:
    assert len(LONG) == 1024
    assert system.takes("long", LONG)
    assert not system.takes("long", LONG[:-1])


@pytest.mark.parametrize(
    "user_name", ["ext.admin,ou=people", "ext.admin,ou=left", "x,uid=ext.admin", "ext.admin+cn=x"]
)
def test_a_user_name_cannot_lead_to_another_entry(system: System, user_name: str) -> None:
    assert not system.takes(user_name, PEOPLE["ext.admin"])

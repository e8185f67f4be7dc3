"""Hashes: written as PHP writes them, and taken by PHP itself."""

import json
import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_admin.adapters.crm.espocrm import MODULE
from crm_admin.adapters.crm.espocrm.passwords import EspoHasher
from crm_admin.adapters.gates.direct import DIRECT
from crm_admin.adapters.hashing import php_bcrypt_hasher
from crm_admin.domain.secret import Secret
from tests.crm.espocrm.installation import Installation
from tests.fakes import FakeHasher

HASHER = EspoHasher(php_bcrypt_hasher(10))
PASSWORD = Secret("correct horse åäö 漢字")

CHECK_IN_PHP = """
foreach (json_decode(stream_get_contents(STDIN)) as [$password, $hash]) {
    echo password_verify($password, $hash) && !password_verify($password . 'x', $hash) ? 1 : 0;
}
"""


class Forgetful(FakeHasher):
    """Does not know its own hashes again."""

    def hash(self, password: Secret) -> Secret:
        return super().hash(Secret(password.reveal() + "x"))


def a_hash(cost: str, filler: str = "h") -> str:
    return f"$2y${cost}$" + filler * 53


def cost_of_new_hashes(espo: Installation) -> str:
    hasher = MODULE.make_hasher(espo.connection, espo.recognised, DIRECT)
    return hasher.hash(Secret("x")).reveal()[4:6]


@pytest.mark.long
def test_php_itself_takes_the_hashes() -> None:
    php = shutil.which("php")
    if php is None:
        pytest.skip("php-cli is not installed")
    alphabet = st.characters(exclude_categories=("Cc", "Cs"))
    passwords: list[str] = []

    @settings(max_examples=50, deadline=None, database=None)
    @given(st.text(alphabet, min_size=1, max_size=70).filter(lambda p: len(p.encode()) <= 71))
    def collect(password: str) -> None:
        passwords.append(password)

    collect()
    pairs = [(each, HASHER.hash(Secret(each)).reveal()) for each in passwords]
    checked = subprocess.run(
        [php, "-r", CHECK_IN_PHP],
        input=json.dumps(pairs),
        capture_output=True,
        text=True,
        check=True,
    )

    assert len(passwords) >= 50
    assert checked.stdout == "1" * len(pairs)


def test_a_hash_has_phps_prefix_and_belongs_to_its_password() -> None:
    made = HASHER.hash(PASSWORD)

    assert made.reveal().startswith("$2y$10$")
    assert HASHER.verify(PASSWORD, made)
    assert not HASHER.verify(Secret("correct horse"), made)


@pytest.mark.parametrize("prefix", ["$2a$", "$2b$", "$2y$"])
def test_every_prefix_is_read(prefix: str) -> None:
    made = HASHER.hash(PASSWORD).reveal()

    assert HASHER.verify(PASSWORD, Secret(prefix + made[4:]))


def test_a_hash_that_does_not_match_is_never_handed_out() -> None:
    with pytest.raises(RuntimeError):
        EspoHasher(Forgetful()).hash(PASSWORD)


def test_no_hash_is_ever_replaced_at_a_sign_in() -> None:
    assert not HASHER.is_outdated(Secret(a_hash("04")))
    assert not HASHER.is_outdated(Secret("of an old version"))


@pytest.mark.parametrize("stored", [None, "", "x", a_hash("10", "*"), "7riR7Iowohmwhba95nl9y"])
def test_what_is_no_hash_matches_nothing(stored: str | None) -> None:
    given_hash = None if stored is None else Secret(stored)

    assert not HASHER.verify(Secret(""), given_hash)
    assert not HASHER.verify(PASSWORD, given_hash)


def test_72_bytes_are_the_limit() -> None:
    assert HASHER.policy.max_bytes == 72


@pytest.mark.parametrize(
    ("costs", "used"),
    [([], "10"), (["10", "11"], "11"), (["08"], "10"), (["04", "10", "12", "10"], "12")],
)
def test_the_cost_is_the_one_that_the_installation_uses(
    espo: Installation, costs: list[str], used: str
) -> None:
    for number, cost in enumerate(costs):
        espo.add_user(f"user.{number}", password=a_hash(cost))
    espo.add_user("without.password", password=None)

    assert cost_of_new_hashes(espo) == used


def test_a_cost_that_nobody_would_wait_for_is_not_followed(espo: Installation) -> None:
    espo.add_user("hostile", password=a_hash("31"))
    hasher = MODULE.make_hasher(espo.connection, espo.recognised, DIRECT)

    assert hasher.hash(Secret("x")).reveal()[4:6] == "14"

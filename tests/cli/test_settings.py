"""`settings`: every value by its name, all that are given together or none."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.cli.setting_names import DIRECTORY_SETTINGS as DIRECTORY_NAMES
from crm_admin.cli.setting_names import MAIL_SETTINGS as MAIL_NAMES
from crm_admin.cli.setting_names import POLICY_SETTINGS
from crm_admin.domain.audit import Action
from crm_admin.domain.directory import DirectorySettings
from crm_admin.domain.password_policy import COMPLEXITY
from crm_admin.domain.settings import MailEncryption, MailSettings, Policies
from crm_admin.services.site import directory_settings_of, mail_settings_of, policies_of
from tests.cli.conftest import SIGN_IN, Shell
from tests.fakes import DIRECTORY, MAIL_SETTINGS, PASSWORD, decide

BIND_NAME = DIRECTORY.bind_name


def policies(shell: Shell) -> Policies:
    with shell.database.open_reading() as reading:
        return policies_of(reading.settings)


def mail(shell: Shell) -> MailSettings:
    with shell.database.open_reading() as reading:
        return mail_settings_of(reading.settings)


def sets(*assignments: str) -> list[str]:
    return [word for each in assignments for word in ("--set", each)]


# Looking


def test_every_setting_is_shown_by_its_name(shell: Shell) -> None:
    shown = shell.signed_in("settings", "--json").document["settings"]

    assert set(shown) == {*POLICY_SETTINGS, *MAIL_NAMES, *DIRECTORY_NAMES}
    assert shown["password.min_length"] == 15
    assert shown["password.expires_after"] is None
    assert (shown["link_life"], shown["temporary_password_life"]) == ("60m", "24h")
    assert shown["may_set_passwords"] is True
    assert shown["mail.encryption"] == "starttls"


def test_people_read_words_that_set_the_same_again(shell: Shell) -> None:
    decide(shell.database, MAIL_SETTINGS)
    decide(shell.database, DIRECTORY)
    lines = shell.signed_in("settings").output.splitlines()
    shown = [line.split(maxsplit=1) for line in lines]
    for known in (POLICY_SETTINGS, MAIL_NAMES, DIRECTORY_NAMES):
        again = [f"{name}={value}" for name, value in shown if name in known and value != "—"]
        assert shell.signed_in("settings", *sets(*again)).status == 0

    assert policies(shell) == Policies()
    assert mail(shell) == MAIL_SETTINGS
    assert directory(shell) == DIRECTORY


def test_what_cannot_be_read_is_told(shell: Shell) -> None:
    with shell.database.open_unit_of_work("41c2") as work:
        work.settings.put("policies", "nonsense", version=0)
        work.commit()
    outcome = shell.signed_in("settings")

    assert outcome.status == 0
    assert "cannot be read" in outcome.error


# Changing


@pytest.mark.parametrize(
    ("assignment", "expected"),
    [
        ("link_life=30m", replace(Policies(), link_life=timedelta(minutes=30))),
        ("temporary_password_life=48h", replace(Policies(), temporary_password_life=timedelta(2))),
        ("may_set_passwords=no", replace(Policies(), may_set_passwords=False)),
        (
            "password.expires_after=90d",
            replace(Policies(), password=replace(Policies().password, expires_after=timedelta(90))),
        ),
        (
            "lockout.duration=0",
            replace(Policies(), lockout=replace(Policies().lockout, duration=timedelta(0))),
        ),
        ("preset=complexity", replace(Policies(), password=COMPLEXITY)),
    ],
)
def test_a_rule_is_saved(shell: Shell, assignment: str, expected: Policies) -> None:
    outcome = shell.signed_in("settings", "--set", assignment)

    assert outcome.status == 0
    assert outcome.output.startswith("Saved the rules of the site. Operation ")
    assert policies(shell) == expected
    assert shell.database.entries[-1].event.action is Action.POLICIES_CHANGE


def test_a_preset_keeps_the_message_and_what_follows_it_counts(shell: Shell) -> None:
    shell.signed_in("settings", "--set", "password.message=Ask IT")
    shell.signed_in("settings", *sets("preset=complexity", "password.history=10"))

    assert policies(shell).password == replace(COMPLEXITY, message="Ask IT", history=10)


def test_mail_is_set_up_by_one_command(shell: Shell) -> None:
    outcome = shell.signed_in(
        "settings",
        *sets("mail.host=localhost", "mail.port=25", "mail.encryption=none"),
        *sets("mail.sender=crm@northwind.se", "mail.account="),
        *sets("mail.link_base_url=https://crm.northwind.se/account"),
    )

    assert outcome.status == 0
    assert outcome.output.startswith("Saved the e-mail settings. Operation ")
    assert "mail.host: — → localhost\n" in outcome.error
    assert mail(shell) == MailSettings(
        host="localhost",
        port=25,
        encryption=MailEncryption.NONE,
        sender="crm@northwind.se",
        link_base_url="https://crm.northwind.se/account",
    )


def test_the_document_holds_what_stands_there_now(shell: Shell) -> None:
    document = shell.signed_in("settings", "--set", "link_life=30m", "--json").document

    assert set(document) == {"operation_id", "sentence", "settings"}
    assert document["settings"]["link_life"] == "30m"


# Refused


def test_everything_that_cannot_be_meant_is_told_at_once_before_anybody_signs_in(
    shell: Shell,
) -> None:
    outcome = shell.signed_in(
        "settings",
        *sets("link_life=soon", "may_set_passwords=perhaps", "mail.port=many", "nonsense=1"),
        *sets("password.expires_after=", "mail.encryption=rot13", "preset=easy", "link_life"),
    )

    assert (outcome.status, outcome.output) == (2, "")
    for told in (
        "link_life takes a duration such as 60m, 24h or 90d.",
        "may_set_passwords takes yes or no.",
        "mail.port takes a whole number.",
        "There is no setting 'nonsense'; there are preset, password.min_length, ",
        "password.expires_after takes a duration such as 60m, 24h or 90d, or never.",
        "mail.encryption takes one of starttls, tls, none.",
        "preset takes one of nist, complexity.",
    ):
        assert told in outcome.error
    assert outcome.error.endswith(" Nothing was changed.\n")
    assert shell.opener.passwords == []


def test_every_value_outside_its_limits_is_told_at_once(shell: Shell) -> None:
    outcome = shell.signed_in(
        "settings", *sets("password.min_length=4", "lockout.attempts=101", "link_life=1m")
    )

    assert (outcome.status, outcome.output) == (1, "")
    for name in ("password.min_length: ", "lockout.attempts: ", "link_life: "):
        assert name in outcome.error
    assert outcome.error.endswith(" Nothing was changed.\n")
    assert policies(shell) == Policies()


@pytest.mark.parametrize(
    "wrong",
    [
        "mail.sender=nobody",
        "mail.link_base_url=http://crm.northwind.se",
        "mail.language=tlh",
        "mail.host=a b",
    ],
)
def test_mail_that_would_not_work_cannot_be_set_up(shell: Shell, wrong: str) -> None:
    outcome = shell.signed_in("settings", "--set", wrong)

    assert outcome.status == 1
    assert outcome.error.startswith(f"{wrong.partition('=')[0]}: ")
    assert mail(shell) == MailSettings()


def test_rules_and_mail_are_saved_one_after_the_other(shell: Shell) -> None:
    outcome = shell.signed_in("settings", *sets("link_life=30m", "mail.port=25"))

    assert outcome.status == 2
    assert "by a command each" in outcome.error
    assert policies(shell) == Policies()


def test_a_user_administrator_may_look_and_not_change(shell: Shell) -> None:
    uma = ("--database", SIGN_IN[1], "--as", "uma.lind", "--password-stdin")
    line = f"{PASSWORD}\n".encode()
    assert shell.run("settings", *uma, stdin=line).status == 0

    outcome = shell.run("settings", *uma, "--set", "link_life=30m", stdin=line)
    assert outcome.status == 1
    assert outcome.error.startswith("Only an administrator may change settings.")


def test_what_somebody_saved_meanwhile_is_not_overwritten(shell: Shell) -> None:
    other = Policies(link_life=timedelta(minutes=10))
    shell.database.meanwhile(lambda: None, lambda: decide(shell.database, other))
    outcome = shell.signed_in("settings", "--set", "link_life=30m")

    assert outcome.status == 1
    assert outcome.error.startswith("Somebody else saved these settings meanwhile.")
    assert policies(shell) == other


# The directory


def directory(shell: Shell) -> DirectorySettings:
    with shell.database.open_reading() as reading:
        return directory_settings_of(reading.settings)


def test_a_directory_is_set_up_by_one_command(shell: Shell) -> None:
    outcome = shell.signed_in(
        "settings",
        *sets(f"directory.address={DIRECTORY.address}", f"directory.bind_name={BIND_NAME}"),
        *sets("directory.ca_file=/etc/ssl/northwind.pem"),
    )

    assert outcome.status == 0
    assert outcome.output.startswith("Saved the settings of the directory. Operation ")
    assert f"directory.bind_name: — → {BIND_NAME}\n" in outcome.error
    assert directory(shell) == replace(DIRECTORY, ca_file="/etc/ssl/northwind.pem")
    assert shell.database.entries[-1].event.action is Action.DIRECTORY_CHANGE


@pytest.mark.parametrize("wrong", ["directory.address=http://x", "directory.bind_name={user_name}"])
def test_a_directory_that_would_not_work_cannot_be_set_up(shell: Shell, wrong: str) -> None:
    decide(shell.database, DIRECTORY)
    outcome = shell.signed_in("settings", "--set", wrong)

    assert outcome.status == 1
    assert outcome.error.startswith(f"{wrong.partition('=')[0]}: It must be ")
    assert directory(shell) == DIRECTORY


def test_directory_and_mail_are_saved_one_after_the_other(shell: Shell) -> None:
    outcome = shell.signed_in("settings", *sets("directory.address=ldaps://x", "mail.port=25"))

    assert outcome.status == 2
    assert "by a command each" in outcome.error

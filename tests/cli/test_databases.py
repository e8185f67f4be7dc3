"""`create-database`, `detect` and `verify-audit`."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from crm_admin.domain.audit import Action
from crm_admin.domain.capabilities import Act, Capabilities, Feature
from crm_admin.domain.errors import FileNotWritten
from crm_admin.domain.recovery import code_hash
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.services.ports import DatabaseDescription, Tls
from tests.cli.conftest import URL, Person, Shell
from tests.fakes import FakeDatabase, fake_hash

NEW = ("create-database", "--database", "sqlite:///new", "--admin", "root")
GOOD = "the very first sentence"
LINE = f"{GOOD}\n".encode()


# Making


def test_a_database_is_made_with_its_administrator(shell: Shell) -> None:
    outcome = shell.run(*NEW, "--password-stdin", stdin=LINE)

    [(settings, request)] = shell.opener.created
    assert outcome.status == 0
    assert outcome.output == "Made the database; root administers it.\n"
    assert (settings.database, request.administrator) == ("new", "root")
    assert request.password_hash == fake_hash(GOOD)
    assert (request.demo_users, request.seed) == (0, 1)


def test_demo_users_come_from_a_seed(shell: Shell) -> None:
    shell.run(*NEW, "--password-stdin", "--demo-users", "300", "--seed", "7", stdin=LINE)

    [(_, request)] = shell.opener.created
    assert (request.demo_users, request.seed) == (300, 7)


def test_the_recovery_code_is_told_once_and_kept_as_a_hash(shell: Shell) -> None:
    outcome = shell.run(*NEW, "--password-stdin", stdin=LINE)

    [code] = re.findall(r"Recovery code, shown once: (\S+)\.", outcome.error)
    [(_, request)] = shell.opener.created
    assert request.recovery_code_hash == code_hash(Secret(code))
    assert "Print it and lock it away" in outcome.error


def test_scripts_get_a_document(shell: Shell) -> None:
    outcome = shell.run(*NEW, "--password-stdin", "--json", stdin=LINE)

    [(_, request)] = shell.opener.created
    code = Secret(outcome.document["recovery_code"])
    assert request.recovery_code_hash == code_hash(code)
    assert outcome.document == {
        "sentence": "Made the database; root administers it.",
        "recovery_code": code.reveal(),
    }
    assert outcome.error == ""


def test_a_database_that_is_there_is_left_alone(shell: Shell) -> None:
    outcome = shell.run(
        *("create-database", "--database", URL, "--admin", "root", "--password-stdin"), stdin=LINE
    )

    assert outcome.status == 1
    assert outcome.error == (
        "The database northwind is not empty. Choose an empty one. Nothing was changed.\n"
    )


def test_the_first_password_keeps_to_the_policy_too(shell: Shell) -> None:
    outcome = shell.run(*NEW, "--password-stdin", stdin=b"root\0\n")

    assert (outcome.status, outcome.output) == (1, "")
    assert "at least 15 are needed" in outcome.error
    assert "a control character" in outcome.error
    assert shell.opener.created == []


def test_what_nobody_sees_in_the_first_password_is_pointed_out(shell: Shell) -> None:
    outcome = shell.run(*NEW, "--password-stdin", stdin=b" " + LINE)

    assert outcome.status == 0
    assert "The password begins with a space." in outcome.error
    assert shell.opener.created[0][1].password_hash == fake_hash(f" {GOOD}")


def test_on_a_terminal_the_first_password_is_typed_twice(shell: Shell) -> None:
    person = Person(answers=[GOOD, GOOD])
    outcome = shell.run_before(person, *NEW)

    assert outcome.status == 0
    assert person.prompts == ["New password for root: ", "The same again: "]


@pytest.mark.parametrize(
    "wrong",
    [("--demo-users", "-1"), ("--demo-users", "10000001"), ("--seed", "spring"), ("--as", "x")],
)
def test_wrong_usage_makes_nothing(shell: Shell, wrong: tuple[str, ...]) -> None:
    outcome = shell.run(*NEW, "--password-stdin", *wrong, stdin=LINE)

    assert outcome.status == 2
    assert shell.opener.created == []


# Encryption


@pytest.mark.parametrize(
    ("options", "tls", "ca_file"),
    [
        ((), Tls.VERIFIED, None),
        (("--ca-file", __file__), Tls.VERIFIED, __file__),
        (("--no-tls",), Tls.OFF, None),
    ],
)
def test_connections_are_encrypted_unless_that_is_switched_off(
    shell: Shell, options: tuple[str, ...], tls: Tls, ca_file: str | None
) -> None:
    shell.run(*NEW, "--password-stdin", *options, stdin=LINE)

    [(settings, _)] = shell.opener.created
    assert (settings.tls, settings.ca_file) == (tls, ca_file)


def test_a_certificate_and_no_encryption_exclude_each_other(shell: Shell) -> None:
    outcome = shell.run("detect", "--database", URL, "--no-tls", "--ca-file", __file__)

    assert outcome.status == 2
    assert "--no-tls and --ca-file exclude each other." in outcome.error


def test_a_certificate_that_is_not_there_is_wrong_usage(shell: Shell) -> None:
    outcome = shell.run("detect", "--database", URL, "--ca-file", "nowhere.pem")

    assert outcome.status == 2
    assert "'nowhere.pem' does not exist" in outcome.error


# What is it?


def test_every_act_and_feature_is_answered(shell: Shell) -> None:
    document = shell.run("detect", "--database", URL, "--json").document

    assert (document["kind"], document["version"]) == ("builtin", "1")
    assert (document["product"], document["server"]) == ("Built-in CRM", "SQLite")
    assert set(document["capabilities"]) == {*Act, *Feature}
    assert all(
        found == {"available": True, "reason": None} for found in document["capabilities"].values()
    )


def test_what_is_missing_is_given_with_its_reason(shell: Shell) -> None:
    reason = Text("E-mail is not set up yet.")
    shell.database.capabilities = Capabilities(missing={Act.RESET_PASSWORD: reason})

    document = shell.run("detect", "--database", URL, "--json").document
    assert document["capabilities"]["reset_password"] == {
        "available": False,
        "reason": "E-mail is not set up yet.",
    }
    output = shell.run("detect", "--database", URL).output
    assert "Reset password        no: E-mail is not set up yet.\n" in output


def test_what_could_be_safer_is_said(shell: Shell) -> None:
    assert shell.run("detect", "--database", URL, "--json").document["warnings"] == []
    shell.database.warnings = (Text("The account may do everything ({where}).", where="\x1b[2J"),)

    document = shell.run("detect", "--database", URL, "--json").document
    assert len(document["warnings"]) == 1
    output = shell.run("detect", "--database", URL).output
    assert "Warning: The account may do everything (\\x1b[2J).\n" in output


def test_people_read_what_it_is_and_where(shell: Shell) -> None:
    lines = shell.run("detect", "--database", URL).output.splitlines()

    assert lines[:2] == [
        "CRM       Built-in CRM 1 (builtin)",
        "Database  northwind.db on SQLite, on this computer",
    ]
    assert "Lock                  yes" in lines
    assert "Last sign-in          yes" in lines


def test_people_and_scripts_read_who_holds_the_rules(shell: Shell) -> None:
    assert (
        "Mode      direct: the rules hold for whoever uses this program"
        in shell.run("detect", "--database", URL).output
    )
    shell.database.belongs_to = "anna.berg"
    assert "Mode      guarded: the database holds the rules; the account is for anna.berg" in (
        shell.run("detect", "--database", URL).output
    )
    document = shell.run("detect", "--database", URL, "--json").document
    assert (document["mode"], document["only_user"]) == ("guarded", "anna.berg")


def test_the_script_of_the_guarded_mode_is_printed(shell: Shell) -> None:
    shell.database.script = "CREATE ROLE x;\n"
    assert shell.run("guarded-mode", "--database", URL).output == "CREATE ROLE x;\n"
    document = shell.run("guarded-mode", "--database", URL, "--json").document
    assert document == {"script": "CREATE ROLE x;\n"}


def test_where_there_is_no_guarded_mode_that_is_said(shell: Shell) -> None:
    refused = shell.run("guarded-mode", "--database", URL)
    assert refused.status == 1
    assert "There is no guarded mode here." in refused.error


class FarAway(FakeDatabase):
    """On another computer, and not quite as known."""

    is_encrypted = True

    @property
    def description(self) -> DatabaseDescription:
        return replace(
            super().description,
            is_local=False,
            is_encrypted=self.is_encrypted,
            differences=(Text("Table “user” has no column “salt”."),),
        )


@pytest.mark.parametrize(("is_encrypted", "way"), [(True, "encrypted"), (False, "not encrypted")])
def test_people_read_how_the_way_there_is(shell: Shell, is_encrypted: bool, way: str) -> None:
    database = FarAway()
    database.is_encrypted = is_encrypted
    shell.opener.databases["far"] = database

    lines = shell.run("detect", "--database", "sqlite:///far").output.splitlines()
    assert lines[1] == f"Database  northwind.db on SQLite, {way}"


def test_differences_are_named(shell: Shell) -> None:
    shell.opener.databases["far"] = FarAway()

    document = shell.run("detect", "--database", "sqlite:///far", "--json").document
    assert document["differences"] == ["Table “user” has no column “salt”."]
    assert "has no column" in shell.run("detect", "--database", "sqlite:///far").output


# Is its history whole?


def test_a_whole_log_is_said_to_be_whole(shell: Shell) -> None:
    outcome = shell.run("verify-audit", "--database", URL)

    assert (outcome.status, outcome.error) == (0, "")
    assert outcome.output == (
        "The audit log is whole. Entries: 6. No head of it was noted outside the database.\n"
    )


def test_a_command_of_an_administrator_notes_the_head_and_later_it_is_compared(
    shell: Shell,
) -> None:
    shell.signed_in("users")
    [anchor] = shell.anchors[None].noted
    assert (anchor.number, anchor.hash) == (7, shell.database.entries[-1].hash)
    shell.signed_in("users")
    assert len(shell.anchors[None].noted) == 1

    outcome = shell.run("verify-audit", "--database", URL)
    assert outcome.output == (
        "The audit log is whole. Entries: 8. Up to entry 7 it is as noted outside the database at"
        " 2026-10-14 09:55+02:00.\n"
    )
    document = shell.run("verify-audit", "--database", URL, "--json").document
    assert (document["noted_entry"], document["noted_at"]) == (7, "2026-10-14T07:55:00Z")


def test_heads_in_another_file_are_compared(shell: Shell, tmp_path: Path) -> None:
    shell.signed_in("users")
    file = tmp_path / "heads"
    file.touch()
    [anchor] = shell.anchors[None].noted
    shell.anchors[str(file)].noted.append(replace(anchor, hash="0" * 64))

    outcome = shell.run("verify-audit", "--database", URL, "--anchor", str(file))

    assert (outcome.status, outcome.output) == (1, "")
    assert "Entry 7 is not the one that was noted outside the database" in outcome.error
    event = shell.database.entries[-1].event
    assert (event.action, event.actor_name) == (Action.AUDIT_DOUBT, None)


def test_a_head_that_cannot_be_noted_spoils_nothing(shell: Shell) -> None:
    shell.anchors[None].failure = FileNotWritten(path="heads")

    outcome = shell.signed_in("users")

    assert outcome.status == 0
    assert outcome.error.startswith("The end of the audit log was not noted outside the database.")


def test_scripts_learn_that_it_is_whole(shell: Shell) -> None:
    outcome = shell.run("verify-audit", "--database", URL, "--json")

    assert outcome.document == {
        "entries": 6,
        "first_bad": None,
        "problem": None,
        "noted_entry": None,
        "noted_at": None,
    }


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_changed_entry_is_named(shell: Shell, form: tuple[str, ...]) -> None:
    entries = shell.database.state.entries
    forged = replace(entries[1].event, actor_name="somebody.else")
    entries[1] = replace(entries[1], event=forged)
    outcome = shell.run("verify-audit", "--database", URL, *form)

    assert outcome.status == 1
    assert outcome.error == (
        "The audit log is not whole. Entry 2 was changed after it was written.\n"
    )
    if form:
        assert outcome.document == {
            "entries": 1,
            "first_bad": 2,
            "problem": "Entry 2 was changed after it was written.",
            "noted_entry": None,
            "noted_at": None,
        }
    else:
        assert outcome.output == ""


def test_nobody_signs_in_to_look_at_the_database_as_a_whole(shell: Shell) -> None:
    before = shell.database.entries
    shell.run("detect", "--database", URL)
    shell.run("verify-audit", "--database", URL)

    assert shell.database.entries == before
    assert shell.opener.passwords == [None, None]
    assert Secret("") not in shell.opener.passwords

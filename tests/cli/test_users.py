"""`users`: pages of the list, for people and for scripts."""

from datetime import UTC, datetime

import pytest

from crm_admin.domain.listing import UserFilter
from crm_admin.domain.user import UserState
from tests.cli.conftest import Shell
from tests.fakes import a_user

ASA = {
    "id": "id-asa.bjork",
    "user_name": "asa.bjork",
    "name": "Björk, Åsa",
    "email": "asa.bjork@northwind.se",
    "state": "locked_out",
    "is_administrator": False,
    "last_sign_in_at": "2026-10-13T07:55:00Z",
}
FIELDS = set(ASA)


def names(document: dict[str, list[dict[str, str]]]) -> list[str]:
    return [user["user_name"] for user in document["users"]]


def test_the_document_has_exactly_the_fields_that_scripts_rely_on(shell: Shell) -> None:
    document = shell.signed_in("users", "--json").document

    assert set(document) == {"users", "next"}
    assert all(set(user) == FIELDS for user in document["users"])
    assert {user["state"] for user in document["users"]} <= set(UserState)


def test_a_user_is_described_by_values_of_the_right_types(shell: Shell) -> None:
    document = shell.signed_in("users", "--json", "--search", "asa.bjork").document

    assert document == {"users": [ASA], "next": None}


def test_what_is_not_known_is_null(shell: Shell) -> None:
    [user] = shell.signed_in("users", "--json", "--search", "erik.sand").document["users"]

    assert user["email"] is None
    assert user["last_sign_in_at"] is None


def test_only_administrators_are_called_administrators(shell: Shell) -> None:
    document = shell.signed_in("users", "--json").document

    found = {user["user_name"] for user in document["users"] if user["is_administrator"]}
    assert found == {"anna.berg", "admin"}


def test_following_next_visits_every_user_once(shell: Shell) -> None:
    whole = names(shell.signed_in("users", "--json").document)
    visited: list[str] = []
    after: tuple[str, ...] = ()
    while True:
        document = shell.signed_in("users", "--json", "--limit", "7", *after).document
        visited += names(document)
        if document["next"] is None:
            break
        after = ("--after", document["next"])

    assert visited == whole
    assert len(visited) > 7 * 3


@pytest.mark.parametrize("search", ["bjork", "BJÖRK", "åsa björk", "asa.bjork@"])
def test_search_finds_by_name_without_case_and_accents(shell: Shell, search: str) -> None:
    assert names(shell.signed_in("users", "--json", "--search", search).document) == ["asa.bjork"]


BY_LINK = frozenset({UserFilter.LINK_PENDING, UserFilter.UNLOCK_REQUESTED})
"""In this company nobody asked for a link yet."""


@pytest.mark.parametrize("wanted", list(UserFilter))
def test_every_quick_filter_can_be_chosen(shell: Shell, wanted: UserFilter) -> None:
    outcome = shell.signed_in("users", "--json", "--filter", wanted.value)

    assert outcome.status == 0
    assert outcome.document["users"] or wanted in BY_LINK


def test_a_filter_leaves_only_those_it_names(shell: Shell) -> None:
    document = shell.signed_in("users", "--json", "--filter", "failed_attempts").document

    assert "asa.bjork" in names(document)
    assert "pia.aho" not in names(document)


def test_system_users_are_a_list_of_their_own(shell: Shell) -> None:
    document = shell.signed_in("users", "--json", "--system-users").document

    assert set(names(document)) == {"installation", "mail-import", "old-erp"}


def test_people_read_a_table_with_local_times(shell: Shell) -> None:
    outcome = shell.signed_in("users", "--search", "bjork")

    header, row = outcome.output.splitlines()
    assert header.split("  ")[0] == "User name"
    assert row.split() == [
        *("asa.bjork", "Björk,", "Åsa", "Failed", "attempts", "asa.bjork@northwind.se"),
        *("2026-10-13", "09:55+02:00", "—"),
    ]


def test_columns_stand_under_each_other_although_letters_are_wide(shell: Shell) -> None:
    lines = shell.signed_in("users").output.splitlines()
    [tanaka] = [line for line in lines if line.startswith("hana.tanaka")]
    column = lines[0].index("State")

    # Each of the three letters takes two columns of the terminal.
    assert tanaka[column - 3 :].startswith("Active")


def test_people_are_told_how_to_see_more(shell: Shell) -> None:
    outcome = shell.signed_in("users", "--limit", "2")

    assert "There are more: add --after '[" in outcome.output


def test_people_are_told_when_nobody_was_found(shell: Shell) -> None:
    assert shell.signed_in("users", "--search", "nobody-at-all").output == "No users.\n"


def test_a_hostile_name_cannot_move_the_cursor(shell: Shell) -> None:
    shell.database.add(
        a_user("evil", given_name="\x1b[2J\x07", family_name="\u202egnp.exe\n", email="a\x9b@b.c"),
        None,
    )
    outcome = shell.signed_in("users", "--search", "evil")

    assert outcome.output.count("\n") == 2
    assert r"\u202egnp.exe\n, \x1b[2J\x07" in outcome.output
    assert r"a\x9b@b.c" in outcome.output
    assert not set(outcome.output) & set("\x1b\x07\x9b\u202e")


def test_json_is_ascii_and_keeps_every_character(shell: Shell) -> None:
    name = "\x1b[2J\u202e漢\x9b\ud800"
    shell.database.add(a_user("evil", given_name=None, family_name=name), None)
    outcome = shell.signed_in("users", "--json", "--search", "evil")

    assert outcome.output.isascii()
    assert not set(outcome.output) & {"\x1b", "\x7f"}
    assert outcome.document["users"][0]["name"] == name


def test_a_long_user_name_is_never_cut_and_a_long_name_is(shell: Shell) -> None:
    long = "x" * 100
    shell.database.add(a_user(long, family_name="Y" * 100), None)
    outcome = shell.signed_in("users", "--search", long)

    assert long in outcome.output
    assert "Y" * 100 not in outcome.output
    assert "Y…" in outcome.output


def test_a_time_at_the_end_of_the_calendar_is_shown(shell: Shell) -> None:
    last = datetime.max.replace(tzinfo=UTC)
    shell.database.add(a_user("far.off", last_sign_in_at=last), None)

    assert "9999-12-31 23:59+00:00" in shell.signed_in("users", "--search", "far.off").output


@pytest.mark.parametrize(
    "wrong",
    [
        ("--limit", "0"),
        ("--limit", "10001"),
        ("--limit", "many"),
        ("--filter", "nonsense"),
        ("--search", "\udce5"),
        ("surplus",),
    ],
)
def test_wrong_usage_is_said_with_status_2(shell: Shell, wrong: tuple[str, ...]) -> None:
    outcome = shell.signed_in("users", *wrong)

    assert (outcome.status, outcome.output) == (2, "")
    assert outcome.error.startswith("Usage: crm-admin users")
    assert shell.opener.passwords == []

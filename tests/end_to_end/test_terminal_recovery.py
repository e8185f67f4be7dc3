"""From "the only administrator is locked and forgot the password" to "signs in", in a terminal."""

import pytest

from crm_admin.domain.user import UserState
from tests.end_to_end.sites import CODE, Site
from tests.outcomes import Outcome

NEW = "a sentence of my own choice"
DEMOTIONS = {
    "builtin": "UPDATE crm_user SET role_id = NULL WHERE user_name <> 'root'",
    "espocrm": "UPDATE user SET type = 'regular' WHERE user_name <> 'admin' AND type = 'admin'",
}


@pytest.fixture
def barred(site: Site) -> Site:
    """Nobody can sign in: the only administrator is locked, and knows no password."""
    leave_one_administrator_locked(site)
    return site


def leave_one_administrator_locked(site: Site) -> None:
    """One locks the other, and is demoted by somebody who goes round the program."""
    other = site.somebody(UserState.ACTIVE, is_administrator=True)
    given = site.signed_in("change-password", other, "--no-must-change", lines=[NEW])
    assert given.status == 0, given.error
    locked = site.for_another(other, NEW).signed_in("lock", site.administrator, "--reason", "Left")
    assert locked.status == 0, locked.error
    site.execute(DEMOTIONS[site.kind])


def recover(site: Site, code: str, *arguments: str) -> Outcome:
    by_stdin = ("--code-stdin",) if code else ()
    return site.run("recover", *by_stdin, *arguments, lines=[code] if code else [])


def code_in(outcome: Outcome) -> str:
    found = CODE.search(outcome.error)
    assert found is not None, outcome.error
    return found.group()


def test_the_only_administrator_signs_in_again(barred: Site) -> None:
    refused = barred.signed_in("users")
    assert refused.status == 1

    listed = recover(barred, barred.recovery_code, "--json")
    assert listed.status == 0, listed.error
    [sole] = [each for each in listed.document["administrators"] if each["state"] != "inactive"]
    assert (sole["user_name"], sole["can_sign_in"]) == (barred.administrator, False)
    assert listed.document["with_code"] is bool(barred.recovery_code)

    lifted = recover(barred, listed.document["next_code"], "--lift-lock", barred.administrator)
    assert lifted.status == 0, lifted.error
    given = recover(barred, code_in(lifted), "--set-password", barred.administrator)
    assert given.status == 0, given.error
    [password] = given.output.splitlines()
    cannot_ask = "EspoCRM cannot ask for a new password at the next sign-in." in given.error
    assert cannot_ask is (barred.kind == "espocrm"), given.error

    back = barred.for_another(barred.administrator, password)
    assert back.signed_in("users").status == 0
    assert back.run("verify-audit").status == 0


def test_a_used_code_opens_nothing_and_a_drill_proves_the_new_one(barred: Site) -> None:
    first = recover(barred, barred.recovery_code)
    code = code_in(first)

    assert recover(barred, "WRONG", "--drill").status == 1
    waits = recover(barred, code, "--drill", "--json")
    while waits.status == 1:
        assert "Wait" in waits.error, waits.error
        waits = recover(barred, code, "--drill", "--json")
    assert waits.document["with_code"] is True
    if barred.recovery_code:
        assert recover(barred, barred.recovery_code, "--drill").status == 1


def test_another_user_becomes_an_administrator_where_the_crm_can_have_that(barred: Site) -> None:
    name = barred.somebody(UserState.ACTIVE)
    made = recover(barred, barred.recovery_code, "--make-administrator", name)

    if barred.kind == "builtin":
        assert made.status == 0, made.error
        assert "is an administrator now." in made.output
    else:
        assert (made.status, made.output) == (1, "")
        assert "Change the type of the user in EspoCRM." in made.error
        assert CODE.search(made.error)

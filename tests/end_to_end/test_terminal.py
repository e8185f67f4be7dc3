"""The terminal commands as processes, on real databases."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy
from sqlalchemy.engine import URL

from crm_admin.adapters.guessing import ZxcvbnGuesser
from crm_admin.adapters.mail_templates import FileMailTemplates
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.adapters.place import ThisComputer
from crm_admin.domain.capabilities import Act, Feature
from crm_admin.domain.errors import UserChanged
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import UserState
from crm_admin.services.accounts import Accounts
from crm_admin.services.outcomes import Target
from crm_admin.services.sign_in import SignIn
from tests.databases import password_of, settings_of
from tests.end_to_end.sites import Site

GOOD = "a temporary sentence 17"


def names(site: Site, *options: str) -> list[str]:
    document = site.signed_in("users", "--json", *options).document
    return [user["user_name"] for user in document["users"]]


# Looking


def test_the_database_says_what_it_is_without_a_sign_in(site: Site) -> None:
    document = site.run("detect", "--json").document

    assert document["kind"] == site.kind
    assert document["version"]
    assert set(document["capabilities"]) == {*Act, *Feature}
    assert document["capabilities"]["lock"] == {"available": True, "reason": None}
    assert document["capabilities"]["reset_password"] == {"available": True, "reason": None}


def test_users_are_found_page_by_page_by_words_and_by_filters(site: Site) -> None:
    everybody = [user["user_name"] for user in site.everybody]
    visited: list[str] = []
    size = ("--limit", str(len(everybody) // 3 + 1))
    after: tuple[str, ...] = ()
    while True:
        page = site.signed_in("users", "--json", *size, *after).document
        visited += [user["user_name"] for user in page["users"]]
        if page["next"] is None:
            break
        after = ("--after", page["next"])
    assert visited == everybody

    somewhere = site.everybody[len(everybody) // 2]
    assert somewhere["user_name"] in names(site, "--search", somewhere["name"].upper())
    assert names(site, "--search", "nobody-has-this-name") == []
    administrators = names(site, "--filter", "administrators")
    assert {user["user_name"] for user in site.everybody if user["is_administrator"]} <= set(
        administrators
    )

    whole = site.signed_in("user", somewhere["user_name"], "--json").document
    assert somewhere.items() <= whole.items()


# Lock and unlock


def test_a_lock_bars_with_who_when_and_why_until_it_is_lifted(site: Site) -> None:
    name = site.somebody(UserState.ACTIVE)
    before = datetime.now(UTC).replace(microsecond=0)
    done = site.signed_in("lock", name, "--reason", "Parental leave", "--json").document
    assert set(done) == {"operation_id", "sentence"}

    user = site.signed_in("user", name, "--json").document
    lock = user["lock"]
    assert (user["state"], user["can_sign_in"]) == ("locked", False)
    assert (user["diagnosis"][0]["code"], user["diagnosis"][0]["remedy"]) == ("locked", "lift_lock")
    assert (lock["kind"], lock["by"], lock["until"]) == ("deliberate", site.administrator, None)
    assert lock["reason"] == "Parental leave"
    assert before <= datetime.fromisoformat(lock["at"]) <= datetime.now(UTC)
    assert name in names(site, "--filter", "locked")

    refused = site.signed_in("unlock", name)
    assert refused.status == 1
    assert "--lift-deliberate" in refused.error
    lifted = site.signed_in("unlock", name, "--lift-deliberate", "--reason", "Back")
    assert lifted.status == 0
    after = site.signed_in("user", name, "--json").document
    assert (after["state"], after["lock"]) == ("active", None)


def test_somebody_locked_out_is_unlocked(builtin: Site) -> None:
    name = builtin.somebody(UserState.LOCKED_OUT)
    before = builtin.signed_in("user", name, "--json").document
    assert before["lock"]["kind"] == "failed_attempts"
    assert before["failed_attempts"] > 0

    done = builtin.signed_in("unlock", name, "--json").document
    assert done["sentence"] == f"Unlocked {name}."
    after = builtin.signed_in("user", name, "--json").document
    assert (after["lock"], after["failed_attempts"]) == (None, 0)


def test_one_administrator_remains_whatever_is_tried(site: Site) -> None:
    name = site.somebody(UserState.ACTIVE, is_administrator=True)
    changed = site.signed_in("change-password", name, "--no-must-change", lines=[GOOD])
    assert changed.status == 0, changed.error
    other = site.for_another(name, GOOD)

    oneself = other.signed_in("lock", name, "--reason", "Holiday")
    assert (oneself.status, oneself.error) == (
        1,
        "You cannot lock yourself. Nothing was changed.\n",
    )
    both = [
        site.start_signed_in("lock", name, "--reason", "Left the company", "--json"),
        other.start_signed_in("lock", site.administrator, "--reason", "Left the company"),
    ]
    first, second = [running.outcome() for running in both]
    assert sorted((first.status, second.status)) == [0, 1]

    barred = (other if first.status == 0 else site).signed_in("users", "--json")
    assert (barred.status, barred.output) == (1, "")
    assert "Left the company" in barred.error


def test_a_change_by_somebody_else_meanwhile_is_not_overwritten(site: Site) -> None:
    name = site.somebody(UserState.ACTIVE)
    crm = DatabaseOpener().open(settings_of(site.url), password_of(site.url))
    place = ThisComputer()
    with closing(crm.database):
        door = SignIn(database=crm.database, hasher=crm.hasher, place=place)
        accounts = Accounts(
            database=crm.database,
            session=door.sign_in(site.administrator, Secret(site.password)),
            hasher=crm.hasher,
            guesser=ZxcvbnGuesser(),
            place=place,
            templates=FileMailTemplates(),
        )
        target = Target.of(accounts.find(name).user)
        assert site.signed_in("lock", name, "--reason", "First").status == 0

        with pytest.raises(UserChanged):
            accounts.lift_lock(target, reason="Second", operation_id="41c2")
    assert site.signed_in("user", name, "--json").document["lock"]["reason"] == "First"


# Passwords


def test_a_password_that_cannot_be_stored_or_typed_is_refused(site: Site) -> None:
    name = site.somebody(UserState.ACTIVE)
    too_long = site.signed_in("change-password", name, "--json", lines=["å" * 36 + "b"])
    assert (too_long.status, too_long.output) == (1, "")
    assert "It takes 73 bytes; this CRM can store 72." in too_long.error

    with_nul = site.signed_in("change-password", name, lines=["short\0"])
    assert with_nul.status == 1
    assert "control character" in with_nul.error
    assert "at least 15 are needed" in with_nul.error


def test_a_password_is_taken_exactly_or_drawn_and_works(site: Site) -> None:
    name = site.somebody(UserState.ACTIVE, is_administrator=True)
    changed = site.signed_in("change-password", name, "--json", lines=[f" {GOOD}"])
    assert changed.status == 0
    assert "The password begins with a space." in changed.error
    assert site.for_another(name, GOOD).signed_in("users", "--limit", "1").status == 1
    assert site.for_another(name, f" {GOOD}").signed_in("users", "--limit", "1").status == 0

    drawn = site.signed_in("change-password", name, "--generate")
    assert drawn.status == 0
    [password] = drawn.output.splitlines()
    assert password not in drawn.error
    assert site.for_another(name, password).signed_in("users", "--limit", "1").status == 0


# The record


def test_the_audit_log_is_whole_and_secretive_until_somebody_changes_a_row(site: Site) -> None:
    name = site.somebody(UserState.ACTIVE)
    wrong = site.for_another(site.administrator, "a wrong secret").signed_in("users", "--json")
    assert (wrong.status, wrong.output) == (1, "")
    assert wrong.error.startswith("The user name or password is wrong")
    assert site.signed_in("change-password", name, lines=[GOOD]).status == 0

    whole = site.run("verify-audit", "--json").document
    assert (whole["first_bad"], whole["problem"]) == (None, None)
    log = _log(site)
    assert len(log) == whole["entries"] > 2
    for secret in (GOOD, site.password, "a wrong secret", site.url.password):
        assert secret is None or secret not in repr(log)

    site.drop_log_guards()
    site.execute("UPDATE crm_admin_audit SET actor_name = 'somebody.else' WHERE number = 2")
    bad = site.run("verify-audit")
    assert (bad.status, bad.output) == (1, "")
    assert bad.error == "The audit log is not whole. Entry 2 was changed after it was written.\n"


def _log(site: Site) -> list[object]:
    engine = sqlalchemy.create_engine(site.url)
    with engine.connect() as connection:
        rows = list(connection.exec_driver_sql("SELECT * FROM crm_admin_audit"))
    engine.dispose()
    return [tuple(row) for row in rows]


def test_hostile_words_are_stored_or_refused_and_never_end_the_program(site: Site) -> None:
    hostile = "x" * 5_000 + "'\"; DROP TABLE users; -- \u202e漢😀\x1b[2J"
    for outcome in (
        site.for_another(hostile, "x").signed_in("users"),
        site.signed_in("users", "--search", hostile),
        site.signed_in("users", "--search", "% _ [ \\ '"),
        site.signed_in("user", hostile),
        site.signed_in("users", "--after", hostile),
        site.signed_in("lock", site.somebody(UserState.ACTIVE), "--reason", hostile),
        site.signed_in("lock", site.somebody(UserState.ACTIVE), "--reason", "漢😀\u202e\x1b[2J"),
    ):
        assert outcome.status in {0, 1}, outcome.error
        assert "Traceback" not in outcome.error
        assert "\x1b" not in outcome.output + outcome.error


# Making


def test_a_password_in_the_address_is_refused_and_not_repeated(tmp_path: Path) -> None:
    url = URL.create("postgresql+psycopg", "crm", "hunter2hunter2", "db.example", 5432, "crm")
    nowhere = Site(kind="", url=URL.create("sqlite"), administrator="", password="")
    refused = nowhere.run("detect", "--database", url.render_as_string(hide_password=False))

    assert refused.status == 2
    assert "it carries a password" in refused.error
    assert "hunter2" not in refused.error


def test_a_database_cannot_be_made_twice(builtin: Site) -> None:
    again = builtin.run(
        "create-database", "--admin", "x", "--password-stdin", lines=[builtin.password]
    )

    assert again.status == 1
    assert "is not empty" in again.error

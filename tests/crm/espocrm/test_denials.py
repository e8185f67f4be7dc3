"""Refused sign-ins that EspoCRM still counts, and whom they bar."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crm_admin.adapters.crm.espocrm.denials import Denial, Denials, combined
from crm_admin.domain.changes import SetAttempts, SetPassword
from crm_admin.domain.listing import UserFilter, UserQuery
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts, User, UserId, UserKind, UserState
from tests.crm.espocrm.installation import Installation

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
HERE, THERE = "192.0.2.7", "192.0.2.8"


def denied(
    number: int,
    user_id: str | None = "asa",
    *,
    address: str | None = HERE,
    newest: timedelta = timedelta(0),
    is_wrong_code: bool = False,
) -> list[Denial]:
    """Refused sign-ins a second apart, the newest first."""
    return [
        Denial(
            id=f"{user_id}-{address}-{count}",
            user_id=user_id,
            address=address,
            at=NOW - newest - count * SECOND,
            is_wrong_code=is_wrong_code,
        )
        for count in range(number)
    ]


def denials(*groups: list[Denial]) -> Denials:
    everything = [denial for group in groups for denial in group]
    return Denials(sorted(everything, key=lambda denial: denial.at, reverse=True), NOW)


# --- The rule ---


def test_ten_are_counted_and_bar_nobody() -> None:
    found = denials(denied(10)).of("asa")

    assert found == FailedAttempts(
        count=10, since=NOW - 9 * SECOND, last_at=NOW, last_from=HERE, locked_until=None
    )


def test_the_eleventh_bars_until_it_is_a_minute_old() -> None:
    found = denials(denied(11)).of("asa")

    assert found.locked_until == NOW - 10 * SECOND + 60 * SECOND


def test_of_more_than_eleven_only_the_newest_ten_may_remain() -> None:
    assert denials(denied(30)).of("asa").locked_until == NOW - 10 * SECOND + 60 * SECOND


def test_others_at_the_same_place_count_too() -> None:
    found = denials(denied(1, newest=30 * SECOND), denied(10, "bo"), denied(5, None))

    assert found.of("asa").count == 1
    assert found.of("asa").locked_until is not None
    assert found.barred_ids == {"asa", "bo"}
    assert found.user_ids == {"asa", "bo"}


def test_another_place_does_not() -> None:
    found = denials(denied(6), denied(5, address=THERE), denied(6, address=None))

    assert found.of("asa").count == 17
    assert found.of("asa").locked_until is None
    assert found.barred_ids == set()


def test_wrong_codes_bar_the_user_for_five_minutes_wherever_they_were_typed() -> None:
    long_ago = 2 * 60 * SECOND
    here = denied(6, newest=long_ago, is_wrong_code=True)
    there = denied(5, address=THERE, newest=long_ago + 6 * SECOND, is_wrong_code=True)

    found = denials(here, there).of("asa")

    assert found.count == 11
    assert found.locked_until == NOW - long_ago - 10 * SECOND + 300 * SECOND


def test_old_wrong_codes_do_not_bar_their_place() -> None:
    found = denials(denied(11, newest=61 * SECOND, is_wrong_code=True), denied(1, "bo"))

    assert found.of("bo").locked_until is None


def test_who_was_not_refused_has_no_failed_attempts() -> None:
    assert denials(denied(3)).of("bo") == NO_ATTEMPTS
    assert denials(denied(3)).counted_against("bo") == ()


def test_what_has_to_go_is_the_users_own_and_what_bars_their_place() -> None:
    found = denials(denied(2), denied(12, "bo"), denied(3, None), denied(5, "cai", address=THERE))

    against_asa = {denial.user_id for denial in found.counted_against("asa")}
    against_cai = {denial.user_id for denial in found.counted_against("cai")}

    assert against_asa == {"asa", "bo", None}
    assert len(found.counted_against("asa")) == 17
    assert against_cai == {"cai"}


# --- Together with failed sign-ins to this program ---

OURS = FailedAttempts(count=3, since=NOW - 90 * SECOND, last_at=NOW - 60 * SECOND)
THEIRS = FailedAttempts(count=2, since=NOW - 30 * SECOND, last_at=NOW - 20 * SECOND)


@pytest.mark.parametrize(
    ("ours", "theirs", "said"),
    [
        (NO_ATTEMPTS, NO_ATTEMPTS, NO_ATTEMPTS),
        (OURS, NO_ATTEMPTS, OURS),
        (NO_ATTEMPTS, THEIRS, THEIRS),
        (OURS, THEIRS, THEIRS),
        (
            replace(OURS, locked_until=NOW + SECOND),
            THEIRS,
            replace(OURS, locked_until=NOW + SECOND),
        ),
        (replace(OURS, locked_until=NOW - SECOND), THEIRS, THEIRS),
        (
            replace(OURS, locked_until=NOW + SECOND),
            replace(THEIRS, locked_until=NOW + 2 * SECOND),
            replace(THEIRS, locked_until=NOW + 2 * SECOND),
        ),
        (NO_ATTEMPTS, replace(THEIRS, last_at=None), replace(THEIRS, last_at=None)),
    ],
)
def test_those_that_bar_longer_or_the_later_are_said(
    ours: FailedAttempts, theirs: FailedAttempts, said: FailedAttempts
) -> None:
    assert combined(ours, theirs, NOW) == said


# --- In the tables ---


def only(espo: Installation, user_name: str = "asa.bjork") -> User:
    [user] = espo.directory.named(user_name)
    return user


def clock() -> datetime:
    return datetime.now(UTC)


def test_rows_of_the_log_are_the_failed_attempts(espo: Installation) -> None:
    now = clock()
    espo.add_user("asa.bjork")
    espo.deny("asa.bjork", 3, at=now, address=HERE)
    espo.deny("asa.bjork", 2, at=now - 70 * SECOND, address=THERE)
    espo.add_log(at=now, username="asa.bjork", ip_address=HERE)
    espo.add_log(at=now, username="asa.bjork", ip_address=HERE, is_denied=True, deleted=True)
    espo.deny("nobody", 4, at=now, address=HERE)

    found = only(espo).facts.attempts

    assert (found.count, found.last_from, found.locked_until) == (3, HERE, None)
    assert found.last_at is not None
    assert abs(found.last_at - now) < SECOND


def test_a_denial_with_a_user_counts_for_that_user(espo: Installation) -> None:
    user_id = espo.add_user("asa.bjork")
    espo.add_user("bo.ek")
    espo.add_log(
        at=clock(),
        user_id=user_id,
        username="bo.ek",
        is_denied=True,
        denial_reason="INACTIVE_USER",
    )

    assert only(espo).facts.attempts.count == 1
    assert only(espo, "bo.ek").facts.attempts == NO_ATTEMPTS


def test_the_list_its_filters_and_its_counts_know_them(espo: Installation) -> None:
    now = clock()
    for name in ("asa.bjork", "bo.ek", "cai.dal"):
        espo.add_user(name, type="admin")
    espo.deny("asa.bjork", 11, at=now, address=HERE)
    espo.deny("bo.ek", 1, at=now, address=THERE)

    def shown(which: UserFilter) -> list[str]:
        return [user.user_name for user in espo.directory.page(UserQuery(filter=which)).users]

    rows = {row.user_name: row for row in espo.directory.page(UserQuery()).users}
    counts = espo.directory.counts(UserKind.ASSOCIATE).by_filter

    assert rows["asa.bjork"].state(clock()) is UserState.LOCKED_OUT
    assert rows["bo.ek"].state(clock()) is UserState.ACTIVE
    assert shown(UserFilter.FAILED_ATTEMPTS) == ["asa.bjork", "bo.ek"]
    assert shown(UserFilter.CAN_SIGN_IN) == ["bo.ek", "cai.dal"]
    assert counts[UserFilter.FAILED_ATTEMPTS] == 2
    assert counts[UserFilter.CAN_SIGN_IN] == 2


def test_whoever_tries_at_espocrm_keeps_no_administrator_out_of_this_program(
    espo: Installation,
) -> None:
    now = clock()
    anna = UserId(espo.add_user("anna.berg", type="admin"))
    espo.deny("anna.berg", 30, at=now)

    credential = espo.directory.credential(anna)

    assert credential is not None
    assert credential.user.facts.attempts == NO_ATTEMPTS
    assert only(espo, "anna.berg").state(now) is UserState.LOCKED_OUT
    assert only(espo, "anna.berg").version == credential.user.version
    assert espo.directory.usable_administrators(now) == 1


@pytest.mark.parametrize("with_password", [False, True])
def test_unlocking_makes_espocrm_forget_and_keeps_the_evidence(
    espo: Installation, with_password: bool
) -> None:
    now = clock()
    espo.add_user("asa.bjork")
    espo.add_user("bo.ek")
    own = espo.deny("asa.bjork", 2, at=now, address=HERE)
    others = espo.deny("bo.ek", 10, at=now, address=HERE)
    elsewhere = espo.deny("bo.ek", 3, at=now, address=THERE)
    old = espo.deny("asa.bjork", 1, at=now - 120 * SECOND, address=HERE)
    before, directory = espo.rows("auth_log_record"), espo.directory
    [asa] = directory.named("asa.bjork")
    change = (
        SetPassword(
            password_hash=Secret("$2y$10$" + "x" * 53),
            must_change=False,
            temporary_until=None,
            also_unlock=True,
        )
        if with_password
        else SetAttempts(attempts=NO_ATTEMPTS)
    )

    directory.execute(directory.plan(asa, change, by="anna.berg", now=now))

    after = espo.rows("auth_log_record")
    [unlocked] = directory.named("asa.bjork")
    assert asa.state(now) is UserState.LOCKED_OUT
    assert unlocked.state(now) is UserState.ACTIVE
    assert unlocked.facts.attempts == NO_ATTEMPTS
    assert after == {
        key: {**row, "deleted": key in {*own, *others} or row["deleted"]}
        for key, row in before.items()
    }
    assert not any(after[key]["deleted"] for key in (*elsewhere, *old))

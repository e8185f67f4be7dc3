"""At least one administrator is always left, whatever two of them do at the same moment."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.ports import Database
from tests.contracts.racing import Told, race
from tests.contracts.sites import RealSite, signed_in, user_of

ROUNDS = 20
NAMES = ("anna.berg", "bo.ek")
REFUSALS = {"NoLongerAdministrator", "LastAdministrator", "UserChanged"}
GETTING_AT = {Action.USER_LOCK, Action.USER_EDIT}


@pytest.fixture
def two_administrators(real_site: RealSite) -> RealSite:
    """Nobody else administers."""
    with real_site.other_program() as connection:
        connection.execute(text("DELETE FROM crm_user WHERE user_name = 'weak.hash'"))
        connection.commit()
    return real_site


def events(database: Database) -> Iterator[Event]:
    with database.open_reading() as reading:
        yield from [entry.event for entry in reading.audit.entries()]


def by_round(told: list[Told]) -> list[set[str]]:
    return [{each.answer for each in told if each.round == number} for number in range(ROUNDS)]


def test_two_administrators_who_get_at_each_other_at_once_never_leave_nobody(
    two_administrators: RealSite,
) -> None:
    told = race(two_administrators, NAMES, ROUNDS)

    assert len(told) == 2 * ROUNDS
    for answers in by_round(told):
        assert "done" in answers
        assert len(answers & REFUSALS) == 1

    database = two_administrators.open()
    assert AuditTrail(database=database).verify().first_bad is None
    recorded = [event for event in events(database) if event.action in GETTING_AT]
    refused = [event for event in recorded if event.result is Result.REFUSED]
    assert len(refused) == ROUNDS
    for name in NAMES:
        user = user_of(database, name)
        assert user.is_administrator
        assert signed_in(database, name).find(name).user.facts.is_active

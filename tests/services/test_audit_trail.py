"""Looking at the audit log, and walking its chain after somebody was at it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.audit import Action, AuditEntry, ChainHead, Result, chained
from crm_admin.domain.errors import CrmAdminError, DatabaseReadOnly, NotPermitted
from crm_admin.services import audit_trail
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.ports import AuditQuery
from tests.fakes import NOW, FakeDatabase, FakePlace, a_company, a_database, a_session
from tests.fakes.anchors import FakeAnchors
from tests.fakes.database import State

Tamper = Callable[[list[AuditEntry]], list[AuditEntry]]


def a_tampered_company(
    tamper: Tamper = lambda entries: entries, head: ChainHead | None = None
) -> FakeDatabase:
    database = a_company()
    state = database.state
    database.state = State(state.records, tamper(list(state.entries)), head or state.head)
    return database


def with_reason(entry: AuditEntry, reason: str) -> AuditEntry:
    return replace(entry, event=replace(entry.event, reason=reason))


def rechained(entries: list[AuditEntry]) -> list[AuditEntry]:
    """Somebody who knows the rule wrote the whole chain anew."""
    made: list[AuditEntry] = []
    previous = ChainHead().hash
    for number, entry in enumerate(entries, start=1):
        made.append(chained(entry.event, number=number, at=entry.at, previous_hash=previous))
        previous = made[-1].hash
    return made


def inserted(entries: list[AuditEntry]) -> list[AuditEntry]:
    return [*entries[:3], replace(entries[2], number=4), *entries[3:]]


def appended(entries: list[AuditEntry]) -> list[AuditEntry]:
    last = entries[-1]
    new = chained(last.event, number=last.number + 1, at=last.at, previous_hash=last.hash)
    return [*entries, new]


CHANGED = "Entry {} was changed after it was written."
CASES: tuple[tuple[str, Tamper, int, str], ...] = (
    ("a word", lambda e: [*e[:2], with_reason(e[2], "x"), *e[3:]], 3, CHANGED.format(3)),
    ("the first", lambda e: [with_reason(e[0], "x"), *e[1:]], 1, CHANGED.format(1)),
    ("the last", lambda e: [*e[:-1], with_reason(e[-1], "x")], 6, CHANGED.format(6)),
    ("a hash", lambda e: [*e[:3], replace(e[3], hash="0" * 64), *e[4:]], 4, CHANGED.format(4)),
    ("a time", lambda e: [replace(e[0], at=NOW), *e[1:]], 1, CHANGED.format(1)),
    ("deleted", lambda e: [*e[:3], *e[4:]], 5, "Entry 4 is missing; 5 follows."),
    ("the first deleted", lambda e: e[1:], 2, "Entry 1 is missing; 2 follows."),
    (
        "deleted and renumbered",
        lambda e: [*e[:3], *(replace(x, number=x.number - 1) for x in e[4:])],
        4,
        CHANGED.format(4),
    ),
    (
        "swapped",
        lambda e: [e[0], replace(e[2], number=2), replace(e[1], number=3), *e[3:]],
        2,
        CHANGED.format(2),
    ),
    ("out of order", lambda e: [e[0], e[2], e[1], *e[3:]], 3, "Entry 2 is missing; 3 follows."),
    ("the tail cut", lambda e: e[:-2], 5, "The log ends with entry 4, but 6 were written."),
    ("all cut", lambda _: [], 1, "The log ends with entry 0, but 6 were written."),
    ("inserted", inserted, 4, CHANGED.format(4)),
    ("one too many", appended, 7, "The log ends with entry 7, but 6 were written."),
    (
        "written anew",
        lambda e: rechained([with_reason(e[0], "x"), *e[1:]]),
        6,
        "Entry 6 is not the one that was written last.",
    ),
)


def test_an_untouched_log_holds() -> None:
    verification = AuditTrail(database=a_company()).verify()

    assert (verification.entries, verification.first_bad, verification.problem) == (6, None, None)


def test_an_empty_log_holds() -> None:
    verification = AuditTrail(database=FakeDatabase()).verify()

    assert (verification.entries, verification.first_bad) == (0, None)


@pytest.mark.parametrize(
    ("tamper", "first_bad", "problem"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_the_first_bad_entry_is_named(tamper: Tamper, first_bad: int, problem: str) -> None:
    verification = AuditTrail(database=a_tampered_company(tamper)).verify()

    assert verification.first_bad == first_bad
    assert str(verification.problem) == problem


def test_a_log_and_head_that_were_both_written_anew_can_only_be_found_from_outside() -> None:
    entries = rechained(list(a_company().entries[:-1]))
    forged = ChainHead(number=5, hash=entries[-1].hash)

    verification = AuditTrail(database=a_tampered_company(lambda _: entries, forged)).verify()

    assert verification.first_bad is None
    assert verification.entries == 5


def test_progress_is_told_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_trail, "PROGRESS_EVERY", 2)
    told: list[int] = []

    AuditTrail(database=a_company()).verify(told.append)

    assert told == [2, 4, 6]


def test_progress_need_not_be_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_trail, "PROGRESS_EVERY", 3)

    assert AuditTrail(database=a_company()).verify().entries == 6


def test_pages_go_back_from_the_newest() -> None:
    trail = AuditTrail(database=a_company())

    first, read_at = trail.page(AuditQuery(limit=4))
    second, _ = trail.page(AuditQuery(limit=4, before=first[-1].number))

    assert read_at == NOW
    assert [entry.number for entry in first] == [6, 5, 4, 3]
    assert [entry.number for entry in second] == [2, 1]


def test_entries_are_found_by_user_and_by_words() -> None:
    trail = AuditTrail(database=a_company())

    def found(query: AuditQuery) -> list[int]:
        entries, _ = trail.page(query)
        return [entry.number for entry in entries]

    assert found(AuditQuery(target_id="id-karl.gross")) == [2]
    assert found(AuditQuery(search="LEAVE karl")) == [2]
    assert found(AuditQuery(search="leave anna karl asa")) == []


# Heads that were noted outside the database


def noted_company() -> tuple[FakeDatabase, FakeAnchors]:
    """A company whose head was noted when the log had six entries."""
    database, anchors = a_company(), FakeAnchors()
    AuditTrail(database=database, anchors=anchors).note_head()
    return database, anchors


def put(database: FakeDatabase, entries: list[AuditEntry]) -> None:
    """As somebody leaves it who knows all the rules, the head included."""
    head = ChainHead(number=len(entries), hash=entries[-1].hash)
    database.state = State(database.state.records, entries, head)


def without_word(entries: list[AuditEntry]) -> list[AuditEntry]:
    return rechained([*entries[:2], with_reason(entries[2], "x"), *entries[3:]])


def test_a_chain_that_was_written_anew_is_found_by_a_noted_head_and_not_without() -> None:
    database, anchors = noted_company()
    put(database, without_word(list(database.state.entries)))

    assert AuditTrail(database=database).verify().first_bad is None
    found = AuditTrail(database=database, anchors=anchors).verify()
    assert found.first_bad == 6
    assert str(found.problem).startswith("Entry 6 is not the one that was noted outside")


def test_a_tail_that_was_cut_with_the_head_is_found_by_a_noted_head_and_not_without() -> None:
    database, anchors = noted_company()
    put(database, list(database.state.entries)[:4])

    assert AuditTrail(database=database).verify().first_bad is None
    found = AuditTrail(database=database, anchors=anchors).verify()
    assert (found.entries, found.first_bad) == (4, 5)
    assert str(found.problem).startswith("The log ends with entry 4, but 6 had been written at")


def test_what_was_cut_and_grew_again_is_found_too() -> None:
    database, anchors = noted_company()
    entries = list(database.state.entries)
    put(database, appended(appended(appended(appended(entries[:4])))))

    assert AuditTrail(database=database).verify().first_bad is None
    assert AuditTrail(database=database, anchors=anchors).verify().first_bad == 6


def test_what_happens_after_the_last_noted_head_is_not_covered() -> None:
    database, anchors = noted_company()
    entries = list(database.state.entries)
    put(database, appended(appended(entries)))
    put(database, appended(entries))

    found = AuditTrail(database=database, anchors=anchors).verify()

    assert (found.entries, found.first_bad) == (7, None)
    assert found.anchor is not None
    assert found.anchor.number == 6


def test_without_a_noted_head_nothing_is_covered() -> None:
    assert AuditTrail(database=a_company(), anchors=FakeAnchors()).verify().anchor is None


def test_the_heads_of_other_databases_say_nothing() -> None:
    database, anchors = noted_company()
    elsewhere = replace(anchors.noted[0], database="mariadb://db:3306/crm", hash="0" * 64)
    anchors.noted = [elsewhere]

    assert AuditTrail(database=database, anchors=anchors).verify().first_bad is None


def test_a_head_is_noted_when_it_is_another_and_at_most_daily_when_that_is_asked() -> None:
    database, anchors = noted_company()
    trail = AuditTrail(database=database, anchors=anchors)
    trail.note_head()
    assert [anchor.number for anchor in anchors.noted] == [6]

    put(database, appended(list(database.state.entries)))
    trail.note_head(at_most_daily=True)
    assert [anchor.number for anchor in anchors.noted] == [6]

    database.clock.advance(timedelta(days=1))
    trail.note_head(at_most_daily=True)
    put(database, appended(list(database.state.entries)))
    trail.note_head()
    assert [anchor.number for anchor in anchors.noted] == [6, 7, 8]
    assert anchors.noted[1].at == database.clock.now()


def test_an_empty_log_has_no_head_to_note() -> None:
    database, anchors = a_database(), FakeAnchors()
    AuditTrail(database=database, anchors=anchors).note_head()
    assert anchors.noted == []


# On record


def test_a_log_that_does_not_hold_is_put_down_in_it() -> None:
    database = a_tampered_company(lambda e: [*e[:2], with_reason(e[2], "x"), *e[3:]])
    trail = AuditTrail(database=database)
    found = trail.verify()

    trail.record(found, FakePlace(), a_session(database, "anna.berg"))

    event = database.entries[-1].event
    assert (event.action, event.result) == (Action.AUDIT_DOUBT, Result.REFUSED)
    assert event.actor_name == "anna.berg"
    assert dict(event.details) == {"entry": "3", "why": CHANGED.format(3)}
    assert trail.verify() == found


def test_of_a_log_that_holds_nothing_is_put_down() -> None:
    database = a_company()
    before = list(database.entries)
    trail = AuditTrail(database=database)

    trail.record(trail.verify(), FakePlace())

    assert list(database.entries) == before


@pytest.mark.parametrize("failure", [NotPermitted, DatabaseReadOnly])
def test_where_nothing_can_be_recorded_the_check_still_tells(
    failure: type[CrmAdminError],
) -> None:
    database = a_tampered_company(lambda e: e[1:])
    database.companion_failure = failure()
    trail = AuditTrail(database=database)

    trail.record(trail.verify(), FakePlace())

    assert [entry.number for entry in database.entries] == [2, 3, 4, 5, 6]

"""Entries, their canonical form and the chain."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_admin.domain.audit import (
    ACTION_TEXTS,
    GENESIS,
    RESULT_TEXTS,
    Action,
    AuditEntry,
    Event,
    Result,
    canonical,
    chained,
    entry_hash,
    words_of_action,
    words_of_result,
)

AT = datetime(2026, 10, 14, 7, 55, 1, 203, tzinfo=UTC)
LOCKED = Event(
    action=Action.USER_LOCK,
    result=Result.DONE,
    operation_id="6f1c",
    actor_id="1",
    actor_name="anna.berg",
    target_id="17",
    target_name="åsa.björk",
    reason="On “leave”",
    details=(("email", "a@b.se → —"), ("also", "yes")),
    place="DESK-1, anna, CRM Admin 1.0",
)
FIRST = chained(LOCKED, number=1, at=AT, previous_hash=GENESIS)


def test_the_canonical_form_never_changes() -> None:
    assert canonical(FIRST) == (
        '{"action":"user:lock","actor_id":"1","actor_name":"anna.berg",'
        '"at":"2026-10-14T07:55:01.000203+00:00",'
        '"details":{"also":"yes","email":"a@b.se \\u2192 \\u2014"},"number":1,'
        '"operation_id":"6f1c","place":"DESK-1, anna, CRM Admin 1.0",'
        '"reason":"On \\u201cleave\\u201d","result":"done","target_id":"17",'
        '"target_name":"\\u00e5sa.bj\\u00f6rk"}'
    )


def test_the_hash_of_a_known_entry_never_changes() -> None:
    assert FIRST.hash == "d78c367c822d1b38d4ec7c5ad7a3f39834835d04c7000bcd6b8dcc55cb7c9c72"


def test_an_entry_without_target_and_details_never_changes_either() -> None:
    event = Event(
        action=Action.SIGN_IN,
        result=Result.REFUSED,
        operation_id="x",
        actor_id=None,
        actor_name=None,
    )
    entry = chained(event, number=2, at=AT.replace(microsecond=0), previous_hash=FIRST.hash)

    assert canonical(entry) == (
        '{"action":"administrator:sign-in","actor_id":null,"actor_name":null,'
        '"at":"2026-10-14T07:55:01.000000+00:00","details":{},"number":2,"operation_id":"x",'
        '"place":"","reason":null,"result":"refused","target_id":null,"target_name":null}'
    )


def test_the_same_moment_in_another_zone_is_the_same_entry() -> None:
    elsewhere = replace(FIRST, at=AT.astimezone(timezone(timedelta(hours=2))))

    assert canonical(elsewhere) == canonical(FIRST)


def other(entry: AuditEntry) -> dict[str, AuditEntry]:
    """The entry with each of its parts changed."""
    event = entry.event
    events = {
        "action": replace(event, action=Action.USER_UNLOCK),
        "result": replace(event, result=Result.REFUSED),
        "operation_id": replace(event, operation_id="6f1d"),
        "actor_id": replace(event, actor_id="2"),
        "no actor_id": replace(event, actor_id=None),
        "actor_name": replace(event, actor_name="Anna.Berg"),
        "target_id": replace(event, target_id="18"),
        "target_name": replace(event, target_name="asa.bjork"),
        "reason": replace(event, reason=""),
        "no reason": replace(event, reason=None),
        "details": replace(event, details=(("email", "a@b.se → —"), ("also", "no"))),
        "no details": replace(event, details=()),
        "place": replace(event, place="DESK-2"),
    }
    return {
        "number": replace(entry, number=2),
        "at": replace(entry, at=entry.at + timedelta(microseconds=1)),
        **{name: replace(entry, event=changed) for name, changed in events.items()},
    }


@pytest.mark.parametrize("part", other(FIRST))
def test_every_part_of_an_entry_is_in_its_hash(part: str) -> None:
    assert entry_hash(other(FIRST)[part], GENESIS) != FIRST.hash


def test_the_entry_before_is_in_the_hash() -> None:
    assert entry_hash(FIRST, "1" * 64) != FIRST.hash


def test_the_order_of_the_details_is_not_in_the_hash() -> None:
    turned = replace(LOCKED, details=tuple(reversed(LOCKED.details)))

    assert chained(turned, number=1, at=AT, previous_hash=GENESIS).hash == FIRST.hash


@given(st.text(), st.text(), st.text())
def test_the_canonical_form_is_one_line_of_ascii_whatever_is_in_it(
    reason: str, name: str, value: str
) -> None:
    event = replace(LOCKED, reason=reason, target_name=name, details=((name, value),))
    line = canonical(replace(FIRST, event=event))

    assert line.isascii()
    assert line.isprintable()
    assert json.loads(line)["reason"] == reason


def test_every_action_and_result_has_words_of_its_own() -> None:
    assert set(ACTION_TEXTS) == set(Action)
    assert set(RESULT_TEXTS) == set(Result)
    assert len({str(text) for text in ACTION_TEXTS.values()}) == len(Action)


def test_what_is_not_known_is_shown_as_it_is_written() -> None:
    assert str(words_of_action(Action.USER_LOCK)) == "Locked"
    assert str(words_of_result(Result.DONE)) == "Done"
    assert str(words_of_action("user:{merge}")) == "user:{merge}"
    assert str(words_of_result("half done")) == "half done"


def test_every_action_is_a_subject_and_a_verb() -> None:
    for action in Action:
        parts = action.split(":")
        assert len(parts) in {2, 3}
        assert all(part.replace("-", "").isalpha() and part.islower() for part in parts)

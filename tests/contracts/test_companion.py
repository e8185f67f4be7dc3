"""Settings, links, letters, requests and old passwords: the same on every server as in memory."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest

from crm_admin.domain.errors import Conflict
from crm_admin.domain.links import Decision, Link, LinkEnd, LinkPurpose
from crm_admin.domain.mail import Mail, MailKind, MailState, OutboxMail
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import UserId
from crm_admin.services.ports import Database, OutboxQuery, Reading, UnitOfWork
from crm_admin.services.sessions import new_operation_id
from tests.contracts.at_once import at_once
from tests.contracts.sites import Site
from tests.fakes import NOW

Answer = TypeVar("Answer")
ASA = UserId("4711")

LINK = Link(
    id="link-1",
    purpose=LinkPurpose.RESET,
    user_id=ASA,
    user_name="åsa.björk",
    email="asa@northwind.se",
    token_hash="a" * 64,
    credential_mark="m" * 32,
    created_at=NOW,
    created_by=None,
    expires_at=NOW + timedelta(microseconds=1),
)
LETTER = OutboxMail(
    id="mail-1",
    operation_id="op-1",
    kind=MailKind.RESET,
    user_id=ASA,
    user_name="åsa.björk",
    link_id="link-1",
    link=Secret("https://crm.northwind.se/reset/token"),
    mail=Mail(
        message_id="<1@northwind.se>",
        recipient="asa@northwind.se",
        recipient_name="Åsa 漢字 Björk",
        language="sv",
        subject="Välj ett nytt lösenord",
        text="Hej\n\x1a\n",
        html="<p>\x1a</p>",
        written_at=NOW,
    ),
    next_try_at=NOW,
    expires_at=NOW + timedelta(hours=1),
)


def write(database: Database, act: Callable[[UnitOfWork], Answer]) -> Answer:
    with database.open_unit_of_work(new_operation_id()) as work:
        answer = act(work)
        work.commit()
    return answer


def read(database: Database, look: Callable[[Reading], Answer]) -> Answer:
    with database.open_reading() as reading:
        return look(reading)


# Settings


def test_settings_are_saved_over_the_version_that_was_read(site: Site) -> None:
    database = site.open()
    assert read(database, lambda r: r.settings.get("policies")) is None

    write(database, lambda w: w.settings.put("policies", "å" * 5000, version=0))
    write(database, lambda w: w.settings.put("policies", "{}", version=1))

    stored = read(database, lambda r: r.settings.get("policies"))
    assert stored is not None
    assert (stored.value, stored.version) == ("{}", 2)


@pytest.mark.parametrize("version", [0, 2])
def test_another_version_than_the_stored_one_is_a_conflict(site: Site, version: int) -> None:
    database = site.open()
    write(database, lambda w: w.settings.put("policies", "{}", version=0))

    with pytest.raises(Conflict):
        write(database, lambda w: w.settings.put("policies", "[]", version=version))

    stored = read(database, lambda r: r.settings.get("policies"))
    assert stored is not None
    assert (stored.value, stored.version) == ("{}", 1)


# Links


def test_a_link_comes_back_as_it_was_kept(site: Site) -> None:
    database = site.open()
    ended = replace(
        LINK,
        id="link-2",
        token_hash="b" * 64,
        purpose=LinkPurpose.UNLOCK,
        created_at=NOW + timedelta(minutes=1),
        created_by="anna.berg",
        email=None,
        opened_at=NOW,
        end=LinkEnd.USED,
        ended_at=NOW,
        decision=Decision.DECLINED,
        decided_at=NOW,
        decided_by="anna.berg",
    )

    for link in (LINK, ended):
        write(database, lambda w, kept=link: w.links.add(kept))  # type: ignore[misc]

    assert read(database, lambda r: r.links.get("link-1")) == LINK
    assert read(database, lambda r: r.links.with_token("b" * 64)) == ended
    assert read(database, lambda r: r.links.with_token("A" * 64)) is None
    assert read(database, lambda r: r.links.get("link-3")) is None
    assert read(database, lambda r: r.links.of_user(ASA)) == (ended, LINK)
    assert read(database, lambda r: r.links.of_user(UserId("4712"))) == ()


def test_only_confirmed_requests_wait_the_oldest_first(site: Site) -> None:
    database = site.open()
    first = replace(LINK, purpose=LinkPurpose.UNLOCK, end=LinkEnd.USED, ended_at=NOW)
    second = replace(first, id="link-0", token_hash="c" * 64, ended_at=NOW + timedelta(minutes=1))
    for link in (second, first, replace(LINK, id="link-9", token_hash="d" * 64)):
        write(database, lambda w, kept=link: w.links.add(kept))  # type: ignore[misc]
    assert read(database, lambda r: r.links.waiting_requests()) == (first, second)

    declined = replace(first, decision=Decision.DECLINED)
    assert write(database, lambda w: w.links.replace(first, declined))

    assert read(database, lambda r: r.links.waiting_requests()) == (second,)
    assert not write(database, lambda w: w.links.replace(first, declined))


def test_of_many_who_end_a_link_exactly_one_is_told_yes(site: Site) -> None:
    write(site.open(), lambda w: w.links.add(LINK))
    told: list[bool] = []

    def use() -> Callable[[], None]:
        database = site.open()
        used = replace(LINK, end=LinkEnd.USED, ended_at=NOW)
        return lambda: told.append(write(database, lambda w: w.links.replace(LINK, used)))

    at_once(*(use() for _ in range(8)))

    assert sorted(told) == [False] * 7 + [True]


# Letters


def test_a_letter_comes_back_as_it_was_kept(site: Site) -> None:
    database = site.open()
    bare = replace(
        LETTER,
        id="mail-2",
        link=None,
        link_id=None,
        user_id=None,
        user_name=None,
        expires_at=None,
        mail=replace(LETTER.mail, written_at=NOW + timedelta(minutes=1)),
    )
    write(database, lambda w: w.outbox.add(LETTER))
    write(database, lambda w: w.outbox.add(bare))

    assert read(database, lambda r: r.outbox.get("mail-1")) == LETTER
    assert read(database, lambda r: r.outbox.for_link("link-1")) == LETTER
    assert read(database, lambda r: r.outbox.for_links(["link-1", "link-9"])) == {"link-1": LETTER}
    assert read(database, lambda r: r.outbox.for_links([])) == {}
    assert read(database, lambda r: r.outbox.get("mail-3")) is None
    assert read(database, lambda r: r.outbox.page(OutboxQuery())) == (bare, LETTER)
    older = OutboxQuery(before="mail-2")
    assert read(database, lambda r: r.outbox.page(older)) == (LETTER,)
    of_asa = OutboxQuery(user_id=ASA, limit=5)
    assert read(database, lambda r: r.outbox.page(of_asa)) == (LETTER,)


def test_the_letter_that_waited_longest_is_due_first(site: Site) -> None:
    database = site.open()
    later = replace(LETTER, id="mail-0", next_try_at=NOW + timedelta(minutes=1))
    sent = replace(LETTER, id="mail-9", state=MailState.SENT, next_try_at=NOW - timedelta(days=1))
    for letter in (later, LETTER, sent):
        write(database, lambda w, kept=letter: w.outbox.add(kept))  # type: ignore[misc]

    assert read(database, lambda r: r.outbox.due(NOW - timedelta(seconds=1))) is None
    assert read(database, lambda r: r.outbox.due(NOW + timedelta(days=1))) == LETTER
    assert read(database, lambda r: r.outbox.next_try_at()) == NOW
    counts = read(database, lambda r: r.outbox.counts())
    assert {state: count for state, count in counts.items() if count} == {
        MailState.WAITING: 2,
        MailState.SENT: 1,
    }
    unfinished = read(database, lambda r: r.outbox.page(OutboxQuery(unfinished_only=True)))
    assert {letter.id for letter in unfinished} == {"mail-0", "mail-1"}


def test_a_letter_is_replaced_only_while_it_stands_as_it_was_read(site: Site) -> None:
    database = site.open()
    write(database, lambda w: w.outbox.add(LETTER))
    claimed = replace(LETTER, state=MailState.SENDING, attempts=1)

    assert write(database, lambda w: w.outbox.replace(LETTER, claimed))
    assert not write(database, lambda w: w.outbox.replace(LETTER, claimed))

    sent = replace(claimed, state=MailState.SENT, link=None, reply="250 " + "å" * 400)
    assert write(database, lambda w: w.outbox.replace(claimed, sent))
    assert read(database, lambda r: r.outbox.get("mail-1")) == sent
    assert read(database, lambda r: r.outbox.next_try_at()) is None


def test_links_of_expired_letters_are_forgotten_and_no_others(site: Site) -> None:
    database = site.open()
    endless = replace(LETTER, id="mail-2", expires_at=None)
    write(database, lambda w: w.outbox.add(LETTER))
    write(database, lambda w: w.outbox.add(endless))

    write(database, lambda w: w.outbox.forget_expired_links(NOW))
    assert read(database, lambda r: r.outbox.get("mail-1")) == LETTER

    write(database, lambda w: w.outbox.forget_expired_links(NOW + timedelta(hours=1)))
    assert read(database, lambda r: r.outbox.get("mail-1")) == replace(LETTER, link=None)
    assert read(database, lambda r: r.outbox.get("mail-2")) == endless


# Requests and old passwords


def test_requests_are_counted_by_user_and_by_origin(site: Site) -> None:
    database = site.open()
    hostile = "asa\0\ud800 ' OR 1=1"

    def record(work: UnitOfWork) -> None:
        work.requests.record(subject="asa.bjork", origin="192.0.2.7")
        work.requests.record(subject=hostile, origin="192.0.2.7")
        work.requests.record(subject="Asa.Bjork", origin="192.0.2.8")

    write(database, record)
    before = read(database, lambda r: r.now()) - timedelta(minutes=1)

    def counts(work: UnitOfWork) -> tuple[int, ...]:
        return (
            work.requests.count(since=before, subject="asa.bjork"),
            work.requests.count(since=before, subject=hostile),
            work.requests.count(since=before, origin="192.0.2.7"),
            work.requests.count(since=before + timedelta(hours=1), origin="192.0.2.7"),
        )

    assert write(database, counts) == (1, 1, 2, 0)
    write(database, lambda w: w.requests.forget(before=before + timedelta(hours=1)))
    assert write(database, counts) == (0, 0, 0, 0)


def test_the_newest_old_passwords_are_kept(site: Site) -> None:
    database = site.open()
    for number in range(5):
        write(database, lambda w, n=number: w.history.add(ASA, Secret(f"hash-{n}"), keep=3))  # type: ignore[misc]
    write(database, lambda w: w.history.add(UserId("4712"), Secret("other"), keep=3))

    newest = read(database, lambda r: r.history.last(ASA, 2))

    assert newest == (Secret("hash-4"), Secret("hash-3"))
    assert len(read(database, lambda r: r.history.last(ASA, 24))) == 3

"""Settings, links, letters, requests and old passwords in memory."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from crm_admin.domain.errors import Conflict
from crm_admin.domain.links import Link
from crm_admin.domain.mail import UNFINISHED, MailState, OutboxMail
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import UserId
from crm_admin.services.ports import OutboxQuery, StoredSetting


@dataclass(frozen=True, slots=True)
class Companion:
    """What is saved; a copy of it is what a unit of work changes."""

    settings: dict[str, StoredSetting] = field(default_factory=dict)
    links: dict[str, Link] = field(default_factory=dict)
    letters: dict[str, OutboxMail] = field(default_factory=dict)
    requests: list[tuple[str, str, datetime]] = field(default_factory=list)
    old_passwords: list[tuple[UserId, Secret]] = field(default_factory=list)

    def copy(self) -> "Companion":
        return Companion(
            dict(self.settings),
            dict(self.links),
            dict(self.letters),
            list(self.requests),
            list(self.old_passwords),
        )


class FakeSettings:
    def __init__(self, settings: dict[str, StoredSetting]) -> None:
        self._settings = settings

    def get(self, name: str) -> StoredSetting | None:
        return self._settings.get(name)

    def put(self, name: str, value: str, *, version: int) -> None:
        found = self._settings.get(name)
        if (found.version if found else 0) != version:
            raise Conflict
        self._settings[name] = StoredSetting(value=value, version=version + 1)


class FakeLinks:
    def __init__(self, links: dict[str, Link]) -> None:
        self._links = links

    def get(self, link_id: str) -> Link | None:
        return self._links.get(link_id)

    def with_token(self, token_hash: str) -> Link | None:
        return next((x for x in self._links.values() if x.token_hash == token_hash), None)

    def of_user(self, user_id: UserId) -> Sequence[Link]:
        found = (link for link in self._links.values() if link.user_id == user_id)
        return tuple(sorted(sorted(found, key=lambda x: x.id), key=_created, reverse=True))

    def waiting_requests(self) -> Sequence[Link]:
        found = (link for link in self._links.values() if link.is_waiting_request)
        return tuple(sorted(found, key=lambda link: (str(link.ended_at), link.id)))

    def add(self, link: Link) -> None:
        self._links[link.id] = link

    def replace(self, before: Link, after: Link) -> bool:
        stored = self._links.get(before.id)
        if stored is None or (stored.end, stored.decision) != (before.end, before.decision):
            return False
        self._links[before.id] = after
        return True


def _created(link: Link) -> datetime:
    return link.created_at


class FakeOutbox:
    def __init__(self, letters: dict[str, OutboxMail]) -> None:
        self._letters = letters

    def get(self, mail_id: str) -> OutboxMail | None:
        return self._letters.get(mail_id)

    def page(self, query: OutboxQuery) -> Sequence[OutboxMail]:
        newest_first = sorted(self._letters.values(), key=_written, reverse=True)
        seen = self._letters.get(query.before or "")
        found = [
            letter
            for letter in newest_first
            if (not query.unfinished_only or letter.state in UNFINISHED)
            and (query.user_id is None or letter.user_id == query.user_id)
            and (seen is None or _written(letter) < _written(seen))
        ]
        return tuple(found[: query.limit])

    def for_link(self, link_id: str) -> OutboxMail | None:
        return next((x for x in self._letters.values() if x.link_id == link_id), None)

    def for_links(self, link_ids: Collection[str]) -> Mapping[str, OutboxMail]:
        found = (x for x in self._letters.values() if x.link_id in link_ids)
        return {str(letter.link_id): letter for letter in found}

    def due(self, now: datetime) -> OutboxMail | None:
        waiting = (letter for letter in self._unfinished() if letter.next_try_at <= now)
        return min(waiting, key=lambda letter: (letter.next_try_at, letter.id), default=None)

    def next_try_at(self) -> datetime | None:
        return min((letter.next_try_at for letter in self._unfinished()), default=None)

    def counts(self) -> Mapping[MailState, int]:
        return Counter(letter.state for letter in self._letters.values())

    def add(self, mail: OutboxMail) -> None:
        self._letters[mail.id] = mail

    def replace(self, before: OutboxMail, after: OutboxMail) -> bool:
        stored = self._letters.get(before.id)
        if stored is None or (stored.state, stored.attempts) != (before.state, before.attempts):
            return False
        self._letters[before.id] = after
        return True

    def forget_expired_links(self, now: datetime) -> None:
        for letter in tuple(self._letters.values()):
            if letter.expires_at is not None and letter.expires_at <= now:
                self._letters[letter.id] = replace(letter, link=None)

    def _unfinished(self) -> Sequence[OutboxMail]:
        return tuple(letter for letter in self._letters.values() if letter.state in UNFINISHED)


def _written(letter: OutboxMail) -> tuple[datetime, str]:
    return letter.mail.written_at, letter.id


class FakeRequestLog:
    def __init__(
        self, requests: list[tuple[str, str, datetime]], now: Callable[[], datetime]
    ) -> None:
        self._requests = requests
        self._now = now

    def record(self, *, subject: str, origin: str) -> None:
        self._requests.append((subject, origin, self._now()))

    def count(self, *, since: datetime, subject: str | None = None, origin: str = "") -> int:
        return sum(
            at > since and (who_origin == origin if subject is None else who == subject)
            for who, who_origin, at in self._requests
        )

    def forget(self, *, before: datetime) -> None:
        self._requests[:] = [request for request in self._requests if request[2] >= before]


class FakePasswordHistory:
    def __init__(self, old_passwords: list[tuple[UserId, Secret]]) -> None:
        self._old = old_passwords

    def last(self, user_id: UserId, count: int) -> Sequence[Secret]:
        newest_first = [stored for who, stored in reversed(self._old) if who == user_id]
        return tuple(newest_first[:count])

    def add(self, user_id: UserId, password_hash: Secret, *, keep: int) -> None:
        kept = [password_hash, *self.last(user_id, keep - 1)]
        self._old[:] = [
            *(old for old in self._old if old[0] != user_id),
            *((user_id, stored) for stored in reversed(kept)),
        ]

"""What must hold after every fault, whatever was told to whom: I1 to I9.

    watch = Watch.begin(site)
    ... faults, and clients that remember what they were told ...
    watch.assert_holds(told)

The state before and the audit log say together what the database must hold now: each change has
its entry and each entry its change. It knows the built-in CRM and the acts of `Client`.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import MetaData, select

from crm_admin.domain.audit import Action, AuditEntry, Result
from crm_admin.domain.errors import LinkUnusable
from crm_admin.domain.links import token_hash
from crm_admin.domain.mail import LINK_MARK, MailState, OutboxMail
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import User, UserId
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.ports import Database, OutboxQuery, Reading, Server
from crm_admin.services.self_service.by_link import ByLink
from crm_admin.services.self_service.steps import Steps
from tests.contracts.sites import RealSite
from tests.fakes import FakeGuesser, FakeHasher, FakeMailTemplates, FakePlace
from tests.faults.clients import Answer, Told, password_of
from tests.faults.places import key_in
from tests.faults.replaying import LinkModel, Model, Replay

DEADLINE_S = 60.0
"""Three look-ups, each with a connection and a statement that run into their limits."""
MANY = 1_000_000
TOKEN_LETTERS = 43

Taken = Mapping[str, Sequence[str]]
"""The texts that the mail server took, by Message-ID."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the database holds in the end."""

    users: dict[str, Model]
    links: dict[str, str | None]
    letters: tuple[OutboxMail, ...]
    entries: tuple[AuditEntry, ...]
    usable_administrators: int


@dataclass(slots=True, kw_only=True)
class Watch:
    """Knows the state from which it began."""

    site: RealSite
    database: Database
    users: dict[str, Model]
    links: dict[str, str | None]
    after: int
    problems: list[str] = field(default_factory=list)
    checked: Counter[str] = field(default_factory=Counter)

    @classmethod
    def begin(cls, site: RealSite) -> "Watch":
        """From now on."""
        database = site.open()
        found = found_in(site, database)
        after = found.entries[-1].number if found.entries else 0
        return cls(site=site, database=database, users=found.users, links=found.links, after=after)

    def assert_holds(
        self,
        told: Sequence[Told],
        *,
        taken: Taken | None = None,
        secrets: Sequence[str] = (),
        deadline_s: float = DEADLINE_S,
    ) -> None:
        """All of them hold."""
        found = self.check(told, taken=taken, secrets=secrets, deadline_s=deadline_s)
        assert not found, "\n".join(found)

    def check(
        self,
        told: Sequence[Told],
        *,
        taken: Taken | None = None,
        secrets: Sequence[str] = (),
        deadline_s: float = DEADLINE_S,
    ) -> list[str]:
        """What does not hold."""
        found = found_in(self.site, self.database)
        new = [entry for entry in found.entries if entry.number > self.after]
        self._check_truth(told, new)
        replay = self._check_replay(found, new)
        self._check_tokens(told, found, replay)
        self._check_places(told, found, secrets)
        self._check_time(told, deadline_s)
        self._check_letters(found, taken)
        self._check_chain()
        return self.problems

    def _check_truth(self, told: Sequence[Told], new: Sequence[AuditEntry]) -> None:
        done = Counter(
            key_in(entry.event.place) for entry in new if entry.event.result == Result.DONE
        )
        allowed = {Answer.DONE: {1}, Answer.NOT_DONE: {0}, Answer.UNKNOWN: {0, 1}}
        for each in told:
            self.checked["I1"] += 1
            if done[each.key] not in allowed[each.answer]:
                self._say("I1", f"{each} and {done[each.key]} entries that it was done")

    def _check_replay(self, found: Found, new: Sequence[AuditEntry]) -> Replay:
        replay = Replay(users={number: replace(user) for number, user in self.users.items()})
        for entry in new:
            replay.apply(entry)
        self.problems += replay.problems
        self.checked["I2"] += len(new)
        self.checked["I3"] += len(new)
        for number, model in replay.users.items():
            self._compare(model, found.users[number])
        if found.usable_administrators < 1:
            self._say("I3", "no usable administrator is left")
        return replay

    def _compare(self, model: Model, user: Model) -> None:
        self.checked["I6"] += 1
        if model.version != user.version:
            self._say("I6", f"{user.name}: version {user.version}, by the log {model.version}")
        for name in ("right", "is_active", "is_locked", "must_change", "email"):
            if getattr(model, name) != getattr(user, name):
                said = f"{getattr(user, name)!r}, by the log {getattr(model, name)!r}"
                self._say("I2", f"{user.name}: {name} is {said}")
        if model.attempts.count != user.attempts.count:
            counted = f"{user.attempts.count}, by the log {model.attempts.count}"
            self._say("I2", f"{user.name}: {counted} failed attempts")
        if model.password_hash is not None and model.password_hash != user.password_hash:
            self._say("I2", f"{user.name}: not the password of the last entry about it")

    def _check_tokens(self, told: Sequence[Told], found: Found, replay: Replay) -> None:
        for link_id, link in replay.links.items():
            self._compare_link(link_id, link, found)
        new = set(found.links) - set(self.links) - set(replay.links)
        if new:
            self._say("I2", f"links without an entry: {new}")
        tokens = [each.token for each in told if each.token]
        for token in tokens:
            self.checked["I4"] += 1
            self._try_token(token)

    def _compare_link(self, link_id: str, link: LinkModel, found: Found) -> None:
        if link_id not in found.links:
            self._say("I2", f"an entry without its link: {link_id}")
        elif found.links[link_id] != link.end:
            said = f"{found.links[link_id]}, by the log {link.end}"
            self._say("I4", f"the link {link_id} has ended by {said}")

    def _try_token(self, token: str) -> None:
        with self.database.open_reading() as reading:
            link = reading.links.with_token(token_hash(Secret(token)))
            ended = link is None or not link.is_open(reading.now())
        steps = Steps(
            database=self.database,
            hasher=FakeHasher(),
            guesser=FakeGuesser(),
            place=FakePlace(),
            templates=FakeMailTemplates(),
        )
        try:
            ByLink(steps=steps).check(Secret(token), Secret("nothing"))
        except LinkUnusable:
            return
        if ended:
            self._say("I4", f"a token that has ended is taken: {link}")

    def _check_places(self, told: Sequence[Told], found: Found, secrets: Sequence[str]) -> None:
        kept = "\n".join(letter.link.reveal() for letter in found.letters if letter.link)
        gone = {each.token for each in told if each.token and each.token not in kept}
        held = "\n".join(everything_in(self.site))
        self.checked["I5"] += len(told) + len(gone) + len(secrets)
        if password_of("").reveal() in held or any(word in held for word in secrets):
            self._say("I5", "a password stands in the database")
        for token in gone & set(possible_tokens(held)):
            self._say("I5", f"a token that has left is in the database: {token[:4]}…")

    def _check_time(self, told: Sequence[Told], deadline_s: float) -> None:
        for each in told:
            self.checked["I7"] += 1
            if each.seconds > deadline_s:
                self._say("I7", f"{each} took longer than {deadline_s:.0f} s")

    def _check_letters(self, found: Found, taken: Taken | None) -> None:
        entries = {entry.event.operation_id: entry for entry in found.entries}
        of_links = {letter.link_id for letter in found.letters}
        for entry in entries.values():
            link_id = dict(entry.event.details).get("link")
            is_reset = entry.event.action == Action.USER_PASSWORD_RESET
            if is_reset and entry.event.result == Result.DONE and link_id not in of_links:
                self._say("I8", f"no letter for entry {entry.number}")
        for letter in found.letters:
            self.checked["I8"] += 1
            if letter.operation_id not in entries:
                self._say("I8", f"a letter without an entry: {letter.operation_id}")
            if taken is not None:
                self._check_letter(letter, taken.get(letter.mail.message_id, ()))

    def _check_letter(self, letter: OutboxMail, texts: Sequence[str]) -> None:
        if letter.state is MailState.SENT and not texts:
            self._say("I8", f"called sent, and never taken: {letter.id}")
        if len(set(texts)) > 1:
            self._say("I8", f"taken with several contents: {letter.id}")
        if any(LINK_MARK in text for text in texts):
            self._say("I8", f"taken without its link: {letter.id}")
        has_ended = letter.state in {MailState.SENT, MailState.EXPIRED}
        if has_ended and letter.link is not None:
            self._say("I5", f"a letter that has ended keeps its link: {letter.id}")

    def _check_chain(self) -> None:
        verified = AuditTrail(database=self.database).verify()
        self.checked["I9"] += verified.entries
        if verified.first_bad is not None:
            self._say("I9", f"the chain breaks at entry {verified.first_bad}: {verified.problem}")

    def _say(self, invariant: str, problem: str) -> None:
        self.problems.append(f"{invariant}: {problem}")


def found_in(site: RealSite, database: Database) -> Found:
    """Everything that is compared."""
    with database.open_reading() as reading:
        names = _names(site)
        users = [user for name in names for user in reading.users.named(name)]
        return Found(
            users={str(user.id): _model(user, reading) for user in users},
            links={link.id: link.end for user in users for link in _links(site, user.id)},
            letters=tuple(reading.outbox.page(OutboxQuery(limit=MANY))),
            entries=tuple(reading.audit.entries()),
            usable_administrators=reading.users.usable_administrators(reading.now()),
        )


@dataclass(frozen=True, slots=True)
class _LinkRow:
    id: str
    end: str | None


def _links(site: RealSite, user_id: UserId) -> Iterator[_LinkRow]:
    # By SQL: the program shows only the newest hundred.
    with site.other_program() as connection:
        rows = connection.exec_driver_sql(
            f"SELECT id, ended_how FROM crm_admin_link WHERE user_id = '{user_id}'"
        ).all()
    yield from (_LinkRow(row[0], row[1]) for row in rows)


def _names(site: RealSite) -> list[str]:
    with site.other_program() as connection:
        found = connection.exec_driver_sql("SELECT user_name FROM crm_user ORDER BY id")
        return list(found.scalars())


def _model(user: User, reading: Reading) -> Model:
    credential = reading.users.credential(user.id)
    return Model(
        name=user.user_name,
        right=user.right,
        version=int(user.version),
        is_active=user.facts.is_active,
        is_locked=user.facts.lock is not None,
        must_change=user.facts.must_change_password,
        attempts=user.facts.attempts,
        email=user.email,
        password_hash=credential.password_hash if credential else None,
    )


def possible_tokens(text: str) -> Iterator[str]:
    """Every piece that could be one; in a file others may stand close by."""
    for run in re.findall(rf"[A-Za-z0-9_-]{{{TOKEN_LETTERS},}}", text):
        for start in range(len(run) - TOKEN_LETTERS + 1):
            yield run[start : start + TOKEN_LETTERS]


def everything_in(site: RealSite) -> Iterator[str]:
    """Every value of every table; of a file also what lies between them."""
    metadata = MetaData()
    with site.other_program() as connection:
        metadata.reflect(connection)
        for table in metadata.sorted_tables:
            for row in connection.execute(select(table)):
                yield from map(str, row)
    if site.settings.server is Server.SQLITE:
        path = Path(site.settings.database)
        for part in path.parent.glob(f"{path.name}*"):
            yield part.read_bytes().decode("latin-1")

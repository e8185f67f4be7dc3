"""The users as the audit log alone says they must be: what was done, done again in memory."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime

from crm_admin.domain.audit import Action, AuditEntry, Result
from crm_admin.domain.links import LinkEnd
from crm_admin.domain.lockout import DEFAULT_LOCKOUT, after_failure
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts, Right
from tests.fakes import fake_hash
from tests.faults.clients import password_of
from tests.faults.places import key_in

NEW_PASSWORDS = {
    Action.USER_PASSWORD_CHANGE,
    Action.LINK_REDEEM,
    Action.OWN_PASSWORD_CHANGE,
    Action.RECOVERY_PASSWORD,
}
RIGHTS = {
    "Administrator": Right.ADMINISTRATOR,
    "User administrator": Right.USER_ADMINISTRATOR,
}
SIGN_INS = {Action.SIGN_IN, Action.SELF_SIGN_IN}


@dataclass(slots=True, kw_only=True)
class Model:
    """One user."""

    name: str
    right: Right
    version: int
    is_active: bool
    is_locked: bool
    must_change: bool
    attempts: FailedAttempts
    email: str | None
    password_hash: Secret | None
    """None: nobody but the program knows."""

    def is_usable_administrator(self, now: datetime) -> bool:
        until = self.attempts.locked_until
        is_out = until is not None and now < until
        can_come_in = self.is_active and not self.is_locked and not is_out
        return self.right is Right.ADMINISTRATOR and can_come_in


@dataclass(slots=True)
class LinkModel:
    end: LinkEnd | None = None


@dataclass(slots=True)
class Replay:
    """`problems` are what cannot have happened."""

    users: dict[str, Model]
    links: dict[str, LinkModel] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    open_links: dict[str, list[LinkModel]] = field(default_factory=lambda: defaultdict(list))

    def apply(self, entry: AuditEntry) -> None:
        """Do what the entry says."""
        event = entry.event
        user = self.users.get(event.target_id or "")
        if user is not None:
            if event.result == Result.DONE:
                self._done(entry, user)
            elif event.action in SIGN_INS and "wrong password" in dict(event.details).values():
                self._failed(user, entry.at)
        if not any(each.is_usable_administrator(entry.at) for each in self.users.values()):
            self.problems.append(f"I3: no usable administrator after entry {entry.number}")

    def _done(self, entry: AuditEntry, user: Model) -> None:
        details = dict(entry.event.details)
        match entry.event.action:
            case Action.USER_LOCK:
                self._change(user, is_locked=True)
                self._end_links(user, LinkEnd.REVOKED)
            case Action.USER_LOCK_LIFT | Action.RECOVERY_LOCK_LIFT if user.is_locked:
                self._change(user, is_locked=False)
            case Action.USER_UNLOCK:
                self._change(user, attempts=NO_ATTEMPTS)
            case Action.USER_PASSWORD_REQUIRE if not user.must_change:
                self._change(user, must_change=True)
            case Action.USER_EDIT:
                self._edit(user, details)
            case Action.USER_PASSWORD_RESET:
                self._reset(user, details)
            case Action.SIGN_IN | Action.SELF_SIGN_IN:
                self._change(user, attempts=NO_ATTEMPTS)
            case action if action in NEW_PASSWORDS:
                self._new_password(entry, user, details)
            case _:
                pass

    def _failed(self, user: Model, at: datetime) -> None:
        usable = sum(each.is_usable_administrator(at) for each in self.users.values())
        after = after_failure(
            user.attempts,
            now=at,
            place=None,
            policy=DEFAULT_LOCKOUT,
            may_lock=not user.is_usable_administrator(at) or usable > 1,
        )
        if after is not user.attempts:
            self._change(user, attempts=after)

    def _edit(self, user: Model, details: dict[str, str]) -> None:
        if not details:
            return
        new = {name: value.partition(" → ")[2] for name, value in details.items()}
        self._change(user)
        user.email = new.get("email", user.email)
        user.is_active = new.get("is_active", str(user.is_active)) == "True"
        if "role" in new:
            user.right = RIGHTS.get(new["role"], Right.NONE)
        if "email" in new or not user.is_active:
            self._end_links(user, LinkEnd.REVOKED)

    def _reset(self, user: Model, details: dict[str, str]) -> None:
        if details["also_unlock"] == "True" and user.attempts != NO_ATTEMPTS:
            self._change(user, attempts=NO_ATTEMPTS)
        self._end_links(user, LinkEnd.REPLACED)
        link = LinkModel()
        self.links[details["link"]] = link
        self.open_links[user.name].append(link)

    def _new_password(self, entry: AuditEntry, user: Model, details: dict[str, str]) -> None:
        action, key = entry.event.action, key_in(entry.event.place)
        if action == Action.LINK_REDEEM:
            self._use(details["link"], entry.number)
        is_own = action in {Action.LINK_REDEEM, Action.OWN_PASSWORD_CHANGE}
        unlocks = action != Action.USER_PASSWORD_CHANGE or details["also_unlock"] == "True"
        known = action != Action.RECOVERY_PASSWORD and key is not None
        self._change(
            user,
            must_change=not is_own,
            attempts=NO_ATTEMPTS if unlocks else user.attempts,
            password_hash=fake_hash(password_of(key or "").reveal()) if known else None,
        )
        self._end_links(user, LinkEnd.REVOKED)

    def _use(self, link_id: str, number: int) -> None:
        link = self.links.get(link_id)
        if link is None or link.end is not None:
            how = "unknown" if link is None else link.end
            self.problems.append(f"I4: entry {number} redeems the link {link_id}, which is {how}")
            return
        link.end = LinkEnd.USED

    def _end_links(self, user: Model, how: LinkEnd) -> None:
        for link in self.open_links.pop(user.name, []):
            if link.end is None:
                link.end = how

    @staticmethod
    def _change(user: Model, **values: object) -> None:
        user.version += 1
        for name, value in values.items():
            setattr(user, name, value)

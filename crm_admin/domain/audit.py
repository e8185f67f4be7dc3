"""Actions, entries and the chain that makes a changed history evident."""

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from crm_admin.domain.text import Text


class Action(StrEnum):
    """What is recorded; `subject:verb` or `subject:part:verb`."""

    DATABASE_CREATE = "database:create"
    AUDIT_EXPORT = "audit:export"
    AUDIT_DOUBT = "audit:doubt"
    SIGN_IN = "administrator:sign-in"
    USER_LOCK = "user:lock"
    USER_UNLOCK = "user:unlock"
    USER_UNLOCK_UNDO = "user:unlock:undo"
    USER_LOCK_LIFT = "user:lock:lift"
    USER_PASSWORD_CHANGE = "user:password:change"  # noqa: S105 (the name of an action)
    USER_PASSWORD_RESET = "user:password:reset"  # noqa: S105 (the name of an action)
    USER_PASSWORD_REQUIRE = "user:password:require"  # noqa: S105 (the name of an action)
    USER_EDIT = "user:edit"
    USER_RIGHT_GRANT = "user:right:grant"
    LINK_REVOKE = "user:link:revoke"
    LINK_REQUEST = "user:link:request"
    LINK_REDEEM = "user:link:redeem"
    LINK_REUSE = "user:link:reuse"
    OWN_PASSWORD_CHANGE = "user:password:own"  # noqa: S105 (the name of an action)
    SELF_SIGN_IN = "user:sign-in"
    UNLOCK_REQUEST = "user:unlock:request"
    UNLOCK_CONFIRM = "user:unlock:confirm"
    UNLOCK_DECLINE = "user:unlock:decline"
    RECOVERY_CODE_MAKE = "recovery:code:make"
    RECOVERY_ACKNOWLEDGE = "recovery:acknowledge"
    RECOVERY_REFUSE = "recovery:refuse"
    RECOVERY_BEGIN = "recovery:begin"
    RECOVERY_DRILL = "recovery:drill"
    RECOVERY_END = "recovery:end"
    RECOVERY_UNLOCK = "recovery:unlock"
    RECOVERY_LOCK_LIFT = "recovery:lock:lift"
    RECOVERY_PASSWORD = "recovery:password:change"  # noqa: S105 (the name of an action)
    RECOVERY_SECOND_FACTOR = "recovery:second-factor:clear"
    RECOVERY_GRANT = "recovery:right:grant"
    MAIL_SEND = "mail:send"
    MAIL_RETRY = "mail:retry"
    MAIL_CANCEL = "mail:cancel"
    POLICIES_CHANGE = "settings:policies:change"
    MAIL_SETTINGS_CHANGE = "settings:mail:change"
    DIRECTORY_CHANGE = "settings:directory:change"
    TEMPLATE_CHANGE = "settings:template:change"


class Result(StrEnum):
    """How it ended."""

    DONE = "done"
    REFUSED = "refused"


ACTION_TEXTS = {
    Action.DATABASE_CREATE: Text("Database created"),
    Action.AUDIT_EXPORT: Text("Audit log exported"),
    Action.AUDIT_DOUBT: Text("Audit log found changed"),
    Action.SIGN_IN: Text("Signed in to CRM Admin"),
    Action.USER_LOCK: Text("Locked"),
    Action.USER_UNLOCK: Text("Unlocked"),
    Action.USER_UNLOCK_UNDO: Text("Unlocking undone"),
    Action.USER_LOCK_LIFT: Text("Deliberate lock lifted"),
    Action.USER_PASSWORD_CHANGE: Text("Password changed"),
    Action.USER_PASSWORD_RESET: Text("Reset link made"),
    Action.USER_PASSWORD_REQUIRE: Text("New password required"),
    Action.USER_EDIT: Text("Details changed"),
    Action.USER_RIGHT_GRANT: Text("Right to administer given"),
    Action.LINK_REVOKE: Text("Links revoked"),
    Action.LINK_REQUEST: Text("Asked for a reset link"),
    Action.LINK_REDEEM: Text("Password chosen by a link"),
    Action.LINK_REUSE: Text("Used link tried again"),
    Action.OWN_PASSWORD_CHANGE: Text("Changed their own password"),
    Action.SELF_SIGN_IN: Text("Signed in to the self-service pages"),
    Action.UNLOCK_REQUEST: Text("Asked to be unlocked"),
    Action.UNLOCK_CONFIRM: Text("Confirmed the request to be unlocked"),
    Action.UNLOCK_DECLINE: Text("Request to unlock declined"),
    Action.RECOVERY_CODE_MAKE: Text("New recovery code made"),
    Action.RECOVERY_ACKNOWLEDGE: Text("Use of the system user acknowledged"),
    Action.RECOVERY_REFUSE: Text("Sign-in as system user refused"),
    Action.RECOVERY_BEGIN: Text("Signed in as system user"),
    Action.RECOVERY_DRILL: Text("Drill of the system user"),
    Action.RECOVERY_END: Text("Recovery ended"),
    Action.RECOVERY_UNLOCK: Text("Unlocked by the system user"),
    Action.RECOVERY_LOCK_LIFT: Text("Deliberate lock lifted by the system user"),
    Action.RECOVERY_PASSWORD: Text("Temporary password set by the system user"),
    Action.RECOVERY_SECOND_FACTOR: Text("Second factor cleared by the system user"),
    Action.RECOVERY_GRANT: Text("Right of an administrator given by the system user"),
    Action.MAIL_SEND: Text("Mail sent"),
    Action.MAIL_RETRY: Text("Mail to be tried again"),
    Action.MAIL_CANCEL: Text("Mail cancelled"),
    Action.POLICIES_CHANGE: Text("Password rules changed"),
    Action.MAIL_SETTINGS_CHANGE: Text("E-mail settings changed"),
    Action.DIRECTORY_CHANGE: Text("Settings of the directory changed"),
    Action.TEMPLATE_CHANGE: Text("Mail template changed"),
}


class ActionGroup(StrEnum):
    """Actions that one looks for together."""

    SIGN_INS = "sign_ins"
    USERS = "users"
    LINKS = "links"
    RECOVERY = "recovery"
    MAIL = "mail"
    SETTINGS = "settings"

    def has(self, action: Action | str) -> bool:
        """Whether the action is one of them."""
        return action in _GROUPS[self]


GROUP_TEXTS = {
    ActionGroup.SIGN_INS: Text("Sign-ins"),
    ActionGroup.USERS: Text("Acts on users"),
    ActionGroup.LINKS: Text("Links and requests"),
    ActionGroup.RECOVERY: Text("System user"),
    ActionGroup.MAIL: Text("Mail"),
    ActionGroup.SETTINGS: Text("Settings and database"),
}

_LINKS = frozenset(
    {
        Action.USER_PASSWORD_RESET,
        Action.LINK_REVOKE,
        Action.LINK_REQUEST,
        Action.LINK_REDEEM,
        Action.LINK_REUSE,
        Action.UNLOCK_REQUEST,
        Action.UNLOCK_CONFIRM,
        Action.UNLOCK_DECLINE,
    }
)
_SIGN_INS = frozenset({Action.SIGN_IN, Action.SELF_SIGN_IN})


def _beginning(*beginnings: str) -> frozenset[Action]:
    return frozenset(action for action in Action if action.startswith(beginnings))


_GROUPS = {
    ActionGroup.SIGN_INS: _SIGN_INS,
    ActionGroup.USERS: _beginning("user:") - _LINKS - _SIGN_INS,
    ActionGroup.LINKS: _LINKS,
    ActionGroup.RECOVERY: _beginning("recovery:"),
    ActionGroup.MAIL: _beginning("mail:"),
    ActionGroup.SETTINGS: _beginning("settings:", "database:", "audit:"),
}


RESULT_TEXTS = {Result.DONE: Text("Done"), Result.REFUSED: Text("Refused")}


def words_of_action(action: Action | str) -> Text:
    """The words for an action; one that is not known stays as it is written."""
    return ACTION_TEXTS[action] if isinstance(action, Action) else Text("{name}", name=action)


def words_of_result(result: Result | str) -> Text:
    """The words for a result; one that is not known stays as it is written."""
    return RESULT_TEXTS[result] if isinstance(result, Result) else Text("{name}", name=result)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What happened, before the log gives it a number, a time and a hash."""

    action: Action | str
    """Another text than those of `Action`: of a newer version, or of whoever changed the entry."""
    result: Result | str
    operation_id: str
    actor_id: str | None
    actor_name: str | None
    target_id: str | None = None
    target_name: str | None = None
    reason: str | None = None
    details: tuple[tuple[str, str], ...] = ()
    """Names and values, never a secret: changed fields, the code of a refusal."""
    place: str = ""
    """Computer, account of its operating system and version of this program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One link of the chain."""

    number: int
    """1, 2, 3 ... without a gap."""
    at: datetime
    event: Event
    hash: str
    """64 hex digits over the hash before and everything of this entry."""


GENESIS = "0" * 64
"""The hash before the first entry."""


def chained(event: Event, *, number: int, at: datetime, previous_hash: str) -> AuditEntry:
    """The entry that follows the one with `previous_hash`."""
    entry = AuditEntry(number=number, at=at, event=event, hash="")
    return replace(entry, hash=entry_hash(entry, previous_hash))


def entry_hash(entry: AuditEntry, previous_hash: str) -> str:
    """SHA-256 over the hash before and the canonical form of the entry, in hex."""
    return hashlib.sha256(f"{previous_hash}\n{canonical(entry)}".encode()).hexdigest()


def canonical(entry: AuditEntry) -> str:
    """One line of JSON that is the same on every machine: sorted keys, ASCII, UTC microseconds."""
    event = entry.event
    content = {
        "number": entry.number,
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "action": event.action,
        "result": event.result,
        "operation_id": event.operation_id,
        "actor_id": event.actor_id,
        "actor_name": event.actor_name,
        "target_id": event.target_id,
        "target_name": event.target_name,
        "reason": event.reason,
        "details": dict(event.details),
        "place": event.place,
    }
    return json.dumps(content, sort_keys=True, ensure_ascii=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainHead:
    """How many entries there are, and the hash of the last."""

    number: int = 0
    hash: str = GENESIS


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """The head of a log as it was noted outside its database."""

    database: str
    """Where the database is."""
    at: datetime
    number: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """The outcome of walking the chain; `first_bad` is None when it holds."""

    entries: int
    first_bad: int | None = None
    problem: Text | None = None
    anchor: Anchor | None = None
    """The newest noted head that fits: up to it nobody wrote the log anew, the chain included."""

"""The facts about a user, as rows of the detail pane."""

from collections.abc import Iterator
from datetime import datetime

from crm_admin.domain.capabilities import Capabilities, Feature
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right, User
from crm_admin.gui.sentences import NOTHING, number, say, visible, when, when_exactly
from crm_admin.gui.widgets.key_value_grid import KeyValue
from crm_admin.services.outcomes import UserView

_RIGHTS = {
    Right.NONE: Text("None"),
    Right.USER_ADMINISTRATOR: Text("User administrator"),
    Right.ADMINISTRATOR: Text("Administrator"),
}


def fact_rows(view: UserView, capabilities: Capabilities) -> list[KeyValue]:
    """Everything that is known, in the order in which it is asked for on the telephone."""
    return [
        *_place(view.user),
        *_sign_in(view, capabilities),
        *_password(view, capabilities),
        *_validity(view.user, view.read_at),
        *_record(view.user, view.read_at),
    ]


def _place(user: User) -> Iterator[KeyValue]:
    yield _row(Text("Role"), user.role)
    if user.right is not Right.NONE:
        yield _row(Text("Right here"), say(_RIGHTS[user.right]))


def _sign_in(view: UserView, capabilities: Capabilities) -> Iterator[KeyValue]:
    user, facts = view.user, view.user.facts
    yield _row(Text("Sign-in"), facts.external_system or say(Text("Password of this CRM")))
    second = Text("Second factor")
    yield _missing(Feature.SECOND_FACTOR, capabilities, second) or _row(
        second, facts.second_factor or say(Text("Off"))
    )
    yield _missing(Feature.LAST_SIGN_IN, capabilities, Text("Last sign-in")) or _last_sign_in(view)
    yield _missing(Feature.FAILED_ATTEMPTS, capabilities, Text("Failed attempts")) or _attempts(
        user, view.read_at
    )


def _last_sign_in(view: UserView) -> KeyValue:
    label, last = Text("Last sign-in"), view.user.last_sign_in_at
    if last is None:
        return _row(label, say(Text("Never")))
    said = when(last, now=view.read_at)
    place = view.user.last_sign_in_from
    return _row(label, f"{said}, {place}" if place else said, when_exactly(last))


def _attempts(user: User, now: datetime) -> KeyValue:
    label, attempts = Text("Failed attempts"), user.facts.attempts
    if attempts.count == 0:
        return _row(label, say(Text("None")))
    if attempts.last_at is None:
        return _row(label, number(attempts.count))
    said = Text("{count}, the last {at}", count=attempts.count, at=attempts.last_at)
    return _row(label, say(said, now=now), when_exactly(attempts.last_at))


def _password(view: UserView, capabilities: Capabilities) -> Iterator[KeyValue]:
    facts, now = view.user.facts, view.read_at
    if facts.external_system is not None:
        return
    changed = view.user.password_changed_at
    if not facts.has_password:
        yield _row(Text("Password"), say(Text("None has been set")))
    elif changed is None:
        yield _row(Text("Password"), say(Text("Set; when is not recorded")))
    else:
        said = say(Text("Changed {at}", at=changed), now=now)
        yield _row(Text("Password"), said, when_exactly(changed))
    if facts.must_change_password:
        yield _row(Text("Next sign-in"), say(Text("Must choose a new password")))
    if facts.temporary_until is not None:
        yield _time(Text("Temporary until"), facts.temporary_until, now)
    if capabilities.has(Feature.PASSWORD_EXPIRY):
        expires = facts.password_expires_at
        never = _row(Text("Expires"), say(Text("Never")))
        yield never if expires is None else _time(Text("Expires"), expires, now)


def _validity(user: User, now: datetime) -> Iterator[KeyValue]:
    if user.facts.valid_from is not None:
        yield _time(Text("Valid from"), user.facts.valid_from, now)
    if user.facts.valid_until is not None:
        yield _time(Text("Valid until"), user.facts.valid_until, now)


def _record(user: User, now: datetime) -> Iterator[KeyValue]:
    if user.created_at is not None:
        yield _by(Text("Created"), user.created_at, user.created_by, now)
    if user.changed_at is not None:
        yield _by(Text("Changed"), user.changed_at, user.changed_by, now)


def _by(label: Text, at: datetime, who: str | None, now: datetime) -> KeyValue:
    said = when(at, now=now)
    if who:
        said = say(Text("{at} by {who}", at=at, who=who), now=now)
    return _row(label, said, when_exactly(at))


def _time(label: Text, at: datetime, now: datetime) -> KeyValue:
    return _row(label, when(at, now=now), when_exactly(at))


def _missing(feature: Feature, capabilities: Capabilities, label: Text) -> KeyValue | None:
    reason = capabilities.why_not(feature)
    return None if reason is None else _row(label, say(Text("Not known here")), say(reason))


def _row(label: Text, value: str | None, explanation: str = "") -> KeyValue:
    return KeyValue(
        label=say(label), value=visible(value or "") or NOTHING, explanation=explanation
    )

"""What a CRM can do, and why not; what applies to one user, and why not."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from crm_admin.domain.links import OWN_RESET_LINKS, LinkForm
from crm_admin.domain.mail import is_one_address
from crm_admin.domain.settings import Policies
from crm_admin.domain.text import Text
from crm_admin.domain.user import Lock, Right, User, UserId, UserState, UserSummary


class Act(StrEnum):
    """What an administrator can do to a user."""

    LOCK = "lock"
    UNLOCK = "unlock"
    LIFT_LOCK = "lift_lock"
    CHANGE_PASSWORD = "change_password"  # noqa: S105 (the name of an act)
    RESET_PASSWORD = "reset_password"  # noqa: S105 (the name of an act)
    REQUIRE_NEW_PASSWORD = "require_new_password"  # noqa: S105 (the name of an act)
    EDIT = "edit"


class Feature(StrEnum):
    """What a CRM has beside the acts."""

    PUT_ATTEMPTS_BACK = "put_attempts_back"
    MUST_CHANGE_PASSWORD = "must_change_password"  # noqa: S105 (the name of a feature)
    END_SESSIONS = "end_sessions"
    PASSWORD_EXPIRY = "password_expiry"  # noqa: S105 (the name of a feature)
    FAILED_ATTEMPTS = "failed_attempts"
    LAST_SIGN_IN = "last_sign_in"
    SECOND_FACTOR = "second_factor"
    GROUPS = "groups"
    HISTORY = "history"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """The acts and features of one database, each with the reason why it is missing there."""

    missing: Mapping[Act | Feature, Text] = field(default_factory=dict)
    session_note: Text = Text("Sessions that are open now end at their next request.")
    """What locking or a new password does to sessions that are open, in this CRM."""
    password_note: Text | None = None
    """What the CRM itself decides about passwords and this program cannot read."""
    editable_fields: frozenset[str] = frozenset()
    """Names of the fields of `EditUser` that can be saved."""
    link_form: LinkForm = OWN_RESET_LINKS

    def why_not(self, what: Act | Feature) -> Text | None:
        """The reason why this is not possible in this CRM; None when it is."""
        return self.missing.get(what)

    def has(self, what: Act | Feature) -> bool:
        """Possible in this CRM."""
        return what not in self.missing


def under_policies(capabilities: Capabilities, policies: Policies) -> Capabilities:
    """What is left when the site has switched something off."""
    if policies.may_set_passwords:
        return capabilities
    missing = {Act.CHANGE_PASSWORD: ONLY_LINKS, **capabilities.missing}
    return replace(capabilities, missing=missing)


ONLY_LINKS = Text("This site has switched manual passwords off. Send a reset link.")


def read_only(reason: Text) -> Capabilities:
    """Nothing may be changed, for one reason."""
    return Capabilities(missing=dict.fromkeys(Act, reason))


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who wants to act."""

    id: UserId
    right: Right


def why_not(
    act: Act,
    user: User | UserSummary,
    *,
    state: UserState,
    actor: Actor,
    capabilities: Capabilities,
) -> Text | None:
    """The first reason why this act does not apply to this user now; None when it does."""
    return why_never(act, user, actor=actor, capabilities=capabilities) or _not_to_this_user(
        act, user, state
    )


def why_never(
    act: Act, user: User | UserSummary, *, actor: Actor, capabilities: Capabilities
) -> Text | None:
    """The first reason that holds whatever state the user is in; None when there is none."""
    return capabilities.why_not(act) or _not_by_this_actor(act, user, actor)


def _not_by_this_actor(act: Act, user: User | UserSummary, actor: Actor) -> Text | None:
    if actor.right is Right.NONE:
        return Text("You are not an administrator.")
    if is_above(user, actor):
        return ONLY_ADMINISTRATORS
    if user.id == actor.id and act is Act.LOCK:
        return Text("You cannot lock yourself.")
    if user.id == actor.id and act in NEW_PASSWORDS:
        return Text("Change your own password in the CRM, with the old one.")
    return None


ONLY_ADMINISTRATORS = Text("Only an administrator may act on another administrator.")


def is_above(user: User | UserSummary, actor: Actor) -> bool:
    """Out of reach of a user administrator: whoever has a right in this program."""
    return user.right is not Right.NONE and actor.right is Right.USER_ADMINISTRATOR


NEW_PASSWORDS = frozenset({Act.CHANGE_PASSWORD, Act.RESET_PASSWORD, Act.REQUIRE_NEW_PASSWORD})


def _not_to_this_user(act: Act, user: User | UserSummary, state: UserState) -> Text | None:
    if act in NEW_PASSWORDS:
        return _no_new_password(user) or _not_in_this_way(act, user, state)
    match act:
        case Act.LOCK:
            return _not_to_lock(user, state)
        case Act.UNLOCK:
            return _not_to_unlock(user, state)
        case Act.LIFT_LOCK:
            is_locked = user.facts.lock is not None
            return None if is_locked else Text("Not locked by an administrator.")
        case _:
            return None


def _not_in_this_way(act: Act, user: User | UserSummary, state: UserState) -> Text | None:
    match act:
        case Act.RESET_PASSWORD:
            return _no_link(user, state)
        case Act.REQUIRE_NEW_PASSWORD:
            return _nothing_to_replace(user)
        case _:
            return None


def _not_to_lock(user: User | UserSummary, state: UserState) -> Text | None:
    if state is UserState.LOCKED:
        return _already_locked(user.facts.lock)
    return Text("Already inactive.") if state is UserState.INACTIVE else None


def _not_to_unlock(user: User | UserSummary, state: UserState) -> Text | None:
    if user.facts.attempts.count > 0 or state is UserState.LOCKED_OUT:
        return None
    if state is UserState.LOCKED:
        return Text("Locked by an administrator: lifting that is its own step.")
    return Text("Not locked.")


def _already_locked(lock: Lock | None) -> Text:
    if lock is None or lock.by is None or lock.at is None:
        return Text("Already locked.")
    return Text("Already locked by {who} {at}.", who=lock.by, at=lock.at)


def _no_new_password(user: User | UserSummary) -> Text | None:
    if user.facts.external_system is not None:
        return Text(
            "The password is kept in {system}. Change it there.",
            system=user.facts.external_system,
        )
    if not user.facts.uses_password:
        return Text("This account signs in with a key, not with a password.")
    return None


def _no_link(user: User | UserSummary, state: UserState) -> Text | None:
    if not user.email:
        return Text("There is no e-mail address to send the link to.")
    if not is_one_address(user.email):
        return Text("The e-mail address cannot be used; correct it first.")
    if state is UserState.LOCKED:
        return Text("Locked by an administrator: a new password would not let them in.")
    if state is UserState.INACTIVE:
        return Text("Inactive: a new password would not let them in.")
    return None


def _nothing_to_replace(user: User | UserSummary) -> Text | None:
    if not user.facts.has_password:
        return Text("No password has been set.")
    if user.facts.must_change_password:
        return Text("A new password must be chosen already.")
    return None

"""Who is signed in, and whether they still may act."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import uuid4

from crm_admin.domain.capabilities import ONLY_ADMINISTRATORS, Actor, is_above
from crm_admin.domain.clock import CLOCK_SKEW
from crm_admin.domain.errors import NoLongerAdministrator, NotAvailable, SignInStale
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right, User, UserId, UserState
from crm_admin.services.ports import Credential, UnitOfWork

MAY_ACT = frozenset({UserState.ACTIVE, UserState.EXTERNAL})


FRESH_FOR = timedelta(minutes=5)
"""Critical acts ask for the password again after this time. Source: requirement SI-08."""


@dataclass(slots=True, kw_only=True)
class Freshness:
    """When the password was last asked for; the one thing of a session that changes."""

    checked_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A sign-in to this program; the database is asked again before every change."""

    user_id: UserId
    user_name: str
    full_name: str
    right: Right
    password_mark: str
    """Tells whether the password was replaced since; not the hash."""
    freshness: Freshness = field(compare=False)
    welcome: tuple[Text, ...] = field(default=(), compare=False)
    """What they should know: when they came in before, and whether somebody tried since."""

    @property
    def actor(self) -> Actor:
        """Who acts, for the rules."""
        return Actor(id=self.user_id, right=self.right)


def new_operation_id() -> str:
    """A name that no other act has; it finds the act in the audit log again."""
    return uuid4().hex


def password_mark(credential: Credential) -> str:
    """The mark of the password that this user has now.

    Of one that an external system keeps, it tells where alone: a hash that is still stored here
    is an old one, and says nothing.
    """
    user, stored = credential.user, credential.password_hash
    if user.facts.external_system is not None:
        return Secret(f"{user.facts.external_system}\n{user.user_name}").fingerprint()
    if credential.password_mark is not None:
        return credential.password_mark
    return "" if stored is None else stored.fingerprint()


def require_current(session: Session, work: UnitOfWork) -> Actor:
    """The actor with the right that the database says they have at this moment.

    Raises:
        NoLongerAdministrator: not an administrator any more, barred, or a new password.
    """
    credential = work.users.credential(session.user_id)
    if credential is None:
        raise NoLongerAdministrator
    user = credential.user
    is_same = user.user_name == session.user_name and (
        password_mark(credential) == session.password_mark
    )
    may_act = user.right is not Right.NONE and user.state(work.now()) in MAY_ACT
    if not (is_same and may_act):
        raise NoLongerAdministrator
    return Actor(id=user.id, right=user.right)


def require_fresh(session: Session, now: datetime) -> None:
    """Nothing, when the password was asked for lately.

    Raises:
        SignInStale: longer ago than `FRESH_FOR`.
    """
    age = now - session.freshness.checked_at
    # A clock that was set back must not make it young again.
    if not -CLOCK_SKEW <= age <= FRESH_FOR:
        raise SignInStale


def require_in_reach(user: User | None, actor: Actor) -> None:
    """Nothing, when this actor may act on the user at all; somebody who is gone is in reach.

    Raises:
        NotAvailable: the user is an administrator, and the actor is not.
    """
    if user is not None and is_above(user, actor):
        raise NotAvailable(reason=ONLY_ADMINISTRATORS)


def session_of(credential: Credential, now: datetime, *, before: User | None = None) -> Session:
    """The session of somebody who was let in now; `before` is who they were until then."""
    user = credential.user
    return Session(
        user_id=user.id,
        user_name=user.user_name,
        full_name=user.full_name,
        right=user.right,
        password_mark=password_mark(credential),
        freshness=Freshness(checked_at=now),
        welcome=() if before is None else tuple(_welcome(before)),
    )


def _welcome(user: User) -> Iterator[Text]:
    attempts = user.facts.attempts
    if user.last_sign_in_at is not None:
        yield Text(
            "Your last sign-in was {when} from {place}.",
            when=user.last_sign_in_at,
            place=user.last_sign_in_from or _SOMEWHERE,
        )
    if attempts.last_at is not None:
        yield Text(
            "Since then a sign-in with your name failed, the last one {when} from {place}.",
            when=attempts.last_at,
            place=attempts.last_from or _SOMEWHERE,
        )


_SOMEWHERE = Text("an unknown place")

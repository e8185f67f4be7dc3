"""Entries for the audit log about what one signed-in administrator does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.errors import (
    ActRefused,
    DatabaseFailed,
    InvalidInput,
    OutcomeUnknown,
    PasswordRefused,
    SignInStale,
)
from crm_admin.services.ports import Database, Place
from crm_admin.services.sessions import Session, new_operation_id
from crm_admin.services.transactions import transact

Details = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorder:
    """Knows who acts and where."""

    session: Session
    place: Place

    def event(
        self,
        action: Action,
        operation_id: str,
        *,
        result: Result = Result.DONE,
        target: tuple[str, str] | None = None,
        reason: str | None = None,
        details: Details = (),
    ) -> Event:
        """One entry; `target` is the id and the user name of whom it is about."""
        target_id, target_name = target or (None, None)
        return Event(
            action=action,
            result=result,
            operation_id=operation_id,
            actor_id=self.session.user_id,
            actor_name=self.session.user_name,
            target_id=target_id,
            target_name=target_name,
            reason=reason,
            details=details,
            place=self.place.describe(),
        )

    @contextmanager
    def recording_refusals(
        self,
        database: Database,
        action: Action,
        *,
        target: tuple[str, str] | None = None,
        reason: str | None = None,
        details: Details = (),
    ) -> Iterator[None]:
        """Record it when what is tried inside is refused by a rule."""

        def refused(refusal: ActRefused) -> Event:
            return self.event(
                action,
                new_operation_id(),
                result=Result.REFUSED,
                target=target,
                reason=reason,
                details=(*details, ("refusal", type(refusal).__name__)),
            )

        with recording_refusals(database, refused):
            yield


@contextmanager
def recording_refusals(
    database: Database, event_of: Callable[[ActRefused], Event]
) -> Iterator[None]:
    """Record refusals in transactions of their own, and let them through."""
    try:
        yield
    except NO_ATTEMPTS:
        raise
    except ActRefused as refusal:
        event = event_of(refusal)
        # The person must learn of the refusal even when it cannot be recorded.
        with suppress(DatabaseFailed, OutcomeUnknown):
            transact(database, event.operation_id, lambda work: work.audit.append(event))
        raise


NO_ATTEMPTS = (InvalidInput, PasswordRefused, SignInStale)
"""Slips and questions, not attempts at what is not allowed."""

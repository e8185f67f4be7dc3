"""Entries for the audit log about what one signed-in administrator does."""

from contextlib import suppress
from dataclasses import dataclass

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.errors import CrmAdminError, DatabaseFailed, OutcomeUnknown
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

    def record_refusal(
        self,
        database: Database,
        action: Action,
        refusal: CrmAdminError,
        *,
        target: tuple[str, str] | None = None,
        reason: str | None = None,
        details: Details = (),
    ) -> None:
        """In a transaction of its own; the person learns of the refusal even if this fails."""
        event = self.event(
            action,
            new_operation_id(),
            result=Result.REFUSED,
            target=target,
            reason=reason,
            details=(*details, ("refusal", type(refusal).__name__)),
        )
        with suppress(DatabaseFailed, OutcomeUnknown):
            transact(database, event.operation_id, lambda work: work.audit.append(event))

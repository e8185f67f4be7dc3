"""The outbox as administrators see it: what waits, trying again, calling it off."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from crm_admin.domain.audit import Action
from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.mail import UNFINISHED, MailState, OutboxMail
from crm_admin.domain.text import Text
from crm_admin.services.ports import Database, OutboxQuery, Place, UnitOfWork
from crm_admin.services.recording import Recorder
from crm_admin.services.sessions import Session, require_current, require_in_reach
from crm_admin.services.transactions import transact


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxDesk:
    """The outbox of one database, for one signed-in administrator."""

    database: Database
    session: Session
    place: Place

    def page(self, query: OutboxQuery) -> Sequence[OutboxMail]:
        """Letters, the newest first."""
        with self.database.open_reading() as reading:
            return reading.outbox.page(query)

    def listed(self, query: OutboxQuery) -> tuple[Sequence[OutboxMail], datetime]:
        """Letters, the newest first, with the time by which they are as they are."""
        with self.database.open_reading() as reading:
            return reading.outbox.page(query), reading.now()

    def counts(self) -> Mapping[MailState, int]:
        """How many letters are in each state."""
        with self.database.open_reading() as reading:
            return reading.outbox.counts()

    def unfinished(self) -> int:
        """How many letters wait, for the number in the navigator."""
        counts = self.counts()
        return sum(counts.get(state, 0) for state in UNFINISHED)

    def retry(self, letter: OutboxMail, *, operation_id: str) -> OutboxMail:
        """Have a letter sent as soon as possible, a refused one too.

        Raises:
            NotAvailable: it was sent, its link no longer works, or it changed meanwhile.
        """

        def again(work: UnitOfWork) -> OutboxMail:
            if letter.state not in {MailState.WAITING, MailState.UNCERTAIN, MailState.REFUSED}:
                raise NotAvailable(reason=Text("This letter cannot be sent again."))
            if letter.link_id is not None and letter.link is None:
                raise NotAvailable(reason=Text("Its link no longer works. Send a new one."))
            return replace(letter, state=MailState.WAITING, next_try_at=work.now(), ended_at=None)

        return self._replace(Action.MAIL_RETRY, letter, operation_id, again)

    def cancel(self, letter: OutboxMail, *, operation_id: str) -> OutboxMail:
        """Keep a letter from being sent; its link, if it has one, can still be handed over.

        Raises:
            NotAvailable: it was sent, is being sent, or changed meanwhile.
        """

        def cancelled(work: UnitOfWork) -> OutboxMail:
            if letter.state not in {MailState.WAITING, MailState.UNCERTAIN}:
                raise NotAvailable(reason=Text("This letter cannot be called off any more."))
            return replace(letter, state=MailState.CANCELLED, ended_at=work.now())

        return self._replace(Action.MAIL_CANCEL, letter, operation_id, cancelled)

    def _replace(
        self,
        action: Action,
        letter: OutboxMail,
        operation_id: str,
        make: Callable[[UnitOfWork], OutboxMail],
    ) -> OutboxMail:
        recorder = Recorder(session=self.session, place=self.place)
        who = (letter.user_id or "", letter.user_name or "")
        details = (("letter", letter.kind.value), ("to", letter.mail.recipient))

        def act(work: UnitOfWork) -> OutboxMail:
            actor = require_current(self.session, work)
            whom = None if letter.user_id is None else work.users.get(letter.user_id)
            require_in_reach(whom, actor)
            after = make(work)
            work.audit.append(recorder.event(action, operation_id, target=who, details=details))
            if not work.outbox.replace(letter, after):
                raise NotAvailable(reason=Text("This letter changed meanwhile. Look again."))
            return after

        refused = recorder.recording_refusals(self.database, action, target=who, details=details)
        with refused:
            return transact(self.database, operation_id, act)

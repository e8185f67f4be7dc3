"""Lift a deliberate lock, with a reason."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.text import Text
from crm_admin.domain.user import SignInFacts
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.reasoned_act import ReasonedAct, Verb
from crm_admin.gui.dialogs.words import note, person
from crm_admin.gui.dialogs.write_plan import WritePlanLink
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import NOTHING, say, visible, when
from crm_admin.gui.widgets.key_value_grid import KeyValue, KeyValueGrid
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Done, Target, UserView


class LiftLockDialog(QDialog):
    """Shows who locked, when and why, before the lock is lifted.

    `completed` carries `Done`; `stopped` the failure after which somebody must look again.
    """

    completed = Signal(object)
    stopped = Signal(object)

    def __init__(self, place: Workplace, view: UserView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = place.accounts
        self._target = Target.of(view.user)
        title = self.tr("Lift the lock of {0}").format(visible(view.user.full_name))
        self.frame = DialogFrame(self, title=title, lead=person(view.user))
        self.lock_facts = KeyValueGrid()
        self.lock_facts.set_rows(self._rows(view))
        self.frame.add(self.lock_facts)
        self.reasoned = ReasonedAct(
            self,
            self.frame,
            label=self.tr("&Reason for lifting it"),
            hint=self.tr("For the audit log."),
        )
        self.reason, self.reason_row = self.reasoned.reason, self.reasoned.row
        self.remains = [say(text) for text in _what_remains(view.user.facts, view.read_at)]
        for sentence in self.remains:
            self.frame.add(note(sentence, tone=Tone.WARNING))
        self.write_plan = WritePlanLink(
            self,
            self.frame,
            place.jobs,
            lambda: partial(self._accounts.preview_lift_lock, self._target),
        )
        self.act = self.reasoned.offer(place.jobs, self._verb(), self._lift)
        self.act.completed.connect(self.completed)
        self.act.stopped.connect(self.stopped)

    def _verb(self) -> Verb:
        return Verb(
            text=self.tr("&Lift the lock"),
            name="lift_button",
            role=Role.PRIMARY,
            about=self.tr("Lifting the lock…"),
        )

    def _lift(self, reason: str, operation_id: str) -> Callable[[], Done]:
        return partial(
            self._accounts.lift_lock, self._target, reason=reason, operation_id=operation_id
        )

    def _rows(self, view: UserView) -> list[KeyValue]:
        lock = view.user.facts.lock
        by = lock.by if lock else None
        at = lock.at if lock else None
        reason = lock.reason if lock else None
        return [
            KeyValue(label=self.tr("Locked by"), value=visible(by) if by else NOTHING),
            KeyValue(label=self.tr("When"), value=when(at, now=view.read_at) if at else NOTHING),
            KeyValue(
                label=self.tr("Why"),
                value=visible(reason) if reason else self.tr("No reason was recorded"),
            ),
        ]


def _what_remains(facts: SignInFacts, now: datetime) -> list[Text]:
    """What still bars the sign-in when the lock is gone."""
    found = []
    if not facts.is_in_use(now):
        found.append(Text("The user stays inactive or outside the dates of validity."))
    if facts.is_locked_out(now):
        found.append(Text("The lock after failed attempts stays; unlock it as well."))
    if facts.external_system is None and not facts.has_working_password(now):
        found.append(Text("The password stays missing or expired."))
    return found

"""Keep a letter from being sent."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.mail import MAIL_KIND_TEXTS, OutboxMail
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace


class CancelLetterDialog(QDialog):
    """`completed` carries the letter as it is then; `stopped` why somebody must look again."""

    completed = Signal(object)
    stopped = Signal(object)

    def __init__(self, place: Workplace, letter: OutboxMail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outbox = place.outbox
        self._letter = letter
        lead = f"{say(MAIL_KIND_TEXTS[letter.kind])} · {visible(letter.mail.recipient)}"
        self.frame = DialogFrame(self, title=self.tr("Do not send this letter?"), lead=lead)
        self.frame.add(PlainLabel(self._sentence(letter)))
        self.act = OneAct(
            self,
            self.frame,
            place.jobs,
            verb=self.tr("&Do not send"),
            name="stop_button",
            role=Role.DESTRUCTIVE,
        )
        self.act.verb.clicked.connect(self._cancel)
        self.act.completed.connect(self.accept)
        self.act.completed.connect(self.completed)
        self.act.stopped.connect(self.stopped)
        self.act.cancel.setFocus()

    def _sentence(self, letter: OutboxMail) -> str:
        if letter.link_id is None:
            return self.tr("It cannot be taken back: such a letter is not written again.")
        return self.tr(
            "The link in it still works and can be handed over in another way: on the tab Mails"
            " of the user. Revoke it there if it shall not."
        )

    def _cancel(self) -> None:
        work = partial(self._outbox.cancel, self._letter, operation_id=self.act.operation_id)
        self.act.start(work, about=self.tr("Saving…"))

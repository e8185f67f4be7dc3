"""The outbox: what waits, what became of the rest, and what can be done about it."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crm_admin.domain.mail import MAIL_STATE_TEXTS, MailState, OutboxMail
from crm_admin.domain.text import Text
from crm_admin.gui.dialogs.cancel_letter import CancelLetterDialog
from crm_admin.gui.growing_rows import GrowingRows
from crm_admin.gui.mail.mail_words import STATE_SENTENCES
from crm_admin.gui.mail.outbox_model import OutboxColumn, look_of, outbox_model
from crm_admin.gui.mail.postman import Postman
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.widgets.row_delegate import CELL_MARGIN
from crm_admin.gui.widgets.rows_table import RowsTable
from crm_admin.gui.widgets.state_badge import StateBadgeDelegate, widest_badge
from crm_admin.gui.workplace import Workplace
from crm_admin.services.ports import OutboxQuery
from crm_admin.services.sessions import new_operation_id

_PAGE = 100
_LETTERS = "outbox"
_WIDTHS = {
    OutboxColumn.LETTER: 17,
    OutboxColumn.TO: 23,
    OutboxColumn.WRITTEN: 14,
    OutboxColumn.ATTEMPTS: 7,
    OutboxColumn.NEXT: 14,
}
_SENDABLE = frozenset({MailState.WAITING, MailState.UNCERTAIN})


class OutboxTab(QWidget):
    """Read when it is looked at, and when a letter was tried.

    `acted` tells that a letter is to be tried or was called off.
    """

    failed = Signal(object)
    answered = Signal()
    refused = Signal(object)
    told = Signal(str)
    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace: Workplace | None = None
        self._postman: Postman | None = None
        self._is_acting = False
        self.model = outbox_model(self)
        self.unfinished_box = QCheckBox(self.tr("Only what is not finished"))
        self.unfinished_box.setObjectName("unfinished_box")
        self.table = self._make_table()
        self.paging = GrowingRows(self.table, self.model, page=_PAGE)
        self.explanation = PlainLabel(role=Role.MUTED)
        self.explanation.setObjectName("explanation")
        self.send_button = _button(self.tr("Send Now"), "send_button")
        self.retry_button = _button(self.tr("Try Again"), "retry_button")
        self.cancel_button = _button(self.tr("Do Not Send…"), "cancel_letter_button")
        self._lay_out()
        self._connect()
        self._follow_row()

    def work_at(self, workplace: Workplace | None) -> None:
        """Show the outbox of this database, or of none."""
        self._workplace = workplace
        self._is_acting = False
        self.model.clear()
        self._follow_row()

    def employ(self, postman: Postman | None) -> None:
        """Who sends."""
        self._postman = postman

    def look(self) -> None:
        """The newest letters."""
        self._ask(None)

    @property
    def letter(self) -> OutboxMail | None:
        """The chosen one."""
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    # Reading

    def _ask(self, before: str | None) -> None:
        workplace = self._workplace
        if workplace is None:
            return
        query = OutboxQuery(
            unfinished_only=self.unfinished_box.isChecked(), before=before, limit=_PAGE
        )
        self.paging.begin(is_more=before is not None)
        workplace.jobs.read(
            _LETTERS,
            partial(workplace.outbox.listed, query),
            self._receive if before is None else self._receive_more,
            self._fail,
            owner=self,
            about=self.tr("Reading the outbox…"),
        )

    def _receive(self, answer: tuple[Sequence[OutboxMail], datetime]) -> None:
        letters, read_at = answer
        chosen = self.letter
        self.paging.show(letters, read_at)
        self.table.set_empty_text(self._nothing_text())
        if letters:
            self.table.setCurrentIndex(self.model.index(self._row_of(chosen), 0))
        self._follow_row()
        self.answered.emit()

    def _row_of(self, chosen: OutboxMail | None) -> int:
        """Where it stands now; the first row when it is gone."""
        chosen_id = chosen.id if chosen else None
        ids = (letter.id for letter in self.model.rows)
        return next((row for row, mail_id in enumerate(ids) if mail_id == chosen_id), 0)

    def _receive_more(self, answer: tuple[Sequence[OutboxMail], datetime]) -> None:
        letters, _ = answer
        self.paging.append(letters)
        self.answered.emit()

    def _fail(self, error: Exception) -> None:
        self.paging.fail()
        self.failed.emit(error)

    def _ask_for_more(self) -> None:
        self._ask(self.model.rows[-1].id)

    def _nothing_text(self) -> str:
        if self.unfinished_box.isChecked():
            return self.tr("No letter waits to be sent.")
        return self.tr("No letter was written yet.")

    # Acting

    def _follow_row(self) -> None:
        letter = self.letter
        state = letter.state if letter else None
        self.send_button.setEnabled(not self._is_acting and state in _SENDABLE)
        may_retry = state is MailState.REFUSED and letter is not None and _has_its_link(letter)
        self.retry_button.setEnabled(not self._is_acting and may_retry)
        self.cancel_button.setEnabled(not self._is_acting and state in _SENDABLE)
        self.explanation.setText(_explanation(letter) if letter else "")

    def _send(self) -> None:
        letter, postman = self.letter, self._postman
        if letter is None or postman is None:
            return
        self._begin(letter)
        postman.deliver(letter.id, self._end_delivery, owner=self)

    def _retry(self) -> None:
        letter, workplace = self.letter, self._workplace
        if letter is None or workplace is None:
            return
        self._begin(letter)
        outbox, operation_id = workplace.outbox, new_operation_id()
        workplace.jobs.act(
            lambda: outbox.retry(letter, operation_id=operation_id),
            self._deliver_again,
            self._refuse,
            owner=self,
            about=self.tr("Saving…"),
        )

    def _deliver_again(self, letter: OutboxMail) -> None:
        if self._postman is not None:
            self._postman.deliver(letter.id, self._end_delivery, owner=self)

    def _cancel(self) -> None:
        letter, workplace = self.letter, self._workplace
        if letter is None or workplace is None:
            return
        dialog = CancelLetterDialog(workplace, letter, self.window())
        dialog.completed.connect(self._end_cancelling)
        dialog.stopped.connect(self._refuse)
        dialog.open()

    def _begin(self, letter: OutboxMail) -> None:
        self._is_acting = True
        self._follow_row()
        self.told.emit(self.tr("Sending to {0}…").format(visible(letter.mail.recipient)))

    def _end_delivery(self, letter: OutboxMail | None) -> None:
        self._is_acting = False
        if letter is not None:
            self.told.emit(delivery_text(letter))
        self._end()

    def _end_cancelling(self, letter: OutboxMail) -> None:
        to = visible(letter.mail.recipient)
        self.told.emit(self.tr("The letter to {0} will not be sent.").format(to))
        self._end()

    def _refuse(self, error: Exception) -> None:
        self._is_acting = False
        self.refused.emit(error)
        self._end()

    def _end(self) -> None:
        self._follow_row()
        self.acted.emit()
        self.look()

    # Making

    def _make_table(self) -> RowsTable:
        table = RowsTable()
        table.setObjectName("outbox_table")
        table.setAccessibleName(self.tr("Outbox"))
        table.setModel(self.model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        badges = StateBadgeDelegate(table, said=lambda index: look_of(self.model.rows[index.row()]))
        table.setItemDelegateForColumn(OutboxColumn.STATE, badges)
        header = table.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setStretchLastSection(True)
        table.size_columns(_WIDTHS.items())
        badge = widest_badge(table.font(), MAIL_STATE_TEXTS.values()) + 2 * CELL_MARGIN
        header.resizeSection(OutboxColumn.STATE, badge)
        return table

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.send_button, self.retry_button, self.cancel_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.unfinished_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(buttons)
        layout.addWidget(self.table, stretch=1)
        layout.addWidget(self.explanation)

    def _connect(self) -> None:
        self.unfinished_box.toggled.connect(self.look)
        self.send_button.clicked.connect(self._send)
        self.retry_button.clicked.connect(self._retry)
        self.cancel_button.clicked.connect(self._cancel)
        self.table.selectionModel().currentRowChanged.connect(self._change_row)
        self.paging.end_neared.connect(self._ask_for_more)

    def _change_row(self, _current: QModelIndex) -> None:
        self._follow_row()


def delivery_text(letter: OutboxMail) -> str:
    """What has become of a letter that was tried, and what the mail server said."""
    to, reply = visible(letter.mail.recipient), visible(letter.reply)
    sentences = {
        MailState.SENT: Text("Sent to {to}.", to=to),
        MailState.REFUSED: Text("The letter to {to} was refused.", to=to),
        MailState.UNCERTAIN: Text("The letter to {to} may have arrived.", to=to),
        MailState.EXPIRED: Text("The link for {to} works no longer; send a new one.", to=to),
        MailState.CANCELLED: Text("The letter to {to} was called off.", to=to),
        MailState.WAITING: Text("The letter to {to} waits in the outbox.", to=to),
        MailState.SENDING: Text("The letter to {to} is being sent elsewhere.", to=to),
    }
    said = say(sentences[letter.state])
    return f"{said} “{reply}”" if reply else said


def _explanation(letter: OutboxMail) -> str:
    said = say(STATE_SENTENCES[letter.state])
    reply = visible(letter.reply)
    return f"{said} “{reply}”" if reply else said


def _has_its_link(letter: OutboxMail) -> bool:
    return letter.link_id is None or letter.link is not None


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button

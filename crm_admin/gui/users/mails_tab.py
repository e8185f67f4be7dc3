"""The Mails tab: every link and letter of one user, and what can be done about it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.mail import OutboxMail
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import UserId
from crm_admin.gui.acts import Acts
from crm_admin.gui.announcements import announce
from crm_admin.gui.dialogs.secret_copy import SecretCopy
from crm_admin.gui.flow_layout import FlowLayout
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say_error
from crm_admin.gui.users.history_delegate import HistoryDelegate
from crm_admin.gui.users.mail_rows import MailRow, mail_rows
from crm_admin.gui.users.mails_model import MailsModel
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outbox_desk import OutboxDesk
from crm_admin.services.outcomes import UserView
from crm_admin.services.ports import OutboxQuery
from crm_admin.services.resets import LinkView, Resets
from crm_admin.services.sessions import new_operation_id

_SHOWN = 100
_Found = tuple[Sequence[LinkView], Sequence[OutboxMail]]


class MailsTab(QWidget):
    """Read when the tab is looked at, after every act, and when a letter was tried.

    `letter_due` carries a letter that shall be tried now, `revoke_asked` the view of the user
    whose links shall end, `failed` a `CrmAdminError`.
    """

    letter_due = Signal(object)
    revoke_asked = Signal(object)
    failed = Signal(object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._workplace: Workplace | None = None
        self._view: UserView | None = None
        self._is_due = False
        self._copying = SecretCopy(self)
        self._copying.said.connect(self._tell_copied)
        self.model = MailsModel(self)
        self.list = QListView()
        self.list.setObjectName("list")
        self.list.setAccessibleName(self.tr("Mails to this user"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.note = PlainLabel(role=Role.MUTED)
        self.note.setObjectName("note")
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.again_button = _button("again_button", self._again)
        self.revoke_button = _button("revoke_button", self._revoke)
        self.copy_button = _button("copy_button", self._copy)
        self.copied_label = PlainLabel(role=Role.MUTED)
        self.copied_label.setObjectName("copied_label")
        self.copied_label.hide()
        self._pages = QStackedWidget()
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._follow_row)
        self.model.modelReset.connect(self._follow_row)

    def work_at(self, workplace: Workplace | None) -> None:
        """Read from this database, or from none."""
        self._workplace = workplace
        self.show_view(None)

    def show_view(self, view: UserView | None) -> None:
        """Whose mails are shown; asked again even for the same user."""
        is_another = self._user_id != (view.user.id if view else None)
        self._view = view
        if is_another:
            self.copied_label.hide()
            self.model.show([], datetime.now(UTC))
            self._say("")
        self.read_again()

    def follow_letter(self, letter: OutboxMail) -> None:
        """A letter was tried: how far it came shall be seen."""
        if letter.user_id is not None and letter.user_id == self._user_id:
            self.read_again()

    def read_again(self) -> None:
        """As it is now; at once when somebody looks, else when they do."""
        self._is_due = self._view is not None
        if self.isVisible():
            self._read_if_due()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_if_due()

    # What arrives

    @property
    def _user_id(self) -> UserId | None:
        return self._view.user.id if self._view else None

    def _read_if_due(self) -> None:
        workplace, user_id = self._workplace, self._user_id
        if not self._is_due or workplace is None or user_id is None:
            return
        self._is_due = False
        workplace.jobs.read(
            "mails",
            partial(_look, workplace.resets, workplace.outbox, user_id),
            self._receive,
            self._fail,
            owner=self,
            cancel=workplace.accounts.interrupt,
            about=self.tr("Reading the mails…"),
        )

    def _receive(self, found: _Found) -> None:
        if self._view is None:
            return
        now, email = self._view.read_at, self._view.user.email
        chosen = self.row()
        rows = mail_rows(*found, email=email, now=now)
        self.model.show(rows, now)
        if not rows:
            self._say(self.tr("No mail has been written to this user, and no link was made."))
            return
        self._pages.setCurrentIndex(1)
        at = next((n for n, row in enumerate(rows) if chosen and _same(row, chosen)), 0)
        self.list.setCurrentIndex(self.model.index(at))
        self._follow_row()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CrmAdminError):
            self._say(say_error(error))

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self._pages.setCurrentIndex(0)

    # What can be done

    def row(self) -> MailRow | None:
        """The row that the keyboard is on."""
        index = self.list.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def _follow_row(self) -> None:
        row = self.row()
        to_try = row.to_try if row else None
        is_tried = to_try is not None
        self.again_button.setText(self.tr("Try Now") if is_tried else self.tr("New Link…"))
        why_not = "" if is_tried else self._acts.why_not(Act.RESET_PASSWORD)
        self.again_button.setEnabled(not why_not)
        self.again_button.setToolTip(tooltip(why_not))
        self.again_button.setAccessibleDescription(why_not)
        self.revoke_button.setEnabled(any(each.is_open for each in self.model.rows()))
        self.copy_button.setEnabled(row is not None and row.can_be_copied)

    def _again(self) -> None:
        row, workplace = self.row(), self._workplace
        letter = row.to_try if row else None
        if letter is None:
            self._acts.perform(Act.RESET_PASSWORD)
        elif workplace is not None:
            retry = partial(workplace.outbox.retry, letter, operation_id=new_operation_id())
            self.again_button.setEnabled(False)
            workplace.jobs.act(
                retry,
                self.letter_due.emit,
                self._stop,
                owner=self,
                about=self.tr("Trying the letter again…"),
            )

    def _revoke(self) -> None:
        if self._view is not None:
            self.revoke_asked.emit(self._view)

    def _copy(self) -> None:
        row, workplace = self.row(), self._workplace
        if row is None or row.link is None or workplace is None:
            return
        workplace.jobs.read(
            "copy-link",
            partial(workplace.resets.copy, row.link.link.id),
            self._put_on_clipboard,
            self._stop,
            owner=self,
        )

    def _put_on_clipboard(self, link: Secret) -> None:
        self._copying.copy(link)

    def _tell_copied(self, text: str) -> None:
        self.copied_label.setText(text)
        self.copied_label.show()
        announce(self.copied_label, text)

    def _stop(self, error: Exception) -> None:
        self.read_again()
        if isinstance(error, CrmAdminError):
            self.failed.emit(error)

    # Making

    def _lay_out(self) -> None:
        self.revoke_button.setText(self.tr("Revoke…"))
        self.revoke_button.setAccessibleDescription(self.tr("Ends every open link of this user"))
        self.copy_button.setText(self.tr("Copy Link"))
        buttons = FlowLayout()
        for button in (self.again_button, self.revoke_button, self.copy_button):
            buttons.addWidget(button)
        filled = QWidget()
        rows = QVBoxLayout(filled)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.list, stretch=1)
        rows.addLayout(buttons)
        rows.addWidget(self.copied_label)
        self.note.setContentsMargins(0, 12, 0, 0)
        self._pages.addWidget(self.note)
        self._pages.addWidget(filled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._follow_row()


def _look(resets: Resets, outbox: OutboxDesk, user_id: UserId) -> _Found:
    """In the worker."""
    return resets.links(user_id), outbox.page(OutboxQuery(user_id=user_id, limit=_SHOWN))


def _same(row: MailRow, other: MailRow) -> bool:
    """The same link or letter, however far it has come."""
    mine, theirs = row.link, other.link
    if mine is not None and theirs is not None:
        return mine.link.id == theirs.link.id
    if row.letter is None or other.letter is None:
        return False
    return row.letter.id == other.letter.id


def _button(name: str, pressed: Callable[[], object]) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(pressed)
    return button

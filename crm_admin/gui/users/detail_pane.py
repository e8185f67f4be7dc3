"""Everything about the chosen user, and why they cannot sign in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.user import UserId, UserSummary
from crm_admin.gui.acts import Acts
from crm_admin.gui.flow_layout import FlowLayout
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.sentences import say_error, visible
from crm_admin.gui.users.detail_header import DetailHeader
from crm_admin.gui.users.details_tab import DetailsTab
from crm_admin.gui.users.diagnosis_words import card_findings, card_title, card_tone
from crm_admin.gui.users.history_tab import HistoryTab
from crm_admin.gui.users.mails_tab import MailsTab
from crm_admin.gui.users.many_pane import ManyPane
from crm_admin.gui.users.request_strip import RequestStrip
from crm_admin.gui.widgets.diagnosis_card import DiagnosisCard
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.widgets.progress_line import ProgressLine
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import UserView

LEAST_WIDTH = 300
_EDGE = 18
_PATIENCE_MS = 400


class DetailPane(QFrame):
    """Reads the chosen user and shows them; edits are guarded by whoever chooses another."""

    view_changed = Signal(object)
    reading_began = Signal()
    reading_ended = Signal()
    left = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._workplace: Workplace | None = None
        self._user_id: UserId | None = None
        self._view: UserView | None = None
        self.setObjectName("detail_pane")
        self.setAccessibleName(self.tr("The chosen user"))
        give_role(self, Role.CARD)
        self.progress = ProgressLine()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_wait)
        self.hint = PlainLabel(role=Role.MUTED)
        self.hint.setObjectName("hint")
        self.header = DetailHeader()
        self.card = DiagnosisCard()
        self.card.setObjectName("card")
        self.request = RequestStrip(acts)
        self.actions_button = self._make_actions_button()
        self.reset_button = self._make_reset_button()
        self.reset_note = PlainLabel(role=Role.MUTED)
        self.reset_note.setObjectName("reset_note")
        self.tabs = QTabWidget()
        self.details = DetailsTab(acts)
        self.mails = MailsTab(acts)
        self.history = HistoryTab()
        self.many = ManyPane(acts)
        self._pages = QStackedWidget()
        self._lay_out()
        self.card.remedy_chosen.connect(lambda key: acts.perform(Act(key)))
        acts.edit_asked.connect(self._begin_edit)
        self.show_nobody()

    @property
    def user_id(self) -> UserId | None:
        """The user who is shown or on the way."""
        return self._user_id

    @property
    def view(self) -> UserView | None:
        """What is shown."""
        return self._view

    @property
    def is_settled(self) -> bool:
        """Whether whoever was asked for is shown."""
        if self._pages.currentWidget() is self.many:
            return True
        return self._view is not None and self._view.user.id == self._user_id

    @property
    def shown_name(self) -> str:
        """Who is shown."""
        return visible(self._view.user.full_name) if self._view else ""

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether something typed would be lost by leaving this user."""
        return self.details.form.is_changed

    def work_at(self, workplace: Workplace | None) -> None:
        """Show users of this database, or of none."""
        self._workplace = workplace
        self.request.work_at(workplace)
        self.mails.work_at(workplace)
        self.history.work_at(workplace)
        self.details.work_at(workplace)
        self.show_nobody()

    def show_user(self, user_id: UserId) -> None:
        """Read a user and show them; the one before stays until then."""
        self._user_id = user_id
        # Until the other user is there, nothing may be done to this one.
        self._acts.show_view(None)
        self._patience.start()
        self.read_again()

    def read_again(self) -> None:
        """The same user, as they are now."""
        workplace, user_id = self._workplace, self._user_id
        if workplace is None or user_id is None:
            return
        self.reading_began.emit()
        self.progress.set_busy(True)
        workplace.jobs.read(
            "view",
            lambda: workplace.accounts.view(user_id),
            self._receive,
            self._fail,
            owner=self,
            cancel=workplace.accounts.interrupt,
            about=self.tr("Reading the user…"),
        )

    def show_view(self, view: UserView) -> None:
        """Show a user as they were just read or written."""
        self._patience.stop()
        self._user_id = view.user.id
        self._view = view
        self._show()

    def show_many(self, users: Sequence[UserSummary]) -> None:
        """Several users are chosen: what can be done to all of them."""
        self.show_nobody()
        self._acts.show_many(users)
        self.many.show_users(users)
        self._pages.setCurrentWidget(self.many)

    def show_nobody(self) -> None:
        """Nobody is chosen."""
        if self._workplace is not None:
            self._workplace.jobs.drop("view")
        self._patience.stop()
        self._user_id, self._view = None, None
        self.progress.set_busy(False)
        self.details.leave_form()
        self.hint.setText(self._whom_to_choose())
        self._pages.setCurrentIndex(0)
        self.mails.show_view(None)
        self.history.show_user(None)
        self._acts.show_view(None)
        self.view_changed.emit(None)

    def _whom_to_choose(self) -> str:
        if self._workplace is None:
            return self.tr("Nobody is signed in.")
        return self.tr("Choose a user to see why they cannot sign in.")

    def focus_first(self) -> None:
        """The keyboard goes to what one came for: the remedy, else the actions."""
        if self._pages.currentWidget() is self.many:
            self.many.focus_first()
            return
        first = self._view.diagnosis.findings if self._view else ()
        button = next(
            (b for f in first if f.remedy and (b := self.card.remedy_button(f.remedy))), None
        )
        (button or self.actions_button).setFocus(Qt.FocusReason.OtherFocusReason)

    # What arrives

    def _show_wait(self) -> None:
        if not self.is_settled and self._user_id is not None:
            self.hint.setText(self.tr("Reading the user…"))
            self._pages.setCurrentIndex(0)

    def _receive(self, view: UserView) -> None:
        self.progress.set_busy(False)
        self.show_view(view)
        self.reading_ended.emit()

    def _fail(self, error: Exception) -> None:
        self.show_nobody()
        if isinstance(error, CrmAdminError):
            self.hint.setText(say_error(error))
        self.reading_ended.emit()

    def _show(self) -> None:
        view, workplace = self._view, self._workplace
        if view is None or workplace is None:
            return
        self.header.show_user(view.user)
        self.card.show_findings(card_findings(view), tone=card_tone(view), title=card_title(view))
        self._order_remedies(view)
        self._acts.show_view(view)
        self._explain_reset()
        self.request.show_view(view)
        self.details.show_view(view, workplace.description.capabilities)
        self.mails.show_view(view)
        self.history.show_user(view.user.id)
        self._pages.setCurrentIndex(1)
        self.view_changed.emit(view)

    def _order_remedies(self, view: UserView) -> None:
        """The buttons of the card are new; the tab key finds them where the eye does."""
        before: QWidget = self.actions_button
        while before is self.actions_button or self._is_passed_over(before):
            before = before.previousInFocusChain() or self.tabs
        for finding in view.diagnosis.findings:
            button = self.card.remedy_button(finding.remedy) if finding.remedy else None
            if button is not None and button is not before:
                QWidget.setTabOrder(before, button)
                before = button

    def _is_passed_over(self, widget: QWidget) -> bool:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return self.card.isAncestorOf(widget) or not takes_tab

    def _begin_edit(self, field: str, text: str) -> None:
        if self._view is not None:
            self.tabs.setCurrentIndex(0)
            self.details.begin_edit(field, text)
            self._scroll.ensureWidgetVisible(QApplication.focusWidget() or self.details.form)

    def _explain_reset(self) -> None:
        why_not = self._acts.why_not(Act.RESET_PASSWORD)
        self.reset_button.setEnabled(not why_not)
        self.reset_button.setToolTip(tooltip(why_not))
        self.reset_button.setAccessibleDescription(why_not)
        self.reset_note.setText(self.tr("Reset Password: {0}").format(why_not))
        self.reset_note.setVisible(bool(why_not))

    # Making

    def _make_actions_button(self) -> QPushButton:
        button = QPushButton(self.tr("Actions"))
        button.setObjectName("actions_button")
        button.setProperty("menu", True)
        button.setAccessibleDescription(self.tr("What can be done to this user"))
        menu = QMenu(button)
        self._acts.fill(menu)
        button.setMenu(menu)
        return button

    def _make_reset_button(self) -> QPushButton:
        button = QPushButton(self.tr("Reset Password…"))
        button.setObjectName("reset_button")
        button.clicked.connect(lambda: self._acts.perform(Act.RESET_PASSWORD))
        return button

    def _lay_out(self) -> None:
        nobody = QWidget()
        centred = QVBoxLayout(nobody)
        centred.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        centred.addStretch(1)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        centred.addWidget(self.hint)
        centred.addStretch(2)
        self._pages.addWidget(nobody)
        self._scroll = self._scrolled(self._person())
        person = QWidget()
        parts = QVBoxLayout(person)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        parts.addWidget(self._scroll)
        parts.addWidget(self.details.form.buttons)
        self.details.form.order_buttons()
        self._pages.addWidget(person)
        self._pages.addWidget(self.many)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.progress)
        layout.addWidget(self._pages)
        self.setMinimumWidth(LEAST_WIDTH)

    def _person(self) -> QWidget:
        buttons = FlowLayout()
        buttons.addWidget(self.actions_button)
        buttons.addWidget(self.reset_button)
        self.tabs.setObjectName("tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("About this user"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.addTab(self.details, self.tr("Details"))
        self.tabs.addTab(self.mails, self.tr("Mails"))
        self.tabs.addTab(self.history, self.tr("History"))
        person = QWidget()
        layout = QVBoxLayout(person)
        layout.setContentsMargins(_EDGE, _EDGE - 4, _EDGE, _EDGE - 6)
        layout.setSpacing(12)
        parts = (self.header, self.card, self.request, buttons, self.reset_note, self.tabs)
        for part in parts:
            if isinstance(part, FlowLayout):
                layout.addLayout(part)
            else:
                layout.addWidget(part, stretch=1 if part is self.tabs else 0)
        return person

    def _scrolled(self, content: QWidget) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setObjectName("scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        scroll.setWidget(content)
        # A scroll area gives its content the colour of a window; the card's own shall show.
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        return scroll

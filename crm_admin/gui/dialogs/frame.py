"""What every dialog has: a title, its content, what went wrong, and verbs at the bottom."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_admin.domain.errors import CrmAdminError
from crm_admin.gui.announcements import announce
from crm_admin.gui.colours import Tone
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.sentences import say_error
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.widgets.progress_line import ProgressLine

WIDTH = 480
_EDGE = 24
_GAP = 14
_ROOM_FOR_FOCUS = 3
_PATIENCE_MS = 300
_ONCE_LAID_OUT_MS = 20
_KEPT_OF_SCREEN = 48
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_FIELDS = QLineEdit | QComboBox | QAbstractSpinBox | QCheckBox


class DialogFrame(QObject):
    """Lays out one dialog, as high as its content needs and the screen allows."""

    def __init__(self, dialog: QDialog, *, title: str, lead: str = "", width: int = WIDTH) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._held = False
        self._enter_moves_on = False
        self._ideal = 0
        self._about = ""
        self.progress = ProgressLine()
        self.title_label = PlainLabel(title, role=Role.TITLE)
        self.lead_label = PlainLabel(role=Role.MUTED)
        self.problem = Banner()
        self.problem.setObjectName("problem")
        self.busy_label = PlainLabel(role=Role.MUTED)
        self.busy_label.setObjectName("busy_label")
        self.content = QVBoxLayout()
        self._page = QWidget()
        self._scroll = QScrollArea()
        self._head = QVBoxLayout()
        self._foot = QVBoxLayout()
        self._links = QHBoxLayout()
        self._buttons = QHBoxLayout()
        self._fitting = _single_shot(self, 0, self._fit)
        self._patience = _single_shot(self, _PATIENCE_MS, self._show_wait)
        self._lay_out(width)
        self.say(lead)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.installEventFilter(self)
        self._page.installEventFilter(self)

    def add(self, part: QWidget | QLayout) -> None:
        """Put the next part of the content below what is there."""
        if isinstance(part, QWidget):
            self.content.addWidget(part)
        else:
            self.content.addLayout(part)

    def say(self, lead: str) -> None:
        """The sentence under the title; none hides it."""
        self.lead_label.setText(lead)
        self.lead_label.setVisible(bool(lead))

    def add_button(
        self,
        text: str,
        *,
        name: str,
        role: Role | None = None,
        default: bool = False,
        left: bool = False,
    ) -> QPushButton:
        """The next verb, at the right unless `left`; the one under Enter is the `default`."""
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        if role is not None:
            give_role(button, role)
        (self._links if left else self._buttons).addWidget(button)
        # Only a button that belongs to the dialog already can become its default.
        button.setDefault(default)
        return button

    def add_link(self, text: str, *, name: str) -> QPushButton:
        """Something beside the matter, at the left."""
        made = link(text, name=name)
        self._links.addWidget(made)
        return made

    def show_problem(self, text: str, *, tone: Tone = Tone.DANGER) -> None:
        """Say above the verbs what went wrong; nothing hides it."""
        self.problem.show_text(text, tone=tone)

    def show_error(self, error: CrmAdminError) -> None:
        """Say what happened and what to do next."""
        self.show_problem(say_error(error))

    def begin_wait(self, about: str) -> None:
        """Show, when it lasts, that one waits and over what; nothing can be changed meanwhile."""
        self._about = about
        self.show_problem("")
        self._page.setEnabled(False)
        self.progress.set_busy(True, about)
        self._patience.start()

    def end_wait(self) -> None:
        """The content is there again."""
        self._patience.stop()
        self.busy_label.clear()
        self.progress.set_busy(False)
        self._page.setEnabled(True)

    def let_enter_move_on(self) -> None:
        """Enter in a field goes to the next control, not to the verb under Enter."""
        self._enter_moves_on = True

    @property
    def is_waiting(self) -> bool:
        """Between `begin_wait` and `end_wait`."""
        return not self._page.isEnabled()

    @property
    def is_held(self) -> bool:
        """Whether a change that has begun keeps it open."""
        return self._held

    def hold(self, *, held: bool) -> None:
        """Keep the dialog open: a change that has begun cannot be cancelled."""
        self._held = held

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._fitting.start()
        if watched is not self._dialog:
            return False
        if kind == QEvent.Type.Close and self._held:
            event.ignore()
            return True
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes_key(event.key())
        return False

    def _takes_key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            return self._held
        return key in _ENTER and self._takes_enter(self._dialog.focusWidget())

    def _takes_enter(self, focus: QWidget | None) -> bool:
        """Qt would press the default button whatever has the focus."""
        if isinstance(focus, QPushButton) and focus.isEnabled():
            if focus.property("role") != Role.DESTRUCTIVE.value:
                focus.click()
            return True
        if not self._enter_moves_on or not isinstance(focus, _FIELDS):
            return False
        self._dialog.focusNextChild()
        return True

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to a part of the content, once it has its place."""
        QTimer.singleShot(_ONCE_LAID_OUT_MS, part, lambda: self._scroll.ensureWidgetVisible(part))

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._page.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, _EDGE)

    def _show_wait(self) -> None:
        self.busy_label.setText(self._about)
        announce(self.busy_label, self._about)

    def _lay_out(self, width: int) -> None:
        self._page.setLayout(self.content)
        self.content.setContentsMargins(_EDGE, _ROOM_FOR_FOCUS, _EDGE, _ROOM_FOR_FOCUS)
        self.content.setSpacing(_GAP)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._page)
        self._fill_head()
        self._fill_foot()
        whole = QVBoxLayout(self._dialog)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.progress)
        whole.addLayout(self._head)
        whole.addWidget(self._scroll, stretch=1)
        whole.addLayout(self._foot)
        self._dialog.setMinimumWidth(width)

    def _fill_head(self) -> None:
        self._head.setContentsMargins(_EDGE, _EDGE - 5, _EDGE, _GAP)
        self._head.setSpacing(4)
        self._head.addWidget(self.title_label)
        self._head.addWidget(self.lead_label)

    def _fill_foot(self) -> None:
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        self._links.setSpacing(4)
        self._buttons.setSpacing(8)
        verbs.addLayout(self._links)
        verbs.addWidget(self.busy_label, stretch=1)
        verbs.addLayout(self._buttons)
        self._foot.setContentsMargins(_EDGE, _GAP + 4, _EDGE, _EDGE - 4)
        self._foot.setSpacing(_GAP)
        self._foot.addWidget(self.problem)
        self._foot.addLayout(verbs)

    def _fit(self) -> None:
        width = max(self._dialog.width(), self._dialog.minimumWidth())
        parts = (self._head, self.content, self._foot)
        ideal = self.progress.sizeHint().height() + sum(_height(part, width) for part in parts)
        # Whoever made the dialog higher keeps it so, until what it shows changes.
        if ideal != self._ideal:
            self._ideal = ideal
            room = self._dialog.screen().availableGeometry().height() - _KEPT_OF_SCREEN
            self._dialog.resize(width, min(ideal, room))


def link(text: str, *, name: str) -> QPushButton:
    """A button for what is beside the matter; never under Enter by itself."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    give_role(made, Role.LINK)
    return made


def _single_shot(owner: QObject, wait_ms: int, then: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    timer.timeout.connect(then)
    return timer


def _height(layout: QLayout, width: int) -> int:
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()

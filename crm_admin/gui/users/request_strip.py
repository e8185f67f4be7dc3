"""Somebody asks to be unlocked: said beside them, with both answers."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.links import Link
from crm_admin.domain.text import Text
from crm_admin.domain.user import UserId
from crm_admin.gui.acts import Acts
from crm_admin.gui.announcements import announce
from crm_admin.gui.colours import Tone
from crm_admin.gui.roles import give_ground
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.icon_label import IconLabel
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import UserView
from crm_admin.services.sessions import new_operation_id

_MARGIN = 14


class RequestStrip(QFrame):
    """Accepting is unlocking, or lifting the lock in its own dialog; declining is said at once.

    `declined` carries the sentence about it, `failed` a `CrmAdminError`.
    """

    declined = Signal(str)
    failed = Signal(object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._workplace: Workplace | None = None
        self._view: UserView | None = None
        self._requests: Mapping[UserId, Link] = {}
        self.text_label = PlainLabel()
        self.text_label.setObjectName("text_label")
        self.accept_button = QPushButton()
        self.accept_button.setObjectName("accept_button")
        self.decline_button = QPushButton(self.tr("Decline"))
        self.decline_button.setObjectName("decline_button")
        self._lay_out()
        self.hide()
        self.accept_button.clicked.connect(self._accept)
        self.decline_button.clicked.connect(self._decline)

    def work_at(self, workplace: Workplace | None) -> None:
        """Answer requests of this database, or of none."""
        self._workplace = workplace
        self._requests = {}
        self.show_view(None)

    def show_view(self, view: UserView | None) -> None:
        """Whose request is shown."""
        self._view = view
        self._show()

    def show_requests(self, requests: Mapping[UserId, Link]) -> None:
        """The requests that wait now."""
        self._requests = requests
        self._show()

    @property
    def _request(self) -> Link | None:
        return None if self._view is None else self._requests.get(self._view.user.id)

    def _show(self) -> None:
        request, view = self._request, self._view
        self.setVisible(request is not None)
        if request is None or view is None:
            self.text_label.clear()
            return
        at = request.ended_at or request.created_at
        said = say(Text("Asked to be unlocked {at}.", at=at), now=view.read_at)
        act = self._accepting()
        words = {Act.UNLOCK: self.tr("Unlock"), Act.LIFT_LOCK: self.tr("Lift the lock…")}
        if act is None:
            said = f"{said} {self.tr('Nothing locks this user any more.')}"
        else:
            self.accept_button.setText(words[act])
        self.accept_button.setVisible(act is not None)
        for button in (self.accept_button, self.decline_button):
            button.setAccessibleDescription(said)
        if said != self.text_label.text():
            self.text_label.setText(said)
            self.setAccessibleName(said)
            announce(self, said)

    def _accepting(self) -> Act | None:
        acts = (Act.UNLOCK, Act.LIFT_LOCK)
        return next((act for act in acts if not self._acts.why_not(act)), None)

    def _accept(self) -> None:
        act = self._accepting()
        if act is not None:
            self._acts.perform(act)

    def _decline(self) -> None:
        request, workplace = self._request, self._workplace
        if request is None or workplace is None:
            return
        name = visible(request.user_name)
        said = say(Text("Declined the request of {user_name}.", user_name=name))
        self.hide()
        workplace.jobs.act(
            partial(workplace.resets.decline, request, operation_id=new_operation_id()),
            lambda _done: self.declined.emit(said),
            self._fail,
            owner=self,
            about=self.tr("Declining the request…"),
        )

    def _fail(self, error: Exception) -> None:
        self._show()
        if isinstance(error, CrmAdminError):
            self.failed.emit(error)

    def _lay_out(self) -> None:
        give_ground(self, Tone.ACCENT)
        said = QHBoxLayout()
        said.setSpacing(9)
        icon = IconLabel("information", colour="accent_text")
        said.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.text_label, stretch=1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.accept_button, self.decline_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN - 2, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        layout.addLayout(said)
        layout.addLayout(buttons)

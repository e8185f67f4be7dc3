"""Somebody asks to be unlocked: said beside them, with both answers."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.links import Link
from crm_admin.domain.text import Text
from crm_admin.domain.user import UserId
from crm_admin.gui.acts import Acts
from crm_admin.gui.colours import Tone
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import UserView
from crm_admin.services.sessions import new_operation_id


class RequestStrip(QWidget):
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
        self.banner = Banner()
        self.banner.setObjectName("request_banner")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.banner)
        self.hide()
        self.banner.action_chosen.connect(self._accept)
        self.banner.other_chosen.connect(self._decline)

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
            self.banner.show_text("")
            return
        at = request.ended_at or request.created_at
        said = say(Text("Asked to be unlocked {at}.", at=at), now=view.read_at)
        act = self._accepting()
        words = {Act.UNLOCK: self.tr("Unlock"), Act.LIFT_LOCK: self.tr("Lift the lock…")}
        if act is None:
            said = f"{said} {self.tr('Nothing locks this user any more.')}"
        self.banner.show_text(
            said,
            tone=Tone.ACCENT,
            action=words.get(act, "") if act else "",
            other=self.tr("Decline"),
        )

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

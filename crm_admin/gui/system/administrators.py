"""Who administers the CRM, why they cannot sign in, and what helps."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crm_admin.domain.capabilities import Act, Capabilities
from crm_admin.domain.diagnosis import Finding, Weight
from crm_admin.domain.text import Text
from crm_admin.domain.user import User, state_text
from crm_admin.gui import icons
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.facts_table import FactsTable
from crm_admin.gui.dialogs.words import note
from crm_admin.gui.flow_layout import FlowLayout
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.sentences import say, visible
from crm_admin.services.restoring import AdministratorView

_LEAST_ROWS = 3


class Remedy(StrEnum):
    """What the system user does for an administrator."""

    UNLOCK = "unlock"
    LIFT_LOCK = "lift_lock"
    SET_PASSWORD = "set_password"  # noqa: S105 (the name of a remedy)
    CLEAR_SECOND_FACTOR = "clear_second_factor"


_ICONS = {
    Remedy.UNLOCK: "unlock",
    Remedy.LIFT_LOCK: "unlock",
    Remedy.SET_PASSWORD: "key",
    Remedy.CLEAR_SECOND_FACTOR: "shield",
}


class Administrators(QWidget):
    """`remedy_chosen` carries the `Remedy`, for the administrator who is chosen then."""

    remedy_chosen = Signal(str)

    def __init__(self, capabilities: Capabilities) -> None:
        super().__init__()
        self._capabilities = capabilities
        self._views: tuple[AdministratorView, ...] = ()
        self._now: datetime | None = None
        headings = [self.tr("User name"), self.tr("Name"), self.tr("State")]
        self.table = FactsTable(self.tr("Administrators"), headings, [], least_rows=_LEAST_ROWS)
        self.table.setObjectName("administrators")
        self.table.set_empty_text(self.tr("Nobody administers this CRM."))
        self.reason = note("")
        self.reason.setObjectName("reason")
        self.buttons = {
            Remedy.UNLOCK: self._button(Remedy.UNLOCK, self.tr("&Unlock")),
            Remedy.LIFT_LOCK: self._button(Remedy.LIFT_LOCK, self.tr("&Lift lock")),
            Remedy.SET_PASSWORD: self._button(Remedy.SET_PASSWORD, self.tr("Te&mporary password")),
            Remedy.CLEAR_SECOND_FACTOR: self._button(
                Remedy.CLEAR_SECOND_FACTOR, self.tr("Clear &second factor")
            ),
        }
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self._follow()

    @property
    def chosen(self) -> AdministratorView | None:
        """Whom the next remedy is for."""
        row = self.table.currentIndex().row()
        return self._views[row] if 0 <= row < len(self._views) else None

    def show_views(self, views: Sequence[AdministratorView], *, now: datetime) -> None:
        """Show these; whoever is chosen stays so, at first somebody who cannot sign in is."""
        before = self.chosen
        self._views, self._now = tuple(views), now
        self.table.show_lines([_line(view, now) for view in views])
        row = _row_of(views, None if before is None else before.user)
        self.table.setCurrentIndex(self.table.model().index(row, 0, QModelIndex()))
        self._follow()

    def _button(self, remedy: Remedy, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"{remedy}_button")
        button.setAutoDefault(False)
        button.setIconSize(QSize(16, 16))
        icons.follow_theme(button, _ICONS[remedy])
        button.clicked.connect(lambda: self.remedy_chosen.emit(remedy.value))
        return button

    def _lay_out(self) -> None:
        verbs = FlowLayout()
        for button in self.buttons.values():
            verbs.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.table)
        layout.addWidget(self.reason)
        layout.addLayout(verbs)

    def _follow(self) -> None:
        view = self.chosen
        for remedy, button in self.buttons.items():
            why_not = _why_not(remedy, view, self._capabilities, self._now)
            button.setEnabled(why_not is None)
            button.setToolTip("" if why_not is None else tooltip(say(why_not)))
        if view is None:
            self.reason.show_text("")
        elif view.diagnosis.can_sign_in:
            self.reason.show_text(say(Text("Nothing bars the sign-in.")), tone=Tone.SUCCESS)
        else:
            said = " ".join(self._sentences(view.diagnosis.findings))
            self.reason.show_text(said, tone=Tone.WARNING)

    def _sentences(self, findings: Iterable[Finding]) -> Iterable[str]:
        barring = (found for found in findings if found.weight is Weight.BARS)
        return (say(found.sentence, now=self._now) for found in barring)


def _line(view: AdministratorView, now: datetime) -> list[str]:
    user = view.user
    return [visible(user.user_name), visible(user.full_name), say(state_text(user.facts, now))]


def _row_of(views: Sequence[AdministratorView], before: User | None) -> int:
    for row, view in enumerate(views):
        if before is not None and view.user.id == before.id:
            return row
    barred = (row for row, view in enumerate(views) if not view.diagnosis.can_sign_in)
    return next(barred, 0)


def _why_not(
    remedy: Remedy,
    view: AdministratorView | None,
    capabilities: Capabilities,
    now: datetime | None,
) -> Text | None:
    if view is None or now is None:
        return Text("Choose an administrator.")
    facts = view.user.facts
    match remedy:
        case Remedy.UNLOCK:
            missing = capabilities.why_not(Act.UNLOCK)
            return missing or (None if facts.attempts.count else Text("No failed attempts."))
        case Remedy.LIFT_LOCK:
            missing = capabilities.why_not(Act.LIFT_LOCK)
            return missing or (None if facts.lock else Text("Not locked by an administrator."))
        case Remedy.SET_PASSWORD:
            return capabilities.why_not(Act.CHANGE_PASSWORD) or _not_with_password(view.user)
        case Remedy.CLEAR_SECOND_FACTOR:
            return None if facts.second_factor else Text("No second factor.")


def _not_with_password(user: User) -> Text | None:
    system = user.facts.external_system
    if system is not None:
        return Text("The password is checked by {system}.", system=system)
    return None if user.facts.uses_password else Text("This account uses no password.")

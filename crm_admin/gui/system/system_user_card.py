"""The card of the system user: how it stands, a new code, a drill."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.recovery import SystemUser
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right
from crm_admin.gui.calm_page import FactCard
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.new_recovery_code import NewRecoveryCodeDialog
from crm_admin.gui.dialogs.recovery_drill import RecoveryDrillDialog
from crm_admin.gui.sentences import say, visible, when, when_exactly
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.key_value_grid import KeyValue
from crm_admin.gui.workplace import Workplace
from crm_admin.services.system_user import SystemUserView

_LOOKING = "system-user-card"


class SystemUserCard(FactCard):
    """`changed` tells that a code was made or a drill was passed; `failed` why it is not read."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading_label.setText(self.tr("System user"))
        self._workplace: Workplace | None = None
        self.reminder = Banner()
        self.reminder.setObjectName("drill_reminder")
        self.code_button = _button(self.tr("New recovery code…"), "new_code_button")
        self.drill_button = _button(self.tr("Drill…"), "drill_button")
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.code_button)
        verbs.addWidget(self.drill_button)
        verbs.addStretch(1)
        self.body.insertWidget(1, self.reminder)
        self.body.addLayout(verbs)
        self.code_button.clicked.connect(self.make_code)
        self.drill_button.clicked.connect(self._drill)
        self.reminder.action_chosen.connect(self._drill)
        self._allow(view=None)

    def work_at(self, workplace: Workplace | None) -> None:
        """Show the system user of this database, once it is looked at."""
        self._workplace = workplace
        self.show_facts([])
        self.reminder.show_text("")
        self._allow(view=None)

    def look(self) -> None:
        """Read how it stands."""
        workplace = self._workplace
        if workplace is None:
            return
        if workplace.session.right is not Right.ADMINISTRATOR:
            self.show_facts([], self.tr("Only an administrator looks after the system user."))
            return
        workplace.jobs.read(
            _LOOKING,
            workplace.system_user.view,
            self.show_view,
            self._fail,
            owner=self,
            about=self.tr("Looking at the system user…"),
        )

    def show_view(self, view: SystemUserView) -> None:
        """Show how it stands."""
        self.show_facts(_rows(view), say(_ABOUT))
        self._allow(view)
        overdue = Text("Nobody has tried the way back in for 90 days. A drill takes two minutes.")
        not_there = Text(
            "Nobody has set the system user up. If no administrator can sign in, the account of the"
            " database alone opens the way, for everybody who has it."
        )
        is_set_up = view.system_user.is_set_up
        if not is_set_up:
            self.reminder.show_text(say(not_there), tone=Tone.WARNING)
        elif view.needs_drill:
            self.reminder.show_text(say(overdue), tone=Tone.WARNING, action=self.tr("Drill…"))
        else:
            self.reminder.show_text("")
        self.code_button.setText(self.tr("New recovery code…") if is_set_up else self.tr("Set up…"))

    def make_code(self) -> None:
        """Make a new code, and show it once."""
        if self._workplace is not None:
            dialog = NewRecoveryCodeDialog(self._workplace, self.window())
            dialog.completed.connect(self._follow_change)
            dialog.open()

    def _drill(self) -> None:
        if self._workplace is not None:
            dialog = RecoveryDrillDialog(self._workplace, self.window())
            dialog.completed.connect(self._follow_change)
            dialog.open()

    def _follow_change(self) -> None:
        self.look()
        self.changed.emit()

    def _allow(self, view: SystemUserView | None) -> None:
        self.code_button.setEnabled(view is not None)
        self.drill_button.setEnabled(view is not None and view.system_user.is_set_up)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CrmAdminError):
            self.failed.emit(error)


_ABOUT = Text(
    "The way back in when no administrator can sign in: with the account of the database and the"
    " recovery code from paper, administrators are restored for a quarter of an hour. Every use is"
    " recorded and announced."
)


def _rows(view: SystemUserView) -> list[KeyValue]:
    user = view.system_user
    rows = [
        KeyValue(
            label=say(Text("State")),
            value=say(Text("Set up")) if user.is_set_up else say(Text("Not set up")),
        )
    ]
    if user.is_set_up:
        rows += [_made(user), _moment(Text("Last drill"), user.last_drill_at)]
    rows.append(_moment(Text("Last used"), user.last_used_at))
    usable = Text("{count}", count=view.usable_administrators)
    rows.append(KeyValue(label=say(Text("Administrators who can sign in")), value=say(usable)))
    return rows


def _made(user: SystemUser) -> KeyValue:
    by = visible(user.made_by)
    if user.made_at is None:
        return KeyValue(label=say(Text("Code made")), value=by)
    sentence = Text("{at} by {name}", at=user.made_at, name=by)
    return KeyValue(
        label=say(Text("Code made")), value=say(sentence), explanation=when_exactly(user.made_at)
    )


def _moment(label: Text, moment: datetime | None) -> KeyValue:
    if moment is None:
        return KeyValue(label=say(label), value=say(Text("Never")))
    return KeyValue(label=say(label), value=when(moment), explanation=when_exactly(moment))


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button

"""What can be done to the chosen user: one set of actions for every menu, button and key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from crm_admin.domain.capabilities import Act
from crm_admin.domain.changes import EditUser
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.listing import UserQuery
from crm_admin.domain.text import Text, plural
from crm_admin.domain.user import UserSummary
from crm_admin.gui import icons
from crm_admin.gui.act_dialogs import ActDialogs, load_dialogs
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Done, Target, Undo, UserView
from crm_admin.services.resets import ResetDone
from crm_admin.services.sessions import new_operation_id

BUILTIN = "builtin"
_ONCE_CALM_MS = 2_000

MANY_AT_ONCE = (Act.LOCK, Act.UNLOCK, Act.RESET_PASSWORD, Act.REQUIRE_NEW_PASSWORD)
"""What can be done to several users one after the other."""

_ICONS = {
    Act.LOCK: "lock",
    Act.UNLOCK: "unlock",
    Act.LIFT_LOCK: "unlock",
    Act.CHANGE_PASSWORD: "key",
    Act.RESET_PASSWORD: "send",
    Act.REQUIRE_NEW_PASSWORD: "refresh",
    Act.EDIT: "edit",
}
_KEYS = {
    Act.LOCK: "Ctrl+L",
    Act.UNLOCK: "Ctrl+U",
    Act.CHANGE_PASSWORD: "Ctrl+P",
    Act.RESET_PASSWORD: "Ctrl+R",
    Act.EDIT: "Ctrl+E",
}


class Acts(QObject):
    """Acts on one user, or on several; an act that does not apply is greyed and says why.

    `done` carries a `Done`, `refused` a `CrmAdminError`, `why_told` the reason why an act does
    not apply, `edit_asked` the field to begin with and what shall stand there, if anything.
    `link_made` carries a `ResetDone`; whoever sends its letter tells `delivered` what has become
    of the `OutboxMail`. `links_ended` carries a sentence, `many_done` a `BulkOutcome`.
    """

    done = Signal(object)
    link_made = Signal(object)
    delivered = Signal(object)
    links_ended = Signal(str)
    many_done = Signal(object)
    refused = Signal(object)
    why_told = Signal(str)
    edit_asked = Signal(str, str)
    saved = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._workplace: Workplace | None = None
        self._view: UserView | None = None
        self._many: tuple[UserSummary, ...] = ()
        self._undo: Undo | None = None
        self._is_saving = False
        self._dialogs = ActDialogs(
            window,
            done=self._finish,
            refused=self._refuse,
            saved=self.saved.emit,
            link_made=self._finish_reset,
            correct=self._correct_address,
            many_done=self.many_done.emit,
        )
        self._explainers: dict[Act, QShortcut] = {}
        self._actions = {act: self._make(act, text) for act, text in self._texts().items()}
        self.undo = QAction(self.tr("U&ndo"), window)
        self.undo.setShortcut(QKeySequence("Ctrl+Z"))
        self.undo.triggered.connect(self.undo_last)
        icons.follow_theme(self.undo, "undo")
        window.addAction(self.undo)
        self._renew()

    def action(self, act: Act) -> QAction:
        """The action of an act, for a menu or a button."""
        return self._actions[act]

    def icon_name(self, act: Act) -> str:
        """What an act looks like."""
        return _ICONS[act]

    def fill(self, menu: QMenu) -> None:
        """Put every act into a menu, with the reasons as tooltips."""
        menu.setToolTipsVisible(True)
        for acts in (
            (Act.LOCK, Act.UNLOCK, Act.LIFT_LOCK),
            (Act.CHANGE_PASSWORD, Act.RESET_PASSWORD, Act.REQUIRE_NEW_PASSWORD),
            (Act.EDIT,),
        ):
            for act in acts:
                menu.addAction(self._actions[act])
            menu.addSeparator()
        menu.addAction(self.undo)

    def work_at(self, workplace: Workplace | None) -> None:
        """Act on the users of this database, or on none."""
        self._workplace = workplace
        self._undo = None
        self._is_saving = False
        self.show_view(None)
        if workplace is not None:
            QTimer.singleShot(_ONCE_CALM_MS, self, load_dialogs)

    def show_view(self, view: UserView | None) -> None:
        """The user whom acts are about from now on."""
        self._view, self._many = view, ()
        self._renew()

    def show_many(self, users: Sequence[UserSummary]) -> None:
        """The users whom acts are about from now on."""
        self._view, self._many = None, tuple(users)
        self._renew()

    def do_to_many(self, act: Act, users: Sequence[UserSummary] | UserQuery) -> None:
        """Act on all of these, once it was confirmed whom it hits."""
        if self._workplace is not None:
            self._dialogs.open_bulk(act, self._workplace, users)

    def why_not(self, act: Act) -> str:
        """Why an act does not apply now; empty when it does."""
        reason = self._reason(act)
        return "" if reason is None else say(reason, now=self._view.read_at if self._view else None)

    @property
    def can_undo(self) -> bool:
        """Whether the last act can be put back."""
        return self._undo is not None

    def perform(self, act: Act) -> None:
        """Begin an act, or say why it does not apply."""
        why_not = self.why_not(act)
        if why_not:
            self.why_told.emit(self._with_name(act, why_not))
            return
        workplace, view = self._workplace, self._view
        if self._many:
            self.do_to_many(act, self._many)
        if workplace is None or view is None:
            return
        if act is Act.EDIT:
            self.edit_asked.emit("", "")
        elif act is Act.RESET_PASSWORD:
            self._dialogs.open_reset(workplace, view, self.delivered)
        elif act is Act.UNLOCK and workplace.description.kind == BUILTIN:
            # It can be undone with one click; in a foreign CRM one sees first what is written.
            self._unlock(workplace, Target.of(view.user))
        else:
            self._dialogs.open(act, workplace, view)

    def save(self, edited: EditUser) -> None:
        """Save the fields of the user that is shown, once the old and new values were confirmed."""
        if self._workplace is not None and self._view is not None:
            self._dialogs.open_save(self._workplace, self._view, edited)

    def revoke_links(self, view: UserView) -> None:
        """End the open links of a user, once it was confirmed."""
        name = visible(view.user.user_name)
        one = Text("Revoked {count} link of {user_name}.", user_name=name)
        many = Text("Revoked {count} links of {user_name}.", user_name=name)

        def tell(count: int) -> None:
            self.links_ended.emit(say(plural(count, one, many)))

        if self._workplace is not None:
            self._dialogs.open_revoke(self._workplace, view, tell)

    def undo_last(self) -> None:
        """Put the last act back."""
        workplace, undo = self._workplace, self._undo
        if workplace is None or undo is None:
            return
        self._undo = None
        accounts = workplace.accounts
        operation_id = new_operation_id()
        self._run(
            workplace,
            lambda: accounts.undo(undo, operation_id=operation_id),
            self.tr("Undoing…"),
        )

    # Doing

    def _unlock(self, workplace: Workplace, target: Target) -> None:
        accounts = workplace.accounts
        operation_id = new_operation_id()
        self._run(
            workplace,
            lambda: accounts.unlock(target, operation_id=operation_id),
            self.tr("Unlocking…"),
        )

    def _run(self, workplace: Workplace, work: Callable[[], Done], about: str) -> None:
        self._is_saving = True
        self._renew()
        workplace.jobs.act(work, self._finish, self._refuse, owner=self, about=about)

    def _finish(self, done: Done) -> None:
        self._take(done)
        self.done.emit(done)

    def _take(self, done: Done) -> None:
        self._is_saving = False
        self._undo = done.undo
        if self._view is not None and self._view.user.id == done.view.user.id:
            self._view = done.view
        self._renew()

    def _finish_reset(self, made: ResetDone) -> None:
        self._take(made.done)
        self.link_made.emit(made)

    def _correct_address(self, address: str) -> None:
        self.edit_asked.emit("email", address)

    def _refuse(self, error: Exception) -> None:
        self._is_saving = False
        self._renew()
        if isinstance(error, CrmAdminError):
            self.refused.emit(error)

    # Saying what applies

    def _reason(self, act: Act) -> Text | None:
        if self._workplace is None:
            return Text("Nobody is signed in.")
        if self._is_saving:
            return Text("A change is being saved.")
        if self._many:
            return self._reason_for_many(act, self._workplace)
        if self._view is None:
            return Text("Choose a user first.")
        return self._view.why_not.get(act)

    def _reason_for_many(self, act: Act, workplace: Workplace) -> Text | None:
        if act not in MANY_AT_ONCE:
            return Text("This is done to one user at a time.")
        return workplace.description.capabilities.why_not(act)

    def _renew(self) -> None:
        for act, action in self._actions.items():
            why_not = self.why_not(act)
            said = self._with_name(act, why_not)
            action.setEnabled(not why_not)
            action.setToolTip(tooltip(said) if why_not else "")
            action.setStatusTip(said if why_not else "")
            action.setWhatsThis(said if why_not else "")
            if act in self._explainers:
                self._explainers[act].setEnabled(bool(why_not))
        self.undo.setEnabled(self._undo is not None and not self._is_saving)

    def _with_name(self, act: Act, why_not: str) -> str:
        name = self._actions[act].text().replace("&", "")
        return f"{name} — {why_not}"

    # Making

    def _texts(self) -> dict[Act, str]:
        return {
            Act.LOCK: self.tr("&Lock…"),
            Act.UNLOCK: self.tr("&Unlock"),
            Act.LIFT_LOCK: self.tr("L&ift the Lock…"),
            Act.CHANGE_PASSWORD: self.tr("&Change Password…"),
            Act.RESET_PASSWORD: self.tr("&Reset Password…"),
            Act.REQUIRE_NEW_PASSWORD: self.tr("Re&quire a New Password…"),
            Act.EDIT: self.tr("&Edit Details…"),
        }

    def _make(self, act: Act, text: str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(str(act))
        icons.follow_theme(action, _ICONS[act])
        action.triggered.connect(lambda: self.perform(act))
        action.hovered.connect(lambda: self._explain(act))
        self._window.addAction(action)
        if act in _KEYS:
            action.setShortcut(QKeySequence(_KEYS[act]))
            # The key of a greyed action would do nothing at all; this one says why.
            explainer = QShortcut(QKeySequence(_KEYS[act]), self._window)
            explainer.activated.connect(lambda: self._explain(act))
            self._explainers[act] = explainer
        return action

    def _explain(self, act: Act) -> None:
        why_not = self.why_not(act)
        if why_not:
            self.why_told.emit(self._with_name(act, why_not))

"""The dialogs of acts, opened for the window."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from crm_admin.domain.capabilities import Act
from crm_admin.domain.changes import EditUser
from crm_admin.domain.listing import UserQuery
from crm_admin.domain.user import UserSummary
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Done, UserView
from crm_admin.services.resets import ResetDone


class ActDialogs:
    """Opens a dialog and brings home what it came to."""

    def __init__(
        self,
        window: QWidget,
        *,
        done: Callable[[Done], None],
        refused: Callable[[Exception], None],
        saved: Callable[[], None],
        link_made: Callable[[ResetDone], None],
        correct: Callable[[str], None],
        many_done: Callable[[object], None],
    ) -> None:
        self._window = window
        self._done = done
        self._refused = refused
        self._saved = saved
        self._link_made = link_made
        self._correct = correct
        self._many_done = many_done

    def open(self, act: Act, workplace: Workplace, view: UserView) -> None:
        """Ask what the act needs to know, then do it."""
        dialog = _dialog_for(act)(workplace, view, self._window)
        dialog.completed.connect(self._done)
        dialog.stopped.connect(self._refused)
        dialog.open()

    def open_reset(self, workplace: Workplace, view: UserView, delivered: SignalInstance) -> None:
        """Mail a link; `delivered` tells what has become of its letter."""
        from crm_admin.gui.dialogs.reset_password import ResetPasswordDialog

        dialog = ResetPasswordDialog(workplace, view, self._window)
        dialog.completed.connect(self._link_made)
        dialog.stopped.connect(self._refused)
        dialog.correct_asked.connect(self._correct)
        delivered.connect(dialog.show_delivery)
        dialog.open()

    def open_bulk(
        self, act: Act, workplace: Workplace, users: Sequence[UserSummary] | UserQuery
    ) -> None:
        """Act on many users, one after the other."""
        from crm_admin.gui.dialogs.bulk_act import BulkActDialog

        dialog = BulkActDialog(workplace, act, users, self._window)
        dialog.completed.connect(self._many_done)
        dialog.stopped.connect(self._refused)
        dialog.open()

    def open_revoke(
        self, workplace: Workplace, view: UserView, done: Callable[[int], None]
    ) -> None:
        """End the open links of a user."""
        from crm_admin.gui.dialogs.revoke_links import RevokeLinksDialog

        dialog = RevokeLinksDialog(workplace, view, self._window)
        dialog.completed.connect(done)
        dialog.stopped.connect(self._refused)
        dialog.open()

    def open_save(self, workplace: Workplace, view: UserView, edited: EditUser) -> None:
        """Show old and new values, then save."""
        from crm_admin.gui.dialogs.save_changes import SaveChangesDialog

        dialog = SaveChangesDialog(workplace, view, edited, self._window)
        dialog.completed.connect(lambda _done: self._saved())
        dialog.completed.connect(self._done)
        dialog.stopped.connect(self._refused)
        dialog.open()


def load_dialogs() -> None:
    """Ahead of their first use, which is not kept waiting then."""
    _dialog_for(Act.CHANGE_PASSWORD)


def _dialog_for(act: Act) -> Any:  # noqa: ANN401
    """Each takes `(place, view, parent)` and tells `completed` or `stopped`."""
    from crm_admin.gui.dialogs.change_password import ChangePasswordDialog
    from crm_admin.gui.dialogs.lift_lock import LiftLockDialog
    from crm_admin.gui.dialogs.lock import LockDialog
    from crm_admin.gui.dialogs.require_new_password import RequireNewPasswordDialog
    from crm_admin.gui.dialogs.unlock import UnlockDialog

    return {
        Act.LOCK: LockDialog,
        Act.UNLOCK: UnlockDialog,
        Act.LIFT_LOCK: LiftLockDialog,
        Act.CHANGE_PASSWORD: ChangePasswordDialog,
        Act.REQUIRE_NEW_PASSWORD: RequireNewPasswordDialog,
    }[act]

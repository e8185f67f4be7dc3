"""What a window does once an act has ended, or could not."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crm_admin.domain.errors import CrmAdminError, InvalidInput
from crm_admin.domain.user import User
from crm_admin.gui.users.user_list_model import summary_of
from crm_admin.gui.window.outcomes import is_lost
from crm_admin.services.outcomes import Done, UserView
from crm_admin.services.resets import ResetDone

if TYPE_CHECKING:
    from crm_admin.gui.dialogs.bulk_run import BulkOutcome
    from crm_admin.gui.window.main_window import MainWindow


class Aftermath(QObject):
    """Shows in every part of a window what is true now."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def finish(self, done: Done) -> None:
        """An act on one user was saved."""
        self._window.outcomes.show_done(done)
        self._window.mail.wake()
        self._show_written(done.view)

    def finish_many(self, outcome: "BulkOutcome") -> None:
        """An act on many users has ended."""
        from crm_admin.gui.dialogs.bulk_act import outcome_text

        self._window.outcomes.tell(outcome_text(outcome))
        self._window.mail.wake()
        self._window.users.refresh()
        if not self._window.pane.has_unsaved_changes:
            self._window.pane.read_again()

    def follow_link(self, made: ResetDone) -> None:
        """A reset link was made; its letter leaves now."""
        self._window.outcomes.show_done(made.done)
        self._window.mail.deliver(made)
        self._show_written(made.done.view)

    def tell_ended(self, said: str) -> None:
        """Links or requests have ended."""
        self._window.outcomes.tell(said)
        self._window.pane.mails.read_again()
        self._window.users.reader.want_counts()

    def refuse(self, error: CrmAdminError) -> None:
        """An act was not done."""
        if isinstance(error, InvalidInput) and self._window.pane.details.is_editing:
            self._window.pane.details.form.show_error(error)
        else:
            self._window.outcomes.show_refusal(error)

    def show_difference(self, current: User) -> None:
        """Somebody else changed the user; what was typed stays until somebody looks again."""
        seen = self._window.pane.view
        if seen is None or seen.user.id != current.id:
            self.look_again()
            return
        from crm_admin.gui.dialogs.conflict import ConflictDialog

        dialog = ConflictDialog(seen.user, current, now=seen.read_at, parent=self._window)
        dialog.look_again_asked.connect(self.look_again)
        dialog.open()

    def look_again(self) -> None:
        """Show what is there now instead of what was typed."""
        self._window.pane.details.leave_form()
        self._window.users.refresh()
        self._window.pane.read_again()

    def fail_to_read(self, error: CrmAdminError) -> None:
        """Something could not be read."""
        if is_lost(error):
            self._window.bottom.show_lost()
        self._window.outcomes.show_reading_failure(error)

    def find_connected(self) -> None:
        """Something could be read again."""
        workplace = self._window.workplace
        if workplace is not None:
            self._window.bottom.show_workplace(workplace)
            self._window.outcomes.forget_reading_failure()

    def _show_written(self, view: UserView) -> None:
        self._window.users.show_changed(summary_of(view.user))
        if self._window.pane.user_id == view.user.id:
            self._window.pane.show_view(view)

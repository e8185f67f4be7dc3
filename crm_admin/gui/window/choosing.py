"""Whom and what somebody looks at next: at once, or after what was typed may be dropped."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crm_admin.domain.user import UserId, UserSummary
from crm_admin.gui.window.places import Place

if TYPE_CHECKING:
    from crm_admin.gui.window.main_window import MainWindow


class Choosing(QObject):
    """Leads a window from one user or page to the next; nothing unsaved is lost on the way."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def follow(self, user_id: UserId | None) -> None:
        """Somebody, or nobody, was chosen in the list."""
        if self._window.pane.has_unsaved_changes and user_id != self._window.pane.user_id:
            if user_id is not None:
                self._stay_unless_dropped(lambda: self._choose(user_id))
            return
        if user_id is None:
            self._window.pane.show_nobody()
        elif user_id != self._window.pane.user_id:
            self._window.pane.show_user(user_id)

    def follow_many(self, users: Sequence[UserSummary]) -> None:
        """Several users were chosen in the list."""
        if self._window.pane.has_unsaved_changes:
            self._stay_unless_dropped(lambda: self._choose_many(users))
        else:
            self._window.pane.show_many(users)

    def look_at(self, place: Place) -> None:
        """A page was chosen in the navigator."""
        page = self._window.pages.unsaved
        if page is None or place is self._window.pages.place:
            self._window.pages.go_to(place)
            return
        blocked = self._window.navigator.blockSignals(True)
        self._window.navigator.choose(self._window.pages.place)
        self._window.navigator.blockSignals(blocked)
        self._ask_to_drop(page.shown_name, page.drop_changes, lambda: self._window.go_to(place))

    def unless_unsaved(self, go_on: Callable[[], object]) -> None:
        """Go on at once, or after somebody said that what was typed may be dropped."""
        page = self._window.pages.unsaved
        if page is not None:
            self._ask_to_drop(
                page.shown_name, page.drop_changes, lambda: self.unless_unsaved(go_on)
            )
        elif self._window.pane.has_unsaved_changes:
            self._ask_to_drop(
                self._window.pane.shown_name, self._window.pane.details.leave_form, go_on
            )
        else:
            go_on()

    def _stay_unless_dropped(self, go_on: Callable[[], object]) -> None:
        edited = self._window.pane.user_id
        if edited is not None:
            self._window.users.choose(edited)
        self.unless_unsaved(go_on)

    def _choose_many(self, users: Sequence[UserSummary]) -> None:
        self._window.users.choose(*(user.id for user in users))
        self._window.pane.show_many(users)

    def _choose(self, user_id: UserId) -> None:
        self._window.users.choose(user_id)
        self._window.pane.show_user(user_id)

    def _ask_to_drop(
        self, name: str, drop: Callable[[], object], go_on: Callable[[], object]
    ) -> None:
        def drop_and_go_on() -> None:
            drop()
            go_on()

        from crm_admin.gui.dialogs.unsaved_changes import UnsavedChangesDialog

        dialog = UnsavedChangesDialog(name, self._window)
        dialog.drop_asked.connect(drop_and_go_on)
        dialog.open()

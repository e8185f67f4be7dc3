"""Who is selected in the list: by user, not by row."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from crm_admin.domain.user import UserId, UserSummary
from crm_admin.gui.users.user_list_model import UserListModel
from crm_admin.gui.users.users_table import UsersTable


class UsersSelection(QObject):
    """Follows the same users when rows come, go and move.

    `user_chosen` carries the id of a single user, or None when nobody is selected; `many_chosen`
    the `UserSummary` of each when there are several.
    """

    user_chosen = Signal(object)
    many_chosen = Signal(object)

    def __init__(self, model: UserListModel, parent: QObject) -> None:
        """Make it before the table: whose own selection would choose a neighbour."""
        super().__init__(parent)
        self._model = model
        self._table: UsersTable | None = None
        self._ids: tuple[UserId, ...] = ()
        self._is_settling = False
        model.modelAboutToBeReset.connect(self._begin_settling)
        model.rowsAboutToBeRemoved.connect(self._begin_settling)

    def follow(self, table: UsersTable) -> None:
        """What people select there."""
        self._table = table
        table.selectionModel().selectionChanged.connect(self._follow_selection)
        self._model.rowsRemoved.connect(self.restore)
        self._model.rowsInserted.connect(self.restore)

    @property
    def chosen_id(self) -> UserId | None:
        """The user who alone is selected."""
        return self._ids[0] if len(self._ids) == 1 else None

    @property
    def is_empty(self) -> bool:
        """Nobody is selected."""
        return not self._ids

    def forget(self) -> None:
        """Nobody is selected any more; nothing is said."""
        self._ids = ()

    def choose(self, user_ids: Sequence[UserId]) -> None:
        """Select these and no others, without saying so; those who are not there are left out."""
        self._ids = tuple(user_ids)
        self.restore()

    def restore(self) -> None:
        """Rows moved: select the chosen users where they stand now."""
        table = self._table
        if table is None:
            return
        self._is_settling = True
        rows = self._model.rows_of(self._ids)
        if not rows:
            table.selectionModel().clear()
        elif table.selected_rows() != rows:
            value = table.verticalScrollBar().value()
            if len(rows) == 1:
                table.show_row(rows[0])
            else:
                table.select_rows(rows)
            table.verticalScrollBar().setValue(value)
        self._is_settling = False

    def look_again(self) -> None:
        """All rows were read anew: say who is left, with what is known of them now."""
        if not self._ids:
            return
        left = self._users(self._model.rows_of(self._ids))
        if len(left) > 1 or len(left) != len(self._ids):
            self._take(left)

    def _follow_selection(self) -> None:
        if self._is_settling or self._table is None:
            return
        users = self._users(self._table.selected_rows())
        if tuple(user.id for user in users) != self._ids:
            self._take(users)

    def _take(self, users: tuple[UserSummary, ...]) -> None:
        self._ids = tuple(user.id for user in users)
        if len(users) > 1:
            self.many_chosen.emit(users)
        else:
            self.user_chosen.emit(self.chosen_id)

    def _users(self, rows: Sequence[int]) -> tuple[UserSummary, ...]:
        return tuple(self._model.user(row) for row in rows)

    def _begin_settling(self) -> None:
        self._is_settling = True

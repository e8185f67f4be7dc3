"""The saved connections: where each leads, and whether its password is kept."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from crm_admin.domain.errors import CrmAdminError, SecretsUnavailable
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.edit_connection import EditConnectionDialog
from crm_admin.gui.dialogs.facts_table import FactsTable
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.remove_connection import RemoveConnectionDialog
from crm_admin.gui.dialogs.rename_connection import RenameConnectionDialog
from crm_admin.gui.dialogs.where_form import SERVER_NAMES
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say_error, visible
from crm_admin.services.connecting import Connecting, needs_password
from crm_admin.services.ports import ConnectionSettings, Server
from crm_admin.services.profiles import Profile, Removed, Saved, SavedProfiles

_WIDTH = 720
_LEAST_ROWS = 5
_PLACE = 1
_READING = "profiles"


class ConnectionsDialog(QDialog):
    """Edits, renames, removes and adds; no database is opened.

    `changed` carries the `SavedProfiles` after each change.
    """

    changed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        connecting: Connecting,
        saved: SavedProfiles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._connecting = connecting
        self._saved = saved
        self.frame = DialogFrame(
            self,
            title=self.tr("Connections"),
            lead=self.tr("The databases that are saved on this computer."),
            width=_WIDTH,
        )
        headings = [self.tr("Name"), self.tr("Database"), self.tr("Password")]
        self.table = FactsTable(self.tr("Saved connections"), headings, [], least_rows=_LEAST_ROWS)
        self.table.setObjectName("table")
        self.table.set_empty_text(self.tr("No connection is saved."))
        self.frame.add(self.table)
        self._make_verbs()
        self._connect()
        self._show(saved, saved.last_used)

    def _make_verbs(self) -> None:
        add = self.frame.add_button
        self.edit_button = add(self.tr("&Edit…"), name="edit_button", left=True)
        self.rename_button = add(self.tr("&Rename…"), name="rename_button", left=True)
        self.remove_button = add(self.tr("Re&move…"), name="remove_button", left=True)
        self.new_button = add(self.tr("&New…"), name="new_button", left=True)
        self.close_button = add(
            self.tr("Close"), name="close_button", role=Role.PRIMARY, default=True
        )

    def _connect(self) -> None:
        self.table.row_opened.connect(self._edit)
        self.edit_button.clicked.connect(self._edit)
        self.rename_button.clicked.connect(self._rename)
        self.remove_button.clicked.connect(self._remove)
        self.new_button.clicked.connect(self._add)
        self.close_button.clicked.connect(self.reject)
        for key, button in (
            (QKeySequence(Qt.Key.Key_F2), self.rename_button),
            (QKeySequence(QKeySequence.StandardKey.Delete), self.remove_button),
        ):
            QShortcut(key, self.table).activated.connect(button.click)
        self.table.setFocus()

    # Showing

    @property
    def chosen(self) -> Profile | None:
        """The connection that the next verb is about."""
        row = self.table.currentIndex().row()
        return self._saved.profiles[row] if 0 <= row < len(self._saved.profiles) else None

    def _show(self, saved: SavedProfiles, chosen: str | None) -> None:
        self._saved = saved
        self.table.show_lines([_line(profile) for profile in saved.profiles])
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_PLACE, QHeaderView.ResizeMode.Stretch)
        names = [profile.name for profile in saved.profiles]
        row = names.index(chosen) if chosen in names else 0
        self.table.setCurrentIndex(self.table.model().index(row, 0, QModelIndex()))
        for button in (self.edit_button, self.rename_button, self.remove_button):
            button.setEnabled(bool(names))

    def _read_again(self, chosen: str | None) -> None:
        def show(saved: SavedProfiles) -> None:
            self._show(saved, chosen)
            self.changed.emit(saved)

        read = self._connecting.profiles.saved
        self._jobs.read(_READING, read, show, self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CrmAdminError):
            self.frame.show_error(error)

    def _warn(self, problem: SecretsUnavailable | None) -> None:
        said = "" if problem is None else say_error(problem)
        self.frame.show_problem(said, tone=Tone.WARNING)

    # Changing

    def _add(self) -> None:
        self._open_form(None)

    def _edit(self) -> None:
        if self.chosen is not None:
            self._open_form(self.chosen)

    def _open_form(self, profile: Profile | None) -> None:
        dialog = EditConnectionDialog(self._jobs, self._connecting, profile=profile, parent=self)
        dialog.saved.connect(self._take_saved)
        dialog.open()

    def _take_saved(self, saved: Saved) -> None:
        self._warn(saved.problem)
        self._read_again(saved.profile.name)

    def _rename(self) -> None:
        profile = self.chosen
        if profile is not None:
            dialog = RenameConnectionDialog(self._jobs, self._connecting.profiles, profile, self)
            dialog.renamed.connect(self._read_again)
            dialog.open()

    def _remove(self) -> None:
        profile = self.chosen
        if profile is not None:
            dialog = RemoveConnectionDialog(
                self._jobs, self._connecting.profiles, profile, self._saved, self
            )
            dialog.removed.connect(self._take_removed)
            dialog.open()

    def _take_removed(self, removed: Removed) -> None:
        self._warn(removed.problem)
        self._read_again(removed.left.last_used)


def place_text(settings: ConnectionSettings) -> str:
    """`PostgreSQL · crm · db.northwind.se:5432 · admin`; of a file, where it lies."""
    if settings.server is Server.SQLITE:
        return visible(settings.database)
    host = settings.host or "localhost"
    address = host if settings.port is None else f"{host}:{settings.port}"
    parts = (SERVER_NAMES[settings.server], settings.database, address, settings.account or "")
    return " · ".join(visible(part) for part in parts if part)


def _line(profile: Profile) -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    if not needs_password(profile.settings):
        password = translate("ConnectionsDialog", "None is needed")
    elif profile.remember_password:
        password = translate("ConnectionsDialog", "In the keyring")
    else:
        password = translate("ConnectionsDialog", "Asked each time")
    return visible(profile.name), place_text(profile.settings), password

"""What a screen reader finds in every dialog, and what no dialog may do."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import crm_admin.gui.dialogs
from crm_admin import resources
from crm_admin.domain.capabilities import Act
from crm_admin.domain.changes import WritePlan
from crm_admin.domain.errors import ServerRefused
from crm_admin.domain.listing import UserQuery
from crm_admin.gui.dialogs.about import AboutDialog
from crm_admin.gui.dialogs.bulk_act import BulkActDialog
from crm_admin.gui.dialogs.cancel_letter import CancelLetterDialog
from crm_admin.gui.dialogs.change_password import ChangePasswordDialog
from crm_admin.gui.dialogs.confirm import ConfirmDialog
from crm_admin.gui.dialogs.conflict import ConflictDialog
from crm_admin.gui.dialogs.connect import ConnectDialog
from crm_admin.gui.dialogs.connections import ConnectionsDialog
from crm_admin.gui.dialogs.crash import CrashDialog
from crm_admin.gui.dialogs.create_database import CreateDatabaseDialog
from crm_admin.gui.dialogs.directory import DirectoryDialog
from crm_admin.gui.dialogs.directory_test import DirectoryTestDialog
from crm_admin.gui.dialogs.edit_connection import EditConnectionDialog
from crm_admin.gui.dialogs.export_list import ExportDialog
from crm_admin.gui.dialogs.failure import FailureDialog
from crm_admin.gui.dialogs.first_start import FirstStartDialog
from crm_admin.gui.dialogs.guide import GuideDialog
from crm_admin.gui.dialogs.lift_lock import LiftLockDialog
from crm_admin.gui.dialogs.limits import LimitsDialog
from crm_admin.gui.dialogs.lock import LockDialog
from crm_admin.gui.dialogs.new_recovery_code import NewRecoveryCodeDialog
from crm_admin.gui.dialogs.offer_system_user import OfferSystemUserDialog
from crm_admin.gui.dialogs.recovery_drill import RecoveryDrillDialog
from crm_admin.gui.dialogs.remove_connection import RemoveConnectionDialog
from crm_admin.gui.dialogs.rename_connection import RenameConnectionDialog
from crm_admin.gui.dialogs.require_new_password import RequireNewPasswordDialog
from crm_admin.gui.dialogs.reset_password import ResetPasswordDialog
from crm_admin.gui.dialogs.revoke_links import RevokeLinksDialog
from crm_admin.gui.dialogs.save_changes import SaveChangesDialog
from crm_admin.gui.dialogs.save_settings import SaveSettingsDialog
from crm_admin.gui.dialogs.sign_in import SignInDialog
from crm_admin.gui.dialogs.system_user import SystemUserDialog
from crm_admin.gui.dialogs.unlock import UnlockDialog
from crm_admin.gui.dialogs.unsaved_changes import UnsavedChangesDialog
from crm_admin.gui.dialogs.write_plan import WritePlanDialog
from crm_admin.gui.workplace import Workplace
from crm_admin.services.connecting import Connecting
from crm_admin.services.editing import editable
from crm_admin.services.export import ExportRequest
from crm_admin.services.ports import ConnectionSettings, Server
from crm_admin.services.profiles import Profile, Profiles, SavedProfiles
from crm_admin.services.site import Stored
from tests.fakes.clock import NOW
from tests.fakes.external_passwords import DIRECTORY
from tests.fakes.gated_opener import GatedOpener
from tests.fakes.hashing import FakeGuesser, FakeHasher
from tests.fakes.mail import FakeMailTemplates
from tests.fakes.place import FakePlace
from tests.fakes.profiles import FakeProfileStore, FakeSecretStore
from tests.fakes.users import a_user
from tests.letters import a_letter

Make = Callable[[Workplace, QWidget], QDialog]

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)


PROFILE = Profile(
    name="Northwind",
    settings=ConnectionSettings(
        server=Server.POSTGRESQL, database="crm", host="db.northwind.se", port=5432, account="crm"
    ),
)
SAVED = SavedProfiles(profiles=(PROFILE,), last_used="Northwind")


def connecting() -> Connecting:
    profiles = Profiles(store=FakeProfileStore(), secrets=FakeSecretStore())
    return Connecting(opener=GatedOpener(), profiles=profiles)


def saving(place: Workplace, window: QWidget) -> QDialog:
    view = place.accounts.find("pia.aho")
    return SaveChangesDialog(place, view, editable(view.user), window)


def exporting(place: Workplace, window: QWidget) -> QDialog:
    request = ExportRequest(query=UserQuery(), columns=(), headings=(), path="/full/users.csv")
    return ExportDialog(place, request, total=30, parent=window)


DIALOGS: dict[str, Make] = {
    "about": lambda _, window: AboutDialog(window),
    "bulk_act": lambda place, window: BulkActDialog(place, Act.LOCK, UserQuery(), window),
    "cancel_letter": lambda place, window: CancelLetterDialog(place, a_letter(), window),
    "change_password": lambda place, window: ChangePasswordDialog(
        place, place.accounts.find("asa.bjork"), window
    ),
    "confirm": ConfirmDialog,
    "conflict": lambda _, window: ConflictDialog(a_user(), a_user(), now=NOW, parent=window),
    "connect": lambda place, window: ConnectDialog(place.jobs, connecting(), parent=window),
    "connections": lambda place, window: ConnectionsDialog(place.jobs, connecting(), SAVED, window),
    "crash": lambda _, window: CrashDialog(RuntimeError(), window),
    "create_database": lambda place, window: CreateDatabaseDialog(
        place.jobs, connecting(), FakeHasher(), FakeGuesser(), window
    ),
    "directory": lambda place, window: DirectoryDialog(
        place, Stored(value=DIRECTORY, version=0), window
    ),
    "directory_test": lambda place, window: DirectoryTestDialog(place, DIRECTORY, window),
    "edit_connection": lambda place, window: EditConnectionDialog(
        place.jobs, connecting(), profile=PROFILE, parent=window
    ),
    "export_list": exporting,
    "failure": lambda _, window: FailureDialog(ServerRefused(host="h", port=1), window),
    "first_start": lambda _, window: FirstStartDialog(window),
    "guide": lambda _, window: GuideDialog(resources.guide(), window),
    "lift_lock": lambda place, window: LiftLockDialog(
        place, place.accounts.find("karl.gross"), window
    ),
    "limits": lambda _, window: LimitsDialog(window),
    "lock": lambda place, window: LockDialog(place, place.accounts.find("pia.aho"), window),
    "new_recovery_code": NewRecoveryCodeDialog,
    "offer_system_user": lambda _, window: OfferSystemUserDialog(window),
    "recovery_drill": RecoveryDrillDialog,
    "remove_connection": lambda place, window: RemoveConnectionDialog(
        place.jobs, connecting().profiles, PROFILE, SAVED, window
    ),
    "rename_connection": lambda place, window: RenameConnectionDialog(
        place.jobs, connecting().profiles, PROFILE, window
    ),
    "require_new_password": lambda place, window: RequireNewPasswordDialog(
        place, place.accounts.find("pia.aho"), window
    ),
    "reset_password": lambda place, window: ResetPasswordDialog(
        place, place.accounts.find("asa.bjork"), window
    ),
    "revoke_links": lambda place, window: RevokeLinksDialog(
        place, place.accounts.find("pia.aho"), window
    ),
    "save_changes": saving,
    "save_settings": lambda place, window: SaveSettingsDialog(
        place.jobs,
        title="Save?",
        lines=[["Length", "15", "20"]],
        save=lambda _operation_id: None,
        parent=window,
    ),
    "sign_in": lambda place, window: SignInDialog(
        place.jobs, connecting(), FakePlace(), SavedProfiles(), parent=window
    ),
    "system_user": lambda place, window: SystemUserDialog(
        place.jobs, connecting(), FakePlace(), FakeMailTemplates(), parent=window
    ),
    "unsaved_changes": lambda _, window: UnsavedChangesDialog("Pia Aho", window),
    "unlock": lambda place, window: UnlockDialog(place, place.accounts.find("asa.bjork"), window),
    "write_plan": lambda _, window: WritePlanDialog(WritePlan(rows=()), window),
}


@pytest.fixture(params=list(DIALOGS))
def dialog(
    request: pytest.FixtureRequest, qtbot: QtBot, workplace: Workplace, window: QWidget
) -> QDialog:
    made = DIALOGS[request.param](workplace, window)
    made.open()
    qtbot.waitExposed(made)
    return made


def test_every_module_with_a_dialog_is_looked_at_here() -> None:
    folder = Path(crm_admin.gui.dialogs.__file__).parent
    with_dialog = {path.stem for path in folder.glob("*.py") if "(QDialog):" in path.read_text()}
    assert with_dialog == set(DIALOGS)


def test_every_control_has_a_name(dialog: QDialog) -> None:
    nameless = [
        control
        for control in dialog.findChildren(QWidget)
        if isinstance(control, CONTROLS)
        and control.isVisible()
        and control.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(control.parent(), QAbstractSpinBox | QComboBox)
        and not name_of(control)
    ]
    assert not nameless


def name_of(control: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(control)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def test_at_most_one_button_is_under_enter(dialog: QDialog) -> None:
    buttons = dialog.findChildren(QPushButton)
    assert len([button for button in buttons if button.isDefault()]) <= 1
    assert not [button for button in buttons if button.autoDefault() and not button.isDefault()]


def test_texts_are_never_taken_for_rich_text(dialog: QDialog) -> None:
    labels = [label for label in dialog.findChildren(QLabel) if label.pixmap().isNull()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_a_dialog_goes_when_it_closes(qtbot: QtBot, dialog: QDialog) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_no_mnemonic_is_given_twice(dialog: QDialog) -> None:
    texts = [
        part.text()
        for part in dialog.findChildren(QWidget)
        if isinstance(part, QLabel | QAbstractButton) and part.isVisible() and "&" in part.text()
    ]
    letters = [text[text.index("&") + 1].casefold() for text in texts]
    assert sorted(letters) == sorted(set(letters))

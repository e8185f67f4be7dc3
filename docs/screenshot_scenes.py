"""What is in each picture: a scene sets the stage and returns the window that is taken."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QMenu, QWidget

from crm_admin import resources
from crm_admin.adapters.hashing import builtin_hasher
from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import (
    CrmAdminError,
    OutcomeUnknown,
    ServerRefused,
    UserChanged,
)
from crm_admin.gui.dialogs.about import AboutDialog
from crm_admin.gui.dialogs.change_password import ChangePasswordDialog
from crm_admin.gui.dialogs.conflict import ConflictDialog
from crm_admin.gui.dialogs.connect import ConnectDialog
from crm_admin.gui.dialogs.connections import ConnectionsDialog
from crm_admin.gui.dialogs.crash import CrashDialog
from crm_admin.gui.dialogs.create_database import CreateDatabaseDialog
from crm_admin.gui.dialogs.edit_connection import EditConnectionDialog
from crm_admin.gui.dialogs.failure import FailureDialog
from crm_admin.gui.dialogs.first_start import FirstStartDialog
from crm_admin.gui.dialogs.guide import GuideDialog
from crm_admin.gui.dialogs.lift_lock import LiftLockDialog
from crm_admin.gui.dialogs.limits import LimitsDialog
from crm_admin.gui.dialogs.lock import LockDialog
from crm_admin.gui.dialogs.remove_connection import RemoveConnectionDialog
from crm_admin.gui.dialogs.rename_connection import RenameConnectionDialog
from crm_admin.gui.dialogs.save_changes import SaveChangesDialog
from crm_admin.gui.dialogs.sign_in import SignInDialog
from crm_admin.gui.dialogs.unlock import UnlockDialog
from crm_admin.gui.dialogs.unsaved_changes import UnsavedChangesDialog
from crm_admin.gui.dialogs.write_plan import WritePlanDialog
from crm_admin.gui.theme import ThemeChoice
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from crm_admin.services.ports import ConnectionSettings, ConnectionStep, Server
from crm_admin.services.profiles import Profile, SavedProfiles
from docs.screenshot_guards import GUARD_SCENES
from docs.screenshot_links import LINK_SCENES
from docs.screenshot_recovery import RECOVERY_SCENES
from docs.screenshot_settings import SETTINGS_SCENES
from docs.screenshot_stage import ADMINISTRATOR, PROFILE, Scene, Stage
from tests.fakes import NOW

LOCKED_OUT, LOCKED, EXPIRED, EASY = "asa.bjork", "karl.gross", "j.carr", "pia.aho"
GENERATED = "Tw7k-mRq9h=Vd4sX"
UNKNOWN = OutcomeUnknown(operation_id="41c2d5a0-7c1e-4b7e-9d0a-6c1f0e8b2a44")

# The main window


def main_window(stage: Stage) -> MainWindow:
    """Somebody was locked by failed attempts."""
    return stage.open(LOCKED_OUT)


def main_window_small(stage: Stage) -> MainWindow:
    """The least size in which everything works."""
    stage.window.resize(900, 600)
    return stage.open(LOCKED_OUT)


def main_window_unlocked(stage: Stage) -> MainWindow:
    """After Unlock: one line, with Undo."""
    window = stage.open(LOCKED_OUT)
    window.acts.perform(Act.UNLOCK)
    stage.settle()
    return window


def main_window_locked(stage: Stage) -> MainWindow:
    """Somebody was locked by an administrator."""
    return stage.open(LOCKED)


def search(stage: Stage) -> MainWindow:
    """What was typed is looked for everywhere."""
    window = stage.open()
    window.users.search.setText("bjork")
    stage.settle()
    return window


def actions_menu(stage: Stage) -> QMenu:
    """What can be done, and what is greyed."""
    window = stage.open(LOCKED_OUT)
    menu = window.pane.actions_button.menu()
    menu.popup(window.mapToGlobal(window.rect().center()))
    stage.settle()
    return menu


def edit_details(stage: Stage) -> MainWindow:
    """The form in the place of the details."""
    window = stage.open(EXPIRED)
    window.acts.perform(Act.EDIT)
    stage.settle()
    window.pane.details.form.texts["email"].setText("john.carr@northwind.se")
    stage.settle()
    return window


def history(stage: Stage) -> MainWindow:
    """What was done to one user."""
    window = stage.open(LOCKED)
    window.pane.tabs.setCurrentWidget(window.pane.history)
    stage.settle()
    return window


def outcome_unknown(stage: Stage) -> MainWindow:
    """The line at the bottom when nobody knows."""
    window = stage.open(LOCKED_OUT)
    window.acts.refused.emit(UNKNOWN)
    stage.settle()
    return window


def not_connected(stage: Stage) -> MainWindow:
    """Before anybody signs in."""
    stage.settle()
    return stage.window


# Pages


def audit_page(stage: Stage) -> MainWindow:
    """An entry is open and the log was verified."""
    window = page(stage, Place.AUDIT)
    window.pages.audit.table.selectRow(3)
    window.pages.audit.verify_bar.verify()
    stage.settle()
    return window


def system_page(stage: Stage) -> MainWindow:
    """The database and what it can do."""
    return page(stage, Place.SYSTEM)


def page(stage: Stage, place: Place) -> MainWindow:
    """A page of the main window."""
    window = stage.open()
    window.go_to(place)
    stage.settle()
    return window


# Getting in


def first_start(stage: Stage) -> QWidget:
    """Three ways to begin."""
    return stage.show(lambda: FirstStartDialog(stage.window))


def connect(stage: Stage) -> ConnectDialog:
    """The connection is described and tested."""
    dialog = stage.show(lambda: ConnectDialog(stage.jobs, stage.connecting, parent=stage.window))
    where = dialog.form.where
    where.server_box.setCurrentIndex(where.server_box.findData(Server.MARIADB.value))
    for field, text in (
        (where.host, PROFILE.settings.host),
        (where.database, PROFILE.settings.database),
        (where.account, PROFILE.settings.account),
        (where.password, "the password of the account"),
    ):
        field.setText(text)
    dialog.form.keep.name.setText(PROFILE.name)
    dialog.form.keep.remember_box.setChecked(True)
    dialog.form.test_button.click()
    stage.settle()
    return dialog


def connect_failed(stage: Stage) -> ConnectDialog:
    """One step of the test failed."""
    refused = ServerRefused(host="db.northwind.se", port="3306")
    stage.opener.refusals[Server.MARIADB] = (ConnectionStep.NETWORK, refused)
    return connect(stage)


def connections(stage: Stage) -> ConnectionsDialog:
    """All that is saved."""
    file = ConnectionSettings(server=Server.SQLITE, database="/home/anna/demo.db")
    copy = replace(PROFILE.settings, database="crm_test", host="test.northwind.se")
    profiles = (
        PROFILE,
        Profile(name="Northwind demo", settings=file),
        Profile(name="Northwind test", settings=copy, remember_password=True),
    )
    saved = SavedProfiles(profiles=profiles, last_used=PROFILE.name)
    return stage.show(lambda: ConnectionsDialog(stage.jobs, stage.connecting, saved, stage.window))


def edit_connection(stage: Stage) -> QWidget:
    """A saved connection is changed."""
    dialog = connections(stage)
    dialog.edit_button.click()
    stage.settle()
    [form] = dialog.findChildren(EditConnectionDialog)
    return form


def rename_connection(stage: Stage) -> QWidget:
    """Another name."""
    dialog = connections(stage)
    dialog.rename_button.click()
    stage.settle()
    [form] = dialog.findChildren(RenameConnectionDialog)
    return form


def remove_connection(stage: Stage) -> QWidget:
    """What goes, and what stays."""
    dialog = connections(stage)
    dialog.table.selectRow(2)
    dialog.remove_button.click()
    stage.settle()
    [asking] = dialog.findChildren(RemoveConnectionDialog)
    return asking


def create_database(stage: Stage) -> CreateDatabaseDialog:
    """A new database with its first administrator."""
    dialog = stage.show(
        lambda: CreateDatabaseDialog(
            stage.jobs,
            stage.connecting,
            builtin_hasher(),
            stage.guesser,
            parent=stage.window,
        )
    )
    dialog.where.file.setText("/home/anna/crm.db")
    dialog.user_name.setText(ADMINISTRATOR)
    dialog.password_form.password.setText(GENERATED)
    dialog.password_form.repeated.setText(GENERATED)
    stage.settle()
    return dialog


def sign_in(stage: Stage) -> SignInDialog:
    """The database is open while one types."""
    dialog = stage.show(
        lambda: SignInDialog(
            stage.jobs,
            stage.connecting,
            stage.place,
            stage.saved,
            opened=stage.opened,
            name=PROFILE.name,
            parent=stage.window,
        )
    )
    dialog.user_name.setText(ADMINISTRATOR)
    dialog.password.setText("a password")
    return dialog


def sign_in_refused(stage: Stage) -> SignInDialog:
    """One neutral answer."""
    dialog = sign_in(stage)
    dialog.sign_in_button.click()
    stage.settle()
    return dialog


# Acts


def change_password(stage: Stage) -> ChangePasswordDialog:
    """Nothing was typed yet."""
    stage.open()
    view = stage.view(LOCKED_OUT)
    return stage.show(lambda: ChangePasswordDialog(stage.workplace, view, stage.window))


def change_password_broken(stage: Stage) -> ChangePasswordDialog:
    """Rules are broken, spaces are shown."""
    dialog = change_password(stage)
    dialog.form.password.setText("asa bjork ")
    dialog.form.password.setFocus()
    dialog.form.password.show_password()
    stage.settle()
    dialog.act.verb.click()
    stage.settle()
    return dialog


def change_password_generated(stage: Stage) -> ChangePasswordDialog:
    """What the dice made, and which characters they use."""
    dialog = change_password(stage)
    dialog.form.options_button.click()
    dialog.form.password.setText(GENERATED)
    dialog.form.repeated.setText(GENERATED)
    dialog.form.password.setFocus()
    dialog.form.password.show_password()
    stage.settle()
    return dialog


def password_shown(stage: Stage) -> ChangePasswordDialog:
    """Saved: shown once, and copied."""
    dialog = change_password_generated(stage)
    dialog.act.verb.click()
    stage.settle()
    dialog.shown.copy_button.click()
    stage.settle()
    return dialog


def lock(stage: Stage) -> LockDialog:
    """With a reason."""
    stage.open()
    view = stage.view(EASY)
    dialog = stage.show(lambda: LockDialog(stage.workplace, view, stage.window))
    dialog.reason.insertPlainText("Laptop lost")
    return dialog


def what_will_be_written(stage: Stage) -> WritePlanDialog:
    """Rows and columns, old and new."""
    stage.open()
    view = stage.view(LOCKED_OUT)
    dialog = stage.show(lambda: ChangePasswordDialog(stage.workplace, view, stage.window))
    dialog.write_plan.link.click()
    stage.settle()
    [plan] = dialog.findChildren(WritePlanDialog)
    return plan


def unlock(stage: Stage) -> UnlockDialog:
    """In a CRM other than the built-in one."""
    stage.open()
    view = stage.view(LOCKED_OUT)
    return stage.show(lambda: UnlockDialog(stage.workplace, view, stage.window))


def lift_lock(stage: Stage) -> LiftLockDialog:
    """Who locked, when and why."""
    stage.open()
    view = stage.view(LOCKED)
    dialog = stage.show(lambda: LiftLockDialog(stage.workplace, view, stage.window))
    dialog.reason.insertPlainText("Back at work")
    return dialog


def save_changes(stage: Stage) -> SaveChangesDialog:
    """Old beside new."""
    window = edit_details(stage)
    form = window.pane.details.form
    form.choices["group"].setCurrentIndex(form.choices["group"].findData("Finance"))
    form.save_button.click()
    stage.settle()
    [dialog] = window.findChildren(SaveChangesDialog)
    return dialog


def unsaved_changes(stage: Stage) -> UnsavedChangesDialog:
    """Another user was chosen while this one was edited."""
    window = edit_details(stage)
    window.menus.sign_out.trigger()
    stage.settle()
    [dialog] = window.findChildren(UnsavedChangesDialog)
    return dialog


# What went differently


def conflict(stage: Stage) -> ConflictDialog:
    """Somebody else was quicker."""
    window = stage.open(LOCKED_OUT)
    seen = stage.database.user(LOCKED_OUT)
    changed = replace(
        seen,
        email="asa.b@northwind.se",
        group="Finance",
        changed_by="uma.lind",
        changed_at=NOW - timedelta(minutes=1),
    )
    current = stage.database.change(changed)
    window.acts.refused.emit(UserChanged(current=current, user_name=current.user_name))
    stage.settle()
    [dialog] = window.findChildren(ConflictDialog)
    return dialog


def failure(stage: Stage) -> FailureDialog:
    """What happened, whether anything was changed, and what to do."""
    error = ServerRefused(host="db.northwind.se", port="3306")
    return failed(stage, error)


def failure_unknown(stage: Stage) -> FailureDialog:
    """The only failure that does not know."""
    return failed(stage, UNKNOWN)


def failed(stage: Stage, error: CrmAdminError) -> FailureDialog:
    """A known failure."""
    return stage.show(lambda: FailureDialog(error, stage.window))


def crash(stage: Stage) -> CrashDialog:
    """A bug."""
    return stage.show(lambda: CrashDialog(ValueError(), stage.window))


def about(stage: Stage) -> AboutDialog:
    """Name, version, licences."""
    return stage.show(lambda: AboutDialog(stage.window))


def guide(stage: Stage) -> QWidget:
    """This text, inside the program."""
    return stage.show(lambda: GuideDialog(resources.guide(), stage.window))


def limits(stage: Stage) -> QWidget:
    """What this version does not do."""
    return stage.show(lambda: LimitsDialog(stage.window))


SCENES: Mapping[str, Scene] = {
    "main-window": main_window,
    "main-window-small": main_window_small,
    "main-window-unlocked": main_window_unlocked,
    "main-window-locked": main_window_locked,
    "not-connected": not_connected,
    "search": search,
    "actions-menu": actions_menu,
    "edit-details": edit_details,
    "history": history,
    **LINK_SCENES,
    **SETTINGS_SCENES,
    **GUARD_SCENES,
    **RECOVERY_SCENES,
    "audit-log": audit_page,
    "system": system_page,
    "first-start": first_start,
    "connect": connect,
    "connect-failed": connect_failed,
    "connections": connections,
    "edit-connection": edit_connection,
    "rename-connection": rename_connection,
    "remove-connection": remove_connection,
    "create-database": create_database,
    "sign-in": sign_in,
    "sign-in-refused": sign_in_refused,
    "change-password": change_password,
    "change-password-broken": change_password_broken,
    "change-password-generated": change_password_generated,
    "password-shown": password_shown,
    "lock": lock,
    "unlock": unlock,
    "lift-lock": lift_lock,
    "what-will-be-written": what_will_be_written,
    "save-changes": save_changes,
    "unsaved-changes": unsaved_changes,
    "conflict": conflict,
    "failure": failure,
    "outcome-unknown": failure_unknown,
    "outcome-unknown-line": outcome_unknown,
    "crash": crash,
    "about": about,
    "guide": guide,
    "limits": limits,
}

DOUBLED: Mapping[str, tuple[ThemeChoice, ...]] = {
    "main-window": (ThemeChoice.LIGHT, ThemeChoice.DARK),
    "audit-log": (ThemeChoice.LIGHT,),
    "connect": (ThemeChoice.LIGHT,),
    "password-management": (ThemeChoice.LIGHT,),
    "reset-password": (ThemeChoice.LIGHT, ThemeChoice.DARK),
    "mails": (ThemeChoice.LIGHT, ThemeChoice.DARK),
    "e-mail-outbox": (ThemeChoice.LIGHT,),
    "change-password-generated": (ThemeChoice.LIGHT, ThemeChoice.DARK),
}
"""Also taken at 200 %, in these looks."""

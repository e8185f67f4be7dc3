"""The pictures of what guards the way in: the password once more, the lock, the code, elsewhere."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from crm_admin.domain.directory import DirectorySettings
from crm_admin.gui.dialogs.confirm import ConfirmDialog
from crm_admin.gui.dialogs.directory import DirectoryDialog
from crm_admin.gui.dialogs.directory_test import DirectoryTestDialog
from crm_admin.gui.dialogs.sign_in import SignInDialog
from crm_admin.services.site import Stored
from docs.screenshot_stage import ADMINISTRATOR, PROFILE, Scene, Stage

LOCKED_OUT = "asa.bjork"
DIRECTORY = DirectorySettings(
    address="ldaps://ldap.northwind.se", bind_name="uid={user_name},ou=people,dc=northwind,dc=se"
)


def confirm(stage: Stage) -> QWidget:
    """Before an act on another administrator."""
    return stage.show(lambda: ConfirmDialog(stage.workplace, stage.window))


def confirm_code(stage: Stage) -> QWidget:
    """The same with an authenticator app."""
    dialog = stage.show(lambda: ConfirmDialog(stage.workplace, stage.window))
    dialog.password.setText("as long as it is mine")
    dialog.code_row.show()
    dialog.code.setFocus()
    stage.settle()
    return dialog


def window_locked(stage: Stage) -> QWidget:
    """What stands there while nobody sits before it."""
    stage.open(LOCKED_OUT)
    stage.window.lock.lock()
    stage.settle()
    cover = stage.window.lock.cover
    if cover is None:
        raise LookupError("the window is not locked")
    return cover


def unlock_window(stage: Stage) -> QWidget:
    """What is asked then."""
    dialog = window_locked(stage).findChild(ConfirmDialog)
    if dialog is None:
        raise LookupError("nothing is asked")
    return dialog


def sign_in_code(stage: Stage) -> QWidget:
    """After the right password of somebody with an authenticator app."""
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
    dialog.password.setText("as long as it is mine")
    dialog.code_row.show()
    dialog.code.setFocus()
    stage.settle()
    return dialog


def directory(stage: Stage) -> QWidget:
    """Where the passwords of external administrators are checked."""
    stored = Stored(value=DIRECTORY, version=0)
    return stage.show(lambda: DirectoryDialog(stage.workplace, stored, stage.window))


def directory_test(stage: Stage) -> QWidget:
    """A test that did not succeed."""
    dialog = stage.show(lambda: DirectoryTestDialog(stage.workplace, DIRECTORY, stage.window))
    dialog.user_name.setText("erik.lund")
    dialog.password.setText("mistyped")
    dialog.test_button.click()
    stage.settle()
    return dialog


GUARD_SCENES: Mapping[str, Scene] = {
    "confirm": confirm,
    "confirm-code": confirm_code,
    "window-locked": window_locked,
    "unlock-window": unlock_window,
    "sign-in-code": sign_in_code,
    "directory": directory,
    "directory-test": directory_test,
}

"""What was typed and shown in the windows stays in no file, table or setting."""

import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.engine import URL

from crm_admin import app
from crm_admin.domain.capabilities import Act
from crm_admin.gui.dialogs.change_password import ChangePasswordDialog
from crm_admin.gui.dialogs.create_database import CreateDatabaseDialog
from crm_admin.gui.dialogs.first_start import FirstStartDialog
from crm_admin.gui.dialogs.new_recovery_code import NewRecoveryCodeDialog
from crm_admin.gui.dialogs.offer_system_user import OfferSystemUserDialog
from crm_admin.gui.dialogs.reset_password import ResetPasswordDialog
from crm_admin.gui.dialogs.sign_in import SignInDialog
from crm_admin.gui.reception import Reception
from crm_admin.gui.users.user_list_model import Column, UserListModel
from crm_admin.gui.window.main_window import MainWindow
from tests.end_to_end.sites import Site
from tests.end_to_end.test_canaries import files_in, found, tables_of

OWN = "canary of the administrator 11"
WRONG = "canary of a wrong password 12"
NEW = "canary of a temporary password 13"
PATIENCE_MS = 30_000
PEOPLE = 20

Kind = TypeVar("Kind", bound=QDialog)


@pytest.fixture
def opened(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[MainWindow, Reception]]:
    """The window as the program makes it, with everything real but the keyring."""
    # Its connections are not those of the tests that come after it.
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    before = qapp.organizationName()
    qapp.setOrganizationName("CRM Admin")
    window, reception = app.make_window(qapp, tmp_path)
    qtbot.addWidget(window)
    window.show()
    yield window, reception
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.setOrganizationName(before)


def shown(qtbot: QtBot, kind: type[Kind]) -> Kind:
    """Waits for the dialog of this kind and gives it."""

    def visible() -> list[Kind]:
        widgets: list[QWidget] = QApplication.topLevelWidgets()
        return [each for each in widgets if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()), timeout=PATIENCE_MS)
    return visible()[0]


def test_after_work_in_the_windows_no_place_holds_a_secret(
    qtbot: QtBot,
    opened: tuple[MainWindow, Reception],
    tmp_path: Path,
    own_home: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    window, reception = opened
    file = tmp_path / "crm.db"
    with caplog.at_level(logging.DEBUG):
        come_in(qtbot, reception, file)
        code = make_a_code(qtbot)
        choose_somebody(qtbot, window)
        set_password(qtbot, window)
        token = make_link(qtbot, window)
        window.close()

    secrets = {OWN, WRONG, NEW, code, code.replace("-", ""), token}
    site = Site(
        kind="builtin",
        url=URL.create("sqlite", database=str(file)),
        administrator="root",
        password=OWN,
    )
    places = {
        **{str(path): path.read_bytes() for path in files_in(tmp_path, own_home)},
        **dict(tables_of(site)),
        "log": caplog.text.encode(),
    }
    assert {str(file), str(tmp_path / "config" / "crm-admin" / "profiles.json")} <= set(places)
    assert found({"root"}, places)
    assert found(secrets, places) == []


def come_in(qtbot: QtBot, reception: Reception, file: Path) -> None:
    reception.begin()
    shown(qtbot, FirstStartDialog).create_button.click()
    making = shown(qtbot, CreateDatabaseDialog)
    making.where.file.setText(str(file))
    making.user_name.setText("root")
    making.demo_users.setValue(PEOPLE)
    making.password_form.password.setText(OWN)
    making.password_form.repeated.setText(OWN)
    making.act.verb.click()
    asking = shown(qtbot, SignInDialog)
    asking.user_name.setText("root")
    asking.password.setText(WRONG)
    asking.sign_in_button.click()
    qtbot.waitUntil(lambda: asking.password.text() == "" and asking.sign_in_button.isEnabled())
    asking.password.setText(OWN)
    with qtbot.waitSignal(asking.signed_in, timeout=PATIENCE_MS):
        asking.sign_in_button.click()


def make_a_code(qtbot: QtBot) -> str:
    shown(qtbot, OfferSystemUserDialog).set_up_button.click()
    making = shown(qtbot, NewRecoveryCodeDialog)
    making.act.verb.click()
    qtbot.waitUntil(lambda: making.code_card.field.text() != "", timeout=PATIENCE_MS)
    code: str = making.code_card.field.text()
    making.code_card.kept_box.click()
    making.act.cancel.click()
    return code


def choose_somebody(qtbot: QtBot, window: MainWindow) -> None:
    model = window.users.model
    qtbot.waitUntil(lambda: model.rowCount() > 1, timeout=PATIENCE_MS)
    window.users.table.show_row(next(filter(partial(may_get_a_link, model), range(PEOPLE))))
    act = window.acts.action(Act.CHANGE_PASSWORD)
    qtbot.waitUntil(act.isEnabled, timeout=PATIENCE_MS)


def may_get_a_link(model: UserListModel, row: int) -> bool:
    said = {column: model.index(row, column).data() for column in Column}
    return (
        said[Column.USER_NAME] != "root"
        and said[Column.STATE] == "Active"
        and "@" in said[Column.EMAIL]
    )


def set_password(qtbot: QtBot, window: MainWindow) -> None:
    window.acts.action(Act.CHANGE_PASSWORD).trigger()
    dialog = shown(qtbot, ChangePasswordDialog)
    dialog.form.password.setText(NEW)
    dialog.form.repeated.setText(NEW)
    with qtbot.waitSignal(dialog.completed, timeout=PATIENCE_MS):
        dialog.act.verb.click()
    dialog.shown.copy_button.click()
    assert QGuiApplication.clipboard().text() == NEW
    dialog.act.cancel.click()


def make_link(qtbot: QtBot, window: MainWindow) -> str:
    act = window.acts.action(Act.RESET_PASSWORD)
    qtbot.waitUntil(act.isEnabled, timeout=PATIENCE_MS)
    act.trigger()
    dialog = shown(qtbot, ResetPasswordDialog)
    qtbot.waitUntil(dialog.act.verb.isEnabled, timeout=PATIENCE_MS)
    dialog.act.verb.click()
    qtbot.waitUntil(dialog.made.copy_button.isVisible, timeout=PATIENCE_MS)
    dialog.made.copy_button.click()
    token = QGuiApplication.clipboard().text().rpartition("/")[2]
    assert len(token) > 40
    dialog.act.cancel.click()
    return token

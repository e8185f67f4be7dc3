import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_admin.domain.secret import Secret
from crm_admin.gui.dialogs.clipboard import SecretClipboard

SECRET = Secret("temporary password")


@pytest.fixture
def system(qapp: QApplication) -> QClipboard:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    return clipboard


def test_a_copied_secret_is_marked_as_one(system: QClipboard) -> None:
    SecretClipboard().copy(SECRET)
    content = system.mimeData()
    assert content.text() == "temporary password"
    assert content.data("x-kde-passwordManagerHint").data() == b"secret"
    assert content.hasFormat("application/x-nspasteboard-concealed-type")
    assert any("CanIncludeInClipboardHistory" in name for name in content.formats())


def test_the_middle_mouse_button_does_not_paste_it(system: QClipboard) -> None:
    SecretClipboard().copy(SECRET)
    assert system.text(QClipboard.Mode.Selection) != "temporary password"


def test_it_is_cleared_after_its_time(qtbot: QtBot, system: QClipboard) -> None:
    clipboard = SecretClipboard(kept_for_ms=20)
    with qtbot.waitSignal(clipboard.cleared):
        clipboard.copy(SECRET)
    assert system.text() == ""


def test_what_was_copied_since_stays(qtbot: QtBot, system: QClipboard) -> None:
    clipboard = SecretClipboard(kept_for_ms=20)
    with qtbot.waitSignal(clipboard.cleared):
        clipboard.copy(SECRET)
        system.setText("an address")
    assert system.text() == "an address"


def test_it_is_cleared_when_the_program_ends(qapp: QApplication, system: QClipboard) -> None:
    clipboard = SecretClipboard()
    clipboard.copy(SECRET)
    qapp.aboutToQuit.emit()
    assert system.text() == ""


def test_a_second_copy_is_kept_for_its_whole_time(system: QClipboard) -> None:
    clipboard = SecretClipboard()
    clipboard.copy(SECRET)
    clipboard.copy(Secret("another"))
    assert system.text() == "another"
    clipboard.clear()
    clipboard.clear()
    assert system.text() == ""
    assert clipboard.kept_for_s == 30

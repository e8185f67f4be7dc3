import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_admin.gui.colours import LIGHT
from crm_admin.gui.theme import Theme
from crm_admin.gui.widgets.password_field import PasswordField


class Form(QDialog):
    """A dialog with a password and something else."""

    def __init__(self, revealed_for_ms: int = 1_000_000) -> None:
        super().__init__()
        self.password = PasswordField(revealed_for_ms=revealed_for_ms)
        self.other = QPushButton("Other")
        layout = QVBoxLayout(self)
        layout.addWidget(self.password)
        layout.addWidget(self.other)


@pytest.fixture
def form(light: Theme, qtbot: QtBot) -> Form:
    return shown(Form(), qtbot)


def shown(form: Form, qtbot: QtBot) -> Form:
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.password.setFocus()
    form.password.setText("two words")
    return form


def test_it_is_masked_until_one_looks(form: Form, qtbot: QtBot) -> None:
    password = form.password
    assert password.echoMode() is QLineEdit.EchoMode.Password
    assert password.reveal_button.accessibleName() == "Show the password"
    with qtbot.waitSignal(password.revealed_changed, check_params_cb=lambda revealed: revealed):
        QTest.mouseClick(password.reveal_button, Qt.MouseButton.LeftButton)
    assert password.is_revealed
    assert password.reveal_button.accessibleName() == "Hide the password"
    QTest.mouseClick(password.reveal_button, Qt.MouseButton.LeftButton)
    assert not password.is_revealed


def test_the_keyboard_reveals_too(form: Form, qtbot: QtBot) -> None:
    QTest.keyClick(form.password, Qt.Key.Key_Tab)
    assert form.password.reveal_button.hasFocus()
    QTest.keyClick(form.password.reveal_button, Qt.Key.Key_Space)
    assert form.password.is_revealed


def test_it_is_masked_again_when_the_focus_leaves_both(form: Form, qtbot: QtBot) -> None:
    form.password.show_password()
    form.password.reveal_button.setFocus()
    form.password.setFocus()
    assert form.password.is_revealed
    form.other.setFocus()
    qtbot.waitUntil(lambda: not form.password.is_revealed)


def test_it_is_masked_again_after_a_while(light: Theme, qtbot: QtBot) -> None:
    form = shown(Form(revealed_for_ms=1), qtbot)
    form.password.show_password()
    with qtbot.waitSignal(form.password.revealed_changed, check_params_cb=lambda seen: not seen):
        pass
    assert form.password.text() == "two words"


def test_ten_seconds_are_the_rule(light: Theme, qtbot: QtBot) -> None:
    password = PasswordField()
    qtbot.addWidget(password)
    assert password._mask_again.interval() == 10_000  # noqa: SLF001


def test_whoever_accepts_a_dialog_may_still_read_it_and_then_it_is_forgotten(
    form: Form, qtbot: QtBot
) -> None:
    read: list[str] = []
    form.accepted.connect(lambda: read.append(form.password.text()))
    form.accept()
    assert read == ["two words"]
    qtbot.waitUntil(lambda: form.password.text() == "")


def test_a_password_on_another_tab_is_kept_but_masked(light: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    password = PasswordField(window)
    window.show()
    password.setText("two words")
    password.show_password()
    password.hide()
    assert not password.is_revealed
    waited = PasswordField()
    qtbot.addWidget(waited)
    waited.setText("x")
    waited.show()
    waited.hide()
    qtbot.waitUntil(lambda: waited.text() == "")
    assert password.text() == "two words"


def dots_in(password: PasswordField) -> int:
    image = password.grab().toImage()
    dot = QColor(LIGHT.accent_text)
    middle = image.height() // 2
    columns = [image.pixelColor(x, middle) == dot for x in range(8, image.width() - 36)]
    return sum(now and not before for before, now in zip([False, *columns], columns, strict=False))


@pytest.mark.parametrize(
    ("text", "spaces"), [("word", 0), ("two words", 1), (" l l ", 3), ("a\u00a0b", 1)]
)
def test_spaces_are_seen_when_it_is_revealed(form: Form, text: str, spaces: int) -> None:
    form.password.setText(text)
    assert dots_in(form.password) == 0
    form.password.show_password()
    assert dots_in(form.password) == spaces


def test_letters_that_look_alike_are_told_apart_while_it_is_revealed(form: Form) -> None:
    before = form.password.font()
    form.password.show_password()
    assert form.password.font().featureTags()
    form.password.hide_password()
    assert form.password.font() == before


def test_forgetting_clears_and_masks(form: Form) -> None:
    form.password.show_password()
    form.password.forget()
    assert form.password.text() == ""
    assert not form.password.is_revealed


def test_a_password_can_be_pasted_and_not_copied_while_it_is_masked(form: Form) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("of a password manager")
    form.password.clear()

    QTest.keySequence(form.password, QKeySequence.StandardKey.Paste)
    assert form.password.text() == "of a password manager"

    clipboard.setText("something else")
    form.password.selectAll()
    QTest.keySequence(form.password, QKeySequence.StandardKey.Copy)
    QTest.keySequence(form.password, QKeySequence.StandardKey.Cut)
    assert clipboard.text() == "something else"


def test_a_screen_reader_gets_no_letter_of_it(form: Form) -> None:
    interface = QAccessible.queryAccessibleInterface(form.password)
    assert interface is not None
    assert "two words" not in interface.text(QAccessible.Text.Value)


def test_what_was_forgotten_does_not_come_back(form: Form) -> None:
    QTest.keyClicks(form.password, " more")
    form.password.forget()
    form.password.undo()
    assert form.password.text() == ""

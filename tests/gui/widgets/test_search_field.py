import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_admin.gui.theme import Theme
from crm_admin.gui.widgets.search_field import SearchField


@pytest.fixture
def field(light: Theme, qtbot: QtBot) -> SearchField:
    made = SearchField(pause_ms=1)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


def test_it_says_what_is_searched_when_the_typing_pauses(field: SearchField, qtbot: QtBot) -> None:
    said: list[str] = []
    field.search_changed.connect(said.append)
    QTest.keyClicks(field, " bjork ")
    qtbot.waitUntil(lambda: bool(said) and said[-1] == "bjork")
    assert len(said) <= 7


def test_enter_does_not_wait_for_the_pause(light: Theme, qtbot: QtBot) -> None:
    field = SearchField(pause_ms=1_000_000)
    qtbot.addWidget(field)
    QTest.keyClicks(field, "asa")
    with qtbot.waitSignal(field.search_changed, check_params_cb=lambda text: text == "asa"):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_esc_clears_at_once_and_an_empty_field_passes_it_on(
    field: SearchField, qtbot: QtBot
) -> None:
    field.setText("asa")
    with qtbot.waitSignal(field.search_changed):
        pass
    with qtbot.waitSignal(field.search_changed, check_params_cb=lambda text: text == ""):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    window = EscapeCounter()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(field)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.escapes == 1
    field.setParent(None)


def test_the_down_key_leaves_for_the_list(field: SearchField, qtbot: QtBot) -> None:
    field.setText("asa")
    with qtbot.waitSignals([field.search_changed, field.left_downwards]):
        QTest.keyClick(field, Qt.Key.Key_Down)


def test_the_clear_button_has_a_name_and_comes_with_the_text(
    field: SearchField, qtbot: QtBot
) -> None:
    assert not field.clear_button.isVisible()
    field.setText("asa")
    assert field.clear_button.isVisible()
    assert field.clear_button.accessibleName() == "Clear the search"
    assert field.rect().contains(field.clear_button.geometry())
    QTest.mouseClick(field.clear_button, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert field.hasFocus()


def test_the_clear_button_changes_sides_with_the_window(field: SearchField) -> None:
    field.setText("asa")
    assert field.clear_button.x() > field.width() / 2
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert field.clear_button.x() < field.width() / 2


class EscapeCounter(QWidget):
    """A window that counts what its field passes on."""

    def __init__(self) -> None:
        super().__init__()
        self.escapes = 0

    def keyPressEvent(self, event: object) -> None:
        del event
        self.escapes += 1

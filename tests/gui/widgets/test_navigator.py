import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_admin.gui.theme import Theme
from crm_admin.gui.widgets.navigator import Navigator


@pytest.fixture
def navigator(light: Theme, qtbot: QtBot) -> Navigator:
    made = Navigator()
    for key, text, icon in (
        ("users", "Users", "users"),
        ("passwords", "Password management", "key"),
        ("mail", "E-mail", "mail"),
    ):
        made.add_place(key, text, icon)
    made.resize(made.width(), 300)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_place_is_chosen_by_mouse_and_keyboard(navigator: Navigator, qtbot: QtBot) -> None:
    with qtbot.waitSignal(navigator.place_chosen, check_params_cb=lambda key: key == "passwords"):
        place = navigator.visualItemRect(navigator.item(1)).center()
        QTest.mouseClick(navigator.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(navigator.place_chosen, check_params_cb=lambda key: key == "mail"):
        QTest.keyClick(navigator, Qt.Key.Key_Down)
    assert navigator.chosen_place == "mail"


def test_nothing_is_chosen_at_first(light: Theme, qtbot: QtBot) -> None:
    navigator = Navigator()
    qtbot.addWidget(navigator)
    navigator.add_place("users", "Users", "users")
    assert navigator.chosen_place == ""


def test_a_count_stands_at_the_right_and_is_spoken(navigator: Navigator) -> None:
    before = navigator.grab().toImage()
    navigator.set_count("mail", 2, "2 messages wait.")
    after = navigator.grab().toImage()
    row = navigator.visualItemRect(navigator.item(2))
    changed = [
        x
        for x in range(after.width())
        if after.pixelColor(x, row.center().y()) != before.pixelColor(x, row.center().y())
    ]
    assert min(changed) > navigator.width() * 2 // 3
    spoken = navigator.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "E-mail, 2 messages wait."
    navigator.set_count("mail", 0)
    assert navigator.grab().toImage() == before
    assert navigator.item(2).data(Qt.ItemDataRole.AccessibleTextRole) == "E-mail"


def test_every_name_has_room(navigator: Navigator) -> None:
    words = navigator.fontMetrics().horizontalAdvance("Password management")
    assert navigator.width() > words + 60


def test_a_narrow_window_shows_icons_only(navigator: Navigator) -> None:
    wide = navigator.width()
    navigator.set_compact(compact=True)
    assert navigator.is_compact
    assert navigator.width() < wide / 2
    assert navigator.item(0).text() == "Users"
    navigator.set_count("mail", 120)
    assert not navigator.grab().isNull()
    navigator.set_compact(compact=False)
    assert navigator.width() == wide


def test_an_unknown_place_is_a_bug(navigator: Navigator) -> None:
    with pytest.raises(KeyError, match="nowhere"):
        navigator.choose("nowhere")

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from crm_admin import resources
from crm_admin.gui import icons
from crm_admin.gui.colours import DARK, LIGHT
from crm_admin.gui.theme import Theme, ThemeChoice

DRAWN = [name for name in icons.names() if name != "application"]


@pytest.mark.parametrize("name", DRAWN)
def test_an_icon_is_drawn_on_the_grid_and_leaves_its_colour_to_the_theme(name: str) -> None:
    drawing = (resources.path("icons") / f"{name}.svg").read_text()
    assert 'viewBox="0 0 20 20"' in drawing
    assert "currentColor" in drawing
    assert not re.search(r"#[0-9a-f]{3}", drawing)
    assert QSvgRenderer(QByteArray(drawing.encode())).isValid()


@pytest.mark.parametrize("name", DRAWN)
def test_an_icon_lies_within_its_square(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, QColor("black"), 40).toImage()
    edge = [image.pixelColor(x, y).alpha() for x in range(40) for y in (0, 39)]
    edge += [image.pixelColor(x, y).alpha() for y in range(40) for x in (0, 39)]
    assert max(edge) < 40
    assert any(image.pixelColor(x, y).alpha() > 200 for x in range(40) for y in range(40))


def test_an_icon_is_sharp_on_a_screen_of_200_percent(qapp: QApplication) -> None:
    drawn = icons.pixmap("lock", QColor("black"), 16, 2.0)
    assert drawn.size() == QSize(32, 32)
    assert drawn.deviceIndependentSize().width() == 16


def test_an_icon_is_painted_in_the_colour_that_was_asked_for(qapp: QApplication) -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    icons.paint(painter, "minus", QRectF(0, 0, 20, 20), QColor("#b0211b"))
    painter.end()
    assert image.pixelColor(10, 10).name() in {"#b0211b", "#c04a45", "#b93732"} or (
        image.pixelColor(10, 10).red() > image.pixelColor(10, 10).blue()
    )


def middle_of(icon: QIcon) -> str:
    return icon.pixmap(20, 20).toImage().pixelColor(10, 10).name()


@pytest.mark.parametrize("make", [lambda: QPushButton("Less"), lambda: QAction("Less")])
def test_icons_of_buttons_and_actions_follow_the_theme(
    light: Theme, qtbot: QtBot, make: Callable[[], QPushButton | QAction]
) -> None:
    owner = make()
    if isinstance(owner, QPushButton):
        qtbot.addWidget(owner)
    icons.follow_theme(owner, "dot")
    assert middle_of(owner.icon()) == LIGHT.muted
    light.choose(ThemeChoice.DARK)
    assert middle_of(owner.icon()) == DARK.muted
    icons.follow_theme(owner, "dot", "danger_text")
    assert middle_of(owner.icon()) == DARK.danger_text
    light.choose(ThemeChoice.LIGHT)
    assert middle_of(owner.icon()) == LIGHT.danger_text


def test_a_deleted_button_no_longer_follows_the_theme(light: Theme, qtbot: QtBot) -> None:
    button = QPushButton("Less")
    icons.follow_theme(button, "minus")
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    light.choose(ThemeChoice.DARK)


def test_the_application_has_an_icon(qapp: QApplication) -> None:
    assert not icons.application_icon().pixmap(64, 64).isNull()

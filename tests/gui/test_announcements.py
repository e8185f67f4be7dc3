from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from crm_admin.gui.announcements import announce


@pytest.fixture
def screen_reader() -> Iterator[None]:
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was_active)


def test_a_screen_reader_is_told(screen_reader: None, qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    announce(label, "Unlocked asa.bjork.")
    announce(label, "")


def test_nobody_is_told_where_nobody_listens(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    announce(label, "Unlocked asa.bjork.")

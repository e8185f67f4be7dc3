"""Buttons that go on in a further line."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_admin.gui.flow_layout import FlowLayout


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    flow = FlowLayout()
    for text in ("Unlock", "Lift the lock", "Clear the second factor"):
        flow.addWidget(QPushButton(text))
    around = QVBoxLayout(made)
    around.setContentsMargins(0, 0, 0, 0)
    around.addLayout(flow)
    around.addStretch(1)
    qtbot.addWidget(made)
    made.show()
    return made


def buttons(window: QWidget) -> list[QPushButton]:
    return window.findChildren(QPushButton)


def lines(window: QWidget) -> int:
    return len({button.y() for button in buttons(window)})


def flow_of(window: QWidget) -> FlowLayout:
    around = window.layout()
    item = around.itemAt(0) if around else None
    flow = item.layout() if item else None
    assert isinstance(flow, FlowLayout)
    return flow


def test_where_there_is_room_all_stand_in_one_line(window: QWidget) -> None:
    window.resize(900, 200)
    assert lines(window) == 1
    assert flow_of(window).sizeHint().height() == buttons(window)[0].sizeHint().height()


def test_what_has_no_room_goes_on_below_and_nothing_is_cut(window: QWidget) -> None:
    widest = max(button.sizeHint().width() for button in buttons(window))
    window.resize(widest + 1, 300)
    assert lines(window) > 1
    for button in buttons(window):
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().right() < window.width()


def test_the_window_need_only_be_as_wide_as_its_widest_button(window: QWidget) -> None:
    widest = max(button.minimumSizeHint().width() for button in buttons(window))
    assert window.minimumSizeHint().width() == widest


def test_what_is_hidden_leaves_no_gap(window: QWidget) -> None:
    window.resize(900, 200)
    first, second, _ = buttons(window)
    first.hide()
    window.layout().activate()  # type: ignore[union-attr]
    assert second.x() == 0


def test_an_item_can_be_taken_out(window: QWidget) -> None:
    flow = flow_of(window)
    assert flow.takeAt(0) is not None
    assert flow.count() == 2
    assert flow.takeAt(5) is None
    assert flow.itemAt(-1) is None

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

import crm_admin.gui.widgets
from crm_admin.gui.theme import Theme
from tests.gui.widgets.samples import SAMPLES

# These hold no widget of their own: delegates are tested in their tables, buttons in their fields.
WITHOUT_A_SAMPLE = {"field_button", "information_delegate", "row_delegate"}


@pytest.fixture(params=sorted(SAMPLES))
def sample(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot) -> QWidget:
    made = SAMPLES[request.param]()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def with_children(widget: QWidget) -> list[QWidget]:
    return [widget, *widget.findChildren(QWidget)]


def name_of(widget: QWidget) -> str:
    seen = QAccessible.queryAccessibleInterface(widget)
    return seen.text(QAccessible.Text.Name)


def picture_of(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_every_module_of_widgets_has_a_sample() -> None:
    folder = Path(crm_admin.gui.widgets.__file__).parent
    modules = {file.stem for file in folder.glob("*.py")} - {"__init__"}
    assert modules - WITHOUT_A_SAMPLE == set(SAMPLES)


def test_what_can_have_the_focus_has_a_name_for_a_screen_reader(sample: QWidget) -> None:
    nameless = [
        widget
        for widget in with_children(sample)
        if widget.isVisible()
        and (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton))
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
        and not name_of(widget)
    ]
    assert not nameless


def test_texts_are_never_taken_for_rich_text(sample: QWidget) -> None:
    for label in [child for child in with_children(sample) if isinstance(child, QLabel)]:
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_it_is_seen_in_both_looks_and_mirrored(sample: QWidget, request: object) -> None:
    usual = picture_of(sample)
    sample.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = picture_of(sample)
    assert not usual.isNull()
    assert mirrored.size() == usual.size()


def test_the_focus_is_seen(sample: QWidget, qtbot: QtBot) -> None:
    focusable = [
        widget
        for widget in with_children(sample)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    focusable = [widget for widget in focusable if not widget.objectName().startswith("qt_")]
    sample.activateWindow()
    qtbot.waitUntil(sample.isActiveWindow)
    for widget in focusable:
        widget.clearFocus()
        before = picture_of(sample)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.hasFocus()
        assert picture_of(sample) != before, widget

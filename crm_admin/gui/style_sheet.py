"""The one style sheet of the program, written with the names of the colours."""

from dataclasses import asdict
from pathlib import Path
from string import Template

from crm_admin.gui.colours import Colours, Tone

# Every control that can have the focus shows it by a border of two pixels; what the border
# takes, the padding gives back, so nothing moves.
_TEMPLATE = Template(
    """
QToolTip {
    background: $surface; color: $text; border: 1px solid $border; padding: 5px 8px;
}

QLabel[role="title"] { font-size: ${title_pt}pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="error"] { color: $danger_text; }

QFrame[role="card"] {
    background: $surface; border: 1px solid $border; border-radius: 10px;
}
QFrame[role="bar"] { background: $window; border: none; border-top: 1px solid $border; }
QFrame#detail_pane QFrame[role="bar"] {
    border-bottom-left-radius: 9px; border-bottom-right-radius: 9px;
}

QPushButton, QToolButton {
    background: $surface; color: $text; border: 1px solid $button_border; border-radius: 6px;
    padding: 5px 13px; min-height: 20px;
}
QToolButton { padding: 5px 9px; min-height: 17px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $pressed; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 4px 12px; }
QToolButton:focus { padding: 4px 8px; }
QPushButton:disabled, QToolButton:disabled {
    background: $window; color: $disabled; border-color: $border;
}
QPushButton::menu-indicator, QToolButton::menu-indicator {
    image: url("$pictures/chevron-down-$name.svg"); width: 14px; height: 14px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 7px;
}
QPushButton[menu="true"] { padding-right: 27px; }
QPushButton[menu="true"]:focus { padding-right: 26px; }

QPushButton[role="primary"], QPushButton:default {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[role="primary"]:hover, QPushButton:default:hover {
    background: $accent_hover; border-color: $accent_hover;
}
QPushButton[role="primary"]:pressed, QPushButton:default:pressed {
    background: $accent_pressed; border-color: $accent_pressed;
}
QPushButton[role="destructive"] {
    background: $danger; color: $on_danger; border-color: $danger; font-weight: 600;
}
QPushButton[role="destructive"]:hover { background: $danger_hover; border-color: $danger_hover; }
QPushButton[role="primary"]:focus, QPushButton:default:focus,
QPushButton[role="destructive"]:focus { border-color: $text; }
QPushButton[role="primary"]:disabled, QPushButton:default:disabled,
QPushButton[role="destructive"]:disabled {
    background: $pressed; color: $disabled; border-color: $border;
}
/* The safe way out, under Enter beside a verb that changes something. */
QPushButton[role="safe"] { background: $surface; color: $text; border-color: $button_border; }
QPushButton[role="safe"]:default:hover { background: $hover; border-color: $button_border; }
QPushButton[role="safe"]:default:pressed { background: $pressed; border-color: $button_border; }
QPushButton[role="safe"]:default:focus { border-color: $focus; }
QPushButton[role="safe"]:default:disabled {
    background: $window; color: $disabled; border-color: $border;
}
QPushButton[role="quiet"], QToolButton[role="quiet"] {
    background: transparent; border-color: transparent;
}
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $hover; }
QToolButton[role="quiet"]:pressed, QToolButton[role="quiet"]:checked { background: $pressed; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border-color: $focus; }
QPushButton[role="link"] {
    background: transparent; border: 1px solid transparent; border-radius: 4px;
    color: $accent_text; font-weight: 600; padding: 1px 5px; min-height: 16px;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid $focus; padding: 0 4px; }
QPushButton[role="link"]:disabled { color: $disabled; }
QPushButton[role="link"][calm="true"] { color: $muted; font-weight: normal; }

QPushButton[role="choice"] {
    background: $surface; border: 1px solid $border; border-radius: 10px; padding: 0;
}
QPushButton[role="choice"]:hover { background: $hover; border-color: $button_border; }
QPushButton[role="choice"]:pressed { background: $pressed; }
QPushButton[role="choice"]:focus { border: 2px solid $focus; }

QToolButton[role="field"] {
    background: transparent; border: 1px solid transparent; border-radius: 5px;
    padding: 2px; min-height: 0;
}
QToolButton[role="field"]:hover { background: $hover; }
QToolButton[role="field"]:focus { border: 2px solid $focus; padding: 1px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $control_border; border-radius: 6px;
    padding: 5px 8px; min-height: 20px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus,
QAbstractSpinBox:focus { border: 2px solid $focus; padding: 4px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"],
QAbstractSpinBox[wrong="true"] { border-color: $danger; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled,
QAbstractSpinBox:disabled { background: $window; color: $disabled; border-color: $border; }
QLineEdit[role="value"] {
    background: transparent; border: 1px solid transparent; border-radius: 4px;
    padding: 1px 2px; min-height: 18px;
}
QLineEdit[role="value"]:focus { border: 2px solid $focus; padding: 0 1px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {
    background: transparent; border: none; padding: 0; min-height: 0;
}
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow {
    image: url("$pictures/chevron-down-$name.svg"); width: 14px; height: 14px;
}
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $control_border; border-radius: 0; padding: 4px;
    outline: none;
}
QComboBox QAbstractItemView::item {
    color: $text; border: none; border-radius: 5px; padding: 5px 6px; min-height: 20px;
}
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
/* What is inside is higher than a line of text by itself. */
QAbstractSpinBox { padding: 4px 24px 5px 8px; min-height: 16px; }
QAbstractSpinBox:focus { padding: 3px 23px 4px 7px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: 20px; subcontrol-origin: border;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow {
    image: url("$pictures/chevron-up-$name.svg"); width: 12px; height: 12px;
}
QAbstractSpinBox::down-arrow {
    image: url("$pictures/chevron-down-$name.svg"); width: 12px; height: 12px;
}

QCheckBox, QRadioButton {
    spacing: 8px; padding: 3px 5px 3px 3px; border: 1px solid transparent; border-radius: 5px;
}
QCheckBox:focus, QRadioButton:focus {
    border: 2px solid $focus; padding: 2px 4px 2px 2px;
}
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QTableView::indicator,
QListView::indicator {
    width: 16px; height: 16px; border: 1px solid $control_border; border-radius: 4px;
    background: $surface;
}
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked,
QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$pictures/check-$name.svg");
}
QCheckBox::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$pictures/minus-$name.svg");
}
QRadioButton::indicator:checked {
    background: $accent; border-color: $accent; image: url("$pictures/dot-$name.svg");
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
    background: $pressed; border-color: $border;
}

QGroupBox {
    border: 1px solid $border; border-radius: 8px; margin-top: 9px; padding: 14px 12px 10px 12px;
    font-weight: 600;
}
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 5px; }

QTabWidget::pane { border: none; border-top: 1px solid $border; top: -1px; }
QTabBar { background: transparent; qproperty-expanding: false; qproperty-drawBase: false; }
QTabBar::tab {
    background: transparent; color: $muted; border: 2px solid transparent;
    border-bottom: 2px solid transparent; padding: 6px 10px; margin-right: 4px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:selected:focus { border: 2px solid $focus; border-radius: 4px; }
QTabBar::tab:disabled { color: $disabled; }

QTableView, QTreeView, QListView {
    background: $surface; alternate-background-color: $surface; border: 1px solid $border;
    border-radius: 8px; outline: none; gridline-color: $border;
    selection-background-color: $selection; selection-color: $text;
}
QTreeView::item { min-height: 32px; }
QTreeView::item:selected { background: $selection; color: $text; }
QListView#navigator { background: transparent; border: none; }
QTreeView:focus, QListView:focus { border-color: $focus; }
QTableView QTableCornerButton::section { background: $surface; border: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: 8px 10px; font-weight: 600;
}
QHeaderView::section:first { border-top-left-radius: 7px; }
QHeaderView::section:last { border-top-right-radius: 7px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow {
    image: url("$pictures/chevron-up-$name.svg"); width: 12px; height: 12px;
    subcontrol-position: center right; right: 8px;
}
QHeaderView::down-arrow {
    image: url("$pictures/chevron-down-$name.svg"); width: 12px; height: 12px;
    subcontrol-position: center right; right: 8px;
}

QMenuBar { background: $window; color: $text; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 5px; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu {
    background: $surface; color: $text; border: 1px solid $control_border; padding: 5px;
}
QMenu::item { padding: 6px 26px 6px 10px; border: 1px solid transparent; border-radius: 5px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::item:selected:disabled { background: $hover; border-color: $border; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 8px; }
QMenu::indicator:checked { image: url("$pictures/ticked-$name.svg"); }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; margin: 0; }
QScrollBar:horizontal { height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll_bar; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $border; }
QStatusBar { background: $window; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
"""
)
_TONE = Template(
    """
QFrame[ground="$tone"] { background: $soft; border: none; border-radius: 8px; }
QLabel[ink="$tone"] { color: $ink; }
"""
)


def style_sheet(colours: Colours, *, pictures: Path, title_pt: int) -> str:
    """The style sheet in these colours; `pictures` holds the few icons that it names."""
    tones = [
        _TONE.substitute(
            tone=tone, soft=colours.soft_of(tone).name(), ink=colours.text_of(tone).name()
        )
        for tone in Tone
    ]
    named = _TEMPLATE.substitute(
        asdict(colours), pictures=pictures.as_posix(), title_pt=str(title_pt)
    )
    return "".join([named, *tones])

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_admin.gui.colours import Tone
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.theme import Theme
from crm_admin.gui.widgets.avatar import Avatar, initials_of
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.checklist import Checklist, ChecklistRule
from crm_admin.gui.widgets.elided_label import ElidedLabel
from crm_admin.gui.widgets.icon_label import IconLabel
from crm_admin.gui.widgets.key_value_grid import KeyValue, KeyValueGrid, ValueField
from crm_admin.gui.widgets.number_field import NumberField
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.widgets.progress_line import ProgressLine
from crm_admin.gui.widgets.result_line import ResultLine
from crm_admin.gui.widgets.strength_bar import StrengthBar


def visible_texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


# --- Labels ---


def test_a_long_text_is_elided_and_whole_in_the_tooltip(light: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel("Bartholomew <i>Carr</i>, " * 5)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.is_elided
    assert "&lt;i&gt;" in label.toolTip()
    label.resize(2_000, 20)
    assert label.toolTip() == ""


def test_a_text_of_several_lines_stays_on_one(light: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel("first\nsecond")
    qtbot.addWidget(label)
    assert label.text() == "first second"


def test_an_elided_label_gives_way_to_its_neighbours(light: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = ElidedLabel("a very long name " * 20)
    row = QHBoxLayout(window)
    row.addWidget(label)
    row.addWidget(PlainLabel("neighbour", wraps=False))
    window.resize(300, 50)
    window.show()
    assert window.width() == 300


def test_a_wrapped_label_claims_the_height_of_its_lines(light: Theme, qtbot: QtBot) -> None:
    label = PlainLabel("one two three four five " * 5)
    qtbot.addWidget(label)
    label.show()
    label.resize(100, 10)
    tall = label.minimumHeight()
    label.resize(1_000, 200)
    assert tall > label.minimumHeight() > 0


def test_a_tooltip_shows_texts_as_they_are() -> None:
    assert tooltip("") == ""
    assert "&lt;img&gt;" in tooltip("<img>")


def test_an_icon_may_change(light: Theme, qtbot: QtBot) -> None:
    icon = IconLabel("lock")
    qtbot.addWidget(icon)
    before = icon.grab().toImage()
    icon.set_icon("unlock", "danger_text")
    assert icon.name == "unlock"
    assert icon.grab().toImage() != before


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Åsa Björk", "ÅB"),
        ("Björk, Åsa", "ÅB"),
        ("Åsa Maria von Björk", "ÅB"),
        ("admin", "A"),
        ("  ", ""),
        ("", ""),
        ("(deleted) Öberg", "Ö"),
        ("ß", "SS"),
    ],
)
def test_initials_are_said_in_the_order_of_the_name(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_an_avatar_is_named_after_the_person(light: Theme, qtbot: QtBot) -> None:
    avatar = Avatar()
    qtbot.addWidget(avatar)
    avatar.set_name("Åsa Björk")
    assert avatar.initials == "ÅB"
    assert avatar.accessibleName() == "Åsa Björk"


# --- The line at the bottom ---


def test_a_result_can_be_undone(light: Theme, qtbot: QtBot) -> None:
    line = ResultLine()
    qtbot.addWidget(line)
    line.show_result("Unlocked asa.bjork.", actions={"undo": "Undo", "details": "Details"})
    assert line.text() == "Unlocked asa.bjork."
    assert line.accessibleDescription() == "Unlocked asa.bjork."
    undo = line.action_button("undo")
    assert undo is not None
    with qtbot.waitSignal(line.action_chosen, check_params_cb=lambda key: key == "undo"):
        QTest.mouseClick(undo, Qt.MouseButton.LeftButton)


def test_a_new_result_takes_the_old_links_away(light: Theme, qtbot: QtBot) -> None:
    line = ResultLine()
    qtbot.addWidget(line)
    line.show_result("Unlocked asa.bjork.", actions={"undo": "Undo"})
    line.show_result("The link was refused.", tone=Tone.DANGER)
    assert line.action_button("undo") is None
    line.clear()
    assert line.text() == ""
    assert line.icon.isHidden()


# --- Progress ---


def test_a_short_wait_is_not_shown(light: Theme, qtbot: QtBot) -> None:
    line = ProgressLine(patience_ms=1_000_000)
    qtbot.addWidget(line)
    line.show()
    line.set_busy(True, "Searching")
    line.set_busy(False)
    assert not line.is_shown
    assert ProgressLine()._patience.interval() == 300  # noqa: SLF001


def test_a_long_wait_is_shown_and_said_until_it_ends(light: Theme, qtbot: QtBot) -> None:
    line = ProgressLine(patience_ms=1)
    qtbot.addWidget(line)
    line.resize(200, 3)
    line.show()
    line.set_busy(True, "Searching")
    qtbot.waitUntil(lambda: line.is_shown)
    line.set_busy(True, "Counting")
    assert line.accessibleDescription() == "Counting"
    assert not line.grab().isNull()
    height = line.height()
    line.set_busy(False)
    assert not line.is_shown
    assert line.height() == height


# --- Passwords ---


@pytest.mark.parametrize("score", range(5))
def test_the_strength_is_said_in_words(theme: Theme, qtbot: QtBot, score: int) -> None:
    bar = StrengthBar()
    qtbot.addWidget(bar)
    bar.set_score(score)
    words = ["Very weak", "Weak", "Fair", "Strong", "Very strong"]
    assert visible_texts(bar) == [words[score]]
    assert bar.accessibleDescription() == words[score]
    assert bar.score == score


def test_no_password_has_no_strength(light: Theme, qtbot: QtBot) -> None:
    bar = StrengthBar()
    qtbot.addWidget(bar)
    bar.set_score(4)
    width = bar.sizeHint().width()
    bar.set_score(None)
    assert visible_texts(bar) == [""]
    assert bar.sizeHint().width() == width


def test_every_rule_says_whether_it_is_met(light: Theme, qtbot: QtBot) -> None:
    rules = Checklist()
    qtbot.addWidget(rules)
    rules.set_rules(
        [
            ChecklistRule(text="At least 12 characters.", is_met=True),
            ChecklistRule(text="Not common.", is_met=False),
            ChecklistRule(text="Not used before."),
        ]
    )
    spoken = "Met: At least 12 characters. Not met: Not common. Not used before."
    assert rules.accessibleDescription() == spoken
    icons = [icon.name for icon in rules.findChildren(IconLabel)]
    assert icons == ["check", "cross", "dot"]


def test_ticking_a_rule_off_moves_nothing(light: Theme, qtbot: QtBot) -> None:
    rules = Checklist()
    qtbot.addWidget(rules)
    rules.set_rules([ChecklistRule(text="At least 12 characters.", is_met=False)])
    icons = rules.findChildren(IconLabel)
    rules.set_rules([ChecklistRule(text="At least 12 characters.", is_met=True)])
    assert rules.findChildren(IconLabel) == icons
    rules.set_rules([])
    assert rules.accessibleDescription() == ""


# --- Banner ---


def test_a_banner_is_there_as_long_as_it_has_something_to_say(light: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    banner = Banner()
    QVBoxLayout(window).addWidget(banner)
    window.show()
    assert not banner.isVisible()
    banner.show_text("Opened read-only.", tone=Tone.WARNING, action="Show the differences")
    assert banner.isVisible()
    assert banner.accessibleName() == banner.text() == "Opened read-only."
    with qtbot.waitSignal(banner.action_chosen):
        banner.action_button.click()
    banner.show_text("You are working in the demo.")
    assert banner.isVisible()
    assert not banner.action_button.isVisible()
    banner.show_text("")
    assert not banner.isVisible()


# --- Facts ---


@pytest.fixture
def grid(light: Theme, qtbot: QtBot) -> KeyValueGrid:
    made = KeyValueGrid()
    made.resize(260, 100)
    made.set_rows(
        [
            KeyValue(label="Role", value="Associate"),
            KeyValue(label="Last sign-in", value="today 09:42", explanation="07:42 UTC"),
            KeyValue(label="Group", value="Sales and Marketing, Northern Europe, Stockholm"),
        ]
    )
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def fields(grid: KeyValueGrid) -> list[ValueField]:
    return [field for field in grid.findChildren(ValueField) if not field.isHidden()]


def test_values_are_found_by_their_labels(grid: KeyValueGrid) -> None:
    assert grid.value_of("Role") == "Associate"
    with pytest.raises(KeyError):
        grid.value_of("Salary")


def test_values_can_be_copied_but_not_changed(grid: KeyValueGrid, qtbot: QtBot) -> None:
    group = fields(grid)[2]
    group.setFocus()
    group.selectAll()
    group.copy()
    assert QGuiApplication.clipboard().text() == group.text()
    QTest.keyClicks(group, "x")
    assert grid.value_of("Group") == "Sales and Marketing, Northern Europe, Stockholm"


def test_the_tab_key_stops_once_and_arrows_move_between_values(
    grid: KeyValueGrid, qtbot: QtBot
) -> None:
    role, last, group = fields(grid)
    assert [field.focusPolicy() & Qt.FocusPolicy.TabFocus for field in fields(grid)] == [
        Qt.FocusPolicy.TabFocus,
        Qt.FocusPolicy.NoFocus,
        Qt.FocusPolicy.NoFocus,
    ]
    role.setFocus()
    QTest.keyClick(role, Qt.Key.Key_Down)
    assert last.hasFocus()
    QTest.keyClick(last, Qt.Key.Key_Down)
    QTest.keyClick(group, Qt.Key.Key_Down)
    assert group.hasFocus()
    QTest.keyClick(group, Qt.Key.Key_Up)
    assert last.hasFocus()
    assert last.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_a_long_value_is_whole_in_the_tooltip_beside_its_explanation(grid: KeyValueGrid) -> None:
    role, last, group = fields(grid)
    assert role.toolTip() == ""
    assert "07:42 UTC" in last.toolTip()
    assert "Stockholm" in group.toolTip()
    assert not group.grab().isNull()


def test_fewer_rows_leave_nothing_behind(grid: KeyValueGrid) -> None:
    grid.set_rows([KeyValue(label="Role", value="Administrator")])
    assert [field.text() for field in fields(grid)] == ["Administrator"]
    assert fields(grid)[0].accessibleName() == "Role"
    grid.set_rows([])
    assert not fields(grid)


# --- Numbers ---


def test_scrolling_past_a_number_does_not_change_it(light: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    number, other = NumberField(), NumberField()
    layout = QVBoxLayout(window)
    layout.addWidget(other)
    layout.addWidget(number)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    number.setValue(5)
    turn(number)
    assert number.value() == 5
    number.setFocus()
    turn(number)
    assert number.value() == 6


def turn(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)

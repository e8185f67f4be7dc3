"""The list at work: search, filters, pages, selection."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_admin.domain.listing import SortColumn, UserFilter
from crm_admin.domain.user import UserId, UserKind
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.theme import Theme
from crm_admin.gui.users.user_list_model import Column
from crm_admin.gui.users.users_page import UsersPage
from tests.fakes import FakeDatabase, a_company, a_database, a_user, an_administrator
from tests.gui.window.conftest import settle
from tests.gui.workplaces import workplace_of

MANY = 1500


@pytest.fixture(scope="module")
def many_users() -> FakeDatabase:
    users = (a_user(f"user.{n:04}", family_name=f"N{n:04}") for n in range(MANY))
    return a_database(an_administrator("anna.berg", family_name="A"), *users)


@pytest.fixture
def page(qtbot: QtBot, light: Theme, settings: QSettings) -> Iterator[UsersPage]:
    made = UsersPage(settings)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.work_at(None)


@pytest.fixture
def company(qtbot: QtBot, page: UsersPage, jobs: Jobs) -> FakeDatabase:
    database = a_company()
    page.work_at(workplace_of(database, jobs))
    settle(qtbot, jobs)
    return database


@pytest.fixture
def crowd(qtbot: QtBot, page: UsersPage, jobs: Jobs, many_users: FakeDatabase) -> FakeDatabase:
    page.work_at(workplace_of(many_users, jobs))
    settle(qtbot, jobs)
    assert page.footer.text() == "1–200 and more"
    qtbot.waitUntil(lambda: page.footer.text() == "1–200 of 1,501")
    return many_users


def shown(page: UsersPage) -> list[str]:
    return [page.model.user(row).user_name for row in range(page.model.rowCount())]


def test_rows_come_first_and_counts_after_them(qtbot: QtBot, page: UsersPage, jobs: Jobs) -> None:
    arrived: list[str] = []
    page.reader.rows_arrived.connect(lambda _arrival: arrived.append("rows"))
    page.reader.counts_arrived.connect(lambda _counts: arrived.append("counts"))
    page.work_at(workplace_of(a_company(), jobs))
    qtbot.waitUntil(lambda: len(arrived) == 2)
    assert arrived == ["rows", "counts"]
    assert page.footer.text() == "1–28 of 28"
    assert page.chips.chosen_filter == UserFilter.ALL


def test_every_letter_asks_and_the_search_before_is_given_up_in_the_server(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase, jobs: Jobs
) -> None:
    arrivals: list[list[str]] = []
    page.reader.rows_arrived.connect(lambda _arrival: arrivals.append(shown(page)))
    company.gate.close()
    for letter in "bjo":
        QTest.keyClicks(page.search, letter)
        qtbot.waitUntil(lambda: page.reader.query.search == page.search.text())
    company.gate.open()
    settle(qtbot, jobs)
    assert arrivals == [["asa.bjork"]]
    assert page.footer.text() == "1–1 of 1"


def test_old_rows_stay_dimmed_until_new_ones_come(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase, jobs: Jobs
) -> None:
    company.gate.close()
    page.search.setText("bjork")
    qtbot.waitUntil(lambda: page.table.is_stale)
    assert page.model.rowCount() == 28
    company.gate.open()
    settle(qtbot, jobs)
    assert not page.table.is_stale


def test_nobody_found_is_said_in_words(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase, jobs: Jobs
) -> None:
    page.search.setText("zz\u202ezz")
    settle_search(qtbot, page, jobs)
    assert page.model.rowCount() == 0
    assert page.nobody_text() == "Nobody matches “zz‹U+202E›zz”."
    page.chips.choose(UserFilter.LOCKED)
    settle(qtbot, jobs)
    assert page.nobody_text() == "Nobody under “Locked” matches “zz‹U+202E›zz”."


def settle_search(qtbot: QtBot, page: UsersPage, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: page.reader.query.search == page.search.text())
    settle(qtbot, jobs)


def test_whoever_goes_on_typing_is_not_kept_waiting_by_counts(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase, jobs: Jobs
) -> None:
    counted: list[object] = []
    page.reader.counts_arrived.connect(counted.append)
    page.reader.want_counts()
    for letter in "bjo":
        QTest.keyClicks(page.search, letter)
        settle_search(qtbot, page, jobs)
    assert counted == []
    qtbot.waitUntil(lambda: len(counted) == 1)


def test_a_filter_shows_those_it_counts(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase, jobs: Jobs
) -> None:
    page.chips.choose(UserFilter.LOCKED)
    settle(qtbot, jobs)
    assert shown(page) == ["karl.gross", "ines.oberg"]
    assert page.footer.text() == "1–2 of 2"


def test_system_users_have_a_tab_of_their_own(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase, jobs: Jobs
) -> None:
    page.tabs.setCurrentIndex(1)
    settle(qtbot, jobs)
    assert page.reader.query.kind is UserKind.SYSTEM
    assert "installation" in shown(page)


def test_a_click_on_a_heading_sorts_and_another_turns_round(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase, jobs: Jobs
) -> None:
    header = page.table.horizontalHeader()
    header.setSortIndicator(Column.USER_NAME, Qt.SortOrder.DescendingOrder)
    settle(qtbot, jobs)
    assert page.reader.query.sort is SortColumn.USER_NAME
    assert shown(page)[0] == "zoe.quist"
    header.setSortIndicator(Column.STATE, Qt.SortOrder.AscendingOrder)
    assert header.sortIndicatorSection() == Column.USER_NAME


def test_the_down_key_goes_from_the_search_to_the_first_row(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase, jobs: Jobs
) -> None:
    chosen: list[object] = []
    page.user_chosen.connect(chosen.append)
    page.search.setFocus()
    QTest.keyClicks(page.search, "gro")
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    settle(qtbot, jobs)
    assert page.table.hasFocus()
    assert chosen == ["id-karl.gross"]
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    assert page.search.hasFocus()


def test_a_refresh_keeps_selection_and_place_and_shows_what_others_did(
    qtbot: QtBot, page: UsersPage, crowd: FakeDatabase, jobs: Jobs
) -> None:
    scroll_to(qtbot, page, jobs, row=150)
    page.table.show_row(155)
    chosen, top = page.chosen_id, top_user(page)
    crowd.add(a_user("new.first", family_name="B"), None)
    page.refresh()
    settle(qtbot, jobs)
    assert page.chosen_id == chosen
    assert page.model.user(page.table.currentIndex().row()).id == chosen
    assert top_user(page) == top
    assert "new.first" in shown(page)
    crowd.remove("new.first")


def test_scrolling_down_and_up_again_passes_everybody_and_holds_a_few_pages(
    qtbot: QtBot, page: UsersPage, crowd: FakeDatabase, jobs: Jobs
) -> None:
    passed: dict[str, None] = {}
    bar = page.table.verticalScrollBar()
    while page.model.last_key is not None or bar.value() < bar.maximum():
        before = top_user(page)
        passed.update(dict.fromkeys(shown(page)))
        bar.setValue(bar.value() + page.table.viewport().height())
        settle(qtbot, jobs)
        assert top_user(page) != before
        assert page.model.rowCount() <= 1000
    passed.update(dict.fromkeys(shown(page)))
    assert len(passed) == MANY + 1
    assert page.footer.text() == "601–1,501 of 1,501"
    while page.model.first_key is not None or bar.value() > 0:
        bar.setValue(bar.value() - page.table.viewport().height())
        settle(qtbot, jobs)
    assert page.footer.text() == "1–1,000 of 1,501"


def test_a_page_that_comes_above_moves_nothing(
    qtbot: QtBot, page: UsersPage, crowd: FakeDatabase, jobs: Jobs
) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_End)
    settle(qtbot, jobs)
    crowd.gate.close()
    scroll_by(page, rows=-150)
    before = top_user(page)
    rows = page.model.rowCount()
    crowd.gate.open()
    settle(qtbot, jobs)
    assert page.model.rowCount() > rows
    assert top_user(page) == before


def test_home_and_end_jump_to_the_first_and_the_last_of_all(
    qtbot: QtBot, page: UsersPage, crowd: FakeDatabase, jobs: Jobs
) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_End)
    settle(qtbot, jobs)
    assert page.chosen_id == "id-user.1499"
    assert page.footer.text() == "1,302–1,501 of 1,501"
    QTest.keyClick(page.table, Qt.Key.Key_Home)
    settle(qtbot, jobs)
    assert page.chosen_id == "id-anna.berg"
    assert page.table.verticalScrollBar().value() == 0


def test_who_is_chosen_stays_chosen_out_of_sight_and_is_selected_again(
    qtbot: QtBot, page: UsersPage, crowd: FakeDatabase, jobs: Jobs
) -> None:
    chosen: list[object] = []
    page.table.show_row(3)
    page.user_chosen.connect(chosen.append)
    bar = page.table.verticalScrollBar()
    while page.model.last_key is not None:
        bar.setValue(bar.maximum())
        settle(qtbot, jobs)
    assert page.model.row_of(UserId("id-user.0002")) is None
    assert_reads_upwards(qtbot, page, jobs)
    assert chosen == []
    assert page.table.currentIndex().row() == 3


def test_reading_upwards_from_the_chosen_last_user_never_turns_round(
    qtbot: QtBot, page: UsersPage, crowd: FakeDatabase, jobs: Jobs
) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_End)
    settle(qtbot, jobs)
    assert_reads_upwards(qtbot, page, jobs)
    assert page.chosen_id == "id-user.1499"
    assert page.model.row_of(UserId("id-user.1499")) is None


def assert_reads_upwards(qtbot: QtBot, page: UsersPage, jobs: Jobs) -> None:
    """Every page that comes is the one above."""
    bar = page.table.verticalScrollBar()
    while page.model.first_key is not None:
        before = page.model.user(0).user_name
        bar.setValue(0)
        settle(qtbot, jobs)
        assert page.model.user(0).user_name < before


def test_columns_can_be_chosen_and_are_remembered(
    qtbot: QtBot, page: UsersPage, light: Theme, settings: QSettings
) -> None:
    page.columns.choose(Column.ROLE, shown=True)
    page.columns.choose(Column.USER_NAME, shown=False)
    shown_columns = page.columns.shown()
    again = UsersPage(settings)
    qtbot.addWidget(again)
    again.resize(900, 600)
    again.show()
    assert again.columns.shown() == shown_columns
    assert Column.ROLE in shown_columns
    assert Column.USER_NAME not in shown_columns
    again.columns.fit_to_window()
    assert Column.USER_NAME in again.columns.shown()


def test_where_there_is_no_room_the_less_important_columns_stay_away(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase
) -> None:
    page.resize(1300, 600)
    qtbot.waitUntil(lambda: page.columns.shown() == list(Column))
    page.resize(460, 600)
    qtbot.waitUntil(lambda: Column.EMAIL not in page.columns.shown())
    assert page.columns.shown()[:3] == [Column.INFORMATION, Column.STATE, Column.NAME]
    assert not page.table.horizontalScrollBar().isVisible()


def top_user(page: UsersPage) -> str:
    return page.model.user(page.table.rowAt(0)).user_name


def scroll_by(page: UsersPage, *, rows: int) -> None:
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.value() + rows * page.table.verticalHeader().defaultSectionSize())


def scroll_to(qtbot: QtBot, page: UsersPage, jobs: Jobs, *, row: int) -> None:
    page.table.verticalScrollBar().setValue(0)
    scroll_by(page, rows=row)
    settle(qtbot, jobs)


def test_the_order_can_be_chosen_without_a_mouse(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase, jobs: Jobs
) -> None:
    actions = {action.text(): action for action in page.columns.sort_menu.actions()}
    actions["Last sign-in"].trigger()
    actions["&Descending"].trigger()
    settle(qtbot, jobs)
    assert page.reader.query.sort is SortColumn.LAST_SIGN_IN
    assert page.reader.query.descending
    assert shown(page)[0] == "zoe.quist"


def test_dragged_widths_are_remembered_until_they_are_given_up(
    qtbot: QtBot, page: UsersPage, light: Theme, settings: QSettings
) -> None:
    page.table.horizontalHeader().resizeSection(Column.NAME, 301)
    again = UsersPage(settings)
    qtbot.addWidget(again)
    again.resize(900, 600)
    again.show()
    qtbot.waitExposed(again)
    header = again.table.horizontalHeader()
    assert header.sectionSize(Column.NAME) == 301
    again.columns.fit_to_window()
    assert header.sectionSize(Column.NAME) != 301


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_columns_are_chosen_in_the_menu_of_the_headings(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase
) -> None:
    menu = page.columns.columns_menu
    email = next(action for action in menu.actions() if action.text() == "E-mail")
    was_shown = Column.EMAIL in page.columns.shown()
    email.trigger()
    assert (Column.EMAIL in page.columns.shown()) is not was_shown
    header = page.table.horizontalHeader()
    header.customContextMenuRequested.emit(header.rect().center())
    qtbot.waitUntil(menu.isVisible)
    menu.close()


def test_a_context_menu_is_asked_for_where_the_chosen_user_is(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase
) -> None:
    viewport = page.table.viewport()
    at = page.table.visualRect(page.model.index(2, Column.NAME)).center()

    def ask_at(place: QPoint) -> None:
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, event)

    with qtbot.assertNotEmitted(page.menu_asked):
        ask_at(at)
    page.table.show_row(2)
    with qtbot.waitSignal(page.menu_asked):
        ask_at(at)
    with qtbot.waitSignal(page.menu_asked):
        ask_at(viewport.rect().bottomRight())


def test_a_double_click_and_the_information_icon_open_the_detail(
    qtbot: QtBot, page: UsersPage, company: FakeDatabase
) -> None:
    viewport, left = page.table.viewport(), Qt.MouseButton.LeftButton
    name = page.table.visualRect(page.model.index(1, Column.NAME)).center()
    icon = page.table.visualRect(page.model.index(3, Column.INFORMATION)).center()
    QTest.mouseClick(viewport, left, pos=name)
    with qtbot.waitSignal(page.detail_asked):
        QTest.mouseDClick(viewport, left, pos=name)
    assert page.chosen_id == "id-pia.aho"
    with qtbot.waitSignal(page.detail_asked):
        QTest.mouseClick(viewport, left, pos=icon)
    assert page.chosen_id == "id-anna.berg"

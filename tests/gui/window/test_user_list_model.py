"""The rows of the list: a few pages, whatever their number."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from crm_admin.domain.listing import Direction, UserPage, UserQuery
from crm_admin.domain.user import UserId, UserState
from crm_admin.gui.users.user_list_model import MOST_PAGES, Column, UserListModel, summary_of
from crm_admin.gui.widgets.row_delegate import CellRole
from tests.fakes import NOW, a_lock, a_lockout, a_user
from tests.fakes.listing import page_of

USERS = [a_user(f"user.{number:04}", family_name=f"N{number:04}") for number in range(1200)]
LIMIT = 100


class Seconds:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def model(qtbot: QtBot, seconds: Seconds) -> UserListModel:
    made = UserListModel(seconds=seconds)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def page(key: str | None, direction: Direction = Direction.AFTER, limit: int = LIMIT) -> UserPage:
    return page_of(USERS, UserQuery(key=key, direction=direction, limit=limit), NOW)


def names(model: UserListModel) -> list[str]:
    return [model.user(row).user_name for row in range(model.rowCount())]


def test_it_begins_with_the_first_page(model: UserListModel) -> None:
    model.show(page(None), NOW)
    assert names(model) == [user.user_name for user in USERS[:LIMIT]]
    assert model.first_key is None
    assert model.stretch.numbers(None) == (1, 100)
    assert model.stretch.total() is None


def test_paging_to_the_end_and_back_holds_a_few_pages_and_loses_nobody(
    model: UserListModel,
) -> None:
    model.show(page(None), NOW)
    seen = list(names(model))
    while model.last_key is not None:
        model.append(page(model.last_key), NOW)
        seen.extend(names(model)[-LIMIT:])
        assert model.rowCount() <= MOST_PAGES * LIMIT
    assert seen == [user.user_name for user in USERS]
    assert model.stretch.numbers(None) == (701, 1200)
    assert model.stretch.total() == 1200
    while model.first_key is not None:
        model.prepend(page(model.first_key, Direction.BEFORE), NOW)
        assert model.rowCount() <= MOST_PAGES * LIMIT
    assert names(model) == [user.user_name for user in USERS[: MOST_PAGES * LIMIT]]
    assert model.stretch.numbers(None) == (1, 500)


def test_the_last_page_knows_its_numbers_once_the_total_is_known(model: UserListModel) -> None:
    model.show(page(None, Direction.BEFORE), NOW, before=None)
    assert model.stretch.numbers(None) is None
    assert model.stretch.numbers(1200) == (1101, 1200)
    model.prepend(page(model.first_key, Direction.BEFORE), NOW)
    assert model.stretch.numbers(1200) == (1001, 1200)


def test_somebody_who_stands_on_two_pages_is_shown_once(model: UserListModel) -> None:
    model.show(page(None), NOW)
    overlapping = page(model.last_key)
    moved = UserPage(
        users=[*page(None).users[-1:], *overlapping.users],
        first_key=overlapping.first_key,
        last_key=overlapping.last_key,
    )
    model.append(moved, NOW)
    assert len(set(names(model))) == model.rowCount() == 2 * LIMIT


def test_an_empty_page_ends_the_list(model: UserListModel) -> None:
    model.show(page(None), NOW)
    model.append(UserPage(users=(), first_key=None, last_key=None), NOW)
    assert model.rowCount() == LIMIT
    assert model.last_key is None


def test_the_same_users_again_are_no_reset(model: UserListModel, qtbot: QtBot) -> None:
    model.show(page(None), NOW)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(page(None), NOW)


def test_a_user_that_was_changed_is_shown_in_place(model: UserListModel, qtbot: QtBot) -> None:
    model.show(page(None), NOW)
    locked = a_user("user.0005", family_name="N0005", lock=a_lock())
    with qtbot.waitSignal(model.dataChanged):
        model.update(summary_of(locked))
    assert model.index(5, Column.STATE).data(CellRole.STATE) == UserState.LOCKED
    assert model.index(5, Column.STATE).data() == "Locked"
    model.update(summary_of(a_user("nobody.here")))
    assert model.row_of(UserId("id-nobody.here")) is None


def test_a_lockout_ends_while_one_looks(model: UserListModel, seconds: Seconds) -> None:
    users = (summary_of(a_user(attempts=a_lockout(minutes_left=17))),)
    model.show(UserPage(users=users, first_key=None, last_key=None), NOW)
    assert model.index(0, Column.STATE).data(CellRole.STATE) == UserState.LOCKED_OUT
    seconds.now += timedelta(minutes=18).total_seconds()
    model.tell_time()
    assert model.index(0, Column.STATE).data(CellRole.STATE) == UserState.ACTIVE


def test_names_of_hostile_people_show_what_they_hide(model: UserListModel) -> None:
    hostile = a_user("eve\u202etxt", family_name="<b>Eve</b>\nAdmin", given_name=None, email=None)
    page = UserPage(users=(summary_of(hostile),), first_key=None, last_key=None)
    model.show(page, NOW)
    assert model.index(0, Column.NAME).data() == "<b>Eve</b>‹U+000A›Admin"
    assert model.index(0, Column.USER_NAME).data() == "eve‹U+202E›txt"
    assert model.index(0, Column.EMAIL).data() == "—"


def test_a_space_at_the_end_of_a_name_is_seen(model: UserListModel) -> None:
    page = UserPage(users=(summary_of(a_user("anna.berg ")),), first_key=None, last_key=None)
    model.show(page, NOW)
    assert model.index(0, Column.USER_NAME).data() == "anna.berg‹U+0020›"


def test_a_screen_reader_gets_words_for_icons_and_gaps(model: UserListModel) -> None:
    users = (summary_of(a_user(email=None)),)
    model.show(UserPage(users=users, first_key=None, last_key=None), NOW)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, Column.INFORMATION).data(spoken) == "Details of Bjork, Asa"
    assert model.index(0, Column.EMAIL).data(spoken) == "none"
    header = model.headerData(Column.INFORMATION, Qt.Orientation.Horizontal, spoken)
    assert header == "Details"


def test_who_is_inactive_stands_back(model: UserListModel) -> None:
    users = (summary_of(a_user(is_active=False)), summary_of(a_user("pia.aho")))
    model.show(UserPage(users=users, first_key=None, last_key=None), NOW)
    assert model.index(0, Column.NAME).data(CellRole.MUTED)
    assert not model.index(1, Column.NAME).data(CellRole.MUTED)

"""What people read says what the program does, and its pictures are there."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from crm_admin import resources
from crm_admin.domain.capabilities import Actor, Capabilities
from crm_admin.domain.diagnosis import FindingCode, diagnose
from crm_admin.domain.listing import FILTER_TEXTS, UserFilter
from crm_admin.domain.text import Text
from crm_admin.domain.user import FailedAttempts, Right, SignInFacts, User
from crm_admin.gui.dialogs.guide import GuideDialog, anchor_of, readable
from crm_admin.gui.theme import Theme, ThemeChoice
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import PLACES
from tests.conftest import REPOSITORY
from tests.fakes import NOW, a_lock, a_lockout, a_user

GUIDE = REPOSITORY / "docs" / "guide.md"
PAGES = (GUIDE, REPOSITORY / "docs" / "terminal.md", REPOSITORY / "README.md")
TEXT = " ".join(GUIDE.read_text(encoding="utf-8").split())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_a_page_names_is_there(page: object) -> None:
    assert isinstance(page, type(GUIDE))
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_link_inside_the_guide_leads_somewhere() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    headings = {anchor_of(heading) for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= headings


# --- Whatever the program says has its place in the guide ---


@pytest.mark.parametrize("code", FindingCode)
def test_every_finding_is_explained(code: FindingCode) -> None:
    sentence = sentences()[code]
    missing = [part for part in fixed_parts(sentence) if part not in TEXT]
    assert missing == []


@pytest.mark.parametrize("quick_filter", UserFilter)
def test_every_filter_is_explained(quick_filter: UserFilter) -> None:
    assert f"| {FILTER_TEXTS[quick_filter].template} |" in TEXT


def test_every_page_is_named() -> None:
    assert [look.text.template for look in PLACES.values() if look.text.template not in TEXT] == []


def test_every_command_of_the_menus_is_named(qtbot: QtBot, menus: list[QAction]) -> None:
    unnamed = {plain(action) for action in menus if plain(action) not in TEXT}
    assert unnamed == set()


@pytest.fixture
def menus(qtbot: QtBot, qapp: object, tmp_path: object) -> list[QAction]:
    """Every command of the menu bar but the names of columns."""
    settings = QSettings(f"{tmp_path}/settings.ini", QSettings.Format.IniFormat)
    theme = Theme(qapp, ThemeChoice.LIGHT)  # type: ignore[arg-type] # the fixture of pytest-qt
    window = MainWindow(theme, settings, guide=GUIDE)
    qtbot.addWidget(window)
    columns = (window.users.columns.columns_menu, window.users.columns.sort_menu)
    return [
        action for menu in window.menuBar().actions() for action in [menu, *_below(menu, columns)]
    ]


def _below(action: QAction, without: tuple[object, ...]) -> Iterator[QAction]:
    menu: object = action.menu()
    if not isinstance(menu, QMenu) or menu in without:
        return
    for each in menu.actions():
        if not each.isSeparator():
            yield each
            yield from _below(each, without)


def plain(action: QAction) -> str:
    """`&1 Users` and `&Lock…` without what is only for the keyboard."""
    return re.sub(r"^\d ", "", action.text().replace("&", ""))


def sentences() -> dict[FindingCode, Text]:
    """One sentence for each finding, with everything known that it can say."""
    found: dict[FindingCode, Text] = {}
    for user, slowed_until in users():
        diagnosis = diagnose(
            user,
            now=NOW,
            actor=Actor(id=a_user("anna.berg").id, right=Right.ADMINISTRATOR),
            capabilities=Capabilities(),
            slowed_until=slowed_until,
        )
        found |= {finding.code: finding.sentence for finding in diagnosis.findings}
    return found


def users() -> Iterator[tuple[User, datetime | None]]:
    """And until when they are slowed down."""
    day = timedelta(days=1)
    attempts = FailedAttempts(count=3, last_at=NOW, last_from="FRONTDESK-2")
    for facts in (
        SignInFacts(lock=a_lock(), is_active=False, second_factor="TOTP"),
        SignInFacts(valid_from=NOW + day, attempts=a_lockout()),
        SignInFacts(valid_until=NOW - day, attempts=attempts),
        SignInFacts(has_password=False, must_change_password=True),
        SignInFacts(temporary_until=NOW - day, password_expires_at=NOW - day),
        SignInFacts(password_expires_at=NOW + day),
        SignInFacts(external_system="Northwind AD"),
    ):
        yield replace(a_user(), facts=facts, email=None), None
    yield a_user(attempts=attempts), NOW + day


def fixed_parts(sentence: Text) -> Iterator[str]:
    """What stands around the places, also in the sentences that fill them."""
    for part in re.split(r"\{\w+\}", sentence.template):
        if len(part.strip(" .:;,")) > 1:
            yield part.strip()
    for _name, value in sentence.values:
        if isinstance(value, Text):
            yield from fixed_parts(value)


# --- The guide inside the program ---


def test_the_program_brings_the_guide_along() -> None:
    assert resources.guide() == GUIDE


def test_the_guide_in_the_program_is_all_text() -> None:
    text = readable(GUIDE.read_text(encoding="utf-8"))
    assert "![" not in text
    assert "From a terminal (terminal.md)" in text


def test_headings_and_links_lead_to_their_place(qtbot: QtBot) -> None:
    dialog = GuideDialog(GUIDE)
    qtbot.addWidget(dialog)
    dialog.show()
    names = [dialog.contents.item(row).text().strip() for row in range(dialog.contents.count())]
    assert names[0] == "Getting started"
    bar = dialog.text.verticalScrollBar()
    assert bar.value() == 0
    dialog.contents.setCurrentRow(names.index("Keyboard"))
    assert bar.value() > 0
    at_keyboard = bar.value()
    dialog.text.anchorClicked.emit("#which-rights-the-database-account-needs")
    assert bar.value() > at_keyboard


def test_the_search_in_the_guide_goes_round_and_says_when_there_is_nothing(qtbot: QtBot) -> None:
    dialog = GuideDialog(GUIDE)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.search.setText("nobody wrote this anywhere")
    dialog.search.returnPressed.emit()
    assert dialog.nothing_label.isVisible()
    dialog.search.setText("clipboard for 30 seconds")
    dialog.search.returnPressed.emit()
    dialog.search.returnPressed.emit()
    assert dialog.nothing_label.isHidden()
    assert dialog.text.textCursor().selectedText() == "clipboard for 30 seconds"


def test_the_window_opens_the_guide(qtbot: QtBot, menus: list[QAction]) -> None:
    [guide] = [action for action in menus if plain(action) == "User Guide"]
    window = guide.parent()
    assert isinstance(window, MainWindow)
    guide.trigger()
    [dialog] = window.findChildren(GuideDialog)
    assert dialog.isVisible()
    dialog.close()

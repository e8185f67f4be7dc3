"""What the windows say in other languages."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from crm_admin import resources
from crm_admin.domain.errors import NameNotFound
from crm_admin.domain.listing import FILTER_TEXTS, UserFilter
from crm_admin.domain.text import Text
from crm_admin.gui.dialogs.confirm import ConfirmDialog
from crm_admin.gui.dialogs.sign_in import SignInDialog
from crm_admin.gui.language import speak
from crm_admin.gui.sentences import say, say_error
from crm_admin.gui.theme import Theme
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.window_lock import WindowLock
from crm_admin.gui.workplace import Workplace
from tests.gui.dialogs.conftest import database, jobs, window, workplace
from tests.gui.dialogs.test_names import DIALOGS
from tests.gui.mnemonics import ALL_LANGUAGES, given_twice, given_twice_in, speaking

FILES = sorted(resources.path("translations").glob("*.ts"))
TRANSLATIONS = [
    (file.stem, message.findtext("source") or "", message.findtext("translation") or "")
    for file in FILES
    for message in ET.parse(file).iter("message")  # noqa: S314 (a file of our own)
]
LANGUAGES = [language for language in ALL_LANGUAGES if language != "en"]
SPOKEN = {
    "da": ("Spærret", "Ingen er logget ind.", "Navnet db kendes ikke"),
    "de": ("Gesperrt", "Niemand ist angemeldet.", "Der Name db ist in diesem Netzwerk"),
    "nb": ("Sperret", "Ingen er logget inn.", "Navnet db er ikke kjent"),
    "sv": ("Spärrad", "Ingen är inloggad.", "Namnet db är inte känt"),
}
"""The filter of locked users, that nobody is signed in, and how the error of a name begins."""

__all__ = ["database", "jobs", "window", "workplace"]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The program speaks it until the test ends."""
    with speaking(request.param):
        yield request.param


def places(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def test_every_text_is_translated() -> None:
    assert [source for _, source, translation in TRANSLATIONS if not translation] == []


def test_every_language_has_the_same_texts() -> None:
    sources = {
        language: sorted(source for file, source, _ in TRANSLATIONS if file.endswith(language))
        for language in LANGUAGES
    }
    first = sources[LANGUAGES[0]]
    assert {language: texts for language, texts in sources.items() if texts != first} == {}
    assert set(SPOKEN) == set(LANGUAGES)


def test_every_translation_has_the_places_of_its_text() -> None:
    """One that is missing or added would break the sentence where it is shown."""
    differ = [
        (file, source, translation)
        for file, source, translation in TRANSLATIONS
        if places(source) != places(translation)
    ]
    assert differ == []


def test_keys_stay_where_there_was_one() -> None:
    differ = [
        (file, source, translation)
        for file, source, translation in TRANSLATIONS
        if source.count("&") != translation.count("&")
    ]
    assert differ == []


def test_what_opens_a_dialog_or_lasts_ends_with_an_ellipsis_in_every_language() -> None:
    differ = [
        (file, source, translation)
        for file, source, translation in TRANSLATIONS
        if source.endswith("…") != translation.endswith("…")
    ]
    assert differ == []


def test_sentences_of_rules_and_windows_are_translated(language: str) -> None:
    locked, nobody, beginning = SPOKEN[language]
    assert say(FILTER_TEXTS[UserFilter.LOCKED]) == locked
    assert say(Text("Nobody is signed in.")) == nobody
    assert say_error(NameNotFound(host="db")).startswith(beginning)


def test_the_words_of_qt_itself_are_translated(language: str) -> None:
    cancel = {"da": "Annuller", "de": "Abbrechen", "nb": "Avbryt", "sv": "Avbryt"}
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel[language]


def test_a_language_without_translation_leaves_everything_english(qapp: QApplication) -> None:
    assert speak(qapp, QLocale("fi")) == []


def test_somebody_who_reads_english_first_gets_english(qapp: QApplication) -> None:
    with speaking("en_GB"):
        assert say(Text("Nobody is signed in.")) == "Nobody is signed in."


# --- No key is given twice ---


@pytest.fixture(params=ALL_LANGUAGES)
def any_language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """English too."""
    with speaking(request.param):
        yield request.param


@pytest.mark.parametrize("name", DIALOGS)
def test_no_mnemonic_is_given_twice_in_a_dialog(
    any_language: str,
    name: str,
    qtbot: QtBot,
    workplace: Workplace,
    window: QWidget,
) -> None:
    made = DIALOGS[name](workplace, window)
    made.open()
    qtbot.waitExposed(made)
    assert given_twice_in(made) == set()
    if isinstance(made, ConfirmDialog | SignInDialog):
        made.code_row.show()
        assert given_twice_in(made) == set()


def test_no_mnemonic_is_given_twice_where_the_window_is_unlocked(
    any_language: str, qtbot: QtBot, workplace: Workplace, window: QWidget
) -> None:
    lock = WindowLock(window)
    made = ConfirmDialog(workplace, window, verb=lock.tr("&Unlock"))
    made.offer_somebody_else()
    made.code_row.show()
    assert given_twice_in(made) == set()


def test_no_mnemonic_is_given_twice_in_a_menu(
    any_language: str, light: Theme, qtbot: QtBot, tmp_path: object
) -> None:
    settings = QSettings(f"{tmp_path}/settings.ini", QSettings.Format.IniFormat)
    main = MainWindow(light, settings)
    qtbot.addWidget(main)
    for menu in [main.menuBar(), *main.menuBar().findChildren(QMenu)]:
        assert given_twice(action.text() for action in menu.actions()) == set(), menu

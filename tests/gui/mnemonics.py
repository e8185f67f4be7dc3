"""Which letters with Alt are given twice, in which language."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from crm_admin import resources
from crm_admin.gui.language import speak

ALL_LANGUAGES = sorted(
    file.stem.rpartition("_")[2] for file in resources.path("translations").glob("*.ts")
)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """The program speaks it meanwhile."""
    application = QApplication.instance()
    assert application is not None
    translators = speak(application, QLocale(language))
    yield
    for translator in translators:
        application.removeTranslator(translator)


def given_twice_in(window: QWidget) -> set[str]:
    """Among the labels and buttons that can be seen."""
    return given_twice(
        part.text()
        for part in window.findChildren(QWidget)
        if isinstance(part, QLabel | QAbstractButton) and part.isVisibleTo(window)
    )


def given_twice(texts: Iterable[str]) -> set[str]:
    letters = [found[1].casefold() for text in texts if (found := re.search("&([^&])", text))]
    return {letter for letter in letters if letters.count(letter) > 1}

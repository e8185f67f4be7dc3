"""What every test of windows and widgets may ask for."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from crm_admin.gui.theme import Theme, ThemeChoice


@pytest.fixture(scope="session", autouse=True)
def _imported_modules_are_no_garbage() -> Iterator[None]:
    """Looking through them again after every test would take longer than the tests."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def _garbage_stays_in_the_gui_thread(_imported_modules_are_no_garbage: None) -> Iterator[None]:
    """Python's collector would otherwise delete widgets from whichever thread it runs in."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def session_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def light(session_theme: Theme) -> Theme:
    """The program in its light look."""
    session_theme.choose(ThemeChoice.LIGHT)
    return session_theme


@pytest.fixture(params=[ThemeChoice.LIGHT, ThemeChoice.DARK])
def theme(session_theme: Theme, request: pytest.FixtureRequest) -> Theme:
    """The program in each of its looks."""
    session_theme.choose(request.param)
    return session_theme

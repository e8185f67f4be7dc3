"""A name of a megabyte, full of what nobody sees: the window shows its beginning and goes on."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from crm_admin.gui.jobs import Jobs
from crm_admin.gui.window.main_window import MainWindow
from tests.fakes import FakeDatabase
from tests.gui.window.conftest import settle

MOST = 20_000


@pytest.mark.parametrize("piece", ["x", "two words ", "<img src=x>\u202e\n"])
def test_only_the_beginning_is_shown(
    qtbot: QtBot,
    window: MainWindow,
    database: FakeDatabase,
    choose: Callable[[str], None],
    piece: str,
) -> None:
    megabyte = piece * (1_000_000 // len(piece))
    pia = database.user("pia.aho")
    database.change(replace(pia, given_name=megabyte, group=megabyte, email=f"{megabyte}@b.se"))
    window.refresh()
    settle(qtbot, jobs_of(window))
    choose("pia.aho")

    longest = max(len(label.text()) for label in window.findChildren(QLabel))
    assert 1_000 < longest < MOST


def jobs_of(window: MainWindow) -> Jobs:
    assert window.workplace is not None
    return window.workplace.jobs

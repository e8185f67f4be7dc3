"""What somebody is told who has just signed in."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.errors import SignInRefused
from crm_admin.domain.secret import Secret
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.window.main_window import MainWindow
from tests.fakes import PASSWORD, FakeDatabase
from tests.gui.workplaces import workplace_of


def test_it_says_when_one_came_in_before(
    empty_window: MainWindow, database: FakeDatabase, jobs: Jobs
) -> None:
    place = workplace_of(database, jobs)
    place.door.sign_in("anna.berg", Secret(PASSWORD))
    database.clock.advance(timedelta(minutes=5))
    session = place.door.sign_in("anna.berg", Secret(PASSWORD))

    empty_window.open(replace(place, session=session))

    said = empty_window.bottom.result.text()
    assert said.startswith("Your last sign-in was today")
    assert said.endswith("from FRONTDESK-2.")


def test_it_says_that_somebody_tried_since(
    empty_window: MainWindow, database: FakeDatabase, jobs: Jobs
) -> None:
    place = workplace_of(database, jobs)
    with pytest.raises(SignInRefused):
        place.door.sign_in("anna.berg", Secret("wrong"))
    session = place.door.sign_in("anna.berg", Secret(PASSWORD))

    empty_window.open(replace(place, session=session))

    assert "Since then a sign-in with your name failed" in empty_window.bottom.result.text()

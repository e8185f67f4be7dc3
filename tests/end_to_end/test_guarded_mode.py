"""An administrator with an account of their own at a guarded database, in a real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from crm_admin.adapters.hashing import builtin_hasher
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import NewDatabase
from tests.contracts.guarded import ACCOUNT_PASSWORD, open_account, run_script
from tests.databases import password_of, settings_of
from tests.end_to_end.sites import Site
from tests.end_to_end.test_journey import (
    SET_UP,
    Journey,
    change_password_by_keyboard,
    choose_asa_by_keyboard,
    journey,
    lock_by_keyboard,
    sign_in_by_keyboard,
)
from tests.servers import Server

pytestmark = pytest.mark.servers

PASSWORD = "correct horse battery"


@pytest.fixture(params=["postgresql", pytest.param("mariadb", marks=pytest.mark.long)])
def guarded(request: pytest.FixtureRequest) -> Site:
    """Made, printed and run as the guide says."""
    server: Server = request.getfixturevalue(f"{request.param}_server")
    url = server.create_database()
    made = NewDatabase(
        administrator="anna.berg",
        password_hash=builtin_hasher().hash(Secret(PASSWORD)),
        demo_users=40,
        recovery_code_hash=SET_UP,
    )
    DatabaseOpener().create_builtin(settings_of(url), password_of(url), made)
    site = Site(kind="builtin", url=url, administrator="anna.berg", password=PASSWORD)
    run_script(url, site.run("guarded-mode").output)
    open_account(url, "anna.berg")
    return site


@pytest.fixture
def screen(tmp_path: Path, guarded: Site) -> Iterator[Journey]:
    own = guarded.url.set(username="anna.berg", password=ACCOUNT_PASSWORD)
    with journey(tmp_path / "home", own, administrator="anna.berg", password=PASSWORD) as made:
        yield made


def test_the_work_of_an_administrator(screen: Journey, guarded: Site) -> None:
    seat = screen.desktop
    with seat.program():
        sign_in_by_keyboard(screen)
        seat.find("label", "guarded mode")
        seat.press("ctrl+f")
        seat.type("bjork")
        seat.find("table cell", "Björk, Åsa")
        choose_asa_by_keyboard(seat)
        seat.press("ctrl+u")
        seat.find("label", "Unlocked asa.bjork.")
        change_password_by_keyboard(seat, "asa.bjork")
        lock_by_keyboard(seat, "asa.bjork")
    engine = create_engine(guarded.url)
    with engine.connect() as connection:
        places = connection.scalars(text("SELECT place FROM crm_admin_audit WHERE number > 1"))
        assert all(place.endswith(", guarded mode as anna.berg") for place in places)
    engine.dispose()

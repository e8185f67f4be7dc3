"""The pages on every kind of database: fifty forms at once, and hostile words in each field."""

from collections.abc import Callable
from functools import partial

import pytest
from flask import Flask

from crm_admin.domain.links import LinkEnd
from crm_admin.domain.secret import Secret
from crm_admin.services.outcomes import Target
from crm_admin.services.resets import Resets
from crm_admin.services.self_service.steps import Steps
from crm_admin.web.app import make_app
from crm_admin.web.equal_time import EqualTime
from crm_admin.web.site import Site as PagesOfSite
from tests.contracts.at_once import at_once
from tests.contracts.sites import RealSite, a_door, user_of
from tests.fakes import (
    MAIL_SETTINGS,
    PASSWORD,
    FakeGuesser,
    FakeHasher,
    FakeMailTemplates,
    FakePlace,
    decide,
)
from tests.web.browser import Browser, path_of

AT_ONCE = 50
HOSTILE = (
    "' OR 1=1; -- \u202e漢😀",
    "\x00\x1b[2J\x7f",
    "%_[\\{}",
    "å" * 250,
    "x" * 4000,
    "\ufffe\u200b\u3164",
)


@pytest.fixture
def app(real_site: RealSite) -> Flask:
    database = real_site.open()
    decide(database, MAIL_SETTINGS)
    steps = Steps(
        database=database,
        hasher=FakeHasher(),
        guesser=FakeGuesser(),
        place=FakePlace(),
        templates=FakeMailTemplates(),
    )
    hasty = EqualTime(wait=lambda _seconds: None)
    return make_app(PagesOfSite(steps=steps, letters_wait=lambda: None, equal_time=hasty))


def a_link(site: RealSite) -> str:
    database = site.open()
    resets = Resets(
        database=database,
        session=a_door(database).sign_in("anna.berg", Secret(PASSWORD)),
        hasher=FakeHasher(),
        place=FakePlace(),
        templates=FakeMailTemplates(),
    )
    done = resets.reset(Target.of(user_of(database)), also_unlock=False, operation_id="reset")
    return path_of(done.link.reveal())


def test_of_fifty_forms_at_once_exactly_one_is_taken(real_site: RealSite, app: Flask) -> None:
    path = a_link(real_site)
    browsers = [Browser(client=app.test_client(), language="en").open(path) for _ in range(AT_ONCE)]

    def send(browser: Browser, number: int) -> int:
        password, form = f"violet harbour engine {number}", browser.hidden
        fields = {**form, "password": password, "repeated": password}
        while True:
            answer = browser.client.post(path, data=fields)
            if answer.status_code != 503:  # busy: nothing was saved, so it is sent again
                return answer.status_code

    acts: list[Callable[[], int]] = [
        partial(send, browser, number) for number, browser in enumerate(browsers)
    ]
    statuses = at_once(*acts)

    assert sorted(statuses) == [303] + [410] * (AT_ONCE - 1)
    database = real_site.open()
    with database.open_reading() as reading:
        [link] = reading.links.of_user(user_of(database).id)
    assert link.end is LinkEnd.USED


def test_whatever_is_typed_is_answered_as_everything_else(app: Flask) -> None:
    browser = Browser(client=app.test_client(), language="en")
    for page in ("/forgot", "/unlock"):
        told = {
            browser.open(page).send(user_name=name, email=email).html
            for name, email in zip(HOSTILE, reversed(HOSTILE), strict=True)
        }
        assert len(told) == 1
    for hostile in HOSTILE:
        browser.open("/").send(user_name=hostile, password=hostile)
        assert browser.status == 403
        assert browser.open(f"/reset/{hostile[:200]}").status in {404, 410}
        assert browser.open(f"/unlock/{hostile[:200]}").status in {404, 410}

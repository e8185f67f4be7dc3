"""Asking for a link, or to be unlocked."""

import pytest

from crm_admin.domain.errors import ConnectionLost
from crm_admin.domain.mail import MailKind
from crm_admin.domain.settings import MailSettings, Policies
from crm_admin.web.equal_time import until_next_step
from tests.fakes import a_lockout, a_user, decide
from tests.services.acting import a_small_company
from tests.services.mailing import Site as Company
from tests.services.mailing import a_site
from tests.web.browser import Browser, Pages, path_of

ASA = {"user_name": "asa.bjork", "email": "asa.bjork@northwind.se"}
STRANGERS = [
    {"user_name": "nobody", "email": "asa.bjork@northwind.se"},
    {"user_name": "asa.bjork", "email": "somebody@else.example"},
    {"user_name": "Asa.Bjork", "email": "asa.bjork@northwind.se"},
    {"user_name": "", "email": ""},
    {"user_name": "a\0b", "email": "\u202e@\r\n"},
    {"user_name": "x" * 5000, "email": "y" * 5000},
]


def locked_out_company() -> Company:
    return a_site(database=a_small_company(a_user("asa.bjork", attempts=a_lockout())))


def test_a_forgotten_password_ends_in_a_letter_whose_link_works(
    pages: Pages, browser: Browser
) -> None:
    browser.open("/forgot").send(**ASA)
    assert (browser.at, browser.title) == ("/done", "Look into your mail")
    [letter] = pages.company.letters
    assert letter.kind is MailKind.RESET
    assert letter.link is not None
    browser.open(path_of(letter.link.reveal()))
    assert browser.title == "Choose a new password"


@pytest.mark.parametrize("claimed", STRANGERS)
@pytest.mark.parametrize("page", ["/forgot", "/unlock"])
def test_everybody_gets_the_same_answer(claimed: dict[str, str], page: str) -> None:
    pages = Pages(company=locked_out_company())
    told = pages.browser().open(page).send(**ASA)
    assert pages.company.letters
    letters = len(pages.company.letters)
    stranger = pages.browser().open(page).send(**claimed)
    assert stranger.html == told.html
    assert len(pages.company.letters) == letters
    assert len(pages.woken) == 2


@pytest.mark.parametrize(
    ("elapsed_s", "wait_s"), [(0.0, 0.5), (0.02, 0.48), (0.499, 0.001), (0.5, 0.5), (1.2, 0.3)]
)
def test_an_answer_leaves_at_the_end_of_a_step(elapsed_s: float, wait_s: float) -> None:
    assert until_next_step(elapsed_s, 0.5) == pytest.approx(wait_s)


def test_everybody_waits_for_the_same_number_of_steps() -> None:
    pages = Pages(company=locked_out_company())
    for claimed in (ASA, *STRANGERS):
        for page in ("/forgot", "/unlock"):
            pages.browser().open(page).send(**claimed)
    assert pages.clock.waits == [0.5] * 2 * (1 + len(STRANGERS))


def test_a_failure_waits_as_long(pages: Pages, browser: Browser) -> None:
    browser.open("/forgot")
    pages.company.database.will_fail_commits(ConnectionLost())
    browser.send(**ASA)
    assert browser.status == 503
    assert pages.clock.waits == [0.5]


def test_whoever_is_locked_out_asks_confirms_and_waits_for_an_administrator() -> None:
    pages = Pages(company=locked_out_company())
    browser = pages.browser().open("/unlock").send(**ASA)
    [letter] = pages.company.letters
    assert letter.link is not None
    path = path_of(letter.link.reveal())

    for _ in range(3):
        browser.open(path)
    assert browser.title == "Confirm your request"
    assert pages.company.resets().waiting_requests() == ()

    browser.send()
    assert browser.title == "Your request is with the administrators"
    [request] = pages.company.resets().waiting_requests()
    assert request.user_name == "asa.bjork"
    assert browser.open(path).status == 410


def test_a_site_can_switch_it_off(pages: Pages, browser: Browser) -> None:
    decide(pages.company.database, Policies(offers_forgot_password=False))
    browser.open("/forgot")
    assert browser.status == 404
    assert "This is not offered here." in browser.text
    assert "Forgot your password?" not in browser.open("/").text
    assert browser.open("/unlock").status == 200


def test_without_mail_nobody_can_ask(pages: Pages, browser: Browser) -> None:
    decide(pages.company.database, MailSettings())
    assert browser.open("/forgot").status == 404
    assert browser.open("/unlock").status == 404
    browser.open("/")
    for page in ("/forgot", "/unlock"):
        browser.at = page
        answer = browser.client.post(page, data={**browser.hidden, **ASA})
        assert answer.status_code == 404
    assert pages.company.letters == []

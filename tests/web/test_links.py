"""Choosing a new password by a link."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.errors import ConnectionLost, OutcomeUnknown
from crm_admin.domain.links import LinkEnd
from crm_admin.domain.password_policy import COMPLEXITY
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import Policies
from tests.fakes import PASSWORD, decide, fake_hash
from tests.fakes.users import a_user
from tests.services.acting import GOOD
from tests.services.mailing import a_site
from tests.web.browser import Browser, Pages

NEW = GOOD.reveal()


def chosen(browser: Browser, password: str, **more: str) -> Browser:
    return browser.send(password=password, repeated=password, **more)


def stored(pages: Pages, user_name: str = "asa.bjork") -> Secret | None:
    return pages.company.database.record(user_name).password_hash


def test_a_link_ends_in_a_new_password(pages: Pages, browser: Browser) -> None:
    path = pages.link()
    browser.open(path)
    assert (browser.status, browser.title) == (200, "Choose a new password")
    assert "For Asa Bjork." in browser.text

    chosen(browser, NEW)

    assert browser.title == "Your password was changed"
    assert "Sign in to the CRM with the new password." in browser.text
    assert stored(pages) == fake_hash(NEW)
    assert pages.woken


def test_after_the_choice_the_address_holds_no_token_and_nobody_is_signed_in(
    pages: Pages, browser: Browser
) -> None:
    path = pages.link()
    chosen(browser.open(path), NEW)
    assert browser.at == "/done"
    assert path.rpartition("/")[2] not in browser.html
    assert browser.open("/password").at == "/"


def test_a_used_link_is_dead_and_says_why(pages: Pages, browser: Browser) -> None:
    path = pages.link()
    chosen(browser.open(path), NEW)
    browser.open(path)
    assert (browser.status, browser.title) == (410, "This link does not work")
    assert "it has been used." in browser.text


def test_a_form_that_was_left_open_cannot_use_the_link_again(pages: Pages) -> None:
    path = pages.link()
    first, second = pages.browser().open(path), pages.browser().open(path)
    chosen(first, NEW)
    chosen(second, "another violet harbour 43")
    assert second.status == 410
    assert stored(pages) == fake_hash(NEW)


def test_opening_uses_nothing_up(pages: Pages, browser: Browser) -> None:
    path = pages.link()
    before = pages.company.database.record("asa.bjork")
    for _ in range(20):
        assert browser.client.get(path).status_code == 200
        assert browser.client.head(path).status_code == 200
    [link] = pages.company.database.state.companion.links.values()
    assert link.end is None
    assert pages.company.database.record("asa.bjork") == before
    assert chosen(browser.open(path), NEW).title == "Your password was changed"


def test_all_that_is_wrong_is_said_at_once(pages: Pages, browser: Browser) -> None:
    decide(pages.company.database, Policies(password=COMPLEXITY))
    browser.open(pages.link()).send(password="abc", repeated="abd")
    assert browser.status == 400
    for sentence in (
        "It has 3 characters; at least 12 are needed.",
        "Missing: At least 1 digit.",
        "Missing: At least 1 upper-case letter.",
        "Missing: At least 1 special character.",
        "It is a common password, or as easy to guess as one.",
        "The two are not the same.",
    ):
        assert sentence in browser.text
    assert "abc" not in browser.html
    assert chosen(browser, "Violet-harbour-42").title == "Your password was changed"


def test_the_old_password_is_refused_whatever_the_history(pages: Pages, browser: Browser) -> None:
    chosen(browser.open(pages.link()), PASSWORD)
    assert browser.status == 400
    assert "It was used before." in browser.text


def test_the_words_of_the_site_stand_beside_the_rules(pages: Pages, browser: Browser) -> None:
    policy = replace(COMPLEXITY, message="Ask Bo <bo@northwind.se> for help.")
    decide(pages.company.database, Policies(password=policy))
    browser.open(pages.link())
    assert "Ask Bo <bo@northwind.se> for help." in browser.text
    assert "&lt;bo@northwind.se&gt;" in browser.html


@pytest.mark.parametrize(
    ("password", "remark"),
    [
        (f" {NEW}", "The password begins with a space."),
        (f"{NEW} ", "The password ends with a space."),
        (f"{NEW}\u200b", "The password contains a character that cannot be seen."),
    ],
)
def test_what_nobody_sees_is_pointed_out_and_never_trimmed(
    pages: Pages, browser: Browser, password: str, remark: str
) -> None:
    chosen(browser.open(pages.link()), password)
    assert browser.status == 400
    assert remark in browser.text
    assert stored(pages) != fake_hash(password)
    chosen(browser, password, confirmed="yes")
    assert browser.title == "Your password was changed"
    assert stored(pages) == fake_hash(password)


def test_a_password_that_is_much_too_long_is_refused_before_it_is_hashed(
    pages: Pages, browser: Browser
) -> None:
    chosen(browser.open(pages.link()), "x" * 5000)
    assert browser.status == 400
    assert "It has more than 1024 characters." in browser.text
    assert pages.company.hasher.hashed == []
    assert pages.company.hasher.verified == []


def test_the_dice_work_without_a_script(pages: Pages, browser: Browser) -> None:
    browser.open(pages.link()).send(act="dice")
    assert browser.status == 200
    drawn = browser.html.partition('<output class="password">')[2].partition("<")[0]
    assert len(drawn) >= 16
    assert chosen(browser, drawn).title == "Your password was changed"


def test_the_script_is_told_how_a_password_fares(pages: Pages, browser: Browser) -> None:
    browser.open(pages.link())
    told = browser.ask("checklist", password=" short").json
    assert told is not None
    assert {rule["rule"]: rule["kept"] for rule in told["rules"]}["length"] is False
    assert told["strength"] == {"score": 1, "word": "Weak"}
    assert told["remarks"] == ["The password begins with a space."]
    assert told["summary"].startswith("Rules that are not kept yet: ")
    good = browser.ask("checklist", password=NEW).json
    assert good is not None
    assert good["summary"] == "All rules are kept."


def test_the_script_draws_a_password_that_keeps_to_every_rule(
    pages: Pages, browser: Browser
) -> None:
    rules = replace(COMPLEXITY, min_digits=4, min_special=2, min_length=20)
    decide(pages.company.database, Policies(password=rules))
    browser.open(pages.link())
    drawn = browser.ask("dice").json
    assert drawn is not None
    told = browser.ask("checklist", password=drawn["password"]).json
    assert told is not None
    assert all(rule["kept"] for rule in told["rules"])


@pytest.mark.parametrize("what", ["checklist", "dice"])
def test_the_script_learns_nothing_of_a_dead_link(
    pages: Pages, browser: Browser, what: str
) -> None:
    path = pages.link()
    browser.open(path)
    pages.company.resets().revoke(
        pages.company.database.user("asa.bjork"), operation_id="revoked-by-anna"
    )
    assert browser.ask(what, password=NEW).status_code == 410


@pytest.mark.parametrize(
    ("life", "sentence"),
    [
        (timedelta(minutes=59), "Choose a new password"),
        (timedelta(minutes=60), "its time is over."),
    ],
)
def test_a_link_lives_as_long_as_the_site_says(
    pages: Pages, browser: Browser, life: timedelta, sentence: str
) -> None:
    path = pages.link()
    pages.company.database.clock.advance(life)
    assert sentence in browser.open(path).text


def test_a_second_factor_is_advised_to_who_has_none(pages: Pages, browser: Browser) -> None:
    chosen(browser.open(pages.link()), NEW)
    assert "safer with a second factor" in browser.text


@pytest.mark.parametrize(("second_factor", "reminds"), [("one-time code", True), (None, False)])
def test_it_is_not_advised_otherwise(second_factor: str | None, *, reminds: bool) -> None:
    company = a_site()
    company.database.add(a_user("asa.bjork", second_factor=second_factor), fake_hash("old"))
    decide(company.database, Policies(reminds_of_second_factor=reminds))
    pages = Pages(company=company)
    browser = chosen(pages.browser().open(pages.link()), NEW)
    assert browser.title == "Your password was changed"
    assert "second factor" not in browser.text


def test_a_database_that_fails_is_said_and_the_link_still_works(
    pages: Pages, browser: Browser
) -> None:
    path = pages.link()
    browser.open(path)
    pages.company.database.will_fail_commits(ConnectionLost())
    chosen(browser, NEW)
    assert (browser.status, browser.title) == (503, "The CRM cannot be reached at the moment")
    assert "Nothing was changed." in browser.text
    assert chosen(browser.open(path), NEW).title == "Your password was changed"


def test_an_outcome_that_nobody_knows_is_said_so(pages: Pages, browser: Browser) -> None:
    browser.open(pages.link())
    unknown = OutcomeUnknown(operation_id="41c2")
    pages.company.database.will_fail_commits(unknown, although_saved=True)
    chosen(browser, NEW)
    assert browser.status == 503
    assert "it is not known whether it was saved" in browser.text


def test_a_link_to_a_reset_does_not_confirm_a_request(pages: Pages, browser: Browser) -> None:
    token = pages.link().rpartition("/")[2]
    assert browser.open(f"/unlock/{token}").status == 410
    [link] = pages.company.database.state.companion.links.values()
    assert link.end is not LinkEnd.USED

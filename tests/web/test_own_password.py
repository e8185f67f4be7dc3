"""Changing one's own password with the old or a temporary one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.audit import Action, Result
from crm_admin.domain.password_policy import NIST
from crm_admin.domain.settings import Policies
from crm_admin.web.sign_ins import LIFE_S, MOST, SignIns
from tests.fakes import NOW, PASSWORD, a_lock, a_session, a_user, decide, fake_hash
from tests.services.acting import GOOD, a_small_company, events_of
from tests.services.mailing import a_site
from tests.web.browser import Browser, Monotonic, Pages

NEW = GOOD.reveal()


def signed_in(browser: Browser, user_name: str = "asa.bjork") -> Browser:
    return browser.open("/").send(user_name=user_name, password=PASSWORD)


def chosen(browser: Browser, password: str = NEW) -> Browser:
    return browser.send(password=password, repeated=password)


def test_whoever_knows_the_old_password_chooses_a_new_one(pages: Pages, browser: Browser) -> None:
    signed_in(browser)
    assert (browser.at, browser.title) == ("/password", "Choose a new password")
    assert "You are signed in only to change the password" in browser.text

    chosen(browser)

    assert browser.title == "Your password was changed"
    assert pages.company.database.record("asa.bjork").password_hash == fake_hash(NEW)
    assert pages.woken
    assert browser.open("/password").at == "/"


def test_a_temporary_password_leads_to_one_of_the_users_own() -> None:
    user = a_user("asa.bjork", must_change_password=True, temporary_until=NOW + timedelta(hours=1))
    pages = Pages(company=a_site(database=a_small_company(user)))
    browser = signed_in(pages.browser())
    assert "Your password was a temporary one" in browser.text
    chosen(browser)
    after = pages.company.database.user("asa.bjork").facts
    assert (after.must_change_password, after.temporary_until) == (False, None)


def test_a_temporary_password_that_was_not_used_in_time_opens_nothing() -> None:
    user = a_user("asa.bjork", must_change_password=True, temporary_until=NOW)
    browser = signed_in(Pages(company=a_site(database=a_small_company(user))).browser())
    assert browser.status == 403
    assert "The temporary password was not used in time." in browser.text


@pytest.mark.parametrize(
    ("user_name", "password"), [("asa.bjork", "wrong"), ("nobody", PASSWORD), ("", "")]
)
def test_one_answer_for_every_wrong_pair(browser: Browser, user_name: str, password: str) -> None:
    browser.open("/").send(user_name=user_name, password=password)
    assert browser.status == 403
    assert "The user name or password is wrong, or this user may not sign in here." in browser.text
    assert "After several failed attempts one has to wait:" in browser.text
    assert 'role="alert"' in browser.html


def test_failures_count_and_name_the_address_that_they_came_from(
    pages: Pages, browser: Browser
) -> None:
    browser.open("/").send(user_name="asa.bjork", password="wrong")
    attempts = pages.company.database.user("asa.bjork").facts.attempts
    assert attempts.count == 1
    assert attempts.last_from == "127.0.0.1"


def test_somebody_locked_is_told_so_only_with_the_right_password() -> None:
    locked = a_user("asa.bjork", lock=a_lock())
    pages = Pages(company=a_site(database=a_small_company(locked)))
    assert "locked" in signed_in(pages.browser()).text
    wrong = pages.browser().open("/").send(user_name="asa.bjork", password="wrong")
    assert "locked" not in wrong.text.replace("Ask to be unlocked", "")


def test_nobody_gets_in_without_signing_in(browser: Browser) -> None:
    assert browser.open("/password").at == "/"
    browser.open("/")
    browser.at = "/password"
    assert browser.ask("dice").status_code == 403
    assert browser.ask("checklist", password="x").status_code == 403


def test_a_sign_in_ends_after_ten_minutes() -> None:
    clock = Monotonic()
    sign_ins = SignIns(now=clock.now)
    key = sign_ins.begin(a_session(a_small_company(), "asa.bjork"))
    clock.at += LIFE_S - 1
    assert sign_ins.find(key) is not None
    clock.at += 1
    assert sign_ins.find(key) is None


def test_sign_ins_never_fill_the_memory() -> None:
    sign_ins, session = SignIns(), a_session(a_small_company(), "asa.bjork")
    keys = [sign_ins.begin(session) for _ in range(MOST + 5)]
    assert sum(sign_ins.find(key) is not None for key in keys[:10]) < 10
    assert sign_ins.find(keys[-1]) is not None


def test_leaving_ends_it(pages: Pages, browser: Browser) -> None:
    signed_in(browser)
    key_cookie = browser.client.get_cookie("crm_admin_pages")
    browser.client.post("/leave", data=browser.hidden)
    assert browser.open("/password").at == "/"
    assert key_cookie is not None
    browser.client.set_cookie("crm_admin_pages", key_cookie.value)
    assert browser.open("/password").status == 403


def test_an_old_cookie_opens_nothing_after_the_change(pages: Pages, browser: Browser) -> None:
    signed_in(browser)
    cookie = browser.client.get_cookie("crm_admin_pages")
    chosen(browser)
    assert cookie is not None
    browser.client.set_cookie("crm_admin_pages", cookie.value)
    browser.open("/password")
    assert (browser.status, browser.title) == (403, "Change your password")


def test_a_password_that_was_changed_elsewhere_ends_it(pages: Pages, browser: Browser) -> None:
    signed_in(browser)
    database = pages.company.database
    database.change(database.user("asa.bjork"), fake_hash("changed by an administrator"))
    assert browser.ask("checklist", password="x").status_code == 403
    signed_in(browser)
    assert browser.status == 403


def test_somebody_locked_meanwhile_cannot_go_on(pages: Pages, browser: Browser) -> None:
    signed_in(browser)
    database = pages.company.database
    database.change(a_user("asa.bjork", lock=a_lock()))
    chosen(browser)
    assert browser.status == 403
    assert "Your account is locked or inactive." in browser.text


def test_one_s_own_password_stays_for_its_least_age(pages: Pages, browser: Browser) -> None:
    decide(pages.company.database, Policies(password=replace(NIST, min_age=timedelta(days=1))))
    pages.company.database.change(a_user("asa.bjork", password_changed_at=NOW))
    chosen(signed_in(browser))
    assert browser.status == 400
    assert "The password may be changed again 2026-10-15" in browser.text


def test_what_was_done_stands_in_the_audit_log_without_a_password(
    pages: Pages, browser: Browser
) -> None:
    chosen(signed_in(browser))
    events = events_of(pages.company.database)
    assert [(e.action, e.result) for e in events] == [
        (Action.SELF_SIGN_IN, Result.DONE),
        (Action.OWN_PASSWORD_CHANGE, Result.DONE),
    ]
    assert NEW not in repr(events)
    assert PASSWORD not in repr(events)


def test_the_dice_and_the_checklist_answer_whoever_signed_in(browser: Browser) -> None:
    signed_in(browser)
    drawn = browser.ask("dice").json
    assert drawn is not None
    told = browser.ask("checklist", password=drawn["password"]).json
    assert told is not None
    assert all(rule["kept"] for rule in told["rules"])

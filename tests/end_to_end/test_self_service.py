"""The pages in a real browser, before a real mail server."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy.engine import URL

from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain.settings import MailSettings, Policies
from crm_admin.domain.user import UserState
from tests.databases import settings_of
from tests.end_to_end.chromium import Chromium, running_chromium
from tests.end_to_end.sites import Running, Site, new_builtin_site
from tests.fakes import decide
from tests.servers.smtp import MailServer, Received

NEW = "violet harbour engine 42"
WORSE = "bjork"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """A served site; `base` is where its pages are."""

    site: Site
    mail: MailServer
    base: str

    @property
    def mail_password(self) -> str:
        return self.mail.password.reveal()

    def reset(self, user_name: str) -> str:
        """The administrator mails a link; the address in the letter that arrives."""
        before = len(self.mail.received)
        done = self.site.signed_in(
            "reset-password", user_name, "--mail-password-stdin", lines=[self.mail_password]
        )
        assert (done.status, done.error) == (0, "")
        letters = self.mail.wait_for(before + 1)
        assert len(letters) == before + 1
        return self.link_in(letters[-1], "reset")

    def link_in(self, letter: Received, purpose: str) -> str:
        [link] = set(re.findall(rf"{re.escape(self.base)}/{purpose}/[\w-]+", letter.body()))
        assert link in letter.body("html")
        return str(link)

    def user(self, state: UserState) -> dict[str, str]:
        """Somebody in this state with an address."""
        return next(
            user
            for user in self.site.everybody
            if user["state"] == state and user["email"] and not user["is_administrator"]
        )

    def answer_to(self, user_name: str, password: str) -> str:
        """What the program says to whoever signs in to it with this password."""
        return self.site.for_another(user_name, password).signed_in("users").error


@pytest.fixture
def pages(tmp_path: Path, mail_server: MailServer) -> Iterator[Pages]:
    site = new_builtin_site(URL.create("sqlite", database=str(tmp_path / "crm.db")), demo_users=300)
    save(site, mail_server.settings())
    with served(site, mail_server) as base:
        save(site, mail_server.settings(link_base_url=base))
        yield Pages(site=site, mail=mail_server, base=base)


def save(site: Site, settings: MailSettings | Policies) -> None:
    database = DatabaseOpener().open(settings_of(site.url), None).database
    database.prepare_companion()
    decide(database, settings)
    database.close()


@contextmanager
def served(site: Site, mail_server: MailServer) -> Iterator[str]:
    """The pages as the program serves them, until SIGTERM; it says nothing but their address."""
    lines = (mail_server.password.reveal(),)
    running = site.start("self-service", ("--port", "0", "--mail-password-stdin"), lines)
    assert running.process.stderr is not None
    said = running.process.stderr.readline().decode()
    found = re.search(r"http://127\.0\.0\.1:\d+", said)
    assert found, said + running.outcome().error
    yield found[0]
    running.process.terminate()
    ended = Running(running.process).outcome()
    assert (ended.status, ended.output, ended.error) == (0, "", "")


@pytest.fixture
def chromium() -> Iterator[Chromium]:
    with running_chromium() as browser:
        yield browser
        assert browser.complaints() == []


# By link


def test_a_mailed_link_ends_in_a_password_that_works_and_works_once(
    pages: Pages, chromium: Chromium
) -> None:
    user = pages.user(UserState.ACTIVE)["user_name"]
    link = pages.reset(user)
    for _ in range(3):
        chromium.open(link)
    assert chromium.title == "Choose a new password"

    chromium.type("password", f" {WORSE}")
    chromium.wait_until(lambda: chromium.elements("#rules .broken"))
    assert chromium.element(".strength .word").text == "Weak"
    assert "begins with a space" in chromium.element(".remarks").text
    chromium.type("repeated", "something else")
    chromium.press("[name=confirmed]")
    chromium.send()
    reasons = chromium.element("[role=alert]").text
    assert "It has 6 characters; at least 15 are needed." in reasons
    assert "It is a common password, or as easy to guess as one." in reasons
    assert "The two are not the same." in reasons
    assert chromium.driver.switch_to.active_element == chromium.element("#problems")

    chromium.type("password", NEW)
    chromium.wait_until(lambda: len(chromium.elements("#rules .kept")) > 3)
    assert chromium.elements("#rules .broken") == []
    chromium.type("repeated", NEW)
    chromium.send()
    assert chromium.title == "Your password was changed"
    assert chromium.address == f"{pages.base}/done"

    assert "not an administrator" in pages.answer_to(user, NEW)
    assert "wrong" in pages.answer_to(user, WORSE)
    chromium.open(link)
    assert chromium.title == "This link does not work"
    notice = pages.mail.wait_for(2)[1]
    assert link not in notice.content.decode()


def test_a_forgotten_password_without_scripts(pages: Pages) -> None:
    user = pages.user(UserState.ACTIVE)
    with running_chromium(with_scripts=False) as browser:
        browser.open(f"{pages.base}/")
        browser.press("a[href$=forgot]")
        browser.type("user_name", user["user_name"])
        browser.type("email", user["email"])
        browser.send()
        assert browser.title == "Look into your mail"

        browser.open(pages.link_in(pages.mail.wait_for()[0], "reset"))
        assert not browser.element("button.reveal").is_displayed()
        browser.type("password", f"{NEW} ")
        browser.type("repeated", f"{NEW} ")
        browser.send()
        assert "The password ends with a space." in browser.text
        browser.type("password", NEW)
        browser.type("repeated", NEW)
        browser.send_by_keyboard("repeated")
        assert browser.title == "Your password was changed"
    assert "not an administrator" in pages.answer_to(user["user_name"], NEW)


# With a password


def test_a_temporary_password_leads_to_one_from_the_dice(pages: Pages, chromium: Chromium) -> None:
    user = pages.user(UserState.ACTIVE)["user_name"]
    temporary = pages.site.signed_in("change-password", user, "--generate").output.strip()
    assert "not an administrator" in pages.answer_to(user, temporary)

    chromium.open(f"{pages.base}/")
    chromium.type("user_name", user)
    chromium.type("password", temporary)
    chromium.send()
    assert chromium.title == "Choose a new password"
    assert "Your password was a temporary one" in chromium.text
    chromium.press("button.dice")
    chromium.wait_until(lambda: chromium.element("output.password").text)
    drawn = chromium.element("output.password").text
    chromium.send()
    assert chromium.title == "Your password was changed"

    assert "not an administrator" in pages.answer_to(user, drawn)
    assert "wrong" in pages.answer_to(user, temporary)
    chromium.open(f"{pages.base}/password")
    assert chromium.address == f"{pages.base}/"


def test_a_shown_password_hides_by_itself(pages: Pages, chromium: Chromium) -> None:
    chromium.open(f"{pages.base}/")
    field, reveal = chromium.element("[name=password]"), chromium.element("button.reveal")
    field.send_keys("secret")
    reveal.click()
    assert (field.get_attribute("type"), reveal.text) == ("text", "Hide")
    chromium.element("[name=user_name]").click()
    assert (field.get_attribute("type"), reveal.text) == ("password", "Show")

    chromium.hurry()
    chromium.open(f"{pages.base}/")
    chromium.type("password", "secret")
    chromium.press("button.reveal")
    field = chromium.element("[name=password]")
    chromium.wait_until(lambda: field.get_attribute("type") == "password")
    assert field.get_attribute("value") == "secret"


# Asking to be unlocked


def test_a_request_to_unlock_reaches_the_administrators(pages: Pages, chromium: Chromium) -> None:
    user = pages.user(UserState.LOCKED_OUT)
    chromium.open(f"{pages.base}/unlock")
    chromium.type("user_name", user["user_name"])
    chromium.type("email", user["email"])
    chromium.send()
    link = pages.link_in(pages.mail.wait_for()[0], "unlock")
    chromium.open(link)
    assert requests(pages) == []
    chromium.send()
    assert chromium.title == "Your request is with the administrators"
    assert requests(pages) == [user["user_name"]]


def requests(pages: Pages) -> list[str]:
    waiting = pages.site.signed_in("requests", "--json").document["requests"]
    return [request["user_name"] for request in waiting]


def test_a_site_that_mails_no_links_says_so(pages: Pages, chromium: Chromium) -> None:
    save(pages.site, Policies(offers_forgot_password=False))
    chromium.open(f"{pages.base}/forgot")
    assert "This is not offered here." in chromium.text


def test_the_pages_fit_on_a_small_telephone(pages: Pages, chromium: Chromium) -> None:
    chromium.narrow(320)
    for page in ("/", "/forgot", "/unlock", "/reset/none"):
        chromium.open(f"{pages.base}{page}")
        assert chromium.width() <= 320

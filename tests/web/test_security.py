"""What must hold for every answer, and for what is sent to us."""

import re

import pytest

from crm_admin.domain.errors import ConnectionLost
from crm_admin.domain.settings import MailSettings
from tests.services.mailing import a_site
from tests.web.browser import Browser, Pages

PAGES = ("/", "/forgot", "/unlock", "/reset/none", "/unlock/none", "/nothing", "/static/page.js")


@pytest.mark.parametrize("path", PAGES)
def test_every_answer_carries_the_strict_headers(browser: Browser, path: str) -> None:
    headers = browser.client.get(path).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "Server" not in headers


@pytest.mark.parametrize("path", [path for path in PAGES if "static" not in path])
def test_no_page_is_kept_anywhere(browser: Browser, path: str) -> None:
    assert browser.client.get(path).headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", [path for path in PAGES if "static" not in path])
def test_nothing_in_a_page_is_code_or_style(browser: Browser, path: str) -> None:
    html = browser.open(path).html
    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", html)
    assert re.findall("<script([^>]*)>", html) == [
        f' src="{"../" * (path.count("/") - 1) or "./"}static/page.js?v=0.1.0" defer'
    ]


def test_no_page_names_a_host(pages: Pages, browser: Browser) -> None:
    for path in (*PAGES, pages.link()):
        headers = {"Host": "evil.example", "X-Forwarded-Host": "evil.example"}
        answer = browser.client.get(path, headers=headers)
        assert "evil.example" not in answer.text + str(answer.headers)
    location = browser.client.get("/password", headers={"Host": "evil.example"}).headers["Location"]
    assert location == "./"


@pytest.mark.parametrize("name", ["../pages/base.html", "base.html", "sv.json", "%2e%2e/sv.json"])
def test_only_the_files_of_the_pages_are_served(browser: Browser, name: str) -> None:
    assert browser.client.get(f"/static/{name}").status_code == 404


# What is sent to us


@pytest.mark.parametrize("path", ["/", "/forgot", "/unlock", "/leave", "/password"])
@pytest.mark.parametrize("token", [None, "", "forged"])
def test_a_form_of_somebody_else_does_nothing(
    pages: Pages, browser: Browser, path: str, token: str | None
) -> None:
    browser.open("/")
    fields = {} if token is None else {"form_token": token}
    before = pages.company.database.commits
    answer = browser.client.post(path, data={"user_name": "asa.bjork", **fields})
    assert answer.status_code == 403
    assert "Nothing was changed." in answer.text
    assert pages.company.database.commits == before


def test_a_token_of_another_browser_does_nothing(pages: Pages) -> None:
    mine, other = pages.browser().open("/forgot"), pages.browser().open("/forgot")
    assert other.client.post("/forgot", data=mine.hidden).status_code == 403


def test_more_than_a_form_is_refused_unread(browser: Browser) -> None:
    browser.open("/")
    assert browser.send(password="x" * 20_000).status == 413
    assert "More was sent than a form can hold." in browser.text


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods_do_nothing(browser: Browser, method: str) -> None:
    answer = browser.client.open("/", method=method)
    assert answer.status_code in {200, 403, 405}
    assert "Content-Security-Policy" in answer.headers


# Cookies


@pytest.mark.parametrize(("base_url", "is_secure"), [("https://crm.se", True), ("", False)])
def test_the_cookie_is_flagged(base_url: str, *, is_secure: bool) -> None:
    settings = MailSettings(
        host="mail.northwind.se",
        sender="crm@northwind.se",
        link_base_url=base_url or "http://127.0.0.1:8480",
    )
    cookie = Pages(company=a_site(settings)).app.test_client().get("/").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert ("Secure" in cookie) is is_secure


# Behind a proxy


def addresses(pages: Pages) -> set[str]:
    browser = pages.browser().open("/")
    browser.client.post(
        "/",
        data={**browser.hidden, "user_name": "asa.bjork", "password": "wrong"},
        headers={"X-Forwarded-For": "6.6.6.6, 192.0.2.7"},
    )
    return {str(pages.company.database.user("asa.bjork").facts.attempts.last_from)}


def test_without_a_proxy_nobody_can_say_where_they_are() -> None:
    assert addresses(Pages(company=a_site(MAIL_IN_CLEAR))) == {"127.0.0.1"}


def test_behind_one_proxy_its_word_counts_and_nobody_else_s() -> None:
    pages = Pages(company=a_site(MAIL_IN_CLEAR), is_behind_proxy=True)
    assert addresses(pages) == {"192.0.2.7"}


MAIL_IN_CLEAR = MailSettings(host="localhost", sender="crm@northwind.se")


# When something fails


def test_a_database_that_is_away_is_a_page_too(pages: Pages, browser: Browser) -> None:
    pages.company.database.opening_failure = ConnectionLost()
    browser.open("/")
    assert (browser.status, browser.title) == (503, "The CRM cannot be reached at the moment")
    assert browser.client.get("/static/style.css").status_code == 200


def test_a_bug_is_reported_without_values(
    pages: Pages, browser: Browser, capsys: pytest.CaptureFixture[str]
) -> None:
    browser.open(pages.link())
    break_hasher(pages)
    browser.send(password="violet harbour engine 42", repeated="violet harbour engine 42")
    said = capsys.readouterr()
    assert (browser.status, browser.title) == (500, "This did not work")
    assert "builtins.RuntimeError" in said.err
    assert "violet" not in said.err + said.out + browser.html
    assert browser.at.rpartition("/")[2] not in said.err + said.out


def break_hasher(pages: Pages) -> None:
    def broken(password: object) -> None:
        raise RuntimeError(f"violet {password}")

    pages.company.hasher.hash = broken  # type: ignore[method-assign,assignment]


def test_links_of_letters_begin_as_the_settings_say_whatever_the_browser_claims() -> None:
    pages = Pages()
    client, evil = pages.app.test_client(), "http://evil.example"
    form = Browser(client=client, language="en", answer=client.get("/forgot", base_url=evil))
    asa = {"user_name": "asa.bjork", "email": "asa.bjork@northwind.se"}
    client.post("/forgot", base_url=evil, data={**form.hidden, **asa})
    [letter] = pages.company.letters
    assert letter.link is not None
    assert letter.link.reveal().startswith("https://crm.northwind.se/account/reset/")

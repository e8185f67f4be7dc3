"""A browser without JavaScript before the pages of a company with mail."""

import re
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import urljoin

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from crm_admin.web.app import make_app
from crm_admin.web.equal_time import EqualTime
from crm_admin.web.site import Site
from tests.services.mailing import Site as Company
from tests.services.mailing import a_site

HERE = "http://localhost"


@dataclass(slots=True, kw_only=True)
class Monotonic:
    """A clock that only moves when it is told to; `waits` is what was waited for."""

    at: float = 100.0
    waits: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.at

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.at += seconds


@dataclass(slots=True, kw_only=True)
class Pages:
    """The application before a fake company."""

    company: Company = field(default_factory=a_site)
    clock: Monotonic = field(default_factory=Monotonic)
    woken: list[bool] = field(default_factory=list)
    is_behind_proxy: bool = False
    app: Flask = field(init=False)

    def __post_init__(self) -> None:
        site = Site(
            steps=self.company.steps,
            letters_wait=lambda: self.woken.append(True),
            equal_time=EqualTime(now=self.clock.now, wait=self.clock.wait),
        )
        self.app = make_app(site, is_behind_proxy=self.is_behind_proxy)

    def browser(self, language: str = "en") -> "Browser":
        return Browser(client=self.app.test_client(), language=language)

    def link(self, user_name: str = "asa.bjork") -> str:
        """The path of a new reset link."""
        return path_of(self.company.reset(user_name).link.reveal())


@dataclass(slots=True, kw_only=True)
class Browser:
    """Remembers where it is, and sends the forms that it sees."""

    client: FlaskClient
    language: str
    at: str = "/"
    answer: TestResponse | None = None

    def open(self, path: str) -> "Browser":
        """Go there, and on to wherever it leads."""
        headers = {"Accept-Language": self.language}
        self.at = path
        self.answer = self.client.get(path, headers=headers)
        return self._follow()

    def send(self, **fields: str) -> "Browser":
        """Fill the form of this page in and send it."""
        headers = {"Accept-Language": self.language}
        self.answer = self.client.post(self.target, data={**self.hidden, **fields}, headers=headers)
        return self._follow()

    def ask(self, what: str, **fields: str) -> TestResponse:
        """What the page's script asks the server."""
        headers = {"X-Form-Token": self.hidden["form_token"], "Accept-Language": self.language}
        return self.client.post(f"{self.at}/{what}", data=fields, headers=headers)

    @property
    def status(self) -> int:
        assert self.answer is not None
        return self.answer.status_code

    @property
    def html(self) -> str:
        assert self.answer is not None
        return self.answer.text

    @property
    def text(self) -> str:
        """What a person reads."""
        return " ".join(unescape(re.sub("<[^>]*>", " ", self.html)).split())

    @property
    def title(self) -> str:
        [title] = re.findall("<h1>(.*?)</h1>", self.html)
        return unescape(title)

    @property
    def hidden(self) -> dict[str, str]:
        found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', self.html)
        return dict(found)

    @property
    def target(self) -> str:
        [first, *_] = re.findall('<form method="post"([^>]*)>', self.html)
        found = re.findall('action="([^"]*)"', first)
        return path_of(urljoin(HERE + self.at, found[0])) if found else self.at

    def _follow(self) -> "Browser":
        while self.answer is not None and self.answer.status_code == 303:
            self.at = path_of(urljoin(HERE + self.at, self.answer.headers["Location"]))
            self.answer = self.client.get(self.at, headers={"Accept-Language": self.language})
        return self


def path_of(address: str) -> str:
    """`https://crm.northwind.se/account/reset/x` leads to `/reset/x` of the pages."""
    path = re.sub(r"^https?://[^/]+(/account)?", "", address)
    return path or "/"

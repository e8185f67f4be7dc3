import re
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from crm_admin.adapters.mail_templates import LANGUAGES, FileMailTemplates
from crm_admin.domain.mail import LINK_MARK, Mail, MailKind, MailTemplate
from crm_admin.domain.mail_places import FILLED_FOR_EVERY_LETTER, PLACEHOLDERS
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.resources import path
from crm_admin.services.letters import compose, problems, with_link

TEMPLATES = FileMailTemplates()
LETTERS = [(kind, language) for kind in MailKind for language in LANGUAGES]
EVERY_LETTER = pytest.mark.parametrize(("kind", "language"), LETTERS)
PLACE = re.compile(r"\{(\w+)\}")
TO_ADMINISTRATORS = {"recovery", "test"}
EMPTY_TAGS = {"meta", "br"}
LINK = "https://crm.northwind.se/reset/7Yp0Zr4cKqT1vX9mB2nL5sD8fG3hJ6wE0aQ4uR7iO1k"


class Page(HTMLParser):
    """Reads HTML strictly, and keeps what a reader meets."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str | None] = []
        self.tags: set[str] = set()
        self.words = ""
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "a":
            self.links.append(dict(attrs)["href"])
        if tag not in EMPTY_TAGS:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def places(text: str) -> set[str]:
    return set(PLACE.findall(text))


def a_letter(kind: MailKind, template: MailTemplate) -> Mail:
    values = {p: f"<{p}>" for p in PLACEHOLDERS[kind] - FILLED_FOR_EVERY_LETTER - {"link"}}
    mail = compose(
        kind,
        settings=MailSettings(sender="crm@northwind.se", sender_name="Northwind IT"),
        template=template,
        recipient="asa@northwind.se",
        recipient_name="Åsa Björk",
        values=values,
        now=datetime(2026, 10, 14, 7, 55, tzinfo=UTC),
    )
    return with_link(mail, Secret(LINK) if "link" in PLACEHOLDERS[kind] else None)


def test_english_comes_first_and_every_language_has_its_folder() -> None:
    assert TEMPLATES.languages() == LANGUAGES
    assert LANGUAGES[0] == "en"
    folders = {folder.name for folder in path("mail").iterdir()}
    assert folders == set(LANGUAGES)
    names = {f"{kind.value}.{end}" for kind in MailKind for end in ("txt", "html")}
    for folder in folders:
        assert {file.name for file in path("mail", folder).iterdir()} == names


def test_a_language_that_is_not_known_is_answered_in_english() -> None:
    english = TEMPLATES.original(MailKind.RESET, "en")
    assert TEMPLATES.original(MailKind.RESET, "fi") == english
    assert TEMPLATES.original(MailKind.RESET, "../en") == english


def test_every_letter_begins_with_its_subject() -> None:
    template = TEMPLATES.original(MailKind.RESET, "en")
    assert template.subject == "{site}: choose a new password"
    assert template.text.startswith("Hello {name},\n")


@EVERY_LETTER
def test_a_letter_has_no_problems(kind: MailKind, language: str) -> None:
    template = TEMPLATES.original(kind, language)
    assert problems(kind, template) == ()
    assert template.html.strip()
    first = path("mail", language, f"{kind.value}.txt").read_text(encoding="utf-8").split("\n")[:3]
    assert first[0].startswith("Subject: ")
    assert first[1] == ""
    assert first[2] != ""


@EVERY_LETTER
def test_a_letter_has_the_same_places_in_every_language(kind: MailKind, language: str) -> None:
    english, template = TEMPLATES.original(kind, "en"), TEMPLATES.original(kind, language)
    assert places(template.subject) == places(english.subject)
    assert places(template.text) == places(template.html) == places(english.text)


@EVERY_LETTER
def test_a_letter_says_who_when_and_whom_to_tell(kind: MailKind, language: str) -> None:
    found = places(TEMPLATES.original(kind, language).text)
    assert found >= {"name", "when", "contact", "site"}
    assert "who" in found or kind.value == "recovery"
    if "link" in PLACEHOLDERS[kind]:
        assert found >= {"link", "valid_until", "user_name"}
    if kind is MailKind.EMAIL_CHANGED:
        assert found >= {"old_email", "new_email"}
    # A user need not know an administrator's computer.
    assert ("place" in found) == (kind.value in TO_ADMINISTRATORS)


@EVERY_LETTER
def test_the_html_of_a_letter_says_the_same_and_loads_nothing(
    kind: MailKind, language: str
) -> None:
    template = TEMPLATES.original(kind, language)
    page = Page(template.html)
    assert not page.tags & {"img", "script", "link", "style", "iframe", "form"}
    assert "http" not in template.html
    assert f'<html lang="{language}">' in template.html
    assert set(page.links) == ({"{link}"} if "link" in PLACEHOLDERS[kind] else set())
    said = " ".join(page.words.split())
    for paragraph in template.text.split("\n\n"):
        assert " ".join(paragraph.split()) in said


@EVERY_LETTER
def test_a_filled_letter_leaves_no_place_open(kind: MailKind, language: str) -> None:
    mail = a_letter(kind, TEMPLATES.original(kind, language))
    whole = mail.subject + mail.text + mail.html
    assert not places(whole)
    assert LINK_MARK not in whole
    page = Page(mail.html)
    if "link" in PLACEHOLDERS[kind]:
        assert f"\n{LINK}\n" in mail.text
        assert page.links == [LINK, LINK]
        assert "<valid_until>" in page.words


@EVERY_LETTER
def test_a_line_of_text_fits_into_any_window(kind: MailKind, language: str) -> None:
    lines = TEMPLATES.original(kind, language).text.splitlines()
    assert max(map(len, lines)) <= 76


def test_a_letter_with_a_link_warns_and_says_where_mail_may_lie() -> None:
    text = " ".join(TEMPLATES.original(MailKind.RESET, "en").text.split())
    assert "Links from earlier mails no longer work." in text
    assert "If you did not expect this: nothing has changed" in text
    assert "never ask for your password" in text
    assert "spam folder" in text

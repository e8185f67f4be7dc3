"""Every sentence that the pages can show is there in every language."""

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crm_admin.domain import errors
from crm_admin.domain.explanations import EXPLANATIONS
from crm_admin.services import sign_in
from crm_admin.web.speech import ENGLISH, LANGUAGES, translations
from tests.conftest import REPOSITORY
from tests.fakes import MAIL_SETTINGS
from tests.services.mailing import a_site
from tests.web.browser import Pages

PAGES = REPOSITORY / "resources" / "web" / "pages"
WORDS = re.compile(r'\b_\("((?:[^"\\]|\\.)*)"')
PLACE = re.compile(r"{(\w+)}")
SHOWN_AS_THEY_ARE = {"{reason}"}
MODULES = (
    REPOSITORY / "crm_admin" / "domain" / "password_policy.py",
    *sorted((REPOSITORY / "crm_admin" / "services" / "self_service").glob("*.py")),
    *sorted((REPOSITORY / "crm_admin" / "web").glob("*.py")),
)
"""All of whose sentences can be shown."""
OTHERS = (errors.SignInRefused,)
"""Failures that are shown with the words of `explanations`."""
LETTERS = {
    "sv": "Lösenordet har bytts",
    "nb": "Passordet er endret",
    "da": "Adgangskoden er skiftet",
    "de": "Ihr Passwort wurde geändert",
}


def sentences() -> set[str]:
    pages = (page.read_text("utf-8") for page in PAGES.glob("*.html"))
    in_pages = {text for page in pages for text in WORDS.findall(page)}
    in_code = {text for module in MODULES for text in texts_in(ast.parse(module.read_text()))}
    explained = {text.template for error in OTHERS for text in EXPLANATIONS[error]}
    return (in_pages | in_code | explained | set(reasons_of_the_door())) - SHOWN_AS_THEY_ARE


def reasons_of_the_door() -> Iterator[str]:
    """What bars somebody from their own password."""
    tree = ast.parse(Path(sign_in.__file__).read_text())
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "bars_own_password":
            yield from texts_in(node)


def texts_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="Text"), args=[ast.Constant(value=str(text))]):
                yield text


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != ENGLISH])
def test_every_sentence_is_translated_and_nothing_else(language: str) -> None:
    assert set(translations(language)) == sentences()


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != ENGLISH])
def test_every_translation_has_the_places_of_its_sentence(language: str) -> None:
    for sentence, translated in translations(language).items():
        assert sorted(PLACE.findall(sentence)) == sorted(PLACE.findall(translated)), sentence
        assert translated == translated.strip() != ""
        assert "!" not in translated


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != ENGLISH])
def test_a_file_of_translations_is_in_order(language: str) -> None:
    path = REPOSITORY / "resources" / "web" / f"{language}.json"
    known = json.loads(path.read_text("utf-8"))
    tidy = json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True)
    assert path.read_text("utf-8") == f"{tidy}\n"


# Which language


@pytest.mark.parametrize(
    ("asked_for", "answered"),
    [
        ("sv-SE,sv;q=0.9,en;q=0.8", "sv"),
        ("nb-NO,nb;q=0.9,no;q=0.8", "nb"),
        ("no", "nb"),
        ("nn", "nb"),
        ("da", "da"),
        ("de-AT,de;q=0.9", "de"),
        ("en-GB", "en"),
        ("fr,de;q=0.5", "de"),
        ("fr", "sv"),
        ("", "sv"),
        ("*", "en"),
        (";;;q=,", "sv"),
    ],
)
def test_the_browser_s_language_is_spoken_else_the_site_s(asked_for: str, answered: str) -> None:
    swedish = replace(MAIL_SETTINGS, language="sv")
    pages = Pages(company=a_site(swedish))
    html = pages.browser(asked_for).open("/").html
    assert f'<html lang="{answered}">' in html


@pytest.mark.parametrize("language", sorted(LETTERS))
def test_a_whole_journey_is_in_one_language(language: str) -> None:
    pages = Pages()
    browser = pages.browser(language).open(pages.link())
    browser.send(password="short", repeated="other")
    english = {sentence for sentence in sentences() if len(sentence) > 25}
    assert [sentence for sentence in english if sentence in browser.text] == []
    good = "violet harbour engine 42"
    browser.send(password=good, repeated=good)
    assert browser.title == LETTERS[language]

"""The language of a page, and its sentences in it."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from flask import request

from crm_admin import resources
from crm_admin.domain.text import Text, render
from crm_admin.services.letters import moment

ENGLISH = "en"
LANGUAGES = (ENGLISH, "sv", "nb", "da", "de")
ALSO_UNDERSTOOD = {"no": "nb", "nn": "nb"}
"""What browsers call Norwegian, and whoever reads Nynorsk reads Bokmål."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """Says every sentence in one language."""

    language: str

    def say(self, text: Text) -> str:
        """A sentence of the rules and the acts."""
        return render(text, translate=self._translate, format_value=_formatted)

    def words(self, template: str, /, **values: str) -> str:
        """Words of a page; it gives the English ones."""
        return self._translate(template).format_map(values)

    def _translate(self, template: str) -> str:
        return translations(self.language).get(template, template)


def speech_of_request(otherwise: str = ENGLISH) -> Speech:
    """The language that the browser asks for, else the site's."""
    wanted = request.accept_languages.best_match((*LANGUAGES, *ALSO_UNDERSTOOD))
    found = ALSO_UNDERSTOOD.get(wanted or "", wanted) or otherwise
    return Speech(language=found if found in LANGUAGES else ENGLISH)


@cache
def translations(language: str) -> dict[str, str]:
    """By the English sentence; none for English."""
    if language == ENGLISH:
        return {}
    text = resources.path("web", f"{language}.json").read_text("utf-8")
    found: dict[str, str] = json.loads(text)
    return found


def _formatted(value: datetime | timedelta | int) -> str:
    return moment(value) if isinstance(value, datetime) else str(value)

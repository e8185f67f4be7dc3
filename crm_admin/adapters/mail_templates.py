"""The letters that come with the program: plain files, one folder for each language."""

from collections.abc import Sequence

from crm_admin import resources
from crm_admin.domain.mail import MailKind, MailTemplate

ENGLISH = "en"
LANGUAGES = (ENGLISH, "sv", "nb", "da", "de")
SUBJECT = "Subject: "


class FileMailTemplates:
    """`resources/mail/<language>/<kind>.txt`, its first line the subject, and `.html`."""

    def languages(self) -> Sequence[str]:
        """The languages that every letter is written in, English first."""
        return LANGUAGES

    def original(self, kind: MailKind, language: str) -> MailTemplate:
        """One letter; in English where the language is not known."""
        known = language if language in LANGUAGES else ENGLISH
        first, _, text = _read(known, f"{kind.value}.txt").partition("\n")
        return MailTemplate(
            subject=first.removeprefix(SUBJECT),
            text=text.lstrip("\n"),
            html=_read(known, f"{kind.value}.html"),
        )


def _read(language: str, name: str) -> str:
    return resources.path("mail", language, name).read_text(encoding="utf-8")

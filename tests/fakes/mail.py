"""Templates and a mail server in memory."""

from collections import deque
from collections.abc import Iterator, Sequence

from crm_admin.domain.mail import (
    Mail,
    MailKind,
    MailStep,
    MailStepOutcome,
    MailTemplate,
    Verdict,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text

MAIL_SETTINGS = MailSettings(
    host="mail.northwind.se",
    sender="crm@northwind.se",
    sender_name="Northwind CRM",
    link_base_url="https://crm.northwind.se/account",
)


class FakeMailTemplates:
    def languages(self) -> Sequence[str]:
        return ("en", "sv")

    def original(self, kind: MailKind, language: str) -> MailTemplate:
        link = " {link}" if kind in {MailKind.RESET, MailKind.UNLOCK_REQUEST} else ""
        said = f"{kind.value} in {language if language in self.languages() else 'en'}"
        return MailTemplate(
            subject=said,
            text=f"{said} for {{name}}{link}",
            html=f"<p>{said} for {{name}}{link}</p>",
        )


class FakeMailer:
    """Takes every letter; `will_answer` has it do otherwise with the next ones."""

    def __init__(self) -> None:
        self.taken: list[Mail] = []
        self.passwords: list[Secret | None] = []
        self._answers: deque[tuple[MailStep, Verdict, str]] = deque()

    def will_answer(self, step: MailStep, verdict: Verdict, server_words: str = "") -> None:
        """How the way of the next letter ends."""
        self._answers.append((step, verdict, server_words))

    def steps(
        self, _settings: MailSettings, password: Secret | None, mail: Mail
    ) -> Iterator[MailStepOutcome]:
        self.passwords.append(password)
        answer = self._answers.popleft() if self._answers else (MailStep.DATA, Verdict.TAKEN, "250")
        last, verdict, words = answer
        for step in MailStep:
            if step is last:
                break
            yield MailStepOutcome(step=step)
        is_taken = verdict is Verdict.TAKEN
        if verdict in {Verdict.TAKEN, Verdict.UNCERTAIN}:
            self.taken.append(mail)
        yield MailStepOutcome(
            step=last,
            problem=None if is_taken else Text("The mail server did not take it."),
            verdict=verdict,
            server_words=words,
        )

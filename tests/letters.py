"""Letters for tests of what carries them."""

from datetime import UTC, datetime

from crm_admin.domain.mail import (
    Mail,
    MailKind,
    MailStep,
    MailStepOutcome,
    OutboxMail,
    Verdict,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.services.ports import Mailer

WRITTEN_AT = datetime(2026, 10, 14, 7, 55, tzinfo=UTC)
TOKEN = "7Yp0Zr4cKqT1vX9mB2nL5sD8fG3hJ6wE0aQ4uR7iO1k"


def a_mail(
    *,
    recipient: str = "asa@northwind.se",
    recipient_name: str = "Åsa Björk",
    subject: str = "Ett nytt lösenord",
    text: str = f"Hej Åsa!\nhttps://crm.northwind.se/reset/{TOKEN}\n.\n..Northwind\n",
    html: str = "<p>Hej Åsa!</p>",
) -> Mail:
    return Mail(
        message_id="<0123456789abcdef0123456789abcdef@northwind.se>",
        recipient=recipient,
        recipient_name=recipient_name,
        language="sv",
        subject=subject,
        text=text,
        html=html,
        written_at=WRITTEN_AT,
    )


def a_letter() -> OutboxMail:
    """A letter that waits."""
    return OutboxMail(
        id="letter",
        operation_id="operation",
        kind=MailKind.RESET,
        user_id=None,
        user_name=None,
        link_id=None,
        link=None,
        mail=a_mail(),
        next_try_at=WRITTEN_AT,
        expires_at=None,
    )


def sent(
    mailer: Mailer, settings: MailSettings, password: Secret | None, mail: Mail | None = None
) -> list[MailStepOutcome]:
    """Every step of sending it; each but the last was passed."""
    outcomes = list(mailer.steps(settings, password, mail or a_mail()))
    assert all(outcome.problem is None for outcome in outcomes[:-1])
    assert all(outcome.verdict is Verdict.TAKEN for outcome in outcomes[:-1])
    return outcomes


def steps_of(outcomes: list[MailStepOutcome]) -> list[MailStep]:
    return [outcome.step for outcome in outcomes]

"""Letters on their way to the mail server: sent at once, and what has become of each."""

from collections.abc import Mapping
from dataclasses import replace

from crm_admin.cli.access import Desk, Outside
from crm_admin.cli.asking import Need
from crm_admin.cli.stops import Status, Stop
from crm_admin.cli.writing import json_time
from crm_admin.domain.errors import DatabaseFailed, OutcomeUnknown
from crm_admin.domain.mail import MailState, OutboxMail
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text


def needs_of_mail(*, mail_password_stdin: bool) -> tuple[Need, ...]:
    """What comes by standard input for the mail server."""
    return (Need.MAIL_PASSWORD,) if mail_password_stdin else ()


def require_mail(settings: MailSettings, *, otherwise: str = "") -> None:
    """Mail can be sent.

    Raises:
        Stop: the site has not set it up; `otherwise` is what can be done without it.
    """
    if not settings.is_set_up:
        how = f"Set it up with `settings`{otherwise}."
        raise Stop(Status.REFUSED, f"E-mail is not set up yet. {how} Nothing was changed.")


def learn_mail_password(outside: Outside, desk: Desk, settings: MailSettings) -> None:
    """Know it before a letter is taken out of the outbox: nothing waits for typing then.

    Where nobody gives one, letters wait in the outbox.
    """
    is_given = Need.MAIL_PASSWORD in desk.asking.lines
    if not settings.is_set_up or not settings.account:
        return
    if not is_given and outside.mail_passwords.is_known(settings):
        return
    password = desk.asking.mail_password(settings)
    if password is not None:
        outside.mail_passwords.keep(settings, password, remember=False)


def sent(outside: Outside, desk: Desk, letter: OutboxMail) -> tuple[OutboxMail, Text]:
    """The letter after it was sent at once, and the sentence about that.

    What it belongs to was saved: a database that fails now is doubt about the mail alone.
    """
    outside.interrupts.mailing()
    try:
        after = desk.post.deliver(letter.id) or letter
        told = what_became(after)
    except (DatabaseFailed, OutcomeUnknown):
        after = replace(letter, state=MailState.UNCERTAIN)
        told = Text(
            "The database failed while the mail to {address} was sent: look into the outbox.",
            address=letter.mail.recipient,
        )
    outside.interrupts.saved()
    return after, told


def what_became(letter: OutboxMail) -> Text:
    """One sentence about a letter."""
    return _WHAT_BECAME[letter.state].with_values(
        address=letter.mail.recipient,
        reply=letter.reply.rstrip(".") or "—",
        next_try_at=letter.next_try_at,
    )


_WHAT_BECAME = {
    MailState.SENT: Text("The mail server took the mail to {address} ({reply})."),
    MailState.WAITING: Text(
        "The mail to {address} waits in the outbox: {reply}."
        " It is tried again from {next_try_at} on."
    ),
    MailState.SENDING: Text("The mail to {address} is being sent by another program."),
    MailState.UNCERTAIN: Text(
        "The mail to {address} may have arrived: {reply}."
        " It is sent again from {next_try_at} on, and may arrive twice."
    ),
    MailState.REFUSED: Text("The mail to {address} was refused for good: {reply}."),
    MailState.CANCELLED: Text("The mail to {address} was called off."),
    MailState.EXPIRED: Text("The mail to {address} was not sent: its link works no longer."),
}


def letter_document(letter: OutboxMail) -> Mapping[str, object]:
    """A letter for scripts; never its words or its link."""
    return {
        "id": letter.id,
        "kind": letter.kind,
        "user_name": letter.user_name,
        "to": letter.mail.recipient,
        "state": letter.state,
        "attempts": letter.attempts,
        "written_at": json_time(letter.mail.written_at),
        "next_try_at": json_time(letter.next_try_at) if letter.ended_at is None else None,
        "reply": letter.reply,
    }

"""What has become of the letter with a reset link, in words."""

from dataclasses import dataclass

from crm_admin.domain.mail import MailState, OutboxMail
from crm_admin.domain.text import Text
from crm_admin.gui.colours import Tone
from crm_admin.gui.sentences import visible


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One sentence that is true, with a title and a tone that say the same."""

    title: Text
    sentence: Text
    tone: Tone
    has_left: bool = False
    """The mail server has the link: nobody needs to hand it over."""


def delivery_of(letter: OutboxMail | None) -> Delivery:
    """How far the letter has come; None: mail is not set up, so there is no letter."""
    if letter is None:
        return _NO_LETTER
    return _WORDS[letter.state](letter, visible(letter.mail.recipient), visible(letter.reply))


def _sending(_letter: OutboxMail, email: str, _reply: str) -> Delivery:
    return Delivery(
        title=Text("The link is being sent"),
        sentence=Text("The reset link is on its way to {email}.", email=email),
        tone=Tone.NEUTRAL,
    )


def _sent(_letter: OutboxMail, email: str, reply: str) -> Delivery:
    sentence = (
        Text(
            "Reset link sent to {email}. The mail server said: “{reply}”", email=email, reply=reply
        )
        if reply
        else Text("Reset link sent to {email}.", email=email)
    )
    return Delivery(
        title=Text("The link was sent"),
        sentence=sentence,
        tone=Tone.SUCCESS,
        has_left=True,
    )


def _waiting(letter: OutboxMail, email: str, reply: str) -> Delivery:
    sentence = (
        Text(
            "The reset link for {email} waits in the outbox: “{reply}” Next try {at}.",
            email=email,
            reply=reply,
            at=letter.next_try_at,
        )
        if reply
        else Text("The reset link for {email} waits in the outbox.", email=email)
    )
    return Delivery(
        title=Text("The link waits in the outbox"),
        sentence=sentence,
        tone=Tone.WARNING,
    )


def _uncertain(letter: OutboxMail, email: str, _reply: str) -> Delivery:
    return Delivery(
        title=Text("The link may have arrived"),
        sentence=Text(
            "The mail server fell silent: the reset link may have arrived at {email}, and may"
            " arrive twice. Next try {at}.",
            email=email,
            at=letter.next_try_at,
        ),
        tone=Tone.WARNING,
    )


def _refused(_letter: OutboxMail, email: str, reply: str) -> Delivery:
    sentence = (
        Text("The reset link for {email} was refused: “{reply}”", email=email, reply=reply)
        if reply
        else Text("The reset link for {email} was refused.", email=email)
    )
    return Delivery(
        title=Text("The link was not sent"),
        sentence=sentence,
        tone=Tone.DANGER,
    )


def _never_sent(_letter: OutboxMail, email: str, _reply: str) -> Delivery:
    return Delivery(
        title=Text("The link was not sent"),
        sentence=Text("The reset link for {email} was not sent, and will not be.", email=email),
        tone=Tone.DANGER,
    )


_WORDS = {
    MailState.WAITING: _waiting,
    MailState.SENDING: _sending,
    MailState.SENT: _sent,
    MailState.UNCERTAIN: _uncertain,
    MailState.REFUSED: _refused,
    MailState.CANCELLED: _never_sent,
    MailState.EXPIRED: _never_sent,
}

_NO_LETTER = Delivery(
    title=Text("The link was made"),
    sentence=Text("A reset link was made. E-mail is not set up, so nothing was sent."),
    tone=Tone.WARNING,
)

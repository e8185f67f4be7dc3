"""Letters, their states and the settings of mail in words."""

from dataclasses import dataclass

from crm_admin.domain.mail import MAIL_STATE_TEXTS, MailState, MailStep
from crm_admin.domain.settings import MailEncryption
from crm_admin.domain.text import Text, plural
from crm_admin.gui.colours import Tone
from crm_admin.gui.postman import HOLD_TEXTS, Hold
from crm_admin.gui.sentences import say
from crm_admin.gui.setting_parts.policy_words import SettingWords


@dataclass(frozen=True, slots=True, kw_only=True)
class StateLook:
    """How the state of a letter looks: icon, word and colour."""

    icon: str
    tone: Tone
    text: Text


STATE_LOOKS = {
    MailState.WAITING: StateLook(
        icon="clock", tone=Tone.WARNING, text=MAIL_STATE_TEXTS[MailState.WAITING]
    ),
    MailState.SENDING: StateLook(
        icon="send", tone=Tone.ACCENT, text=MAIL_STATE_TEXTS[MailState.SENDING]
    ),
    MailState.SENT: StateLook(
        icon="check", tone=Tone.SUCCESS, text=MAIL_STATE_TEXTS[MailState.SENT]
    ),
    MailState.UNCERTAIN: StateLook(
        icon="help", tone=Tone.WARNING, text=MAIL_STATE_TEXTS[MailState.UNCERTAIN]
    ),
    MailState.REFUSED: StateLook(
        icon="cross", tone=Tone.DANGER, text=MAIL_STATE_TEXTS[MailState.REFUSED]
    ),
    MailState.CANCELLED: StateLook(
        icon="minus", tone=Tone.NEUTRAL, text=MAIL_STATE_TEXTS[MailState.CANCELLED]
    ),
    MailState.EXPIRED: StateLook(
        icon="clock", tone=Tone.NEUTRAL, text=MAIL_STATE_TEXTS[MailState.EXPIRED]
    ),
}

STEP_TEXTS = {
    MailStep.NAME: Text("The name of the mail server is known"),
    MailStep.NETWORK: Text("The mail server answers"),
    MailStep.ENCRYPTION: Text("The connection is encrypted, the certificate trusted"),
    MailStep.ACCOUNT: Text("The account is accepted"),
    MailStep.SENDER: Text("The sender is accepted"),
    MailStep.RECIPIENT: Text("The recipient is accepted"),
    MailStep.DATA: Text("The message was taken"),
}
IN_CLEAR = Text("The connection stands, without encryption")
NO_ACCOUNT = Text("No account is needed")

ENCRYPTION_TEXTS = {
    MailEncryption.STARTTLS: Text("STARTTLS, required"),
    MailEncryption.TLS: Text("TLS"),
    MailEncryption.NONE: Text("None, only on this machine"),
}

MAIL_WORDS = {
    "host": SettingWords(
        label=Text("Mail server"),
        sentence=Text("Its name, as it stands in its certificate. Empty: no mail is sent."),
    ),
    "port": SettingWords(
        label=Text("Port"), sentence=Text("Usually 587 with STARTTLS, 465 with TLS.")
    ),
    "encryption": SettingWords(
        label=Text("Encryption"),
        sentence=Text(
            "With STARTTLS nothing is said before the connection is encrypted. The certificate is"
            " always checked; nothing is sent in clear over a network."
        ),
    ),
    "ca_file": SettingWords(
        label=Text("Certificate of the authority"),
        sentence=Text(
            "A file on each computer that sends, when your site signs its certificates itself."
            " Empty: the authorities that this computer trusts."
        ),
    ),
    "account": SettingWords(
        label=Text("Account"),
        sentence=Text("To sign in to the mail server. Empty: it asks for none."),
    ),
    "sender": SettingWords(
        label=Text("Sender"), sentence=Text("The address that mail comes from.")
    ),
    "sender_name": SettingWords(
        label=Text("Name of the sender"), sentence=Text("Shown beside it: the name of your CRM.")
    ),
    "reply_to": SettingWords(
        label=Text("Reply to"),
        sentence=Text("Where answers go, and whom users turn to. Empty: to the sender."),
    ),
    "link_base_url": SettingWords(
        label=Text("Address of links"),
        sentence=Text(
            "Where the self-service pages are, or the web address of the CRM whose own links are"
            " sent. It begins with https, except on this machine."
        ),
    ),
    "language": SettingWords(
        label=Text("Language"), sentence=Text("Of the letters that users get.")
    ),
    "sends_notices": SettingWords(
        label=Text("Notices"),
        sentence=Text(
            "Users are told when their password was changed, they were unlocked, or their address"
            " was changed. OWASP and NIST ask for it."
        ),
    ),
}
"""By the name of the field of `MailSettings`."""


def waiting_text(unfinished: int, hold: Hold | None) -> str:
    """How many letters wait, and why."""
    if not unfinished:
        return say(Text("No letter waits to be sent."))
    one, many = Text("{count} letter waits to be sent."), Text("{count} letters wait to be sent.")
    said = say(plural(unfinished, one, many))
    return f"{said} {say(HOLD_TEXTS[hold])}" if hold is not None else said

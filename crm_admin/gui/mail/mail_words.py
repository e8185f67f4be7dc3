"""Letters, their states and the settings of mail in words."""

from crm_admin.domain.mail import MailState, MailStep
from crm_admin.domain.settings import MailEncryption
from crm_admin.domain.text import Text, plural
from crm_admin.gui.colours import Tone
from crm_admin.gui.mail.postman import HOLD_TEXTS, Hold
from crm_admin.gui.passwords.policy_words import SettingWords
from crm_admin.gui.sentences import say
from crm_admin.gui.widgets.state_badge import BadgeLook

STATE_LOOKS = {
    MailState.WAITING: BadgeLook("clock", Tone.WARNING),
    MailState.SENDING: BadgeLook("send", Tone.NEUTRAL),
    MailState.SENT: BadgeLook("check", Tone.SUCCESS),
    MailState.UNCERTAIN: BadgeLook("help", Tone.WARNING),
    MailState.REFUSED: BadgeLook("cross-circle", Tone.DANGER),
    MailState.CANCELLED: BadgeLook("minus", Tone.NEUTRAL),
    MailState.EXPIRED: BadgeLook("clock", Tone.NEUTRAL),
}

STATE_SENTENCES = {
    MailState.WAITING: Text("It is tried again by itself, until its link no longer works."),
    MailState.SENDING: Text("The mail server is being spoken to."),
    MailState.SENT: Text("The mail server took it. Whether it was read, nobody can know."),
    MailState.UNCERTAIN: Text(
        "The mail server fell silent after it was handed over: it may have arrived. It is tried"
        " again, so it may arrive twice; mail programs recognise it as the same letter."
    ),
    MailState.REFUSED: Text(
        "Refused for good. Put right what the mail server says, then try again."
    ),
    MailState.CANCELLED: Text("Called off by an administrator."),
    MailState.EXPIRED: Text("Its link no longer worked before it could be sent. Send a new one."),
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


LANGUAGE_NAMES = {
    "en": "English",
    "sv": "Svenska",
    "nb": "Norsk bokmål",
    "da": "Dansk",
    "de": "Deutsch",
}
"""Each language by its own name, which is the same in every language."""


def language_name(code: str) -> str:
    """`Svenska`; the code itself where it is not known."""
    return LANGUAGE_NAMES.get(code, code)


def waiting_text(unfinished: int, hold: Hold | None) -> str:
    """How many letters wait, and why."""
    if not unfinished:
        return say(Text("No letter waits to be sent."))
    one, many = Text("{count} letter waits to be sent."), Text("{count} letters wait to be sent.")
    said = say(plural(unfinished, one, many))
    return f"{said} {say(HOLD_TEXTS[hold])}" if hold is not None else said

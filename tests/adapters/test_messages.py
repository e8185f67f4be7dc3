"""Whatever names hold: one recipient, and the same headers."""

from dataclasses import replace
from email import message_from_bytes
from email.header import decode_header, make_header
from email.headerregistry import AddressHeader
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crm_admin.adapters.messages import message, transport_address
from crm_admin.domain.mail import Mail
from crm_admin.domain.settings import MailSettings
from tests.letters import a_mail

SETTINGS = MailSettings(
    host="localhost", sender="crm@northwind.se", sender_name="Northwind IT", reply_to=None
)
HEADERS = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "Content-Language",
    "MIME-Version",
    "Content-Type",
]
HOSTILE = st.one_of(
    st.text(max_size=300),
    st.lists(
        st.sampled_from(
            [
                *("\r\n", "\n", "\r", "\x00", "\x0b", "\x0c", "\x1a", "\x85", "\u2028", "\u202e"),
                *("Bcc: eve@example.org", "eve@example.org", "<eve@example.org>", ",", ";", ":"),
                *('"', "\\", "(", ")", "<", ">", "[", "]", "@", "=?utf-8?q?x?=", "=?", "?="),
                *("å", "漢字", "\U0001f511", "\ud800", " ", "\t", "x" * 80, "é" * 80, "."),
            ]
        ),
        max_size=20,
    ).map("".join),
)


def built(mail: Mail, mail_settings: MailSettings = SETTINGS) -> EmailMessage:
    sent = message(
        mail, mail_settings, sender="crm@northwind.se", recipient="asa@northwind.se", reply_to=None
    )
    head = sent.partition(b"\r\n\r\n")[0]
    assert b"\n" not in head.replace(b"\r\n", b"")
    assert max(map(len, sent.split(b"\r\n"))) <= 998
    read = message_from_bytes(sent, policy=SMTP)
    assert isinstance(read, EmailMessage)
    assert [name for name, _ in read.raw_items()] == HEADERS
    assert not any(read[name].defects for name in ("From", "To", "Subject"))
    return read


def only_address(read: EmailMessage, name: str) -> tuple[str, str]:
    header = read[name]
    assert isinstance(header, AddressHeader)
    (address,) = header.addresses
    return address.display_name, address.addr_spec


@settings(max_examples=500, deadline=None)
@given(name=HOSTILE, sender_name=HOSTILE, subject=HOSTILE)
@example(name="Björk, Åsa", sender_name="Ek; Bo", subject="a\r\nBcc: eve@example.org")
def test_names_and_subjects_change_neither_recipients_nor_headers(
    name: str, sender_name: str, subject: str
) -> None:
    named = MailSettings(sender="crm@northwind.se", sender_name=sender_name)
    read = built(a_mail(recipient_name=name, subject=subject), named)
    assert only_address(read, "To")[1] == "asa@northwind.se"
    assert only_address(read, "From")[1] == "crm@northwind.se"


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\0", "\r\n\r\n "])
def test_a_header_that_would_become_two_never_leaves(end: str) -> None:
    # Nothing looks through an address once more: it would get here only by a mistake of ours.
    with pytest.raises(ValueError, match="the header To would become two"):
        message(
            a_mail(),
            SETTINGS,
            sender="crm@northwind.se",
            recipient=f"asa@northwind.se{end}Bcc: eve@example.org",
            reply_to=None,
        )


@given(text=HOSTILE, html=HOSTILE.filter(bool), message_id=HOSTILE, language=HOSTILE)
def test_what_a_letter_says_changes_neither_recipients_nor_headers(
    text: str, html: str, message_id: str, language: str
) -> None:
    mail = replace(
        a_mail(recipient_name="Åsa", text=text, html=html), message_id=message_id, language=language
    )
    assert only_address(built(mail), "To") == ("Åsa", "asa@northwind.se")


@pytest.mark.parametrize(
    "name",
    [
        "=?utf-8?q?x?=",
        "Åsa Björk",
        "Björk, Åsa",
        'Åsa "Å" Björk',
        "Dr. Ek (IT); Nord",
        "O'Neill",
        "漢字 " * 20,
        "",
    ],
)
def test_a_name_arrives_as_it_is(name: str) -> None:
    raw = dict(built(a_mail(recipient_name=name)).raw_items())["To"]
    # Not by the header's own attributes: those put spaces between encoded words.
    phrase, address = parseaddr("".join(raw.splitlines()))
    assert str(make_header(decode_header(phrase))) == name.strip()
    assert address == "asa@northwind.se"


def test_a_name_is_cut_before_it_fills_the_line() -> None:
    assert only_address(built(a_mail(recipient_name="x" * 5000)), "To")[0] == "x" * 100


@pytest.mark.parametrize("subject", ["Hej", "Nytt lösenord för Åsa " * 9, "漢字" * 90])
def test_a_subject_arrives_as_it_is(subject: str) -> None:
    assert built(a_mail(subject=subject))["Subject"] == subject.strip()


def test_the_host_of_an_address_is_carried_in_ascii() -> None:
    assert transport_address("asa@northwind.se") == "asa@northwind.se"
    assert transport_address("asa@björk.se") == "asa@xn--bjrk-6qa.se"
    assert transport_address("Åsa <asa@northwind.se>") is None
    assert transport_address("asa@" + "x" * 64 + ".se") is None

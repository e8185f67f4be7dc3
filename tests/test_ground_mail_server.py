"""The ground under the tests of mail: a mail server of their own says and keeps what it should."""

import smtplib
import ssl

import pytest

from crm_admin.domain.settings import MailEncryption
from tests.servers.smtp import MailServer, running_mail_server

LETTER = "From: crm@northwind.se\r\nTo: asa@northwind.se\r\nSubject: Hello\r\n\r\nHej\r\n"


def _connected(server: MailServer) -> smtplib.SMTP:
    context = ssl.create_default_context(cafile=str(server.ca_file))
    if server.encryption is MailEncryption.TLS:
        return smtplib.SMTP_SSL(server.host, server.port, timeout=10, context=context)
    client = smtplib.SMTP(server.host, server.port, timeout=10)
    if server.encryption is MailEncryption.STARTTLS:
        client.starttls(context=context)
    return client


@pytest.mark.parametrize("encryption", MailEncryption)
@pytest.mark.parametrize("with_account", [True, False])
def test_it_keeps_what_it_took(encryption: MailEncryption, with_account: bool) -> None:
    with running_mail_server(encryption=encryption, with_account=with_account) as server:
        with _connected(server) as client:
            if server.account is not None:
                client.login(server.account, server.password.reveal())
            client.sendmail("crm@northwind.se", ["asa@northwind.se"], LETTER)
        (letter,) = server.wait_for()
    assert (letter.sender, letter.recipients) == ("crm@northwind.se", ("asa@northwind.se",))
    assert letter.account == server.account
    assert letter.message["Subject"] == "Hello"
    assert letter.body() == "Hej\r\n"
    assert b"MAIL FROM" in server.heard.upper()


def test_it_wants_encryption_and_the_right_password(mail_server: MailServer) -> None:
    with smtplib.SMTP(mail_server.host, mail_server.port, timeout=10) as client:
        client.ehlo()
        assert client.has_extn("starttls")
        assert not client.has_extn("auth")
    with _connected(mail_server) as client:
        client.ehlo()
        with pytest.raises(smtplib.SMTPAuthenticationError):
            client.login("crm-admin", "wrong")
        with pytest.raises(smtplib.SMTPSenderRefused):
            client.sendmail("crm@northwind.se", ["asa@northwind.se"], LETTER)
    assert mail_server.received == []


def test_it_says_what_it_is_told_to_say() -> None:
    with running_mail_server(with_account=False) as server:
        server.answer("RCPT", "450 4.2.0 Greylisted")
        server.answer("DATA", "554 5.7.1 Looks like spam")
        with _connected(server) as client:
            with pytest.raises(smtplib.SMTPRecipientsRefused):
                client.sendmail("crm@northwind.se", ["asa@northwind.se"], LETTER)
            with pytest.raises(smtplib.SMTPDataError, match="spam"):
                client.sendmail("crm@northwind.se", ["asa@northwind.se"], LETTER)
            client.sendmail("crm@northwind.se", ["asa@northwind.se"], LETTER)
        assert len(server.received) == 2


def test_it_falls_silent_and_hangs_up_with_the_letter_kept() -> None:
    with running_mail_server(with_account=False) as server:
        server.hang_up_after_data()
        client = _connected(server)
        with pytest.raises(smtplib.SMTPServerDisconnected):
            client.sendmail("crm@northwind.se", ["asa@northwind.se"], LETTER)
        client.close()
        server.fall_silent_after_data()
        client = _connected(server)
        assert client.sock is not None
        client.sock.settimeout(0.2)
        with pytest.raises((TimeoutError, smtplib.SMTPServerDisconnected)):
            client.sendmail("crm@northwind.se", ["asa@northwind.se"], LETTER)
        client.close()
        assert len(server.wait_for(2)) == 2

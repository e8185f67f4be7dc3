"""Sending one letter to a mail server, step by step."""

import re
import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Timer
from typing import Any

from crm_admin.adapters import certificates
from crm_admin.adapters import smtp_problems as problems
from crm_admin.adapters.messages import message, transport_address
from crm_admin.adapters.smtp_connection import Connection, LookUp, connect, find, look_up
from crm_admin.adapters.smtp_problems import StepFailed
from crm_admin.adapters.smtp_replies import Censor, Reply, in_base64, plain_sign_in
from crm_admin.domain.mail import Mail, MailStep, MailStepOutcome, Verdict
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailEncryption, MailSettings, mail_problems
from crm_admin.domain.text import Text

GREETING = 220
GO_ON = 334
SIGNED_IN = 235
SEND_IT = 354
GOODBYE_S = 2
"""So long is waited for the answer to QUIT."""

_STEPS_OF_SETTINGS = {
    "host": MailStep.NAME,
    "port": MailStep.NETWORK,
    "encryption": MailStep.ENCRYPTION,
    "account": MailStep.ACCOUNT,
    "sender": MailStep.SENDER,
    "reply_to": MailStep.SENDER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpMailer:
    """Speaks SMTP with time limits, and never in clear to another machine.

    A server may say nothing for `reply_timeout_s`, after the whole letter for `letter_timeout_s`
    (filters take their time). Once connected, everything ends after `whole_timeout_s`, well
    before `services.post.LEASE` lets somebody else try.
    """

    connect_timeout_s: float = 5
    reply_timeout_s: float = 10
    letter_timeout_s: float = 30
    whole_timeout_s: float = 90
    look_up: LookUp = look_up

    def steps(
        self, settings: MailSettings, password: Secret | None, mail: Mail
    ) -> Iterator[MailStepOutcome]:
        """Send the letter and report each step; ends with the first that fails."""
        try:
            letter = _checked(settings, password, mail)
        except StepFailed as failed:
            yield failed.outcome(MailStep.NAME)
            return
        conversation = _Conversation(self, letter)
        try:
            for step, take in conversation.steps():
                outcome = conversation.outcome(step, take)
                yield outcome
                if outcome.problem is not None:
                    return
        finally:
            conversation.end()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letter:
    """A letter that may be sent as far as can be known beforehand, and with what."""

    settings: MailSettings
    password: Secret | None
    context: ssl.SSLContext | None
    """None: in clear."""
    sender: str
    recipient: str
    content: bytes
    needs_utf8: bool
    recipient_needs_utf8: bool
    censor: Censor


@dataclass(frozen=True, slots=True, kw_only=True)
class _Passed:
    """A step that was passed."""

    reply: Reply | None = None
    detail: Text | None = None


@dataclass(slots=True)
class _Conversation:
    """One connection for one letter."""

    limits: SmtpMailer
    letter: _Letter
    smtp: Connection = field(default_factory=Connection)
    found: list[Any] = field(default_factory=list)
    watch: Timer = field(init=False)

    def __post_init__(self) -> None:
        self.watch = Timer(self.limits.whole_timeout_s, self.smtp.cut)
        self.watch.daemon = True

    @property
    def settings(self) -> MailSettings:
        return self.letter.settings

    def steps(self) -> Iterator[tuple[MailStep, Callable[[], _Passed]]]:
        """The steps in their order."""
        yield MailStep.NAME, self._find_name
        yield MailStep.NETWORK, self._reach
        yield MailStep.ENCRYPTION, self._encrypt
        yield MailStep.ACCOUNT, self._sign_in
        yield MailStep.SENDER, self._name_sender
        yield MailStep.RECIPIENT, self._name_recipient
        yield MailStep.DATA, self._hand_over

    def outcome(self, step: MailStep, take: Callable[[], _Passed]) -> MailStepOutcome:
        """Take a step."""
        try:
            passed = take()
        except StepFailed as failed:
            return failed.outcome(step)
        except (OSError, smtplib.SMTPException) as error:
            return self._lost(error).outcome(step)
        words = "" if passed.reply is None else passed.reply.words
        return MailStepOutcome(step=step, detail=passed.detail, server_words=words)

    def end(self) -> None:
        """Say goodbye and hang up."""
        self.watch.cancel()
        with suppress(OSError, smtplib.SMTPException):
            self.smtp.limit(GOODBYE_S)
            self.smtp.docmd("QUIT")
        self.smtp.close()

    def _lost(self, error: Exception) -> StepFailed:
        host = self.settings.host
        if self.smtp.was_cut:
            return problems.too_slow(host, self.limits.whole_timeout_s)
        # smtplib puts its own failures in the place of those that it met.
        met = (error, error.__context__)
        if any(isinstance(e, TimeoutError) for e in met):
            return problems.silent(self.settings, self.limits.reply_timeout_s)
        if any(isinstance(e, smtplib.SMTPResponseException) for e in met):
            return problems.not_understood(host)
        return problems.lost(host)

    def _find_name(self) -> _Passed:
        limits = self.limits
        self.found = find(self.settings.host, limits.look_up, limits.connect_timeout_s)
        return _Passed()

    def _reach(self) -> _Passed:
        line = connect(self.found, self.settings, self.limits.connect_timeout_s)
        self.smtp.take_over(line, self.limits.reply_timeout_s)
        self.watch.start()
        if self.settings.encryption is MailEncryption.TLS:
            return _Passed()
        return _Passed(reply=self._greeting())

    def _encrypt(self) -> _Passed:
        if self.letter.context is None:
            return _Passed(detail=Text("In clear: the mail server is on this machine."))
        is_starttls = self.settings.encryption is MailEncryption.STARTTLS
        if is_starttls:
            self._ask_for_encryption()
        try:
            line = self.smtp.encrypt(self.letter.context, self.settings.host)
        except ssl.SSLError as error:
            raise StepFailed(certificates.problem(error, self.settings.host)) from error
        return _Passed(
            detail=certificates.description(line),
            reply=None if is_starttls else self._greeting(),
        )

    def _ask_for_encryption(self) -> None:
        self.smtp.ehlo()
        host = self.settings.host
        if not self.smtp.has_extn("starttls"):
            raise StepFailed(
                Text(
                    "{host} does not offer encryption, so nothing was sent. Either it is set up"
                    " like that, or somebody in between took the offer away.",
                    host=host,
                )
            )
        reply = self._say("STARTTLS")
        if reply.code != GREETING:
            raise StepFailed(Text("{host} cannot encrypt at present.", host=host), reply=reply)

    def _sign_in(self) -> _Passed:
        self.smtp.ehlo_or_helo_if_needed()
        account, password = self.settings.account, self.letter.password
        if not account or password is None:
            return _Passed(detail=Text("Without an account."))
        ways = self.smtp.esmtp_features.get("auth", "").upper().split()
        if "PLAIN" in ways:
            reply = self._say("AUTH", "PLAIN " + plain_sign_in(account, password))
        elif "LOGIN" in ways:
            reply = self._say("AUTH", "LOGIN")
            for answer in (in_base64(account), in_base64(password.reveal())):
                reply = self._say(answer) if reply.code == GO_ON else reply
        else:
            raise StepFailed(
                Text("{host} offers no sign-in with a password here.", host=self.settings.host)
            )
        if reply.code != SIGNED_IN:
            raise problems.sign_in_refused(reply, account)
        return _Passed(reply=reply)

    def _name_sender(self) -> _Passed:
        options = ""
        if self.letter.needs_utf8:
            self._require_utf8()
            self.smtp.command_encoding = "utf-8"
            options = " SMTPUTF8"
        reply = self._say("MAIL", f"FROM:<{self.letter.sender}>{options}")
        if not reply.is_good:
            raise problems.sender_refused(reply, self.letter.sender)
        return _Passed(reply=reply)

    def _require_utf8(self) -> None:
        if self.smtp.has_extn("smtputf8"):
            return
        problem = Text("This mail server takes only plain letters before the @ of an address.")
        if self.letter.recipient_needs_utf8:
            raise StepFailed(problem, verdict=Verdict.REFUSED, step=MailStep.RECIPIENT)
        raise StepFailed(problem)

    def _name_recipient(self) -> _Passed:
        reply = self._say("RCPT", f"TO:<{self.letter.recipient}>")
        if not reply.is_good:
            raise problems.recipient_refused(reply, self.letter.recipient)
        return _Passed(reply=reply)

    def _hand_over(self) -> _Passed:
        reply = self._say("DATA")
        if reply.code != SEND_IT:
            raise problems.letter_refused(reply, reply.verdict)
        # Without the end a server must not deliver it. Source: RFC 5321, 4.1.1.4.
        self.smtp.send(self.letter.content)
        try:
            self.smtp.limit(self.limits.letter_timeout_s)
            self.smtp.send(b"\r\n.\r\n")
            reply = self.letter.censor.reply(*self.smtp.getreply())
        except (OSError, smtplib.SMTPException) as error:
            # From here on the server may have the letter, whatever becomes of the connection.
            raise problems.unclear(self.settings.host) from error
        verdict = reply.verdict_on_letter
        if verdict is not Verdict.TAKEN:
            raise problems.letter_refused(reply, verdict)
        return _Passed(reply=reply)

    def _greeting(self) -> Reply:
        reply = self.letter.censor.reply(*self.smtp.getreply())
        if reply.code != GREETING:
            raise problems.no_greeting(reply, self.settings.host)
        return reply

    def _say(self, command: str, rest: str = "") -> Reply:
        return self.letter.censor.reply(*self.smtp.docmd(command, rest))


def _checked(settings: MailSettings, password: Secret | None, mail: Mail) -> _Letter:
    """Everything that can be known before anybody is asked.

    Raises:
        StepFailed: the step that would go wrong.
    """
    _check_settings(settings, password)
    recipient = transport_address(mail.recipient)
    if recipient is None:
        raise StepFailed(
            Text("Mail goes to exactly one e-mail address, and this is not one."),
            verdict=Verdict.REFUSED,
            step=MailStep.RECIPIENT,
        )
    sender = transport_address(settings.sender)
    reply_to = transport_address(settings.reply_to) if settings.reply_to else None
    if sender is None or (settings.reply_to and reply_to is None):
        raise StepFailed(Text("The sender's address cannot be used."), step=MailStep.SENDER)
    content = message(mail, settings, sender=sender, recipient=recipient, reply_to=reply_to)
    return _Letter(
        settings=settings,
        password=password,
        context=_context(settings),
        sender=sender,
        recipient=recipient,
        content=_stuffed(content),
        needs_utf8=not (sender + recipient + (reply_to or "")).isascii(),
        recipient_needs_utf8=not recipient.isascii(),
        censor=Censor(mail, settings.account, password),
    )


def _check_settings(settings: MailSettings, password: Secret | None) -> None:
    if not settings.is_set_up:
        raise StepFailed(Text("No mail server is set up."))
    wrong = mail_problems(settings)
    for name, step in _STEPS_OF_SETTINGS.items():
        if name in wrong:
            raise StepFailed(wrong[name], step=step)
    if settings.account and password is None:
        raise StepFailed(
            Text("The password of the mail account is not known here."), step=MailStep.ACCOUNT
        )


def _context(settings: MailSettings) -> ssl.SSLContext | None:
    if settings.encryption is MailEncryption.NONE:
        return None
    try:
        return certificates.checking_context(settings.ca_file)
    except OSError as error:
        raise StepFailed(
            Text("The authority's file {path} cannot be read.", path=settings.ca_file or ""),
            step=MailStep.ENCRYPTION,
        ) from error


def _stuffed(letter: bytes) -> bytes:
    """Without the last line end, and with dots that begin a line doubled.

    Source: RFC 5321, 4.5.2.
    """
    return re.sub(rb"(?m)^\.", b"..", letter.removesuffix(b"\r\n"))

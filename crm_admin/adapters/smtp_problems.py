"""Why a letter did not leave, in plain words."""

from crm_admin.adapters.smtp_replies import SETTINGS_ARE_WRONG, Reply
from crm_admin.domain.mail import MailStep, MailStepOutcome, Verdict
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text


class StepFailed(Exception):
    """A step that was not passed; `step` is only given where it is not the one being taken."""

    def __init__(
        self,
        problem: Text,
        *,
        verdict: Verdict = Verdict.LATER,
        reply: Reply | None = None,
        step: MailStep | None = None,
    ) -> None:
        super().__init__(problem)
        self.problem = problem
        self.verdict = verdict
        self.words = "" if reply is None else reply.words
        self.step = step

    def outcome(self, taken: MailStep) -> MailStepOutcome:
        """The failure as it is reported."""
        return MailStepOutcome(
            step=self.step or taken,
            problem=self.problem,
            verdict=self.verdict,
            server_words=self.words,
        )


def silent(settings: MailSettings, seconds: float) -> StepFailed:
    """No answer in time."""
    return StepFailed(
        Text(
            "{host}, port {port}, did not answer within {seconds} seconds. Check the port, the"
            " kind of encryption and the firewall.",
            host=settings.host,
            port=str(settings.port),
            seconds=whole(seconds),
        )
    )


def too_slow(host: str, seconds: float) -> StepFailed:
    """Answers, but never comes to an end."""
    return StepFailed(
        Text("{host} was not done after {seconds} seconds.", host=host, seconds=whole(seconds))
    )


def lost(host: str) -> StepFailed:
    """The server hung up."""
    return StepFailed(Text("{host} broke the connection.", host=host))


def not_understood(host: str) -> StepFailed:
    """Something answers that does not speak SMTP as it should."""
    return StepFailed(Text("What {host} answers cannot be understood.", host=host))


def unclear(host: str) -> StepFailed:
    """Nobody knows whether the letter was taken."""
    return StepFailed(
        Text("{host} fell silent after the letter.", host=host), verdict=Verdict.UNCERTAIN
    )


def no_greeting(reply: Reply, host: str) -> StepFailed:
    """The first words are no welcome."""
    problem = (
        Text("{host} takes no mail at present.", host=host)
        if reply.code > 0
        else Text("What answers at {host} is no mail server.", host=host)
    )
    return StepFailed(problem, reply=reply)


def sign_in_refused(reply: Reply, account: str) -> StepFailed:
    """Wrong account or password, or no sign-in at present: the site puts it right."""
    problem = (
        Text("The mail server does not take this password for {account}.", account=account)
        if reply.code in SETTINGS_ARE_WRONG
        else Text("The mail server did not let {account} sign in.", account=account)
    )
    return StepFailed(problem, reply=reply)


def sender_refused(reply: Reply, sender: str) -> StepFailed:
    """No to MAIL."""
    if reply.code in SETTINGS_ARE_WRONG:
        problem = Text("The mail server wants a sign-in first. Enter account and password.")
    elif reply.verdict is Verdict.REFUSED:
        problem = Text("The mail server takes no mail from {address}.", address=sender)
    else:
        problem = Text("The mail server takes no mail from {address} at present.", address=sender)
    return StepFailed(problem, verdict=reply.verdict, reply=reply)


def recipient_refused(reply: Reply, recipient: str) -> StepFailed:
    """No to RCPT."""
    problem = (
        Text("The mail server takes no mail for {address}.", address=recipient)
        if reply.verdict is Verdict.REFUSED
        else Text("The mail server takes no mail for {address} at present.", address=recipient)
    )
    return StepFailed(problem, verdict=reply.verdict, reply=reply)


def letter_refused(reply: Reply, verdict: Verdict) -> StepFailed:
    """No to DATA, or to what followed."""
    if verdict is Verdict.UNCERTAIN:
        problem = Text("The mail server's answer to the letter is not clear.")
    elif verdict is Verdict.REFUSED:
        problem = Text("The mail server refused the letter.")
    else:
        problem = Text("The mail server does not take the letter at present.")
    return StepFailed(problem, verdict=verdict, reply=reply)


def whole(seconds: float) -> int:
    """As sentences name a time limit."""
    return max(1, round(seconds))

"""`outbox` and `mail-test`: the letters, and the mail server that takes them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from crm_admin.cli.access import Desk, Outside, SignedAccess
from crm_admin.cli.posting import (
    learn_mail_password,
    letter_document,
    needs_of_mail,
    require_mail,
    sent,
    what_became,
)
from crm_admin.cli.results import Lines, Result, report, saved
from crm_admin.cli.stops import Status, Stop, stop_for
from crm_admin.cli.writing import (
    NOTHING,
    in_one_line,
    local_time,
    note,
    put,
    put_json,
    sentence_of,
    table,
    visible,
)
from crm_admin.domain.errors import CrmAdminError, DatabaseFailed, OutcomeUnknown
from crm_admin.domain.mail import (
    MAIL_KIND_TEXTS,
    MAIL_STATE_TEXTS,
    UNFINISHED,
    MailState,
    MailStep,
    MailStepOutcome,
    OutboxMail,
    Verdict,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text
from crm_admin.services.ports import OutboxQuery

MOST_LETTERS = 1000
"""Sent by one command."""


# Looking


def show_outbox(outside: Outside, access: SignedAccess, query: OutboxQuery) -> None:
    """Print letters, the newest first."""
    with access.desk(outside) as desk:
        letters = desk.outbox.page(query)
        refused = desk.outbox.counts().get(MailState.REFUSED, 0)
    following = letters[-1].id if len(letters) == query.limit else None
    if access.as_json:
        put_json({"letters": [letter_document(each) for each in letters], "next": following})
        return
    put(table(HEADER, [_row(each) for each in letters]) if letters else "No letters.")
    if following is not None:
        note(f"There may be more: add --after {following}")
    if refused and query.unfinished_only:
        note(f"Refused: {refused}. --all shows them.")


HEADER = ("Id", "Letter", "User name", "To", "State", "Attempts", "Next try", "Reply")


def _row(letter: OutboxMail) -> tuple[str, ...]:
    is_waiting = letter.state in UNFINISHED
    return (
        letter.id,
        in_one_line(MAIL_KIND_TEXTS[letter.kind]),
        letter.user_name or NOTHING,
        letter.mail.recipient,
        in_one_line(MAIL_STATE_TEXTS[letter.state]),
        str(letter.attempts),
        local_time(letter.next_try_at) if is_waiting else NOTHING,
        letter.reply or NOTHING,
    )


# Sending


@dataclass(slots=True)
class _Round:
    """Letters that were due, sent one after the other."""

    letters: list[OutboxMail] = field(default_factory=list)
    failure: CrmAdminError | None = None
    """What ended it early."""

    @property
    def left(self) -> int:
        """How many the mail server did not take."""
        is_left = {MailState.WAITING, MailState.UNCERTAIN, MailState.REFUSED}
        return sum(letter.state in is_left for letter in self.letters)


def deliver(outside: Outside, access: SignedAccess, *, mail_password_stdin: bool) -> None:
    """Send what is due.

    Raises:
        Stop: not everything was taken.
    """
    with access.desk(outside, needs_of_mail(mail_password_stdin=mail_password_stdin)) as desk:
        settings = desk.site.mail().value
        require_mail(settings)
        learn_mail_password(outside, desk, settings)
        lines = Lines()
        tried = _Round()
        for letter in _due(outside, desk, tried):
            if not access.as_json:
                lines.put(in_one_line(what_became(letter)))
    if access.as_json:
        lines.put_json({"letters": [letter_document(letter) for letter in tried.letters]})
    elif not tried.letters and tried.failure is None:
        lines.put("No letter is due.")
    lines.require_written()
    outside.interrupts.check()
    _require_all_taken(tried)


def _due(outside: Outside, desk: Desk, tried: _Round) -> Iterator[OutboxMail]:
    outside.interrupts.delivering()
    try:
        desk.post.forget_expired_links()
        while len(tried.letters) < MOST_LETTERS and not outside.interrupts.was_pressed:
            letter = desk.post.deliver_due()
            if letter is None:
                break
            tried.letters.append(letter)
            yield letter
    except (DatabaseFailed, OutcomeUnknown) as failure:
        tried.failure = failure
    outside.interrupts.delivered()


def _require_all_taken(tried: _Round) -> None:
    if tried.failure is not None:
        stop = stop_for(tried.failure)
        in_part = tried.letters and stop.status is Status.REFUSED
        raise Stop(Status.IN_PART if in_part else stop.status, stop.sentence)
    if tried.left:
        raise Stop(
            Status.IN_PART, f"Not taken by the mail server: {tried.left} of {len(tried.letters)}."
        )


def retry(
    outside: Outside, access: SignedAccess, mail_id: str, *, mail_password_stdin: bool
) -> None:
    """Send one letter again now, a refused one too.

    Raises:
        Stop: it was not taken.
    """
    with access.desk(outside, needs_of_mail(mail_password_stdin=mail_password_stdin)) as desk:
        settings = desk.site.mail().value
        require_mail(settings)
        letter = _letter(desk, mail_id)
        learn_mail_password(outside, desk, settings)
        operation_id, again = saved(outside, partial(desk.outbox.retry, letter))
        after, told = sent(outside, desk, again)
        result = Result(operation_id=operation_id, sentence=told, document=_document(after))
        is_sent = after.state is MailState.SENT
        if is_sent or access.as_json:
            report(result, access)
        if not is_sent:
            raise Stop(Status.IN_PART, in_one_line(told))


def cancel(outside: Outside, access: SignedAccess, mail_id: str) -> None:
    """Keep a letter from being sent."""
    with access.desk(outside) as desk:
        letter = _letter(desk, mail_id)
        operation_id, after = saved(outside, partial(desk.outbox.cancel, letter))
        sentence = Text("Called off the mail to {address}.", address=letter.mail.recipient)
        report(
            Result(operation_id=operation_id, sentence=sentence, document=_document(after)), access
        )


def _document(letter: OutboxMail) -> Mapping[str, object]:
    return {"mail": letter_document(letter)}


def _letter(desk: Desk, mail_id: str) -> OutboxMail:
    with desk.database.open_reading() as reading:
        letter = reading.outbox.get(mail_id)
    if letter is None:
        problem = f"There is no letter with the id {visible(mail_id)}. Nothing was changed."
        raise Stop(Status.REFUSED, problem)
    return letter


# Trying


def try_mail(outside: Outside, access: SignedAccess, *, mail_password_stdin: bool) -> None:
    """Send a letter to the administrator and print each step.

    Raises:
        Stop: it was not taken.
    """
    with access.desk(outside, needs_of_mail(mail_password_stdin=mail_password_stdin)) as desk:
        settings = desk.site.mail().value
        require_mail(settings)
        learn_mail_password(outside, desk, settings)
        password = _mail_password(outside, settings)
        steps: list[MailStepOutcome] = []
        for step in desk.post.test(settings, password, desk.session):
            steps.append(step)
            if not access.as_json:
                put(_step_line(step))
    last = steps[-1]
    if access.as_json:
        put_json({"steps": [_step_document(step) for step in steps]})
    if last.verdict is Verdict.UNCERTAIN:
        problem = "It is not known whether the test message was taken."
        raise Stop(Status.OUTCOME_UNKNOWN, problem)
    if last.problem is not None:
        raise Stop(Status.REFUSED, "The test message was not taken.")


def _mail_password(outside: Outside, settings: MailSettings) -> Secret | None:
    if outside.mail_passwords.is_known(settings):
        return outside.mail_passwords.of(settings)
    problem = "The password of the mail account is not known on this computer."
    how = "Add --mail-password-stdin."
    raise Stop(Status.REFUSED, f"{problem} {how} Nothing was changed.")


STEPS = {
    MailStep.NAME: "Name",
    MailStep.NETWORK: "Connection",
    MailStep.ENCRYPTION: "Encryption",
    MailStep.ACCOUNT: "Sign-in",
    MailStep.SENDER: "Sender",
    MailStep.RECIPIENT: "Recipient",
    MailStep.DATA: "Letter",
}


def _step_line(step: MailStepOutcome) -> str:
    said = step.problem or step.detail
    words = [] if said is None else [in_one_line(said)]
    if step.server_words:
        words.append(f"({visible(step.server_words)})")
    return " ".join([f"{STEPS[step.step]:10}  {'failed' if step.problem else 'passed'}", *words])


def _step_document(step: MailStepOutcome) -> Mapping[str, object]:
    return {
        "step": step.step,
        "passed": step.problem is None,
        "problem": step.problem and sentence_of(step.problem),
        "detail": step.detail and sentence_of(step.detail),
        "reply": step.server_words,
    }

"""`reset-password`, `links`, `requests` and `decline-request`: one-time links."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from crm_admin.cli.access import Desk, Outside, SignedAccess
from crm_admin.cli.posting import (
    learn_mail_password,
    letter_document,
    needs_of_mail,
    require_mail,
    sent,
)
from crm_admin.cli.results import Result, Shown, report, saved
from crm_admin.cli.stops import Status, Stop
from crm_admin.cli.writing import (
    NOTHING,
    in_one_line,
    json_time,
    local_time,
    put,
    put_json,
    table,
    visible,
)
from crm_admin.domain.capabilities import Act
from crm_admin.domain.links import LINK_STATE_TEXTS, Link, LinkPurpose
from crm_admin.domain.mail import MAIL_STATE_TEXTS, MailState, OutboxMail
from crm_admin.domain.text import Text, plural
from crm_admin.services.outcomes import Target, UserView
from crm_admin.services.resets import LinkView, ResetDone


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedLink:
    """What the options say about a reset link."""

    also_unlock: bool
    show_link: bool
    mail_password_stdin: bool


def reset_password(outside: Outside, access: SignedAccess, name: str, wanted: WantedLink) -> None:
    """Make a one-time link and mail it at once.

    Raises:
        Stop: the link was made, but its mail was not taken.
    """
    needs = needs_of_mail(mail_password_stdin=wanted.mail_password_stdin)
    with access.desk(outside, needs) as desk:
        view = desk.accounts.find(name)
        _prepare_mail(outside, desk, view, wanted)
        target = Target.of(view.user)
        reset = partial(desk.resets.reset, target, also_unlock=wanted.also_unlock)
        _, made = saved(outside, reset)
        _tell(outside, desk, made, access, wanted)


def _prepare_mail(outside: Outside, desk: Desk, view: UserView, wanted: WantedLink) -> None:
    if Act.RESET_PASSWORD in view.why_not:
        return  # refused, and recorded: nobody types a password in vain
    settings = desk.site.mail().value
    if not wanted.show_link:
        require_mail(settings, otherwise=", or add --show-link")
    learn_mail_password(outside, desk, settings)


def _tell(
    outside: Outside, desk: Desk, made: ResetDone, access: SignedAccess, wanted: WantedLink
) -> None:
    letter, told = (None, NO_MAIL) if made.letter is None else sent(outside, desk, made.letter)
    is_sent = letter is not None and letter.state is MailState.SENT
    result = Result(
        operation_id=made.done.operation_id,
        sentence=_sent_sentence(letter) if letter and is_sent else made.done.sentence,
        notes=tuple(_notes(desk, made, wanted)),
        shown=_shown(made, is_sent=is_sent) if wanted.show_link else None,
        document={"mail": None if letter is None else letter_document(letter)},
    )
    report(result, access)
    if not is_sent and (letter is not None or not wanted.show_link):
        raise Stop(Status.IN_PART, in_one_line(told))


NO_MAIL = Text("E-mail was switched off meanwhile, so the link was not mailed.")


def _sent_sentence(letter: OutboxMail) -> Text:
    return Text(
        "Sent the reset link to {address} ({reply}).",
        address=letter.mail.recipient,
        reply=letter.reply,
    )


def _shown(made: ResetDone, *, is_sent: bool) -> Shown:
    lost = "" if is_sent else "Make another link: nobody has seen this one."
    return Shown(name="link", secret=made.link, when_lost=lost)


def _notes(desk: Desk, made: ResetDone, wanted: WantedLink) -> Iterator[str]:
    view = made.done.view
    if made.letter is None and wanted.show_link:
        life = in_one_line(_minutes(view.policies.link_life))
        yield f"E-mail is not set up: hand the link over yourself. It works for {life}."
    if desk.database.description.capabilities.link_form.is_native:
        for found in view.diagnosis.findings:
            # Choosing a password on our own pages clears the failed attempts, on the CRM's not.
            if found.remedy is Act.UNLOCK:
                yield f"They still cannot sign in: {in_one_line(found.sentence)}"


def _minutes(life: timedelta) -> Text:
    minutes = round(life.total_seconds() / 60)
    return plural(minutes, Text("{count} minute"), Text("{count} minutes"))


# The links of a user


def show_links(outside: Outside, access: SignedAccess, name: str) -> None:
    """Print every link of a user with its state, the newest first."""
    with access.desk(outside) as desk:
        views = desk.resets.links(desk.accounts.find(name).user.id)
    if access.as_json:
        put_json({"links": [_link_document(view) for view in views]})
    elif views:
        put(table(LINK_HEADER, [_link_row(view) for view in views]))
    else:
        put("No links.")


def revoke_links(outside: Outside, access: SignedAccess, name: str) -> None:
    """End every open link of a user."""
    with access.desk(outside) as desk:
        user = desk.accounts.find(name).user
        operation_id, count = saved(outside, partial(desk.resets.revoke, user))
        sentence = plural(
            count,
            Text("Revoked {count} open link of {user_name}."),
            Text("Revoked {count} open links of {user_name}."),
        ).with_values(user_name=user.user_name)
        document = {"revoked": count}
        report(Result(operation_id=operation_id, sentence=sentence, document=document), access)


def _link_document(view: LinkView) -> Mapping[str, object]:
    link, letter = view.link, view.letter
    return {
        "id": link.id,
        "purpose": link.purpose,
        "state": view.state,
        "to": link.email,
        "created_at": json_time(link.created_at),
        "created_by": link.created_by,
        "expires_at": json_time(link.expires_at),
        "opened_at": json_time(link.opened_at),
        "ended_at": json_time(link.ended_at),
        "mail": None if letter is None else letter_document(letter),
    }


LINK_HEADER = ("Made", "For", "State", "Works until", "Made by", "Mail", "To")


def _link_row(view: LinkView) -> tuple[str, ...]:
    link, letter = view.link, view.letter
    return (
        local_time(link.created_at),
        PURPOSES[link.purpose],
        in_one_line(LINK_STATE_TEXTS[view.state]),
        local_time(link.expires_at),
        link.created_by or "themselves",
        NOTHING if letter is None else in_one_line(MAIL_STATE_TEXTS[letter.state]),
        link.email or NOTHING,
    )


PURPOSES = {LinkPurpose.RESET: "new password", LinkPurpose.UNLOCK: "unlocking"}


# Requests to be unlocked


def show_requests(outside: Outside, access: SignedAccess) -> None:
    """Print the confirmed requests to be unlocked that wait for an answer."""
    with access.desk(outside) as desk:
        waiting = desk.resets.waiting_requests()
    if access.as_json:
        put_json({"requests": [_request_document(link) for link in waiting]})
    elif waiting:
        rows = [(x.user_name, x.email or NOTHING, local_time(x.created_at)) for x in waiting]
        put(table(("User name", "E-mail", "Asked"), rows))
    else:
        put("No requests.")


def decline_request(outside: Outside, access: SignedAccess, name: str) -> None:
    """Answer the requests of a user with no."""
    with access.desk(outside) as desk:
        waiting = [x for x in desk.resets.waiting_requests() if x.user_name == name]
        if not waiting:
            problem = f"{visible(name)} has no request to be unlocked that waits for an answer."
            raise Stop(Status.REFUSED, f"{problem} Nothing was changed.")
        operation_id = ""
        for link in waiting:
            operation_id, _ = saved(outside, partial(desk.resets.decline, link))
        sentence = Text("Declined the request of {user_name}.", user_name=name)
        report(Result(operation_id=operation_id, sentence=sentence), access)


def _request_document(link: Link) -> Mapping[str, object]:
    return {
        "id": link.id,
        "user_name": link.user_name,
        "email": link.email,
        "asked_at": json_time(link.created_at),
        "confirmed_at": json_time(link.ended_at),
    }

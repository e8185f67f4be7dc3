"""The links and letters of one user, as rows: what it is, how far it came, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from crm_admin.domain.links import LINK_STATE_TEXTS, Decision, Link, LinkPurpose, LinkState
from crm_admin.domain.mail import (
    MAIL_KIND_TEXTS,
    MAIL_STATE_TEXTS,
    UNFINISHED,
    MailState,
    OutboxMail,
)
from crm_admin.domain.text import Text
from crm_admin.gui.colours import Tone
from crm_admin.gui.mail.mail_words import STATE_LOOKS
from crm_admin.gui.sentences import say, visible, when
from crm_admin.gui.widgets.state_badge import BadgeLook
from crm_admin.services.resets import LinkView

_LINK_LOOKS = {
    LinkState.WAITING: BadgeLook("clock", Tone.WARNING),
    LinkState.NOT_MAILED: BadgeLook("cross-circle", Tone.DANGER),
    LinkState.SENT: BadgeLook("send", Tone.ACCENT),
    LinkState.OPENED: BadgeLook("eye", Tone.ACCENT),
    LinkState.USED: BadgeLook("check-circle", Tone.SUCCESS),
    LinkState.EXPIRED: BadgeLook("clock", Tone.NEUTRAL),
    LinkState.REVOKED: BadgeLook("minus", Tone.NEUTRAL),
    LinkState.REPLACED: BadgeLook("refresh", Tone.NEUTRAL),
}
_PURPOSES = {
    LinkPurpose.RESET: Text("Reset link"),
    LinkPurpose.UNLOCK: Text("Request to unlock"),
}
_TRIED_AGAIN = UNFINISHED - {MailState.SENDING} | {MailState.REFUSED}
_OPEN = frozenset(
    {LinkState.WAITING, LinkState.NOT_MAILED, LinkState.SENT, LinkState.OPENED},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailRow:
    """One link with its letter, or one letter that only tells."""

    icon: str
    tone: Tone
    what: str
    """What it is and its state: `Reset link · Sent`."""
    at: datetime
    more: str
    last: str
    link: LinkView | None
    letter: OutboxMail | None

    @property
    def can_be_copied(self) -> bool:
        """The link is known still, and works."""
        return self.link is not None and self.link.can_be_copied

    @property
    def is_open(self) -> bool:
        """A link that would be taken now."""
        return self.link is not None and self.link.state in _OPEN

    @property
    def to_try(self) -> OutboxMail | None:
        """The letter that can be tried now; None when there is none, or it cannot."""
        letter = self.letter
        if letter is None or letter.state not in _TRIED_AGAIN:
            return None
        has_lost_its_link = letter.link_id is not None and letter.link is None
        return None if has_lost_its_link else letter


def mail_rows(
    links: Sequence[LinkView],
    letters: Sequence[OutboxMail],
    *,
    email: str | None,
    now: datetime,
) -> list[MailRow]:
    """Everything, the newest first; a letter with a link stands with it.

    `email` is the user's address now: only others are named.
    """
    told = [_notice_row(each) for each in letters if each.link_id is None]
    linked = [_link_row(each, email, now) for each in links]
    return sorted((*linked, *told), key=lambda row: row.at, reverse=True)


def _link_row(view: LinkView, email: str | None, now: datetime) -> MailRow:
    link = view.link
    state = LINK_STATE_TEXTS[view.state]
    look = _LINK_LOOKS[view.state]
    letter = view.letter
    if view.state is LinkState.WAITING and letter is not None:
        state, look = MAIL_STATE_TEXTS[letter.state], STATE_LOOKS[letter.state]
    return MailRow(
        icon=look.icon,
        tone=look.tone,
        what=say(Text("{what} · {state}", what=_PURPOSES[link.purpose], state=state)),
        at=link.created_at,
        more=" · ".join(_about_link(link, email, now)),
        last=_last_of_link(view, now),
        link=view,
        letter=letter,
    )


def _about_link(link: Link, email: str | None, now: datetime) -> list[str]:
    who = (
        Text("asked for by the user")
        if link.created_by is None
        else Text("by {who}", who=link.created_by)
    )
    until = Text("until {until}", until=link.expires_at)
    elsewhere = [visible(link.email)] if link.email and link.email != email else []
    return [*elsewhere, say(who), say(until, now=now)]


def _last_of_link(view: LinkView, now: datetime) -> str:
    """What happened to it: by whom it was opened or ended, else what the mail server said."""
    link, letter = view.link, view.letter
    parts = [say(text, now=now) for text in _happened(link)]
    if not parts and letter is not None and letter.reply:
        parts.append(_reply(letter))
    return " · ".join(parts)


def _happened(link: Link) -> list[Text]:
    found = []
    if link.opened_at is not None:
        found.append(Text("opened {at}", at=link.opened_at))
    if link.ended_at is not None:
        found.append(Text("ended {at}", at=link.ended_at))
    if link.is_waiting_request:
        found.append(Text("waits for your answer"))
    if link.decision is not None:
        decided = (
            Text("accepted by {who}", who=link.decided_by or "—")
            if link.decision is Decision.ACCEPTED
            else Text("declined by {who}", who=link.decided_by or "—")
        )
        found.append(decided)
    return found


def _notice_row(letter: OutboxMail) -> MailRow:
    look = STATE_LOOKS[letter.state]
    kind, state = MAIL_KIND_TEXTS[letter.kind], MAIL_STATE_TEXTS[letter.state]
    return MailRow(
        icon=look.icon,
        tone=look.tone,
        what=say(Text("{what} · {state}", what=kind, state=state)),
        at=letter.mail.written_at,
        more=visible(letter.mail.recipient),
        last=_reply(letter) if letter.reply else "",
        link=None,
        letter=letter,
    )


def _reply(letter: OutboxMail) -> str:
    return f"“{visible(letter.reply)}”"


def spoken(row: MailRow, *, now: datetime) -> str:
    """The whole row, as a screen reader says it."""
    rest = ". ".join(part for part in (row.more, row.last) if part)
    return f"{when(row.at, now=now)}: {row.what}. {rest}"

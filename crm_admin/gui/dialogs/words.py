"""Sentences that several dialogs use, and how notes look."""

from datetime import datetime

from crm_admin.domain.errors import InvalidInput
from crm_admin.domain.text import Text, plural
from crm_admin.domain.user import FailedAttempts, SignInFacts, User
from crm_admin.gui.colours import Tone
from crm_admin.gui.sentences import NOTHING, say, visible_name, when, with_capital
from crm_admin.gui.widgets.banner import Banner


def person(user: User) -> str:
    """`asa.bjork · Sales · asa@northwind.se`: enough to tell two of one name apart."""
    parts = (user.user_name, user.group, user.email)
    return " · ".join(visible_name(part) for part in parts if part)


def also_unlock_text(attempts: FailedAttempts) -> str:
    """The words beside the box that clears failed attempts along with something else."""
    one = Text("Also &unlock after {count} failed attempt")
    many = Text("Also &unlock after {count} failed attempts")
    return say(plural(attempts.count, one, many))


def second_factor_text(facts: SignInFacts) -> Text | None:
    """That a new password does not replace the second factor; None when there is none."""
    if facts.second_factor is None:
        return None
    return Text("The second factor, {method}, is still asked for.", method=facts.second_factor)


def sentence_of(error: InvalidInput) -> str:
    """What is wrong, to stand beside the field that it names."""
    problem = error.facts["problem"]
    return with_capital(say(problem) if isinstance(problem, Text) else str(problem))


def value_in_words(value: object, *, now: datetime) -> str:
    """The value of a field of a user, as people read it."""
    match value:
        case None | "":
            return NOTHING
        case bool():
            yes, no = Text("Yes"), Text("No")
            return say(yes if value else no)
        case datetime():
            return when(value, now=now)
        case _:
            return visible_name(str(value))


def note(text: str, *, tone: Tone = Tone.NEUTRAL) -> Banner:
    """A sentence on a calm ground that stays."""
    banner = Banner()
    banner.show_text(text, tone=tone)
    return banner

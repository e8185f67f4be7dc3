"""Choosing a new password: what was typed, how it fares, and the page for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from flask import Response, jsonify, request

from crm_admin.domain.errors import NotAvailable, PasswordRefused
from crm_admin.domain.password_policy import Check, PasswordPolicy, remarks
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.services.self_service.dice import draw
from crm_admin.web.showing import page, speech

Judgement = tuple[tuple[Check, ...], int]

STRENGTHS = (
    Text("Very weak"),
    Text("Weak"),
    Text("Fair"),
    Text("Strong"),
    Text("Very strong"),
)
NOT_THE_SAME = Text("The two are not the same.")
LOOK_AT_IT = Text("Type it again without it, or confirm that you mean it.")
ALL_KEPT = Text("All rules are kept.")
SOME_BROKEN = Text("Rules that are not kept yet: {count}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A form as it was sent; passwords are taken exactly."""

    password: Secret
    repeated: Secret
    is_confirmed: bool
    """What nobody would see in it is meant."""
    wants_dice: bool

    @classmethod
    def sent(cls) -> "Typed":
        """By this request."""
        form = request.form
        return cls(
            password=Secret(form.get("password", "")),
            repeated=Secret(form.get("repeated", "")),
            is_confirmed="confirmed" in form,
            wants_dice=form.get("act") == "dice",
        )

    @property
    def remarks(self) -> tuple[Text, ...]:
        """What nobody would see."""
        return remarks(self.password)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chooser:
    """The page on which one user chooses a password."""

    full_name: str
    user_name: str
    rules: tuple[Check, ...]
    policy: PasswordPolicy
    judge: Callable[[Secret], Judgement]
    choose: Callable[[Secret], None]
    must_change: bool = False
    is_signed_in: bool = False

    def show(self, **more: object) -> Response:
        """Before anything was typed, or when it was not taken."""
        values: dict[str, object] = {"problems": (), "remarks": (), "drawn": "", **more}
        status = 400 if values["problems"] else 200
        return page("choose", status=status, chooser=self, **values)

    def take(self, typed: Typed) -> Response | None:
        """The page again, with all that stands in the way; None: the password is chosen."""
        if typed.wants_dice:
            return self.show(drawn=draw(self.policy).reveal())
        wrong = Wrong.with_typed(typed, self.judge)
        if not wrong.problems:
            wrong = self._try(typed)
        if not wrong.problems:
            return None
        return self.show(problems=wrong.problems, remarks=wrong.remarks)

    def _try(self, typed: Typed) -> "Wrong":
        try:
            self.choose(typed.password)
        except PasswordRefused as refusal:
            return Wrong(problems=[check.violation for check in refusal.violations])
        except NotAvailable as refusal:
            return Wrong(problems=[Text("{reason}", reason=refusal.facts["reason"])])
        return Wrong()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """All that stands in the way of a password, at once."""

    problems: Sequence[Text] = ()
    remarks: Sequence[Text] = field(default=())

    @classmethod
    def with_typed(cls, typed: Typed, judge: Callable[[Secret], Judgement]) -> "Wrong":
        """What can be said before anything is tried."""
        unconfirmed = () if typed.is_confirmed else typed.remarks
        is_same = typed.password == typed.repeated
        if is_same and not unconfirmed:
            return cls()
        checks, _ = judge(typed.password)
        problems = [check.violation for check in checks if not check.is_kept]
        if not is_same:
            problems.append(NOT_THE_SAME)
        if unconfirmed:
            problems.extend((*unconfirmed, LOOK_AT_IT))
        return cls(problems=problems, remarks=unconfirmed)


def checklist(judge: Callable[[Secret], Judgement]) -> Response:
    """How what was typed so far would fare, for the script of the page."""
    say, password = speech().say, Secret(request.form.get("password", ""))
    checks, strength = judge(password)
    broken = sum(not check.is_kept for check in checks)
    return jsonify(
        rules=[{"rule": check.rule, "kept": check.is_kept} for check in checks],
        strength={"score": strength, "word": say(STRENGTHS[strength])},
        remarks=[say(remark) for remark in remarks(password)],
        summary=say(SOME_BROKEN.with_values(count=broken) if broken else ALL_KEPT),
    )


def dice(policy: PasswordPolicy) -> Response:
    """A drawn password, for the script of the page."""
    return jsonify(password=draw(policy).reveal())

"""`lock`, `unlock` and `change-password`: put it right."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from crm_admin.cli.access import Desk, Outside, SignedAccess
from crm_admin.cli.asking import Need
from crm_admin.cli.results import Result, Shown, report, saved
from crm_admin.cli.stops import Status, Stop
from crm_admin.cli.writing import in_one_line, visible
from crm_admin.domain.capabilities import Act, Feature
from crm_admin.domain.diagnosis import Diagnosis, Weight
from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.password_generator import DiceOptions, generate
from crm_admin.domain.password_policy import PasswordContext, violations
from crm_admin.domain.secret import Secret
from crm_admin.services.outcomes import Done, Target, UserView

MOST_THROWS = 1000
"""For a password with three digits one throw of the dice may not be enough."""


def lock_user(outside: Outside, access: SignedAccess, name: str, *, reason: str) -> None:
    """Lock, deliberately."""
    with access.desk(outside) as desk:
        target = Target.of(desk.accounts.find(name).user)
        _, done = saved(outside, partial(desk.accounts.lock, target, reason=reason))
        report(_result(done, _session_note(desk)), access)


def unlock_user(
    outside: Outside, access: SignedAccess, name: str, *, lift_reason: str | None
) -> None:
    """Clear the failed attempts; with a reason, lift the deliberate lock instead."""
    with access.desk(outside) as desk:
        view = desk.accounts.find(name)
        target = Target.of(view.user)
        if lift_reason is None:
            _require_no_deliberate_lock(view)
            act = partial(desk.accounts.unlock, target)
        else:
            act = partial(desk.accounts.lift_lock, target, reason=lift_reason)
        _, done = saved(outside, act)
        report(_result(done, *still_barred(done.view.diagnosis)), access)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPassword:
    """What the options say about a new password."""

    is_generated: bool
    also_unlock: bool
    must_change: bool


def change_password(outside: Outside, access: SignedAccess, name: str, wanted: NewPassword) -> None:
    """Set a temporary password, drawn or given."""
    is_generated = wanted.is_generated
    needs = () if is_generated else (Need.NEW_PASSWORD,)
    with access.desk(outside, needs) as desk:
        view = desk.accounts.find(name)
        password = _password(desk, view, wanted)
        act = partial(
            desk.accounts.change_password,
            Target.of(view.user),
            password,
            must_change=wanted.must_change,
            also_unlock=wanted.also_unlock,
        )
        _, done = saved(outside, act)
        notes = (*_notes_on_password(desk, wanted), *still_barred(done.view.diagnosis))
        result = _result(done, *notes)
        report(replace(result, shown=_drawn_once(password)) if is_generated else result, access)


def _password(desk: Desk, view: UserView, wanted: NewPassword) -> Secret:
    if wanted.is_generated:
        return _drawn(view)
    if Act.CHANGE_PASSWORD in view.why_not:
        return Secret("")  # refused, and recorded, whatever it is: nobody types one in vain
    return desk.asking.chosen_password(Need.NEW_PASSWORD, view.user.user_name)


def _drawn(view: UserView) -> Secret:
    """One that keeps the rules of the site; where the dice find none, the rules refuse it."""
    policy, names = view.policies.password, PasswordContext(names=())
    length = max(DiceOptions().length, policy.min_length)
    options = DiceOptions(length=length, symbols=policy.min_special > 0)
    throws = (generate(options) for _ in range(MOST_THROWS))
    good = (password for password in throws if not violations(password, names, policy))
    return next(good, generate(options))


def _notes_on_password(desk: Desk, wanted: NewPassword) -> Iterator[str]:
    yield _session_note(desk)
    reason = desk.database.description.capabilities.why_not(Feature.MUST_CHANGE_PASSWORD)
    if wanted.must_change and reason is not None:
        yield in_one_line(reason)


def _session_note(desk: Desk) -> str:
    return in_one_line(desk.database.description.capabilities.session_note)


def _result(done: Done, *notes: str) -> Result:
    return Result(operation_id=done.operation_id, sentence=done.sentence, notes=notes)


def _drawn_once(password: Secret) -> Shown:
    again = "Change the password again: nobody has seen it."
    return Shown(name="password", secret=password, when_lost=again)


def still_barred(diagnosis: Diagnosis) -> Iterator[str]:
    """A sentence for each reason why they cannot sign in although it was done."""
    barring = (found for found in diagnosis.findings if found.weight is Weight.BARS)
    for found in barring:
        yield f"They still cannot sign in: {in_one_line(found.sentence)}"


# Before the act


def _require_no_deliberate_lock(view: UserView) -> None:
    if view.user.facts.lock is None:
        return
    reason = view.why_not.get(Act.LIFT_LOCK)
    if reason is not None:
        raise NotAvailable(reason=reason)
    locked = in_one_line(view.diagnosis.findings[0].sentence)
    how = "To lift that lock, add --lift-deliberate --reason TEXT."
    raise Stop(Status.REFUSED, f"{visible(view.user.user_name)}: {locked} {how} {UNCHANGED}")


UNCHANGED = "Nothing was changed."

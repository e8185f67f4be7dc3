"""`lock`, `unlock` and `change-password`: put it right."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from crm_admin.cli.access import Desk, Outside, SignedAccess
from crm_admin.cli.asking import Need
from crm_admin.cli.stops import Status, Stop
from crm_admin.cli.writing import OutputLost, in_one_line, note, put, put_json, sentence_of, visible
from crm_admin.domain.capabilities import Act, Feature
from crm_admin.domain.diagnosis import Weight
from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.password_generator import DiceOptions, generate
from crm_admin.domain.secret import Secret
from crm_admin.services.outcomes import Done, Target, UserView
from crm_admin.services.sessions import new_operation_id


def lock_user(outside: Outside, access: SignedAccess, name: str, *, reason: str) -> None:
    """Lock, deliberately."""
    with access.desk(outside) as desk:
        target = Target.of(desk.accounts.find(name).user)
        done = _saved(outside, partial(desk.accounts.lock, target, reason=reason))
        _report(_Result(done=done, notes=(_session_note(desk),)), access)


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
        done = _saved(outside, act)
        _report(_Result(done=done, notes=tuple(_still_barred(done.view))), access)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPassword:
    """What the options say about a new password."""

    is_generated: bool
    also_unlock: bool
    must_change: bool


def change_password(outside: Outside, access: SignedAccess, name: str, wanted: NewPassword) -> None:
    """Set a temporary password, drawn or given."""
    needs = () if wanted.is_generated else (Need.NEW_PASSWORD,)
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
        done = _saved(outside, act)
        notes = (*_notes_on_password(desk, wanted), *_still_barred(done.view))
        shown = password if wanted.is_generated else None
        _report(_Result(done=done, notes=notes, password=shown), access)


def _password(desk: Desk, view: UserView, wanted: NewPassword) -> Secret:
    if wanted.is_generated:
        return _drawn(view)
    if Act.CHANGE_PASSWORD in view.why_not:
        return Secret("")  # refused, and recorded, whatever it is: nobody types one in vain
    return desk.asking.chosen_password(Need.NEW_PASSWORD, view.user.user_name)


def _drawn(view: UserView) -> Secret:
    usual = DiceOptions()
    return generate(DiceOptions(length=max(usual.length, view.policies.password.min_length)))


def _notes_on_password(desk: Desk, wanted: NewPassword) -> Iterator[str]:
    yield _session_note(desk)
    reason = desk.database.description.capabilities.why_not(Feature.MUST_CHANGE_PASSWORD)
    if wanted.must_change and reason is not None:
        yield in_one_line(reason)


def _session_note(desk: Desk) -> str:
    return in_one_line(desk.database.description.capabilities.session_note)


def _still_barred(view: UserView) -> Iterator[str]:
    barring = (found for found in view.diagnosis.findings if found.weight is Weight.BARS)
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


# The act and its result


@dataclass(frozen=True, slots=True, kw_only=True)
class _Result:
    """What there is to tell about an act that was saved."""

    done: Done
    notes: tuple[str, ...] = ()
    """For people, who may have hoped for more; scripts look at the user."""
    password: Secret | None = None


def _saved(outside: Outside, act: Callable[..., Done]) -> Done:
    operation_id = new_operation_id()
    outside.interrupts.saving(operation_id)
    done = act(operation_id=operation_id)
    outside.interrupts.saved()
    return done


def _report(result: _Result, access: SignedAccess) -> None:
    try:
        _write(result, access)
    except OutputLost as lost:
        saved = f"It was saved (operation {result.done.operation_id})"
        again = " Change the password again: nobody has seen it." if result.password else ""
        problem = f"{saved}, but the result could not be written: {lost.problem}.{again}"
        raise Stop(Status.OUTCOME_UNKNOWN, problem) from lost


def _write(result: _Result, access: SignedAccess) -> None:
    if access.as_json:
        put_json(_document(result))
        return
    sentence = f"{in_one_line(result.done.sentence)} Operation {result.done.operation_id}."
    if result.password is None:
        put(sentence)
    else:
        put(result.password.reveal())
        note(sentence)
    for line in result.notes:
        note(line)


def _document(result: _Result) -> dict[str, object]:
    document: dict[str, object] = {
        "operation_id": result.done.operation_id,
        "sentence": sentence_of(result.done.sentence),
    }
    if result.password is not None:
        document["password"] = result.password.reveal()
    return document

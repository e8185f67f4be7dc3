"""`require-new-password`: one act on many users, one after the other."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from crm_admin.cli.access import Desk, Outside, SignedAccess
from crm_admin.cli.results import Lines
from crm_admin.cli.stops import Status, Stop, stop_for
from crm_admin.cli.writing import in_one_line, put, put_json, sentence_of, visible
from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import (
    CrmAdminError,
    InvalidInput,
    NoLongerAdministrator,
    OutcomeUnknown,
    UserNameAmbiguous,
    UserNotFound,
)
from crm_admin.domain.explanations import explain
from crm_admin.domain.listing import UserQuery
from crm_admin.domain.text import Text
from crm_admin.domain.user import UserId
from crm_admin.services.bulk import SHOWN, Bulk, OneResult
from crm_admin.services.outcomes import UserView

ACT = Act.REQUIRE_NEW_PASSWORD


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chosen:
    """Whom it hits, and whom not for which reason."""

    ids: Sequence[UserId]
    first: Sequence[str]
    """Names of the first of them."""
    skipped: Mapping[Text, int]


def preview_new_passwords(outside: Outside, access: SignedAccess, names: Sequence[str]) -> None:
    """Print whom it would hit, everyone without names; nothing is changed."""
    with access.desk(outside) as desk:
        views = _found(desk, names)
        chosen = _chosen_of(views) if names else _everyone(_bulk(desk))
    if access.as_json:
        put_json({"hit": len(chosen.ids), "first": [*chosen.first], "skipped": _skipped(chosen)})
    else:
        put("\n".join(_preview_for_people(chosen)))


def require_new_passwords(
    outside: Outside, access: SignedAccess, names: Sequence[str], *, reason: str
) -> None:
    """Have new passwords chosen at the next sign-in, by everyone without names.

    Raises:
        Stop: not for all of them.
    """
    with access.desk(outside) as desk:
        views = _found(desk, names)
        # Whoever is named gets an answer, and an entry in the audit log where it is a refusal.
        chosen = (
            _Chosen(ids=[view.user.id for view in views], first=(), skipped={})
            if names
            else _everyone(_bulk(desk))
        )
        lines, run = Lines(), _Run()
        for result in _results(outside, desk, chosen, reason, run):
            if not access.as_json:
                lines.put(_line(result))
    _summarise(lines, run, chosen, as_json=access.as_json)
    lines.require_written()
    if run.failure is None:
        outside.interrupts.check()
    _require_all(run)


def _bulk(desk: Desk) -> Bulk:
    return Bulk(accounts=desk.accounts, resets=desk.resets)


# Whom


def _found(desk: Desk, names: Sequence[str]) -> Sequence[UserView]:
    views, problems = [], []
    for name in dict.fromkeys(names):
        try:
            views.append(desk.accounts.find(name))
        except (UserNotFound, UserNameAmbiguous) as problem:
            problems.append(in_one_line(explain(problem).happened))
    if problems:
        raise Stop(Status.REFUSED, f"{' '.join(problems)} Nothing was changed.")
    return views


def _chosen_of(views: Sequence[UserView]) -> _Chosen:
    hit = [view.user for view in views if ACT not in view.why_not]
    return _Chosen(
        ids=[user.id for user in hit],
        first=[user.user_name for user in hit[:SHOWN]],
        skipped=Counter(view.why_not[ACT] for view in views if ACT in view.why_not),
    )


def _everyone(bulk: Bulk) -> _Chosen:
    preview = bulk.preview(ACT, bulk.everyone(UserQuery()))
    return _Chosen(
        ids=preview.ids,
        first=[user.user_name for user in preview.first],
        skipped=preview.skipped,
    )


def _preview_for_people(chosen: _Chosen) -> Iterator[str]:
    yield f"It would hit {len(chosen.ids)}."
    for name in chosen.first:
        yield f"  {visible(name)}"
    if len(chosen.ids) > len(chosen.first):
        yield f"  … and {len(chosen.ids) - len(chosen.first)} more"
    yield from _skipped_for_people(chosen)


def _skipped_for_people(chosen: _Chosen) -> Iterator[str]:
    for reason, count in chosen.skipped.items():
        yield f"Left out {count}: {in_one_line(reason)}"


def _skipped(chosen: _Chosen) -> list[Mapping[str, object]]:
    return [{"reason": sentence_of(r), "count": count} for r, count in chosen.skipped.items()]


# One after the other


@dataclass(slots=True)
class _Run:
    """How far it came."""

    results: list[OneResult] = field(default_factory=list)
    failure: CrmAdminError | None = None
    """What ended it early."""

    @property
    def done(self) -> int:
        """For how many users it was saved."""
        return sum(result.problem is None for result in self.results)


def _results(
    outside: Outside, desk: Desk, chosen: _Chosen, reason: str, run: _Run
) -> Iterator[OneResult]:
    outside.interrupts.saving_each()
    is_cancelled = lambda: outside.interrupts.was_pressed  # noqa: E731 (asked anew each time)
    try:
        for result in _bulk(desk).run(ACT, chosen.ids, reason=reason, is_cancelled=is_cancelled):
            if isinstance(result.problem, InvalidInput):
                raise result.problem  # the reason that was given is no reason for anybody
            run.results.append(result)
            yield result
    except (OutcomeUnknown, NoLongerAdministrator) as failure:
        run.failure = failure
    outside.interrupts.each_saved()


def _line(result: OneResult) -> str:
    if result.problem is None:
        return f"{visible(result.user_name)}: must choose a new password at the next sign-in."
    return f"{visible(result.user_name)}: {in_one_line(explain(result.problem).happened)}"


def _summarise(lines: Lines, run: _Run, chosen: _Chosen, *, as_json: bool) -> None:
    refused = len(run.results) - run.done
    if as_json:
        lines.put_json(
            {
                "results": [_result_document(result) for result in run.results],
                "done": run.done,
                "refused": refused,
                "skipped": _skipped(chosen),
            }
        )
        return
    for line in _skipped_for_people(chosen):
        lines.put(line)
    lines.put(f"Done for {run.done}, refused for {refused}.")


def _result_document(result: OneResult) -> Mapping[str, object]:
    problem = result.problem
    return {
        "user_name": result.user_name,
        "done": problem is None,
        "problem": problem and sentence_of(explain(problem).happened),
    }


def _require_all(run: _Run) -> None:
    refused = len(run.results) - run.done
    if run.failure is not None:
        stop = stop_for(run.failure)
        in_part = run.done and stop.status is Status.REFUSED
        raise Stop(Status.IN_PART if in_part else stop.status, stop.sentence)
    if refused:
        sentence = f"Not done for {refused} of {len(run.results)}."
        raise Stop(Status.IN_PART if run.done else Status.REFUSED, sentence)

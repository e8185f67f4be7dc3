"""One act, and what is told about it: never a failure where something was saved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from crm_admin.cli.access import Outside
from crm_admin.cli.stops import Status, Stop
from crm_admin.cli.writing import OutputLost, in_one_line, note, put, put_json, sentence_of
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.services.sessions import new_operation_id

Outcome = TypeVar("Outcome")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A secret that stands alone on standard output, once."""

    name: str
    """In the document of `--json`."""
    secret: Secret
    when_lost: str
    """What to do when it could not be written."""


class ForScripts(Protocol):
    """Any way in."""

    @property
    def as_json(self) -> bool:
        """The result is for a script."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What there is to tell about an act that was saved."""

    operation_id: str
    sentence: Text
    notes: tuple[str, ...] = ()
    """For people, who may have hoped for more; scripts look at the document."""
    shown: Shown | None = None
    document: Mapping[str, object] = field(default_factory=dict)
    """What scripts get beside the sentence."""


def saved(outside: Outside, act: Callable[..., Outcome]) -> tuple[str, Outcome]:
    """Do the act under an operation id of its own, which comes first; Ctrl+C waits for its end."""
    operation_id = new_operation_id()
    outside.interrupts.saving(operation_id)
    outcome = act(operation_id=operation_id)
    outside.interrupts.saved()
    return operation_id, outcome


def report(result: Result, access: "ForScripts") -> None:
    """Write the result.

    Raises:
        Stop: it could not be written, and what was done stays done.
    """
    try:
        _write(result, access)
    except OutputLost as lost:
        done = f"It was saved (operation {result.operation_id})"
        again = "" if result.shown is None else f" {result.shown.when_lost}"
        problem = f"{done}, but the result could not be written: {lost.problem}.{again}"
        raise Stop(Status.OUTCOME_UNKNOWN, problem) from lost


def _write(result: Result, access: "ForScripts") -> None:
    if access.as_json:
        put_json(_document(result))
        return
    sentence = f"{in_one_line(result.sentence)} Operation {result.operation_id}."
    if result.shown is None:
        put(sentence)
    else:
        put(result.shown.secret.reveal())
        note(sentence)
    for line in result.notes:
        note(line)


def _document(result: Result) -> dict[str, object]:
    document: dict[str, object] = {
        "operation_id": result.operation_id,
        "sentence": sentence_of(result.sentence),
        **result.document,
    }
    if result.shown is not None:
        document[result.shown.name] = result.shown.secret.reveal()
    return document


@dataclass(slots=True)
class Lines:
    """Lines about what is done one after the other: it goes on although nobody reads them."""

    lost: OutputLost | None = None

    def put(self, line: str) -> None:
        """Write one, as long as that is possible."""
        if self.lost is not None:
            return
        try:
            put(line)
        except OutputLost as lost:
            self.lost = lost

    def put_json(self, document: Mapping[str, object]) -> None:
        """Write the one document of `--json`."""
        try:
            put_json(document)
        except OutputLost as lost:
            self.lost = lost

    def require_written(self) -> None:
        """Everything was written.

        Raises:
            Stop: not all of it.
        """
        if self.lost is not None:
            problem = f"It was done, but the result could not be written: {self.lost.problem}."
            raise Stop(Status.OUTCOME_UNKNOWN, problem)

"""How a command ends other than by being done: the exit statuses and their sentences."""

from enum import IntEnum

from crm_admin.cli.writing import in_one_line
from crm_admin.domain.errors import CrmAdminError, InvalidUrl, OutcomeUnknown, UnknownKind
from crm_admin.domain.explanations import explain


class Status(IntEnum):
    """What scripts can rely on."""

    DONE = 0
    REFUSED = 1
    """Refused or impossible; nothing was changed."""
    WRONG_USAGE = 2
    OUTCOME_UNKNOWN = 3
    """Look before you repeat it."""
    IN_PART = 4
    """Saved, but not all that was wanted: a letter was not taken, a user was refused."""
    INTERRUPTED = 130


class Stop(Exception):
    """The command ends here, with one line on standard error."""

    def __init__(self, status: Status, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence


def stop_for(error: CrmAdminError) -> Stop:
    """A known failure as the end of a command."""
    explanation = explain(error)
    sentence = f"{in_one_line(explanation.happened)} {in_one_line(explanation.next_step)}"
    return Stop(_status_of(error), sentence)


def _status_of(error: CrmAdminError) -> Status:
    match error:
        case OutcomeUnknown():
            return Status.OUTCOME_UNKNOWN
        case InvalidUrl() | UnknownKind():
            return Status.WRONG_USAGE
        case _:
            return Status.REFUSED

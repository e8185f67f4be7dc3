"""`recover`: the way of the system user, when no administrator can sign in."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from crm_admin.cli.access import Access, Outside
from crm_admin.cli.acting import still_barred
from crm_admin.cli.asking import Asking, Need, require_code_means
from crm_admin.cli.looking import finding
from crm_admin.cli.results import Result, Shown, report
from crm_admin.cli.writing import in_one_line, note, put, put_json, table, visible
from crm_admin.domain.capabilities import Feature
from crm_admin.domain.diagnosis import Diagnosis, Weight
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import User, state_text
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import OpenedCrm
from crm_admin.services.recovery import Begun, Entrance
from crm_admin.services.restoring import AdministratorView, Restored, Restoring


class RecoveryAct(StrEnum):
    """What `recover` can do, by the name of its option."""

    UNLOCK = "unlock"
    LIFT_LOCK = "lift_lock"
    SET_PASSWORD = "set_password"  # noqa: S105 (the name of an act)
    CLEAR_SECOND_FACTOR = "clear_second_factor"
    MAKE_ADMINISTRATOR = "make_administrator"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryAccess:
    """The way in of the system user."""

    access: Access
    code_stdin: bool

    @property
    def as_json(self) -> bool:
        """The result is for a script."""
        return self.access.as_json

    @contextmanager
    def entrance(self, outside: Outside) -> Iterator["Door"]:
        """Open the database with the account that is given, and ask for the code if there is one.

        Raises:
            Stop: the code can neither be asked for nor read.
        """
        needs = (Need.RECOVERY_CODE,) if self.code_stdin else ()
        asking = Asking.prepared(outside.terminal, (*self.access.needs, *needs))
        with self.access.opened(outside, asking) as crm:
            settings = self.access.settings(outside.opener)
            entrance = Entrance(
                database=crm.database,
                place=outside.place,
                templates=outside.templates,
                account=settings.account or "",
            )
            code = self._code(outside, asking) if entrance.needs_code() else None
            yield Door(crm=crm, entrance=entrance, code=code)

    def _code(self, outside: Outside, asking: Asking) -> Secret:
        require_code_means(outside.terminal, code_by_stdin=self.code_stdin)
        return asking.recovery_code()


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """An opened database, before the system user has come in."""

    crm: OpenedCrm
    entrance: Entrance
    code: Secret | None


def drill(outside: Outside, way: RecoveryAccess) -> None:
    """Try the whole way; nothing changes but the record of it."""
    with way.entrance(outside) as door:
        outside.interrupts.recovering()
        door.entrance.drill(door.code)
        outside.interrupts.recovered()
    sentence = "The drill was passed: the way back in is open. The recovery code stays the same."
    if door.code is None:
        sentence = f"The drill was passed. {NOT_SET_UP}"
    if way.as_json:
        put_json({"sentence": sentence, "with_code": door.code is not None})
    else:
        put(sentence)


NOT_SET_UP = "Nobody has set the system user up: the account of the database alone opens the way."


def show_administrators(outside: Outside, way: RecoveryAccess) -> None:
    """Print who administers the CRM, and why they cannot sign in."""
    with recovery(outside, way) as recovering:
        views = recovering.restoring.administrators()
        now = recovering.begun.session.started_at
    if way.as_json:
        put_json({"administrators": [_document(each) for each in views], **recovering.document})
    else:
        put(_for_people(views, now))


def restore(outside: Outside, way: RecoveryAccess, act: RecoveryAct, name: str) -> None:
    """Do one act for one user."""
    with recovery(outside, way) as recovering:
        restoring = recovering.restoring
        user = _found(restoring, act, name)
        restored = _acts(restoring)[act](Target.of(user))
        after = _diagnosis(restoring, restored.user)
        capabilities = restoring.database.description.capabilities
    notes: list[str] = []
    if restored.password is not None:
        reason = capabilities.why_not(Feature.MUST_CHANGE_PASSWORD)
        notes = [in_one_line(capabilities.session_note), *([in_one_line(reason)] if reason else ())]
    if after is not None:
        notes.extend(still_barred(after))
    report(_result(restored, notes, recovering), way)


def _found(restoring: Restoring, act: RecoveryAct, name: str) -> User:
    """Administrators stand in the list; anybody can be made one."""
    if act is RecoveryAct.MAKE_ADMINISTRATOR:
        return restoring.find(name)
    named = [each.user for each in restoring.administrators() if each.user.user_name == name]
    return named[0] if len(named) == 1 else restoring.find(name)


def _acts(restoring: Restoring) -> dict[RecoveryAct, Callable[[Target], Restored]]:
    return {
        RecoveryAct.UNLOCK: restoring.unlock,
        RecoveryAct.LIFT_LOCK: restoring.lift_lock,
        RecoveryAct.SET_PASSWORD: restoring.set_temporary_password,
        RecoveryAct.CLEAR_SECOND_FACTOR: restoring.clear_second_factor,
        RecoveryAct.MAKE_ADMINISTRATOR: restoring.make_administrator,
    }


def _diagnosis(restoring: Restoring, user: User) -> Diagnosis | None:
    """How the user stands now; what was saved is told even where this cannot be read."""
    try:
        views = restoring.administrators()
    except CrmAdminError:
        return None
    return next((each.diagnosis for each in views if each.user.id == user.id), None)


def _result(restored: Restored, notes: Sequence[str], recovering: "Recovering") -> Result:
    shown = None
    if restored.password is not None:
        again = "Begin again with the new recovery code: nobody has seen the password."
        shown = Shown(name="password", secret=restored.password, when_lost=again)
    return Result(
        operation_id=restored.operation_id,
        sentence=restored.sentence,
        notes=tuple(notes),
        shown=shown,
        document=recovering.document,
    )


# Coming in and leaving


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovering:
    """A recovery that has begun."""

    begun: Begun
    restoring: Restoring

    @property
    def document(self) -> dict[str, object]:
        """What scripts get of it."""
        return {
            "with_code": self.begun.session.with_code,
            "next_code": self.begun.next_code.reveal(),
        }


@contextmanager
def recovery(outside: Outside, way: RecoveryAccess) -> Iterator[Recovering]:
    """Come in, and leave at the end whatever happens; the new code is told in any case."""
    with way.entrance(outside) as door:
        outside.interrupts.recovering()
        begun = door.entrance.enter(door.code)
        if not way.as_json:
            _tell_code(begun)
        restoring = Restoring(
            database=door.crm.database,
            session=begun.session,
            hasher=door.crm.hasher,
            place=outside.place,
            templates=outside.templates,
        )
        try:
            yield Recovering(begun=begun, restoring=restoring)
        except BaseException:
            if way.as_json:  # no document comes any more that could hold it
                _tell_code(begun)
            raise
        finally:
            _end(restoring)
        outside.interrupts.recovered()


def _tell_code(begun: Begun) -> None:
    code = begun.next_code.reveal()
    if begun.session.with_code:
        note(f"New recovery code, shown once: {code}; the old one no longer works.")
    else:
        note("Came in without code: nobody had set the system user up. This is recorded.")
        note(f"New recovery code, shown once: {code}; from now on it is asked for.")


def _end(restoring: Restoring) -> None:
    try:
        restoring.end()
    except CrmAdminError:
        # What was done is saved; nobody else knows this session, and it ends by its time.
        note("That the recovery has ended could not be recorded; it ends by itself.")


# What is printed


def _document(view: AdministratorView) -> dict[str, object]:
    return {
        "id": view.user.id,
        "user_name": view.user.user_name,
        "name": view.user.list_name,
        "state": view.state,
        "can_sign_in": view.diagnosis.can_sign_in,
        "diagnosis": [finding(found) for found in view.diagnosis.findings],
    }


def _for_people(views: Sequence[AdministratorView], now: datetime) -> str:
    if not views:
        return "Nobody administers this CRM. Add --make-administrator NAME."
    rows = [_row(view, now) for view in views]
    shown = table(("User name", "Name", "State", "Can sign in"), rows)
    return "\n".join([shown, *_reasons(views)])


def _row(view: AdministratorView, now: datetime) -> tuple[str, ...]:
    return (
        view.user.user_name,
        view.user.full_name,
        in_one_line(state_text(view.user.facts, now)),
        "yes" if view.diagnosis.can_sign_in else "no",
    )


def _reasons(views: Sequence[AdministratorView]) -> Iterator[str]:
    for view in views:
        barring = (found for found in view.diagnosis.findings if found.weight is Weight.BARS)
        for found in barring:
            yield f"\n{visible(view.user.user_name)}: {in_one_line(found.sentence)}"

"""One recovery code, fifty who use it at the same moment: exactly one comes in."""

from collections.abc import Callable

from crm_admin.domain.audit import Action
from crm_admin.domain.errors import BusyElsewhere, RecoveryRefused
from crm_admin.domain.secret import Secret
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.ports import AuditQuery
from crm_admin.services.recovery import Begun, Entrance
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.system_user import SystemUserDesk
from tests.contracts.at_once import at_once
from tests.contracts.sites import Site, a_door
from tests.fakes import PASSWORD, FakeMailTemplates, FakePlace

AT_ONCE = 50


def test_of_fifty_who_use_one_code_exactly_one_comes_in(site: Site) -> None:
    database = site.open()
    session = a_door(database).sign_in("anna.berg", Secret(PASSWORD))
    desk = SystemUserDesk(database=database, session=session, place=FakePlace())
    code = desk.make_code(operation_id=new_operation_id())
    entrance = Entrance(
        database=database, place=FakePlace(), templates=FakeMailTemplates(), account="crm"
    )

    def enter() -> Begun | None:
        try:
            return entrance.enter(code)
        except RecoveryRefused:
            return None
        except BusyElsewhere:  # told that nothing was saved: then again, as a person would
            return enter()

    acts: list[Callable[[], Begun | None]] = [enter] * AT_ONCE
    [begun] = filter(None, at_once(*acts))

    with database.open_reading() as reading:
        entries = reading.audit.page(AuditQuery())
    actions = [entry.event.action for entry in entries]
    assert actions.count(Action.RECOVERY_BEGIN) == 1
    assert begun.next_code != code
    assert AuditTrail(database=database).verify().first_bad is None

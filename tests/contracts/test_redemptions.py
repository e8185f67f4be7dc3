"""One link, fifty who use it at the same moment: exactly one gets a password."""

from collections.abc import Callable

from crm_admin.domain.errors import BusyElsewhere, LinkUnusable
from crm_admin.domain.links import LinkEnd
from crm_admin.domain.secret import Secret
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.outcomes import Target
from crm_admin.services.resets import Resets
from crm_admin.services.self_service.by_link import ByLink
from crm_admin.services.self_service.steps import Steps
from tests.contracts.at_once import at_once
from tests.contracts.sites import Site, a_door, user_of
from tests.fakes import PASSWORD, FakeGuesser, FakeHasher, FakeMailTemplates, FakePlace, fake_hash

AT_ONCE = 50


def a_token(site: Site) -> Secret:
    database = site.open()
    session = a_door(database).sign_in("anna.berg", Secret(PASSWORD))
    resets = Resets(
        database=database,
        session=session,
        hasher=FakeHasher(),
        place=FakePlace(),
        templates=FakeMailTemplates(),
    )
    done = resets.reset(Target.of(user_of(database)), also_unlock=False, operation_id="reset")
    return Secret(done.link.reveal().rpartition("/")[2])


def test_of_fifty_redemptions_of_one_link_exactly_one_succeeds(site: Site) -> None:
    token = a_token(site)
    database = site.open()
    steps = Steps(
        database=database,
        hasher=FakeHasher(),
        guesser=FakeGuesser(),
        place=FakePlace(),
        templates=FakeMailTemplates(),
    )

    def redeem(number: int) -> Callable[[], str]:
        password = Secret(f"violet harbour engine {number}")

        def act() -> str:
            try:
                ByLink(steps=steps).redeem(token, password, origin="192.0.2.7")
            except LinkUnusable:
                return ""
            except BusyElsewhere:  # told that nothing was saved: then again, as a person would
                return act()
            return password.reveal()

        return act

    told = at_once(*(redeem(number) for number in range(AT_ONCE)))

    [chosen] = filter(None, told)
    user = user_of(database)
    with database.open_reading() as reading:
        credential = reading.users.credential(user.id)
        [link] = reading.links.of_user(user.id)
    assert credential is not None
    assert credential.password_hash == fake_hash(chosen)
    assert link.end is LinkEnd.USED
    assert AuditTrail(database=database).verify().first_bad is None

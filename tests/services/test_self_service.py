"""What users do for themselves, and what nobody learns or gets by it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.errors import (
    ConnectionLost,
    LinkUnusable,
    NotAvailable,
    PasswordRefused,
    SignInBarred,
    SignInRefused,
)
from crm_admin.domain.links import LinkEnd
from crm_admin.domain.mail import MailKind
from crm_admin.domain.password_policy import Rule
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings, Policies
from crm_admin.domain.user import NO_ATTEMPTS, Lock, User, UserId
from crm_admin.services.self_service.offers import offers_of
from crm_admin.services.self_service.usable_links import use_up
from crm_admin.services.sessions import Session
from tests.fakes import (
    MAIL_SETTINGS,
    NOW,
    PASSWORD,
    a_lockout,
    a_user,
    accounts_for,
    decide,
    fake_hash,
)
from tests.services.acting import GOOD, a_small_company, events_of
from tests.services.mailing import ORIGIN, Site, a_site, token_of

ADDRESS = "asa.bjork@northwind.se"
BETTER = Secret("amber lantern 77 harbour")


def a_site_with(*users: User) -> Site:
    return a_site(database=a_small_company(*users))


def last_event(site: Site) -> Event:
    return events_of(site.database)[-1]


def broken(refused: pytest.ExceptionInfo[PasswordRefused]) -> list[Rule]:
    return [check.rule for check in refused.value.violations]


# By link


def test_a_link_ends_in_a_new_password_and_is_dead_then() -> None:
    site = a_site()
    token = token_of(site.reset())

    page = site.by_link.open(token)
    site.by_link.redeem(token, GOOD, origin=ORIGIN)

    assert (page.full_name, page.user_name) == ("Asa Bjork", "asa.bjork")
    facts = site.database.user("asa.bjork").facts
    assert site.database.record("asa.bjork").password_hash == fake_hash(GOOD.reveal())
    assert (facts.must_change_password, facts.temporary_until) == (False, None)
    assert last_event(site).action is Action.LINK_REDEEM
    with pytest.raises(LinkUnusable) as caught:
        site.by_link.redeem(token, BETTER, origin=ORIGIN)
    assert str(caught.value.facts["reason"]) == "it has been used."
    assert last_event(site).result is Result.REFUSED


def test_opening_consumes_nothing_and_is_remembered_once() -> None:
    site = a_site()
    token = token_of(site.reset())
    before = site.database.record("asa.bjork")

    site.by_link.open(token)
    site.database.clock.advance(timedelta(minutes=1))
    for _ in range(20):
        site.by_link.open(token)

    [link] = site.database.state.companion.links.values()
    assert (link.opened_at, link.end) == (NOW, None)
    assert site.database.record("asa.bjork") == before


def test_the_page_opens_also_when_it_cannot_be_remembered() -> None:
    site = a_site()
    token = token_of(site.reset())
    site.database.will_fail_commits(ConnectionLost())

    assert site.by_link.open(token).user_name == "asa.bjork"


def test_a_refused_password_says_every_reason_and_leaves_the_link() -> None:
    site = a_site()
    token = token_of(site.reset())
    events = len(events_of(site.database))

    with pytest.raises(PasswordRefused) as refused:
        site.by_link.redeem(token, Secret("bjork"), origin=ORIGIN)

    assert broken(refused) == [Rule.LENGTH, Rule.OWN_NAMES, Rule.COMMON]
    assert len(events_of(site.database)) == events
    assert site.by_link.open(token).user_name == "asa.bjork"
    checklist, _ = site.by_link.check(token, Secret("bjork"))
    assert [c.rule for c in checklist if not c.is_kept] == broken(refused)


def test_the_password_that_is_to_be_replaced_is_not_a_new_one() -> None:
    site = a_site()
    token = token_of(site.reset())

    with pytest.raises(PasswordRefused) as refused:
        site.by_link.redeem(token, Secret(PASSWORD), origin=ORIGIN)

    assert broken(refused) == [Rule.HISTORY]


def test_choosing_a_password_forgets_the_failed_attempts_with_the_old_one() -> None:
    site = a_site_with(a_user(attempts=a_lockout()))
    token = token_of(site.reset())

    site.by_link.redeem(token, GOOD, origin=ORIGIN)

    assert site.database.user("asa.bjork").facts.attempts == NO_ATTEMPTS


def test_the_expiry_of_the_site_begins_with_the_new_password() -> None:
    site = a_site()
    token = token_of(site.reset())
    policy = replace(Policies().password, expires_after=timedelta(days=90), history=3)
    decide(site.database, Policies(password=policy))

    site.by_link.redeem(token, GOOD, origin=ORIGIN)

    expires_at = site.database.user("asa.bjork").facts.password_expires_at
    assert expires_at == NOW + timedelta(days=90)


def test_the_user_is_told_by_mail() -> None:
    site = a_site()
    token = token_of(site.reset())

    site.by_link.redeem(token, GOOD, origin=ORIGIN)

    kinds = [letter.kind for letter in site.letters]
    assert kinds == [MailKind.RESET, MailKind.PASSWORD_CHANGED]


def test_a_link_expires_by_the_clock_of_the_database() -> None:
    site = a_site()
    token = token_of(site.reset())
    site.database.clock.advance(timedelta(minutes=60) - timedelta(seconds=1))
    assert site.by_link.open(token).user_name == "asa.bjork"

    site.database.clock.advance(timedelta(seconds=1))

    with pytest.raises(LinkUnusable) as caught:
        site.by_link.open(token)
    assert str(caught.value.facts["reason"]) == "its time is over."


@pytest.mark.parametrize("token", ["", "x", "\ud800", "a" * 5000])
def test_what_never_was_a_link_is_none(token: str) -> None:
    with pytest.raises(LinkUnusable):
        a_site().by_link.open(Secret(token))


def _renamed(user: User) -> User:
    return replace(user, user_name="asa.berg")


def _with_another_address(user: User) -> User:
    return replace(user, email="asa@elsewhere.example")


def _locked(user: User) -> User:
    return replace(user, facts=replace(user.facts, lock=Lock(by=None, at=None, reason=None)))


def _inactive(user: User) -> User:
    return replace(user, facts=replace(user.facts, is_active=False))


def _external(user: User) -> User:
    return replace(user, facts=replace(user.facts, external_system="AD"))


def _with_a_key(user: User) -> User:
    return replace(user, facts=replace(user.facts, uses_password=False))


@pytest.mark.parametrize(
    "changed", [_renamed, _with_another_address, _locked, _inactive, _external, _with_a_key]
)
def test_what_happened_to_the_user_outside_of_this_program_ends_a_link_too(
    changed: object,
) -> None:
    site = a_site()
    token = token_of(site.reset())
    stored = site.database.record("asa.bjork")
    after = changed(stored.user)  # type: ignore[operator] # one of the above
    site.database.add(replace(after, version="2"), stored.password_hash)

    with pytest.raises(LinkUnusable):
        site.by_link.redeem(token, GOOD, origin=ORIGIN)


def test_a_password_that_was_changed_elsewhere_ends_a_link() -> None:
    site = a_site()
    token = token_of(site.reset())
    site.database.change(site.database.user("asa.bjork"), fake_hash("something else"))

    with pytest.raises(LinkUnusable):
        site.by_link.open(token)


def test_the_link_of_somebody_who_was_deleted_opens_nothing() -> None:
    site = a_site()
    token = token_of(site.reset())
    site.database.remove("asa.bjork")

    with pytest.raises(LinkUnusable):
        site.by_link.open(token)


def test_of_two_at_the_same_moment_one_is_told_that_it_was_used() -> None:
    site = a_site()
    token = token_of(site.reset())
    site.database.meanwhile(lambda: site.by_link.redeem(token, BETTER, origin="192.0.2.8"))

    with pytest.raises(LinkUnusable):
        site.by_link.redeem(token, GOOD, origin=ORIGIN)

    assert site.database.record("asa.bjork").password_hash == fake_hash(BETTER.reveal())
    event = site.database.entries[-1].event
    assert (event.action, event.result) == (Action.LINK_REUSE, Result.REFUSED)
    assert dict(event.details) == {"origin": ORIGIN, "why": "LinkUnusable"}


def test_whoever_was_slower_with_the_same_link_is_told() -> None:
    site = a_site()
    site.reset()
    [link] = site.database.state.companion.links.values()

    with site.database.open_unit_of_work("op-9") as work:
        use_up(work, link)
        with pytest.raises(LinkUnusable):
            use_up(work, link)


# Asking


def ask(site: Site, user_name: str = "asa.bjork", email: str = ADDRESS) -> None:
    site.asking.ask_for_link(user_name, email, origin=ORIGIN)


def test_whoever_knows_name_and_address_gets_a_link_at_that_address() -> None:
    site = a_site()

    ask(site, email=" ASA.Bjork@northwind.se ")

    [letter] = site.letters
    assert letter.mail.recipient == ADDRESS
    assert last_event(site).action is Action.LINK_REQUEST
    assert last_event(site).result is Result.DONE
    [link] = site.database.state.companion.links.values()
    assert link.created_by is None


@pytest.mark.parametrize(
    ("user_name", "email"),
    [
        ("asa.bjork", "elsewhere@example.com"),
        ("asa.bjork", ""),
        ("ASA.BJORK", ADDRESS),
        ("nobody", ADDRESS),
        ("", ""),
        ("asa.bjork\0", ADDRESS),
    ],
)
def test_everybody_else_gets_the_same_answer_and_no_letter(user_name: str, email: str) -> None:
    site = a_site()

    ask(site, user_name, email)

    assert site.letters == []
    assert last_event(site).result is Result.REFUSED


@pytest.mark.parametrize(
    "user",
    [
        a_user(is_active=False),
        a_user(lock=Lock(by=None, at=None, reason=None)),
        a_user(external_system="AD"),
    ],
)
def test_whom_a_password_would_not_let_in_gets_no_link(user: User) -> None:
    site = a_site_with(user)

    ask(site)

    assert site.letters == []


def test_twins_get_nothing() -> None:
    site = a_site_with(a_user(), replace(a_user(), id=UserId("id-2")))

    ask(site)

    assert site.letters == []


def test_a_site_may_not_offer_it() -> None:
    site = a_site()
    decide(site.database, Policies(offers_forgot_password=False))

    ask(site)

    assert site.letters == []


def test_the_same_request_within_a_minute_is_one_letter() -> None:
    site = a_site()
    ask(site)
    ask(site)
    assert len(site.letters) == 1

    site.database.clock.advance(timedelta(seconds=61))
    ask(site)

    assert len(site.letters) == 2


def test_three_requests_in_a_quarter_of_an_hour_are_enough() -> None:
    site = a_site()
    for _ in range(5):
        ask(site)
        site.database.clock.advance(timedelta(seconds=61))
    assert len(site.letters) == 3
    assert last_event(site).details[-1] == ("why", "asked too often")

    site.database.clock.advance(timedelta(minutes=15))
    ask(site)

    assert len(site.letters) == 4


def test_ten_requests_a_day_are_enough() -> None:
    site = a_site()
    for _ in range(14):
        ask(site)
        site.database.clock.advance(timedelta(minutes=16))

    assert len(site.letters) == 10


def test_one_origin_may_not_ask_about_everybody() -> None:
    site = a_site()
    for number in range(30):
        ask(site, f"user-{number}", "x@example.com")

    ask(site)

    assert site.letters == []


def test_what_is_older_than_a_day_is_forgotten() -> None:
    site = a_site()
    ask(site)
    site.database.clock.advance(timedelta(days=2))

    ask(site)

    assert len(site.database.state.companion.requests) == 1


# Asking to be unlocked


def test_a_confirmed_request_is_shown_to_administrators() -> None:
    site = a_site_with(a_user(attempts=a_lockout()))
    site.asking.ask_for_unlocking("asa.bjork", ADDRESS, origin=ORIGIN)
    [letter] = site.letters
    assert letter.kind is MailKind.UNLOCK_REQUEST
    assert letter.link is not None
    token = Secret(letter.link.reveal().rpartition("/")[2])
    assert "/unlock/" in letter.link.reveal()

    assert site.asking.open_confirmation(token) == "Asa Bjork"
    assert site.resets().waiting_requests() == ()
    site.asking.confirm(token, origin=ORIGIN)

    [request] = site.resets().waiting_requests()
    assert request.user_name == "asa.bjork"
    assert last_event(site).action is Action.UNLOCK_CONFIRM
    with pytest.raises(LinkUnusable):
        site.asking.confirm(token, origin=ORIGIN)
    assert last_event(site).result is Result.REFUSED


def test_whoever_is_not_locked_needs_no_unlocking() -> None:
    site = a_site()

    site.asking.ask_for_unlocking("asa.bjork", ADDRESS, origin=ORIGIN)

    assert site.letters == []


def test_asked_again_within_a_minute_there_is_one_letter() -> None:
    site = a_site_with(a_user(attempts=a_lockout()))

    for _ in range(2):
        site.asking.ask_for_unlocking("asa.bjork", ADDRESS, origin=ORIGIN)

    assert len(site.letters) == 1


def test_a_link_to_unlock_chooses_no_password_and_the_reverse() -> None:
    site = a_site_with(a_user(attempts=a_lockout()))
    reset = token_of(site.reset())
    site.asking.ask_for_unlocking("asa.bjork", ADDRESS, origin=ORIGIN)
    unlock = Secret((site.letters[-1].link or Secret("")).reveal().rpartition("/")[2])

    with pytest.raises(LinkUnusable):
        site.by_link.open(unlock)
    with pytest.raises(LinkUnusable):
        site.asking.confirm(reset, origin=ORIGIN)

    assert site.by_link.open(reset).user_name == "asa.bjork"


def test_of_two_confirmations_at_the_same_moment_one_counts() -> None:
    site = a_site_with(a_user(attempts=a_lockout()))
    site.asking.ask_for_unlocking("asa.bjork", ADDRESS, origin=ORIGIN)
    token = Secret((site.letters[-1].link or Secret("")).reveal().rpartition("/")[2])
    site.database.meanwhile(lambda: site.asking.confirm(token, origin=ORIGIN))

    with pytest.raises(LinkUnusable):
        site.asking.confirm(token, origin=ORIGIN)

    [link] = site.database.state.companion.links.values()
    assert link.end is LinkEnd.USED


# With the old password


def sign_in(site: Site, password: str = PASSWORD) -> Session:
    return site.own.sign_in("asa.bjork", Secret(password), origin=ORIGIN)


def test_one_changes_ones_own_password_with_the_old_one() -> None:
    site = a_site()
    session = sign_in(site)
    page = site.own.page(session)

    site.own.change(session, GOOD, origin=ORIGIN)

    assert (page.full_name, page.must_change, page.has_second_factor) == (
        "Asa Bjork",
        False,
        False,
    )
    assert site.database.record("asa.bjork").password_hash == fake_hash(GOOD.reveal())
    assert last_event(site).action is Action.OWN_PASSWORD_CHANGE
    assert sign_in(site, GOOD.reveal()).user_name == "asa.bjork"


def test_a_temporary_password_leads_to_ones_own() -> None:
    site = a_site()
    accounts_for(site.database).change_password(site.target(), GOOD, operation_id="op-1")
    session = sign_in(site, GOOD.reveal())
    assert site.own.page(session).must_change

    with pytest.raises(PasswordRefused) as refused:
        site.own.change(session, GOOD, origin=ORIGIN)
    assert broken(refused) == [Rule.HISTORY]
    site.own.change(session, BETTER, origin=ORIGIN)

    facts = site.database.user("asa.bjork").facts
    assert (facts.must_change_password, facts.temporary_until) == (False, None)


def test_after_the_change_the_same_sign_in_changes_nothing_more() -> None:
    site = a_site()
    session = sign_in(site)
    site.own.change(session, GOOD, origin=ORIGIN)

    for act in (site.own.page, lambda s: site.own.check(s, BETTER)):
        with pytest.raises(NotAvailable):
            act(session)
    with pytest.raises(NotAvailable):
        site.own.change(session, BETTER, origin=ORIGIN)
    assert last_event(site).result is Result.REFUSED


def test_whoever_was_locked_or_deleted_since_signing_in_changes_nothing() -> None:
    site = a_site()
    session = sign_in(site)
    site.database.change(_locked(site.database.user("asa.bjork")))
    with pytest.raises(NotAvailable):
        site.own.change(session, GOOD, origin=ORIGIN)

    site.database.remove("asa.bjork")
    with pytest.raises(NotAvailable):
        site.own.page(session)


def test_the_checklist_is_that_of_the_site() -> None:
    site = a_site()
    session = sign_in(site)

    found, _ = site.own.check(session, Secret("asa.bjork"))

    assert [c.rule for c in found if not c.is_kept] == [Rule.LENGTH, Rule.OWN_NAMES, Rule.COMMON]


def test_failures_count_and_lock_as_everywhere() -> None:
    site = a_site()
    for _ in range(10):
        with pytest.raises(SignInRefused):
            sign_in(site, "wrong")

    attempts = site.database.user("asa.bjork").facts.attempts
    assert (attempts.count, attempts.last_from) == (10, ORIGIN)
    with pytest.raises(SignInRefused):
        sign_in(site)


@pytest.mark.parametrize(
    "user",
    [
        a_user(is_active=False),
        a_user(lock=Lock(by=None, at=None, reason=None)),
        a_user(temporary_until=NOW),
    ],
)
def test_who_is_barred_learns_it_only_after_the_right_password(user: User) -> None:
    site = a_site_with(user)

    with pytest.raises(SignInRefused):
        sign_in(site, "wrong")
    with pytest.raises(SignInBarred):
        sign_in(site)


def test_an_expired_password_may_be_replaced_by_whoever_knows_it() -> None:
    site = a_site_with(a_user(password_expires_at=NOW))

    site.own.change(sign_in(site), GOOD, origin=ORIGIN)

    assert site.database.user("asa.bjork").facts.has_working_password(NOW)


def test_a_password_that_is_kept_elsewhere_is_not_changed_here() -> None:
    site = a_site()
    session = sign_in(site)
    site.database.change(_external(site.database.user("asa.bjork")))

    with pytest.raises(NotAvailable):
        site.own.page(session)


def test_ones_own_password_is_kept_as_long_as_the_site_says() -> None:
    site = a_site_with(a_user(password_changed_at=NOW - timedelta(hours=23)))
    policy = replace(Policies().password, min_age=timedelta(days=1))
    decide(site.database, Policies(password=policy))
    session = sign_in(site)

    with pytest.raises(NotAvailable):
        site.own.change(session, GOOD, origin=ORIGIN)

    site.database.clock.advance(timedelta(hours=1))
    site.own.change(session, GOOD, origin=ORIGIN)


# What the pages offer


def test_without_mail_nothing_that_needs_it_is_offered() -> None:
    offers = offers_of(Site().steps)

    assert not offers.forgot_password
    assert not offers.unlock_request


def test_the_pages_offer_what_the_site_allows() -> None:
    site = a_site()
    assert offers_of(site.steps).forgot_password

    decide(site.database, Policies(offers_forgot_password=False))
    decide(site.database, replace(MAIL_SETTINGS, language="sv"))

    offers = offers_of(site.steps)
    assert (offers.forgot_password, offers.unlock_request) == (False, True)
    assert (offers.site, offers.language) == ("Northwind CRM", "sv")
    assert offers.base_url == MAIL_SETTINGS.link_base_url
    assert MailSettings().is_set_up is False

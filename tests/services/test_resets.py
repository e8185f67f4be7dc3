"""Reset Password: a link and its letter in one transaction with the act."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.audit import Action, Result
from crm_admin.domain.capabilities import Act, Capabilities
from crm_admin.domain.changes import EditUser, SetAttempts
from crm_admin.domain.errors import (
    ConnectionLost,
    NotAvailable,
    UserChanged,
    UserNotFound,
)
from crm_admin.domain.links import Decision, LinkEnd, LinkForm, LinkState
from crm_admin.domain.mail import LINK_MARK, MailKind, MailState, MailStep, Verdict
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings, Policies
from crm_admin.domain.user import NO_ATTEMPTS, Lock
from crm_admin.services.accounts import Accounts
from crm_admin.services.editing import editable
from crm_admin.services.outcomes import Target
from crm_admin.services.resets import ResetPreview
from tests.fakes import NOW, a_lockout, a_user, accounts_for, an_administrator, decide
from tests.services.acting import GOOD, a_small_company, events_of
from tests.services.mailing import ORIGIN, Site, a_site, hash_of, token_of


def states(site: Site, user_name: str = "asa.bjork") -> list[LinkState]:
    views = site.resets().links(site.database.user(user_name).id)
    return [view.state for view in views]


# Making


def test_the_act_the_link_and_the_letter_are_saved_together() -> None:
    site = a_site()

    done = site.reset()

    [event] = events_of(site.database)
    [letter] = site.letters
    [view] = site.resets().links(done.done.view.user.id)
    assert event.action is Action.USER_PASSWORD_RESET
    assert event.operation_id == letter.operation_id == done.done.operation_id
    assert letter.kind is MailKind.RESET
    assert letter.mail.recipient == "asa.bjork@northwind.se"
    assert letter.link_id == view.link.id
    assert view.link.expires_at == letter.expires_at == NOW + timedelta(minutes=60)
    assert view.state is LinkState.WAITING
    assert str(done.done.sentence) == "Made a reset link for asa.bjork."
    assert done.link.reveal().startswith("https://crm.northwind.se/account/reset/")


def test_only_the_hash_of_the_token_is_kept_with_the_link_and_none_in_the_words() -> None:
    site = a_site()

    done = site.reset()

    token = token_of(done).reveal()
    [view] = site.resets().links(done.done.view.user.id)
    [letter] = site.letters
    assert view.link.token_hash == hash_of(done)
    assert token not in letter.mail.text + letter.mail.html + letter.mail.subject
    assert LINK_MARK in letter.mail.text
    assert all(token not in repr(entry) for entry in site.database.entries)
    assert token not in repr(done)


def test_when_the_commit_fails_nothing_is_left() -> None:
    site = a_site()
    site.database.will_fail_commits(ConnectionLost())

    with pytest.raises(ConnectionLost):
        site.reset()

    assert site.letters == []
    assert states(site) == []
    assert site.mailer.taken == []


def test_making_a_link_changes_nothing_of_the_user() -> None:
    site = a_site()
    before = site.database.record("asa.bjork")

    site.reset()

    assert site.database.record("asa.bjork") == before


def test_a_new_link_replaces_the_older_one_and_its_letter() -> None:
    site = a_site()
    first = site.reset()
    site.database.clock.advance(timedelta(minutes=5))

    site.reset()

    assert states(site) == [LinkState.WAITING, LinkState.REPLACED]
    old, new = sorted(site.letters, key=lambda letter: letter.mail.written_at)
    assert (old.state, old.link) == (MailState.EXPIRED, None)
    assert new.state is MailState.WAITING
    assert old.operation_id == first.done.operation_id


def test_also_unlock_clears_the_failed_attempts_with_it() -> None:
    site = a_site(database=a_small_company(a_user(attempts=a_lockout())))

    done = site.reset(also_unlock=True)

    assert done.done.view.user.facts.attempts == NO_ATTEMPTS
    kinds = {letter.kind for letter in site.letters}
    assert kinds == {MailKind.RESET, MailKind.UNLOCKED}


def test_also_unlock_for_somebody_who_is_not_locked_out_writes_nothing_more() -> None:
    site = a_site()

    done = site.reset(also_unlock=True)

    assert done.done.view.user.version == "1"


def test_without_mail_the_link_is_made_to_be_handed_over() -> None:
    site = Site()

    done = site.reset()

    assert done.letter is None
    assert done.link.reveal().startswith("http://127.0.0.1:8480/reset/")
    assert states(site) == [LinkState.NOT_MAILED]


@pytest.mark.parametrize(
    ("user", "reason"),
    [
        (a_user(email=None), "There is no e-mail address to send the link to."),
        (a_user(email="asa, evil@example.com"), "The e-mail address cannot be used;"),
        (a_user(external_system="AD"), "The password is kept in AD."),
        (a_user(is_active=False), "Inactive"),
        (a_user(lock=Lock(by=None, at=None, reason=None)), "Locked by an administrator"),
    ],
)
def test_no_link_for_whom_it_would_not_help(user: object, reason: str) -> None:
    site = a_site(database=a_small_company(user))  # type: ignore[arg-type] # a row of the table

    with pytest.raises(NotAvailable) as caught:
        site.reset()

    assert str(caught.value.facts["reason"]).startswith(reason)
    assert site.letters == []
    assert events_of(site.database)[-1].result is Result.REFUSED


def test_somebody_who_changed_since_gets_no_link() -> None:
    site = a_site()
    target = site.target()
    site.database.change(replace(site.database.user("asa.bjork"), email="elsewhere@northwind.se"))

    with pytest.raises(UserChanged):
        site.resets().reset(target, also_unlock=False, operation_id="op-1")

    assert site.letters == []


# What is said before


def test_the_preview_says_where_to_how_long_and_what_ends() -> None:
    site = a_site(database=a_small_company(a_user(attempts=a_lockout())))
    site.reset()
    decide(site.database, Policies(link_life=timedelta(hours=2)))

    preview = site.resets().preview(site.database.user("asa.bjork"))

    assert preview == ResetPreview(
        recipient="asa.bjork@northwind.se",
        link_life=timedelta(hours=2),
        replaces=NOW,
        mail_is_set_up=True,
        can_unlock=True,
    )


def test_the_preview_of_a_first_link_without_mail() -> None:
    preview = Site().resets().preview(a_user(email=None))

    assert (preview.recipient, preview.replaces, preview.mail_is_set_up) == ("", None, False)
    assert not preview.can_unlock


# What ends a link


def accounts(site: Site) -> Accounts:
    return accounts_for(site.database)


def change_password(site: Site, target: Target) -> None:
    accounts(site).change_password(target, GOOD, operation_id="op-9")


def lock(site: Site, target: Target) -> None:
    accounts(site).lock(target, reason="On leave", operation_id="op-9")


def edited(site: Site, **fields: object) -> EditUser:
    values: dict[str, object] = {**fields}
    return replace(editable(site.database.user("asa.bjork")), **values)  # type: ignore[arg-type] # any field


def correct_email(site: Site, target: Target) -> None:
    after = edited(site, email="asa@northwind.se")
    accounts(site).edit(target, after, operation_id="op-9")


def retire(site: Site, target: Target) -> None:
    accounts(site).edit(target, edited(site, is_active=False), operation_id="op-9")


@pytest.mark.parametrize("act", [change_password, lock, correct_email, retire])
def test_what_changes_the_ground_of_a_link_revokes_it_and_keeps_its_letter(act: object) -> None:
    site = a_site()
    site.reset()

    act(site, site.target())  # type: ignore[operator] # one of the four

    assert states(site) == [LinkState.REVOKED]
    [letter] = [letter for letter in site.letters if letter.kind is MailKind.RESET]
    assert (letter.state, letter.link) == (MailState.EXPIRED, None)
    assert site.post.deliver(letter.id) == letter


def test_a_new_name_does_not_end_a_link() -> None:
    site = a_site()
    site.reset()

    accounts(site).edit(site.target(), edited(site, family_name="Berg"), operation_id="op-9")

    assert states(site) == [LinkState.WAITING]


def test_revoking_ends_every_open_link_and_is_recorded() -> None:
    site = a_site()
    site.reset()

    ended = site.resets().revoke(site.database.user("asa.bjork"), operation_id="op-9")

    assert ended == 1
    assert states(site) == [LinkState.REVOKED]
    assert events_of(site.database)[-1].action is Action.LINK_REVOKE
    assert site.resets().revoke(site.database.user("asa.bjork"), operation_id="op-10") == 0


def test_the_links_of_somebody_who_is_gone_cannot_be_revoked() -> None:
    site = a_site()
    user = site.database.user("asa.bjork")
    site.database.remove("asa.bjork")

    with pytest.raises(UserNotFound):
        site.resets().revoke(user, operation_id="op-9")

    assert events_of(site.database)[-1].result is Result.REFUSED


# States, and the link itself


def test_the_state_follows_the_letter_and_the_clock() -> None:
    site = a_site()
    done = site.reset()
    assert done.letter is not None

    site.mailer.will_answer(MailStep.RECIPIENT, Verdict.REFUSED, "550 unknown")
    site.post.deliver(done.letter.id)
    assert states(site) == [LinkState.NOT_MAILED]

    site.database.clock.advance(timedelta(minutes=60))
    assert states(site) == [LinkState.EXPIRED]


def test_a_sent_link_is_opened_and_then_used() -> None:
    site = a_site()
    done = site.reset()
    assert done.letter is not None
    site.post.deliver(done.letter.id)
    assert states(site) == [LinkState.SENT]

    site.by_link.open(token_of(done))
    assert states(site) == [LinkState.OPENED]

    site.by_link.redeem(token_of(done), GOOD, origin=ORIGIN)
    assert states(site) == [LinkState.USED]


def test_a_link_that_the_crm_itself_keeps_is_used_when_the_crm_says_so() -> None:
    native = Capabilities(
        link_form=LinkForm(path="/?id={token}", is_native=True, hex_digits=32),
        missing={},
    )
    site = a_site()
    site.database.capabilities = native

    done = site.reset()

    assert done.link.reveal().startswith("https://crm.northwind.se/account/?id=")
    assert states(site) == [LinkState.USED]  # the fake CRM keeps none


def test_a_link_of_the_crm_itself_needs_the_address_of_the_crm() -> None:
    site = Site()
    site.database.capabilities = Capabilities(
        link_form=LinkForm(path="/?id={token}", is_native=True, hex_digits=32)
    )

    with pytest.raises(NotAvailable) as caught:
        site.reset()

    assert "base address of links" in str(caught.value.facts["reason"])
    assert states(site) == []


def test_a_link_can_be_copied_until_its_letter_is_taken() -> None:
    site = a_site()
    done = site.reset()
    assert done.letter is not None
    [view] = site.resets().links(done.done.view.user.id)
    assert view.can_be_copied
    assert site.resets().copy(view.link.id) == done.link

    site.post.deliver(done.letter.id)

    [view] = site.resets().links(done.done.view.user.id)
    assert not view.can_be_copied
    with pytest.raises(NotAvailable):
        site.resets().copy(view.link.id)


def test_a_link_that_has_expired_is_not_copied() -> None:
    site = a_site()
    done = site.reset()
    [view] = site.resets().links(done.done.view.user.id)
    site.database.clock.advance(timedelta(minutes=61))

    with pytest.raises(NotAvailable):
        site.resets().copy(view.link.id)
    with pytest.raises(NotAvailable):
        site.resets().copy("no such link")


# Notices


def test_notices_go_to_the_old_and_the_new_address() -> None:
    site = a_site()

    correct_email(site, site.target())

    recipients = {letter.mail.recipient for letter in site.letters}
    assert recipients == {"asa.bjork@northwind.se", "asa@northwind.se"}
    assert {letter.kind for letter in site.letters} == {MailKind.EMAIL_CHANGED}


@pytest.mark.parametrize("settings", [MailSettings(), None])
def test_without_mail_or_where_they_are_switched_off_there_are_no_notices(
    settings: MailSettings | None,
) -> None:
    site = a_site()
    with site.database.open_reading() as reading:
        assert reading.settings.get("mail") is not None
    off = settings or replace(MAIL, sends_notices=False)
    decide(site.database, off)

    change_password(site, site.target())

    assert site.letters == []


MAIL = MailSettings(host="mail.northwind.se", sender="crm@northwind.se")


def test_lifting_a_lock_is_told_and_locking_is_not() -> None:
    site = a_site()
    lock(site, site.target())
    assert site.letters == []

    accounts(site).lift_lock(site.target(), reason="Back again", operation_id="op-10")

    assert [letter.kind for letter in site.letters] == [MailKind.UNLOCKED]


def test_an_undone_unlock_tells_nobody() -> None:
    site = a_site(database=a_small_company(a_user(attempts=a_lockout())))
    done = accounts(site).unlock(site.target(), operation_id="op-1")
    assert done.undo is not None
    assert isinstance(done.undo.change, SetAttempts)

    accounts(site).undo(done.undo, operation_id="op-2")

    assert len(site.letters) == 1


# Requests to unlock


def with_request() -> Site:
    site = a_site(database=a_small_company(a_user(attempts=a_lockout())))
    site.asking.ask_for_unlocking("asa.bjork", "asa.bjork@northwind.se", origin=ORIGIN)
    [letter] = site.letters
    assert letter.link is not None
    token = letter.link.reveal().rpartition("/")[2]
    site.asking.confirm(type(letter.link)(token), origin=ORIGIN)
    return site


def test_unlocking_answers_the_request() -> None:
    site = with_request()
    [request] = site.resets().waiting_requests()
    assert request.user_name == "asa.bjork"

    accounts(site).unlock(site.target(), operation_id="op-9")

    assert site.resets().waiting_requests() == ()
    [link] = site.database.state.companion.links.values()
    assert (link.decision, link.decided_by) == (Decision.ACCEPTED, "anna.berg")


def test_a_new_password_that_also_unlocks_answers_it_too() -> None:
    site = with_request()

    accounts(site).change_password(site.target(), GOOD, also_unlock=True, operation_id="op-9")

    assert site.resets().waiting_requests() == ()


def test_a_request_can_be_declined_once() -> None:
    site = with_request()
    [request] = site.resets().waiting_requests()

    site.resets().decline(request, operation_id="op-9")

    assert site.resets().waiting_requests() == ()
    assert events_of(site.database)[-1].action is Action.UNLOCK_DECLINE
    with pytest.raises(NotAvailable):
        site.resets("bo.ek").decline(request, operation_id="op-10")
    assert events_of(site.database)[-1].result is Result.REFUSED


def test_locking_leaves_a_confirmed_request_waiting() -> None:
    site = with_request()

    lock(site, site.target())

    [request] = site.resets().waiting_requests()
    assert request.end is LinkEnd.USED


# Earlier passwords


def test_where_the_site_says_so_earlier_passwords_are_refused() -> None:
    site = Site()
    decide(site.database, Policies(password=replace(Policies().password, history=2)))
    act = Act.CHANGE_PASSWORD
    change_password(site, site.target())

    with pytest.raises(Exception, match="PasswordRefused"):
        change_password(site, site.target())

    assert act not in accounts(site).find("asa.bjork").why_not


def test_the_last_administrator_may_get_a_link_and_stays_one() -> None:
    site = a_site(database=a_small_company(an_administrator("carl.ny")))

    site.reset("carl.ny")

    assert states(site, "carl.ny") == [LinkState.WAITING]


def test_a_link_that_was_never_mailed_is_revoked_too() -> None:
    site = Site()
    site.reset()

    change_password(site, site.target())

    assert states(site) == [LinkState.REVOKED]


def test_only_what_lets_them_in_again_answers_it() -> None:
    site = with_request()
    lock(site, site.target())

    accounts(site).unlock(site.target(), operation_id="op-10")
    assert len(site.resets().waiting_requests()) == 1

    accounts(site).lift_lock(site.target(), reason="Back", operation_id="op-11")
    assert site.resets().waiting_requests() == ()


def test_the_rows_of_a_link_can_be_seen_beforehand() -> None:
    site = with_request()

    alone = site.resets().preview_reset(site.target(), also_unlock=False)
    unlocking = site.resets().preview_reset(site.target(), also_unlock=True)

    # Links of this CRM are kept in our own tables.
    assert alone.is_empty
    assert not unlocking.is_empty
    assert len(site.resets().links(site.target().id)) == 1


# Whom a user administrator may not act on


def test_a_user_administrator_leaves_the_links_and_requests_of_administrators_alone() -> None:
    leader = an_administrator("carl.ny", attempts=a_lockout())
    site = a_site(database=a_small_company(leader))
    site.reset("carl.ny")
    site.asking.ask_for_unlocking("carl.ny", "carl.ny@northwind.se", origin=ORIGIN)
    [letter] = [x for x in site.letters if x.kind is MailKind.UNLOCK_REQUEST]
    assert letter.link is not None
    site.asking.confirm(Secret(letter.link.reveal().rpartition("/")[2]), origin=ORIGIN)
    [request] = site.resets().waiting_requests()

    with pytest.raises(NotAvailable):
        site.resets("uma.lind").revoke(site.database.user("carl.ny"), operation_id="op-9")
    with pytest.raises(NotAvailable):
        site.resets("uma.lind").decline(request, operation_id="op-10")

    assert LinkState.WAITING in states(site, "carl.ny")
    assert site.resets().waiting_requests() == (request,)
    assert [event.result for event in events_of(site.database)[-2:]] == [Result.REFUSED] * 2

"""The outbox: nothing before the commit, at least once after it, never twice silently."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.audit import Action, Result
from crm_admin.domain.errors import (
    ConnectionLost,
    NoLongerAdministrator,
    NotAvailable,
    SecretsUnavailable,
)
from crm_admin.domain.mail import MailState, MailStep, MailStepOutcome, OutboxMail, Verdict
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.services.ports import OutboxQuery
from crm_admin.services.post import LEASE, deliver_all
from tests.fakes import MAIL_SETTINGS, NOW, FakeMailTemplates, FakePlace, a_session, decide
from tests.services.acting import a_small_company, events_of
from tests.services.mailing import Site, a_site, token_of


def with_letter() -> tuple[Site, OutboxMail]:
    site = a_site()
    letter = site.reset().letter
    assert letter is not None
    return site, letter


def letter_of(site: Site) -> OutboxMail:
    [letter] = site.letters
    return letter


def test_a_letter_leaves_with_its_link_and_then_forgets_it() -> None:
    site = a_site()
    done = site.reset()

    sent = site.post.deliver_due()

    [mail] = site.mailer.taken
    assert done.link.reveal() in mail.text
    assert sent == letter_of(site)
    assert (sent.state, sent.link, sent.reply) == (MailState.SENT, None, "250")
    event = events_of(site.database)[-1]
    assert (event.action, event.result) == (Action.MAIL_SEND, Result.DONE)
    assert token_of(done).reveal() not in repr(event)
    assert site.post.deliver_due() is None


@pytest.mark.parametrize(
    ("verdict", "state", "waits"),
    [
        (Verdict.LATER, MailState.WAITING, True),
        (Verdict.UNCERTAIN, MailState.UNCERTAIN, True),
        (Verdict.REFUSED, MailState.REFUSED, False),
    ],
)
def test_what_the_server_did_not_take_waits_or_ends(
    verdict: Verdict, state: MailState, waits: bool
) -> None:
    site, letter = with_letter()
    site.mailer.will_answer(MailStep.DATA, verdict, "some words")

    after = site.post.deliver(letter.id)

    assert after is not None
    assert (after.state, after.attempts, after.reply) == (state, 1, "some words")
    assert after.link == letter.link
    assert site.post.deliver_due() is None
    assert (site.post.wait() is not None) == waits
    assert told_of_mail(site) == [] if state is MailState.WAITING else [("refused", state)]


def told_of_mail(site: Site) -> list[tuple[str, str]]:
    """What the audit log says of letters that were sent or not."""
    events = [event for event in events_of(site.database) if event.action is Action.MAIL_SEND]
    return [(str(event.result), dict(event.details)["state"]) for event in events]


def test_a_letter_is_tried_again_with_the_same_message_id_until_its_link_expires() -> None:
    site, letter = with_letter()
    for _ in range(9):
        site.mailer.will_answer(MailStep.DATA, Verdict.UNCERTAIN, "silence")

    tries = 0
    while (wait := site.post.wait()) is not None:
        site.database.clock.advance(wait)
        assert site.post.deliver_due() is not None
        tries += 1

    assert tries == 4  # at once, after 1, 5 and 15 minutes; an hour later the link has expired
    assert {mail.message_id for mail in site.mailer.taken} == {letter.mail.message_id}
    assert (letter_of(site).state, letter_of(site).link) == (MailState.EXPIRED, None)
    assert told_of_mail(site) == [("refused", "uncertain"), ("refused", "expired")]


def test_a_letter_that_may_have_arrived_and_then_did_has_an_entry_for_each() -> None:
    site, letter = with_letter()
    site.mailer.will_answer(MailStep.DATA, Verdict.UNCERTAIN, "silence")
    site.post.deliver(letter.id)
    site.mailer.will_answer(MailStep.DATA, Verdict.LATER, "busy")
    site.post.deliver(letter.id)
    site.post.deliver(letter.id)

    assert told_of_mail(site) == [("refused", "uncertain"), ("done", "sent")]


def test_the_reply_is_in_words_where_the_server_said_nothing() -> None:
    site, letter = with_letter()
    site.mailer.will_answer(MailStep.NETWORK, Verdict.LATER)

    after = site.post.deliver(letter.id)

    assert after is not None
    assert after.reply == "The mail server did not take it."


def test_without_the_password_of_the_account_letters_wait_and_say_so() -> None:
    site, letter = with_letter()
    decide(site.database, replace(MAIL_SETTINGS, account="crm"))

    def unknown(_settings: MailSettings) -> Secret | None:
        raise SecretsUnavailable

    after = replace(site.post, password_of=unknown).deliver(letter.id)

    assert after is not None
    assert after.state is MailState.WAITING
    assert after.reply.startswith("The password of the mail account is not known")
    assert site.mailer.taken == []


def test_the_password_goes_to_the_server_when_there_is_an_account() -> None:
    site, letter = with_letter()
    decide(site.database, replace(MAIL_SETTINGS, account="crm"))

    replace(site.post, password_of=lambda _settings: Secret("mail")).deliver(letter.id)

    assert site.mailer.passwords == [Secret("mail")]


def test_a_letter_that_another_process_sends_is_left_alone_until_that_has_died() -> None:
    site, letter = with_letter()
    claimed = replace(letter, state=MailState.SENDING, attempts=1, next_try_at=NOW + LEASE)
    site.database.state.companion.letters[letter.id] = claimed

    assert site.post.deliver(letter.id) == claimed
    site.database.clock.advance(LEASE)
    after = site.post.deliver_due()

    assert after is not None
    assert (after.state, after.attempts) == (MailState.SENT, 2)


def test_what_somebody_else_settled_meanwhile_stands() -> None:
    site, letter = with_letter()
    settled = replace(letter, state=MailState.CANCELLED)

    class Meddling:
        def steps(self, *_arguments: object) -> Iterator[MailStepOutcome]:
            site.database.state.companion.letters[letter.id] = settled
            yield MailStepOutcome(step=MailStep.DATA)

    assert replace(site.post, mailer=Meddling()).deliver(letter.id) == settled


def test_a_letter_that_went_meanwhile_is_reported_as_it_was() -> None:
    site, letter = with_letter()

    class Meddling:
        def steps(self, *_arguments: object) -> Iterator[MailStepOutcome]:
            del site.database.state.companion.letters[letter.id]
            yield MailStepOutcome(step=MailStep.DATA)

    after = replace(site.post, mailer=Meddling()).deliver(letter.id)

    assert after is not None
    assert after.state is MailState.SENT


def test_a_letter_whose_link_was_revoked_beside_us_is_never_sent() -> None:
    site, letter = with_letter()
    links = site.database.state.companion.links
    [link] = links.values()
    links[link.id] = replace(link, expires_at=NOW)

    after = site.post.deliver(letter.id)

    assert after is not None
    assert after.state is MailState.EXPIRED
    assert site.mailer.taken == []
    assert told_of_mail(site) == [("refused", "expired")]


def test_a_letter_past_its_time_is_never_sent_and_the_next_one_is() -> None:
    site = a_site()
    site.reset()
    site.database.clock.advance(timedelta(minutes=61))
    site.reset("bo.ek")

    assert deliver_all(site.post) == 2 - 1 + 1
    [mail] = site.mailer.taken
    assert mail.recipient == "bo.ek@northwind.se"


def test_without_settings_nothing_is_sent_and_nothing_lost() -> None:
    site, letter = with_letter()
    decide(site.database, MailSettings())

    assert site.post.deliver_due() is None
    assert site.post.deliver(letter.id) == letter
    assert site.post.deliver("no such letter") is None


def test_where_the_database_fails_the_rest_waits() -> None:
    site, _ = with_letter()
    site.database.opening_failure = ConnectionLost()

    assert deliver_all(site.post) == 0


def test_links_of_letters_that_never_left_are_forgotten_when_they_expire() -> None:
    site, letter = with_letter()
    site.mailer.will_answer(MailStep.RECIPIENT, Verdict.REFUSED)
    site.post.deliver(letter.id)
    site.database.clock.advance(timedelta(minutes=60))

    deliver_all(site.post)

    assert letter_of(site).link is None


def test_nothing_waits_in_an_empty_outbox() -> None:
    assert a_site().post.wait() is None


# The test message


def test_the_test_message_goes_to_the_administrator_with_the_settings_on_the_screen() -> None:
    site = Site()
    session = a_session(site.database)

    outcomes = list(site.post.test(MAIL_SETTINGS, Secret("mail"), session))

    assert [outcome.step for outcome in outcomes] == list(MailStep)
    [mail] = site.mailer.taken
    assert mail.recipient == "anna.berg@northwind.se"
    assert site.mailer.passwords == [Secret("mail")]
    assert site.letters == []


@pytest.mark.parametrize("is_gone", [False, True])
def test_an_administrator_without_an_address_gets_no_test_message(is_gone: bool) -> None:
    site = Site(database=a_small_company())
    session = a_session(site.database)
    anna = site.database.user("anna.berg")
    if is_gone:
        site.database.remove("anna.berg")
    else:
        site.database.change(replace(anna, email=None))

    [outcome] = site.post.test(MAIL_SETTINGS, None, session)

    assert (outcome.step, outcome.verdict) == (MailStep.RECIPIENT, Verdict.REFUSED)
    assert site.mailer.taken == []


# The desk


def test_the_desk_shows_what_there_is() -> None:
    site, letter = with_letter()

    assert site.desk().page(OutboxQuery()) == (letter,)
    assert site.desk().counts() == {MailState.WAITING: 1}
    assert site.desk().unfinished() == 1


def test_a_refused_letter_can_be_tried_again() -> None:
    site, letter = with_letter()
    site.mailer.will_answer(MailStep.RECIPIENT, Verdict.REFUSED)
    refused = site.post.deliver(letter.id)
    assert refused is not None

    again = site.desk().retry(refused, operation_id="op-1")

    assert again.state is MailState.WAITING
    assert events_of(site.database)[-1].action is Action.MAIL_RETRY
    after = site.post.deliver_due()
    assert after is not None
    assert after.state is MailState.SENT


def test_a_sent_letter_and_one_without_its_link_are_not_sent_again() -> None:
    site, letter = with_letter()
    sent = site.post.deliver(letter.id)
    assert sent is not None

    with pytest.raises(NotAvailable):
        site.desk().retry(sent, operation_id="op-1")
    with pytest.raises(NotAvailable):
        site.desk().retry(replace(sent, state=MailState.REFUSED), operation_id="op-2")

    assert events_of(site.database)[-1].result is Result.REFUSED


def test_a_waiting_letter_can_be_called_off_and_its_link_still_be_handed_over() -> None:
    site, letter = with_letter()

    cancelled = site.desk().cancel(letter, operation_id="op-1")

    assert (cancelled.state, cancelled.link) == (MailState.CANCELLED, letter.link)
    assert site.post.deliver_due() is None
    with pytest.raises(NotAvailable):
        site.desk().cancel(cancelled, operation_id="op-2")


def test_a_letter_that_changed_meanwhile_is_left_alone() -> None:
    site, letter = with_letter()
    site.post.deliver(letter.id)

    with pytest.raises(NotAvailable):
        site.desk().cancel(letter, operation_id="op-1")


def test_whoever_is_no_longer_an_administrator_touches_no_letter() -> None:
    site, letter = with_letter()
    desk = site.desk()
    anna = site.database.user("anna.berg")
    site.database.change(replace(anna, facts=replace(anna.facts, is_active=False)))

    with pytest.raises(NoLongerAdministrator):
        desk.cancel(letter, operation_id="op-1")


def test_the_letters_of_the_fakes_have_a_place() -> None:
    assert FakeMailTemplates().languages()[0] == "en"
    assert FakePlace().computer()


def test_a_user_administrator_calls_off_no_letter_to_an_administrator() -> None:
    site = a_site()
    letter = site.reset("bo.ek").letter
    assert letter is not None

    with pytest.raises(NotAvailable):
        site.desk("uma.lind").cancel(letter, operation_id="op-1")
    assert letter_of(site) == letter


def test_a_letter_about_nobody_can_be_called_off() -> None:
    site, letter = with_letter()
    about_nobody = replace(letter, user_id=None, user_name=None)
    site.database.state.companion.letters[letter.id] = about_nobody

    cancelled = site.desk("uma.lind").cancel(about_nobody, operation_id="op-1")

    assert cancelled.state is MailState.CANCELLED

"""Reset links from the terminal: mailed by a real mail server, and really used."""

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
import sqlalchemy

from crm_admin.adapters.guessing import ZxcvbnGuesser
from crm_admin.adapters.hashing import builtin_hasher
from crm_admin.adapters.mail_templates import FileMailTemplates
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.adapters.place import ThisComputer
from crm_admin.domain.errors import LinkUnusable
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import UserState
from crm_admin.services.self_service.by_link import ByLink
from crm_admin.services.self_service.steps import Steps
from tests.databases import password_of, settings_of
from tests.end_to_end.sites import Site
from tests.outcomes import Outcome
from tests.servers.smtp import ACCOUNT, MailServer, Received

BASE = "https://crm.northwind.se/account"
NEW = "a sentence of my own choice"
NOT_AN_ADMINISTRATOR = "You are not an administrator."


@pytest.fixture
def mailing(small: Site, mail_server: MailServer) -> Site:
    """A built-in CRM whose mail goes to the server of the test."""
    small.set_up_mail(mail_server, link_base_url=BASE)
    return small


def with_mail(site: Site, server: MailServer, command: str, *arguments: str) -> Outcome:
    """A command that sends mail; the password of the mail account is the last line."""
    lines = [server.password.reveal()]
    return site.signed_in(command, "--mail-password-stdin", *arguments, lines=lines)


def link_in(letter: Received, base: str = BASE) -> str:
    """The link of a letter; it stands in the text and in the HTML."""
    [link] = re.findall(rf"{re.escape(base)}\S+", letter.body())
    assert link.replace("&", "&amp;") in letter.body("html")
    return str(link)


@contextmanager
def pages(site: Site) -> Iterator[ByLink]:
    """What stands behind the page that a link opens."""
    crm = DatabaseOpener().open(settings_of(site.url), password_of(site.url))
    with closing(crm.database):
        steps = Steps(
            database=crm.database,
            hasher=builtin_hasher(),
            guesser=ZxcvbnGuesser(),
            place=ThisComputer(),
            templates=FileMailTemplates(),
        )
        yield ByLink(steps=steps)


def redeem(site: Site, link: str, password: str) -> None:
    token = Secret(link.removeprefix(f"{BASE}/reset/"))
    with pages(site) as by_link:
        by_link.redeem(token, Secret(password), origin="192.0.2.7")


def assert_signs_in(site: Site, name: str, password: str) -> None:
    """Whoever is no administrator is told so only after the right password."""
    answer = site.for_another(name, password).signed_in("users")
    assert (answer.status, answer.output) == (1, "")
    assert answer.error.startswith(NOT_AN_ADMINISTRATOR), answer.error


# The main thing


def test_exactly_one_mail_arrives_and_its_link_ends_in_a_password_that_works(
    builtin: Site, mail_server: MailServer
) -> None:
    builtin.set_up_mail(mail_server, link_base_url=BASE)
    outcome = with_mail(builtin, mail_server, "reset-password", "asa.bjork", "--json")

    [letter] = mail_server.received
    document = outcome.document
    assert (outcome.status, outcome.error) == (0, "")
    assert document["mail"]["state"] == "sent"
    assert letter.recipients == (document["mail"]["to"],)
    assert (letter.sender, letter.account) == (mail_server.sender, ACCOUNT)

    link = link_in(letter)
    redeem(builtin, link, NEW)
    assert_signs_in(builtin, "asa.bjork", NEW)
    with pytest.raises(LinkUnusable):
        redeem(builtin, link, "another sentence of my own")

    states = [each["state"] for each in links_of(builtin, "asa.bjork")]
    assert states == ["used"]


def links_of(site: Site, name: str) -> list[dict[str, object]]:
    links: list[dict[str, object]] = site.signed_in("links", name, "--json").document["links"]
    return links


def test_the_notice_of_the_new_password_leaves_with_the_next_delivery(
    mailing: Site, mail_server: MailServer
) -> None:
    with_mail(mailing, mail_server, "reset-password", "asa.bjork")
    redeem(mailing, link_in(mail_server.received[0]), NEW)

    delivered = with_mail(mailing, mail_server, "outbox", "--deliver", "--json")
    assert delivered.status == 0
    _, notice = mail_server.received
    assert [letter["kind"] for letter in delivered.document["letters"]] == ["password_changed"]
    assert BASE not in notice.body()


def test_an_older_link_a_revoked_one_and_one_of_a_locked_user_are_dead(
    mailing: Site, mail_server: MailServer
) -> None:
    for _ in range(2):
        with_mail(mailing, mail_server, "reset-password", "asa.bjork")
    older, newer = map(link_in, mail_server.received)
    revoked = mailing.signed_in("links", "asa.bjork", "--revoke", "--json").document
    assert revoked["revoked"] == 1
    with_mail(mailing, mail_server, "reset-password", "asa.bjork")
    mailing.signed_in("lock", "asa.bjork", "--reason", "Laptop lost")
    of_locked = link_in(mail_server.received[2])

    for link in (older, newer, of_locked):
        with pytest.raises(LinkUnusable):
            redeem(mailing, link, NEW)
    states = [each["state"] for each in links_of(mailing, "asa.bjork")]
    assert states == ["revoked", "revoked", "replaced"]


# When the mail does not leave


def test_a_mail_that_is_not_taken_waits_and_is_sent_again_with_the_same_link(
    mailing: Site, mail_server: MailServer
) -> None:
    mail_server.answer("RCPT", "451 4.7.1 Greylisted")
    waiting = with_mail(mailing, mail_server, "reset-password", "asa.bjork", "--json")
    mail = waiting.document["mail"]
    assert (waiting.status, mail["state"]) == (4, "waiting")
    assert "waits in the outbox: 451 4.7.1 Greylisted" in waiting.error
    assert mail_server.received == []

    [waits] = mailing.signed_in("outbox", "--json").document["letters"]
    again = with_mail(mailing, mail_server, "outbox", "--retry", waits["id"])
    assert again.status == 0, again.error
    [letter] = mail_server.received
    redeem(mailing, link_in(letter), NEW)
    assert_signs_in(mailing, "asa.bjork", NEW)


def test_without_the_password_of_the_mail_account_nothing_is_lost(
    mailing: Site, mail_server: MailServer
) -> None:
    waiting = mailing.signed_in("reset-password", "asa.bjork")
    assert waiting.status == 4
    assert "The password of the mail account is not known on this computer" in waiting.error
    assert mail_server.heard == b""

    [letter] = mailing.signed_in("outbox", "--json").document["letters"]
    with_mail(mailing, mail_server, "outbox", "--retry", letter["id"])
    assert len(mail_server.received) == 1


def test_a_link_is_handed_over_where_there_is_no_mail(small: Site) -> None:
    refused = small.signed_in("reset-password", "asa.bjork")
    assert (refused.status, refused.output) == (1, "")
    assert "E-mail is not set up yet." in refused.error
    assert links_of(small, "asa.bjork") == []

    small.signed_in("settings", "--set", f"mail.link_base_url={BASE}")
    shown = small.signed_in("reset-password", "asa.bjork", "--show-link")
    [link] = shown.output.splitlines()
    assert shown.status == 0
    assert link not in shown.error
    redeem(small, link, NEW)
    assert_signs_in(small, "asa.bjork", NEW)


# The mail server


def test_the_test_message_shows_every_step(mailing: Site, mail_server: MailServer) -> None:
    name = mailing.somebody(UserState.ACTIVE, is_administrator=True)
    mailing.signed_in("change-password", name, "--no-must-change", lines=[NEW])
    [address] = [user["email"] for user in mailing.everybody if user["user_name"] == name]
    outcome = with_mail(mailing.for_another(name, NEW), mail_server, "mail-test")

    assert outcome.status == 0, outcome.output
    assert [line.split()[1] for line in outcome.output.splitlines()] == ["passed"] * 7
    assert "localhost" in outcome.output
    assert [letter.recipients for letter in mail_server.received] == [(address,)]


# Rules


def test_a_rule_holds_for_the_terminal_and_for_the_pages_alike(
    mailing: Site, mail_server: MailServer
) -> None:
    name = mailing.somebody(UserState.ACTIVE)
    saved = mailing.signed_in("settings", "--set", "may_set_passwords=no")
    assert saved.status == 0
    refused = mailing.signed_in("change-password", name, lines=[NEW])
    assert refused.status == 1
    assert "switched manual passwords off" in refused.error

    sent = with_mail(mailing, mail_server, "reset-password", name)
    assert sent.status == 0


def test_a_new_password_is_required_of_everyone_but_oneself(small: Site) -> None:
    preview = small.signed_in("require-new-password", "--everyone", "--preview", "--json")
    run = small.signed_in("require-new-password", "--everyone", "--reason", "Theft", "--json")

    assert (run.status, run.error) == (0, "")
    assert run.document["done"] == preview.document["hit"] > 10
    assert small.administrator not in {each["user_name"] for each in run.document["results"]}
    again = small.signed_in("require-new-password", "--everyone", "--preview", "--json")
    assert again.document["hit"] == 0


# EspoCRM's own links


def test_the_link_is_the_crms_own_where_the_crm_takes_it(
    espocrm: Site, mail_server: MailServer
) -> None:
    base = "https://crm.northwind.se"
    espocrm.set_up_mail(mail_server, link_base_url=base)
    name = with_address(espocrm)
    outcome = with_mail(espocrm, mail_server, "reset-password", name)
    assert outcome.status == 0, outcome.error

    [letter] = mail_server.received
    link = link_in(letter, base)
    shape = rf"{re.escape(base)}/\?entryPoint=changePassword&id=([0-9a-f]{{32}})"
    found = re.fullmatch(shape, link)
    assert found, link
    assert requests_of(espocrm) == [found[1]]

    espocrm.signed_in("links", name, "--revoke")
    assert requests_of(espocrm) == []


def with_address(site: Site) -> str:
    """Somebody to whom mail can be sent."""
    return next(
        str(user["user_name"])
        for user in site.everybody
        if user["state"] == "active" and user["email"] and not user["is_administrator"]
    )


def requests_of(site: Site) -> list[str]:
    """The tokens that EspoCRM itself would take."""
    engine = sqlalchemy.create_engine(site.url)
    query = "SELECT request_id FROM password_change_request WHERE deleted = 0"
    with engine.connect() as connection:
        rows = list(connection.exec_driver_sql(query))
    engine.dispose()
    return [row[0] for row in rows]

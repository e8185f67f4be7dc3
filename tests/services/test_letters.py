from dataclasses import replace
from datetime import UTC, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_admin.domain.mail import LINK_MARK, Mail, MailKind, MailTemplate
from crm_admin.domain.mail_places import FILLED_FOR_EVERY_LETTER, PLACE_TEXTS, PLACEHOLDERS
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.services.letters import compose, moment, plain, problems, with_link
from tests.fakes import NOW

SETTINGS = MailSettings(
    host="mail.northwind.se", sender="crm@northwind.se", sender_name="Northwind IT", language="sv"
)
TEMPLATE = MailTemplate(
    subject="Nytt lösenord för {user_name}",
    text="Hej {name}!\n{link}\n\nFrån {who}, {when}. Frågor: {contact}. {site}",
    html='<p>Hej {name}!</p><a href="{link}">{link}</a> {who}',
)
VALUES = {
    "user_name": "asa.bjork",
    "who": "admin",
    "place": "PC 7",
    "valid_until": "10:55",
}
LINK = Secret("https://crm.northwind.se/reset/abc?a=1&b=2")
STOCKHOLM_IN_SUMMER = timezone(timedelta(hours=2))


def a_letter(
    *,
    name: str = "Åsa Björk",
    template: MailTemplate = TEMPLATE,
    settings: MailSettings = SETTINGS,
    kind: MailKind = MailKind.RESET,
    **values: str,
) -> Mail:
    return compose(
        kind,
        settings=settings,
        template=template,
        recipient="asa@northwind.se",
        recipient_name=name,
        values={**VALUES, **values},
        now=NOW,
    )


def test_a_letter_is_filled_and_leaves_room_for_its_link() -> None:
    mail = a_letter(when="09:55")
    assert mail.subject == "Nytt lösenord för asa.bjork"
    assert mail.text == (
        f"Hej Åsa Björk!\n{LINK_MARK}\n\nFrån admin, 09:55. Frågor: crm@northwind.se. Northwind IT"
    )
    assert mail.html == f'<p>Hej Åsa Björk!</p><a href="{LINK_MARK}">{LINK_MARK}</a> admin'
    assert (mail.recipient, mail.recipient_name) == ("asa@northwind.se", "Åsa Björk")
    assert (mail.language, mail.written_at) == ("sv", NOW)


def test_the_time_of_writing_is_known_without_being_told() -> None:
    assert moment(NOW) in a_letter().text


def test_a_value_that_is_missing_is_a_bug_and_never_mailed() -> None:
    with pytest.raises(KeyError, match="_email"):
        a_letter(kind=MailKind.EMAIL_CHANGED)


def test_questions_go_to_the_address_for_replies_and_the_site_may_have_no_name() -> None:
    mail = a_letter(settings=replace(SETTINGS, reply_to="help@northwind.se", sender_name=""))
    assert mail.text.endswith("Frågor: help@northwind.se. northwind.se")


def test_every_letter_has_a_message_id_of_its_own_at_the_senders_host() -> None:
    ids = {a_letter().message_id for _ in range(20)}
    assert len(ids) == 20
    assert all(i.startswith("<") and i.endswith("@northwind.se>") and len(i) == 47 for i in ids)


@pytest.mark.parametrize(
    ("sender", "host"),
    [
        ("crm@bjö.se", "xn--bj-gka.se"),
        ("", "crm-admin.invalid"),
        ("crm@north wind>\r\n.se", "crm-admin.invalid"),
        ("crm@" + "x" * 70 + ".se", "crm-admin.invalid"),
    ],
)
def test_a_message_id_is_in_ascii_whatever_the_sender(sender: str, host: str) -> None:
    mail = a_letter(settings=replace(SETTINGS, sender=sender))
    assert mail.message_id.endswith(f"@{host}>")


def test_what_a_value_holds_is_never_a_place() -> None:
    assert a_letter(name="{link}{who}").text.startswith("Hej {link}{who}!\n")


def test_what_a_value_holds_is_never_html() -> None:
    mail = a_letter(who="<img src='x' onerror=\"y\">&")
    assert "<img" not in mail.html
    assert "&lt;img src=&#x27;x&#x27; onerror=&quot;y&quot;&gt;&amp;" in mail.html
    assert "<img" in mail.text


def test_what_a_value_holds_is_never_a_line_nor_turns_the_writing_around() -> None:
    mail = a_letter(name="Åsa\r\nBcc: all@x.se\u202e\x00\x1a\u2028\ud800 Björk")
    assert mail.recipient_name == "Åsa Bcc: all@x.se Björk"
    assert mail.text.startswith("Hej Åsa Bcc: all@x.se Björk!\n")
    assert mail.text.count(LINK_MARK) == 1


@given(st.text())
def test_a_value_becomes_one_short_line_that_everything_can_carry(value: str) -> None:
    line = plain(value)
    assert len(line.splitlines()) <= 1
    assert not line or line.isprintable()
    line.encode()


def test_an_enormous_name_is_cut() -> None:
    assert len(plain("x" * 1_000_000)) == 500


def test_a_subject_is_one_line_of_at_most_200_characters() -> None:
    mail = a_letter(user_name="x" * 300)
    assert len(mail.subject) == 200
    assert mail.subject.endswith("x…")
    long = replace(TEMPLATE, subject="One\r\n two\n{link}")
    assert a_letter(template=long).subject == "One two …"


def test_control_characters_of_a_template_are_not_carried_along() -> None:
    odd = MailTemplate(subject="S\x1a", text="a\x1ab\r\n\tc\ud800{link}", html="<p>\x1a{link}")
    mail = a_letter(template=odd)
    assert (mail.subject, mail.text) == ("S", f"a b\n\tc {LINK_MARK}")
    assert mail.html == f"<p> {LINK_MARK}"


def test_places_that_a_letter_does_not_have_stay_as_they_are() -> None:
    mail = a_letter(template=replace(TEMPLATE, text="{old_email} {0} {who.__class__} {who!r} {}"))
    assert mail.text == "{old_email} {0} {who.__class__} {who!r} {}"


def test_the_link_is_put_in_at_the_very_end() -> None:
    mail = with_link(a_letter(), LINK)
    assert f"\n{LINK.reveal()}\n" in mail.text
    assert 'href="https://crm.northwind.se/reset/abc?a=1&amp;b=2"' in mail.html
    assert LINK_MARK not in mail.text + mail.html
    assert mail.message_id.startswith("<")


def test_a_link_that_is_no_longer_kept_leaves_a_sign() -> None:
    mail = with_link(a_letter(), None)
    assert mail.text.startswith("Hej Åsa Björk!\n…\n")
    assert 'href="…"' in mail.html


def test_a_time_is_written_so_that_every_language_reads_it() -> None:
    assert moment(NOW, UTC) == "2026-10-14 07:55 (UTC+00:00)"
    assert moment(NOW, STOCKHOLM_IN_SUMMER) == "2026-10-14 09:55 (UTC+02:00)"


# --- Templates of the site's own ---


def test_a_good_template_has_no_problems() -> None:
    assert problems(MailKind.RESET, TEMPLATE) == ()
    assert problems(MailKind.RESET, replace(TEMPLATE, html=" ")) == ()


@pytest.mark.parametrize(
    ("template", "problem"),
    [
        (replace(TEMPLATE, subject=" "), "The subject is empty."),
        (replace(TEMPLATE, subject="One\ntwo"), "The subject has more than one line."),
        (replace(TEMPLATE, subject="x" * 201), "The subject is longer than 200 characters."),
        (
            replace(TEMPLATE, subject="{link}"),
            "The link does not belong into the subject, where others may read it.",
        ),
        (
            replace(TEMPLATE, text="{link}" + "x" * 20_000),
            "The letter is longer than 20000 characters.",
        ),
        (
            replace(TEMPLATE, html="{link}" + "x" * 20_000),
            "The letter is longer than 20000 characters.",
        ),
        (replace(TEMPLATE, text="Hello"), "{link} is missing in the text."),
        (replace(TEMPLATE, html="Hello"), "{link} is missing in the HTML."),
        (replace(TEMPLATE, text="{link}{old_email}"), "{old_email} is not known in this letter."),
        (replace(TEMPLATE, html="{link}{Name}"), "{Name} is not known in this letter."),
    ],
)
def test_a_problem_of_a_template_is_named(template: MailTemplate, problem: str) -> None:
    assert [str(p) for p in problems(MailKind.RESET, template)] == [problem]


def test_all_problems_are_named_at_once() -> None:
    found = problems(MailKind.RESET, MailTemplate(subject="", text="", html=""))
    assert [str(p) for p in found] == [
        "The subject is empty.",
        "The text is empty.",
        "{link} is missing in the text.",
    ]


def test_a_letter_without_a_link_must_not_have_one() -> None:
    found = problems(MailKind.UNLOCKED, TEMPLATE)
    assert [str(p) for p in found] == ["{link} is not known in this letter."]


def test_every_letter_has_its_places_and_every_place_its_meaning() -> None:
    assert set(PLACEHOLDERS) == set(MailKind)
    assert set().union(*PLACEHOLDERS.values()) == set(PLACE_TEXTS)
    assert all(places >= FILLED_FOR_EVERY_LETTER for places in PLACEHOLDERS.values())

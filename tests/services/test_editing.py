"""The fields themselves: put in order, checked, compared."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from crm_admin.domain.changes import EditUser, SetLock
from crm_admin.domain.errors import InvalidInput
from crm_admin.services.editing import FIELD_TEXTS, changed_fields, cleaned, editable, own_names
from tests.fakes import NOW, a_user

USUAL = editable(a_user())
TEXT_FIELDS = ("given_name", "family_name", "email", "group", "role")


def problem(edited: EditUser) -> tuple[str, str]:
    with pytest.raises(InvalidInput) as caught:
        cleaned(edited)
    return str(caught.value.facts["field"]), str(caught.value.facts["problem"])


def test_every_editable_field_has_words() -> None:
    assert list(FIELD_TEXTS) == [field.name for field in fields(EditUser)]


def test_good_fields_are_taken_as_they_are() -> None:
    good = replace(
        USUAL,
        given_name="Anne-Marie",
        family_name="von der Ahe",
        email="o'neill+crm@post.northwind.co.uk",
        valid_from=NOW,
        valid_until=NOW + timedelta(seconds=1),
    )

    assert cleaned(good) == good
    assert cleaned(replace(USUAL, email="åsa@nörthwind.se")).email == "åsa@nörthwind.se"
    assert cleaned(replace(USUAL, valid_from=NOW)).valid_from == NOW


@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_an_empty_text_is_none(field: str) -> None:
    assert getattr(cleaned(replace(USUAL, **{field: ""})), field) is None  # type: ignore[arg-type]
    assert getattr(cleaned(replace(USUAL, **{field: None})), field) is None  # type: ignore[arg-type]


@pytest.mark.parametrize("field", TEXT_FIELDS)
@pytest.mark.parametrize("text", [" Åsa", "Åsa ", "Åsa  Björk", "Åsa\n", "\u3000", "Å\tsa", " "])
def test_spaces_too_many_are_pointed_out_and_never_trimmed(field: str, text: str) -> None:
    said = problem(replace(USUAL, **{field: text}))  # type: ignore[arg-type]

    assert said == (str(FIELD_TEXTS[field]), "there is a space at an end, or two in a row.")


@pytest.mark.parametrize("field", TEXT_FIELDS)
@pytest.mark.parametrize("odd", ["\0", "\x7f", "\u200b", "\u202e", "\ud800", "\u3164"])
def test_characters_nobody_can_see_are_refused(field: str, odd: str) -> None:
    said = problem(replace(USUAL, **{field: f"Å{odd}sa"}))  # type: ignore[arg-type]

    assert said == (str(FIELD_TEXTS[field]), "it contains a character nobody can see.")


@pytest.mark.parametrize(
    "email",
    [
        "asa",
        "@northwind.se",
        "asa@",
        "asa@northwind",
        "asa@.se",
        "a b@northwind.se",
        "a@b.se,c@d.se",
    ],
)
def test_an_address_must_look_like_one(email: str) -> None:
    assert problem(replace(USUAL, email=email)) == (
        "E-mail",
        f"“{email}” is not an e-mail address.",
    )


def test_the_last_day_comes_after_the_first() -> None:
    for until in (NOW, NOW - timedelta(days=1)):
        said = problem(replace(USUAL, valid_from=NOW, valid_until=until))
        assert said == ("Valid until", "it must be after the first day.")


def test_only_an_edit_changes_fields() -> None:
    user = a_user()

    assert changed_fields(user, SetLock(lock=None)) == ()
    assert changed_fields(user, editable(user)) == ()
    assert changed_fields(user, replace(USUAL, email=None)) == (
        ("email", "asa.bjork@northwind.se → —"),
    )


def test_own_names_are_everything_a_user_is_called_by() -> None:
    assert own_names(a_user()) == (
        "asa.bjork",
        "Asa",
        "Bjork",
        "Asa Bjork",
        "asa.bjork@northwind.se",
        "asa.bjork",
        "northwind.se",
        "northwind",
    )
    assert own_names(a_user("svc", given_name=None, email=None)) == ("svc", "svc")

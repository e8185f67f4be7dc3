"""Saving the editable fields."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypedDict, Unpack

import pytest

from crm_admin.domain.audit import Action
from crm_admin.domain.changes import EditUser
from crm_admin.domain.errors import InvalidInput, LastAdministrator, NotAvailable
from crm_admin.domain.user import Right, User, UserState
from crm_admin.services.editing import editable
from crm_admin.services.outcomes import Done
from crm_admin.services.sessions import new_operation_id
from tests.fakes import (
    EVERYTHING,
    NOW,
    FakeDatabase,
    a_database,
    a_user,
    accounts_for,
    an_administrator,
)
from tests.services.acting import a_small_company, events_of, records_of, target_of


class Fields(TypedDict, total=False):
    """Some of the fields of `EditUser`."""

    given_name: str | None
    family_name: str | None
    email: str | None
    group: str | None
    role: str | None
    is_active: bool
    valid_from: datetime | None
    valid_until: datetime | None


def edited(
    database: FakeDatabase,
    user_name: str = "asa.bjork",
    by: str = "anna.berg",
    **fields: Unpack[Fields],
) -> Done:
    change = replace(editable(database.user(user_name)), **fields)
    return accounts_for(database, by).edit(
        target_of(database, user_name), change, operation_id=new_operation_id()
    )


def test_the_fields_are_saved_and_recorded_with_old_and_new_value() -> None:
    database = a_small_company()

    done = edited(
        database,
        given_name="Åsa",
        family_name="",
        email="asa@northwind.se",
        group="Sales",
        role="Manager",
        is_active=False,
        valid_until=NOW + timedelta(days=1),
    )

    user = done.view.user
    assert (user.given_name, user.family_name, user.email) == ("Åsa", None, "asa@northwind.se")
    assert (user.group, user.role, user.facts.is_active) == ("Sales", "Manager", False)
    assert events_of(database)[0].details == (
        ("given_name", "Asa → Åsa"),
        ("family_name", "Bjork → —"),
        ("email", "asa.bjork@northwind.se → asa@northwind.se"),
        ("group", "— → Sales"),
        ("role", "— → Manager"),
        ("is_active", "True → False"),
        ("valid_until", "— → 2026-10-15T07:55:00+00:00"),
    )
    assert done.undo is None
    assert str(done.sentence) == "Saved asa.bjork."


def test_a_field_that_cannot_be_saved_in_this_crm_is_refused() -> None:
    database = a_small_company()
    database.capabilities = replace(EVERYTHING, editable_fields=frozenset({"email"}))

    assert edited(database, email="asa@northwind.se").view.user.email == "asa@northwind.se"
    with pytest.raises(InvalidInput):
        edited(database, group="Sales")


def test_what_cannot_be_taken_is_refused_and_not_recorded() -> None:
    database = a_small_company()

    with pytest.raises(InvalidInput):
        edited(database, email="asa.bjork")

    assert database.entries == ()


# Rights


def test_an_administrator_may_give_and_take_the_right_to_administer() -> None:
    database = a_small_company()

    given = edited(database, role="Administrator")
    taken = edited(database, role="Associate")

    assert given.view.user.right is Right.ADMINISTRATOR
    assert taken.view.user.right is Right.NONE
    actions = [event.action for event in events_of(database)]
    assert actions == [Action.USER_EDIT, Action.USER_RIGHT_GRANT, Action.USER_EDIT]


@pytest.mark.parametrize("role", ["Administrator", "User administrator"])
def test_a_user_administrator_may_not_give_it(role: str) -> None:
    database = a_small_company()
    before = records_of(database)

    with pytest.raises(NotAvailable) as caught:
        edited(database, by="uma.lind", role=role)

    assert str(caught.value.facts["reason"]) == (
        "Only an administrator may give the right to administer."
    )
    assert records_of(database) == before


def test_a_user_administrator_may_edit_everything_else() -> None:
    database = a_small_company()

    assert edited(database, by="uma.lind", role="Manager").view.user.role == "Manager"


# Nobody takes their own access away

AWAY: tuple[Fields, ...] = (
    {"role": "Associate"},
    {"role": "User administrator"},
    {"is_active": False},
    {"valid_until": NOW},
    {"valid_from": NOW + timedelta(days=1)},
)


@pytest.mark.parametrize("fields", AWAY, ids=str)
def test_nobody_takes_their_own_access_away(fields: Fields) -> None:
    database = a_small_company()
    before = records_of(database)

    with pytest.raises(NotAvailable) as caught:
        edited(database, "anna.berg", **fields)

    assert str(caught.value.facts["reason"]) == "You cannot take your own access away."
    assert records_of(database) == before


def test_ones_own_names_and_address_may_be_edited() -> None:
    database = a_small_company()

    assert edited(database, "anna.berg", email="a@northwind.se").view.user.email == "a@northwind.se"


# The last administrator


def the_last(user: User | None = None) -> FakeDatabase:
    external = an_administrator("anna.berg", external_system="Northwind AD")
    return a_database(external, user or an_administrator("bo.ek"))


@pytest.mark.parametrize("fields", AWAY, ids=str)
def test_the_last_administrator_is_not_edited_away(fields: Fields) -> None:
    database = the_last()
    before = records_of(database)

    with pytest.raises(LastAdministrator):
        edited(database, "bo.ek", **fields)

    assert records_of(database) == before


@pytest.mark.parametrize("fields", AWAY, ids=str)
def test_one_of_several_administrators_may_be_edited_away(fields: Fields) -> None:
    database = a_small_company()

    assert edited(database, "bo.ek", **fields).view.user.version == "2"


def test_an_inactive_administrator_may_be_edited_while_there_is_only_one_other() -> None:
    database = the_last(an_administrator("bo.ek", is_active=False))

    assert edited(database, "bo.ek", role="Associate").view.user.right is Right.NONE


def test_the_last_administrator_may_be_edited_otherwise() -> None:
    database = the_last()

    done = edited(database, "bo.ek", email="bo@northwind.se")

    assert done.view.state is UserState.ACTIVE


def test_fields_as_they_are_stay_as_they_are() -> None:
    user = a_user(group="Sales", valid_from=NOW)

    assert editable(user) == EditUser(
        given_name="Asa",
        family_name="Bjork",
        email="asa.bjork@northwind.se",
        group="Sales",
        role=None,
        is_active=True,
        valid_from=NOW,
        valid_until=None,
    )

"""A new built-in database: tables, first administrator, and a demo company if one is wanted."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from sqlalchemy import Connection, inspect

from crm_admin.adapters.crm.builtin.demo import company
from crm_admin.adapters.crm.builtin.demo_people import (
    ADMINISTRATOR_ROLE,
    ASSOCIATE_ROLE,
    GROUPS,
    ROLES,
    USER_ADMINISTRATOR_ROLE,
    Columns,
    fixed_people,
)
from crm_admin.adapters.crm.builtin.family import FAMILY
from crm_admin.adapters.crm.builtin.filling import add_groups, add_roles, add_users
from crm_admin.adapters.crm.builtin.fitting import require_fit
from crm_admin.adapters.database.work import database_time
from crm_admin.adapters.migrating import upgrade
from crm_admin.domain.errors import AlreadyExists, InvalidInput
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right
from crm_admin.services.editing import require_visible
from crm_admin.services.ports import NewDatabase

FIRST_ROLES: Mapping[str, Right] = {
    ADMINISTRATOR_ROLE: Right.ADMINISTRATOR,
    USER_ADMINISTRATOR_ROLE: Right.USER_ADMINISTRATOR,
    ASSOCIATE_ROLE: Right.NONE,
}

MANY = 20_000


def create(connection: Connection, request: NewDatabase) -> None:
    """Make the tables and fill them, in the caller's transaction.

    Where a server saves the making of tables at once (MariaDB, MySQL) that much stays.

    Raises:
        AlreadyExists: there are tables already.
        InvalidInput: the administrator's name cannot be a user name.
    """
    _require_user_name(request.administrator)
    if inspect(connection).get_table_names():
        raise AlreadyExists(database=connection.engine.url.database or "")
    upgrade(connection, FAMILY)
    add_roles(connection, FIRST_ROLES)
    if request.demo_users:
        add_groups(connection, GROUPS)
        add_roles(connection, ROLES)
    people = _people(request, database_time(connection))
    are_many = request.demo_users > MANY
    add_users(connection, people, request.password_hash, are_many=are_many)


def _people(request: NewDatabase, now: datetime) -> Iterator[Columns]:
    yield _administrator(request, now)
    if request.demo_users:
        without = frozenset({request.administrator})
        yield from company(request.demo_users, seed=request.seed, now=now, without=without)


def _administrator(request: NewDatabase, now: datetime) -> Columns:
    """The first administrator; in a demo company with the name that they have there."""
    known: Mapping[str, Columns] = {}
    if request.demo_users:
        known = {str(person["user_name"]): person for person in fixed_people(now)}
    return {
        **known.get(request.administrator, {}),
        "user_name": request.administrator,
        "role": ADMINISTRATOR_ROLE,
        "password_changed_at": now,
        "created_at": now,
        "created_by": request.administrator,
    }


def _require_user_name(user_name: str) -> None:
    field = Text("User name")
    if not user_name:
        raise InvalidInput(field=field, problem=Text("it is needed."))
    if user_name != " ".join(user_name.split()):
        problem = Text("there is a space at an end, or two in a row.")
        raise InvalidInput(field=field, problem=problem)
    require_visible(user_name, field)
    require_fit({"user_name": user_name})

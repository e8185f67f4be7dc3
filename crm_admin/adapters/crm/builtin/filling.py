"""Writing very many users into new tables."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import nullcontext
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from crm_admin.adapters.crm.builtin import search_index
from crm_admin.adapters.crm.builtin.bulk import insert_rows, without_indexes
from crm_admin.adapters.crm.builtin.derived import Shown, keys_and_text, last_sign_in_key
from crm_admin.adapters.crm.builtin.schema import group, role, user
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import Right, UserKind

Columns = Mapping[str, object]
"""Columns of a user by name, with the names of the group and of the role."""

Numbers = Mapping[str, int]
"""The id of each group or role by its name."""

USUAL: Columns = {
    **{c.name: None for c in user.c if c.nullable and c.computed is None},
    "kind": UserKind.ASSOCIATE.value,
    "is_active": True,
    "must_change_password": False,
    "is_locked": False,
    "failed_count": 0,
    "failed_lockouts": 0,
    "version": 1,
}


def add_groups(connection: Connection, names: Iterable[str]) -> None:
    """Add the groups that are missing."""
    there = set(connection.scalars(select(group.c.name)))
    for name in names:
        if name not in there:
            connection.execute(insert(group).values(name=name))


def add_roles(connection: Connection, rights: Mapping[str, Right]) -> None:
    """Add the roles that are missing, each with its right."""
    there = set(connection.scalars(select(role.c.name)))
    for name, right in rights.items():
        if name not in there:
            connection.execute(insert(role).values(name=name, admin_right=right.value))


def add_users(
    connection: Connection,
    people: Iterable[Columns],
    password_hash: Secret,
    *,
    are_many: bool = False,
) -> None:
    """Insert the users; whoever has no `password_hash` of their own gets this one.

    `are_many`: take the indexes away meanwhile, which pays from some 10,000 on.
    """
    usual = {**USUAL, "password_hash": password_hash.reveal()}
    groups = _numbers(connection, group)
    roles = _numbers(connection, role)
    with without_indexes(connection, user) if are_many else nullcontext():
        insert_rows(connection, user, _rows(people, usual, groups, roles))
    search_index.rebuild(connection)
    if connection.dialect.name == "postgresql":
        # By itself it counts its rows a minute later, and plans until then as if there were none.
        connection.exec_driver_sql("ANALYZE")


def _numbers(connection: Connection, table: Table) -> Numbers:
    return {name: number for number, name in connection.execute(select(table.c.id, table.c.name))}


def _rows(
    people: Iterable[Columns], usual: Columns, groups: Numbers, roles: Numbers
) -> Iterator[Columns]:
    for person in people:
        row: dict[str, Any] = {**usual, **person}
        group_name, role_name = row.pop("group", None), row.pop("role", None)
        row["group_id"], row["role_id"] = groups.get(group_name), roles.get(role_name)
        row["last_sign_in_key"] = last_sign_in_key(row["last_sign_in_at"])
        shown = Shown(
            user_name=row["user_name"],
            given_name=row["given_name"],
            family_name=row["family_name"],
            email=row["email"],
            group=group_name,
            role=role_name,
        )
        row.update(keys_and_text(shown))
        yield row

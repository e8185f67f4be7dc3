"""Writing very many users into new tables."""

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Connection, insert, select

from crm_admin.adapters.crm.builtin.bulk import insert_rows
from crm_admin.adapters.crm.builtin.derived import Shown, keys_and_text, last_sign_in_key
from crm_admin.adapters.crm.builtin.schema import group, role, user
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import Right, UserKind

Columns = Mapping[str, object]
"""Columns of a user by name, with the names of the group and of the role."""

Numbers = Mapping[str, int]
"""The id of each group or role by its name."""

USUAL: Columns = {
    **{column.name: None for column in user.c if column.nullable},
    "kind": UserKind.ASSOCIATE.value,
    "is_active": True,
    "must_change_password": False,
    "is_locked": False,
    "failed_count": 0,
    "failed_lockouts": 0,
    "version": 1,
}
_COLUMNS = tuple(c.name for c in user.c if c.name != "id" and c.computed is None)


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


def add_users(connection: Connection, people: Iterable[Columns], password_hash: Secret) -> None:
    """Insert the users; whoever has no `password_hash` of their own gets this one."""
    usual = {**USUAL, "password_hash": password_hash.reveal()}
    groups = {name: number for number, name in connection.execute(select(group.c.id, group.c.name))}
    roles = {name: number for number, name in connection.execute(select(role.c.id, role.c.name))}
    rows = _rows(people, usual, groups, roles)
    insert_rows(connection, user, _COLUMNS, rows)


def _rows(
    people: Iterable[Columns], usual: Columns, groups: Numbers, roles: Numbers
) -> Iterator[tuple[object, ...]]:
    for person in people:
        full = {**usual, **person}
        full["group_id"] = groups.get(str(person.get("group")))
        full["role_id"] = roles.get(str(person.get("role")))
        full["last_sign_in_key"] = last_sign_in_key(full["last_sign_in_at"])  # type: ignore[arg-type]
        full.update(keys_and_text(_shown(full)))
        yield tuple(map(full.__getitem__, _COLUMNS))


def _shown(full: Columns) -> Shown:
    return Shown(
        user_name=full["user_name"],  # type: ignore[arg-type]
        given_name=full["given_name"],  # type: ignore[arg-type]
        family_name=full["family_name"],  # type: ignore[arg-type]
        email=full["email"],  # type: ignore[arg-type]
        group=full.get("group"),  # type: ignore[arg-type]
        role=full.get("role"),  # type: ignore[arg-type]
    )

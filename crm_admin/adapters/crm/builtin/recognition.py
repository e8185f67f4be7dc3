"""Whether a database is a built-in one, and of which version."""

from collections.abc import Iterator

from sqlalchemy import Connection, inspect

from crm_admin.adapters.crm.builtin.family import FAMILY
from crm_admin.adapters.crm.builtin.schema import VERSION_TABLE, group, role, user
from crm_admin.adapters.crm_module import Recognised
from crm_admin.adapters.migrating import current_revision, is_known, newest_revision
from crm_admin.domain.capabilities import Capabilities
from crm_admin.domain.errors import SchemaNewer
from crm_admin.domain.text import Text

KIND = "builtin"

CAPABILITIES = Capabilities(
    editable_fields=frozenset(
        {
            "given_name",
            "family_name",
            "email",
            "group",
            "role",
            "is_active",
            "valid_from",
            "valid_until",
        }
    ),
)


def recognise(connection: Connection, tables: frozenset[str]) -> Recognised | None:
    """The built-in CRM; None when it is another one.

    Raises:
        SchemaNewer: a newer version of this program made the tables.
    """
    if not {user.name, VERSION_TABLE} <= tables:
        return None
    revision = current_revision(connection, FAMILY)
    if revision is None:
        return None
    if not is_known(revision, FAMILY):
        raise SchemaNewer
    return Recognised(
        kind=KIND,
        product="Built-in CRM",
        version=revision.lstrip("0"),
        capabilities=CAPABILITIES,
        differences=tuple(_differences(connection, tables, revision)),
    )


def _differences(connection: Connection, tables: frozenset[str], revision: str) -> Iterator[Text]:
    if revision != newest_revision(FAMILY):
        yield Text("The tables were made by an older version of this program.")
    for table in (group, role, user):
        if table.name not in tables:
            yield Text("The table {table} is missing.", table=table.name)
            continue
        there = {column["name"] for column in inspect(connection).get_columns(table.name)}
        for column in table.c:
            if column.name not in there:
                yield Text(
                    "The column {column} is missing in the table {table}.",
                    column=column.name,
                    table=table.name,
                )

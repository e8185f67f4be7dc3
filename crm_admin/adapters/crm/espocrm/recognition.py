"""Whether a database is an EspoCRM's, of which version, and what can be done in it."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, String, inspect, select
from sqlalchemy.types import TypeEngine

from crm_admin.adapters.crm.espocrm.planning import CANNOT_ASK
from crm_admin.adapters.crm.espocrm.reset_links import LINK_FORM, NO_TABLES
from crm_admin.adapters.crm.espocrm.tables import (
    OPTIONAL_COLUMNS,
    OPTIONAL_TABLES,
    TABLES,
    have_links,
    other_type,
    tables_of,
)
from crm_admin.adapters.crm.espocrm.traits import LONG_IDS, collation_trait
from crm_admin.adapters.crm_module import Recognised
from crm_admin.domain.capabilities import Act, Capabilities, Feature
from crm_admin.domain.text import Text

KIND = "espocrm"

EVIDENCE = frozenset(
    {"user", "auth_token", "auth_log_record", "password_change_request", "entity_email_address"}
)
"""Tables that only EspoCRM has together."""

PASSWORDS_IN_BCRYPT = "bcrypt"

Found = Mapping[str, Mapping[str, TypeEngine[Any]]]
"""The columns of each table, with their types."""


def recognise(connection: Connection, tables: frozenset[str]) -> Recognised | None:
    """An EspoCRM; None when it is another CRM."""
    if not tables >= EVIDENCE:
        return None
    found = _columns(connection, tables)
    traits = frozenset(_traits(found)) | collation_trait(connection)
    if _has_long_ids(found):
        traits |= {LONG_IDS}
    if _has_bcrypt(connection, tables, traits):
        traits |= {PASSWORDS_IN_BCRYPT}
    return Recognised(
        kind=KIND,
        product="EspoCRM",
        version=_version(tables, traits),
        capabilities=_capabilities(traits),
        differences=tuple(_differences(found, traits)),
        traits=traits,
    )


def _columns(connection: Connection, tables: frozenset[str]) -> Found:
    inspector = inspect(connection)
    return {
        name: {column["name"]: column["type"] for column in inspector.get_columns(name)}
        for name in TABLES
        if name in tables
    }


def _traits(found: Found) -> Iterator[str]:
    for table in TABLES.values():
        there = found.get(table.name, {})
        for column in table.c:
            if column.name not in there:
                continue
            # Ids can be of the type UUID: an installation's choice that was never tried here.
            is_text = isinstance(there[column.name], String)
            if isinstance(column.type, String) and not is_text:
                yield other_type(table.name, column.name)
            else:
                yield f"{table.name}.{column.name}"


def _has_long_ids(found: Found) -> bool:
    kind = found["password_change_request"].get("id")
    return isinstance(kind, String) and (kind.length or 0) >= UUID_LENGTH


UUID_LENGTH = 36


def is_9_or_newer(tables: frozenset[str], traits: frozenset[str]) -> bool:
    """Whether hashes tell by themselves how they were made."""
    return bool(tables & _OF_9) or "user.password_version" in traits


def _has_bcrypt(connection: Connection, tables: frozenset[str], traits: frozenset[str]) -> bool:
    """EspoCRM 9.0 or newer; before, a hash needs a salt that is not in the database."""
    if is_9_or_newer(tables, traits):
        return True
    user = tables_of(traits).user
    some = select(user.c.id).where(user.c.password.like("$2%")).limit(1)
    return connection.execute(some).first() is not None


_OF_9 = frozenset({"app_secret", "user_reaction"})


def _version(tables: frozenset[str], traits: frozenset[str]) -> str:
    if "user.password_version" in traits:
        return "10.0 or newer"
    for marks, version in _VERSIONS:
        if marks & tables:
            return version
    return "older than 7"


_VERSIONS = (
    ({"pipeline_stage"}, "10.0 or newer"),
    ({"currency_record"}, "9.3"),
    ({"o_auth_provider"}, "9.1 or 9.2"),
    (_OF_9, "9.0"),
    (
        {"address_country", "app_log_record", "stream_subscription", "star_subscription"},
        "8.1 to 8.4",
    ),
    ({"system_data"}, "8.0"),
    ({"authentication_provider", "working_time_calendar"}, "7"),
)
"""Tables that came with a version, the newest first."""

MARKS: frozenset[str] = frozenset().union(*(marks for marks, _ in _VERSIONS))
"""All of them."""


def _differences(found: Found, traits: frozenset[str]) -> Iterator[Text]:
    for table in TABLES.values():
        if table.name in OPTIONAL_TABLES:
            continue
        if table.name not in found:
            yield Text("The table {table} is missing.", table=table.name)
            continue
        for column in table.c:
            trait = f"{table.name}.{column.name}"
            if trait in OPTIONAL_COLUMNS | traits:
                continue
            if other_type(table.name, column.name) in traits:
                yield Text(
                    "The column {column} of the table {table} has another type.",
                    column=column.name,
                    table=table.name,
                )
            else:
                yield Text(
                    "The column {column} is missing in the table {table}.",
                    column=column.name,
                    table=table.name,
                )


def _capabilities(traits: frozenset[str]) -> Capabilities:
    missing: dict[Act | Feature, Text] = dict(_MISSING)
    if PASSWORDS_IN_BCRYPT not in traits:
        missing[Act.CHANGE_PASSWORD] = _SALT_IN_A_FILE
    if not have_links(traits):
        missing[Act.RESET_PASSWORD] = NO_TABLES
    if "team.name" not in traits:
        missing[Feature.GROUPS] = Text("The table of teams is missing.")
    return Capabilities(
        missing=missing,
        session_note=Text(
            "In EspoCRM the user's open sessions end at once; unlocking does not bring them back."
        ),
        password_note=Text(
            "EspoCRM keeps its own password rules in a file on its server, which cannot be read"
            " from here. The page of a reset link asks for those rules too, and takes no link"
            " at all where that file switches recovery off or names another way to sign in."
        ),
        editable_fields=frozenset({"is_active"}),
        link_form=LINK_FORM,
    )


_MISSING: Mapping[Act | Feature, Text] = {
    Act.REQUIRE_NEW_PASSWORD: CANNOT_ASK,
    Feature.MUST_CHANGE_PASSWORD: CANNOT_ASK,
    Feature.PASSWORD_EXPIRY: Text("Passwords do not expire in EspoCRM."),
    Feature.PUT_ATTEMPTS_BACK: Text(
        "EspoCRM forgets failed attempts after a minute, so they are not put back."
    ),
}

_SALT_IN_A_FILE = Text(
    "EspoCRM 8 and older mixes a secret from a file on its server into every password, and the"
    " database does not hold it. Change the password in EspoCRM."
)

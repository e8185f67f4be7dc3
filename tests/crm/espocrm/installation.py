"""An EspoCRM of the tests' own: its tables, smaller, and what its own code would put into them."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

import sqlalchemy
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    DateTime,
    Double,
    Engine,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    false,
    insert,
    select,
    true,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import URL
from sqlalchemy.schema import SchemaItem

from crm_admin.adapters.companion import foreign_users, preparation
from crm_admin.adapters.crm.espocrm import MODULE
from crm_admin.adapters.crm_module import Recognised
from crm_admin.adapters.gates.direct import DIRECT
from crm_admin.domain.user import NO_ATTEMPTS, Lock, User, UserKind
from crm_admin.services.ports import UserDirectory

SECONDS = DateTime().with_variant(postgresql.TIMESTAMP(precision=0), "postgresql")

MARKERS = {
    "8.4": ("address_country",),
    "9.0": ("address_country", "app_secret", "user_reaction"),
    "9.2": ("address_country", "app_secret", "user_reaction", "o_auth_provider"),
    "9.3": ("app_secret", "user_reaction", "o_auth_provider", "currency_record"),
    "10.0": ("app_secret", "user_reaction", "currency_record", "pipeline_stage"),
}
"""Tables by which a version is known."""


def tables_of_version(version: str = "9.2", *, id_length: int = 17) -> MetaData:
    """The tables that matter, with the columns, keys and defaults of the real ones."""
    metadata = MetaData()

    def table(name: str, *items: SchemaItem) -> None:
        Table(name, metadata, *items, mysql_charset="utf8mb4", mysql_collate="utf8mb4_unicode_ci")

    def an_id(
        name: str,
        *,
        primary_key: bool = False,
        index: bool = False,
        nullable: bool | None = None,
        server_default: str | None = None,
    ) -> Column[str]:
        return Column(
            name,
            String(id_length),
            primary_key=primary_key,
            index=index or None,
            nullable=not primary_key if nullable is None else nullable,
            server_default=server_default,
        )

    def flag(name: str, *, default: bool = False, nullable: bool = True) -> Column[bool]:
        return Column(
            name, Boolean, nullable=nullable, server_default=true() if default else false()
        )

    table(
        "user",
        an_id("id", primary_key=True),
        flag("deleted"),
        Column("user_name", String(50)),
        Column("type", String(24), server_default="regular"),
        Column("password", String(150)),
        *(
            [Column("password_version", Integer, nullable=False, server_default="0")]
            if version == "10.0"
            else []
        ),
        Column("auth_method", String(24)),
        Column("api_key", String(100)),
        Column("first_name", String(100)),
        Column("last_name", String(100)),
        flag("is_active", default=True, nullable=False),
        Column("created_at", SECONDS),
        Column("modified_at", SECONDS),
        an_id("delete_id", nullable=False, server_default="0"),
        an_id("default_team_id"),
        an_id("created_by_id"),
        # In EspoCRM unique together with `delete_id`; tests also try what a lost key lets in.
        Index("IDX_USER_NAME", "user_name"),
    )
    table(
        "user_data",
        an_id("id", primary_key=True),
        flag("deleted"),
        flag("auth2_f_a", nullable=False),
        Column("auth2_f_a_method", String(255)),
        Column("auth2_f_a_totp_secret", String(32)),
        an_id("user_id", index=True),
    )
    table(
        "email_address",
        an_id("id", primary_key=True),
        Column("name", String(255)),
        flag("deleted"),
        Column("lower", String(255), index=True),
    )
    table(
        "entity_email_address",
        Column("id", BigInteger, primary_key=True, autoincrement=True),
        an_id("entity_id", index=True),
        an_id("email_address_id", index=True),
        Column("entity_type", String(100)),
        flag("primary"),
        flag("deleted"),
    )
    table(
        "auth_token",
        an_id("id", primary_key=True),
        flag("deleted"),
        Column("token", String(36)),
        Column("hash", String(150)),
        Column("ip_address", String(45)),
        flag("is_active", default=True, nullable=False),
        Column("last_access", SECONDS),
        Column("created_at", SECONDS),
        Column("modified_at", SECONDS),
        an_id("user_id", index=True),
    )
    table(
        "auth_log_record",
        an_id("id", primary_key=True),
        flag("deleted"),
        Column("username", String(100)),
        Column("ip_address", String(45)),
        Column("created_at", SECONDS),
        flag("is_denied", nullable=False),
        Column("denial_reason", String(255)),
        Column("request_time", Double, index=True),
        an_id("user_id", index=True),
    )
    table(
        "team",
        an_id("id", primary_key=True),
        Column("name", String(100)),
        flag("deleted"),
    )
    table(
        "team_user",
        Column("id", BigInteger, primary_key=True, autoincrement=True),
        an_id("team_id", index=True),
        an_id("user_id", index=True),
        flag("deleted"),
    )
    table(
        "password_change_request",
        an_id("id", primary_key=True),
        flag("deleted"),
        Column("request_id", String(64), index=True),
        Column("url", String(255)),
        Column("created_at", SECONDS),
        an_id("user_id", index=True),
    )
    table(
        "job",
        an_id("id", primary_key=True),
        Column("name", String(255)),
        flag("deleted"),
        Column("status", String(16), server_default="Pending"),
        Column("execute_time", SECONDS),
        Column("class_name", String(255)),
        Column("data", Text),
        Column("queue", String(36)),
        Column("group", String(128)),
        Column("attempts", Integer),
        Column("created_at", SECONDS),
        Column("modified_at", SECONDS),
    )
    for name in MARKERS[version]:
        table(name, an_id("id", primary_key=True))
    return metadata


_TYPES = {"Regular": "regular", "Administrator": "admin"}

PASSWORD_HASH = "$2y$10$h4T7VaBM2brFaRFkl9ZNk.N8ldjzxtOc0ERWISeSg40AibClXbbF6"
"""Of nobody's password."""
CREATED = datetime(2026, 1, 5, 8, 30, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Installation:
    """An EspoCRM on one connection."""

    connection: Connection
    metadata: MetaData
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @cached_property
    def recognised(self) -> Recognised:
        tables = frozenset(sqlalchemy.inspect(self.connection).get_table_names())
        recognised = MODULE.recognise(self.connection, tables)
        assert recognised is not None
        return recognised

    @property
    def directory(self) -> UserDirectory:
        return MODULE.open_directory(self.connection, self.recognised, DIRECT)

    # What EspoCRM itself would store

    def add_user(
        self,
        user_name: str | None = "asa.bjork",
        *,
        email: str | None = None,
        team: str | None = None,
        **columns: object,
    ) -> str:
        """A user with all that belongs to it; the id."""
        user_id = str(columns.pop("id", None) or self.new_id())
        self.insert(
            "user",
            {
                "id": user_id,
                "user_name": user_name,
                "password": PASSWORD_HASH,
                "created_at": CREATED,
                "modified_at": CREATED,
                "delete_id": user_id if columns.get("deleted") else "0",
                "created_by_id": "system",
                "default_team_id": self.team(team) if team else None,
                **columns,
            },
        )
        if email is not None:
            self.add_email(user_id, email)
        return user_id

    def add(self, users: Sequence[User], password_hash: str) -> None:
        """Users as a contract describes them; what EspoCRM has no place for is left away."""
        ids = [self.new_id() for _ in users]
        teams = {name: self.team(name) for name in {user.group for user in users} if name}
        for name, rows in (
            ("user", _user_rows(users, ids, teams, password_hash)),
            ("email_address", _address_rows(users, ids)),
            ("entity_email_address", _link_rows(users, ids)),
            ("auth_token", _token_rows(users, ids)),
        ):
            self.insert(name, *rows)
        for table, rows in (
            (foreign_users.LOCKS, _lock_rows(users, ids)),
            (foreign_users.FAILED_SIGN_INS, _attempt_rows(users, ids)),
        ):
            if rows:
                self.connection.execute(insert(table), rows)
        if self.connection.dialect.name == "postgresql":
            # As its own housekeeping does for tables that have grown.
            self.connection.exec_driver_sql("ANALYZE")

    def add_lock(self, user_id: str, lock: Lock) -> None:
        """What this program notes beside a deliberate lock."""
        row = {"locked_by": lock.by, "locked_at": lock.at, "reason": lock.reason}
        self.connection.execute(insert(foreign_users.LOCKS).values(user_id=user_id, **row))

    def add_email(self, user_id: str, email: str, **columns: object) -> None:
        address_id = self.new_id()
        self.insert("email_address", {"id": address_id, "name": email, "lower": email.lower()})
        link = {"entity_id": user_id, "email_address_id": address_id, "entity_type": "User"}
        self.insert("entity_email_address", {**link, "primary": True, **columns})

    def team(self, name: str) -> str:
        """The id of the team of this name, made when it is new."""
        table = self.table("team")
        found: str | None = self.connection.scalar(select(table.c.id).where(table.c.name == name))
        if found is None:
            found = self.new_id()
            self.insert("team", {"id": found, "name": name})
        return found

    def add_token(self, user_id: str, *, last_access: datetime | None, **columns: object) -> str:
        """A session."""
        token_id = self.new_id()
        times = {"last_access": last_access, "created_at": CREATED, "modified_at": CREATED}
        self.insert("auth_token", {"id": token_id, "user_id": user_id, **times, **columns})
        return token_id

    def add_log(self, *, at: datetime, **columns: object) -> str:
        """A sign-in, let in unless `is_denied`."""
        record_id = self.new_id()
        times = {"created_at": at, "request_time": at.timestamp()}
        self.insert("auth_log_record", {"id": record_id, **times, **columns})
        return record_id

    def deny(
        self, user_name: str, number: int = 1, *, at: datetime, address: str = "192.0.2.7"
    ) -> list[str]:
        """Refused sign-ins, a second apart, the last at this time."""
        return [
            self.add_log(
                at=at - timedelta(seconds=ago),
                username=user_name,
                ip_address=address,
                is_denied=True,
                denial_reason="CREDENTIALS",
            )
            for ago in reversed(range(number))
        ]

    def add_link(self, user_id: str, token: str, **columns: object) -> str:
        """A reset link of EspoCRM's own."""
        request_id = self.new_id()
        columns = {"created_at": CREATED, "request_id": token, "user_id": user_id, **columns}
        self.insert("password_change_request", {"id": request_id, **columns})
        return request_id

    # The tables

    def new_id(self) -> str:
        return f"{next(self._numbers):017x}"

    def table(self, name: str) -> Table:
        known = {**self.metadata.tables, **foreign_users.METADATA.tables}
        return known[name]

    def insert(self, name: str, *rows: Mapping[str, object]) -> None:
        """Rows with the same columns; times are stored as EspoCRM's own code does."""
        naive = [{key: _as_stored(value) for key, value in row.items()} for row in rows]
        if naive:
            self.connection.execute(insert(self.table(name)), naive)

    def rows(self, name: str) -> dict[str, dict[str, Any]]:
        """All rows of a table, by their primary key."""
        table = self.table(name)
        [key] = table.primary_key.columns
        found = self.connection.execute(select(table)).mappings()
        return {str(row[key.name]): dict(row) for row in found}

    def row(self, name: str, key: str) -> dict[str, Any]:
        return self.rows(name)[key]


def _as_stored(value: object) -> object:
    """EspoCRM's own times are UTC without a zone."""
    return value.astimezone(UTC).replace(tzinfo=None) if isinstance(value, datetime) else value


@contextmanager
def new_installation(url: URL, version: str = "9.2") -> Iterator[Installation]:
    """An EspoCRM in an empty database, as it is before anybody signed in with this program."""
    metadata = tables_of_version(version)
    engine = sqlalchemy.create_engine(url, poolclass=sqlalchemy.NullPool)
    metadata.create_all(engine)
    with engine.connect() as connection:
        yield Installation(connection=connection, metadata=metadata)


Rows = list[dict[str, object]]


def _user_rows(
    users: Sequence[User], ids: Sequence[str], teams: Mapping[str, str], password_hash: str
) -> Rows:
    return [
        {
            "id": user_id,
            "user_name": user.user_name,
            "type": _TYPES.get(user.role or "") if user.kind is UserKind.ASSOCIATE else "api",
            "password": password_hash if user.facts.has_password else None,
            "first_name": user.given_name,
            "last_name": user.family_name,
            "is_active": user.facts.is_active and user.facts.lock is None,
            "default_team_id": teams[user.group] if user.group else None,
            "created_at": CREATED,
            "modified_at": CREATED,
        }
        for user, user_id in zip(users, ids, strict=True)
    ]


def _address_rows(users: Sequence[User], ids: Sequence[str]) -> Rows:
    return [
        {"id": f"e{user_id[1:]}", "name": user.email, "lower": user.email.lower()}
        for user, user_id in zip(users, ids, strict=True)
        if user.email
    ]


def _link_rows(users: Sequence[User], ids: Sequence[str]) -> Rows:
    return [
        {
            "entity_id": user_id,
            "entity_type": "User",
            "email_address_id": f"e{user_id[1:]}",
            "primary": True,
        }
        for user, user_id in zip(users, ids, strict=True)
        if user.email
    ]


def _token_rows(users: Sequence[User], ids: Sequence[str]) -> Rows:
    return [
        {"id": user_id, "user_id": user_id, "last_access": user.last_sign_in_at}
        for user, user_id in zip(users, ids, strict=True)
        if user.last_sign_in_at
    ]


def _lock_rows(users: Sequence[User], ids: Sequence[str]) -> Rows:
    return [
        {"user_id": user_id, "locked_by": lock.by, "locked_at": lock.at, "reason": lock.reason}
        for user, user_id in zip(users, ids, strict=True)
        if (lock := user.facts.lock)
    ]


def _attempt_rows(users: Sequence[User], ids: Sequence[str]) -> Rows:
    rows: Rows = []
    for user, user_id in zip(users, ids, strict=True):
        attempts = asdict(user.facts.attempts)
        if user.facts.attempts != NO_ATTEMPTS:
            rows.append({"user_id": user_id, "failures": attempts.pop("count"), **attempts})
    return rows


def prepared(url: URL) -> Iterator[Engine]:
    """An EspoCRM 9.2 without users, with our own tables beside its own."""
    engine = sqlalchemy.create_engine(url)
    tables_of_version().create_all(engine)
    with engine.begin() as connection:
        preparation.prepare(connection)
    yield engine
    engine.dispose()


@contextmanager
def undone(engine: Engine, metadata: MetaData) -> Iterator[Installation]:
    """An EspoCRM in a transaction that is undone at the end, so that one serves all tests."""
    with engine.connect() as connection, connection.begin() as transaction:
        yield Installation(connection=connection, metadata=metadata)
        transaction.rollback()

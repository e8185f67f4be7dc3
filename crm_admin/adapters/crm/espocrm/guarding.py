"""What the database has to know of an EspoCRM to hold the rules itself."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ColumnClause,
    Connection,
    Table,
    and_,
    case,
    column,
    false,
    func,
    inspect,
    or_,
    select,
    table,
    true,
)
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.companion.foreign_users import FAILED_SIGN_INS, LOCKS
from crm_admin.adapters.companion.tables import link
from crm_admin.adapters.crm.espocrm.filters import is_administrator_unless
from crm_admin.adapters.crm.espocrm.parts import Condition, Parts, there_is, totp_secret_of
from crm_admin.adapters.crm.espocrm.recognition import MARKS, is_9_or_newer
from crm_admin.adapters.crm.espocrm.reset_links import JOB, QUEUE, token_hash_of
from crm_admin.adapters.crm.espocrm.tables import TABLES, have_links, tables_of
from crm_admin.adapters.crm_module import NO_GUARDED_MODE, Recognised
from crm_admin.adapters.gates import script
from crm_admin.adapters.gates.script import LOOKED_UP, TARGET, Guarding, Written
from crm_admin.domain.audit import Action
from crm_admin.domain.changes import RowAct
from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right

_USER, _DATA, _REQUEST = TABLES["user"], TABLES["user_data"], TABLES["password_change_request"]
_TOKEN, _LOG, _JOB = TABLES["auth_token"], TABLES["auth_log_record"], TABLES["job"]

SECRETS: frozenset[Column[Any]] = frozenset(
    {_USER.c.password, _DATA.c.auth2_f_a_totp_secret, _REQUEST.c.request_id}
)
"""What no administrator reads, but for what functions tell of it."""

NOT_AS_KNOWN = Text("The tables differ from what this program knows of EspoCRM.")
SIGN_IN_FIRST = Text(
    "Sign in to this database with CRM Admin once first: that makes the tables in which every act"
    " is recorded."
)


def guarded_mode_script(connection: Connection, recognised: Recognised) -> str:
    """The script for this database and its present administrators.

    Raises:
        NotAvailable: not on such a server, not with this name of the database, not with these
            tables, or not yet.
    """
    there = frozenset(inspect(connection).get_table_names())
    if not (script.is_offered(connection) and is_9_or_newer(there, recognised.traits)):
        raise NotAvailable(reason=NO_GUARDED_MODE)
    if recognised.differences:
        raise NotAvailable(reason=NOT_AS_KNOWN)
    if not there >= {LOCKS.name, FAILED_SIGN_INS.name}:
        raise NotAvailable(reason=SIGN_IN_FIRST)
    return script.script(connection, _Rules(connection, recognised.traits, there).guarding())


class _Rules:
    def __init__(
        self, connection: Connection, traits: frozenset[str], there: frozenset[str]
    ) -> None:
        self._connection = connection
        self._traits = traits
        self._there = there
        self._has_links = have_links(traits)

    def guarding(self) -> Guarding:
        parts = Parts(
            tables=tables_of(self._traits),
            has_companion=True,
            has_links=True,
            takes_links=self._has_links,
            collation=None,
        )
        is_usable = _is_usable(parts, script.clock(self._connection))
        is_administrator = (parts.is_administrator, Right.ADMINISTRATOR.value)
        return Guarding(
            user=_USER,
            password=_USER.c.password,
            right=case(is_administrator, else_=Right.NONE.value),
            is_there=parts.is_reachable,
            may_act=is_usable,
            is_usable=is_usable,
            readable=tuple(self._readable()),
            written={action: tuple(self._written(changes)) for action, changes in WRITTEN.items()},
            belongs=self._belongs(),
            totp_secret=totp_secret_of(_DATA, LOOKED_UP),
            token_hash=select(token_hash_of(_REQUEST)).where(_REQUEST.c.id == LOOKED_UP),
        )

    def _readable(self) -> Iterator[Sequence[ColumnClause[Any]]]:
        for each in TABLES.values():
            # Of jobs only that there are such: what they hold may be secret.
            wanted = (_JOB.c.id,) if each is _JOB else each.c
            columns = tuple(c for c in wanted if self._is_there(c) and c not in SECRETS)
            if columns:
                yield columns
        yield from (tuple(each.c) for each in (LOCKS, FAILED_SIGN_INS))
        yield from ((table(name, column("id")).c.id,) for name in sorted(MARKS & self._there))

    def _written(self, changes: Sequence[Written]) -> Iterator[Written]:
        for change in changes:
            is_about_links = change.columns[0].table in {_REQUEST, _JOB}
            if self._has_links or not is_about_links:
                there = tuple(c for c in change.columns if self._is_there(c))
                yield Written(act=change.act, columns=there)

    def _is_there(self, wanted: ColumnClause[Any]) -> bool:
        return wanted.table in {LOCKS, FAILED_SIGN_INS} or str(wanted) in self._traits

    def _belongs(self) -> Mapping[tuple[RowAct, Table], Condition]:
        """Sessions and links are only ever ended, and refused sign-ins forgotten."""
        own_rows = {
            (act, each): each.c.user_id == TARGET
            for act in RowAct
            for each in (LOCKS, FAILED_SIGN_INS)
        }
        always: Mapping[tuple[RowAct, Table], Condition] = {
            **own_rows,
            (RowAct.UPDATE, _USER): _USER.c.id == TARGET,
            (RowAct.UPDATE, _TOKEN): and_(
                _TOKEN.c.user_id == TARGET, _TOKEN.c.is_active == false()
            ),
            # What others did from the same address bars, too.
            (RowAct.UPDATE, _LOG): and_(_LOG.c.is_denied == true(), _LOG.c.deleted == true()),
        }
        return {**always, **self._links_belong()} if self._has_links else always

    def _links_belong(self) -> Mapping[tuple[RowAct, Table], Condition]:
        is_own = _REQUEST.c.user_id == TARGET
        return {
            (RowAct.UPDATE, _REQUEST): and_(
                _REQUEST.c.deleted == true(),
                or_(is_own, _is_outlived(script.clock(self._connection))),
            ),
            (RowAct.INSERT, _REQUEST): and_(_REQUEST.c.deleted == false(), is_own),
            (RowAct.INSERT, _JOB): _ends_own_request(script.tomorrow(self._connection)),
        }


def _is_usable(parts: Parts, now: ColumnElement[datetime]) -> Condition:
    """Whoever EspoCRM itself bars for a minute is usable all the same."""
    return and_(parts.is_reachable, is_administrator_unless(parts, parts.is_barred_here(now)))


def _is_outlived(now: ColumnElement[datetime]) -> Condition:
    """Of anybody's, made by this program."""
    return there_is(link.c.token_hash == token_hash_of(_REQUEST), link.c.expires_at <= now)


def _ends_own_request(at_the_latest: ColumnElement[datetime]) -> Condition:
    """A job is code that EspoCRM runs: exactly this one, for a request of the user."""
    names_it = _JOB.c.data == func.concat('{"id":"', _REQUEST.c.id, '"}')
    is_open = and_(_REQUEST.c.user_id == TARGET, _REQUEST.c.deleted == false())
    return and_(
        _JOB.c.name == JOB,
        _JOB.c.class_name == JOB,
        _JOB.c.queue == QUEUE,
        _JOB.c.status == "Pending",
        _JOB.c.attempts == 1,
        _JOB.c.deleted == false(),
        _JOB.c.execute_time <= at_the_latest,
        there_is(is_open, names_it).correlate(_JOB),
    )


# What each act writes


def _update(*columns: Column[Any]) -> Written:
    return Written(act=RowAct.UPDATE, columns=columns)


def _insert(*columns: Column[Any]) -> Written:
    return Written(act=RowAct.INSERT, columns=columns)


def _row_of_ours(its_table: Table) -> Sequence[Written]:
    facts = [each for each in its_table.c if not each.primary_key]
    return (_insert(*its_table.c), _update(*facts))


_SWITCHED = _update(_USER.c.is_active, _USER.c.modified_at)
_SESSIONS = _update(_TOKEN.c.is_active, _TOKEN.c.modified_at)
_LINKS_ENDED = _update(_REQUEST.c.deleted)
_LOCK_ENDED = _update(LOCKS.c.ended_at)
_ATTEMPTS = _row_of_ours(FAILED_SIGN_INS)
_UNLOCKED = (_update(_LOG.c.deleted), *_ATTEMPTS)

WRITTEN: Mapping[Action, Sequence[Written]] = {
    Action.SIGN_IN: _ATTEMPTS,
    Action.USER_LOCK: (
        _SWITCHED,
        _SESSIONS,
        _LINKS_ENDED,
        *_row_of_ours(LOCKS),
    ),
    Action.USER_LOCK_LIFT: (_SWITCHED, _LOCK_ENDED),
    Action.USER_UNLOCK: _UNLOCKED,
    Action.USER_PASSWORD_CHANGE: (
        _update(_USER.c.password, _USER.c.password_version, _USER.c.modified_at),
        _SESSIONS,
        _LINKS_ENDED,
        *_UNLOCKED,
    ),
    Action.USER_PASSWORD_RESET: (
        _LINKS_ENDED,
        _insert(*_REQUEST.c),
        _insert(*_JOB.c),
        *_UNLOCKED,
    ),
    Action.LINK_REVOKE: (_LINKS_ENDED,),
    Action.USER_EDIT: (_SWITCHED, _LOCK_ENDED, _SESSIONS, _LINKS_ENDED),
}
"""An act that EspoCRM does not have writes nothing."""

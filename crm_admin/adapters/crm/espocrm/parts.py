"""The pieces of SQL that describe a user of EspoCRM, wherever a statement needs them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    CompoundSelect,
    Exists,
    FromClause,
    Select,
    Subquery,
    and_,
    case,
    cast,
    exists,
    false,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.companion.foreign_users import FAILED_SIGN_INS, LOCKS
from crm_admin.adapters.crm.espocrm.marks import mark_of
from crm_admin.adapters.crm.espocrm.tables import EspoTables, UtcSeconds
from crm_admin.adapters.gates.direct import DIRECT
from crm_admin.adapters.gates.gate import Gate
from crm_admin.domain.user import UserKind

Condition = ColumnElement[bool]

TOTP = "Totp"
"""EspoCRM's name of authenticator apps."""

ADMINISTRATOR_TYPES = frozenset({"admin", "super-admin"})
API, SYSTEM = "api", "system"
ROLES = {
    "regular": "Regular",
    "admin": "Administrator",
    "super-admin": "Super administrator",
    "portal": "Portal",
    API: "API",
}
"""The words for EspoCRM's types of users."""

NEVER = datetime(1000, 1, 1, tzinfo=UTC)
"""Orders before every time; the earliest that MariaDB knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """SQL over the tables of one database.

    `has_companion` is False while our own tables are not there yet, before the first sign-in;
    `has_links` also while they are older than links. `takes_links`: so does EspoCRM here.
    """

    tables: EspoTables
    has_companion: bool
    has_links: bool
    takes_links: bool
    collation: str | None
    """In which names are ordered; None: in the one that the columns have."""
    gate: Gate = DIRECT

    # Who is shown

    def is_shown(self, kind: UserKind) -> Condition:
        """Neither deleted nor EspoCRM's own, and on this tab."""
        user = self.tables.user
        if kind is UserKind.ASSOCIATE:
            is_of_kind = or_(user.c.type.is_(None), user.c.type.not_in((API, SYSTEM)))
        else:
            is_of_kind = user.c.type == API
        return and_(user.c.deleted == false(), is_of_kind)

    @property
    def is_reachable(self) -> Condition:
        """Shown on any tab."""
        return or_(*map(self.is_shown, UserKind))

    # What is known of a user

    @property
    def name(self) -> ColumnElement[str]:
        """As the list shows it: `Björk, Åsa`."""
        return func.coalesce(_text(self.full_name), self.tables.user.c.user_name, "")

    @property
    def full_name(self) -> ColumnElement[str]:
        """`Björk, Åsa`; empty when there is no name."""
        user = self.tables.user
        return func.concat_ws(", ", _text(user.c.last_name), _text(user.c.first_name))

    @property
    def with_address(self) -> FromClause:
        """The users with the e-mail address beside each.

        A user stands there twice should two addresses be primary; EspoCRM keeps one.
        """
        user, link, address = self._addresses()
        pair = link.join(address, address.c.id == link.c.email_address_id)
        return user.outerjoin(pair, and_(link.c.entity_id == user.c.id, *self.is_address))

    @property
    def is_address(self) -> tuple[Condition, ...]:
        """A row of the join of links and addresses is the address of a user."""
        _, link, address = self._addresses()
        return (
            link.c.entity_type == "User",
            link.c.primary == true(),
            link.c.deleted == false(),
            address.c.deleted == false(),
        )

    @property
    def email(self) -> ColumnElement[str | None]:
        """The primary address, asked for each user."""
        user, link, address = self._addresses()
        return (
            select(func.min(address.c.name))
            .select_from(link.join(address, address.c.id == link.c.email_address_id))
            .where(link.c.entity_id == user.c.id, *self.is_address)
            .correlate(user)
            .scalar_subquery()
        )

    @property
    def has_no_email(self) -> Condition:
        """Among `with_address`: there is none, or it is empty."""
        return func.coalesce(self.tables.email_address.c.name, "") == ""

    @property
    def group(self) -> ColumnElement[str | None]:
        """The default team, else the first of the user's teams."""
        user, team, member = self.tables.user, self.tables.team, self.tables.team_user
        default = select(_text(team.c.name)).where(
            team.c.id == user.c.default_team_id, team.c.deleted == false()
        )
        first = (
            select(func.min(_text(team.c.name)))
            .select_from(member.join(team, team.c.id == member.c.team_id))
            .where(member.c.user_id == user.c.id)
            .where(member.c.deleted == false(), team.c.deleted == false())
        )
        return func.coalesce(default.scalar_subquery(), first.scalar_subquery())

    @property
    def role(self) -> ColumnElement[str | None]:
        """The word for the type."""
        kind = self.tables.user.c.type
        return case(ROLES, value=kind, else_=kind)

    @property
    def second_factor(self) -> ColumnElement[str | None]:
        """EspoCRM's name of the method, while it is on."""
        data = self.tables.user_data
        return (
            select(func.max(data.c.auth2_f_a_method))
            .where(data.c.user_id == self.tables.user.c.id, data.c.deleted == false())
            .where(data.c.auth2_f_a == true())
            .scalar_subquery()
        )

    @property
    def totp_secret(self) -> ColumnElement[str | None]:
        """Of the authenticator app, while that is the second factor."""
        user_id = self.tables.user.c.id
        straight = totp_secret_of(self.tables.user_data, user_id).scalar_subquery()
        return self.gate.told(straight, by=func.crm_admin_own_totp(user_id)).label("totp_secret")

    @property
    def sign_ins(self) -> CompoundSelect[Any]:
        """Each last use of a session and each sign-in that was let in: `user_id`, `at`, `place`."""
        token, log = self.tables.auth_token, self.tables.auth_log_record
        return union_all(
            select(
                token.c.user_id, token.c.last_access.label("at"), token.c.ip_address.label("place")
            ).where(token.c.deleted == false()),
            select(
                log.c.user_id, log.c.created_at.label("at"), log.c.ip_address.label("place")
            ).where(log.c.deleted == false(), log.c.is_denied == false()),
        )

    @property
    def last_sign_in(self) -> ColumnElement[datetime | None]:
        """The latest of them, asked for each user; `NEVER` when there is none."""
        user, token = self.tables.user, self.tables.auth_token
        log = self.tables.auth_log_record
        used = select(func.max(token.c.last_access)).where(
            token.c.user_id == user.c.id, token.c.deleted == false()
        )
        let_in = select(func.max(log.c.created_at)).where(
            log.c.user_id == user.c.id, log.c.deleted == false(), log.c.is_denied == false()
        )
        each = (func.coalesce(query.scalar_subquery(), never()) for query in (used, let_in))
        return func.greatest(*each, type_=UtcSeconds())

    @property
    def latest_sign_ins(self) -> Subquery:
        """The latest of everybody: `user_id`, `at`."""
        each = self.sign_ins.subquery()
        latest = func.max(each.c.at).label("at")
        return select(each.c.user_id, latest).group_by(each.c.user_id).subquery("latest")

    @property
    def never_signed_in(self) -> Condition:
        """No session was ever used and no sign-in let in, as far as EspoCRM remembers."""
        user, token = self.tables.user, self.tables.auth_token
        log = self.tables.auth_log_record
        used = self._exists(
            token.c.user_id == user.c.id,
            token.c.deleted == false(),
            token.c.last_access.is_not(None),
        )
        let_in = self._exists(
            log.c.user_id == user.c.id,
            log.c.deleted == false(),
            log.c.is_denied == false(),
            log.c.created_at.is_not(None),
        )
        return and_(not_(used), not_(let_in))

    # What decides whether a user can sign in

    @property
    def is_administrator(self) -> Condition:
        """May do everything in EspoCRM; never unknown, also where the type is NULL."""
        kind = self.tables.user.c.type
        return and_(kind.is_not(None), kind.in_(ADMINISTRATOR_TYPES))

    @property
    def has_password(self) -> Condition:
        """Instead of the hash itself, which only a sign-in reads."""
        user = self.tables.user
        is_there = and_(user.c.password.is_not(None), user.c.password != "")
        return self.gate.told(is_there, by=func.crm_admin_password_mark(user.c.id) != "")

    @property
    def password_digest(self) -> ColumnElement[str | None]:
        """Tells whether the password was replaced."""
        user = self.tables.user
        return self.gate.told(
            mark_of(user.c.password), by=func.crm_admin_password_mark(user.c.id)
        ).label("password_digest")

    @property
    def is_locked(self) -> Condition:
        """Switched off by this program, with a reason."""
        if not self.has_companion:
            return false()
        user = self.tables.user
        is_ours = self._exists(LOCKS.c.user_id == user.c.id, LOCKS.c.ended_at.is_(None))
        return and_(user.c.is_active == false(), _looked_up(is_ours))

    @property
    def has_failed_here(self) -> Condition:
        """Failed sign-ins to this program."""
        return self._has_failed(FAILED_SIGN_INS.c.failures > 0)

    def is_barred_here(self, now: datetime | ColumnElement[datetime]) -> Condition:
        """Locked out of this program."""
        return self._has_failed(FAILED_SIGN_INS.c.locked_until > now)

    def in_order(self, text: ColumnElement[str]) -> ColumnElement[str]:
        """The text as it is ordered and compared in an order."""
        return text if self.collation is None else text.collate(self.collation)

    def looked_up(self, rows: Select[Any]) -> Condition:
        """There is one of these rows for a user."""
        return _looked_up(rows.correlate(self.tables.user).exists())

    def _has_failed(self, how: Condition) -> Condition:
        if not self.has_companion:
            return false()
        is_own = FAILED_SIGN_INS.c.user_id == self.tables.user.c.id
        return _looked_up(self._exists(is_own, how))

    def _exists(self, *conditions: Condition) -> Condition:
        """There is such a row for a user; the same tables may be joined outside, too."""
        return there_is(*conditions).correlate(self.tables.user)

    def _addresses(self) -> tuple[FromClause, FromClause, FromClause]:
        tables = self.tables
        return tables.user, tables.entity_email_address, tables.email_address


def there_is(*conditions: Condition) -> Exists:
    """There is such a row; asks for no column, because an account may not read every one."""
    return exists(literal_column("1")).where(*conditions)


def totp_secret_of(user_data: FromClause, user_id: ColumnElement[str]) -> Select[Any]:
    """Of the authenticator app of a user, while that is the second factor."""
    data = user_data.c
    return (
        select(func.max(data.auth2_f_a_totp_secret))
        .where(data.user_id == user_id, data.deleted == false())
        .where(data.auth2_f_a == true(), data.auth2_f_a_method == TOTP)
    )


def _looked_up(condition: Condition) -> Condition:
    """Looked up by the primary key for each user, never turned into a join.

    Nobody knows how many rows our own tables hold after many users were locked at once: a server
    that believes they are empty would read all users again for each row.
    """
    return case((condition, 1), else_=0) == 1


def never() -> ColumnElement[datetime]:
    """`NEVER` in SQL; MariaDB would take the bare value for a text."""
    return cast(literal(NEVER, UtcSeconds()), UtcSeconds())


def _text(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The text; NULL where it is empty."""
    return func.nullif(column, "")

"""Refused sign-ins that EspoCRM still counts, and the lockout that follows from them.

EspoCRM writes nothing to the user: it counts rows of its log at each sign-in. More than ten from
one address within a minute bar that address; more than ten wrong codes of the second factor
within five minutes bar the user.

Source: Core/Authentication/Hook/Hooks/FailedAttemptsLimit.php, FailedCodeAttemptsLimit.php and
ConfigDataProvider.php of EspoCRM 8.4 to 10.0; a site can set other figures in its config file.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, and_, false, func, or_, select, true

from crm_admin.adapters.crm.espocrm.tables import EspoTables
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts

MOST = 10
"""Refusals that are still taken; the next ones bar."""
WINDOW = timedelta(seconds=60)
CODE_WINDOW = timedelta(minutes=5)
WRONG_CODE = "WRONG_CODE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """One refused sign-in; `user_id` is None when nobody has that name."""

    id: str
    user_id: str | None
    address: str | None
    at: datetime
    is_wrong_code: bool


class Denials:
    """The refused sign-ins that still count at this moment."""

    def __init__(self, denials: Sequence[Denial], now: datetime) -> None:
        self.now = now
        self._by_user: Mapping[str, Sequence[Denial]] = _grouped(denials, lambda d: d.user_id)
        recent = (denial for denial in denials if self._is_recent(denial))
        self._by_address: Mapping[str, Sequence[Denial]] = _grouped(recent, lambda d: d.address)

    @property
    def user_ids(self) -> frozenset[str]:
        """The users who were refused."""
        return frozenset(self._by_user)

    @property
    def barred_ids(self) -> frozenset[str]:
        """The users who are barred for some time yet."""
        return frozenset(each for each in self._by_user if self.of(each).locked_until is not None)

    def of(self, user_id: str) -> FailedAttempts:
        """The failed attempts of one user, and until when they bar."""
        own = self._by_user.get(user_id)
        if not own:
            return NO_ATTEMPTS
        return FailedAttempts(
            count=len(own),
            since=own[-1].at,
            last_at=own[0].at,
            last_from=own[0].address,
            locked_until=self._barred_until(own),
        )

    def counted_against(self, user_id: str) -> Sequence[Denial]:
        """What has to go so that this user can sign in: also what others did from there."""
        own = self._by_user.get(user_id, ())
        barring = {d.id: d for address in _addresses(own) for d in self._barring(address)}
        return tuple(({d.id: d for d in own} | barring).values())

    def _barred_until(self, own: Sequence[Denial]) -> datetime | None:
        ends = [self._barring(address)[MOST].at + WINDOW for address in self._barred(own)]
        codes = [denial for denial in own if denial.is_wrong_code]
        if len(codes) > MOST:
            ends.append(codes[MOST].at + CODE_WINDOW)
        return max(ends, default=None)

    def _barred(self, own: Sequence[Denial]) -> Iterable[str]:
        recent = [denial for denial in own if self._is_recent(denial)]
        return (address for address in _addresses(recent) if self._barring(address))

    def _barring(self, address: str) -> Sequence[Denial]:
        counted = self._by_address.get(address, ())
        return counted if len(counted) > MOST else ()

    def _is_recent(self, denial: Denial) -> bool:
        return denial.at > self.now - WINDOW


def read_denials(connection: Connection, tables: EspoTables, now: datetime) -> Denials:
    """What EspoCRM still counts."""
    log, user = tables.auth_log_record, tables.user
    is_named = and_(
        log.c.user_id.is_(None), user.c.user_name == log.c.username, user.c.deleted == false()
    )
    counts = or_(log.c.request_time > (now - WINDOW).timestamp(), log.c.denial_reason == WRONG_CODE)
    statement = (
        select(
            log.c.id,
            func.coalesce(log.c.user_id, user.c.id).label("user_id"),
            log.c.ip_address,
            log.c.request_time,
            log.c.denial_reason,
        )
        .select_from(log.outerjoin(user, is_named))
        .where(
            log.c.is_denied == true(),
            log.c.deleted == false(),
            log.c.request_time > (now - CODE_WINDOW).timestamp(),
            counts,
        )
        .order_by(log.c.request_time.desc(), log.c.id)
    )
    found = tuple(
        Denial(
            id=row.id,
            user_id=row.user_id,
            address=row.ip_address,
            at=datetime.fromtimestamp(row.request_time, UTC),
            is_wrong_code=row.denial_reason == WRONG_CODE,
        )
        for row in connection.execute(statement)
    )
    return Denials(found, now)


def combined(own: FailedAttempts, of_crm: FailedAttempts, now: datetime) -> FailedAttempts:
    """Failed sign-ins to this program and to EspoCRM as one: those that bar longer, or the later.

    Each is counted where it happened; nothing is counted twice.
    """
    return max(own, of_crm, key=lambda attempts: _weight(attempts, now))


def _weight(attempts: FailedAttempts, now: datetime) -> tuple[datetime, bool, datetime]:
    never = datetime.min.replace(tzinfo=UTC)
    until = attempts.locked_until
    bars_until = until if until is not None and until > now else never
    return bars_until, attempts.count > 0, attempts.last_at or never


def _addresses(denials: Iterable[Denial]) -> Iterable[str]:
    return dict.fromkeys(denial.address for denial in denials if denial.address is not None)


def _grouped(
    denials: Iterable[Denial], key: Callable[[Denial], str | None]
) -> dict[str, list[Denial]]:
    groups: dict[str, list[Denial]] = defaultdict(list)
    for denial in denials:
        name = key(denial)
        if name is not None:
            groups[name].append(denial)
    return dict(groups)

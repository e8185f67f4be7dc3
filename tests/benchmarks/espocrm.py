"""EspoCRM's own tables with very many users, on MariaDB, and the best bare scan of them.

The tables are those of an installed EspoCRM, without any index of ours; the people are those of
the built-in database on the same server.
"""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import sqlalchemy
from sqlalchemy.engine import make_url

from tests.benchmarks.bare_sql import Mariadb, Statement
from tests.benchmarks.databases import Stock, Stocks, stock_of, tidy
from tests.crm.snapshots import Snapshot

SHARED = Path(__file__).parents[3] / "shared" / "crm" / "snapshots"
SNAPSHOT = Path(os.environ.get("CRM_ADMIN_SNAPSHOTS", SHARED)) / "espocrm-9.2.7.json"
ADMINISTRATOR = "admin"

ID = "LPAD(LOWER(HEX(u.id)), 17, '0')"
FILLING = (
    f"""
    INSERT INTO `user` (id, user_name, type, password, first_name, last_name, is_active,
        created_at, modified_at)
    SELECT {ID}, u.user_name, 'regular', u.password_hash, u.given_name, u.family_name, u.is_active,
        UTC_TIMESTAMP(), UTC_TIMESTAMP()
    FROM {{source}}.crm_user u WHERE u.kind = 'associate' AND CHAR_LENGTH(u.user_name) <= 50
    """,
    f"""
    INSERT INTO email_address (id, name, lower)
    SELECT {ID}, u.email, LOWER(u.email) FROM {{source}}.crm_user u
    WHERE u.kind = 'associate' AND u.email IS NOT NULL
    """,
    f"""
    INSERT INTO entity_email_address (entity_id, email_address_id, entity_type, `primary`)
    SELECT {ID}, {ID}, 'User', 1 FROM {{source}}.crm_user u
    WHERE u.kind = 'associate' AND u.email IS NOT NULL
    """,
)


def espocrm_stock(stocks: Stocks, users: int) -> Stock:
    """The same people as in the built-in database on MariaDB."""
    return stocks.known(f"espocrm-{users}", lambda: _made(stocks, users))


def _made(stocks: Stocks, users: int) -> Stock:
    people = stocks.of("mariadb", users)
    source = make_url(people.url)
    snapshot = Snapshot(SNAPSHOT)
    engine = sqlalchemy.create_engine(source, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE espo_{users} CHARACTER SET utf8mb4")
    engine.dispose()
    url = source.set(database=f"espo_{users}")
    snapshot.build(url)
    tidy(url, tuple(each.format(source=source.database) for each in FILLING))
    tidy(url, ("ANALYZE TABLE `user`, email_address, entity_email_address",))
    return stock_of(
        "espocrm",
        users,
        url,
        administrator=ADMINISTRATOR,
        password=snapshot.passwords[ADMINISTRATOR],
    )


class Espocrm(Mariadb):
    """The scans that may be best; the collation of the columns knows neither case nor accents."""

    def search_ways(self, words: Sequence[str]) -> Iterator[Statement]:
        named = "u.user_name LIKE %s OR u.first_name LIKE %s OR u.last_name LIKE %s"
        among = f"({named} OR u.id IN ({_OWNERS}))"
        beside = f"({named} OR a.name LIKE %s)"
        for way, test, source in (
            ("scan, addresses first", among, "`user` u"),
            ("scan, addresses joined", beside, f"`user` u LEFT JOIN ({_PAIRS}) ON {_OWN}"),
        ):
            tests = " AND ".join([_SHOWN, *(test for _ in words)])
            values = tuple(_pattern(word) for word in words for _ in range(4))
            yield Statement(way, _SCAN.format(source=source, tests=tests), values)


_SHOWN = "u.deleted = 0 AND (u.type IS NULL OR u.type NOT IN ('api', 'system'))"
_PAIRS = "entity_email_address l JOIN email_address a ON a.id = l.email_address_id"
_OWN = "l.entity_id = u.id AND l.entity_type = 'User' AND l.`primary` = 1 AND l.deleted = 0"
_OWNERS = f"""
    SELECT l.entity_id FROM {_PAIRS} WHERE a.name LIKE %s AND a.deleted = 0
    AND l.entity_type = 'User' AND l.`primary` = 1 AND l.deleted = 0
"""
_SCAN = """
    SELECT u.id, u.user_name, u.type, u.first_name, u.last_name, u.is_active FROM {source}
    WHERE {tests} ORDER BY COALESCE(u.last_name, u.first_name, u.user_name), u.first_name, u.id
    LIMIT 200
"""


def _pattern(word: str) -> str:
    return "%" + re.sub(r"([\\%_])", r"\\\1", word) + "%"

"""The best that each kind of server can do with the built-in tables, without a program around it.

Every way brings the same 200 rows with everything that the list shows of them, by the bare driver.
Which way is best depends on the string, so all are tried.
"""

import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

import psycopg
import pymysql
from sqlalchemy.engine import URL, make_url

LONGEST_S = 20.0
LIMITS_S = (0.04, 0.3, 2.0, LONGEST_S)
SHOWN = """
    u.id, u.user_name, u.given_name, u.family_name, u.email, u.last_sign_in_at, g.name, r.name,
    r.admin_right, u.is_active, u.valid_from, u.valid_until, u.external_system, u.has_password,
    u.password_expires_at, u.temporary_until, u.must_change_password, u.second_factor,
    u.is_locked, u.lock_by, u.lock_at, u.lock_reason, u.failed_count, u.failed_since,
    u.failed_last_at, u.failed_last_from, u.failed_lockouts, u.failed_locked_until, u.name_key
"""
JOINED = "LEFT JOIN crm_group g ON g.id = u.group_id LEFT JOIN crm_role r ON r.id = u.role_id"
IN_ORDER = "ORDER BY u.name_key, u.id LIMIT 200"

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """One way to get an answer."""

    way: str
    sql: str
    values: tuple[object, ...]


class Server(Protocol):
    """One connection by the bare driver; `%s` stands for a value."""

    def run(self, statement: Statement, limit_s: float) -> Sequence[Row] | None:
        """The rows; None when it took longer."""

    def search_ways(self, words: Sequence[str]) -> Iterator[Statement]:
        """Every way that may be best."""

    def save(self, statement: Statement) -> None:
        """Write and commit."""


@dataclass(frozen=True, slots=True)
class Timed:
    """What the best way brought, and how long it took."""

    ms: float
    way: str
    rows: Sequence[Row]


def connect(url: str) -> Server:
    """To a built-in database."""
    parsed = make_url(url)
    makers: Mapping[str, Callable[[URL], Server]] = {
        "sqlite": Sqlite,
        "postgresql": Postgresql,
        "mariadb": Mariadb,
    }
    return makers[parsed.get_backend_name()](parsed)


def best_search(server: Server, search: str) -> Timed:
    """The fastest of all ways; those that are hopeless are given up early."""
    ways = list(server.search_ways(search.split()))
    for limit_s in LIMITS_S:
        found = [timed for way in ways if (timed := _timed(server, way, limit_s)) is not None]
        if found:
            return min(found, key=lambda timed: timed.ms)
    raise TimeoutError(search)


def page_after(server: Server, name_key: str, row_id: int) -> Timed:
    sql = f"""
        SELECT {SHOWN} FROM crm_user u {JOINED}
        WHERE u.kind = 'associate' AND u.name_key >= %s AND (u.name_key > %s OR u.id > %s)
        {IN_ORDER}
    """
    found = _timed(server, Statement("by key", sql, (name_key, name_key, row_id)), LONGEST_S)
    assert found is not None
    return found


def middle_key(server: Server, users: int) -> tuple[str, int]:
    """The place in the order that half of all stand before; by OFFSET, and not measured."""
    sql = f"""
        SELECT u.name_key, u.id FROM crm_user u WHERE u.kind = 'associate'
        ORDER BY u.name_key, u.id LIMIT 1 OFFSET {users // 2}
    """
    rows = server.run(Statement("middle", sql, ()), 60)
    assert rows
    return rows[0][0], rows[0][1]


def _timed(server: Server, statement: Statement, limit_s: float) -> Timed | None:
    began = time.perf_counter()
    rows = server.run(statement, limit_s)
    took_ms = (time.perf_counter() - began) * 1000
    return None if rows is None else Timed(took_ms, statement.way, rows)


# The ways


def _walk(words: Sequence[str], source: str, condition: str, way: str = "walk") -> Statement:
    """Along the order, testing each row until there are enough."""
    tests = " AND ".join(["u.kind = 'associate'", *(condition for _ in words)])
    sql = f"SELECT {SHOWN} FROM {source} {JOINED} WHERE {tests} {IN_ORDER}"
    return Statement(way, sql, ())


def _sorted_matches(matches: str) -> str:
    """The rows of the 200 first of these matches, which have `id` and `name_key`."""
    return f"""
        SELECT {SHOWN} FROM (SELECT m.id FROM ({matches}) m ORDER BY m.name_key, m.id LIMIT 200) p
        JOIN crm_user u ON u.id = p.id {JOINED} ORDER BY u.name_key, u.id
    """


def _pattern(word: str) -> str:
    return "%" + re.sub(r"([!%_])", r"!\1", word) + "%"


def _longest_run(word: str) -> str:
    runs = re.findall(r"[^\W\d_]+|\d+", word)
    return max(runs, key=len, default="")


class Sqlite:
    """The driver of Python's library."""

    STEPS = 10_000

    def __init__(self, url: URL) -> None:
        self._connection = sqlite3.connect(str(url.database), isolation_level=None)

    def run(self, statement: Statement, limit_s: float) -> Sequence[Row] | None:
        deadline = time.perf_counter() + limit_s
        self._connection.set_progress_handler(lambda: time.perf_counter() > deadline, self.STEPS)
        sql = statement.sql.replace("%s", "?")
        try:
            return self._connection.execute(sql, statement.values).fetchall()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
                raise
            return None

    def search_ways(self, words: Sequence[str]) -> Iterator[Statement]:
        test = "instr(u.search_text, %s) > 0"
        tests = " AND ".join(test for _ in words)
        trigrams = [word[at : at + 3] for word in words for at in range(len(word) - 2)]
        if trigrams:
            matching = " AND ".join(f'"{trigram}"' for trigram in dict.fromkeys(trigrams))
            matches = f"""
                SELECT u.id, u.name_key FROM crm_user_search(%s) s
                CROSS JOIN crm_user u ON u.id = s.rowid
                WHERE u.kind = 'associate' AND {tests}
            """
            yield Statement("index", _sorted_matches(matches), (matching, *words))
            among = f"""
                SELECT {SHOWN} FROM crm_user u INDEXED BY crm_user_by_name {JOINED}
                WHERE u.id IN (SELECT rowid FROM crm_user_search(%s))
                AND u.kind = 'associate' AND {tests} {IN_ORDER}
            """
            yield Statement("walk among matches", among, (matching, *words))
        walk = _walk(words, "crm_user u INDEXED BY crm_user_by_name", test)
        yield Statement(walk.way, walk.sql, tuple(words))
        scan = f"""
            SELECT u.id, u.name_key FROM crm_user u NOT INDEXED
            WHERE u.kind = 'associate' AND {tests}
        """
        yield Statement("scan", _sorted_matches(scan), tuple(words))

    def save(self, statement: Statement) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(statement.sql.replace("%s", "?"), statement.values)
        self._connection.execute("COMMIT")


class Postgresql:
    """psycopg; one connection that plans freely, and one that can only walk the order."""

    WALKING = ("enable_seqscan", "enable_bitmapscan", "enable_sort")

    def __init__(self, url: URL) -> None:
        self._free = self._connect(url)
        self._walking = self._connect(url)
        for name in self.WALKING:
            self._walking.execute(f"SET {name} = off")

    def run(self, statement: Statement, limit_s: float) -> Sequence[Row] | None:
        connection = self._walking if statement.way == "walk" else self._free
        connection.execute(f"SET statement_timeout = {max(1, int(limit_s * 1000))}")
        with suppress(psycopg.errors.QueryCanceled):
            return connection.execute(statement.sql, statement.values).fetchall()
        return None

    def search_ways(self, words: Sequence[str]) -> Iterator[Statement]:
        test = "u.search_text LIKE %s ESCAPE '!'"
        tests = " AND ".join(test for _ in words)
        patterns = tuple(map(_pattern, words))
        matches = f"""
            WITH found AS MATERIALIZED (
                SELECT u.id, u.name_key FROM crm_user u WHERE u.kind = 'associate' AND {tests}
            ) SELECT id, name_key FROM found
        """
        yield Statement("index or scan", _sorted_matches(matches), patterns)
        walk = _walk(words, "crm_user u", test)
        yield Statement(walk.way, walk.sql, patterns)

    def save(self, statement: Statement) -> None:
        self._free.execute("SET statement_timeout = 0")
        self._free.execute(statement.sql, statement.values)

    def _connect(self, url: URL) -> psycopg.Connection[Row]:
        return psycopg.connect(
            host=url.host,
            port=url.port,
            user=url.username,
            password=url.password,
            dbname=url.database,
            autocommit=True,
            prepare_threshold=None,
        )


class Mariadb:
    """PyMySQL; which index is used is told by hints."""

    TIME_IS_UP = 1969

    def __init__(self, url: URL) -> None:
        assert url.host is not None
        assert url.port is not None
        self._connection = pymysql.connect(
            host=url.host,
            port=url.port,
            user=url.username,
            password=url.password or "",
            database=url.database,
            charset="utf8mb4",
            autocommit=True,
        )

    def run(self, statement: Statement, limit_s: float) -> Sequence[Row] | None:
        sql = f"SET STATEMENT max_statement_time = {limit_s:.4f} FOR {statement.sql}"
        try:
            with self._connection.cursor() as cursor:
                cursor.execute(sql, statement.values or None)
                return cursor.fetchall()
        except pymysql.OperationalError as error:
            if error.args[0] != self.TIME_IS_UP:
                raise
            return None

    def search_ways(self, words: Sequence[str]) -> Iterator[Statement]:
        test = "u.search_text LIKE %s ESCAPE '!'"
        tests = " AND ".join(test for _ in words)
        patterns = tuple(map(_pattern, words))
        for number in (2, 1):
            runs = sorted(filter(None, map(_longest_run, words)), key=len, reverse=True)[:number]
            if len(runs) == number and self._are_rare(runs):
                yield self._by_words(runs, tests, patterns)
        walk = _walk(words, "crm_user u FORCE INDEX (crm_user_by_name)", test)
        yield Statement(walk.way, walk.sql, patterns)
        scan = f"""
            SELECT u.id, u.name_key FROM crm_user u IGNORE INDEX (crm_user_by_name)
            WHERE u.kind = 'associate' AND {tests}
        """
        yield Statement("scan", _sorted_matches(scan), patterns)

    def _are_rare(self, runs: Sequence[str]) -> bool:
        """Whether every word that holds one of them leads to its users; common ones do not."""
        sql = "SELECT COUNT(*) FROM crm_search_word WHERE is_common AND word LIKE %s"
        return all(
            self.run(Statement("common", sql, (_pattern(run),)), LONGEST_S) == ((0,),)
            for run in runs
        )

    def _by_words(self, runs: Sequence[str], tests: str, patterns: tuple[str, ...]) -> Statement:
        """From the few distinct words that hold the run to the users that have one of them."""
        found = " JOIN ".join(
            f"""(
                SELECT DISTINCT p.user_id FROM crm_search_word w
                JOIN crm_search_posting p ON p.word = w.word WHERE w.word LIKE %s
            ) f{number}"""
            + (" USING (user_id)" if number else "")
            for number, _ in enumerate(runs)
        )
        # Hints, or the server walks along the names and looks into the matches for each row.
        sql = f"""
            SELECT {SHOWN} FROM (
                SELECT STRAIGHT_JOIN u.id FROM {found}
                JOIN crm_user u FORCE INDEX (PRIMARY) ON u.id = user_id
                WHERE u.kind = 'associate' AND {tests} {IN_ORDER}
            ) p
            STRAIGHT_JOIN crm_user u FORCE INDEX (PRIMARY) ON u.id = p.id {JOINED}
            ORDER BY u.name_key, u.id
        """
        return Statement(f"index by {len(runs)}", sql, (*map(_pattern, runs), *patterns))

    def save(self, statement: Statement) -> None:
        with self._connection.cursor() as cursor:
            cursor.execute(statement.sql, statement.values)

"""F33 and F34: clocks that are wrong, on the computer and in the database."""

import ast
from datetime import timedelta
from pathlib import Path

import pytest

from crm_admin.adapters.database import engines
from crm_admin.domain.audit import Result
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.ports import Server
from tests.faults.clients import Answer, Client
from tests.faults.conftest import Bench

REPOSITORY = Path(__file__).parents[2]
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("date", "today"), ("time", "time")}


def test_no_rule_and_no_act_asks_this_computer_for_the_time() -> None:
    for folder in ("domain", "services"):
        for path in (REPOSITORY / "crm_admin" / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                    assert (node.value.id, node.attr) not in CLOCKS, path


def set_clock(bench: Bench, monkeypatch: pytest.MonkeyPatch, days: int) -> Client:
    """A computer that sees the database's clock so many days before or after."""
    if bench.site.settings.server is Server.POSTGRESQL:
        with bench.site.other_program() as connection:
            for statement in (
                (
                    "CREATE OR REPLACE FUNCTION public.clock_timestamp() RETURNS timestamptz"
                    " LANGUAGE sql AS"
                    f" $$ SELECT pg_catalog.clock_timestamp() + interval '{days} days' $$"
                ),
                (
                    f"ALTER DATABASE {bench.site.settings.database}"
                    " SET search_path = public, pg_catalog"
                ),
            ):
                connection.exec_driver_sql(statement)
            connection.commit()
    else:
        seconds = timedelta(days=days).total_seconds()
        moved = f"SET timestamp = UNIX_TIMESTAMP() + {seconds}"
        session = engines._MYSQL_SESSION  # noqa: SLF001 (the last word of every new session)
        monkeypatch.setattr(engines, "_MYSQL_SESSION", (*session, moved))
    client = Client(database=bench.site.open(), name="bo.ek")
    bench.clients.append(client)
    return client


@pytest.mark.long
@pytest.mark.parametrize("days", [-2, 2])
def test_a_clock_that_jumps_makes_no_link_and_no_sign_in_last_longer(
    served_bench: Bench, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    bench = served_bench
    near = bench.client()
    made = near.reset(bench.target())

    far = set_clock(bench, monkeypatch, days)
    assert far.redeem(made.token).why == "LinkUnusable"
    # Signed in by one clock, acting by another.
    assert far.sign_in().answer is Answer.DONE
    moved = Client(database=far.database, name="anna.berg", session=near.session)
    assert moved.lift_lock(bench.target("bo.ek")).why in {"SignInStale", "NotAvailable"}
    assert moved.lock(bench.target("bo.ek")).why == "SignInStale"

    with bench.watch.database.open_reading() as reading:
        entries = list(reading.audit.entries())
    assert [entry.number for entry in entries] == list(range(1, len(entries) + 1))
    assert any(entry.event.result is Result.DONE for entry in entries[-2:])
    assert AuditTrail(database=bench.watch.database).verify().first_bad is None

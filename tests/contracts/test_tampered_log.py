"""Somebody with the rights of the database writes into the audit log."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, text, update

from crm_admin.adapters.anchors import AnchorFile
from crm_admin.adapters.companion.tables import audit, head
from crm_admin.domain.audit import GENESIS, Verification, entry_hash
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.ports import AuditQuery
from crm_admin.services.sessions import new_operation_id
from tests.contracts.log_guards import drop_log_guards
from tests.contracts.sites import RealSite, signed_in, target_of

CHANGED = "Entry {} was changed after it was written."


@pytest.fixture
def recorded_site(real_site: RealSite) -> RealSite:
    """A sign-in, three locks and three lifted locks: seven entries."""
    database = real_site.open()
    accounts = signed_in(database)
    for _ in range(3):
        for act in (accounts.lock, accounts.lift_lock):
            act(target_of(database), reason="Åsa is on leave", operation_id=new_operation_id())
    with real_site.other_program() as connection:
        drop_log_guards(connection)
    return real_site


def after(site: RealSite, *statements: str) -> Verification:
    """What the walk finds after somebody did this."""
    with site.other_program() as connection:
        for statement in statements:
            connection.execute(text(statement))
        connection.commit()
    return AuditTrail(database=site.open()).verify()


VALUES = {
    "action": "'user:edit'",
    "unknown action": "'user:merge'",
    "result": "'refused'",
    "unknown result": "'maybe'",
    "operation_id": "'another'",
    "actor_id": "'99'",
    "actor_name": "'bo.ek'",
    "target_id": "NULL",
    "target_name": "'asa.Bjork'",
    "reason": "'on leave'",
    "no reason": "NULL",
    "details": """'{"must_change": "False"}'""",
    "unreadable details": "'{'",
    "strange details": "'[1, 2]'",
    "place": "'elsewhere'",
    "hash": f"'{'0' * 64}'",
}


def test_a_changed_value_in_any_column_is_found(recorded_site: RealSite) -> None:
    assert AuditTrail(database=recorded_site.open()).verify().first_bad is None
    for name, value in VALUES.items():
        column = name.split()[-1]
        with recorded_site.other_program() as connection:
            kept = _value(connection, column)
        verification = after(
            recorded_site, f"UPDATE crm_admin_audit SET {column} = {value} WHERE number = 4"
        )
        assert verification.first_bad == 4, name
        assert str(verification.problem) == CHANGED.format(4)
        assert len(AuditTrail(database=recorded_site.open()).page(AuditQuery())[0]) == 7
        with recorded_site.other_program() as connection:
            _restore(connection, column, kept)
    assert AuditTrail(database=recorded_site.open()).verify().first_bad is None


def _value(connection: Connection, column: str) -> object:
    query = text(f"SELECT {column} FROM crm_admin_audit WHERE number = 4")
    return connection.execute(query).scalar()


def _restore(connection: Connection, column: str, value: object) -> None:
    statement = text(f"UPDATE crm_admin_audit SET {column} = :value WHERE number = 4")
    connection.execute(statement, {"value": value})
    connection.commit()


def test_a_moved_time_is_found(recorded_site: RealSite) -> None:
    moved = "(SELECT at FROM (SELECT at FROM crm_admin_audit WHERE number = 5) AS other)"

    verification = after(recorded_site, f"UPDATE crm_admin_audit SET at = {moved} WHERE number = 2")

    assert verification.first_bad == 2


def test_a_deleted_entry_is_found(recorded_site: RealSite) -> None:
    verification = after(recorded_site, "DELETE FROM crm_admin_audit WHERE number = 3")

    assert (verification.first_bad, str(verification.problem)) == (
        4,
        "Entry 3 is missing; 4 follows.",
    )


def test_swapped_entries_are_found(recorded_site: RealSite) -> None:
    verification = after(
        recorded_site,
        "UPDATE crm_admin_audit SET number = 99 WHERE number = 2",
        "UPDATE crm_admin_audit SET number = 2 WHERE number = 3",
        "UPDATE crm_admin_audit SET number = 3 WHERE number = 99",
    )

    assert (verification.first_bad, str(verification.problem)) == (2, CHANGED.format(2))


def test_a_cut_tail_is_found(recorded_site: RealSite) -> None:
    verification = after(recorded_site, "DELETE FROM crm_admin_audit WHERE number > 5")

    assert verification.first_bad == 6
    assert str(verification.problem) == "The log ends with entry 5, but 7 were written."


def test_an_emptied_log_is_found(recorded_site: RealSite) -> None:
    assert after(recorded_site, "DELETE FROM crm_admin_audit").first_bad == 1


def test_an_inserted_entry_is_found(recorded_site: RealSite) -> None:
    columns = "at, action, result, actor_id, details, place, search_text, hash"

    verification = after(
        recorded_site,
        "UPDATE crm_admin_audit SET number = 8 WHERE number = 7",
        f"INSERT INTO crm_admin_audit (number, operation_id, {columns})"
        f" SELECT 7, 'inserted', {columns} FROM crm_admin_audit WHERE number = 6",
    )

    assert (verification.first_bad, str(verification.problem)) == (7, CHANGED.format(7))


# Somebody who knows all the rules, the head included


def test_a_log_that_was_written_anew_is_found_by_a_head_that_was_noted_before(
    recorded_site: RealSite, tmp_path: Path
) -> None:
    database, anchors = recorded_site.open(), AnchorFile(tmp_path / "heads.jsonl")
    trail = AuditTrail(database=database, anchors=anchors)
    trail.note_head()
    covered = trail.verify().anchor
    assert covered is not None
    assert covered.number == 7

    write_anew(recorded_site, "UPDATE crm_admin_audit SET reason = 'another' WHERE number = 4")

    assert AuditTrail(database=database).verify().first_bad is None
    assert trail.verify().first_bad == 7


def test_a_tail_that_was_cut_with_the_head_is_found_by_a_head_that_was_noted_before(
    recorded_site: RealSite, tmp_path: Path
) -> None:
    database, anchors = recorded_site.open(), AnchorFile(tmp_path / "heads.jsonl")
    trail = AuditTrail(database=database, anchors=anchors)
    trail.note_head()

    write_anew(recorded_site, "DELETE FROM crm_admin_audit WHERE number > 5")

    assert AuditTrail(database=database).verify().first_bad is None
    assert trail.verify().first_bad == 6


def write_anew(site: RealSite, statement: str) -> None:
    """Change the log, and seal every entry and the head again."""
    with site.other_program() as connection:
        connection.execute(text(statement))
        connection.commit()
    with site.open().open_reading() as reading:
        entries = list(reading.audit.entries())
    with site.other_program() as connection:
        last = GENESIS
        for entry in entries:
            last = entry_hash(entry, last)
            sealed = update(audit).where(audit.c.number == entry.number).values(hash=last)
            connection.execute(sealed)
        connection.execute(update(head).values(number=len(entries), hash=last))
        connection.commit()

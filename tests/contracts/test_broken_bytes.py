"""Somebody wrote bytes that are no text into a file: SQLite, unlike the servers, takes them."""

import pytest
from sqlalchemy import text

from crm_admin.domain.listing import UserQuery
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.sessions import new_operation_id
from tests.contracts.log_guards import drop_log_guards
from tests.contracts.sites import RealSite, signed_in, target_of, user_of

LATIN_1 = "CAST(X'E5736120' AS TEXT)"
"""`åsa ` in Latin-1."""


def write(site: RealSite, statement: str) -> None:
    with site.other_program() as connection:
        drop_log_guards(connection)
        connection.execute(text(statement))
        connection.commit()


@pytest.fixture
def broken(sqlite_site: RealSite) -> RealSite:
    sqlite_site.open()
    write(
        sqlite_site,
        f"UPDATE crm_user SET given_name = {LATIN_1} WHERE user_name = 'asa.bjork'",
    )
    return sqlite_site


def test_everybody_else_is_listed_and_the_row_is_seen_to_be_broken(broken: RealSite) -> None:
    database = broken.open()

    page, _ = signed_in(database).page(UserQuery())

    assert "uma.lind" in {user.user_name for user in page.users}
    assert user_of(database).given_name == "\N{REPLACEMENT CHARACTER}sa "


def test_an_act_leaves_the_broken_bytes_as_they_are(broken: RealSite) -> None:
    database = broken.open()

    signed_in(database).lock(
        target_of(database), reason="On leave", operation_id=new_operation_id()
    )

    with broken.other_program() as connection:
        kept = "SELECT HEX(given_name) FROM crm_user WHERE user_name = 'asa.bjork'"
        assert connection.execute(text(kept)).scalar_one() == "E5736120"


def test_in_the_audit_log_they_are_found(sqlite_site: RealSite) -> None:
    database = sqlite_site.open()
    signed_in(database)

    write(sqlite_site, f"UPDATE crm_admin_audit SET actor_name = {LATIN_1} WHERE number = 1")

    assert AuditTrail(database=database).verify().first_bad == 1

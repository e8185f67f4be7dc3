"""Quick filters by links, as far as EspoCRM's own rows and our tables tell."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.engine import URL

from crm_admin.adapters.companion import preparation
from crm_admin.adapters.companion.links import CompanionLinks
from crm_admin.adapters.crm.espocrm.denials import Denials
from crm_admin.adapters.crm.espocrm.link_holders import holds_links
from crm_admin.adapters.crm.espocrm.parts import Parts
from crm_admin.adapters.crm.espocrm.tables import tables_of
from crm_admin.domain.links import Link, LinkEnd, LinkPurpose
from crm_admin.domain.listing import UserFilter, UserQuery
from crm_admin.domain.user import UserId, UserKind
from tests.crm.espocrm.installation import Installation, new_installation

HOUR = timedelta(hours=1)
PENDING, REQUESTED = UserFilter.LINK_PENDING, UserFilter.UNLOCK_REQUESTED


def add_link(espo: Installation, user_id: str, purpose: LinkPurpose = LinkPurpose.RESET) -> None:
    """An open reset link, or a confirmed request to unlock."""
    now = datetime.now(UTC)
    is_request = purpose is LinkPurpose.UNLOCK
    link = Link(
        id=f"{purpose}-{user_id}"[:32],
        purpose=purpose,
        user_id=UserId(user_id),
        user_name="x",
        email=None,
        token_hash=f"{purpose}-{user_id}",
        credential_mark="",
        created_at=now,
        created_by=None,
        expires_at=now + HOUR,
        end=LinkEnd.USED if is_request else None,
        ended_at=now if is_request else None,
    )
    CompanionLinks(espo.connection).add(link)


def shown(espo: Installation, which: UserFilter) -> list[str]:
    found = [user.user_name for user in espo.directory.page(UserQuery(filter=which)).users]
    assert espo.directory.counts(UserKind.ASSOCIATE).by_filter[which] == len(found)
    return found


def test_a_link_that_espocrm_has_taken_is_not_pending(espo: Installation) -> None:
    for name, is_taken in (("asa.bjork", False), ("bo.ek", True)):
        user_id = espo.add_user(name)
        add_link(espo, user_id)
        espo.add_link(user_id, "a" * 32, deleted=is_taken)
    espo.add_link(espo.add_user("cai.dal"), "c" * 32)

    assert shown(espo, PENDING) == ["asa.bjork"]


@pytest.mark.parametrize("many", [0, 1, 2, 3])
def test_very_many_links_are_looked_up_with_the_same_result(espo: Installation, many: int) -> None:
    ids = [espo.add_user(f"user.{number}") for number in range(4)]
    for user_id in ids[:2]:
        add_link(espo, user_id)
        espo.add_link(user_id, "a" * 32)
        add_link(espo, user_id, LinkPurpose.UNLOCK)
    parts = Parts(
        tables=tables_of(espo.recognised.traits),
        has_companion=True,
        has_links=True,
        takes_links=True,
        collation=None,
    )
    denials = Denials((), datetime.now(UTC))

    for which in (PENDING, REQUESTED):
        condition = holds_links(espo.connection, parts, which, denials, many=many)
        user = parts.tables.user
        found = espo.connection.scalars(select(user.c.id).where(condition))
        assert sorted(found) == ids[:2]


def test_without_the_tables_nobody_is_found(espo_url: URL) -> None:
    with new_installation(espo_url) as espo:
        user_id = espo.add_user()
        espo.add_link(user_id, "a" * 32)
        assert shown(espo, PENDING) == shown(espo, REQUESTED) == []

        preparation.prepare(espo.connection)
        espo.connection.exec_driver_sql("DROP TABLE job")
        add_link(espo, user_id)
        add_link(espo, user_id, LinkPurpose.UNLOCK)
        without_job = Installation(connection=espo.connection, metadata=espo.metadata)

        assert shown(without_job, PENDING) == []
        assert shown(without_job, REQUESTED) == ["asa.bjork"]


def test_our_tables_of_before_links_serve_for_all_the_rest(espo_url: URL) -> None:
    with new_installation(espo_url) as espo:
        espo.add_user()
        preparation.prepare(espo.connection)
        espo.connection.exec_driver_sql("DROP TABLE crm_admin_link")

        assert shown(espo, PENDING) == shown(espo, REQUESTED) == []
        assert shown(espo, UserFilter.CAN_SIGN_IN) == ["asa.bjork"]

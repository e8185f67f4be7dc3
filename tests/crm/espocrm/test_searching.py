"""The search among many users, where addresses are not joined but looked through first."""

import pytest
from sqlalchemy import insert

from crm_admin.adapters.crm.espocrm.searching import MANY_ADDRESSES, MANY_USERS
from crm_admin.domain.errors import InvalidInput
from crm_admin.domain.listing import SortColumn, UserQuery
from tests.crm.espocrm.installation import Installation

CROWD = MANY_USERS + 1


@pytest.fixture
def crowd(espo: Installation) -> Installation:
    """Many users, each with an address of the same domain but for one."""
    ids = [f"{number:017d}" for number in range(CROWD)]
    espo.connection.execute(
        insert(espo.table("user")),
        [
            {"id": each, "user_name": f"user{each[-5:]}", "last_name": f"X{each[-5:]}"}
            for each in ids
        ],
    )
    espo.connection.execute(
        insert(espo.table("email_address")),
        [{"id": f"e{each[1:]}", "name": f"u{each[-5:]}@northwind.se"} for each in ids[1:]],
    )
    espo.connection.execute(
        insert(espo.table("entity_email_address")),
        [
            {
                "entity_id": each,
                "entity_type": "User",
                "email_address_id": f"e{each[1:]}",
                "primary": True,
            }
            for each in ids[1:]
        ],
    )
    espo.add_email(ids[0], "Søren.Kjær@elsewhere.example")
    if espo.connection.dialect.name == "postgresql":
        espo.connection.exec_driver_sql("ANALYZE")
    return espo


def found(espo: Installation, search: str, **query: object) -> list[str]:
    page = espo.directory.page(UserQuery(search=search, limit=5, **query))  # type: ignore[arg-type]
    return [user.user_name for user in page.users]


def test_rare_and_common_words_are_found_in_names_and_addresses(crowd: Installation) -> None:
    assert found(crowd, "kjaer") == ["user00000"]
    assert found(crowd, "SOREN elsewhere") == ["user00000"]
    assert found(crowd, "x00000 soren") == ["user00000"]
    assert found(crowd, "u00007@") == ["user00007"]
    assert found(crowd, "user00007 northwind") == ["user00007"]
    assert found(crowd, "northwind") == [f"user0000{n}" for n in range(1, 6)]
    assert found(crowd, "northwind", sort=SortColumn.EMAIL) == [f"user0000{n}" for n in range(1, 6)]
    assert found(crowd, "nobody") == []
    assert CROWD > MANY_ADDRESSES


def test_an_address_of_a_contact_finds_no_user(crowd: Installation) -> None:
    crowd.add_email(f"{1:017d}", "quist@elsewhere.example", entity_type="Contact")

    assert found(crowd, "quist") == []


@pytest.mark.parametrize(
    "key", ['["email","a","b"]', '["name","a"]', '["name",1,"b"]', '["name","a","\\u0000"]']
)
def test_a_key_of_another_order_is_refused(espo: Installation, key: str) -> None:
    with pytest.raises(InvalidInput):
        espo.directory.page(UserQuery(key=key))


@pytest.mark.parametrize("value", ["yesterday", "2026-11-20T12:00:00", "", "\\u0000"])
def test_a_time_that_is_none_is_refused(espo: Installation, value: str) -> None:
    key = f'["last_sign_in","{value}","b"]'
    with pytest.raises(InvalidInput):
        espo.directory.page(UserQuery(sort=SortColumn.LAST_SIGN_IN, key=key))

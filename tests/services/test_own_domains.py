from dataclasses import replace

from crm_admin.services.own_domains import own_domains
from crm_admin.services.site import Site
from tests.fakes import (
    MAIL_SETTINGS,
    FakeDatabase,
    FakeMailTemplates,
    FakePlace,
    a_database,
    a_session,
    a_user,
    accounts_for,
    an_administrator,
    decide,
)


def found(database: FakeDatabase) -> tuple[str, ...]:
    site = Site(
        database=database,
        session=a_session(database),
        place=FakePlace(),
        originals=FakeMailTemplates(),
    )
    return own_domains(accounts_for(database), site)


def company(*emails: str | None) -> FakeDatabase:
    users = [a_user(f"user.no{number}", email=email) for number, email in enumerate(emails)]
    return a_database(an_administrator(email=None), *users)


def test_domains_that_several_users_have_are_the_sites_own() -> None:
    database = company("a@Northwind.SE", "b@northwind.se", "c@northwind.se", "d@nortwind.se", None)
    assert found(database) == ("northwind.se",)


def test_the_senders_domain_comes_first() -> None:
    database = company(*(["a@contoso.com"] * 3))
    decide(database, MAIL_SETTINGS)
    assert found(database) == ("northwind.se", "contoso.com")


def test_the_same_domain_is_named_once() -> None:
    database = company(*(["a@northwind.se"] * 3))
    decide(database, replace(MAIL_SETTINGS, sender="crm@northwind.se"))
    assert found(database) == ("northwind.se",)


def test_in_a_large_company_a_few_equal_slips_are_not_a_domain() -> None:
    database = company(*(["a@northwind.se"] * 97), *(["b@nortwind.se"] * 4))
    assert found(database) == ("northwind.se",)


def test_nobody_with_mail_has_no_domains() -> None:
    assert found(company(None)) == ()

"""What a site decides: read everywhere, saved by administrators, never over somebody else's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.audit import Action, Result
from crm_admin.domain.errors import (
    InvalidInput,
    NoLongerAdministrator,
    NotAvailable,
    SettingsChanged,
)
from crm_admin.domain.mail import MailKind, MailTemplate
from crm_admin.domain.password_policy import COMPLEXITY
from crm_admin.domain.settings import MailSettings, Policies
from crm_admin.services.ports import StoredSetting
from crm_admin.services.site import Site, changed_settings, mail_settings_of, policies_of
from tests.fakes import MAIL_SETTINGS, FakeDatabase, FakeMailTemplates, FakePlace, a_session
from tests.services.acting import a_small_company, events_of

STRICT = Policies(password=COMPLEXITY)
OWN_WORDS = MailTemplate(subject="Your link", text="Here: {link}", html="<p>{link}</p>")


def site_of(database: FakeDatabase, user_name: str = "anna.berg") -> Site:
    return Site(
        database=database,
        session=a_session(database, user_name),
        place=FakePlace(),
        originals=FakeMailTemplates(),
    )


def test_before_anybody_decided_the_defaults_hold() -> None:
    site = site_of(a_small_company())

    assert site.policies().value == Policies()
    assert site.policies().version == 0
    assert not site.mail().value.is_set_up
    assert site.languages == ("en", "sv")


def test_saved_rules_hold_and_are_recorded_field_by_field() -> None:
    database = a_small_company()
    site = site_of(database)

    site.save_policies(Policies(link_life=timedelta(hours=2)), version=0, operation_id="op-1")

    assert site.policies().value.link_life == timedelta(hours=2)
    assert site.policies().version == 1
    [event] = events_of(database)
    assert (event.action, event.operation_id) == (Action.POLICIES_CHANGE, "op-1")
    assert event.details == (("link_life", "3600 s → 7200 s"),)


def test_saved_mail_settings_are_recorded_too() -> None:
    database = a_small_company()

    site_of(database).save_mail(MAIL_SETTINGS, version=0, operation_id="op-1")

    assert site_of(database).mail().value == MAIL_SETTINGS
    assert ("host", "— → mail.northwind.se") in events_of(database)[0].details


def test_what_somebody_else_saved_meanwhile_is_not_overwritten() -> None:
    database = a_small_company()
    site_of(database, "bo.ek").save_policies(STRICT, version=0, operation_id="op-1")

    with pytest.raises(SettingsChanged):
        site_of(database).save_policies(Policies(), version=0, operation_id="op-2")

    assert site_of(database).policies().value == STRICT
    assert events_of(database)[-1].result is Result.REFUSED


@pytest.mark.parametrize("user_name", ["uma.lind"])
def test_a_user_administrator_reads_and_may_not_save(user_name: str) -> None:
    database = a_small_company()
    site = site_of(database, user_name)
    assert site.policies().value == Policies()

    with pytest.raises(NotAvailable):
        site.save_policies(STRICT, version=0, operation_id="op-1")
    with pytest.raises(NotAvailable):
        site.save_mail(MAIL_SETTINGS, version=0, operation_id="op-2")
    with pytest.raises(NotAvailable):
        site.save_template(MailKind.RESET, "en", OWN_WORDS, version=0, operation_id="op-3")

    assert site.policies().version == 0
    assert [event.result for event in events_of(database)] == [Result.REFUSED] * 3


def test_whoever_lost_the_right_meanwhile_may_not_save() -> None:
    database = a_small_company()
    site = site_of(database)
    anna = database.user("anna.berg")
    database.change(replace(anna, facts=replace(anna.facts, is_active=False)))

    with pytest.raises(NoLongerAdministrator):
        site.save_policies(STRICT, version=0, operation_id="op-1")


def test_values_outside_their_limits_are_not_saved() -> None:
    database = a_small_company()

    with pytest.raises(InvalidInput):
        site_of(database).save_policies(
            Policies(link_life=timedelta(0)), version=0, operation_id="op-1"
        )
    with pytest.raises(InvalidInput):
        site_of(database).save_mail(
            MailSettings(link_base_url="http://crm.northwind.se"), version=0, operation_id="op-2"
        )

    assert events_of(database) == []


def test_what_cannot_be_read_is_said_and_the_strict_defaults_hold() -> None:
    database = a_small_company()
    for name in ("policies", "mail"):
        broken = StoredSetting(value="{", version=3)
        database.state.companion.settings[name] = broken

    stored = site_of(database).policies()

    assert (stored.value, stored.version, stored.is_readable) == (Policies(), 3, False)
    with database.open_reading() as reading:
        assert policies_of(reading.settings) == Policies()
        assert mail_settings_of(reading.settings) == MailSettings()


# Templates


def test_the_words_of_the_site_take_the_place_of_the_original() -> None:
    database = a_small_company()
    site = site_of(database)

    site.save_template(MailKind.RESET, "sv", OWN_WORDS, version=0, operation_id="op-1")

    assert site.template(MailKind.RESET, "sv").value == OWN_WORDS
    assert site.template(MailKind.RESET, "sv").version == 1
    assert site.template(MailKind.RESET, "en").value == site.original(MailKind.RESET, "en")
    assert events_of(database)[0].details == (("letter", "reset"), ("language", "sv"))


def test_the_way_back_to_the_original_is_saving_it() -> None:
    site = site_of(a_small_company())
    site.save_template(MailKind.RESET, "en", OWN_WORDS, version=0, operation_id="op-1")

    original = site.original(MailKind.RESET, "en")
    site.save_template(MailKind.RESET, "en", original, version=1, operation_id="op-2")

    assert site.template(MailKind.RESET, "en").value == original
    assert site.template(MailKind.RESET, "en").version == 2


def test_a_letter_without_its_link_is_not_saved() -> None:
    site = site_of(a_small_company())

    with pytest.raises(InvalidInput):
        site.save_template(
            MailKind.RESET,
            "en",
            replace(OWN_WORDS, text="no link"),
            version=0,
            operation_id="op-1",
        )


def test_words_that_cannot_be_read_are_those_of_the_original() -> None:
    database = a_small_company()
    broken = StoredSetting(value="[]", version=1)
    database.state.companion.settings["template.reset.en"] = broken
    site = site_of(database)

    assert site.template(MailKind.RESET, "en").value == site.original(MailKind.RESET, "en")


def test_nothing_differs_between_the_same_settings() -> None:
    assert changed_settings(Policies(), Policies()) == ()

"""The password of the mail account: typed, remembered, or not known here."""

from dataclasses import replace

import pytest

from crm_admin.domain.errors import SecretsUnavailable
from crm_admin.domain.secret import Secret
from crm_admin.services.mail_passwords import MailPasswords
from tests.fakes import MAIL_SETTINGS
from tests.fakes.profiles import FakeSecretStore

WITH_ACCOUNT = replace(MAIL_SETTINGS, account="crm")
GIVEN = Secret("mail password")


def test_settings_without_an_account_need_no_password() -> None:
    passwords = MailPasswords(secrets=FakeSecretStore())

    assert passwords.of(MAIL_SETTINGS) is None
    assert passwords.is_known(MAIL_SETTINGS)


def test_a_password_that_nobody_gave_is_not_known() -> None:
    passwords = MailPasswords(secrets=FakeSecretStore())

    assert not passwords.is_known(WITH_ACCOUNT)
    with pytest.raises(SecretsUnavailable):
        passwords.of(WITH_ACCOUNT)


def test_a_typed_password_holds_as_long_as_the_program_runs() -> None:
    secrets = FakeSecretStore()
    passwords = MailPasswords(secrets=secrets)

    assert passwords.keep(WITH_ACCOUNT, GIVEN, remember=False) is None

    assert passwords.of(WITH_ACCOUNT) == GIVEN
    assert not MailPasswords(secrets=secrets).is_known(WITH_ACCOUNT)
    assert not passwords.is_known(replace(WITH_ACCOUNT, host="other.northwind.se"))


def test_a_remembered_password_is_there_the_next_time() -> None:
    secrets = FakeSecretStore()

    assert MailPasswords(secrets=secrets).keep(WITH_ACCOUNT, GIVEN, remember=True) is None

    assert MailPasswords(secrets=secrets).of(WITH_ACCOUNT) == GIVEN


def test_without_a_keyring_a_typed_password_still_holds_for_now() -> None:
    secrets = FakeSecretStore()
    secrets.is_closed = True
    passwords = MailPasswords(secrets=secrets)

    problem = passwords.keep(WITH_ACCOUNT, GIVEN, remember=True)

    assert isinstance(problem, SecretsUnavailable)
    assert passwords.of(WITH_ACCOUNT) == GIVEN

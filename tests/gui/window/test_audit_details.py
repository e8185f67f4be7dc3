from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from crm_admin.domain.lockout import LockoutPolicy
from crm_admin.domain.password_policy import COMPLEXITY
from crm_admin.domain.settings import MailEncryption, MailSettings, Policies
from crm_admin.gui.audit.audit_details import DETAIL_TEXTS, detail_label, detail_value
from crm_admin.services.site import changed_settings
from tests.fakes import MAIL_SETTINGS

NEVER = LockoutPolicy(attempts=0, duration=timedelta(0), doubles=False)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("password.min_length", "15 → 12", "15 → 12"),
        ("password.expires_after", "— → 7776000 s", "Never → 90 days"),
        ("lockout.attempts", "10 → 0", "10 → Never"),
        ("lockout.duration", "900 s → 0 s", "15 minutes → Until an administrator unlocks"),
        ("may_set_passwords", "True → False", "Yes → No"),
        ("is_active", "True → False", "Yes → No"),
        ("encryption", "starttls → tls", "STARTTLS, required → TLS"),
        ("language", "sv", "Svenska"),
        ("letter", "reset", "Reset link"),
        ("letter", "of a newer version", "of a newer version"),
        ("reply", "250 queued → as 4XyZ", "250 queued → as 4XyZ"),
        ("reply", "", "—"),
        ("port", "587 → 465", "587 → 465"),
        ("to", "asa@northwind.se\u202e", "asa@northwind.se‹U+202E›"),
        ("unknown", "42 s", "42 s"),
    ],
)
def test_values_are_shown_as_people_read_them(
    qapp: QCoreApplication, name: str, value: str, said: str
) -> None:
    assert detail_value(name, value) == said


def test_every_setting_that_can_be_changed_has_its_words_in_the_log() -> None:
    policies = changed_settings(
        Policies(),
        replace(
            Policies(
                password=replace(COMPLEXITY, refuses_own_names=False, refuses_common=False),
                lockout=replace(NEVER, window=timedelta(hours=1)),
                link_life=timedelta(hours=2),
                temporary_password_life=timedelta(hours=2),
            ),
            may_set_passwords=False,
            offers_forgot_password=False,
            reminds_of_second_factor=False,
        ),
    )
    mail = changed_settings(
        MailSettings(),
        replace(MAIL_SETTINGS, port=465, encryption=MailEncryption.TLS, account="crm"),
    )
    names = [name for name, _ in (*policies, *mail)]
    assert len(names) > 20
    assert [name for name in names if name not in DETAIL_TEXTS] == []


def test_a_detail_that_is_not_known_keeps_its_name() -> None:
    assert detail_label("of a newer version") == "of a newer version"

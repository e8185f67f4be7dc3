"""What the program says that it does not do."""

import re

from PySide6.QtWidgets import QLabel, QWidget

from crm_admin.adapters.opening import MODULES
from crm_admin.gui.dialogs.limits import LimitsDialog
from tests.conftest import REPOSITORY


def said(window: QWidget) -> str:
    return "\n".join(label.text() for label in LimitsDialog(window).findChildren(QLabel))


def test_nobody_has_to_find_out_what_is_missing(window: QWidget) -> None:
    sentences = said(window)

    for subject in ("EspoCRM", "account of the database", "guarded mode", "LDAP", "mailbox"):
        assert subject in sentences


def test_every_crm_that_it_knows_is_named_and_no_other(window: QWidget) -> None:
    assert len(MODULES) == 2
    assert "its own built-in database and EspoCRM 8.4 to 10." in said(window)


def test_security_md_says_the_same(window: QWidget) -> None:
    text = (REPOSITORY / "SECURITY.md").read_text(encoding="utf-8")
    limits = " ".join(text.partition("## What it cannot do")[2].split())

    assert re.search(
        r"\*guarded mode\*.* the database itself refuses what the rules forbid", limits
    )
    assert "Of LDAP there is only the sign-in" in limits
    assert "without this program" in limits
    numbers = re.findall(r"^(\d+)\. ", text, re.MULTILINE)
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]

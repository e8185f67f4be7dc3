"""The program finds its plain files from a checkout, and installed."""

from pathlib import Path

import pytest

from crm_admin import resources
from tests.conftest import REPOSITORY


def test_a_checkout_keeps_them_beside_the_package() -> None:
    assert resources.path("icons") == REPOSITORY / "resources" / "icons"
    assert list(resources.path("fonts").glob("*.ttf"))


def test_an_installed_program_keeps_them_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "crm_admin"
    (package / "_resources" / "icons").mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resources.path("icons", "lock.svg") == package / "_resources" / "icons" / "lock.svg"

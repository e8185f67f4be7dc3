"""docs/third-party.md names whatever is handed on with the program."""

import re

import pytest

from tests.conftest import REPOSITORY

TEXT = (REPOSITORY / "docs" / "third-party.md").read_text("utf-8")
# Made by the program's own authors alone.
OWN_FOLDERS = {"guarded_mode", "mail", "translations", "web"}


def locked_packages() -> list[str]:
    lock = (REPOSITORY / "requirements.lock").read_text("utf-8")
    return re.findall(r"^([\w-]+)==", lock, re.MULTILINE)


@pytest.mark.parametrize("package", locked_packages())
def test_every_library_is_named_with_a_licence(package: str) -> None:
    rows = [line for line in TEXT.splitlines() if line.startswith("| ")]
    assert any(re.search(rf"\| .*\b{package}\b.* \| \S", row) for row in rows)


def test_every_font_and_list_is_named() -> None:
    folders = {path.name for path in (REPOSITORY / "resources").iterdir() if path.is_dir()}
    missing = {name for name in folders - OWN_FOLDERS if f"`resources/{name}/`" not in TEXT}
    assert not missing

"""docs/faults.md: a row or a reason for each case, and tests that exist."""

import ast
import re
from functools import cache

from tests.conftest import REPOSITORY

TABLE = (REPOSITORY / "docs" / "faults.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (F\d\d) \|", TABLE, re.MULTILINE)
TESTS = sorted(set(re.findall(r"`(tests/[^`]+\.py)::([^`]+)`", TABLE)))


def test_every_case_has_its_row_or_its_reason() -> None:
    reasons = set(re.findall(r"^- \*\*(F\d\d)\*\*", TABLE, re.MULTILINE))
    cases = [f"F{number:02}" for number in range(1, 41)]
    assert sorted(ROWS) == ROWS
    assert sorted(set(ROWS) | reasons) == cases


@cache
def functions_in(path: str) -> frozenset[str]:
    tree = ast.parse((REPOSITORY / path).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def test_every_test_that_is_named_exists() -> None:
    assert TESTS
    assert [f"{path}::{name}" for path, name in TESTS if name not in functions_in(path)] == []

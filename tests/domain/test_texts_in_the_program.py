"""All sentences of the program, read from its source."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "crm_admin"
PLACE = re.compile(r"{(\w*)[^}]*}")
FILLED_LATER = {"count", "user_name"}
"""By `plural`, and by every act with the name of its user."""
TABLES = {"_FAILED", "_WHAT_BECAME", "EXPLANATIONS"}
"""Their sentences are filled where they are chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One `Text("...")` in the source; `template` is None when it is not one literal."""

    where: str
    template: str | None
    filled: frozenset[str]
    is_in_table: bool

    @property
    def places(self) -> set[str]:
        return set(PLACE.findall(self.template or ""))


def sentences() -> Iterator[Sentence]:
    for path in sorted(PACKAGE.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        # SQLAlchemy has a `Text` too.
        if "from crm_admin.domain.text import" in source:
            yield from sentences_of(ast.parse(source), str(path.relative_to(PACKAGE)))


def sentences_of(tree: ast.Module, where: str) -> Iterator[Sentence]:
    tabled = {
        id(inner)
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and names_of(node) & TABLES
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Text":
            template = node.args[0]
            is_literal = isinstance(template, ast.Constant) and isinstance(template.value, str)
            yield Sentence(
                where=f"{where}:{node.lineno}",
                template=ast.literal_eval(template) if is_literal else None,
                filled=frozenset(keyword.arg or "**" for keyword in node.keywords),
                is_in_table=id(node) in tabled,
            )


def names_of(node: ast.Assign | ast.AnnAssign) -> set[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return {target.id for target in targets if isinstance(target, ast.Name)}


@pytest.fixture(scope="module")
def everything() -> tuple[Sentence, ...]:
    found = tuple(sentences())
    assert len(found) > 150
    return found


def test_a_sentence_is_one_literal_that_the_translation_tools_find(
    everything: tuple[Sentence, ...],
) -> None:
    assert [each for each in everything if each.template is None] == []


def test_a_sentence_has_no_space_too_many(everything: tuple[Sentence, ...]) -> None:
    untidy = [e for e in everything if e.template and e.template != " ".join(e.template.split())]

    assert untidy == []


def test_the_places_of_a_sentence_are_names(everything: tuple[Sentence, ...]) -> None:
    odd = [e for e in everything for place in e.places if not re.fullmatch("[a-z][a-z_]*", place)]

    assert odd == []


def test_every_value_has_its_place_and_every_place_its_value(
    everything: tuple[Sentence, ...],
) -> None:
    too_many = [each for each in everything if each.filled - each.places]
    too_few = [
        each
        for each in everything
        if not each.is_in_table and each.places - each.filled - FILLED_LATER
    ]

    assert too_many == []
    assert too_few == []

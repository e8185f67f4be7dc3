"""Every known failure: its place in the tree, its sentence, and no secret in it."""

import re
from collections.abc import Iterator

import pytest

from crm_admin.domain import errors
from crm_admin.domain.errors import CrmAdminError, PasswordRefused, UserChanged
from crm_admin.domain.explanations import EXPLANATIONS, explain
from crm_admin.domain.password_policy import PasswordContext, PasswordPolicy, violations
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from tests.fakes import a_user


def below(error: type[CrmAdminError]) -> Iterator[type[CrmAdminError]]:
    for child in error.__subclasses__():
        yield child
        yield from below(child)


def is_raised(error: type[CrmAdminError]) -> bool:
    """The inner nodes of the tree only gather others."""
    return not error.__subclasses__()


RAISED = sorted(filter(is_raised, below(CrmAdminError)), key=lambda error: error.__name__)
PLACE = re.compile(r"{(\w+)}")


def documented_facts(error: type[CrmAdminError]) -> set[str]:
    said = re.search(r"Facts: ((?:`\w+`(?:, )?)+)\.", error.__doc__ or "")
    return set(re.findall(r"\w+", said[1])) if said else set()


def made(error: type[CrmAdminError]) -> CrmAdminError:
    """The failure with every fact that its docstring promises."""
    if issubclass(error, PasswordRefused):
        broken = violations(Secret("tulip"), PasswordContext(names=("tulip",)), PasswordPolicy())
        return error(broken)
    facts = {name: Text(f"<{name}>") for name in documented_facts(error)}
    if issubclass(error, UserChanged):
        return error(current=a_user(), **facts)
    return error(technical="OperationalError 08006", **facts)


def test_the_tree_at_the_top_of_the_module_is_the_tree() -> None:
    drawn = [line for line in (errors.__doc__ or "").splitlines() if line.startswith("    ")]
    names = set(re.findall(r"\b[A-Z]\w+", "\n".join(drawn)))

    assert names == {error.__name__ for error in below(CrmAdminError)} | {"CrmAdminError"}


def test_every_failure_that_is_raised_has_an_explanation_and_nothing_else_has() -> None:
    assert set(EXPLANATIONS) == set(RAISED)


@pytest.mark.parametrize("error", RAISED, ids=lambda error: error.__name__)
def test_the_places_of_an_explanation_are_the_documented_facts(
    error: type[CrmAdminError],
) -> None:
    happened, next_step = EXPLANATIONS[error]
    places = set(PLACE.findall(happened.template + next_step.template))

    assert places == (documented_facts(error) or set(made(error).facts))


@pytest.mark.parametrize("error", RAISED, ids=lambda error: error.__name__)
def test_an_explanation_can_be_read(error: type[CrmAdminError]) -> None:
    explained = explain(made(error))

    for text in (explained.happened, explained.next_step):
        assert not re.search(r"[{}!]", str(text))
        assert str(text)[0] in "“<" or str(text)[0].isupper()
        assert "  " not in str(text)


@pytest.mark.parametrize(
    "error",
    [
        error
        for error in RAISED
        if issubclass(error, errors.DatabaseFailed | errors.ActRefused | errors.OutcomeUnknown)
        and error is not errors.ReadingInterrupted
    ],
    ids=lambda error: error.__name__,
)
def test_an_explanation_says_whether_anything_was_changed(error: type[CrmAdminError]) -> None:
    explained = explain(made(error))
    said = f"{explained.happened} {explained.next_step}"

    assert re.search(r"[Nn]othing was|was not done|not known whether", said)


def test_a_refused_password_is_told_with_all_its_violations() -> None:
    said = str(explain(made(PasswordRefused)).happened)

    assert said == (
        "This password cannot be taken. It has 5 characters; at least 15 are needed."
        " It is the user's own name, user name or e-mail address."
    )


@pytest.mark.parametrize("error", RAISED, ids=lambda error: error.__name__)
def test_a_failure_prints_its_name_and_nothing_that_was_given_to_it(
    error: type[CrmAdminError],
) -> None:
    failure = made(error)

    assert str(failure) == error.__name__
    assert repr(failure) == f"{error.__name__}('{error.__name__}')"
    assert failure.args == (error.__name__,)
    assert "tulip" not in "".join(map(str, failure.facts.values()))


def test_a_failure_keeps_its_facts_and_the_technical_words_apart() -> None:
    failure = errors.ServerRefused(host="db.invalid", port=5432, technical="ECONNREFUSED")

    assert failure.facts == {"host": "db.invalid", "port": 5432}
    assert failure.technical == "ECONNREFUSED"
    assert made(UserChanged).technical is None

"""The page of the guide says what the pages do."""

import re

import pytest

from crm_admin.cli.commands.serving import self_service
from crm_admin.services.self_service import asking
from crm_admin.web.sign_ins import LIFE_S
from tests.conftest import REPOSITORY
from tests.web.browser import Pages

GUIDE = REPOSITORY / "docs" / "self-service.md"
TEXT = " ".join(GUIDE.read_text("utf-8").split())
EXAMPLES = REPOSITORY / "docs" / "examples"


def test_every_page_is_named(pages: Pages) -> None:
    addresses = {rule.rule for rule in pages.app.url_map.iter_rules()}
    for_people = {address for address in addresses if not re.search("static|/leave|/done", address)}
    first = {re.sub("<token>.*", "…", address) for address in for_people if address != "/password"}
    assert {each for each in first if f"| `{each}` |" not in TEXT} == {
        "/password/checklist",
        "/password/dice",
    }


def test_every_file_that_it_names_is_there() -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", GUIDE.read_text("utf-8"))
    assert [link for link in links if not (GUIDE.parent / link).exists()] == []


def test_the_limits_are_those_of_the_program() -> None:
    assert LIFE_S == 600
    assert f"{asking.MOST_IN_SHORT} requests in 15 minutes" in TEXT
    assert f"{asking.MOST_IN_A_DAY} a day" in TEXT
    assert f"{asking.MOST_FROM_ONE_ORIGIN} in 15 minutes from one network address" in TEXT


@pytest.mark.parametrize("text", [TEXT, (EXAMPLES / "crm-admin-self-service.service").read_text()])
def test_only_options_that_exist_are_shown(text: str) -> None:
    known = {name for parameter in self_service.params for name in parameter.opts}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text)) - {"--now"} <= known


def test_the_proxy_speaks_to_the_port_and_hides_the_tokens() -> None:
    example = (EXAMPLES / "crm-admin-self-service.nginx.conf").read_text("utf-8")
    assert "proxy_pass http://127.0.0.1:8480/;" in example
    [pattern] = re.findall(r'"~\^(.*)" "\$\{before\}-"', example)
    assert re.match(pattern.replace("(?<", "(?P<"), "/account/reset/token")
    assert "$request " not in re.findall("log_format.*", example)[0]

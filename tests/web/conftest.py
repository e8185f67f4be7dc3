import pytest

from tests.web.browser import Browser, Pages


@pytest.fixture
def pages() -> Pages:
    return Pages()


@pytest.fixture
def browser(pages: Pages) -> Browser:
    return pages.browser()

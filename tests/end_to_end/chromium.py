"""A real Chromium, as Debian packages it, that reaches nothing but this machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

CHROMIUM, DRIVER = Path("/usr/bin/chromium"), Path("/usr/bin/chromedriver")
WAIT_LIMIT_S = 20
FASTER = """
const usual = window.setTimeout;
window.setTimeout = (act, ms, ...more) => usual(act, ms / 50, ...more);
"""
SWITCHES = (
    "--headless=new",
    "--no-sandbox",  # it refuses to run as root with one
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--lang=en",
)


@contextmanager
def running_chromium(*switches: str, with_scripts: bool = True) -> Iterator["Chromium"]:
    """Start one with an empty profile; skips the test where there is none."""
    if not (CHROMIUM.exists() and DRIVER.exists()):
        pytest.skip(
            "Chromium and its driver are not here. Debian has them as the packages chromium and"
            " chromium-driver; Ubuntu's is a snap, which tests cannot drive."
        )
    options = ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for switch in (*SWITCHES, *switches):
        options.add_argument(switch)
    preferences: dict[str, object] = {"intl.accept_languages": "en"}
    if not with_scripts:
        preferences["profile.managed_default_content_settings.javascript"] = 2
    options.add_experimental_option("prefs", preferences)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = Chrome(options=options, service=ChromeService(executable_path=str(DRIVER)))
    try:
        yield Chromium(driver)
    finally:
        driver.quit()


class Chromium:
    """What a person does with it."""

    def __init__(self, driver: Chrome) -> None:
        self.driver = driver

    def open(self, address: str) -> None:
        self.driver.get(address)

    def hurry(self) -> None:
        """Ten seconds take a fifth of one on the pages that are opened from now on."""
        self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": FASTER})

    @property
    def address(self) -> str:
        return str(self.driver.current_url)

    @property
    def title(self) -> str:
        return self.element("h1").text

    @property
    def text(self) -> str:
        return self.element("body").text

    def element(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def elements(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def type(self, name: str, text: str) -> None:
        field = self.element(f"[name={name}]")
        field.clear()
        field.send_keys(text)

    def press(self, selector: str) -> None:
        self.element(selector).click()

    def send(self) -> None:
        """Press the main button and wait for what follows."""
        before = self.element("html")
        self.press("button.main")
        self.wait_until(lambda: before != self.element("html"))

    def send_by_keyboard(self, name: str) -> None:
        """Press Enter in this field and wait for what follows."""
        before = self.element("html")
        self.element(f"[name={name}]").send_keys(Keys.ENTER)
        self.wait_until(lambda: before != self.element("html"))

    def narrow(self, width: int) -> None:
        """Look at the pages on a screen that is only so many pixels wide."""
        size = {"width": width, "height": 600, "deviceScaleFactor": 1, "mobile": True}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)

    def width(self) -> int:
        """How wide the page is, with all that would have to be scrolled to."""
        script = "return document.documentElement.scrollWidth"
        return int(self.driver.execute_script(script))

    def wait_until(self, holds: object) -> None:
        assert callable(holds)
        wait = WebDriverWait(self.driver, WAIT_LIMIT_S, poll_frequency=0.05)
        wait.until(lambda _driver: holds())

    def complaints(self) -> list[str]:
        """What the browser blocked or could not run."""
        logged = self.driver.get_log("browser")  # type: ignore[no-untyped-call]
        return [entry["message"] for entry in logged if "status of 4" not in entry["message"]]

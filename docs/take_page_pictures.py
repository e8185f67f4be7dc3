"""Takes the pictures of the self-service pages again, the last part of `./check screenshots`.

The pages stand before an invented company, and Chromium reaches nothing but them.
"""

import base64
import logging
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread

from werkzeug.serving import make_server

from crm_admin.adapters.guessing import ZxcvbnGuesser
from crm_admin.domain.settings import THIS_MACHINE
from crm_admin.services.outcomes import Target
from crm_admin.services.resets import Resets
from crm_admin.services.self_service.steps import Steps
from crm_admin.web.app import make_app
from crm_admin.web.site import Site
from tests.end_to_end.chromium import Chromium, running_chromium
from tests.fakes import (
    MAIL_SETTINGS,
    FakeDatabase,
    FakeHasher,
    FakeMailTemplates,
    FakePlace,
    a_company,
    a_session,
    decide,
)

IMAGES = Path(__file__).parent / "images"
LOOKS = ("light", "dark")
COMPRESS = ("-strip", "+dither", "-colors", "256", "-define", "png:compression-level=9")
"""As for the windows."""
MAIL = replace(MAIL_SETTINGS, link_base_url=THIS_MACHINE)
"""In clear, as these pages are looked at; otherwise a browser would keep no cookies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """What the pages are looked at with."""

    name: str
    width: int
    least_height: int
    scale: int


SCREENS = (
    Screen(name="desktop", width=960, least_height=640, scale=1),
    Screen(name="telephone", width=360, least_height=640, scale=2),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What a scene has at hand."""

    chromium: Chromium
    database: FakeDatabase
    base: str

    def link(self) -> str:
        """A new link of Åsa Björk."""
        resets = Resets(
            database=self.database,
            session=a_session(self.database, "anna.berg"),
            hasher=FakeHasher(),
            place=FakePlace(),
            templates=FakeMailTemplates(),
        )
        target = Target.of(self.database.user("asa.bjork"))
        done = resets.reset(target, also_unlock=True, operation_id="41c2")
        return f"{self.base}/reset/{done.link.reveal().rpartition('/')[2]}"


def main() -> None:
    """Take them all."""
    IMAGES.mkdir(exist_ok=True)
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    with running_chromium("--force-color-profile=srgb") as chromium:
        for name, scene in SCENES.items():
            for screen in SCREENS:
                for look in LOOKS:
                    with served() as (database, base):
                        look_with(chromium, screen, look)
                        scene(Stage(chromium=chromium, database=database, base=base))
                        path = IMAGES / f"self-service-{name}-{screen.name}-{look}.png"
                        take(chromium, screen, path)
    print(f"{len(SCENES) * len(SCREENS) * len(LOOKS)} pictures of pages")


NO_CARET = """
for (const field of document.querySelectorAll("input")) field.style.caretColor = "transparent";
"""
"""It blinks, and the same picture would not have the same bytes."""


@contextmanager
def served() -> Iterator[tuple[FakeDatabase, str]]:
    """The pages of an invented company, on a free port."""
    database = a_company()
    decide(database, MAIL)
    steps = Steps(
        database=database,
        hasher=FakeHasher(),
        guesser=ZxcvbnGuesser(),
        place=FakePlace(),
        templates=FakeMailTemplates(),
    )
    app = make_app(Site(steps=steps, letters_wait=lambda: None))
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield database, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def look_with(chromium: Chromium, screen: Screen, look: str) -> None:
    """A screen of this size, in this look."""
    chromium.driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {
            "width": screen.width,
            "height": screen.least_height,
            "deviceScaleFactor": screen.scale,
            "mobile": screen.scale > 1,
        },
    )
    chromium.driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": look}]},
    )


def take(chromium: Chromium, screen: Screen, path: Path) -> None:
    """The whole page, small, and the same bytes for the same picture."""
    chromium.wait_until(
        lambda: chromium.driver.execute_script("return document.fonts.status") == "loaded"
    )
    chromium.driver.execute_script(NO_CARET)
    height = chromium.driver.execute_script("return document.documentElement.scrollHeight")
    shown = {
        "x": 0,
        "y": 0,
        "width": screen.width,
        "height": max(height, screen.least_height),
        "scale": 1,
    }
    picture = chromium.driver.execute_cdp_cmd(
        "Page.captureScreenshot", {"clip": shown, "captureBeyondViewport": True}
    )
    path.write_bytes(base64.b64decode(picture["data"]))
    dates = ("-define", "png:exclude-chunks=date,time")
    subprocess.run(("convert", path, *COMPRESS, *dates, f"PNG8:{path}"), check=True)


# The scenes


def sign_in(stage: Stage) -> None:
    """The first page, after a wrong password."""
    stage.chromium.open(f"{stage.base}/")
    stage.chromium.type("user_name", "asa.bjork")
    stage.chromium.type("password", "not this one")
    stage.chromium.send()


def choose(stage: Stage) -> None:
    """A password that breaks rules, while it is typed."""
    stage.chromium.open(stage.link())
    stage.chromium.type("password", " harbour42")
    stage.chromium.wait_until(lambda: stage.chromium.elements("#rules .broken"))


def refused(stage: Stage) -> None:
    """The same, sent all the same."""
    stage.chromium.open(stage.link())
    stage.chromium.type("password", "harbour42")
    stage.chromium.type("repeated", "harbour43")
    stage.chromium.send()


def dice(stage: Stage) -> None:
    """A password from the dice; the same in every picture."""
    stage.chromium.open(stage.link())
    stage.chromium.driver.execute_script(DRAW_THE_SAME)
    stage.chromium.press("button.dice")
    stage.chromium.wait_until(lambda: stage.chromium.elements("#rules .kept"))


DRAW_THE_SAME = """
const usual = window.fetch;
window.fetch = async (address, wanted) => address.endsWith("/dice")
  ? new Response(JSON.stringify({ password: "hfqCRLMgHnGWW9oM" }))
  : usual(address, wanted);
"""


def changed(stage: Stage) -> None:
    """The end."""
    stage.chromium.open(stage.link())
    stage.chromium.type("password", "violet harbour engine 42")
    stage.chromium.type("repeated", "violet harbour engine 42")
    stage.chromium.send()


def forgot(stage: Stage) -> None:
    """Asking for a link."""
    stage.chromium.open(f"{stage.base}/forgot")


def asked(stage: Stage) -> None:
    """The one answer to it."""
    forgot(stage)
    stage.chromium.type("user_name", "asa.bjork")
    stage.chromium.type("email", "asa.bjork@northwind.se")
    stage.chromium.send()


def dead_link(stage: Stage) -> None:
    """A link that was used."""
    stage.chromium.open(f"{stage.base}/reset/not-one-of-ours")


SCENES: dict[str, Callable[[Stage], None]] = {
    "sign-in": sign_in,
    "choose": choose,
    "refused": refused,
    "dice": dice,
    "changed": changed,
    "forgot": forgot,
    "asked": asked,
    "dead-link": dead_link,
}


if __name__ == "__main__":
    main()

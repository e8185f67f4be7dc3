"""Takes every picture of the guide again: `./check screenshots [NAME...]`.

Nothing of this computer shows: the company is invented, its clock stands still, the screen exists
only in memory. Each scale needs a process of its own.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from crm_admin.gui.jobs import collect_garbage_in_gui_thread
from crm_admin.gui.theme import Theme, ThemeChoice
from docs.screenshot_scenes import DOUBLED, SCENES
from docs.screenshot_stage import Stage

IMAGES = Path(__file__).parent / "images"
LOOKS = (ThemeChoice.LIGHT, ThemeChoice.DARK)
SCREEN = {"name": "screen", "x": 0, "y": 0, "width": 3200, "height": 2400}
# Few colours stand in a picture of a window: a palette looks the same and takes a third.
COMPRESS = ("-strip", "+dither", "-colors", "256", "-define", "png:compression-level=9")


def main(arguments: Sequence[str]) -> None:
    """Take the pictures with these names, or all."""
    if arguments[:1] == ["--scale"]:
        take(arguments[2:] or list(SCENES), doubled=arguments[1] == "2")
        return
    with TemporaryDirectory() as folder:
        screen = Path(folder) / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN]}))
        for scale in ("1", "2"):
            command = (sys.executable, "-m", "docs.take_screenshots", "--scale", scale, *arguments)
            subprocess.run(command, check=True, env=surroundings(screen, scale))
    sizes = [image.stat().st_size for image in IMAGES.glob("*.png")]
    print(f"{len(sizes)} pictures, {sum(sizes) / 1_000_000:.1f} MB")


def surroundings(screen: Path, scale: str) -> dict[str, str]:
    """A large screen in memory, and the time of Stockholm."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        # Only that a screen in memory has no window manager.
        "QT_LOGGING_RULES": "default.warning=false",
        "QT_SCALE_FACTOR": scale,
        "TZ": "Europe/Stockholm",
    }


def take(names: Sequence[str], *, doubled: bool) -> None:
    """Take these pictures at the scale of this process."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = QApplication(["crm-admin"])
    application.setCursorFlashTime(0)
    garbage = collect_garbage_in_gui_thread(application)
    theme = Theme(application)
    IMAGES.mkdir(exist_ok=True)
    for name in names:
        looks = DOUBLED.get(name, ()) if doubled else LOOKS
        for look in looks:
            theme.choose(look)
            with Stage.raised(theme) as stage:
                picture = SCENES[name](stage).grab().toImage()
            save(picture, IMAGES / f"{name}-{look}{'-200' if doubled else ''}.png")
    garbage.stop()


def save(picture: QImage, path: Path) -> None:
    """Small, and the same bytes for the same picture."""
    picture.save(str(path))
    dates = ("-define", "png:exclude-chunks=date,time")
    subprocess.run(("convert", path, *COMPRESS, *dates, f"PNG8:{path}"), check=True)


if __name__ == "__main__":
    main(sys.argv[1:])

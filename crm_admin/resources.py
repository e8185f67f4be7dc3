"""Where the plain files beside the program are: icons, fonts, translations, lists, templates."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def guide() -> Path:
    """The user guide in Markdown; in a checkout it lies in docs/."""
    inside = _PACKAGE / "_resources" / "guide.md"
    return inside if inside.exists() else _PACKAGE.parent / "docs" / "guide.md"


def path(*parts: str) -> Path:
    """The file or folder in resources/, for example `path("icons", "lock.svg")`.

    Installed, and in the bundle, resources/ lies inside the package; in a checkout beside it.
    """
    inside = _PACKAGE / "_resources"
    folder = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return folder.joinpath(*parts)

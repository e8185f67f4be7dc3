"""Prints the list of parts of the bundle (an SBOM: CycloneDX 1.6, JSON) for `./check release`.

build.spec writes down what went in and where from. Whatever belongs to no known part, or is not the
version that is pinned, ends it: a list that says less than the truth helps nobody.
"""

import argparse
import hashlib
import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import License
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.utils import canonicalize_name

import crm_admin

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build"
FONTS = ROOT / "resources" / "fonts"
LOCKS = (ROOT / "requirements.lock", ROOT / "requirements-bundle.lock")
BUNDLER = "pyinstaller"  # its loader is the beginning of the executable
QT = Path("PySide6", "Qt")


class NotListed(Exception):
    """The list would not say the truth about what lies in the bundle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One file or module in the bundle, and the file that it was made from."""

    source: Path
    place: Path | None
    """Inside the bundle; none for modules, which lie in the executable."""


@dataclass(frozen=True, slots=True)
class Pin:
    """One library in a lock."""

    version: str
    hashes: tuple[str, ...]
    """SHA-256 of every file that may be installed."""


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody else's work in the bundle, named as where it comes from."""

    url: PackageURL
    licence: str
    hashes: tuple[str, ...] = ()


# --- What is known beforehand ---


def read_contents(file: Path) -> list[Content]:
    """What build.spec wrote down."""
    return [
        Content(source=Path(source), place=None if place is None else Path(place))
        for place, source in json.loads(file.read_text(encoding="utf-8"))
    ]


def read_pins(lock: Path) -> dict[str, Pin]:
    """The libraries of one lock by their names."""
    text = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    found = re.findall(r"^([\w.-]+)(?:\[[^]]*\])?==(\S+)(.*)$", text, re.MULTILINE)
    return {
        canonicalize_name(name): Pin(version, tuple(re.findall(r"sha256:(\w+)", rest)))
        for name, version, rest in found
    }


def read_licences() -> dict[str, str]:
    """By every name, of a package or of its source, that docs/third-party.md gives a library."""
    text = (ROOT / "docs" / "third-party.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|", text.partition("## Fonts")[0], re.MULTILINE)
    return {name: licence for names, licence in rows for name in re.findall(r"[\w.+-]+", names)}


# --- Where a file comes from ---


class Origins:
    """Knows which part each file of the build belongs to."""

    def __init__(self, venv: Path, pins: Mapping[str, Pin], licences: Mapping[str, str]) -> None:
        """With the environment that the bundle was built in."""
        self._site = next(venv.glob("lib/python3*/site-packages"))
        self._python = dict(
            line.split(" = ") for line in (venv / "pyvenv.cfg").read_text().splitlines()
        )
        self._pins = pins
        self._licences = licences
        self._installed: dict[str, Distribution] = {
            canonicalize_name(package.metadata["Name"]): package
            for package in distributions(path=[str(self._site)])
        }
        self._owners = {
            path: name for name, package in self._installed.items() for path in _files_of(package)
        }

    def part_of(self, content: Content) -> Part | None:
        """Where it comes from; None for the program's own."""
        source = content.source
        if source.is_relative_to(FONTS):
            return self._font()
        if source.is_relative_to(self._site):
            package = self._package_with(source)
            is_qt = content.place is not None and content.place.is_relative_to(QT)
            return self._qt() if is_qt else package
        if source.is_relative_to(BUILD) or self._is_python(source):
            return self._python_itself()
        return None if source.is_relative_to(ROOT) else self._of_the_system(source)

    def package(self, name: str) -> Part:
        """A package of Python, which must be the pinned one."""
        version = self._installed[name].version
        pin = self._pins.get(name)
        if pin is None or pin.version != version:
            raise NotListed(f"{name} {version} is in the bundle, and no lock names it so.")
        return self._part("pypi", name, version, hashes=pin.hashes)

    def _package_with(self, source: Path) -> Part:
        if source not in self._owners:
            raise NotListed(f"{source} belongs to no installed package.")
        return self.package(self._owners[source])

    def _qt(self) -> Part:
        return self._part("generic", "qt", self._installed["pyside6-essentials"].version)

    def _font(self) -> Part:
        about = (FONTS / "README.md").read_text(encoding="utf-8")
        version = re.findall(r"^Inter (\S+) by", about, re.MULTILINE)[0]
        return Part(PackageURL("generic", name="inter", version=version), "OFL-1.1")

    def _is_python(self, source: Path) -> bool:
        home = Path(self._python["home"]).parent
        return source.name.startswith("libpython") or source.is_relative_to(
            home / "lib" / self._site.parent.name
        )

    def _python_itself(self) -> Part:
        """Of a distribution with its version, which says what was mended in it."""
        minimal = Path(self._python["home"]).parent / "lib" / self._site.parent.name / "os.py"
        package = _package_of_the_system(minimal)
        version = self._python["version"] if package is None else package.version
        return self._part("generic", "python", version)

    def _of_the_system(self, source: Path) -> Part:
        package = _package_of_the_system(source)
        if package is None:
            raise NotListed(f"{source} is in the bundle and belongs to no package.")
        distribution = platform.freedesktop_os_release()
        return self._part(
            "deb",
            package.name,
            package.version,
            source=package.source,
            namespace=distribution["ID"],
            qualifiers={"distro": f"{distribution['ID']}-{distribution['VERSION_ID']}"},
        )

    def _part(
        self,
        kind: str,
        name: str,
        version: str,
        *,
        source: str = "",
        namespace: str | None = None,
        qualifiers: dict[str, str] | None = None,
        hashes: tuple[str, ...] = (),
    ) -> Part:
        licence = self._licences.get(source or name)
        if licence is None:
            raise NotListed(f"docs/third-party.md does not name {source or name}.")
        url = PackageURL(kind, namespace, name, version, qualifiers)
        return Part(url, licence, hashes)


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """As dpkg knows it; licences are named by the source, which has one name everywhere."""

    name: str
    version: str
    source: str


def _files_of(package: Distribution) -> Iterator[Path]:
    return (Path(os.path.normpath(str(package.locate_file(f)))) for f in package.files or ())


@cache
def _package_of_the_system(file: Path) -> SystemPackage | None:
    # dpkg knows some files by their place before /lib became a link to /usr/lib.
    inside = file.relative_to("/usr") if file.is_relative_to("/usr") else file.relative_to("/")
    owner = _ask("dpkg-query", "--search", f"/{inside}", f"/usr/{inside}").partition(": ")[0]
    if not owner:
        return None
    asked = "${Package} ${Version} ${source:Package}"
    name, version, source = _ask("dpkg-query", "--show", f"--showformat={asked}", owner).split()
    return SystemPackage(name, version, re.sub(r"-\d+$", "", source))  # gcc-12 is gcc


def _ask(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


# --- The list ---


def sort(contents: Iterable[Content], origins: Origins) -> dict[Part, list[Path]]:
    """Every part with the libraries of it that are files of their own, in the bundle."""
    parts: dict[Part, list[Path]] = {origins.package(BUNDLER): []}
    for content in contents:
        part = origins.part_of(content)
        if part is None:
            continue
        files = parts.setdefault(part, [])
        if content.place is not None and ".so" in content.place.name:
            files.append(content.place)
    return parts


def compare(contents: Iterable[Content], bundle: Path) -> None:
    """Nothing lies in the bundle that build.spec did not write down."""
    there = {path.relative_to(bundle) for path in bundle.rglob("*") if not path.is_dir()}
    unknown = there - {content.place for content in contents}
    if unknown:
        raise NotListed(f"In the bundle, and nobody knows where from: {sorted(map(str, unknown))}")


def as_cyclonedx(parts: Mapping[Part, list[Path]], bundle: Path, *, made_at: datetime) -> str:
    """The list as it is handed on; the same for the same bundle."""
    program = Component(
        name="crm-admin",
        version=crm_admin.__version__,
        type=ComponentType.APPLICATION,
        licenses=[_licence("MIT")],
        bom_ref="crm-admin",
    )
    components = [_component(part, sorted(set(files)), bundle) for part, files in parts.items()]
    known = " ".join(sorted(str(component.bom_ref) for component in components))
    bom = Bom(
        components=components,
        serial_number=uuid5(NAMESPACE_URL, f"{crm_admin.__version__} {known}"),
    )
    bom.metadata.component = program
    bom.metadata.timestamp = made_at
    bom.register_dependency(program, components)
    return JsonV1Dot6(bom).output_as_string(indent=2)


def _component(part: Part, files: Iterable[Path], bundle: Path) -> Component:
    return Component(
        name=part.url.name,
        version=part.url.version,
        type=ComponentType.LIBRARY,
        purl=part.url,
        bom_ref=part.url.to_string(),
        licenses=[_licence(part.licence)],
        external_references=[_allowed(part)] if part.hashes else [],
        components=[_file(place, part.url, bundle) for place in files],
    )


def _licence(words: str) -> License:
    """An identifier or an expression of SPDX where it is one, else its name."""
    return LicenseFactory().make_from_string(
        words.replace(" or ", " OR ").replace(" and ", " AND ")
    )


def _allowed(part: Part) -> ExternalReference:
    return ExternalReference(
        type=ExternalReferenceType.DISTRIBUTION,
        url=XsUri(part.url.to_string()),
        comment="SHA-256 of every file that requirements.lock allows",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=one) for one in part.hashes],
    )


def _file(place: Path, url: PackageURL, bundle: Path) -> Component:
    digest = hashlib.sha256((bundle / place).read_bytes()).hexdigest()
    return Component(
        name=place.as_posix(),
        type=ComponentType.FILE,
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
        bom_ref=f"{url.to_string()}#{place.as_posix()}",
    )


def main() -> None:
    """Print the list of what `./check bundle` has just built."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--venv", type=Path, default=BUILD / "venv")
    parser.add_argument("--contents", type=Path, default=BUILD / "contents.json")
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "crm-admin" / "_internal")
    given = parser.parse_args()
    contents = read_contents(given.contents)
    compare(contents, given.bundle)
    pins = {name: pin for lock in LOCKS for name, pin in read_pins(lock).items()}
    parts = sort(contents, Origins(given.venv, pins, read_licences()))
    made_at = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    sys.stdout.write(as_cyclonedx(parts, given.bundle, made_at=made_at) + "\n")


if __name__ == "__main__":
    main()

"""What `./check release` writes beside the bundle, and the lines by which it is checked."""

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from docs.known_holes import about_python, judge
from docs.list_parts import Content, NotListed, Origins, Pin, compare, read_licences, read_pins
from tests.conftest import REPOSITORY

# SC-03: what was not made by whoever holds the key is refused.


@dataclass(frozen=True, slots=True)
class Download:
    """A folder with what an administrator has got."""

    folder: Path

    def put(self, file: str, content: str = "the bundle") -> None:
        (self.folder / file).write_text(content)

    def sign(self, key: Path | str) -> str:
        """As `./check release` does; what it says."""
        done = subprocess.run(
            ["bash", "-c", f"source {REPOSITORY}/check; list_and_sign {self.folder} '{key}'"],
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stderr

    def verify(self, file: str) -> bool:
        """By the lines that stand in README.md, with another file named."""
        readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
        block = re.findall(r"```sh\n(file=.*?)```", readme, re.DOTALL)[0]
        lines = re.sub(r"^file=\S+", f"file={file}", block)
        done = subprocess.run(
            ["bash", "-c", lines], cwd=self.folder, capture_output=True, text=True, check=False
        )
        return done.returncode == 0


OLD = "crm-admin-0.1.0-linux-x86_64.tar.xz"
NEW = "crm-admin-0.2.0-linux-x86_64.tar.xz"


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return make_key(tmp_path / "key")


@pytest.fixture
def download(tmp_path: Path, key: Path) -> Download:
    """A release that was signed, with the public half of its key."""
    folder = tmp_path / "download"
    folder.mkdir()
    public = key.with_suffix(".pub").read_text()
    (folder / "crm-admin.signers").write_text(f'crm-admin namespaces="crm-admin" {public}')
    made = Download(folder)
    made.put(NEW)
    made.put("crm-admin-0.2.0-linux-x86_64.cdx.json", "{}")
    made.sign(key)
    return made


def make_key(file: Path) -> Path:
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file], check=True)
    return file


def test_a_release_is_accepted_also_without_the_list_of_parts(download: Download) -> None:
    assert download.verify(NEW)
    (download.folder / "crm-admin-0.2.0-linux-x86_64.cdx.json").unlink()
    assert download.verify(NEW)


def test_a_changed_file_is_refused(download: Download) -> None:
    download.put(NEW, "something else")
    assert not download.verify(NEW)


def test_a_changed_list_is_refused(download: Download) -> None:
    download.put(NEW, "something else")
    subprocess.run(
        ["bash", "-c", "sha256sum crm-admin-*z >SHA256SUMS"], cwd=download.folder, check=True
    )
    assert not download.verify(NEW)


def test_another_key_is_refused(download: Download, tmp_path: Path) -> None:
    download.sign(make_key(tmp_path / "other"))
    assert not download.verify(NEW)


def test_a_signature_for_another_product_is_refused(download: Download, key: Path) -> None:
    (download.folder / "SHA256SUMS.sig").unlink()
    sign = ["ssh-keygen", "-q", "-Y", "sign", "-f", str(key), "-n", "another-product", "SHA256SUMS"]
    subprocess.run(sign, cwd=download.folder, check=True)
    assert not download.verify(NEW)


def test_an_older_version_is_refused_also_under_a_new_name(download: Download, key: Path) -> None:
    (download.folder / NEW).rename(download.folder / OLD)
    download.sign(key)
    assert download.verify(OLD)
    (download.folder / OLD).rename(download.folder / NEW)
    assert not download.verify(NEW)


def test_without_a_key_it_is_called_unsigned(tmp_path: Path) -> None:
    unsigned = Download(tmp_path)
    unsigned.put(NEW)
    assert "NOT SIGNED" in unsigned.sign("")
    assert {path.name for path in tmp_path.iterdir()} == {NEW, "SHA256SUMS-unsigned"}
    assert not unsigned.verify(NEW)


# SC-02: the list of parts says the truth, or there is none.


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    """An environment with one package, on a Python of its own."""
    site = tmp_path / "lib" / "python3.11" / "site-packages"
    about = site / "bcrypt-5.0.0.dist-info"
    about.mkdir(parents=True)
    (site / "bcrypt.py").touch()
    (tmp_path / "pyvenv.cfg").write_text("home = /opt/python/bin\nversion = 3.11.99\n")
    (about / "METADATA").write_text("Metadata-Version: 2.4\nName: bcrypt\nVersion: 5.0.0\n")
    (about / "RECORD").write_text("bcrypt.py,,\nbcrypt-5.0.0.dist-info/METADATA,,\n")
    return tmp_path


def listed(workshop: Path, source: Path | str, *, pinned: str = "5.0.0") -> str:
    origins = Origins(workshop, {"bcrypt": Pin(pinned, ("abc",))}, read_licences())
    part = origins.part_of(Content(source=Path(source), place=None))
    return "" if part is None else f"{part.url.to_string()} {part.licence}"


def test_a_file_is_traced_to_the_part_it_belongs_to(workshop: Path) -> None:
    site = workshop / "lib" / "python3.11" / "site-packages"
    assert listed(workshop, site / "bcrypt.py") == "pkg:pypi/bcrypt@5.0.0 Apache-2.0"
    python = "pkg:generic/python@3.11.99 PSF-2.0"
    assert listed(workshop, "/opt/python/lib/python3.11/socket.py") == python
    assert listed(workshop, "/opt/python/lib/libpython3.11.so.1.0") == python
    assert listed(workshop, REPOSITORY / "resources" / "fonts" / "Inter-Bold.ttf").endswith(
        "OFL-1.1"
    )
    assert listed(workshop, REPOSITORY / "crm_admin" / "app.py") == ""


@pytest.mark.parametrize(
    ("source", "pinned"),
    [
        ("lib/python3.11/site-packages/bcrypt.py", "4.9.9"),
        ("lib/python3.11/site-packages/slipped_in.py", "5.0.0"),
        ("/nowhere/slipped_in.so", "5.0.0"),
    ],
)
def test_what_nobody_pinned_ends_the_list(workshop: Path, source: str, pinned: str) -> None:
    with pytest.raises(NotListed):
        listed(workshop, workshop / source, pinned=pinned)


def test_a_file_in_the_bundle_that_was_not_put_there_ends_the_list(tmp_path: Path) -> None:
    (tmp_path / "known.so").touch()
    known = [Content(source=Path("/known.so"), place=Path("known.so"))]
    compare(known, tmp_path)
    (tmp_path / "more.so").touch()
    with pytest.raises(NotListed, match=r"more\.so"):
        compare(known, tmp_path)


def test_every_pin_is_read_with_its_hashes() -> None:
    for lock in REPOSITORY.glob("requirements*.lock"):
        pins = read_pins(lock)
        assert len(pins) == len(re.findall(r"^[\w.-]+.*==", lock.read_text("utf-8"), re.MULTILINE))
        assert all(pin.hashes for pin in pins.values())


# SC-02: what is known about holes is said as it is.


def answer(**library: object) -> str:
    return json.dumps({"dependencies": [{"name": "good", "version": "1", "vulns": []}, library]})


def test_a_known_hole_ends_the_release() -> None:
    hole = {"id": "CVE-2020-1", "fix_versions": ["2.1"]}
    found = judge(answer(name="leaky", version="2.0", vulns=[hole]))
    assert found.is_bad
    assert found.lines[-1] == "KNOWN HOLE in leaky 2.0: CVE-2020-1; mended in 2.1"


def test_what_was_not_looked_up_is_not_called_good() -> None:
    found = judge(answer(name="unknown", skip_reason="not found"))
    assert not found.is_bad
    assert found.lines[0] == "Looked up: 1 of 2 libraries."
    assert "NOT LOOKED UP" in found.lines[1]
    assert "unknown" in found.lines[1]
    assert "NOT LOOKED UP" in judge("ERROR: no route to host").lines[0]


def test_a_python_with_open_holes_is_named() -> None:
    assert about_python(["CVE-2026-1299"]).startswith("OPEN in Python 3.")
    assert "OPEN" not in about_python([])

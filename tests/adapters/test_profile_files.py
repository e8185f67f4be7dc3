import json
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from crm_admin.adapters.profile_files import MAX_BYTES, ProfileFile, configuration_folder
from crm_admin.domain.errors import ProfileUnusable
from crm_admin.services.ports import ConnectionSettings, Server
from crm_admin.services.profiles import Profile, SavedProfiles

SETTINGS = ConnectionSettings(server=Server.SQLITE, database="crm.db")
SAVED = SavedProfiles(profiles=(Profile(name="Northwind", settings=SETTINGS),))
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")


@pytest.fixture
def store(tmp_path: Path) -> ProfileFile:
    return ProfileFile(folder=tmp_path / "crm-admin")


def change(store: ProfileFile, edit: Callable[[dict[str, object]], object]) -> None:
    content = json.loads(store.path.read_bytes())
    edit(content)
    store.path.write_text(json.dumps(content))


@POSIX
def test_only_its_owner_can_read_the_file_and_the_folder(store: ProfileFile) -> None:
    store.folder.mkdir(mode=0o755)
    store.save(SAVED)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"[" * 200_000,
        b"{}" + b" " * MAX_BYTES,
        b'{"version": 2, "last_used": null, "profiles": []}',
        b'{"version": true, "last_used": null, "profiles": []}',
        b'{"version": 1, "last_used": 3, "profiles": []}',
        b'{"version": 1, "last_used": null, "profiles": {}}',
        b'{"version": 1, "last_used": null, "profiles": [], "more": 1}',
    ],
    ids=lambda content: repr(content[:30]),
)
def test_a_file_that_is_not_ours_is_named_and_left_as_it_is(
    store: ProfileFile, content: bytes
) -> None:
    store.folder.mkdir()
    store.path.write_bytes(content)
    with pytest.raises(ProfileUnusable) as failed:
        store.load()
    assert failed.value.facts["path"] == str(store.path)
    assert store.path.read_bytes() == content


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", 1),
        ("server", "oracle"),
        ("tls", "perhaps"),
        ("port", "5432"),
        ("port", True),
        ("remember_password", 1),
        ("options", [["one"]]),
        ("options", [["one", 2]]),
        ("password", "in clear"),
    ],
)
def test_a_profile_with_a_wrong_field_is_refused(
    store: ProfileFile, field: str, value: object
) -> None:
    store.save(SAVED)

    def edit(content: dict[str, object]) -> None:
        profiles = content["profiles"]
        assert isinstance(profiles, list)
        profiles[0][field] = value

    change(store, edit)
    with pytest.raises(ProfileUnusable):
        store.load()


def test_two_profiles_of_one_name_are_refused(store: ProfileFile) -> None:
    store.save(SAVED)
    change(store, lambda content: content.update(profiles=[*as_list(content["profiles"])] * 2))
    with pytest.raises(ProfileUnusable):
        store.load()


def as_list(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def test_an_unreadable_file_is_kept_beside_the_new_one(store: ProfileFile) -> None:
    store.folder.mkdir()
    for content in ("first", "second"):
        store.path.write_text(content)
        store.save(SAVED)
    assert store.load() == SAVED
    assert (store.folder / "profiles.unreadable-1.json").read_text() == "first"
    assert (store.folder / "profiles.unreadable-2.json").read_text() == "second"


def test_a_file_that_may_not_be_read_is_not_taken_for_an_empty_one(store: ProfileFile) -> None:
    # Reading a folder fails for everybody, also for root.
    store.path.mkdir(parents=True)
    with pytest.raises(ProfileUnusable):
        store.load()
    with pytest.raises(ProfileUnusable):
        store.save(SAVED)
    assert store.path.is_dir()


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    store: ProfileFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(SAVED)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(ProfileUnusable) as failed:
            store.save(SavedProfiles())
    assert str(failed.value.facts["problem"]) == "there is no room left on the disk."
    assert store.load() == SAVED
    assert [file.name for file in store.folder.iterdir()] == ["profiles.json"]


@POSIX
def test_a_file_that_leads_elsewhere_is_written_there(store: ProfileFile, tmp_path: Path) -> None:
    kept = tmp_path / "kept" / "profiles.json"
    kept.parent.mkdir(mode=0o755)
    store.folder.mkdir()
    (store.folder / "profiles.json").symlink_to(kept)
    store.save(SAVED)
    assert (store.folder / "profiles.json").is_symlink()
    assert kept.is_file()
    assert store.load() == SAVED


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {}, "/home/a/.config/crm-admin"),
        ("linux", {"XDG_CONFIG_HOME": "/etc/xdg/a"}, "/etc/xdg/a/crm-admin"),
        ("linux", {"XDG_CONFIG_HOME": "relative"}, "/home/a/.config/crm-admin"),
        ("darwin", {}, "/home/a/Library/Application Support/CRM Admin"),
        ("win32", {"APPDATA": "/roaming"}, "/roaming/CRM Admin"),
        ("win32", {}, "/home/a/AppData/Roaming/CRM Admin"),
    ],
)
def test_the_folder_is_where_the_system_keeps_settings(
    platform: str, environment: dict[str, str], folder: str
) -> None:
    found = configuration_folder(environment, platform=platform, home=Path("/home/a"))
    assert found == Path(folder)

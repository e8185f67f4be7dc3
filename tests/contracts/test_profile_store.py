"""What every store of profiles promises, in memory and on a disk."""

from dataclasses import replace
from pathlib import Path

import pytest

from crm_admin.adapters.profile_files import ProfileFile
from crm_admin.domain.errors import ProfileUnusable
from crm_admin.services.ports import ConnectionSettings, Server, Tls
from crm_admin.services.profiles import Profile, ProfileStore, SavedProfiles
from tests.fakes.profiles import FakeProfileStore

FULL = Profile(
    name="Åsas CRM “漢”",
    settings=ConnectionSettings(
        server=Server.MARIADB,
        database="crm",
        host="db.northwind.se",
        port=3307,
        account="admin",
        tls=Tls.OFF,
        ca_file="/etc/ssl/own.pem",
        options=(("connect_timeout", "3"), ("charset", "utf8mb4")),
    ),
    remember_password=True,
)
EMPTY = Profile(name="file", settings=ConnectionSettings(server=Server.SQLITE, database="crm.db"))
SAVED = SavedProfiles(profiles=(FULL, EMPTY), last_used="file")


@pytest.fixture(params=["fake", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ProfileStore:
    return FakeProfileStore() if request.param == "fake" else ProfileFile(folder=tmp_path / "own")


def test_nothing_is_there_at_first(store: ProfileStore) -> None:
    assert store.load() == SavedProfiles()


def test_what_was_saved_is_loaded_again(store: ProfileStore) -> None:
    store.save(SAVED)
    assert store.load() == SAVED


def test_what_is_saved_replaces_what_was_before(store: ProfileStore) -> None:
    store.save(SAVED)
    after = SavedProfiles(profiles=(replace(FULL, remember_password=False),))
    store.save(after)
    assert store.load() == after


@pytest.fixture(params=["fake", "file"])
def unreadable(request: pytest.FixtureRequest, tmp_path: Path) -> ProfileStore:
    if request.param == "fake":
        return FakeProfileStore(is_unreadable=True)
    (tmp_path / "profiles.json").write_text("{")
    return ProfileFile(folder=tmp_path)


def test_what_cannot_be_read_is_said_until_something_is_saved(unreadable: ProfileStore) -> None:
    for _ in range(2):
        with pytest.raises(ProfileUnusable):
            unreadable.load()
    unreadable.save(SAVED)
    assert unreadable.load() == SAVED


@pytest.fixture(params=["fake", "file"])
def unwritable(request: pytest.FixtureRequest, tmp_path: Path) -> ProfileStore:
    if request.param == "fake":
        return FakeProfileStore(is_full=True)
    (tmp_path / "file").write_text("")
    return ProfileFile(folder=tmp_path / "file" / "folder")


def test_what_cannot_be_written_is_said(unwritable: ProfileStore) -> None:
    with pytest.raises(ProfileUnusable) as failed:
        unwritable.save(SAVED)
    assert failed.value.facts["problem"]

"""What every keyring promises: one in memory, and the Secret Service of a Linux desktop."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, fail

from crm_admin.adapters.secrets import KeyringSecrets
from crm_admin.domain.secret import Secret
from crm_admin.services.profiles import SecretStore
from tests.fakes.profiles import FakeSecretStore

KEY = "postgresql://admin@db.northwind.se:5432/crm"
PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")


@pytest.fixture(scope="module")
def desktop_keyring(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A bus and an open keyring of the tests' own."""
    if not all(map(which, PROGRAMS)):
        pytest.skip(f"needs {' and '.join(PROGRAMS)}")
    home = tmp_path_factory.mktemp("keyring")
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert bus.stdout is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().strip())
        patch.setenv("XDG_DATA_HOME", str(home))
        patch.setenv("XDG_RUNTIME_DIR", str(home))
        daemon = opened_daemon(home)
        yield
        for process in (daemon, bus):
            process.terminate()
            process.wait()
        bus.stdout.close()


def opened_daemon(home: Path) -> subprocess.Popen[str]:
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=home,
        text=True,
    )
    assert daemon.stdin is not None
    daemon.stdin.write("password of the keyring")
    daemon.stdin.close()
    subprocess.run(
        ["gdbus", "wait", "--session", "--timeout", "10", "org.freedesktop.secrets"], check=True
    )
    return daemon


@pytest.fixture(params=["fake", "keyring"])
def store(request: pytest.FixtureRequest) -> Iterator[SecretStore]:
    if request.param == "fake":
        yield FakeSecretStore()
        return
    request.getfixturevalue("desktop_keyring")
    use(SecretService.Keyring)
    made = KeyringSecrets()
    yield made
    made.remove(KEY)
    use(fail.Keyring)


def use(make: Callable[[], KeyringBackend]) -> None:
    keyring.set_keyring(make())


def test_there_is_no_secret_at_first(store: SecretStore) -> None:
    assert store.get(KEY) is None


@pytest.mark.parametrize("plain", ["x", " with spaces ", "åäö 漢字", "quo\"te's\n"])
def test_a_secret_is_given_back_letter_by_letter(store: SecretStore, plain: str) -> None:
    store.put(KEY, Secret(plain))
    assert store.get(KEY) == Secret(plain)
    assert store.get(KEY + "x") is None


def test_a_newer_secret_replaces_an_older_one(store: SecretStore) -> None:
    store.put(KEY, Secret("old"))
    store.put(KEY, Secret("new"))
    assert store.get(KEY) == Secret("new")


def test_a_removed_secret_is_gone(store: SecretStore) -> None:
    store.put(KEY, Secret("old"))
    store.remove(KEY)
    store.remove(KEY)
    assert store.get(KEY) is None

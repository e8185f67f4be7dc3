"""What every test may ask for, and what no test may do."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import URL

from tests.servers import Server, running_mariadb, running_postgresql
from tests.servers.ldap import Directory, running_directory
from tests.servers.smtp import MailServer, running_mail_server

# Without a platform and a screen Qt would end the whole run; it reads this when it is imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

REPOSITORY = Path(__file__).parent.parent


def pytest_configure(config: pytest.Config) -> None:
    """Leave the programs that tests start as quick as they are: only workers are measured."""
    if hasattr(config, "workerinput"):
        os.environ.pop("COVERAGE_PROCESS_CONFIG", None)


# --- Nothing of the person who runs the tests is touched ---


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home folder of the tests' own, and no keyring."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for name, folder in [
            ("XDG_CACHE_HOME", ".cache"),
            ("XDG_CONFIG_HOME", ".config"),
            ("XDG_DATA_HOME", ".local/share"),
            ("XDG_STATE_HOME", ".local/state"),
        ]:
            patch.setenv(name, str(home / folder))
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        yield home


# --- A warning in the log that nobody announced fails the test ---


class Recorder(logging.Handler):
    """Keeps what is worth a warning."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unannounced_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test announces warnings by asking for caplog, or by the mark `expects_log`."""
    recorder = Recorder()
    logging.getLogger().addHandler(recorder)
    yield
    logging.getLogger().removeHandler(recorder)
    announced = "caplog" in request.fixturenames or request.node.get_closest_marker("expects_log")
    if recorder.lines and not announced:
        pytest.fail("Nobody announced in the log:\n" + "\n".join(recorder.lines), pytrace=False)


# --- Databases ---


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Server]:
    with running_postgresql() as server:
        yield server


@pytest.fixture(scope="session")
def mariadb_server() -> Iterator[Server]:
    with running_mariadb() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql", "mariadb"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> URL:
    """A new, empty database; the test runs once for each kind."""
    return new_database(request, tmp_path)


def new_database(request: pytest.FixtureRequest, folder: Path) -> URL:
    """Of the kind that is the parameter of the fixture."""
    if request.param == "sqlite":
        return URL.create("sqlite", database=str(folder / "crm.db"))
    server: Server = request.getfixturevalue(f"{request.param}_server")
    return server.create_database()


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    """A mail server that asks for encryption and an account, and takes every letter."""
    with running_mail_server() as server:
        yield server


@pytest.fixture(scope="session")
def directory() -> Iterator[Directory]:
    """A directory with the people of `tests.servers.ldap`."""
    with running_directory() as running:
        yield running


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a real server, so that `./check fast` can leave it out."""
    for item in items:
        if needs_server(item):
            item.add_marker("servers")


def needs_server(item: pytest.Item) -> bool:
    if not isinstance(item, pytest.Function):
        return False
    if {"postgresql_server", "mariadb_server", "directory"} & set(item.fixturenames):
        return True
    kind = item.callspec.params.get("database_url") if hasattr(item, "callspec") else None
    return kind in {"postgresql", "mariadb"}


# --- What lies outside the repository ---


@pytest.fixture(scope="session")
def espocrm_snapshot() -> Path:
    """The tables of an installed EspoCRM 9.2.7, with a few users."""
    default = REPOSITORY.parent / "shared" / "crm" / "snapshots"
    path = Path(os.environ.get("CRM_ADMIN_SNAPSHOTS", default)) / "espocrm-9.2.7.json"
    if not path.exists():
        pytest.skip(f"{path.name} is not here; CRM_ADMIN_SNAPSHOTS names the folder it lies in")
    return path

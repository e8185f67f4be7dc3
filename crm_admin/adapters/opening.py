"""Opens, tests and makes databases; the list of the CRMs that this program speaks to."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from crm_admin.adapters.companion import preparation
from crm_admin.adapters.companion.audit_log import CompanionAuditLog
from crm_admin.adapters.companion.settings import CompanionSettings
from crm_admin.adapters.crm import builtin, espocrm
from crm_admin.adapters.crm_module import CrmModule
from crm_admin.adapters.database import addresses, reaching
from crm_admin.adapters.database.cautions import GUARDED_TABLE, cautions
from crm_admin.adapters.database.engines import (
    BEGIN_IMMEDIATE,
    DEFAULT_PORTS,
    STATEMENT_TIMEOUT_S,
    make_engine,
)
from crm_admin.adapters.database.failures import known_failures
from crm_admin.adapters.database.work import Found, OpenedDatabase, database_time
from crm_admin.adapters.gates.direct import DIRECT
from crm_admin.adapters.gates.finding import find_gate
from crm_admin.adapters.place import ThisComputer
from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.capabilities import read_only
from crm_admin.domain.errors import (
    AlreadyExists,
    CannotConnect,
    DatabaseFailed,
    FileUnusable,
    NotPermitted,
    RightsMissing,
    SchemaUnknown,
    ServerSilent,
)
from crm_admin.domain.recovery import SystemUser
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.services.ports import (
    ConnectionSettings,
    ConnectionStep,
    DatabaseDescription,
    Mode,
    NewDatabase,
    OpenedCrm,
    Server,
    StepOutcome,
)
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.setting_json import to_json
from crm_admin.services.system_user import SYSTEM_USER

MODULES: tuple[CrmModule, ...] = (builtin.MODULE, espocrm.MODULE)
"""Every kind of CRM, the most exactly recognisable first."""


class DatabaseOpener:
    """Implements `services.ports.Opener`."""

    def settings_from_url(self, url: str) -> ConnectionSettings:
        """What a URL in SQLAlchemy's notation says."""
        return addresses.settings_from_url(url)

    def open(self, settings: ConnectionSettings, password: Secret | None) -> OpenedCrm:
        """Connect and find out which CRM it is; changes nothing."""
        reaching.find_name(settings)
        reaching.reach(settings)
        engine = _engine(settings, password)
        try:
            reaching.sign_on(engine, settings)
            return _opened(engine, settings)
        except CannotConnect:
            engine.dispose()
            raise

    def steps(self, settings: ConnectionSettings, password: Secret | None) -> Iterator[StepOutcome]:
        """Try to connect and report each step; ends with the first that fails."""
        for step, outcome in _steps(settings, password):
            yield StepOutcome(step=step, error=outcome)
            if outcome is not None:
                return

    def create_builtin(
        self, settings: ConnectionSettings, password: Secret | None, request: NewDatabase
    ) -> None:
        """Make the built-in CRM database with its first administrator, and demo users."""
        if settings.server is not Server.SQLITE:
            reaching.find_name(settings)
            reaching.reach(settings)
        engine = _engine(settings, password, may_create=True)
        try:
            _create(engine, settings, request)
        finally:
            engine.dispose()


def _engine(
    settings: ConnectionSettings, password: Secret | None, *, may_create: bool = False
) -> Engine:
    plain = None if password is None else password.reveal()
    return reaching.load_driver(lambda: make_engine(settings, plain, may_create=may_create))


def _steps(
    settings: ConnectionSettings, password: Secret | None
) -> Iterator[tuple[ConnectionStep, CannotConnect | None]]:
    yield ConnectionStep.NAME, _failure(lambda: reaching.find_name(settings))
    yield ConnectionStep.NETWORK, _failure(lambda: reaching.reach(settings))
    engine = _engine(settings, password)
    try:
        yield from _steps_inside(engine, settings)
    finally:
        engine.dispose()


def _steps_inside(
    engine: Engine, settings: ConnectionSettings
) -> Iterator[tuple[ConnectionStep, CannotConnect | None]]:
    refused = _failure(lambda: reaching.sign_on(engine, settings))
    if refused is not None:
        stands_at = reaching.step_of(refused)
        if stands_at is ConnectionStep.ACCOUNT:
            yield ConnectionStep.ENCRYPTION, None
        yield stands_at, refused
        return
    yield ConnectionStep.ENCRYPTION, None
    yield ConnectionStep.ACCOUNT, None
    found = _failure(lambda: _opened(engine, settings))
    if not isinstance(found, RightsMissing):
        yield ConnectionStep.RIGHTS, None
        yield ConnectionStep.SCHEMA, found
        return
    yield ConnectionStep.RIGHTS, found


def _failure(attempt: Callable[[], object]) -> CannotConnect | None:
    try:
        attempt()
    except CannotConnect as error:
        return error
    return None


def _opened(engine: Engine, settings: ConnectionSettings) -> OpenedCrm:
    try:
        with known_failures(), engine.connect() as connection:
            tables = frozenset(inspect(connection).get_table_names())
            found = _found(connection, tables)
            description = _description(connection, found, settings, tables)
            hasher = found.module.make_hasher(connection, found.recognised, found.gate)
    except NotPermitted as error:
        raise RightsMissing(account=settings.account or "", technical=error.technical) from error
    except DatabaseFailed as error:
        raise ServerSilent(
            host=settings.host or settings.database,
            port=str(settings.port or 0),
            seconds=STATEMENT_TIMEOUT_S,
            technical=error.technical,
        ) from error
    return OpenedCrm(database=OpenedDatabase(engine, found, description), hasher=hasher)


def _found(connection: Connection, tables: frozenset[str]) -> Found:
    for module in MODULES:
        recognised = module.recognise(connection, tables)
        if recognised is not None:
            directory = module.open_directory(connection, recognised, DIRECT)
            gate = find_gate(connection, directory.require_writable)
            return Found(module=module, recognised=recognised, gate=gate)
    raise SchemaUnknown


def _description(
    connection: Connection, found: Found, settings: ConnectionSettings, tables: frozenset[str]
) -> DatabaseDescription:
    recognised = found.recognised
    is_as_known = not recognised.differences
    is_encrypted = _is_encrypted(connection)
    # MariaDB refuses to describe what an account may not see, and does not list it.
    passes_by = found.gate.mode is Mode.DIRECT and GUARDED_TABLE in tables
    return DatabaseDescription(
        kind=recognised.kind,
        product=recognised.product,
        version=recognised.version,
        server=_server_name(connection),
        name=_database_name(settings),
        is_local=settings.is_local,
        is_encrypted=is_encrypted,
        capabilities=recognised.capabilities if is_as_known else read_only(DIFFERENT_TABLES),
        address=_address(settings),
        differences=recognised.differences,
        warnings=cautions(connection, settings, is_encrypted=is_encrypted, passes_by=passes_by),
        mode=found.gate.mode,
        only_user=found.gate.only_user,
    )


DIFFERENT_TABLES = Text(
    "The tables differ from what this program knows of this CRM, so nothing can be changed."
)


def _address(settings: ConnectionSettings) -> str:
    """The same for every account and every spelling that a path can have."""
    if settings.server is Server.SQLITE:
        return f"sqlite:///{Path(settings.database).resolve()}"
    server = {Server.MYSQL: Server.MARIADB}.get(settings.server, settings.server)
    port = settings.port or DEFAULT_PORTS[settings.server]
    return f"{server}://{(settings.host or 'localhost').lower()}:{port}/{settings.database}"


def _database_name(settings: ConnectionSettings) -> str:
    is_file = settings.server is Server.SQLITE
    return Path(settings.database).stem if is_file else settings.database


def _server_name(connection: Connection) -> str:
    if connection.dialect.name == "mysql" and getattr(connection.dialect, "is_mariadb", False):
        return "MariaDB"
    return SERVER_NAMES[connection.dialect.name]


SERVER_NAMES = {
    "sqlite": "SQLite",
    "postgresql": "PostgreSQL",
    "mariadb": "MariaDB",
    "mysql": "MySQL",
    "mssql": "SQL Server",
}


def _is_encrypted(connection: Connection) -> bool:
    question = _ENCRYPTION_QUESTIONS.get(connection.dialect.name)
    if question is None:
        return False
    row = connection.execute(text(question)).first()
    return row is not None and row[-1] not in {None, "", False, "FALSE"}


_ENCRYPTION_QUESTIONS = {
    "postgresql": "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()",
    "mariadb": "SHOW STATUS LIKE 'Ssl_cipher'",
    "mysql": "SHOW STATUS LIKE 'Ssl_cipher'",
    "mssql": "SELECT encrypt_option FROM sys.dm_exec_connections WHERE session_id = @@SPID",
}


def _create(engine: Engine, settings: ConnectionSettings, request: NewDatabase) -> None:
    if settings.server is not Server.SQLITE:
        _fill(engine, settings, request)
        return
    with _new_private_file(Path(settings.database)):
        _fill(engine, settings, request)


def _fill(engine: Engine, settings: ConnectionSettings, request: NewDatabase) -> None:
    reaching.sign_on(engine, settings)
    with known_failures(), engine.connect() as plain:
        connection = plain.execution_options(**BEGIN_IMMEDIATE)
        if inspect(connection).get_table_names():
            raise AlreadyExists(database=_database_name(settings))
        builtin.create(connection, request)
        preparation.prepare(connection)
        now = database_time(connection)
        if request.recovery_code_hash:
            system_user = SystemUser(
                code_hash=request.recovery_code_hash, made_at=now, made_by=request.administrator
            )
            CompanionSettings(connection).put(SYSTEM_USER, to_json(system_user), version=0)
        CompanionAuditLog(connection, now).append(_creation(request))
        connection.commit()


def _creation(request: NewDatabase) -> Event:
    details = [("demo_users", str(request.demo_users))]
    if request.recovery_code_hash:
        details.append(("recovery_code", "made"))
    return Event(
        action=Action.DATABASE_CREATE,
        result=Result.DONE,
        operation_id=new_operation_id(),
        actor_id=None,
        actor_name=request.administrator,
        details=tuple(details),
        place=ThisComputer().describe(),
    )


@contextmanager
def _new_private_file(path: Path) -> Iterator[None]:
    """An empty file that only its owner can read; gone again when it could not be filled."""
    is_new = not path.exists()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600, exist_ok=True)
    except OSError as error:
        raise FileUnusable(path=str(path)) from error
    try:
        yield
    except BaseException:
        if is_new:
            path.unlink(missing_ok=True)
        raise

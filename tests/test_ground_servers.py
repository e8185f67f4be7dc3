"""The tests' own servers: new databases, TLS that can be checked, and nothing left behind."""

import os

import pytest
import sqlalchemy
from sqlalchemy.engine import URL

from tests.servers import Server, running_postgresql


def rows(url: URL, statement: str, **connect_args: object) -> list[tuple[object, ...]]:
    engine = sqlalchemy.create_engine(url, connect_args=connect_args)
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.exec_driver_sql(statement)]
    engine.dispose()
    return found


def test_a_database_is_empty_and_keeps_every_letter(database_url: URL) -> None:
    engine = sqlalchemy.create_engine(database_url)
    with engine.begin() as connection:
        assert sqlalchemy.inspect(connection).get_table_names() == []
        connection.exec_driver_sql("CREATE TABLE names (name VARCHAR(20))")
        connection.exec_driver_sql("INSERT INTO names VALUES ('Åsa ł İ 漢 🙂')")
    engine.dispose()
    assert rows(database_url, "SELECT name FROM names") == [("Åsa ł İ 漢 🙂",)]


@pytest.mark.parametrize("kind", ["postgresql", "mariadb"])
@pytest.mark.servers
def test_every_database_is_another_one(kind: str, request: pytest.FixtureRequest) -> None:
    server: Server = request.getfixturevalue(f"{kind}_server")
    first, second = server.create_database(), server.create_database()
    assert first.database != second.database
    assert first.password == server.password
    assert server.password not in repr(server)


def test_postgresql_proves_who_it_is(postgresql_server: Server) -> None:
    found = rows(
        postgresql_server.maintenance_url,
        "SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()",
        sslmode="verify-full",
        sslrootcert=str(postgresql_server.ca_file),
    )
    assert found == [("TLSv1.3",)]


def test_mariadb_proves_who_it_is(mariadb_server: Server) -> None:
    found = rows(
        mariadb_server.maintenance_url,
        "SHOW STATUS LIKE 'Ssl_version'",
        ssl_ca=str(mariadb_server.ca_file),
        ssl_verify_cert=True,
        ssl_verify_identity=True,
    )
    assert found == [("Ssl_version", "TLSv1.3")]


@pytest.mark.servers
def test_a_stopped_server_leaves_nothing_behind() -> None:
    with running_postgresql() as server:
        folder = server.ca_file.parent
        assert folder.exists()
    assert not folder.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(server.pid, 0)

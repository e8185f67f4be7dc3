"""URLs in SQLAlchemy's notation."""

import pytest

from crm_admin.adapters.database.addresses import settings_from_url
from crm_admin.domain.errors import InvalidUrl, UnknownKind
from crm_admin.services.ports import ConnectionSettings, Server, Tls


def test_a_file() -> None:
    assert settings_from_url("sqlite:////srv/crm.db") == ConnectionSettings(
        server=Server.SQLITE, database="/srv/crm.db"
    )


def test_a_server_with_everything() -> None:
    url = "postgresql+psycopg://dba@crm.northwind.se:5433/crm?sslrootcert=/etc/ca.pem&a=b"
    assert settings_from_url(url) == ConnectionSettings(
        server=Server.POSTGRESQL,
        database="crm",
        host="crm.northwind.se",
        port=5433,
        account="dba",
        ca_file="/etc/ca.pem",
        options=(("a", "b"),),
    )


@pytest.mark.parametrize(
    ("url", "server", "port"),
    [
        ("postgresql://h/d", Server.POSTGRESQL, 5432),
        ("mariadb+pymysql://h/d", Server.MARIADB, 3306),
        ("mysql+pymysql://h/d", Server.MYSQL, 3306),
        ("mssql+pymssql://h/d", Server.SQL_SERVER, 1433),
    ],
)
def test_each_kind_has_its_usual_port(url: str, server: Server, port: int) -> None:
    found = settings_from_url(url)
    assert (found.server, found.port, found.tls) == (server, port, Tls.VERIFIED)


def test_encryption_is_off_only_when_the_url_says_so() -> None:
    assert settings_from_url("postgresql://h/d?sslmode=disable").tls is Tls.OFF
    assert settings_from_url("postgresql://h/d?sslmode=allow").tls is Tls.VERIFIED


@pytest.mark.parametrize("url", ["", "nonsense", "postgresql://", "postgresql://h", "sqlite://"])
def test_what_cannot_be_read_is_refused(url: str) -> None:
    with pytest.raises(InvalidUrl):
        settings_from_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://dba:canary@h/d",
        "postgresql://dba@h/d?password=canary",
        "mariadb+pymysql://dba@h/d?passwd=canary",
        "postgresql://dba@h/d?sslpassword=canary",
    ],
)
def test_a_password_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(InvalidUrl) as refused:
        settings_from_url(url)
    assert "canary" not in repr(refused.value.__dict__) + repr(refused.value.__context__)


@pytest.mark.parametrize("option", ["host=crm.northwind.se", "hostaddr=10.1.2.3"])
def test_another_host_cannot_be_slipped_in(option: str) -> None:
    with pytest.raises(InvalidUrl):
        settings_from_url(f"postgresql://dba@localhost/d?{option}")


def test_the_folder_of_a_socket_is_an_option() -> None:
    found = settings_from_url("postgresql://dba@/d?host=/run/postgresql")
    assert found.is_local
    assert found.options == (("host", "/run/postgresql"),)


def test_an_unknown_kind_is_named() -> None:
    with pytest.raises(UnknownKind) as refused:
        settings_from_url("oracle://h/d")
    assert refused.value.facts == {"kind": "oracle"}

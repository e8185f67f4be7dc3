"""The values that the ports speak in."""

import pytest

from crm_admin.services.ports import ConnectionSettings, Server


@pytest.mark.parametrize(
    ("host", "is_local"),
    [
        (None, True),
        ("", True),
        ("localhost", True),
        ("127.0.0.1", True),
        ("::1", True),
        ("localhost.northwind.se", False),
        ("db.northwind.se", False),
        ("10.0.0.1", False),
    ],
)
def test_only_a_file_a_socket_and_this_machine_are_local(host: str | None, is_local: bool) -> None:
    settings = ConnectionSettings(server=Server.POSTGRESQL, database="crm", host=host)

    assert settings.is_local == is_local

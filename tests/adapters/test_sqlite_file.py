"""What stays in the file of an SQLite database of what was taken out of it."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from crm_admin.adapters.database.engines import make_engine
from crm_admin.services.ports import ConnectionSettings, Server

SECRET = "7Yp0Zr4cKqT1vX9mB2nL5sD8fG3hJ6wE0aQ4uR7iO1k"
ROWS = 40


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    settings = ConnectionSettings(server=Server.SQLITE, database=str(tmp_path / "crm.db"))
    engine = make_engine(settings, None, may_create=True)
    with engine.begin() as connection:
        connection.execute(
            text("CREATE TABLE letter (id INTEGER PRIMARY KEY, link TEXT, body TEXT)")
        )
        rows = [{"link": SECRET, "body": "x" * (150 * number)} for number in range(ROWS)]
        connection.execute(text("INSERT INTO letter (link, body) VALUES (:link, :body)"), rows)
    return engine


@pytest.mark.parametrize("statement", ["UPDATE letter SET link = NULL", "DELETE FROM letter"])
def test_what_is_forgotten_leaves_the_file(engine: Engine, tmp_path: Path, statement: str) -> None:
    file = tmp_path / "crm.db"
    assert file.read_bytes().count(SECRET.encode()) >= ROWS

    for number in range(1, ROWS + 1):
        with engine.begin() as connection:
            connection.execute(text(f"{statement} WHERE id = {number}"))
    engine.dispose()

    assert SECRET.encode() not in file.read_bytes()

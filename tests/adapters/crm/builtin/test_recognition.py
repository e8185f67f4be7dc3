"""Which databases are taken for built-in ones."""

import pytest
from sqlalchemy import Connection, inspect, text

from crm_admin.adapters.crm import builtin
from crm_admin.adapters.crm_module import Recognised
from crm_admin.adapters.gates.direct import DIRECT
from crm_admin.domain.capabilities import Act, Feature
from crm_admin.domain.changes import EditUser
from crm_admin.domain.errors import SchemaNewer
from tests.adapters.crm.builtin.conftest import new_database


@pytest.fixture
def made(connection: Connection) -> Connection:
    builtin.create(connection, new_database())
    return connection


def recognised(connection: Connection) -> Recognised | None:
    tables = frozenset(inspect(connection).get_table_names())
    return builtin.MODULE.recognise(connection, tables)


def test_its_own_database_is_as_expected(made: Connection) -> None:
    found = recognised(made)

    assert found is not None
    assert (found.kind, found.product, found.version) == ("builtin", "Built-in CRM", "1")
    assert found.differences == ()


def test_every_act_is_possible(made: Connection) -> None:
    found = recognised(made)

    assert found is not None
    capabilities = found.capabilities
    assert [act for act in Act if not capabilities.has(act)] == []
    assert not capabilities.link_form.is_native
    assert all(map(capabilities.has, Feature))
    assert capabilities.editable_fields == frozenset(EditUser.__annotations__)


def test_an_empty_database_is_another(connection: Connection) -> None:
    assert recognised(connection) is None


def test_a_user_table_alone_is_another(connection: Connection) -> None:
    connection.execute(text("CREATE TABLE crm_user (id INTEGER)"))

    assert recognised(connection) is None


def test_tables_without_a_revision_are_another(made: Connection) -> None:
    made.execute(text("DELETE FROM crm_version"))

    assert recognised(made) is None


def test_a_revision_that_nobody_knows_is_newer(made: Connection) -> None:
    made.execute(text("UPDATE crm_version SET version_num = '9999'"))

    with pytest.raises(SchemaNewer):
        recognised(made)


def test_a_missing_column_is_named(made: Connection) -> None:
    made.execute(text("ALTER TABLE crm_user RENAME COLUMN second_factor TO third_factor"))

    found = recognised(made)

    assert found is not None
    assert [str(difference) for difference in found.differences] == [
        "The column second_factor is missing in the table crm_user."
    ]


def test_a_missing_table_is_named(made: Connection) -> None:
    made.execute(text("ALTER TABLE crm_group RENAME TO crm_gruppe"))

    found = recognised(made)

    assert found is not None
    assert [str(difference) for difference in found.differences] == [
        "The table crm_group is missing."
    ]


def test_its_directory_and_its_hash_scheme_are_its_own(made: Connection) -> None:
    found = recognised(made)

    assert found is not None
    directory = builtin.MODULE.open_directory(made, found, DIRECT)
    hasher = builtin.MODULE.make_hasher(made, found, DIRECT)
    [anna] = directory.named("anna.berg")
    assert anna.is_administrator
    assert hasher.policy.max_bytes == 72

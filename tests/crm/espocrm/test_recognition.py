"""Which EspoCRM it is, what can be done in it, and what is not as it should be."""

from collections.abc import Iterator

import pytest
from sqlalchemy import inspect
from sqlalchemy.engine import URL

from crm_admin.adapters.crm.espocrm import MODULE
from crm_admin.adapters.gates.direct import DIRECT
from crm_admin.domain.capabilities import Act, Feature
from crm_admin.domain.listing import UserQuery
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import UserId, UserKind
from tests.crm.espocrm.installation import MARKERS, Installation, new_installation
from tests.servers import Server

LEGACY_HASH = (
    "7riR7Iowohmwhba95nl9yLa873eML2Zu8LLgcnVnrhoXCS/l87FaLShVn6DkFp1Exp1YlSJBAdwoc4Fjf/z7/1"
)


@pytest.fixture
def changed(espo_url: URL) -> Iterator[Installation]:
    """An EspoCRM 9.2 in which a test changes the tables."""
    with new_installation(espo_url) as installation:
        yield installation


def alter(espo: Installation, statement: str) -> None:
    """Identifiers are quoted as this server wants it."""
    quote = '"' if espo.connection.dialect.name == "postgresql" else "`"
    espo.connection.exec_driver_sql(statement.replace('"', quote))


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("8.4", "8.1 to 8.4"),
        ("9.0", "9.0"),
        ("9.2", "9.1 or 9.2"),
        ("9.3", "9.3"),
        ("10.0", "10.0 or newer"),
    ],
)
def test_the_version_is_told_as_exactly_as_the_tables_do(
    espo_url: URL, version: str, said: str
) -> None:
    with new_installation(espo_url, version) as espo:
        assert (espo.recognised.kind, espo.recognised.product) == ("espocrm", "EspoCRM")
        assert espo.recognised.version == said
        assert espo.recognised.differences == ()


def test_older_versions_are_told_by_their_tables(espo_url: URL) -> None:
    with new_installation(espo_url, "8.4") as espo:
        tables = frozenset(inspect(espo.connection).get_table_names()) - {"address_country"}
        for markers, said in (
            ({"system_data", "authentication_provider"}, "8.0"),
            ({"authentication_provider"}, "7"),
            (set(), "older than 7"),
        ):
            recognised = MODULE.recognise(espo.connection, tables | markers)
            assert recognised is not None
            assert recognised.version == said


def test_another_crm_is_not_taken_for_it(changed: Installation) -> None:
    tables = frozenset(inspect(changed.connection).get_table_names())

    for missing in ("user", "auth_token", "auth_log_record", "entity_email_address"):
        assert MODULE.recognise(changed.connection, tables - {missing}) is None


@pytest.mark.parametrize("version", [version for version in MARKERS if version != "8.4"])
def test_from_9_on_everything_can_be_done_that_espocrm_can(espo_url: URL, version: str) -> None:
    with new_installation(espo_url, version) as espo:
        capabilities = espo.recognised.capabilities
        assert {act for act in Act if not capabilities.has(act)} == {Act.REQUIRE_NEW_PASSWORD}
        assert {feature for feature in Feature if not capabilities.has(feature)} == {
            Feature.MUST_CHANGE_PASSWORD,
            Feature.PASSWORD_EXPIRY,
            Feature.PUT_ATTEMPTS_BACK,
        }
        assert capabilities.editable_fields == {"is_active"}
        assert all(str(reason).endswith(".") for reason in capabilities.missing.values())


def test_before_9_passwords_cannot_be_changed_because_the_salt_is_in_a_file(espo_url: URL) -> None:
    with new_installation(espo_url, "8.4") as espo:
        user_id = espo.add_user("asa.bjork", password=LEGACY_HASH)
        hasher = MODULE.make_hasher(espo.connection, espo.recognised, DIRECT)
        [asa] = espo.directory.named("asa.bjork")
        reason = espo.recognised.capabilities.why_not(Act.CHANGE_PASSWORD)

        assert "file on its server" in str(reason)
        assert espo.recognised.capabilities.has(Act.LOCK)
        assert espo.recognised.capabilities.has(Act.LIFT_LOCK)
        assert (asa.id, asa.facts.has_password) == (user_id, True)
        assert not hasher.verify(Secret("OldPass#2026"), Secret(LEGACY_HASH))


def test_a_bcrypt_hash_proves_9_also_where_its_tables_are_missing(espo_url: URL) -> None:
    with new_installation(espo_url, "8.4") as espo:
        espo.add_user("asa.bjork")

        assert espo.recognised.capabilities.has(Act.CHANGE_PASSWORD)


# --- What is not as it should be ---


def test_a_renamed_column_is_named_and_the_users_are_still_shown(changed: Installation) -> None:
    changed.add_user("asa.bjork", first_name="Åsa", last_name="Björk", email="asa@northwind.se")
    alter(changed, 'ALTER TABLE "user" RENAME COLUMN "last_name" TO "surname"')

    assert [str(said) for said in changed.recognised.differences] == [
        "The column last_name is missing in the table user."
    ]
    [asa] = changed.directory.page(UserQuery()).users
    assert (asa.name, asa.email) == ("Åsa", "asa@northwind.se")
    assert changed.directory.get(asa.id) is not None


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("user", "is_active"),
        ("user", "deleted"),
        ("user", "type"),
        ("user", "created_at"),
        ("auth_token", "last_access"),
        ("auth_log_record", "request_time"),
        ("user_data", "auth2_f_a"),
        ("email_address", "name"),
    ],
)
def test_whatever_column_is_missing_the_users_can_be_looked_at(
    changed: Installation, table: str, column: str
) -> None:
    changed.add_user("asa.bjork", email="asa@northwind.se")
    alter(changed, f'ALTER TABLE "{table}" DROP COLUMN "{column}"')

    [said] = changed.recognised.differences
    assert str(said) == f"The column {column} is missing in the table {table}."
    look_at_everything(changed)


@pytest.mark.parametrize("table", ["user_data", "email_address"])
def test_whatever_table_is_missing_the_users_can_be_looked_at(
    changed: Installation, table: str
) -> None:
    changed.add_user("asa.bjork", email="asa@northwind.se")
    alter(changed, f'DROP TABLE "{table}"')

    assert [str(said) for said in changed.recognised.differences] == [
        f"The table {table} is missing."
    ]
    look_at_everything(changed)


def test_without_teams_there_are_no_groups_and_nothing_is_amiss(changed: Installation) -> None:
    changed.add_user("asa.bjork")
    for table in ("team_user", "team"):
        alter(changed, f'DROP TABLE "{table}"')

    assert changed.recognised.differences == ()
    assert not changed.recognised.capabilities.has(Feature.GROUPS)
    look_at_everything(changed)
    assert changed.directory.groups() == ()


@pytest.mark.parametrize("table", ["job", "password_change_request"])
def test_without_the_tables_of_links_none_can_be_sent_and_nothing_else_is_amiss(
    changed: Installation, table: str
) -> None:
    user_id = changed.add_user("asa.bjork")
    alter(changed, f'ALTER TABLE "{table}" DROP COLUMN "deleted"')

    capabilities = changed.recognised.capabilities
    assert changed.recognised.differences == ()
    assert "not as expected" in str(capabilities.why_not(Act.RESET_PASSWORD))
    assert capabilities.has(Act.CHANGE_PASSWORD)
    assert changed.directory.open_native_links(UserId(user_id)) == frozenset()
    look_at_everything(changed)


@pytest.mark.parametrize("version", MARKERS)
def test_links_can_be_sent_in_every_version(espo_url: URL, version: str) -> None:
    with new_installation(espo_url, version) as espo:
        assert espo.recognised.capabilities.has(Act.RESET_PASSWORD)
        assert espo.recognised.capabilities.link_form.is_native
        assert "file on its server" in str(espo.recognised.capabilities.password_note)


@pytest.mark.servers
def test_ids_of_another_type_are_named_and_read_as_text(postgresql_server: Server) -> None:
    with new_installation(postgresql_server.create_database()) as espo:
        espo.add_user("asa.bjork", id="0" * 17)
        for column in ("id", "default_team_id", "created_by_id"):
            espo.connection.exec_driver_sql(
                f'ALTER TABLE "user" ALTER {column} DROP DEFAULT, ALTER {column} TYPE uuid'
                f" USING md5({column})::uuid"
            )
        said = {str(difference) for difference in espo.recognised.differences}
        assert "The column id of the table user has another type." in said
        [asa] = espo.directory.page(UserQuery()).users
        assert len(asa.id) == 36


def look_at_everything(espo: Installation) -> None:
    directory = espo.directory
    for kind in UserKind:
        directory.counts(kind)
    [asa] = directory.page(UserQuery(search="asa")).users
    assert asa.user_name == "asa.bjork"
    assert directory.get(asa.id) is not None
    assert directory.credential(asa.id) is not None
    assert len(directory.named("asa.bjork")) == 1

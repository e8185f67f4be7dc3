"""The rights that the guide lists are enough: its statements are run, then everything is tried."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import bcrypt
import pytest
import sqlalchemy
from sqlalchemy.engine import URL

from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain.errors import SignInRefused
from crm_admin.domain.listing import UserQuery
from crm_admin.domain.password_policy import PasswordPolicy
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import Policies
from crm_admin.domain.user import UserKind
from crm_admin.services.accounts import Accounts
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.editing import editable
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import OpenedCrm
from crm_admin.services.resets import Resets
from crm_admin.services.sessions import Session, new_operation_id
from crm_admin.services.sign_in import SignIn
from crm_admin.services.site import Site
from tests.conftest import REPOSITORY
from tests.contracts.sites import make_site, settings_of
from tests.crm.espocrm.installation import new_installation
from tests.crm.snapshots import Snapshot
from tests.fakes import (
    MAIL_SETTINGS,
    PASSWORD,
    FakeGuesser,
    FakeHasher,
    FakeMailTemplates,
    FakePlace,
)
from tests.servers import Server

GUIDE = REPOSITORY / "docs" / "guide.md"
ACCOUNT_PASSWORD = "a long password"
NEW = "a quite long password"


def statements(heading: str) -> Sequence[str]:
    """The last block of SQL below a heading of the guide."""
    text = GUIDE.read_text(encoding="utf-8")
    section = text.partition(f"\n### {heading}\n")[2].partition("\n###")[0]
    block = re.findall(r"```sql\n(.*?)```", section, re.DOTALL)[-1]
    lines = [line for line in block.splitlines() if not line.startswith("--")]
    return [statement.strip() for statement in "\n".join(lines).split(";") if statement.strip()]


def grant(url: URL, heading: str, *, named: str = "") -> URL:
    """Make an account as the guide says, for this database, and sign on with it."""
    # The account of the tests' servers has the name that the guide gives to this one.
    account = f"narrow_{url.database}"
    engine = sqlalchemy.create_engine(
        url, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool
    )
    with engine.connect() as connection:
        for statement in statements(heading):
            here = re.sub(r"\bcrm_admin\b", account, statement)
            here = here.replace(f"{named}.", f"{url.database}.") if named else here
            connection.exec_driver_sql(here.replace("%", "%%"))
    return url.set(username=account, password=ACCOUNT_PASSWORD)


def opened(url: URL) -> OpenedCrm:
    return DatabaseOpener().open(settings_of(url), Secret(str(url.password)))


def everything_works(crm: OpenedCrm, actor: tuple[str, str], somebody: str) -> Accounts:
    """All acts that both CRMs know."""
    database, who, password = crm.database, *actor
    door = SignIn(database=database, hasher=crm.hasher, place=FakePlace())
    session = door.sign_in(who, Secret(password))
    accounts = Accounts(
        database=database,
        session=session,
        hasher=crm.hasher,
        guesser=FakeGuesser(),
        place=FakePlace(),
        templates=FakeMailTemplates(),
    )
    page, _now = accounts.page(UserQuery(search=somebody))
    assert somebody in {user.user_name for user in page.users}
    assert accounts.counts(UserKind.ASSOCIATE).by_filter
    accounts.lock(target(accounts, somebody), reason="On leave", operation_id=new_operation_id())
    accounts.lift_lock(target(accounts, somebody), reason="Back", operation_id=new_operation_id())
    accounts.change_password(
        target(accounts, somebody),
        Secret(NEW),
        must_change=False,
        also_unlock=False,
        operation_id=new_operation_id(),
    )
    a_link_works(crm, session, target(accounts, somebody))
    found = AuditTrail(database=database).verify()
    assert found.first_bad is None
    assert found.entries >= 6
    return accounts


def counting_works(crm: OpenedCrm, accounts: Accounts, somebody: str) -> None:
    door = SignIn(database=crm.database, hasher=crm.hasher, place=FakePlace())
    with pytest.raises(SignInRefused):
        door.sign_in(somebody, Secret("wrong"))
    accounts.unlock(target(accounts, somebody), operation_id=new_operation_id())


def a_link_works(crm: OpenedCrm, session: Session, somebody: Target) -> None:
    """Settings, a reset link with its letter, and an earlier password remembered."""
    database, place, templates = crm.database, FakePlace(), FakeMailTemplates()
    site = Site(database=database, session=session, place=place, originals=templates)
    site.save_mail(MAIL_SETTINGS, version=0, operation_id=new_operation_id())
    remembering = Policies(password=PasswordPolicy(history=1))
    site.save_policies(remembering, version=0, operation_id=new_operation_id())
    resets = Resets(
        database=database,
        session=session,
        hasher=crm.hasher,
        place=place,
        templates=templates,
    )
    done = resets.reset(somebody, also_unlock=True, operation_id=new_operation_id())
    assert done.letter is not None
    assert resets.revoke(done.done.view.user, operation_id=new_operation_id()) == 1


def target(accounts: Accounts, somebody: str) -> Target:
    return Target.of(accounts.find(somebody).user)


def edit_works(accounts: Accounts, somebody: str) -> None:
    user = accounts.find(somebody).user
    edited = replace(editable(user), family_name="Ek", email="ek@northwind.se")
    accounts.edit(Target.of(user), edited, operation_id=new_operation_id())
    page, _now = accounts.page(UserQuery(search="ek@northwind.se"))
    assert [found.user_name for found in page.users] == [somebody]


def test_espocrm_on_mariadb(mariadb_server: Server, espocrm_snapshot: Path) -> None:
    snapshot, url = Snapshot(espocrm_snapshot), mariadb_server.create_database()
    snapshot.build(url)
    # The snapshot holds only the tables that mattered when it was taken.
    columns = "id VARCHAR(17), name VARCHAR(100), deleted BOOLEAN"
    mariadb_server.execute(
        f"CREATE TABLE {url.database}.team ({columns}) COLLATE utf8mb4_unicode_ci"
    )
    crm = opened(grant(url, "EspoCRM on MariaDB or MySQL", named="espocrm"))
    try:
        assert crm.database.description.version == "9.1 or 9.2"
        accounts = everything_works(crm, ("admin", snapshot.passwords["admin"]), "alice")
        counting_works(crm, accounts, "alice")
    finally:
        crm.database.close()


@pytest.mark.parametrize("server", ["postgresql", "mariadb"])
def test_espocrm_on_both_servers(request: pytest.FixtureRequest, server: str) -> None:
    heading, named = {
        "postgresql": ("EspoCRM on PostgreSQL", ""),
        "mariadb": ("EspoCRM on MariaDB or MySQL", "espocrm"),
    }[server]
    url = request.getfixturevalue(f"{server}_server").create_database()
    with new_installation(url) as espo:
        espo.add_user("admin", type="admin", password=hashed(PASSWORD))
        espo.add_user("alice", email="alice@northwind.se", team="Sales")
        espo.connection.commit()
    crm = opened(grant(url, heading, named=named))
    try:
        accounts = everything_works(crm, ("admin", PASSWORD), "alice")
        counting_works(crm, accounts, "alice")
    finally:
        crm.database.close()


def hashed(plain: str) -> str:
    return bcrypt.hashpw(plain.encode(), bcrypt.gensalt(4)).decode()


@pytest.mark.parametrize("server", ["postgresql", "mariadb"])
def test_the_built_in_crm(request: pytest.FixtureRequest, server: str) -> None:
    heading = {
        "postgresql": "The built-in CRM on PostgreSQL",
        "mariadb": "The built-in CRM on MariaDB or MySQL",
    }[server]
    url = request.getfixturevalue(f"{server}_server").create_database()
    make_site(url).close()
    database = opened(grant(url, heading, named="crm" if server == "mariadb" else "")).database
    try:
        crm = OpenedCrm(database=database, hasher=FakeHasher())
        accounts = everything_works(crm, ("anna.berg", PASSWORD), "asa.bjork")
        counting_works(crm, accounts, "asa.bjork")
        edit_works(accounts, "asa.bjork")
    finally:
        database.close()

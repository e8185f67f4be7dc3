"""Making a new built-in CRM database."""

from crm_admin.domain.errors import InvalidInput
from crm_admin.domain.recovery import code_hash
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.services.password_checks import PasswordOwner, checked, require_kept
from crm_admin.services.ports import (
    ConnectionSettings,
    NewDatabase,
    Opener,
    PasswordGuesser,
    PasswordHasher,
)

MOST_DEMO_USERS = 10_000_000


def create_database(
    *,
    opener: Opener,
    hasher: PasswordHasher,
    guesser: PasswordGuesser,
    settings: ConnectionSettings,
    database_password: Secret | None,
    administrator: str,
    password: Secret,
    demo_users: int = 0,
    seed: int = 1,
    recovery_code: Secret | None = None,
) -> None:
    """Make the schema, the first administrator and demo users.

    With a recovery code the system user is set up, too.

    Raises:
        PasswordRefused: the administrator's password breaks rules.
        InvalidInput: the user name or the number of demo users.
        AlreadyExists: the database is not empty.
    """
    if not 0 <= demo_users <= MOST_DEMO_USERS:
        problem = Text("it must be between 0 and {most}.", most=MOST_DEMO_USERS)
        raise InvalidInput(field=Text("Demo users"), problem=problem)
    checklist, _ = checked(
        password,
        PasswordOwner(names=(administrator,)),
        guesser=guesser,
        policy=hasher.policy,
    )
    require_kept(checklist)
    request = NewDatabase(
        administrator=administrator,
        password_hash=hasher.hash(password),
        demo_users=demo_users,
        seed=seed,
        recovery_code_hash="" if recovery_code is None else code_hash(recovery_code),
    )
    opener.create_builtin(settings, database_password, request)

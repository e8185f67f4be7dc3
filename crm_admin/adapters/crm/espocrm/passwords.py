"""Password hashes of EspoCRM.

Source: Core/Utils/PasswordHash.php of EspoCRM 8.4 and 9.0 to 10.0.
"""

from sqlalchemy import Connection, select

from crm_admin.adapters.crm.espocrm.tables import EspoTables
from crm_admin.adapters.gates.gate import Gate
from crm_admin.adapters.hashing import (
    PHP_LEAST_COST,
    cost_of,
    php_bcrypt_hasher,
)
from crm_admin.domain.password_policy import PasswordPolicy
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import PasswordHasher

NEWEST_USERS = 1000
HIGHEST_COST = 14
"""About a second; what is higher in a table was not chosen for people who wait."""


class EspoHasher:
    """Implements `services.ports.PasswordHasher` with PHP's `password_hash`.

    Hashes from before EspoCRM 9 need a salt that lies in a file of its server: they match nothing.
    """

    def __init__(self, hasher: PasswordHasher) -> None:
        self._hasher = hasher

    @property
    def policy(self) -> PasswordPolicy:
        """The fixed policy, with the limits of the scheme."""
        return self._hasher.policy

    def hash(self, password: Secret) -> Secret:
        """A new hash, tried before anybody writes it."""
        made = self._hasher.hash(password)
        if not self._hasher.verify(password, made):
            raise RuntimeError("a new hash does not match its password")
        return made

    def verify(self, password: Secret, password_hash: Secret | None) -> bool:
        """Whether they belong together; the same work when there is no usable hash."""
        return self._hasher.verify(password, password_hash)

    def is_outdated(self, password_hash: Secret) -> bool:  # noqa: ARG002 (the port asks with it)
        """Never: EspoCRM does not replace hashes at a sign-in, and its sessions hang on them."""
        return False


def espo_hasher(connection: Connection, tables: EspoTables, gate: Gate) -> EspoHasher:
    """The scheme at the cost that this installation uses itself, as far as hashes are given away.

    An account that belongs to somebody is given only theirs.
    """
    user = tables.user
    password_hash, _mark = gate.credential_columns(user.c.password, user.c.id)
    is_given = gate.told(user.c.password.like("$2%"), by=user.c.user_name == gate.only_user)
    # Ids begin with the time: the newest users have what the present PHP makes.
    newest = select(password_hash).where(is_given).order_by(user.c.id.desc())
    hashes = filter(None, connection.scalars(newest.limit(NEWEST_USERS)))
    cost = max(map(cost_of, hashes), default=PHP_LEAST_COST)
    return EspoHasher(php_bcrypt_hasher(min(cost, HIGHEST_COST)))

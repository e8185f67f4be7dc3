"""Password hashes: bcrypt for what is written, every usual format for what is read."""

import warnings

import bcrypt

from crm_admin.domain.password_policy import PasswordPolicy, as_hashed
from crm_admin.domain.secret import Secret

BCRYPT_MAX_BYTES = 72
BUILTIN_COST = 12
PHP_LEAST_COST = 10

_DUMMY_PASSWORD = b"nobody's password"


class BcryptHasher:
    """Implements `services.ports.PasswordHasher` with bcrypt."""

    def __init__(
        self, *, cost: int, prefix: bytes, reads_other_formats: bool, normalises: bool = False
    ) -> None:
        self._cost = cost
        self._prefix = prefix
        self._reads_other_formats = reads_other_formats
        self._normalises = normalises

    @property
    def policy(self) -> PasswordPolicy:
        """The usual policy, with the limits of the scheme."""
        return PasswordPolicy(max_bytes=BCRYPT_MAX_BYTES, normalises=self._normalises)

    def hash(self, password: Secret) -> Secret:
        """A new hash.

        Raises:
            ValueError: the password has more than 72 bytes; the policy refuses it before.
        """
        form = as_hashed(password, normalises=self._normalises)
        made = bcrypt.hashpw(form.reveal().encode(), bcrypt.gensalt(self._cost, b"2b"))
        return Secret((self._prefix + made[len(self._prefix) :]).decode())

    def verify(self, password: Secret, password_hash: Secret | None) -> bool:
        """Whether they belong together; the same work when there is no usable hash.

        How much work it is depends on the password that was typed alone.
        """
        stored = "" if password_hash is None else password_hash.reveal()
        # Both, whatever comes of the first.
        matches = [self._verify(form, stored) for form in self._forms(password)]
        return any(matches)

    def is_outdated(self, password_hash: Secret) -> bool:
        """Another format, or a lower cost."""
        stored = password_hash.reveal()
        return not is_bcrypt(stored) or cost_of(stored) < self._cost

    def _forms(self, password: Secret) -> tuple[Secret, ...]:
        """As it is hashed now, and as older versions hashed it: as it was typed."""
        hashed = as_hashed(password, normalises=self._normalises)
        return (hashed,) if hashed == password else (hashed, password)

    def _verify(self, password: Secret, stored: str) -> bool:
        if is_bcrypt(stored):
            return _verify_bcrypt(password, stored)
        if self._reads_other_formats and _verify_other(password, stored):
            return True
        self._do_the_same_work()
        return False

    def _do_the_same_work(self) -> None:
        bcrypt.hashpw(_DUMMY_PASSWORD, bcrypt.gensalt(self._cost))


def builtin_hasher() -> BcryptHasher:
    """The scheme of the built-in database."""
    return BcryptHasher(
        cost=BUILTIN_COST, prefix=b"$2b$", reads_other_formats=True, normalises=True
    )


def php_bcrypt_hasher(cost: int) -> BcryptHasher:
    """The scheme of PHP's password_hash, at the cost that the CRM uses itself."""
    return BcryptHasher(cost=max(cost, PHP_LEAST_COST), prefix=b"$2y$", reads_other_formats=False)


def is_bcrypt(stored: str) -> bool:
    """Has the shape of a bcrypt hash."""
    return len(stored) == 60 and stored[:4] in {"$2a$", "$2b$", "$2y$", "$2x$"}  # noqa: PLR2004


def cost_of(stored: str) -> int:
    """The cost in a bcrypt hash; 0 when it cannot be read."""
    return int(stored[4:6]) if is_bcrypt(stored) and stored[4:6].isdecimal() else 0


def _verify_bcrypt(password: Secret, stored: str) -> bool:
    try:
        # Hashes that PHP made take the first 72 bytes of a longer password.
        given = password.reveal().encode("utf-8", "surrogatepass")[:BCRYPT_MAX_BYTES]
        return bcrypt.checkpw(given, stored.encode())
    except ValueError:
        # A malformed hash matches nothing.
        return False


def _verify_other(password: Secret, stored: str) -> bool:
    from passlib import hash as formats  # noqa: PLC0415 (30 ms that bcrypt users never pay)
    from passlib.context import CryptContext  # noqa: PLC0415

    context = CryptContext(schemes=[name for name in READABLE_FORMATS if hasattr(formats, name)])
    with warnings.catch_warnings():
        # libpass warns about formats that it will drop; they are only read here.
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            return bool(stored) and context.verify(password.reveal(), stored)
        except (ValueError, TypeError):
            return False


READABLE_FORMATS = (
    "argon2",
    "bcrypt_sha256",
    "django_pbkdf2_sha256",
    "django_bcrypt_sha256",
    "django_argon2",
    "pbkdf2_sha512",
    "pbkdf2_sha256",
    "pbkdf2_sha1",
    "scrypt",
    "sha512_crypt",
    "sha256_crypt",
    "phpass",
    "ldap_salted_sha1",
    "md5_crypt",
    "apr_md5_crypt",
)
"""What old installations hold; unsalted formats are not among them."""

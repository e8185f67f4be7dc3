"""Passwords in the keyring of the operating system, and nowhere else.

Importing `keyring` is slow and its calls may wait until a person opens the keyring: only workers
call this.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from crm_admin.domain.errors import SecretsUnavailable
from crm_admin.domain.secret import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "CRM Admin"

TRUSTED = (
    "keyring.backends.SecretService.",
    "keyring.backends.libsecret.",
    "keyring.backends.kwallet.",
    "keyring.backends.Windows.",
    "keyring.backends.macOS.",
)
"""The modules of keyrings that encrypt; files in clear, `null` and `fail` are not among them."""


class KeyringSecrets:
    """The keyring of the person who runs the program."""

    def __init__(self) -> None:
        # keyring looks for its backends without guarding that against a second thread.
        self._lock = threading.Lock()

    def get(self, key: str) -> Secret | None:
        """The secret under this key; None when there is none."""
        with self._opened() as backend:
            found = backend.get_password(SERVICE, key)
        return None if found is None else Secret(found)

    def put(self, key: str, secret: Secret) -> None:
        """Keep a secret under this key, instead of an older one."""
        with self._opened() as backend:
            backend.set_password(SERVICE, key, secret.reveal())

    def remove(self, key: str) -> None:
        """Forget the secret under this key, if there is one."""
        with self._opened() as backend:
            if backend.get_password(SERVICE, key) is not None:
                backend.delete_password(SERVICE, key)

    @contextmanager
    def _opened(self) -> "Iterator[KeyringBackend]":
        with self._lock, _translated():
            yield _trusted_backend()


def _trusted_backend() -> "KeyringBackend":
    from keyring import get_keyring  # noqa: PLC0415 (slow, see above)
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415 (slow, see above)

    chosen = get_keyring()
    # The chain would also ask, and write to, those in it that are not trusted.
    chain = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    for backend in chain:
        if _name(backend).startswith(TRUSTED):
            return backend
    raise SecretsUnavailable(technical=f"refused: {_name(chosen)}")


def _name(backend: "KeyringBackend") -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


@contextmanager
def _translated() -> Iterator[None]:
    from keyring.errors import KeyringError  # noqa: PLC0415 (slow, see above)

    # Backends let errors of the bus and of the system through as they come.
    known: tuple[type[Exception], ...] = (KeyringError, OSError, RuntimeError, *_bus_errors())
    try:
        yield
    except known as error:
        raise SecretsUnavailable(technical=type(error).__name__) from error


def _bus_errors() -> tuple[type[Exception], ...]:
    """What SecretStorage raises, where it is installed: on Linux."""
    try:
        import jeepney  # type: ignore[import-untyped] # noqa: PLC0415 (slow, see above)
        from secretstorage.exceptions import SecretStorageException  # noqa: PLC0415 (the same)
    except ImportError:
        return ()
    return (SecretStorageException, jeepney.DBusErrorResponse)

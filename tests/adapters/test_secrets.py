import sys
from collections.abc import Callable, Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringLocked

from crm_admin.adapters.secrets import KeyringSecrets
from crm_admin.domain.errors import SecretsUnavailable
from crm_admin.domain.secret import Secret


class MemoryKeyring(KeyringBackend):
    """A keyring that may raise."""

    priority = 1

    def __init__(self, failure: Exception | None = None) -> None:
        self.held: dict[str, str] = {}
        self._failure = failure

    def get_password(self, service: str, username: str) -> str | None:
        if self._failure is not None:
            raise self._failure
        return self.held.get(service + username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if self._failure is not None:
            raise self._failure
        self.held[service + username] = password


class TrustedKeyring(MemoryKeyring):
    """Pretends to be the keyring of a desktop."""


TrustedKeyring.__module__ = "keyring.backends.SecretService"


Make = Callable[[], KeyringBackend]
Use = Callable[[Make], KeyringSecrets]


@pytest.fixture
def use() -> Iterator[Use]:
    def chosen(make: Make) -> KeyringSecrets:
        keyring.set_keyring(make())
        return KeyringSecrets()

    yield chosen
    chosen(fail.Keyring)


@pytest.mark.parametrize("refused", [fail.Keyring, null.Keyring, MemoryKeyring])
def test_a_keyring_that_does_not_encrypt_is_refused(use: Use, refused: Make) -> None:
    secrets = use(refused)
    with pytest.raises(SecretsUnavailable):
        secrets.put("key", Secret("plain"))
    with pytest.raises(SecretsUnavailable):
        secrets.get("key")
    with pytest.raises(SecretsUnavailable):
        secrets.remove("key")


def test_of_a_chain_only_a_trusted_keyring_is_used(
    use: Use, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, trusted = MemoryKeyring(), TrustedKeyring()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain, trusted])
    secrets = use(chainer.ChainerBackend)
    secrets.put("key", Secret("password"))
    assert secrets.get("key") == Secret("password")
    assert trusted.held
    assert not plain.held


def test_a_chain_without_a_trusted_keyring_is_refused(
    use: Use, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [MemoryKeyring()])
    with pytest.raises(SecretsUnavailable):
        use(chainer.ChainerBackend).get("key")


@pytest.mark.parametrize(
    "failure",
    [KeyringLocked("x"), InitError("Prompt dismissed"), RuntimeError("no bus"), OSError(111, "x")],
    ids=lambda failure: type(failure).__name__,
)
def test_a_keyring_that_fails_is_said_without_its_words(use: Use, failure: Exception) -> None:
    with pytest.raises(SecretsUnavailable) as failed:
        use(lambda: TrustedKeyring(failure)).get("key")
    assert failed.value.technical == type(failure).__name__


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has the Secret Service")
def test_errors_of_the_bus_are_translated(use: Use) -> None:
    from secretstorage.exceptions import ItemNotFoundException  # noqa: PLC0415 (Linux only)

    with pytest.raises(SecretsUnavailable):
        use(lambda: TrustedKeyring(ItemNotFoundException("x"))).get("key")

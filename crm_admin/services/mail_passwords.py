"""The password of the mail account: in the keyring, or for as long as the program runs."""

from dataclasses import dataclass, field

from crm_admin.domain.errors import SecretsUnavailable
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.services.profiles import SecretStore


@dataclass(frozen=True, slots=True, kw_only=True)
class MailPasswords:
    """Write-only for people: nothing shows a password that was given once."""

    secrets: SecretStore
    given: dict[str, Secret] = field(default_factory=dict)
    """Typed since the program started."""

    def of(self, settings: MailSettings) -> Secret | None:
        """The password for these settings; None: they name no account.

        Raises:
            SecretsUnavailable: nobody has given it on this computer.
        """
        if not settings.account:
            return None
        key = _key(settings)
        found = self.given.get(key) or self.secrets.get(key)
        if found is None:
            raise SecretsUnavailable
        return found

    def is_known(self, settings: MailSettings) -> bool:
        """Whether mail can be sent with these settings without asking anybody."""
        try:
            self.of(settings)
        except SecretsUnavailable:
            return False
        return True

    def keep(
        self, settings: MailSettings, password: Secret, *, remember: bool
    ) -> SecretsUnavailable | None:
        """Use a password from now on; why it could not be remembered, if that was asked."""
        key = _key(settings)
        self.given[key] = password
        if not remember:
            return None
        try:
            self.secrets.put(key, password)
        except SecretsUnavailable as problem:
            return problem
        return None


def _key(settings: MailSettings) -> str:
    return f"smtp:{settings.account}@{settings.host}:{settings.port}"

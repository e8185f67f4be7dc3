"""A store of profiles and a keyring in memory."""

from dataclasses import dataclass, field

from crm_admin.domain.errors import ProfileUnusable, SecretsUnavailable
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.services.profiles import SavedProfiles


@dataclass
class FakeProfileStore:
    """Keeps profiles until the test ends; can be unreadable or full."""

    content: SavedProfiles = field(default_factory=SavedProfiles)
    set_aside: int = 0
    is_unreadable: bool = False
    is_full: bool = False

    def load(self) -> SavedProfiles:
        if self.is_unreadable:
            raise ProfileUnusable(path="profiles", problem=Text("it cannot be read."))
        return self.content

    def save(self, saved: SavedProfiles) -> None:
        if self.is_full:
            raise ProfileUnusable(path="profiles", problem=Text("there is no room left."))
        if self.is_unreadable:
            self.is_unreadable = False
            self.set_aside += 1
        self.content = saved


@dataclass
class FakeSecretStore:
    """A keyring that opens at once, or never."""

    secrets: dict[str, Secret] = field(default_factory=dict)
    is_closed: bool = False

    def get(self, key: str) -> Secret | None:
        self._require_open()
        return self.secrets.get(key)

    def put(self, key: str, secret: Secret) -> None:
        self._require_open()
        self.secrets[key] = secret

    def remove(self, key: str) -> None:
        self._require_open()
        self.secrets.pop(key, None)

    def _require_open(self) -> None:
        if self.is_closed:
            raise SecretsUnavailable

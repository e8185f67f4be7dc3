"""What a database has where our own tables may not be made: the defaults, and nothing else."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from crm_admin.domain.links import Link
from crm_admin.domain.mail import MailState, OutboxMail
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import UserId
from crm_admin.services.ports import OutboxQuery, StoredSetting


class NoSettings:
    """Implements `services.ports.SettingsReading`."""

    def get(self, _name: str) -> StoredSetting | None:
        """Nothing was ever saved."""
        return None


class NoLinks:
    """Implements `services.ports.LinksReading`."""

    def get(self, _link_id: str) -> Link | None:
        """There is none."""
        return None

    def with_token(self, _token_hash: str) -> Link | None:
        """There is none."""
        return None

    def of_user(self, _user_id: UserId) -> Sequence[Link]:
        """There are none."""
        return ()

    def waiting_requests(self) -> Sequence[Link]:
        """There are none."""
        return ()


class NoOutbox:
    """Implements `services.ports.OutboxReading`."""

    def get(self, _mail_id: str) -> OutboxMail | None:
        """There is none."""
        return None

    def page(self, _query: OutboxQuery) -> Sequence[OutboxMail]:
        """There are none."""
        return ()

    def for_link(self, _link_id: str) -> OutboxMail | None:
        """There is none."""
        return None

    def for_links(self, _link_ids: Collection[str]) -> Mapping[str, OutboxMail]:
        """There are none."""
        return {}

    def due(self, _now: datetime) -> OutboxMail | None:
        """There is none."""
        return None

    def next_try_at(self) -> datetime | None:
        """Nothing waits."""
        return None

    def counts(self) -> Mapping[MailState, int]:
        """There are none."""
        return {}


class NoPasswordHistory:
    """Implements `services.ports.PasswordHistory`."""

    def last(self, _user_id: UserId, _count: int) -> Sequence[Secret]:
        """None can be read."""
        return ()

    def add(self, _user_id: UserId, _password_hash: Secret, *, keep: int) -> None:
        """Nothing is kept here."""

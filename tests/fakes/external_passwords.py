"""A directory in memory."""

from collections.abc import Mapping

from crm_admin.domain.directory import DirectorySettings, bind_name
from crm_admin.domain.errors import DirectoryFailed
from crm_admin.domain.secret import Secret

DIRECTORY = DirectorySettings(
    address="ldaps://ldap.northwind.se", bind_name="uid={user_name},ou=people,dc=northwind,dc=se"
)


class FakeExternalPasswords:
    """Holds people and their passwords; `failure` has it fail. `asked` are the names, in order."""

    def __init__(self, people: Mapping[str, str] | None = None) -> None:
        self.people = dict(people or {})
        self.asked: list[str] = []
        self.failure: DirectoryFailed | None = None

    def check(self, settings: DirectorySettings, user_name: str, password: Secret) -> bool:
        name = bind_name(settings.bind_name, user_name)
        if name is None or not password.reveal():
            return False
        self.asked.append(name)
        if self.failure is not None:
            raise self.failure
        return self.people.get(user_name) == password.reveal()

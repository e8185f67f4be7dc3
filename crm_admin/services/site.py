"""What the site decides for itself: read by every path, saved by administrators."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import timedelta
from typing import Generic, TypeVar

from crm_admin.domain.audit import Action
from crm_admin.domain.directory import DirectorySettings, directory_problems
from crm_admin.domain.errors import (
    InvalidInput,
    NotAvailable,
    SettingsChanged,
)
from crm_admin.domain.mail import MailKind, MailTemplate
from crm_admin.domain.password_policy import PasswordPolicy, within
from crm_admin.domain.settings import MailSettings, Policies, mail_problems, policy_problems
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right
from crm_admin.services.letters import problems
from crm_admin.services.ports import (
    Database,
    MailTemplates,
    Place,
    SettingsReading,
    UnitOfWork,
)
from crm_admin.services.recording import Details, Recorder
from crm_admin.services.sessions import Session, require_current, require_fresh
from crm_admin.services.setting_json import from_json, to_json
from crm_admin.services.transactions import transact

POLICIES = "policies"
MAIL = "mail"
DIRECTORY = "directory"

Settings = TypeVar("Settings")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored(Generic[Settings]):
    """Settings with the version to save over.

    `is_readable` is False when what was saved cannot be read: `value` then holds the defaults.
    """

    value: Settings
    version: int
    is_readable: bool = True


def policies_of(settings: SettingsReading) -> Policies:
    """The rules of the site; the defaults, which are strict, where none can be read."""
    return _stored(settings, POLICIES, Policies).value


def policies_within(settings: SettingsReading, scheme: PasswordPolicy) -> Policies:
    """The rules of the site, with the limits of the password hashes of this CRM."""
    policies = policies_of(settings)
    return replace(policies, password=within(policies.password, scheme))


def mail_settings_of(settings: SettingsReading) -> MailSettings:
    """How mail leaves; not set up where nothing can be read."""
    return _stored(settings, MAIL, MailSettings).value


def directory_settings_of(settings: SettingsReading) -> DirectorySettings:
    """Who checks passwords that are not kept here; nobody where nothing can be read."""
    return _stored(settings, DIRECTORY, DirectorySettings).value


def template_of(
    settings: SettingsReading, originals: MailTemplates, kind: MailKind, language: str
) -> MailTemplate:
    """The site's own words for a letter, else those that come with the program."""
    own = _own_template(settings, kind, language)
    return originals.original(kind, language) if own is None else own


class Site:
    """The settings of one database, for one signed-in administrator."""

    def __init__(
        self, *, database: Database, session: Session, place: Place, originals: MailTemplates
    ) -> None:
        self._database = database
        self._session = session
        self._recorder = Recorder(session=session, place=place)
        self._originals = originals

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that letters can be written in."""
        return tuple(self._originals.languages())

    def policies(self) -> Stored[Policies]:
        """The rules of the site."""
        with self._database.open_reading() as reading:
            return _stored(reading.settings, POLICIES, Policies)

    def save_policies(self, policies: Policies, *, version: int, operation_id: str) -> None:
        """Save the rules; they hold from the next act on, everywhere.

        Raises:
            SettingsChanged: somebody else saved them since they were read.
            InvalidInput: a value is outside its limits.
        """
        _require_none(policy_problems(policies))
        self._save(Action.POLICIES_CHANGE, _Saving(POLICIES, policies, version), operation_id)

    def mail(self) -> Stored[MailSettings]:
        """How mail leaves."""
        with self._database.open_reading() as reading:
            return _stored(reading.settings, MAIL, MailSettings)

    def save_mail(self, settings: MailSettings, *, version: int, operation_id: str) -> None:
        """Save how mail leaves.

        Raises:
            SettingsChanged: somebody else saved them since they were read.
            InvalidInput: a value cannot be used.
        """
        _require_none(mail_problems(settings))
        self._save(Action.MAIL_SETTINGS_CHANGE, _Saving(MAIL, settings, version), operation_id)

    def directory(self) -> Stored[DirectorySettings]:
        """Who checks the passwords that are not kept here."""
        with self._database.open_reading() as reading:
            return _stored(reading.settings, DIRECTORY, DirectorySettings)

    def save_directory(
        self, settings: DirectorySettings, *, version: int, operation_id: str
    ) -> None:
        """Save who checks the passwords that are not kept here, from the next sign-in on.

        Raises:
            SettingsChanged: somebody else saved them since they were read.
            InvalidInput: a value cannot be used.
        """
        _require_none(directory_problems(settings))
        self._save(Action.DIRECTORY_CHANGE, _Saving(DIRECTORY, settings, version), operation_id)

    def template(self, kind: MailKind, language: str) -> Stored[MailTemplate]:
        """The words of a letter as the site has them, and the version to save over."""
        with self._database.open_reading() as reading:
            found = reading.settings.get(_template_name(kind, language))
            value = template_of(reading.settings, self._originals, kind, language)
            return Stored(value=value, version=found.version if found else 0)

    def original(self, kind: MailKind, language: str) -> MailTemplate:
        """The words that come with the program."""
        return self._originals.original(kind, language)

    def save_template(
        self,
        kind: MailKind,
        language: str,
        template: MailTemplate,
        *,
        version: int,
        operation_id: str,
    ) -> None:
        """Save the site's own words; those of the original lead back to it.

        Raises:
            SettingsChanged: somebody else saved them since they were read.
            InvalidInput: a place is unknown or missing.
        """
        found = problems(kind, template)
        if found:
            raise InvalidInput(field=Text("Template"), problem=found[0])
        is_original = template == self.original(kind, language)
        own_words = None if is_original else template
        details = (("letter", kind.value), ("language", language))
        saving = _Saving(_template_name(kind, language), own_words, version)
        self._write(Action.TEMPLATE_CHANGE, saving, operation_id, lambda _work: details)

    def _save(self, action: Action, saving: "_Saving", operation_id: str) -> None:
        def details(work: UnitOfWork) -> Details:
            before = _stored(work.settings, saving.name, type(saving.value)).value
            return changed_settings(before, saving.value)

        self._write(action, saving, operation_id, details)

    def _write(
        self,
        action: Action,
        saving: "_Saving",
        operation_id: str,
        details_of: Callable[[UnitOfWork], Details],
    ) -> None:
        def act(work: UnitOfWork) -> None:
            if require_current(self._session, work).right is not Right.ADMINISTRATOR:
                raise NotAvailable(reason=Text("Only an administrator may change settings."))
            require_fresh(self._session, work.now())
            _require_unchanged(work, saving)
            details = details_of(work)
            work.audit.append(self._recorder.event(action, operation_id, details=details))
            work.settings.put(saving.name, to_json(saving.value), version=saving.version)

        with self._recorder.recording_refusals(self._database, action):
            transact(self._database, operation_id, act)


@dataclass(frozen=True, slots=True)
class _Saving:
    name: str
    value: object
    version: int


def _require_unchanged(work: UnitOfWork, saving: _Saving) -> None:
    stored = work.settings.get(saving.name)
    if (stored.version if stored else 0) != saving.version:
        raise SettingsChanged


def _stored(settings: SettingsReading, name: str, kind: type[Settings]) -> Stored[Settings]:
    found = settings.get(name)
    if found is None:
        return Stored(value=kind(), version=0)
    try:
        return Stored(value=from_json(kind, found.value), version=found.version)
    except ValueError:
        return Stored(value=kind(), version=found.version, is_readable=False)


NO_OWN_WORDS = to_json(None)


def _own_template(settings: SettingsReading, kind: MailKind, language: str) -> MailTemplate | None:
    found = settings.get(_template_name(kind, language))
    if found is None or found.value == NO_OWN_WORDS:
        return None
    try:
        return from_json(MailTemplate, found.value)
    except ValueError:
        return None


def _template_name(kind: MailKind, language: str) -> str:
    return f"template.{kind.value}.{language}"


def _require_none(found: Mapping[str, Text]) -> None:
    for name, problem in found.items():
        raise InvalidInput(field=Text("{name}", name=name), problem=problem)


def changed_settings(before: object, after: object, prefix: str = "") -> Details:
    """Old and new value of each setting that differs; nothing secret is among settings."""
    if not is_dataclass(before):
        return () if before == after else ((prefix, f"{_shown(before)} → {_shown(after)}"),)
    parts = (
        changed_settings(
            getattr(before, f.name), getattr(after, f.name), f"{prefix}.{f.name}".lstrip(".")
        )
        for f in fields(before)
    )
    return tuple(pair for part in parts for pair in part)


def _shown(value: object) -> str:
    if value is None or value == "":
        return "—"
    return f"{value.total_seconds():.0f} s" if isinstance(value, timedelta) else str(value)

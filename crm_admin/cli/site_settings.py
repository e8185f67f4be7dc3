"""`settings`: what the site decides for itself."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from crm_admin.cli.access import Desk, Outside, SignedAccess
from crm_admin.cli.results import Result, report, saved
from crm_admin.cli.setting_names import (
    DIRECTORY_SETTINGS,
    MAIL_SETTINGS,
    POLICY_SETTINGS,
    Setting,
    Settings,
    json_of,
)
from crm_admin.cli.stops import Status, Stop
from crm_admin.cli.writing import NOTHING, in_one_line, labelled, note, put, put_json, visible
from crm_admin.domain.directory import DirectorySettings, directory_problems
from crm_admin.domain.password_policy import COMPLEXITY, NIST, PasswordPolicy
from crm_admin.domain.settings import MailSettings, Policies, mail_problems, policy_problems
from crm_admin.domain.text import Text
from crm_admin.services.site import Stored

PRESET = "preset"
PRESETS = {"nist": NIST, "complexity": COMPLEXITY}
UNCHANGED = "Nothing was changed."


def show_settings(outside: Outside, access: SignedAccess) -> None:
    """Print every setting by its name."""
    with access.desk(outside) as desk:
        policies, mail, directory = desk.site.policies(), desk.site.mail(), desk.site.directory()
    if not (policies.is_readable and mail.is_readable and directory.is_readable):
        note("Some of what was saved cannot be read: these are the defaults for it.")
    found = (
        (POLICY_SETTINGS, policies.value),
        (MAIL_SETTINGS, mail.value),
        (DIRECTORY_SETTINGS, directory.value),
    )
    if access.as_json:
        values = {name: value for each in found for name, value in _values(*each).items()}
        put_json({"settings": values})
        return
    put(labelled([line for each in found for line in _shown(*each)]))


def _values(known: Mapping[str, Setting], settings: object) -> dict[str, object]:
    return {name: json_of(each.of(settings)) for name, each in known.items()}


def _shown(known: Mapping[str, Setting], settings: object) -> list[tuple[str, str]]:
    return [(name, each.words(settings) or NOTHING) for name, each in known.items()]


# What somebody wrote


class Group(Enum):
    """What is saved as one."""

    RULES = "rules"
    MAIL = "mail"
    DIRECTORY = "directory"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """New values in their order, all of one group."""

    values: Sequence[tuple[str, object]]
    group: Group


def wanted_settings(assignments: Sequence[str]) -> Wanted:
    """What `--set NAME=VALUE` says, before anybody signs in.

    Raises:
        Stop: with everything that is wrong.
    """
    pairs = [assignment.partition("=")[::2] for assignment in assignments]
    values, problems = [], []
    for name, text in pairs:
        try:
            values.append((name, _parsed(name, text)))
        except ValueError as problem:
            problems.append(f"{visible(str(problem))}.")
    groups = {_group_of(name) for name, _ in values}
    if not problems and len(groups) > 1:
        problems.append("Change the rules, the mail and the directory by a command each.")
    if problems:
        raise Stop(Status.WRONG_USAGE, " ".join([*dict.fromkeys(problems), UNCHANGED]))
    [group] = groups
    return Wanted(values=values, group=group)


def _group_of(name: str) -> Group:
    if name in MAIL_SETTINGS:
        return Group.MAIL
    return Group.DIRECTORY if name in DIRECTORY_SETTINGS else Group.RULES


def _parsed(name: str, text: str) -> object:
    if name == PRESET:
        if text not in PRESETS:
            message = f"{PRESET} takes one of {', '.join(PRESETS)}"
            raise ValueError(message)
        return PRESETS[text]
    setting = (POLICY_SETTINGS | MAIL_SETTINGS | DIRECTORY_SETTINGS).get(name)
    if setting is None:
        known = ", ".join((PRESET, *POLICY_SETTINGS, *MAIL_SETTINGS, *DIRECTORY_SETTINGS))
        message = f"There is no setting {name!r}; there are {known}"
        raise ValueError(message)
    return setting.parsed(text)


# Saving


def change_settings(outside: Outside, access: SignedAccess, wanted: Wanted) -> None:
    """Save new values, all of them or none."""
    with access.desk(outside) as desk:
        _CHANGES[wanted.group](outside, desk, access, wanted)


def _change_policies(outside: Outside, desk: Desk, access: SignedAccess, wanted: Wanted) -> None:
    stored = desk.site.policies()
    after = stored.value
    for name, value in wanted.values:
        if isinstance(value, PasswordPolicy):
            preset = replace(value, message=after.password.message)
            after = replace(after, password=preset)
        else:
            after = POLICY_SETTINGS[name].put(after, value)
    _require_none(policy_problems(after), POLICY_SETTINGS)
    save = partial(desk.site.save_policies, after, version=stored.version)
    _save(_Saving(outside, access, POLICY_SETTINGS, save), stored, after)


def _change_mail(outside: Outside, desk: Desk, access: SignedAccess, wanted: Wanted) -> None:
    stored = desk.site.mail()
    after = stored.value
    for name, value in wanted.values:
        after = MAIL_SETTINGS[name].put(after, value)
    _require_none(_mail_problems(after, desk.site.languages), MAIL_SETTINGS)
    save = partial(desk.site.save_mail, after, version=stored.version)
    _save(_Saving(outside, access, MAIL_SETTINGS, save), stored, after)


def _change_directory(outside: Outside, desk: Desk, access: SignedAccess, wanted: Wanted) -> None:
    stored = desk.site.directory()
    after = stored.value
    for name, value in wanted.values:
        after = DIRECTORY_SETTINGS[name].put(after, value)
    _require_none(directory_problems(after), DIRECTORY_SETTINGS)
    save = partial(desk.site.save_directory, after, version=stored.version)
    _save(_Saving(outside, access, DIRECTORY_SETTINGS, save), stored, after)


_CHANGES = {
    Group.RULES: _change_policies,
    Group.MAIL: _change_mail,
    Group.DIRECTORY: _change_directory,
}


def _mail_problems(settings: MailSettings, languages: Sequence[str]) -> Mapping[str, Text]:
    if settings.language in languages:
        return mail_problems(settings)
    known = Text("Letters are written in {languages}.", languages=", ".join(languages))
    return {**mail_problems(settings), "language": known}


def _require_none(problems: Mapping[str, Text], known: Mapping[str, Setting]) -> None:
    """The services name a field alone; here it stands under its whole name."""
    if not problems:
        return
    names = {each.path[-1]: name for name, each in known.items()}
    told = (f"{names.get(field, field)}: {in_one_line(p)}" for field, p in problems.items())
    raise Stop(Status.REFUSED, " ".join([*told, UNCHANGED]))


@dataclass(frozen=True, slots=True)
class _Saving:
    outside: Outside
    access: SignedAccess
    known: Mapping[str, Setting]
    save: Callable[..., None]


def _save(saving: _Saving, stored: Stored[Settings], after: Settings) -> None:
    operation_id, _ = saved(saving.outside, saving.save)
    result = Result(
        operation_id=operation_id,
        sentence=_SAVED[type(after)],
        notes=tuple(_changes(saving.known, stored.value, after)),
        document={"settings": _values(saving.known, after)},
    )
    report(result, saving.access)


_SAVED = {
    Policies: Text("Saved the rules of the site."),
    MailSettings: Text("Saved the e-mail settings."),
    DirectorySettings: Text("Saved the settings of the directory."),
}


def _changes(known: Mapping[str, Setting], before: object, after: object) -> list[str]:
    return [
        visible(f"{name}: {each.words(before) or NOTHING} → {each.words(after) or NOTHING}")
        for name, each in known.items()
        if each.of(before) != each.of(after)
    ]

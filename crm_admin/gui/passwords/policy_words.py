"""The rules of a site in words: what each is called, what it does, what the standards say."""

from dataclasses import dataclass, fields, replace
from datetime import timedelta

from crm_admin.domain.lockout import LockoutPolicy
from crm_admin.domain.password_policy import COMPLEXITY, NIST, PasswordPolicy, within
from crm_admin.domain.settings import Policies
from crm_admin.domain.text import Text
from crm_admin.gui.sentences import NOTHING, duration, number, say, visible


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingWords:
    """What a setting is called, and what it does."""

    label: Text
    sentence: Text


POLICY_WORDS = {
    "min_length": SettingWords(
        label=Text("Length"),
        sentence=Text(
            "Characters at least. Length protects more than anything else: NIST asks for 15 where"
            " the password is all that is asked for. Fewer than 8 cannot be set."
        ),
    ),
    "min_length_with_second_factor": SettingWords(
        label=Text("Length with a second factor"),
        sentence=Text("For users who confirm every sign-in with a second factor. NIST asks for 8."),
    ),
    "min_digits": SettingWords(
        label=Text("Digits"),
        sentence=Text(
            "So many at least; 0 asks for none. NIST and OWASP advise against asking for kinds of"
            " characters: people answer with “Summer2026!”."
        ),
    ),
    "min_lower": SettingWords(
        label=Text("Lower-case letters"), sentence=Text("So many at least; 0 asks for none.")
    ),
    "min_upper": SettingWords(
        label=Text("Upper-case letters"), sentence=Text("So many at least; 0 asks for none.")
    ),
    "min_special": SettingWords(
        label=Text("Special characters"),
        sentence=Text("Neither letters nor digits; spaces count. 0 asks for none."),
    ),
    "refuses_own_names": SettingWords(
        label=Text("Refuse own names"),
        sentence=Text(
            "The user's name, user name and e-mail address, also with digits or signs around"
            " them. NIST and OWASP ask for it."
        ),
    ),
    "refuses_common": SettingWords(
        label=Text("Refuse common passwords"),
        sentence=Text(
            "What stands in lists of stolen passwords, or is as easy to guess. NIST requires it."
        ),
    ),
    "history": SettingWords(
        label=Text("Earlier passwords"),
        sentence=Text(
            "So many earlier passwords are refused, 24 at most; 0 looks at none. NIST asks for"
            " none, many auditors for 5."
        ),
    ),
    "min_age": SettingWords(
        label=Text("Minimum age"),
        sentence=Text(
            "So long users keep a password that they chose, so that nobody runs through the"
            " earlier ones in a minute. 0 asks for none, as NIST does."
        ),
    ),
    "expires_after": SettingWords(
        label=Text("Expiry"),
        sentence=Text(
            "NIST forbids regular changes, because people then choose weaker passwords. It holds"
            " for passwords that are set from now on."
        ),
    ),
    "message": SettingWords(
        label=Text("Own message"),
        sentence=Text("Shown beside the rules wherever somebody chooses a password."),
    ),
    "attempts": SettingWords(
        label=Text("Failed attempts"),
        sentence=Text(
            "So many wrong passwords in a row lock. NIST allows 100 at most, Microsoft advises 10."
        ),
    ),
    "window": SettingWords(
        label=Text("Counted within"),
        sentence=Text("A wrong password that is older does not count any more."),
    ),
    "duration": SettingWords(
        label=Text("Locked for"),
        sentence=Text(
            "At least as long as attempts are counted. Locks that only an administrator ends"
            " let anybody keep others out."
        ),
    ),
    "doubles": SettingWords(
        label=Text("Twice as long each time"),
        sentence=Text(
            "Each lock in a row lasts twice as long as the one before, 24 hours at most."
        ),
    ),
    "link_life": SettingWords(
        label=Text("Reset links work for"),
        sentence=Text("5 minutes to 24 hours. NIST allows 24 hours at most by e-mail."),
    ),
    "temporary_password_life": SettingWords(
        label=Text("Temporary passwords work for"),
        sentence=Text(
            "1 to 72 hours. Whoever signs in with one must choose a new one; afterwards it no"
            " longer opens anything."
        ),
    ),
    "may_set_passwords": SettingWords(
        label=Text("Administrators may set passwords manually"),
        sentence=Text(
            "Without it, Change Password is gone from the window, the terminal and the program"
            " inside: only reset links are mailed. OWASP advises it."
        ),
    ),
    "offers_forgot_password": SettingWords(
        label=Text("“Forgot password?”"),
        sentence=Text(
            "Users may ask for a reset link themselves on the self-service pages. It needs e-mail."
        ),
    ),
    "reminds_of_second_factor": SettingWords(
        label=Text("Remind of a second factor"),
        sentence=Text("Whoever chooses a new password is advised to switch a second factor on."),
    ),
}
"""By the name of the field, which is one of a kind among all rules."""

NEVER_LOCKED = Text(
    "Nobody is ever locked by failed attempts then: a program may guess passwords for as long as"
    " it likes."
)

PRESETS = {"nist": NIST, "complexity": COMPLEXITY}
PRESET_TEXTS = {
    "nist": SettingWords(
        label=Text("NIST 800-63B"),
        sentence=Text(
            "Long passwords, no mixed characters, no expiry; common passwords and own names are"
            " refused. Advised."
        ),
    ),
    "complexity": SettingWords(
        label=Text("Complexity rules"),
        sentence=Text(
            "Mixed characters, earlier passwords and regular changes, for sites whose auditors"
            " ask for them. NIST and OWASP advise against it."
        ),
    ),
    "own": SettingWords(
        label=Text("Own rules"), sentence=Text("What stands below is neither of the two.")
    ),
}
OWN = "own"


def preset_of(policy: PasswordPolicy) -> str:
    """Which preset this is; the site's message and the limit of the CRM are beside the matter."""
    for name, preset in PRESETS.items():
        if policy == with_preset(policy, preset):
            return name
    return OWN


def with_preset(policy: PasswordPolicy, preset: PasswordPolicy) -> PasswordPolicy:
    """The rules of a preset, with the message and the limit that stand now."""
    return within(replace(preset, message=policy.message), policy)


def flat(policies: Policies) -> dict[str, object]:
    """Every value that can be changed, by its name."""
    whole = {f.name: getattr(policies, f.name) for f in fields(Policies)}
    password: PasswordPolicy = whole.pop("password")
    lockout: LockoutPolicy = whole.pop("lockout")
    parts = (password, lockout)
    inner = {f.name: getattr(part, f.name) for part in parts for f in fields(part)}
    found = {**inner, **whole}
    return {name: found[name] for name in POLICY_WORDS}


def with_values(policies: Policies, values: dict[str, object]) -> Policies:
    """These rules with other values; what is not named stays."""
    password = {f.name: values[f.name] for f in fields(PasswordPolicy) if f.name in values}
    lockout = {f.name: values[f.name] for f in fields(LockoutPolicy) if f.name in values}
    own = {f.name: values[f.name] for f in fields(Policies) if f.name in values}
    return replace(
        policies,
        password=replace(policies.password, **password),  # type: ignore[arg-type]
        lockout=replace(policies.lockout, **lockout),  # type: ignore[arg-type]
        **own,  # type: ignore[arg-type]
    )


def policy_value(name: str, value: object) -> str:
    """A value as people read it."""
    if name == "attempts" and value == 0:
        return say(Text("Never"))
    if name == "duration" and value == timedelta(0):
        return say(Text("Until an administrator unlocks"))
    if name == "expires_after" and value is None:
        return say(Text("Never"))
    return setting_value(value)


def setting_value(value: object) -> str:
    """A value of any setting as people read it."""
    match value:
        case None | "":
            return NOTHING
        case bool():
            return say(Text("Yes") if value else Text("No"))
        case timedelta():
            return duration(value) if value else say(Text("None"))
        case int():
            return number(value)
        case _:
            return visible(str(value).replace("\n", " "))


def changed_policies(before: Policies, after: Policies) -> list[list[str]]:
    """What is called what, and its old and new value, for everything that differs."""
    old, new = flat(before), flat(after)
    return [
        [say(words.label), policy_value(name, old[name]), policy_value(name, new[name])]
        for name, words in POLICY_WORDS.items()
        if old[name] != new[name]
    ]

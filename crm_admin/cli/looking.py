"""`users` and `user`: find somebody, and see why they cannot sign in."""

import shlex
from collections.abc import Iterator, Sequence
from datetime import datetime

from crm_admin.cli.access import Outside, SignedAccess
from crm_admin.cli.writing import (
    NOTHING,
    in_one_line,
    json_time,
    labelled,
    put,
    put_json,
    sentence_of,
    table,
    time_or_nothing,
    visible,
)
from crm_admin.domain.capabilities import Act
from crm_admin.domain.diagnosis import Finding
from crm_admin.domain.listing import UserPage, UserQuery
from crm_admin.domain.user import Right, SignInFacts, User, UserSummary, state_text
from crm_admin.services.outcomes import UserView


def show_users(outside: Outside, access: SignedAccess, query: UserQuery) -> None:
    """Print one page of the list."""
    with access.desk(outside) as desk:
        page, now = desk.accounts.page(query)
    if access.as_json:
        put_json({"users": [_summary(user, now) for user in page.users], "next": page.last_key})
    else:
        put(_page_for_people(page, now))


def show_user(outside: Outside, access: SignedAccess, name: str) -> None:
    """Print everything of one user."""
    with access.desk(outside) as desk:
        view = desk.accounts.find(name)
    if access.as_json:
        put_json(_whole(view))
    else:
        put(_user_for_people(view))


# For scripts


def _summary(user: UserSummary, now: datetime) -> dict[str, object]:
    return {
        "id": user.id,
        "user_name": user.user_name,
        "name": user.name,
        "email": user.email,
        "state": user.state(now),
        "is_administrator": user.right is Right.ADMINISTRATOR,
        "last_sign_in_at": json_time(user.last_sign_in_at),
    }


def _whole(view: UserView) -> dict[str, object]:
    user = view.user
    return {
        "id": user.id,
        "user_name": user.user_name,
        "name": user.list_name,
        "email": user.email,
        "state": view.state,
        "is_administrator": user.is_administrator,
        "last_sign_in_at": json_time(user.last_sign_in_at),
        "can_sign_in": view.diagnosis.can_sign_in,
        "diagnosis": [finding(found) for found in view.diagnosis.findings],
        "failed_attempts": user.facts.attempts.count,
        "lock": _lock(user.facts, view.read_at),
    }


def finding(found: Finding) -> dict[str, object]:
    """One reason, and what helps."""
    return {
        "code": found.code,
        "sentence": sentence_of(found.sentence),
        "remedy": found.remedy or (found.no_remedy and sentence_of(found.no_remedy)),
    }


def _lock(facts: SignInFacts, now: datetime) -> dict[str, object] | None:
    """The deliberate lock, else the lockout: lifting the first is what must be decided."""
    if facts.lock is not None:
        return {
            "kind": "deliberate",
            "by": facts.lock.by,
            "at": json_time(facts.lock.at),
            "until": None,
            "reason": facts.lock.reason,
        }
    if facts.is_locked_out(now):
        return {
            "kind": "failed_attempts",
            "by": None,
            "at": json_time(facts.attempts.last_at),
            "until": json_time(facts.attempts.locked_until),
            "reason": None,
        }
    return None


# For people


def _page_for_people(page: UserPage, now: datetime) -> str:
    if not page.users:
        return "No users."
    header = ("User name", "Name", "State", "E-mail", "Last sign-in", "Right")
    shown = table(header, [_row(user, now) for user in page.users])
    if page.last_key is None:
        return shown
    return f"{shown}\n\nThere are more: add --after {shlex.quote(visible(page.last_key))}"


def _row(user: UserSummary, now: datetime) -> tuple[str, ...]:
    return (
        user.user_name,
        user.name,
        in_one_line(state_text(user.facts, now)),
        user.email or NOTHING,
        time_or_nothing(user.last_sign_in_at),
        RIGHTS[user.right],
    )


RIGHTS = {
    Right.NONE: NOTHING,
    Right.USER_ADMINISTRATOR: "user administrator",
    Right.ADMINISTRATOR: "administrator",
}


def _user_for_people(view: UserView) -> str:
    user, facts = view.user, view.user.facts
    about = labelled(
        (
            ("User name", user.user_name),
            ("Name", user.full_name),
            ("E-mail", user.email or NOTHING),
            ("Id", user.id),
            ("State", in_one_line(state_text(facts, view.read_at))),
            ("Right", RIGHTS[user.right]),
            ("Group", user.group or NOTHING),
            ("Role", user.role or NOTHING),
            ("Password checked by", facts.external_system or "the CRM"),
            ("Password changed", time_or_nothing(user.password_changed_at)),
            ("Second factor", facts.second_factor or NOTHING),
            ("Last sign-in", _when_and_where(user)),
            ("Failed attempts", str(facts.attempts.count)),
            ("Can sign in", "yes" if view.diagnosis.can_sign_in else "no"),
        )
    )
    return "\n".join([about, *(_findings_for_people(view.diagnosis.findings))])


def _when_and_where(user: User) -> str:
    when = time_or_nothing(user.last_sign_in_at)
    return f"{when} from {user.last_sign_in_from}" if user.last_sign_in_from else when


def _findings_for_people(findings: Sequence[Finding]) -> Iterator[str]:
    for found in findings:
        yield f"\n{in_one_line(found.sentence)}"
        if found.remedy is not None:
            yield f"  Remedy: {REMEDIES[found.remedy]}"
        elif found.no_remedy is not None:
            yield f"  {in_one_line(found.no_remedy)}"


REMEDIES = {
    Act.LOCK: "lock",
    Act.UNLOCK: "unlock",
    Act.LIFT_LOCK: "unlock --lift-deliberate --reason TEXT",
    Act.CHANGE_PASSWORD: "change-password",
    Act.RESET_PASSWORD: "reset-password",
    Act.REQUIRE_NEW_PASSWORD: "require-new-password --reason TEXT",
    Act.EDIT: "edit the user in the window",
}
"""The commands, or where there is none the way in the window."""

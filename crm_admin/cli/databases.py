"""`create-database`, `detect`, `guarded-mode` and `verify-audit`: the database as a whole."""

from collections.abc import Iterator
from dataclasses import dataclass

from crm_admin.cli.access import Access, Outside
from crm_admin.cli.asking import Asking, Need, require_means
from crm_admin.cli.stops import Status, Stop
from crm_admin.cli.writing import (
    in_one_line,
    json_time,
    labelled,
    note,
    put,
    put_json,
    sentence_of,
    time_or_nothing,
)
from crm_admin.domain.audit import Anchor, Verification
from crm_admin.domain.capabilities import Act, Feature
from crm_admin.domain.recovery import new_code
from crm_admin.domain.text import Text
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.ports import DatabaseDescription, Mode
from crm_admin.services.setup import create_database


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstContent:
    """What a new database begins with."""

    administrator: str
    password_stdin: bool
    demo_users: int
    seed: int


def make_database(outside: Outside, access: Access, content: FirstContent) -> None:
    """Make the schema, the first administrator and demo users."""
    require_means(outside.terminal, password_by_stdin=content.password_stdin)
    settings = access.settings(outside.opener)
    asking = Asking.prepared(outside.terminal, (*access.needs, Need.PASSWORD))
    database_password = asking.database_password(settings)
    password = asking.chosen_password(Need.PASSWORD, content.administrator)
    code = new_code()
    outside.interrupts.making_database()
    create_database(
        opener=outside.opener,
        hasher=outside.hasher,
        guesser=outside.guesser,
        settings=settings,
        database_password=database_password,
        administrator=content.administrator,
        password=password,
        demo_users=content.demo_users,
        seed=content.seed,
        recovery_code=code,
    )
    outside.interrupts.database_made()
    sentence = Text("Made the database; {name} administers it.", name=content.administrator)
    if access.as_json:
        put_json({"sentence": sentence_of(sentence), "recovery_code": code.reveal()})
    else:
        note(f"Recovery code, shown once: {code.reveal()}. {KEEP_IT}")
        put(in_one_line(sentence))


KEEP_IT = (
    "Print it and lock it away: with the account of the database it opens the way back in for"
    " administrators (crm-admin recover)."
)


# What is it?


def show_description(outside: Outside, access: Access) -> None:
    """Print the kind of the CRM, and what can be done in it."""
    with access.opened(outside, Asking.prepared(outside.terminal, access.needs)) as crm:
        description = crm.database.description
    if access.as_json:
        put_json(_document(description))
    else:
        put("\n".join(_description_for_people(description)))


def _document(description: DatabaseDescription) -> dict[str, object]:
    return {
        "kind": description.kind,
        "product": description.product,
        "version": description.version,
        "server": description.server,
        "name": description.name,
        "is_local": description.is_local,
        "is_encrypted": description.is_encrypted,
        "mode": description.mode,
        "only_user": description.only_user,
        "differences": [sentence_of(text) for text in description.differences],
        "warnings": [sentence_of(text) for text in description.warnings],
        "capabilities": {what: _capability(description, what) for what in (*Act, *Feature)},
    }


def _capability(description: DatabaseDescription, what: Act | Feature) -> dict[str, object]:
    reason = description.capabilities.why_not(what)
    return {"available": reason is None, "reason": reason and sentence_of(reason)}


def _description_for_people(description: DatabaseDescription) -> Iterator[str]:
    yield labelled(
        (
            ("CRM", f"{description.product} {description.version} ({description.kind})"),
            ("Database", f"{description.name} on {description.server}, {_way(description)}"),
            ("Mode", _mode(description)),
        )
    )
    for difference in description.differences:
        yield in_one_line(difference)
    for warning in description.warnings:
        yield f"Warning: {in_one_line(warning)}"
    yield ""
    yield labelled(
        [(_words(what), _yes_or_why_not(description, what)) for what in (*Act, *Feature)]
    )


def _way(description: DatabaseDescription) -> str:
    if description.is_local:
        return "on this computer"
    return "encrypted" if description.is_encrypted else "not encrypted"


def _mode(description: DatabaseDescription) -> str:
    if description.mode is Mode.DIRECT:
        return "direct: the rules hold for whoever uses this program"
    return f"guarded: the database holds the rules; the account is for {description.only_user}"


def _words(what: Act | Feature) -> str:
    return what.replace("_", " ").replace("sign in", "sign-in").capitalize()


def _yes_or_why_not(description: DatabaseDescription, what: Act | Feature) -> str:
    reason = description.capabilities.why_not(what)
    return "yes" if reason is None else f"no: {sentence_of(reason)}"


def put_guarded_mode_script(outside: Outside, access: Access) -> None:
    """Print the script that has the database itself hold the rules.

    Raises:
        NotAvailable: there is none for this kind of CRM or server.
    """
    with access.opened(outside, Asking.prepared(outside.terminal, access.needs)) as crm:
        script = crm.database.guarded_mode_script()
    if access.as_json:
        put_json({"script": script})
    else:
        put(script.rstrip())


# Is its history whole?


def verify_audit(outside: Outside, access: Access, *, anchor_file: str | None) -> None:
    """Walk the chain of the audit log, and compare it with its heads that were noted in a file.

    Raises:
        Stop: an entry does not fit.
    """
    with access.opened(outside, Asking.prepared(outside.terminal, access.needs)) as crm:
        anchors = outside.open_anchors(anchor_file)
        trail = AuditTrail(database=crm.database, anchors=anchors)
        outcome = trail.verify()
        trail.record(outcome, outside.place)
    if access.as_json:
        put_json(_outcome(outcome))
    elif outcome.problem is None:
        put(f"The audit log is whole. Entries: {outcome.entries}. {_covered(outcome.anchor)}")
    if outcome.problem is not None:
        raise Stop(Status.REFUSED, f"The audit log is not whole. {in_one_line(outcome.problem)}")


def _covered(anchor: Anchor | None) -> str:
    if anchor is None:
        return "No head of it was noted outside the database."
    noted = time_or_nothing(anchor.at)
    return f"Up to entry {anchor.number} it is as noted outside the database at {noted}."


def _outcome(outcome: Verification) -> dict[str, object]:
    return {
        "entries": outcome.entries,
        "first_bad": outcome.first_bad,
        "problem": outcome.problem and sentence_of(outcome.problem),
        "noted_entry": outcome.anchor and outcome.anchor.number,
        "noted_at": outcome.anchor and json_time(outcome.anchor.at),
    }

"""`self-service`: the users' own pages, on a port."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from crm_admin.cli.access import Access, Outside
from crm_admin.cli.asking import Asking, Need
from crm_admin.cli.stops import Status, Stop
from crm_admin.cli.writing import note, visible
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import DatabaseDescription, Mode, OpenedCrm
from crm_admin.services.post import Post
from crm_admin.services.self_service.steps import Steps
from crm_admin.services.site import mail_settings_of

BUILTIN = "builtin"
LONGEST_SECRET = 65_536
"""Bytes of the first line of a file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """Where the pages are, and where their secrets come from."""

    host: str
    port: int
    is_behind_proxy: bool
    mail_password_stdin: bool
    database_password_file: str | None = None
    mail_password_file: str | None = None


def serve_pages(outside: Outside, access: Access, serving: Serving) -> None:
    """Serve the pages until they are ended.

    Raises:
        Stop: this CRM has pages of its own, or nobody can listen there.
    """
    asking = _asking(outside, access, serving)
    with access.opened(outside, asking) as crm:
        _require_builtin(crm.database.description)
        _require_direct(crm.database.description)
        crm.database.prepare_companion()
        _learn_mail_password(outside, asking, crm)
        try:
            outside.serve_pages(
                _steps(outside, crm),
                _post(outside, crm),
                host=serving.host,
                port=serving.port,
                is_behind_proxy=serving.is_behind_proxy,
                listening=lambda address: note(f"The self-service pages are at {address}."),
            )
        except OSError as error:
            where = visible(f"{serving.host}, port {serving.port}")
            # Python adds the address once more, in brackets.
            reason = (error.strerror or "").partition(" (")[0]
            problem = f"Nobody can listen at {where}: {reason}."
            raise Stop(Status.REFUSED, problem) from error


def _require_builtin(description: DatabaseDescription) -> None:
    if description.kind != BUILTIN:
        raise Stop(
            Status.REFUSED,
            f"The self-service pages are for the built-in CRM; {description.product} has pages of"
            " its own. Nothing was changed.",
        )


def _require_direct(description: DatabaseDescription) -> None:
    if description.mode is not Mode.DIRECT:
        raise Stop(
            Status.REFUSED,
            "The self-service pages write the passwords that users choose: they need the account"
            " of the CRM, not that of an administrator. Nothing was changed.",
        )


def _asking(outside: Outside, access: Access, serving: Serving) -> Asking:
    in_files = dict(_secrets_in_files(serving))
    mail = (Need.MAIL_PASSWORD,) if serving.mail_password_stdin else ()
    asking = Asking.prepared(outside.terminal, (*access.needs, *mail))
    return replace(asking, lines={**asking.lines, **in_files})


def _secrets_in_files(serving: Serving) -> Iterator[tuple[Need, Secret]]:
    if serving.database_password_file is not None:
        yield (
            Need.DATABASE_PASSWORD,
            _first_line(serving.database_password_file, Need.DATABASE_PASSWORD),
        )
    if serving.mail_password_file is not None:
        yield Need.MAIL_PASSWORD, _first_line(serving.mail_password_file, Need.MAIL_PASSWORD)


def _first_line(path: str, need: Need) -> Secret:
    try:
        with Path(path).open("rb") as file:
            line = file.readline(LONGEST_SECRET)
        return Secret(line.removesuffix(b"\n").removesuffix(b"\r").decode())
    except OSError as error:
        problem = f"The file with {need.value} cannot be read: {error.strerror}."
        raise Stop(Status.WRONG_USAGE, problem) from error
    except UnicodeDecodeError:
        problem = f"The file with {need.value} is not UTF-8 text."
        raise Stop(Status.WRONG_USAGE, problem) from None


def _learn_mail_password(outside: Outside, asking: Asking, crm: OpenedCrm) -> None:
    """Know it before anybody asks for a letter; nobody can be asked later."""
    with crm.database.open_reading() as reading:
        settings = mail_settings_of(reading.settings)
    if not settings.is_set_up:
        note("E-mail is not set up yet: nobody can ask for a link. `settings` sets it up.")
        return
    is_given = Need.MAIL_PASSWORD in asking.lines
    if not settings.account or (not is_given and outside.mail_passwords.is_known(settings)):
        return
    password = asking.mail_password(settings)
    if password is None:
        note("The password of the mail account is not known: letters wait in the outbox.")
    else:
        outside.mail_passwords.keep(settings, password, remember=False)


def _steps(outside: Outside, crm: OpenedCrm) -> Steps:
    return Steps(
        database=crm.database,
        hasher=crm.hasher,
        guesser=outside.guesser,
        place=outside.place,
        templates=outside.templates,
    )


def _post(outside: Outside, crm: OpenedCrm) -> Post:
    return Post(
        database=crm.database,
        mailer=outside.mailer,
        place=outside.place,
        templates=outside.templates,
        password_of=outside.mail_passwords.of,
    )

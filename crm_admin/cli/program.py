"""One run of one command, and how it ends."""

import io
import sys
from collections.abc import Sequence

import click

from crm_admin.cli.access import Outside, ServePages
from crm_admin.cli.commands import NAME, commands
from crm_admin.cli.interrupts import Interrupts
from crm_admin.cli.stops import Status, Stop, stop_for
from crm_admin.cli.terminal import Terminal, this_terminal
from crm_admin.cli.writing import OutputLost, note
from crm_admin.domain.errors import CrmAdminError
from crm_admin.services.export import BeginFile
from crm_admin.services.mail_passwords import MailPasswords
from crm_admin.services.ports import (
    ExternalPasswords,
    Mailer,
    MailTemplates,
    OpenAnchors,
    Opener,
    PasswordGuesser,
    PasswordHasher,
    Place,
)


def run(
    arguments: Sequence[str],
    *,
    opener: Opener,
    hasher: PasswordHasher,
    guesser: PasswordGuesser,
    place: Place,
    templates: MailTemplates,
    mailer: Mailer,
    mail_passwords: MailPasswords,
    external_passwords: ExternalPasswords,
    serve_pages: ServePages,
    open_anchors: OpenAnchors,
    begin_file: BeginFile,
    terminal: Terminal | None = None,
) -> int:
    """Run one command and return the exit status.

    `hasher` is that of the built-in CRM database, for one that is made; a database that is
    opened brings its own.
    """
    _print_what_can_be_printed()
    with Interrupts() as interrupts:
        outside = Outside(
            opener=opener,
            hasher=hasher,
            guesser=guesser,
            place=place,
            templates=templates,
            mailer=mailer,
            mail_passwords=mail_passwords,
            external_passwords=external_passwords,
            serve_pages=serve_pages,
            open_anchors=open_anchors,
            begin_file=begin_file,
            terminal=terminal or this_terminal(),
            interrupts=interrupts,
        )
        try:
            return _run(arguments, outside)
        except Stop as stop:
            note(stop.sentence)
            return stop.status


def _run(arguments: Sequence[str], outside: Outside) -> int:
    try:
        with commands.make_context(NAME, list(arguments), obj=outside) as context:
            commands.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except CrmAdminError as error:
        raise stop_for(error) from error
    except KeyboardInterrupt:
        raise outside.interrupts.stop() from None
    except OutputLost as lost:
        if lost.is_broken_pipe:  # whoever read has read enough
            return Status.DONE
        raise Stop(Status.REFUSED, f"The result could not be written: {lost.problem}.") from lost
    outside.interrupts.check()
    return Status.DONE


def _print_what_can_be_printed() -> None:
    """A terminal that has no å shows its number instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")

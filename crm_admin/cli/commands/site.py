"""`settings`, `mail-test`, `directory-test` and `outbox`: what the site decides, and tries."""

import click

from crm_admin.cli import directories, mailing, site_settings
from crm_admin.cli.access import Outside, SignedAccess
from crm_admin.cli.options import PLAIN_TEXT, mail_password_option, sign_in_options
from crm_admin.services.ports import OutboxQuery

MOST_LETTERS = 10_000
"""On one page."""


@click.command()
@sign_in_options
@click.option(
    "--set",
    "assignments",
    multiple=True,
    metavar="NAME=VALUE",
    type=PLAIN_TEXT,
    help="Save this value; all that are given together, or none. preset=nist and"
    " preset=complexity set all rules for passwords.",
)
@click.pass_obj
def settings(outside: Outside, *, access: SignedAccess, assignments: tuple[str, ...]) -> None:
    """Print or change what the site decides.

    Rules for passwords, locks and links, which hold everywhere from then on; how mail leaves; and
    the directory that checks the passwords of external administrators.
    Durations are written as 60m, 24h or 90d. The password of the mail account is no setting: it
    stays in the keyring, or is given to the commands that send mail.
    """
    if assignments:
        wanted = site_settings.wanted_settings(assignments)
        site_settings.change_settings(outside, access, wanted)
    else:
        site_settings.show_settings(outside, access)


@click.command()
@sign_in_options
@mail_password_option
@click.pass_obj
def mail_test(outside: Outside, *, access: SignedAccess, mail_password_stdin: bool) -> None:
    """Send yourself a test message, step by step.

    The settings are those that are saved; the address is that of ADMIN in the CRM.
    """
    mailing.try_mail(outside, access, mail_password_stdin=mail_password_stdin)


@click.command()
@sign_in_options
@click.argument("name", metavar="USER_NAME", type=PLAIN_TEXT)
@click.pass_obj
def directory_test(outside: Outside, *, access: SignedAccess, name: str) -> None:
    """Ask the directory whether a password is right.

    The settings are those that are saved. The password is asked for, or it is the line of
    standard input after yours. Nothing is changed, and nobody is signed in by it.
    """
    directories.try_directory(outside, access, name)


@click.command()
@sign_in_options
@click.option("--all", "is_all", is_flag=True, help="Those that were sent or given up, too.")
@click.option(
    "--after",
    metavar="ID",
    type=PLAIN_TEXT,
    help="The page after this one: the last id of the page before.",
)
@click.option(
    "--limit",
    type=click.IntRange(1, MOST_LETTERS),
    default=OutboxQuery().limit,
    show_default=True,
    metavar="N",
    help="Letters on the page.",
)
@click.option("--deliver", is_flag=True, help="Send what is due now; for a timer.")
@click.option("--retry", metavar="ID", type=PLAIN_TEXT, help="Send this letter again, at once.")
@click.option("--cancel", metavar="ID", type=PLAIN_TEXT, help="Keep this letter from being sent.")
@mail_password_option
@click.pass_obj
def outbox(
    outside: Outside,
    *,
    access: SignedAccess,
    is_all: bool,
    after: str | None,
    limit: int,
    deliver: bool,
    retry: str | None,
    cancel: str | None,
    mail_password_stdin: bool,
) -> None:
    """Print the letters that wait, or send them.

    The exit status is 4 when the mail server did not take all of them.
    """
    if sum((deliver, retry is not None, cancel is not None)) > 1:
        raise click.UsageError("--deliver, --retry and --cancel exclude each other.")
    if deliver:
        mailing.deliver(outside, access, mail_password_stdin=mail_password_stdin)
    elif retry is not None:
        mailing.retry(outside, access, retry, mail_password_stdin=mail_password_stdin)
    elif cancel is not None:
        mailing.cancel(outside, access, cancel)
    else:
        query = OutboxQuery(unfinished_only=not is_all, before=after, limit=limit)
        mailing.show_outbox(outside, access, query)

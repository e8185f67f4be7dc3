"""`self-service`."""

import click

from crm_admin.cli import serving
from crm_admin.cli.access import Access, Outside
from crm_admin.cli.options import PLAIN_TEXT, address_options, mail_password_option
from crm_admin.domain.settings import SELF_SERVICE_PORT

SECRET_FILE = click.Path(exists=True, dir_okay=False, readable=True)


@click.command("self-service")
@address_options
@click.option(
    "--database-password-file",
    metavar="FILE",
    type=SECRET_FILE,
    help="The password of the database account is the first line of FILE.",
)
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    metavar="ADDRESS",
    type=PLAIN_TEXT,
    help="Listen at this address of the machine.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=SELF_SERVICE_PORT,
    show_default=True,
    metavar="N",
    help="Listen at this port; 0 takes a free one.",
)
@click.option(
    "--behind-proxy",
    "is_behind_proxy",
    is_flag=True,
    help="Take the browser's address from X-Forwarded-For and -Proto, as one reverse proxy writes"
    " them. Without a proxy before it, anybody could write them.",
)
@mail_password_option
@click.option(
    "--mail-password-file",
    metavar="FILE",
    type=SECRET_FILE,
    help="The password of the mail account is the first line of FILE.",
)
@click.pass_obj
def self_service(
    outside: Outside,
    *,
    access: Access,
    database_password_file: str | None,
    host: str,
    port: int,
    is_behind_proxy: bool,
    mail_password_stdin: bool,
    mail_password_file: str | None,
) -> None:
    """Serve the pages where users choose their passwords.

    Runs until it is ended, and sends mail meanwhile. Only for the built-in CRM database.
    """
    if access.database_password_stdin and database_password_file is not None:
        raise click.UsageError(
            "--database-password-stdin and --database-password-file exclude each other."
        )
    if mail_password_stdin and mail_password_file is not None:
        raise click.UsageError("--mail-password-stdin and --mail-password-file exclude each other.")
    wanted = serving.Serving(
        host=host,
        port=port,
        is_behind_proxy=is_behind_proxy,
        mail_password_stdin=mail_password_stdin,
        database_password_file=database_password_file,
        mail_password_file=mail_password_file,
    )
    serving.serve_pages(outside, access, wanted)

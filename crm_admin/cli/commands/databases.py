"""`create-database`, `detect`, `guarded-mode` and `verify-audit`."""

import click

from crm_admin.cli import databases
from crm_admin.cli.access import Access, Outside
from crm_admin.cli.options import PLAIN_TEXT, database_options
from crm_admin.services.setup import MOST_DEMO_USERS


@click.command()
@database_options
@click.option(
    "--admin",
    "administrator",
    required=True,
    metavar="NAME",
    type=PLAIN_TEXT,
    help="User name of the first administrator.",
)
@click.option(
    "--password-stdin",
    is_flag=True,
    help="The password of the first administrator is the next line of standard input.",
)
@click.option(
    "--demo-users",
    type=click.IntRange(0, MOST_DEMO_USERS),
    default=0,
    metavar="N",
    help="Fill it with a company of N users, in every state.",
)
@click.option(
    "--seed",
    type=int,
    default=1,
    show_default=True,
    help="The same seed makes the same demo users.",
)
@click.pass_obj
def create_database(
    outside: Outside,
    *,
    access: Access,
    administrator: str,
    password_stdin: bool,
    demo_users: int,
    seed: int,
) -> None:
    """Make a built-in CRM database and its administrator.

    The database must be there and empty; a file of SQLite is made.
    """
    content = databases.FirstContent(
        administrator=administrator,
        password_stdin=password_stdin,
        demo_users=demo_users,
        seed=seed,
    )
    databases.make_database(outside, access, content)


@click.command()
@database_options
@click.pass_obj
def detect(outside: Outside, *, access: Access) -> None:
    """Say which CRM it is, and what can be done in it.

    Nobody signs in, and nothing is changed.
    """
    databases.show_description(outside, access)


@click.command()
@database_options
@click.pass_obj
def guarded_mode(outside: Outside, *, access: Access) -> None:
    """Print the script of the guarded mode.

    The administrator of the database runs it. Afterwards the database itself holds the rules, and
    every administrator has an account of their own, which can write nothing without them. Nobody
    signs in here, and nothing is changed.
    """
    databases.put_guarded_mode_script(outside, access)


@click.command()
@database_options
@click.option(
    "--anchor",
    "anchor_file",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, readable=True),
    help="Compare with the heads of the log that were noted in this file. Without it, with those"
    " that this account of this computer has noted.",
)
@click.pass_obj
def verify_audit(outside: Outside, *, access: Access, anchor_file: str | None) -> None:
    """Check that nobody changed the audit log.

    Walks its chain and names the first entry that does not fit it, or a head of the log that was
    noted outside the database; the exit status is 1 then. Nobody signs in.
    """
    databases.verify_audit(outside, access, anchor_file=anchor_file)

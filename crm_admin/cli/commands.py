"""The commands, their options and their help: the terminal's documentation."""

import click

from crm_admin import __version__
from crm_admin.cli import acting, databases, looking
from crm_admin.cli.access import Access, Outside, SignedAccess
from crm_admin.cli.options import (
    PLAIN_TEXT,
    database_options,
    sign_in_options,
    user_name_argument,
)
from crm_admin.domain.listing import UserFilter, UserQuery
from crm_admin.domain.user import UserKind
from crm_admin.services.setup import MOST_DEMO_USERS

NAME = "crm-admin"
MOST_USERS = 10_000
"""On one page."""


class InOrder(click.Group):
    """Lists commands in the order of their work, where click would take the alphabet."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """As they stand in this file."""
        del ctx
        return list(self.commands)


@click.group(
    cls=InOrder,
    context_settings={"help_option_names": ["--help"], "max_content_width": 100},
    epilog="""\
\b
Without a command the window opens; --demo opens it on a demo database.
Exit status:
  0    done
  1    refused or impossible: the reason is on standard error, nothing was changed
  2    wrong usage
  3    not known whether it was saved: look before you repeat it
  130  interrupted with Ctrl+C
""",
)
@click.version_option(__version__, prog_name="CRM Admin", message="%(prog)s %(version)s")
def commands() -> None:
    """Find a user of a CRM, see why they cannot sign in, put it right.

    Passwords are asked for on the terminal. Without one they are lines of standard input, in
    this order: the database's (--database-password-stdin), the administrator's
    (--password-stdin), the new one (change-password). They are taken exactly, but for the line
    end. They are never given as arguments, where others could read them.
    """


@commands.command()
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


@commands.command()
@database_options
@click.pass_obj
def detect(outside: Outside, *, access: Access) -> None:
    """Say which CRM it is, and what can be done in it.

    Nobody signs in, and nothing is changed.
    """
    databases.show_description(outside, access)


@commands.command()
@sign_in_options
@click.option(
    "--search",
    default="",
    metavar="TEXT",
    type=PLAIN_TEXT,
    help="Each word must be part of the user name, name, e-mail address, group or role; case and"
    " accents do not matter.",
)
@click.option(
    "--filter",
    "wanted",
    type=click.Choice([str(wanted) for wanted in UserFilter]),
    default=UserFilter.ALL.value,
    help="Only these.",
)
@click.option(
    "--system-users", is_flag=True, help="The accounts of programs and of the installation."
)
@click.option(
    "--after",
    metavar="KEY",
    type=PLAIN_TEXT,
    help="The page after this one: what the page before gave as its next key.",
)
@click.option(
    "--limit",
    type=click.IntRange(1, MOST_USERS),
    default=UserQuery().limit,
    show_default=True,
    metavar="N",
    help="Users on the page.",
)
@click.pass_obj
def users(
    outside: Outside,
    *,
    access: SignedAccess,
    search: str,
    wanted: str,
    system_users: bool,
    after: str | None,
    limit: int,
) -> None:
    """Print a page of the list, ordered by name."""
    query = UserQuery(
        kind=UserKind.SYSTEM if system_users else UserKind.ASSOCIATE,
        search=search,
        filter=UserFilter(wanted),
        key=after,
        limit=limit,
    )
    looking.show_users(outside, access, query)


@commands.command()
@sign_in_options
@user_name_argument
@click.pass_obj
def user(outside: Outside, *, access: SignedAccess, name: str) -> None:
    """Print one user, and why they cannot sign in."""
    looking.show_user(outside, access, name)


@commands.command()
@sign_in_options
@user_name_argument
@click.option(
    "--reason", required=True, metavar="TEXT", type=PLAIN_TEXT, help="Why; it is recorded."
)
@click.pass_obj
def lock(outside: Outside, *, access: SignedAccess, name: str, reason: str) -> None:
    """Bar a user from signing in.

    It lasts until somebody lifts the lock; failed attempts are another matter.
    """
    acting.lock_user(outside, access, name, reason=reason)


@commands.command()
@sign_in_options
@user_name_argument
@click.option(
    "--lift-deliberate",
    is_flag=True,
    help="Lift the lock that an administrator set; needs --reason.",
)
@click.option(
    "--reason", metavar="TEXT", type=PLAIN_TEXT, help="Why the lock is lifted; it is recorded."
)
@click.pass_obj
def unlock(
    outside: Outside, *, access: SignedAccess, name: str, lift_deliberate: bool, reason: str | None
) -> None:
    """Clear the failed attempts of a user, and their lock.

    The lock that an administrator set stays, unless --lift-deliberate says so.
    """
    if lift_deliberate and reason is None:
        raise click.UsageError("--lift-deliberate needs --reason TEXT.")
    if reason is not None and not lift_deliberate:
        raise click.UsageError("--reason belongs to --lift-deliberate.")
    acting.unlock_user(outside, access, name, lift_reason=reason)


@commands.command()
@sign_in_options
@user_name_argument
@click.option(
    "--generate",
    is_flag=True,
    help="Draw the password; it is printed once, alone on standard output.",
)
@click.option("--also-unlock", is_flag=True, help="Clear the failed attempts too.")
@click.option(
    "--no-must-change",
    is_flag=True,
    help="Without it, a new password must be chosen at the next sign-in.",
)
@click.pass_obj
def change_password(
    outside: Outside,
    *,
    access: SignedAccess,
    name: str,
    generate: bool,
    also_unlock: bool,
    no_must_change: bool,
) -> None:
    """Set a temporary password for a user.

    It is drawn, typed twice on the terminal, or the last line of standard input.
    """
    wanted = acting.NewPassword(
        is_generated=generate, also_unlock=also_unlock, must_change=not no_must_change
    )
    acting.change_password(outside, access, name, wanted)


@commands.command()
@database_options
@click.pass_obj
def verify_audit(outside: Outside, *, access: Access) -> None:
    """Check that nobody changed the audit log.

    Walks its chain and names the first entry that does not fit; the exit status is 1 then.
    Nobody signs in.
    """
    databases.verify_audit(outside, access)

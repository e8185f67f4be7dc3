"""`users`, `user`, and what is done to one of them."""

import click

from crm_admin.cli import acting, looking, many
from crm_admin.cli.access import Outside, SignedAccess
from crm_admin.cli.options import PLAIN_TEXT, sign_in_options, user_name_argument
from crm_admin.domain.listing import UserFilter, UserQuery
from crm_admin.domain.user import UserKind

MOST_USERS = 10_000
"""On one page."""


@click.command()
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


@click.command()
@sign_in_options
@user_name_argument
@click.pass_obj
def user(outside: Outside, *, access: SignedAccess, name: str) -> None:
    """Print one user, and why they cannot sign in."""
    looking.show_user(outside, access, name)


@click.command()
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


@click.command()
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


@click.command()
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


@click.command()
@sign_in_options
@click.argument("names", metavar="[NAME]...", nargs=-1, type=PLAIN_TEXT)
@click.option("--everyone", is_flag=True, help="Everybody but you and the accounts of programs.")
@click.option("--reason", metavar="TEXT", type=PLAIN_TEXT, help="Why; it is recorded.")
@click.option("--preview", is_flag=True, help="Only print whom it would hit.")
@click.pass_obj
def require_new_password(
    outside: Outside,
    *,
    access: SignedAccess,
    names: tuple[str, ...],
    everyone: bool,
    reason: str | None,
    preview: bool,
) -> None:
    """Have new passwords chosen at the next sign-in.

    For after a suspected compromise. One user after the other; the exit status is 4 when some
    were refused.
    """
    if bool(names) is everyone:
        raise click.UsageError("Give either names or --everyone.")
    if preview:
        many.preview_new_passwords(outside, access, names)
    elif reason is None:
        raise click.UsageError("It needs --reason TEXT, or --preview.")
    else:
        many.require_new_passwords(outside, access, names, reason=reason)

"""`reset-password` and what becomes of the links that it makes."""

import click

from crm_admin.cli import linking
from crm_admin.cli.access import Outside, SignedAccess
from crm_admin.cli.options import mail_password_option, sign_in_options, user_name_argument


@click.command()
@sign_in_options
@user_name_argument
@click.option("--also-unlock", is_flag=True, help="Clear the failed attempts too.")
@click.option(
    "--show-link",
    is_flag=True,
    help="Print the link, once, alone on standard output; also where e-mail is not set up.",
)
@mail_password_option
@click.pass_obj
def reset_password(
    outside: Outside,
    *,
    access: SignedAccess,
    name: str,
    also_unlock: bool,
    show_link: bool,
    mail_password_stdin: bool,
) -> None:
    """Mail a one-time link to choose a new password.

    Older links of the user stop working. The exit status is 4 when the link was made but the
    mail server did not take its mail.
    """
    wanted = linking.WantedLink(
        also_unlock=also_unlock, show_link=show_link, mail_password_stdin=mail_password_stdin
    )
    linking.reset_password(outside, access, name, wanted)


@click.command()
@sign_in_options
@user_name_argument
@click.option("--revoke", is_flag=True, help="End all that still work.")
@click.pass_obj
def links(outside: Outside, *, access: SignedAccess, name: str, revoke: bool) -> None:
    """Print the links of a user, and what became of each."""
    show = linking.revoke_links if revoke else linking.show_links
    show(outside, access, name)


@click.command()
@sign_in_options
@click.pass_obj
def requests(outside: Outside, *, access: SignedAccess) -> None:
    """Print who asks to be unlocked.

    `unlock` accepts such a request, `decline-request` declines it.
    """
    linking.show_requests(outside, access)


@click.command()
@sign_in_options
@user_name_argument
@click.pass_obj
def decline_request(outside: Outside, *, access: SignedAccess, name: str) -> None:
    """Decline a user's request to be unlocked."""
    linking.decline_request(outside, access, name)

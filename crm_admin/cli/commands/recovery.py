"""`recover`: the system user."""

import click

from crm_admin.cli import recovering
from crm_admin.cli.access import Access, Outside
from crm_admin.cli.options import PLAIN_TEXT, database_options
from crm_admin.cli.recovering import RecoveryAccess, RecoveryAct


@click.command()
@database_options
@click.option(
    "--code-stdin", is_flag=True, help="The recovery code is the next line of standard input."
)
@click.option(
    "--drill",
    "is_drill",
    is_flag=True,
    help="Try the whole way with the code; nothing is changed but the audit log.",
)
@click.option(
    "--unlock", metavar="NAME", type=PLAIN_TEXT, help="Clear the failed attempts of NAME."
)
@click.option(
    "--lift-lock", metavar="NAME", type=PLAIN_TEXT, help="Lift the deliberate lock of NAME."
)
@click.option(
    "--set-password",
    metavar="NAME",
    type=PLAIN_TEXT,
    help="Set a temporary password for NAME; it is printed once, alone on standard output.",
)
@click.option(
    "--clear-second-factor",
    metavar="NAME",
    type=PLAIN_TEXT,
    help="Let NAME sign in without the second factor that was lost.",
)
@click.option(
    "--make-administrator",
    metavar="NAME",
    type=PLAIN_TEXT,
    help="Make the user NAME an administrator; one in each recovery.",
)
@click.pass_obj
def recover(
    outside: Outside,
    /,
    *,
    access: Access,
    code_stdin: bool,
    is_drill: bool,
    **names: str | None,
) -> None:
    """Restore an administrator who cannot sign in.

    It needs the account of the database and the recovery code, and does one thing; without one
    it prints the administrators and why they cannot sign in. Each run but a drill uses the code
    up and prints the next one. Everything is recorded, and announced to all administrators.
    """
    wanted = [(RecoveryAct(act), name) for act, name in names.items() if name is not None]
    if len(wanted) + is_drill > 1:
        raise click.UsageError("Do one thing at a time.")
    way = RecoveryAccess(access=access, code_stdin=code_stdin)
    if is_drill:
        recovering.drill(outside, way)
    elif wanted:
        [(act, name)] = wanted
        recovering.restore(outside, way, act, name)
    else:
        recovering.show_administrators(outside, way)

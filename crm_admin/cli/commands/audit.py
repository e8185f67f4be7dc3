"""`audit`."""

import click

from crm_admin.cli import auditing
from crm_admin.cli.access import Outside, SignedAccess
from crm_admin.cli.options import PLAIN_TEXT, sign_in_options
from crm_admin.domain.audit import ActionGroup, Result
from crm_admin.services.ports import AuditQuery

MOST_ENTRIES = 10_000
"""At once."""


@click.command()
@sign_in_options
@click.option(
    "--search",
    default="",
    metavar="TEXT",
    type=PLAIN_TEXT,
    help="Each word must be part of the action, of who did it, to whom, or of the reason.",
)
@click.option(
    "--group",
    type=click.Choice([str(group) for group in ActionGroup]),
    help="Only actions of this kind.",
)
@click.option(
    "--result",
    type=click.Choice([str(result) for result in Result]),
    help="Only what was done, or only what was refused.",
)
@click.option(
    "--critical",
    "is_critical",
    is_flag=True,
    help="Only what somebody should look at: the system user, rules, rights, used links.",
)
@click.option(
    "--export",
    "path",
    metavar="FILE",
    type=click.Path(dir_okay=False),
    help="Write all of them into this file, as a table for spreadsheets. That is recorded.",
)
@click.option(
    "--before",
    type=click.IntRange(min=1),
    metavar="NUMBER",
    help="Older ones than the entry with this number.",
)
@click.option(
    "--limit",
    type=click.IntRange(1, MOST_ENTRIES),
    default=AuditQuery().limit,
    show_default=True,
    metavar="N",
    help="Entries to print.",
)
@click.pass_obj
def audit(
    outside: Outside,
    *,
    access: SignedAccess,
    search: str,
    group: str | None,
    result: str | None,
    is_critical: bool,
    path: str | None,
    before: int | None,
    limit: int,
) -> None:
    """Read the audit log, or export it.

    The newest entries come first.
    """
    query = AuditQuery(
        search=search,
        group=None if group is None else ActionGroup(group),
        result=None if result is None else Result(result),
        is_critical=is_critical,
        before=before,
        limit=limit,
    )
    if path is None:
        auditing.show_audit(outside, access, query)
    else:
        auditing.export_audit(outside, access, query, path)

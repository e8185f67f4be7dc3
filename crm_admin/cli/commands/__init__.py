"""The commands, their options and their help: the terminal's documentation."""

import click

from crm_admin import __version__
from crm_admin.cli.commands import audit, databases, links, recovery, serving, site, users

NAME = "crm-admin"


class InOrder(click.Group):
    """Lists commands in the order of their work, where click would take the alphabet."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """As they were added."""
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
  4    saved, but in part: mail was not taken, or a user was refused
  130  interrupted with Ctrl+C
""",
)
@click.version_option(__version__, prog_name="CRM Admin", message="%(prog)s %(version)s")
def commands() -> None:
    """Find a user of a CRM, see why they cannot sign in, put it right.

    Passwords are asked for on the terminal. Without one they are lines of standard input, in
    this order: the database's (--database-password-stdin), the recovery code (--code-stdin of
    recover), the administrator's (--password-stdin) and the code of their second factor
    (--code-stdin), the new one (change-password), the one in the directory (directory-test),
    the mail account's (--mail-password-stdin).
    They are taken exactly, but for the line end. They are never given as arguments, where others
    could read them.
    """


_IN_ORDER = (
    databases.create_database,
    databases.detect,
    databases.guarded_mode,
    users.users,
    users.user,
    users.lock,
    users.unlock,
    users.change_password,
    links.reset_password,
    links.links,
    links.requests,
    links.decline_request,
    users.require_new_password,
    site.settings,
    site.mail_test,
    site.directory_test,
    site.outbox,
    serving.self_service,
    recovery.recover,
    audit.audit,
    databases.verify_audit,
)
for _command in _IN_ORDER:
    commands.add_command(_command)

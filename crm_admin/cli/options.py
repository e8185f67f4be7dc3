"""The options that commands share, and what they are made into."""

import functools
from collections.abc import Callable
from typing import Any

import click

from crm_admin.cli.access import Access, SignedAccess

Function = Callable[..., object]


class PlainText(click.ParamType[str]):
    """Text that can be stored and compared: what the shell passed on was UTF-8."""

    name = "text"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The text as it is."""
        try:
            value.encode()
        except UnicodeEncodeError:
            self.fail("this is not UTF-8 text.", param, ctx)
        return value


PLAIN_TEXT = PlainText()

_DATABASE_OPTIONS = (
    click.option(
        "--database",
        "url",
        required=True,
        metavar="URL",
        type=PLAIN_TEXT,
        help="The database, as SQLAlchemy writes it, without a password: sqlite:///crm.db,"
        " postgresql+psycopg://account@host/database, mariadb+pymysql://account@host/database.",
    ),
    click.option(
        "--database-password-stdin",
        is_flag=True,
        help="The password of the database account is the first line of standard input.",
    ),
    click.option(
        "--ca-file",
        metavar="FILE",
        type=click.Path(exists=True, dir_okay=False, readable=True),
        help="Certificate of the authority that signed the one of the database server.",
    ),
    click.option(
        "--no-tls",
        "is_in_clear",
        is_flag=True,
        help="Connect in clear, passwords too. Without it, connections to other computers are"
        " encrypted and the server's certificate is checked.",
    ),
    click.option("--json", "as_json", is_flag=True, help="Print one JSON document, nothing else."),
)

_SIGN_IN_OPTIONS = (
    click.option(
        "--as",
        "user_name",
        required=True,
        metavar="ADMIN",
        type=PLAIN_TEXT,
        help="The administrator who signs in. Upper and lower case differ.",
    ),
    click.option(
        "--password-stdin",
        is_flag=True,
        help="The password of ADMIN is the next line of standard input.",
    ),
    click.option(
        "--code-stdin",
        is_flag=True,
        help="The code of ADMIN's second factor is the line after it; needed where the account has"
        " one.",
    ),
)


def mail_password_option(function: Function) -> Function:
    """Where the password of the mail account comes from, for commands that send mail."""
    return click.option(
        "--mail-password-stdin",
        is_flag=True,
        help="The password of the mail account is the last line of standard input. Without it, it"
        " comes from the keyring, or is asked for on the terminal.",
    )(function)


def user_name_argument(function: Function) -> Function:
    """NAME, the user that the command is about."""
    return click.argument("name", metavar="NAME", type=PLAIN_TEXT)(function)


def database_options(function: Function) -> Function:
    """The options that name a database; the function gets them as `access`."""

    @functools.wraps(function)
    def with_access(*arguments: object, **options: object) -> object:
        return function(*arguments, access=_access(options), **options)

    return _decorated(with_access, _DATABASE_OPTIONS)


def address_options(function: Function) -> Function:
    """Those that name a database, for what prints no result; the function gets them as `access`."""

    @functools.wraps(function)
    def with_access(*arguments: object, **options: object) -> object:
        options["as_json"] = False
        return function(*arguments, access=_access(options), **options)

    return _decorated(with_access, _DATABASE_OPTIONS[:-1])


def sign_in_options(function: Function) -> Function:
    """Those and the administrator's; the function gets them as `access`."""

    @functools.wraps(function)
    def with_access(*arguments: object, **options: object) -> object:
        return function(*arguments, access=_signed_access(options), **options)

    return _decorated(
        with_access, (_DATABASE_OPTIONS[0], *_SIGN_IN_OPTIONS, *_DATABASE_OPTIONS[1:])
    )


def _signed_access(options: dict[str, Any]) -> SignedAccess:
    return SignedAccess(
        access=_access(options),
        user_name=options.pop("user_name"),
        password_stdin=options.pop("password_stdin"),
        code_stdin=options.pop("code_stdin"),
    )


def _access(options: dict[str, Any]) -> Access:
    """Take the database's options out of all of them."""
    names = ("url", "database_password_stdin", "ca_file", "is_in_clear", "as_json")
    access = Access(**{name: options.pop(name) for name in names})
    if access.is_in_clear and access.ca_file is not None:
        raise click.UsageError("--no-tls and --ca-file exclude each other.")
    return access


def _decorated(function: Function, options: tuple[Callable[[Function], Function], ...]) -> Function:
    for option in reversed(options):
        function = option(function)
    return function

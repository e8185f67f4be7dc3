"""The page for the technical installation documentation: the code, and how it is used."""

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from html import escape
from urllib.parse import quote

from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.gui.sentences import say, visible, when_exactly
from crm_admin.services.ports import ConnectionSettings, DatabaseDescription, Server, Tls

_DRIVERS = {
    Server.SQLITE: "sqlite",
    Server.POSTGRESQL: "postgresql+psycopg",
    Server.MARIADB: "mariadb+pymysql",
    Server.MYSQL: "mysql+pymysql",
    Server.SQL_SERVER: "mssql+pymssql",
}
_STYLE = (
    "body { font-family: sans-serif; font-size: 11pt; }"
    "h1 { font-size: 17pt; } h2 { font-size: 12pt; }"
    "td { padding-right: 14px; padding-bottom: 3px; }"
    "p.code { font-family: monospace; font-size: 19pt; }"
    "p.command { font-family: monospace; font-size: 10pt; }"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodePage:
    """What the page says beside the code; `settings` is None where nobody kept them."""

    description: DatabaseDescription
    settings: ConnectionSettings | None
    made_at: datetime
    made_by: str

    def html(self, code: Secret) -> str:
        """The whole page; everything that comes from elsewhere is escaped in it."""
        title = say(Text("CRM Admin: recovery code of the system user"))
        parts = [
            f"<h1>{escape(title)}</h1>",
            _paragraph(
                Text(
                    "For the technical installation documentation. Lock this page away: with the"
                    " account of the database it opens the way back in for administrators."
                )
            ),
            f'<p class="code">{escape(code.reveal())}</p>',
            _table(self._facts()),
            *self._steps(),
        ]
        head = f"<title>{escape(title)}</title><style>{_STYLE}</style>"
        body = "\n".join(parts)
        return (
            f'<!DOCTYPE html>\n<html><head><meta charset="utf-8">{head}</head>\n'
            f"<body>{body}</body></html>\n"
        )

    def _facts(self) -> Iterator[tuple[Text, str]]:
        found, settings = self.description, self.settings
        yield Text("CRM"), f"{found.product} {found.version}"
        yield Text("Server"), found.server
        if settings is None:
            yield Text("Database"), found.name
        elif settings.server is Server.SQLITE:
            yield Text("File"), settings.database
        else:
            yield Text("Host"), f"{settings.host or 'localhost'}:{settings.port or ''}".rstrip(":")
            yield Text("Database"), settings.database
            yield Text("Account"), settings.account or ""
            if settings.ca_file is not None:
                yield Text("Certificate of the authority"), settings.ca_file
        yield Text("Code made"), when_exactly(self.made_at)
        yield Text("Made by"), self.made_by

    def _steps(self) -> Iterator[str]:
        yield _heading(Text("When no administrator can sign in: in the window"))
        yield _steps(
            Text("Start CRM Admin and choose “Sign in as system user…” in the dialog Sign in."),
            Text("Type the account of the database, as above, and its password."),
            Text("Type the recovery code. From then on there are 15 minutes."),
            Text("Unlock an administrator or set a temporary password, and finish."),
            Text("Print the page with the new code, put it here and destroy this one."),
        )
        yield _heading(Text("In a terminal, also over SSH"))
        where = "--database URL" if self.settings is None else options_of(self.settings)
        recover = f"crm-admin recover {where}"
        for command in (recover, f"{recover} --set-password NAME"):
            yield f'<p class="command">{escape(command)}</p>'
        yield _paragraph(
            Text("Each use is recorded and announced to all administrators, and ends this code.")
        )


def options_of(settings: ConnectionSettings) -> str:
    """How a terminal command names the database, and what protects the way there."""
    words = ["--database", _address(settings)]
    if settings.server is not Server.SQLITE:
        if settings.tls is Tls.OFF:
            words.append("--no-tls")
        elif settings.ca_file is not None:
            words.extend(("--ca-file", settings.ca_file))
    return shlex.join(words)


def _address(settings: ConnectionSettings) -> str:
    if settings.server is Server.SQLITE:
        return f"sqlite:///{settings.database}"
    account = "" if settings.account is None else f"{quote(settings.account, safe='')}@"
    port = "" if settings.port is None else f":{settings.port}"
    host, name = settings.host or "localhost", quote(settings.database, safe="")
    return f"{_DRIVERS[settings.server]}://{account}{host}{port}/{name}"


def _paragraph(text: Text) -> str:
    return f"<p>{escape(say(text))}</p>"


def _heading(text: Text) -> str:
    return f"<h2>{escape(say(text))}</h2>"


def _steps(*texts: Text) -> str:
    return "<ol>" + "".join(f"<li>{escape(say(text))}</li>" for text in texts) + "</ol>"


def _table(facts: Iterator[tuple[Text, str]]) -> str:
    rows = (
        f"<tr><td>{escape(say(label))}</td><td>{escape(visible(value))}</td></tr>"
        for label, value in facts
    )
    return '<table cellpadding="3">' + "".join(rows) + "</table>"

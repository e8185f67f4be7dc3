"""Secrets: from standard input line by line, or typed by the person before the terminal."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from crm_admin.cli.stops import Status, Stop
from crm_admin.cli.terminal import Terminal
from crm_admin.cli.writing import in_one_line, note, visible
from crm_admin.domain.password_policy import remarks
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.services.ports import ConnectionSettings, Server

LONGEST_LINE = 65_536
"""Bytes of standard input that can be one secret."""


class Need(StrEnum):
    """What can come by standard input, in this order."""

    DATABASE_PASSWORD = "the password of the database"  # noqa: S105 (words for a message)
    RECOVERY_CODE = "the recovery code"
    PASSWORD = "your password"  # noqa: S105 (words for a message)
    SECOND_FACTOR = "the code of your second factor"
    NEW_PASSWORD = "the new password"  # noqa: S105 (words for a message)
    EXTERNAL_PASSWORD = "the password in the directory"  # noqa: S105 (words for a message)
    MAIL_PASSWORD = "the password of the mail account"  # noqa: S105 (words for a message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """The secrets of one command.

    `lines` holds those that came by standard input; it is empty when somebody can be asked.
    """

    terminal: Terminal
    lines: Mapping[Need, Secret]

    @classmethod
    def prepared(cls, terminal: Terminal, needs: Iterable[Need]) -> "Asking":
        """Read standard input at once, so that nothing has begun when a line is missing."""
        if terminal.is_interactive:
            return cls(terminal=terminal, lines={})
        return cls(terminal=terminal, lines={need: _next_line(terminal, need) for need in needs})

    def database_password(self, settings: ConnectionSettings) -> Secret | None:
        """None: the driver must do without, as it can for a file or with a local account."""
        if settings.server is Server.SQLITE:
            return None
        given = self.lines.get(Need.DATABASE_PASSWORD)
        if given is None and self.terminal.is_interactive:
            where = visible(f"{settings.account or ''}@{settings.host or 'localhost'}")
            given = self._typed(f"Password of the database account {where} (empty: none): ")
        return given or None

    def password(self, user_name: str) -> Secret:
        """Of the administrator who signs in."""
        given = self.lines.get(Need.PASSWORD)
        return self._typed(f"Password of {visible(user_name)}: ") if given is None else given

    def second_factor(self) -> Secret | None:
        """The code that was given, or is typed now; None: it was neither announced nor asked."""
        given = self.lines.get(Need.SECOND_FACTOR)
        if given is None and self.terminal.is_interactive:
            return self._typed("Code of your second factor: ")
        return given

    def recovery_code(self) -> Secret:
        """Of the system user."""
        given = self.lines.get(Need.RECOVERY_CODE)
        return self._typed("Recovery code: ") if given is None else given

    def external_password(self, user_name: str) -> Secret:
        """Of somebody whose password the directory keeps."""
        given = self.lines.get(Need.EXTERNAL_PASSWORD)
        prompt = f"Password of {visible(user_name)} in the directory: "
        return self._typed(prompt) if given is None else given

    def mail_password(self, settings: MailSettings) -> Secret | None:
        """Of the account that mail is sent with; None: nobody gave one."""
        given = self.lines.get(Need.MAIL_PASSWORD)
        if given is None and self.terminal.is_interactive:
            where = visible(f"{settings.account or ''}@{settings.host}")
            given = self._typed(f"Password of the mail account {where} (empty: mail waits): ")
        return given or None

    def chosen_password(self, need: Need, user_name: str) -> Secret:
        """A new password, taken exactly; what nobody would see in it is pointed out."""
        given = self.lines.get(need)
        if given is None:
            return self._chosen(user_name)
        for remark in remarks(given):
            note(f"{in_one_line(remark)} It is taken exactly as it came.")
        return given

    def _chosen(self, user_name: str) -> Secret:
        while True:
            first = self._typed(f"New password for {visible(user_name)}: ")
            if self._typed("The same again: ") != first:
                note("The two are not the same. Type the new password once more.")
            elif self._is_meant(first):
                return first

    def _is_meant(self, password: Secret) -> bool:
        found = [in_one_line(remark) for remark in remarks(password)]
        if not found:
            return True
        answer = self.terminal.ask(f"{' '.join(found)} Keep it exactly so? [y/N] ")
        return answer.strip().casefold() in {"y", "yes"}

    def _typed(self, prompt: str) -> Secret:
        try:
            return Secret(self.terminal.ask_secret(prompt))
        except EOFError:
            problem = "The input ended before a password was given. Nothing was changed."
            raise Stop(Status.WRONG_USAGE, problem) from None
        except UnicodeDecodeError:
            problem = "What was typed cannot be read as text. Nothing was changed."
            raise Stop(Status.WRONG_USAGE, problem) from None


def require_means(terminal: Terminal, *, password_by_stdin: bool) -> None:
    """Somebody can be asked for the password, or it was announced for standard input.

    Raises:
        Stop: neither.
    """
    if not (terminal.is_interactive or password_by_stdin):
        raise Stop(
            Status.WRONG_USAGE,
            "There is no terminal to ask for the password. Add --password-stdin and give it as a"
            " line of standard input.",
        )


def require_code_means(terminal: Terminal, *, code_by_stdin: bool) -> None:
    """Somebody can be asked for the recovery code, or it was announced for standard input.

    Raises:
        Stop: neither.
    """
    if not (terminal.is_interactive or code_by_stdin):
        raise Stop(
            Status.WRONG_USAGE,
            "There is no terminal to ask for the recovery code. Add --code-stdin and give it as a"
            " line of standard input.",
        )


def _next_line(terminal: Terminal, need: Need) -> Secret:
    line = terminal.standard_input.readline(LONGEST_LINE)
    if not line:
        raise Stop(
            Status.WRONG_USAGE,
            f"Standard input ended before the line with {need.value}. Nothing was changed.",
        )
    if len(line) == LONGEST_LINE:
        raise Stop(Status.WRONG_USAGE, f"The line with {need.value} is too long for one.")
    return Secret(_decoded(line, need))


def _decoded(line: bytes, need: Need) -> str:
    """The text without its line end, and with every other byte of it."""
    content = line.removesuffix(b"\n")
    if content != line:
        content = content.removesuffix(b"\r")
    try:
        return content.decode()
    except UnicodeDecodeError:
        problem = f"The line with {need.value} is not UTF-8 text. Nothing was changed."
        raise Stop(Status.WRONG_USAGE, problem) from None

"""What a mail server says: a number for programs and words for people."""

import base64
import re
from dataclasses import dataclass

from crm_admin.domain.mail import Mail, Verdict
from crm_admin.domain.secret import Secret

LONGEST_WORDS = 500
_HIDDEN = "***"
_TOKEN = re.compile(r"[A-Za-z0-9_-]{16,}")

_TAKEN = range(200, 300)
_FOR_THE_MOMENT = range(400, 500)
_FOR_GOOD = range(500, 600)
SETTINGS_ARE_WRONG = frozenset({530, 534, 535, 538})
"""Sign-in is missing or wrong: refused for good by the server, but for the site to put right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One reply; `words` is one printable line without anything secret."""

    code: int
    words: str

    @property
    def is_good(self) -> bool:
        """The server did what it was asked."""
        return self.code in _TAKEN

    @property
    def verdict(self) -> Verdict:
        """What becomes of the letter when the server says this instead of taking it."""
        if self.code in SETTINGS_ARE_WRONG:
            return Verdict.LATER
        return Verdict.REFUSED if self.code in _FOR_GOOD else Verdict.LATER

    @property
    def verdict_on_letter(self) -> Verdict:
        """The same when it is the answer to the whole letter: only 250 means taken."""
        if self.code == 250:  # noqa: PLR2004 (RFC 5321, 4.2.3)
            return Verdict.TAKEN
        is_clear = self.code in _FOR_THE_MOMENT or self.code in _FOR_GOOD
        return self.verdict if is_clear else Verdict.UNCERTAIN


class Censor:
    """Takes secrets out of what a server says: some repeat what they do not like."""

    def __init__(self, mail: Mail, account: str | None, password: Secret | None) -> None:
        self._secrets = _password_forms(account or "", password) if password else ()
        self._letter = mail.text + mail.html

    def reply(self, code: int, said: bytes) -> Reply:
        """The reply with its words fit to be shown and kept."""
        line = " ".join(said.decode("utf-8", "replace").split())
        for secret in self._secrets:
            line = line.replace(secret, _HIDDEN)
        # The token of a link: filters name the addresses that they found in a letter.
        line = _TOKEN.sub(lambda word: _HIDDEN if word[0] in self._letter else word[0], line)
        whole = f"{code} {line}" if code > 0 else line
        shown = "".join(c if c.isprintable() else "�" for c in whole)
        return Reply(code=code, words=shown[:LONGEST_WORDS].rstrip())


def plain_sign_in(account: str, password: Secret) -> str:
    """The one line of AUTH PLAIN; `smtplib` itself takes only ASCII."""
    return in_base64(f"\0{account}\0{password.reveal()}")


def in_base64(text: str) -> str:
    """As SMTP carries names and passwords."""
    return base64.b64encode(text.encode("utf-8", "surrogatepass")).decode("ascii")


def _password_forms(account: str, password: Secret) -> tuple[str, ...]:
    plain = password.reveal()
    return (plain_sign_in(account, password), in_base64(plain), plain)

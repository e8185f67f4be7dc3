"""Nothing secret stays anywhere: after a whole journey every place is looked through."""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import pytest
import sqlalchemy
from sqlalchemy.engine import URL

from tests.crm.snapshots import Snapshot
from tests.end_to_end.sites import CODE, Site, new_builtin_site, new_espocrm_site
from tests.end_to_end.test_terminal_links import BASE, redeem
from tests.outcomes import Outcome
from tests.servers import Server
from tests.servers.smtp import MailServer

OWN = "canary of the administrator 1"
NEW = "canary of a temporary password 2"
CHOSEN = "canary of a chosen password 3"
WRONG = "canary of a wrong password 4"
WEAK = "canary\x00"
WRONG_MAIL = "canary of the mail account 6"

OF_THE_CRM = frozenset({"password_change_request"})
"""Where EspoCRM itself keeps the tokens that it takes, as they are."""

KINDS = [
    "sqlite",
    *(
        pytest.param(kind, marks=[pytest.mark.servers, pytest.mark.long])
        for kind in ("postgresql", "mariadb")
    ),
    pytest.param("espocrm", marks=pytest.mark.servers),
]


@dataclass(kw_only=True)
class Journey:
    """Everything that is done in one database, with everything that was said about it."""

    site: Site
    mail: MailServer
    said: list[str] = field(default_factory=list)
    links: set[str] = field(default_factory=set)
    drawn: set[str] = field(default_factory=set)
    codes: set[str] = field(default_factory=set)
    """Of the system user."""

    def run(self, command: str, *arguments: str, lines: tuple[str, ...] = ()) -> Outcome:
        outcome = self.site.signed_in(command, *arguments, lines=lines)
        self.said.append(outcome.error)
        if "--show-link" in arguments:
            self.links.update(outcome.output.split())
        elif "--generate" in arguments:
            self.drawn.update(outcome.output.split())
        else:
            self.said.append(outcome.output)
        return outcome

    def with_mail(self, command: str, *arguments: str, password: str | None = None) -> Outcome:
        given = password or self.mail.password.reveal()
        return self.run(command, "--mail-password-stdin", *arguments, lines=(given,))

    def remember_links(self) -> None:
        """Those in the outbox, which nobody has seen yet, and those in the mail."""
        self.links.update(
            str(row[0]) for row in self.rows("SELECT link FROM crm_admin_mail") if row[0]
        )
        for letter in self.mail.received:
            self.links.update(re.findall(rf"{re.escape(BASE)}\S+", letter.body()))

    def rows(self, statement: str) -> list[tuple[object, ...]]:
        engine = sqlalchemy.create_engine(self.site.url)
        with engine.connect() as connection:
            found = [tuple(row) for row in connection.exec_driver_sql(statement)]
        engine.dispose()
        return found

    @property
    def tokens(self) -> set[str]:
        return {re.split("[/=]", link)[-1] for link in self.links}

    @property
    def passwords(self) -> set[str]:
        used = {self.site.password, NEW, CHOSEN, WRONG, WEAK, WRONG_MAIL, *self.drawn}
        return used | {self.mail.password.reveal(), *filter(None, [self.site.url.password])}


@pytest.fixture(params=KINDS)
def journey(request: pytest.FixtureRequest, tmp_path: Path, mail_server: MailServer) -> Journey:
    return Journey(site=a_site(request.param, request, tmp_path), mail=mail_server)


def a_site(kind: str, request: pytest.FixtureRequest, folder: Path) -> Site:
    if kind == "sqlite":
        url = URL.create("sqlite", database=str(folder / "crm.db"))
        return new_builtin_site(url, demo_users=30, password=OWN)
    server: Server = request.getfixturevalue(
        "mariadb_server" if kind == "espocrm" else f"{kind}_server"
    )
    if kind == "espocrm":
        snapshot = Snapshot(request.getfixturevalue("espocrm_snapshot"))
        return new_espocrm_site(server.create_database(), snapshot)
    return new_builtin_site(server.create_database(), demo_users=30, password=OWN)


def test_after_a_whole_journey_no_place_holds_a_secret(
    journey: Journey, tmp_path: Path, own_home: Path
) -> None:
    journey.site.set_up_mail(journey.mail, link_base_url=BASE)
    name = somebody_with_an_address(journey.site)
    set_passwords(journey, name)
    send_links(journey, name)
    journey.remember_links()
    end_links(journey, name)
    use_system_user(journey)
    look_at_everything(journey, name)

    assert len(journey.tokens) >= 6
    secrets = journey.tokens | journey.passwords | journey.codes
    places = {
        **{f"said {number}": said.encode() for number, said in enumerate(journey.said)},
        **{str(path): path.read_bytes() for path in files_in(tmp_path, own_home)},
        **dict(tables_of(journey.site)),
    }
    letters = {f"letter {n}": x.content for n, x in enumerate(journey.mail.received)}
    assert found(secrets, places) == []
    assert found(journey.passwords, letters) == []
    assert journey.mail.received


def somebody_with_an_address(site: Site) -> str:
    return next(
        str(user["user_name"])
        for user in site.everybody
        if user["state"] == "active" and user["email"] and not user["is_administrator"]
    )


def set_passwords(journey: Journey, name: str) -> None:
    wrong = journey.site.for_another(journey.site.administrator, WRONG).signed_in("users")
    journey.said += [wrong.output, wrong.error]
    assert journey.run("change-password", name, lines=(NEW,)).status == 0
    assert journey.run("change-password", name, lines=(WEAK,)).status == 1
    assert journey.run("change-password", name, "--generate").status == 0


def send_links(journey: Journey, name: str) -> None:
    """Taken, later, refused, without a way in, handed over."""
    mail = journey.mail
    assert journey.with_mail("reset-password", name).status == 0
    mail.answer("DATA", "451 4.7.1 Greylisted")
    assert journey.with_mail("reset-password", name, "--json").status == 4
    journey.remember_links()
    [waits] = [x for x in letters_of(journey) if x["kind"] == "reset"]
    assert journey.with_mail("outbox", "--retry", str(waits["id"])).status == 0
    mail.answer("RCPT", "550 5.1.1 Unknown")
    assert journey.with_mail("reset-password", name).status == 4
    journey.remember_links()
    assert journey.with_mail("reset-password", name, password=WRONG_MAIL).status == 4
    journey.remember_links()
    assert journey.run("reset-password", name).status == 4
    journey.remember_links()
    # What waits must be kept, and shows that the search would find what is forgotten afterwards.
    assert found(journey.tokens, dict(tables_of(journey.site)))
    assert journey.with_mail("reset-password", name, "--show-link").status == 0


def letters_of(journey: Journey) -> list[dict[str, object]]:
    letters: list[dict[str, object]] = journey.run("outbox", "--json").document["letters"]
    return letters


def end_links(journey: Journey, name: str) -> None:
    """One is used, where we have the page; another is revoked."""
    if journey.site.kind == "builtin":
        [link] = [x for x in journey.links if opens(journey, x)]
        redeem(journey.site, link, CHOSEN)
    journey.run("reset-password", name)
    journey.remember_links()
    assert journey.run("links", name, "--revoke").status == 0
    journey.with_mail("outbox", "--deliver")


def opens(journey: Journey, link: str) -> bool:
    """The newest: it was handed over last."""
    return link in journey.mail.received[-1].body()


def use_system_user(journey: Journey) -> None:
    """With the code of the beginning if there is one, then with the next, and with a wrong one."""
    code = journey.site.recovery_code
    for arguments in ((), ("--set-password", "nobody"), ("--drill",)):
        code = recover(journey, code, *arguments) or code
    recover(journey, "AAAA-BBBB-CCCC", "--unlock", journey.site.administrator)
    assert len(journey.codes) >= 2


def recover(journey: Journey, code: str, *arguments: str) -> str:
    """Gives the next code; what is said besides is looked through."""
    by_stdin = ("--code-stdin",) if code else ()
    outcome = journey.site.run("recover", *by_stdin, *arguments, lines=[code] if code else [])
    shown = CODE.search(outcome.error)
    next_code = "" if shown is None else shown.group()
    journey.codes |= {code, next_code} - {""}
    journey.said += [outcome.output, outcome.error.replace(next_code, "") if next_code else ""]
    return next_code


def look_at_everything(journey: Journey, name: str) -> None:
    journey.run("users", "--json")
    journey.run("user", name)
    journey.run("links", name, "--json")
    journey.run("outbox", "--all", "--json")
    journey.run("settings", "--json")
    assert journey.run("mail-test").status == 1
    checked = journey.site.run("verify-audit", "--json")
    journey.said += [checked.output, checked.error]
    assert checked.status == 0


# The places


def files_in(*folders: Path) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file())


def tables_of(site: Site) -> Iterator[tuple[str, bytes]]:
    engine = sqlalchemy.create_engine(site.url)
    with engine.connect() as connection:
        quoted = engine.dialect.identifier_preparer.quote
        for name in sorted(set(sqlalchemy.inspect(engine).get_table_names()) - OF_THE_CRM):
            rows = [
                tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {quoted(name)}")
            ]
            yield f"table {name}", repr(rows).encode()
    engine.dispose()


def found(secrets: set[str], places: dict[str, bytes]) -> list[tuple[str, str]]:
    """Where which secret stands, as it is or in a form that is read as easily."""
    return [
        (secret, place)
        for secret in sorted(secrets)
        for place, content in places.items()
        if any(form in content for form in forms(secret))
    ]


def forms(secret: str) -> set[bytes]:
    plain = secret.encode()
    return {plain, quote(secret).encode(), base64.b64encode(plain).rstrip(b"=")[:-1]}

"""A real directory, OpenLDAP's slapd, that lives as long as the tests.

`with running_directory() as directory:` starts one with `PEOPLE` on free ports of 127.0.0.1.
"""

import base64
import contextlib
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crm_admin.domain.directory import DirectoryEncryption, DirectorySettings
from tests.servers.server import (
    CERTIFIED,
    HOST,
    START_LIMIT_S,
    Home,
    find_program,
    free_port,
    new_home,
)

BASE = "dc=northwind,dc=se"
LONG = "å" * 1024
ODD_NAME = 'a,b+c"d\\e*(f)=;<g> h#i'
PEOPLE = {
    "ext.admin": "tulip in the directory",
    "åsa.björk": "lösenord \U0001f511 ",
    "long": LONG,
    ODD_NAME: "odd",
    " #spaces ": "spaces",
}
"""Their passwords by user name."""
MOVED = "moved.away"
"""Somebody whose entry is no longer where it was."""
BIND_NAME = f"uid={{user_name}},ou=people,{BASE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """A running slapd. As many do, it lets in, as nobody, whoever gives a name and no password."""

    ports: Mapping[DirectoryEncryption, int]
    ca_file: Path
    log: Path

    def settings(
        self, encryption: DirectoryEncryption = DirectoryEncryption.TLS
    ) -> DirectorySettings:
        return DirectorySettings(
            address=f"{encryption}://localhost:{self.ports[encryption]}",
            ca_file=str(self.ca_file),
            bind_name=BIND_NAME,
        )

    @property
    def binds(self) -> list[str]:
        """The names that were asked for, in order."""
        lines = self.log.read_text(errors="replace").splitlines()
        return [line.partition(" BIND ")[2] for line in lines if " BIND dn=" in line]


@contextlib.contextmanager
def running_directory(
    *, encrypts: bool = True, names: Sequence[str] = CERTIFIED
) -> Iterator[Directory]:
    """Start a slapd; `encrypts=False` leaves TLS out, `names` are those of its certificate."""
    ports = {encryption: free_port() for encryption in DirectoryEncryption}
    with new_home("ldap") as home:
        home.write_certificate(*names)
        (home.path / "db").mkdir()
        if home.account:
            shutil.chown(home.path / "db", home.account.pw_uid, home.account.pw_gid)
        # AppArmor confines Debian's own to its own folders, and knows it by its path.
        program = shutil.copy(find_program("slapd"), home.path / "slapd")
        configuration = home.write("slapd.conf", _configuration(encrypts=encrypts).encode())
        home.run(program, "-Ta", "-f", configuration, "-l", home.write("ldif", _entries()))
        addresses = [f"ldap://{HOST}:{ports[DirectoryEncryption.STARTTLS]}/"]
        if encrypts:
            addresses.append(f"ldaps://{HOST}:{ports[DirectoryEncryption.TLS]}/")
        with home.running(
            *(program, "-f", configuration, "-h", " ".join(addresses), "-d", "stats"),
            stop_signal=signal.SIGINT,
        ) as process:
            _wait_until_ready(home, process, ports[DirectoryEncryption.STARTTLS])
            yield Directory(
                ports=ports,
                ca_file=home.path / "ca.pem",
                log=home.path / "log",
            )


def _configuration(*, encrypts: bool) -> str:
    tls = """
TLSCACertificateFile ca.pem
TLSCertificateFile server.pem
TLSCertificateKeyFile server.key
"""
    return f"""
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile slapd.pid
argsfile slapd.args
{tls if encrypts else ""}
# As many directories do: whoever names somebody and no password comes in as nobody.
allow bind_anon_cred bind_anon_dn
database mdb
suffix {BASE}
directory db
dbnosync
access to attrs=userPassword by anonymous auth by * none
access to * by * none
"""


def _entries() -> bytes:
    entries = [
        f"dn: {BASE}\nobjectClass: dcObject\nobjectClass: organization\ndc: northwind\no: x",
        *(
            f"dn: ou={unit},{BASE}\nobjectClass: organizationalUnit\nou: {unit}"
            for unit in ("people", "left")
        ),
        *(_person(name, password, "people") for name, password in PEOPLE.items()),
        _person(MOVED, MOVED, "left"),
    ]
    return "\n\n".join(entries).encode() + b"\n"


def _person(name: str, password: str, unit: str) -> str:
    # Every byte as hex digits: independent of what the program escapes, and how.
    escaped = "".join(f"\\{byte:02x}" for byte in name.encode())
    return "\n".join(
        (
            f"dn: uid={escaped},ou={unit},{BASE}",
            "objectClass: inetOrgPerson",
            f"uid:: {base64.b64encode(name.encode()).decode()}",
            "cn: Somebody",
            "sn: Somebody",
            f"userPassword:: {base64.b64encode(password.encode()).decode()}",
        )
    )


def _wait_until_ready(home: Home, process: "subprocess.Popen[bytes]", port: int) -> None:
    deadline = time.monotonic() + START_LIMIT_S
    while True:
        try:
            socket.create_connection((HOST, port), 1).close()
        except OSError as error:
            if process.poll() is not None or time.monotonic() > deadline:
                message = f"The directory did not start:\n{(home.path / 'log').read_text()}"
                raise RuntimeError(message) from error
            time.sleep(0.02)
        else:
            return

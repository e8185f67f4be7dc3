"""What can be asked of the benchmarks."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

BUILD = Path(__file__).parents[2] / "build"
FOLDER = BUILD / "benchmarks"
SERVERS = ("sqlite", "postgresql", "mariadb")
FEW, MANY = 1_000, 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """See `--help`."""

    only: tuple[str, ...]
    users: int
    rounds: int
    servers: tuple[str, ...]
    json: Path
    markdown: Path | None
    hold: bool
    reuse: bool

    @property
    def command(self) -> str:
        """How to measure this again."""
        parts = ["./check benchmarks"]
        if self.only:
            parts += [f"--only {key}" for key in self.only]
        if self.users != MANY:
            parts.append(f"--users {self.users}")
        parts.append(f"--rounds {self.rounds}")
        if self.servers != SERVERS:
            parts.append(f"--servers {','.join(self.servers)}")
        return " ".join(parts)


def parse(arguments: Sequence[str] | None, figures: Sequence[str]) -> Options:
    parser = argparse.ArgumentParser(prog="./check benchmarks", description=__doc__)
    parser.add_argument(
        "--only", action="append", choices=figures, default=[], help="a figure; may be repeated"
    )
    parser.add_argument("--users", type=int, default=MANY, help="in the large database")
    parser.add_argument("--rounds", type=int, default=5, help="of each measurement")
    parser.add_argument("--servers", default=",".join(SERVERS), help="of: %(default)s")
    parser.add_argument("--json", type=Path, default=BUILD / "benchmarks.json")
    parser.add_argument("--markdown", type=Path, help="write the table here too")
    parser.add_argument(
        "--hold", action="store_true", help="build the databases, and keep them until Ctrl+C"
    )
    parser.add_argument(
        "--reuse", action="store_true", help="measure the databases that --hold keeps"
    )
    given = parser.parse_args(arguments)
    servers = tuple(given.servers.split(","))
    if not set(servers) <= set(SERVERS):
        parser.error(f"--servers knows {', '.join(SERVERS)}")
    return Options(**{**vars(given), "only": tuple(given.only), "servers": servers})

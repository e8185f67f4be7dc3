"""The loop: workers on three kinds of database, a fault every moment, the truth at the end."""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from sqlalchemy.engine import URL

from crm_admin.services.ports import Server
from tests.contracts.sites import make_site
from tests.faults.loop.ground import Ground
from tests.faults.loop.journal import History
from tests.faults.proxy import running_proxy
from tests.faults.restarting import restarting
from tests.servers import running_mariadb, running_postgresql

SERVERS = {Server.POSTGRESQL: running_postgresql, Server.MARIADB: running_mariadb}
KINDS = (Server.SQLITE, Server.POSTGRESQL, Server.MARIADB)
LONGEST_CALM_S = 2.0
LONGEST_FAULT_S = 4.0
TICK_S = 0.05


def main(arguments: Sequence[str] | None = None) -> int:
    """1 when something did not hold."""
    options = _options(arguments)
    kinds = [Server(name) for name in options.servers.split(",")]
    numbers = random.Random(options.seed)
    _say(f"seed {options.seed}, {options.minutes} minutes, on {options.servers}")
    with ExitStack() as stack:
        grounds = [_prepare(stack, kind, numbers) for kind in kinds]
        faults = _disturb(grounds, numbers, options.minutes * 60)
        histories = [ground.finish() for ground in grounds]
        found = [
            problem
            for ground, history in zip(grounds, histories, strict=True)
            for problem in _judge(ground, history, faults[ground.kind])
        ]
    for problem in found:
        _say(f"VIOLATED {problem}")
    held = "everything held" if not found else f"{len(found)} violations"
    _say(f"seed {options.seed}: {held}")
    return 1 if found else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./check faults", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--servers", default=",".join(kind.value for kind in KINDS))
    return parser.parse_args(arguments)


def _prepare(stack: ExitStack, kind: Server, numbers: random.Random) -> Ground:
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="crm-admin-loop-")))
    own = random.Random(numbers.getrandbits(32))
    if kind is Server.SQLITE:
        site = make_site(URL.create("sqlite", database=str(folder / "crm.db")))
        return Ground(site=site, folder=folder, numbers=own)
    running = stack.enter_context(SERVERS[kind]())
    server = stack.enter_context(restarting(running))
    proxy = stack.enter_context(running_proxy(running.port))
    site = make_site(running.create_database())
    return Ground(site=site, folder=folder, numbers=own, proxy=proxy, server=server)


def _disturb(
    grounds: Sequence[Ground], numbers: random.Random, seconds: float
) -> dict[Server, Counter[str]]:
    """One fault at a time on each ground, with moments of calm between."""
    counted: dict[Server, Counter[str]] = {ground.kind: Counter() for ground in grounds}
    plans = [(ground, _plan(ground, numbers, counted[ground.kind])) for ground in grounds]
    due = dict.fromkeys(counted, 0.0)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for ground, plan in plans:
            if time.monotonic() >= due[ground.kind]:
                due[ground.kind] = time.monotonic() + next(plan)
        time.sleep(TICK_S)
    return counted


def _plan(ground: Ground, numbers: random.Random, counted: Counter[str]) -> Iterator[float]:
    """Each step is done, then it says how long to wait."""
    own = random.Random(numbers.getrandbits(32))
    while True:
        yield own.uniform(0, LONGEST_CALM_S)
        name, fault = own.choice(sorted(ground.faults().items()))
        counted[name] += 1
        fault()
        yield own.uniform(0, LONGEST_FAULT_S)
        ground.heal()


def _judge(ground: Ground, history: History, faults: Counter[str]) -> Iterator[str]:
    kind = ground.kind.value
    answers = Counter(told.answer.value for told in history.told)
    acts = Counter(told.act for told in history.told)
    _say(f"{kind}: {len(history.told)} acts: {_counted(answers)}")
    _say(f"  acts: {_counted(acts)}")
    _say(f"  faults: {_counted(faults)}")
    _say(f"  not done because of: {_counted(Counter(t.why for t in history.told if t.why))}")
    yield from (f"{kind}: a bug:\n{bug}" for bug in history.bugs)
    found = ground.watch.check(history.told, taken=history.taken)
    _say(f"  checked: {_counted(ground.watch.checked)}")
    yield from (f"{kind}: {problem}" for problem in found)


def _counted(counter: Counter[str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in sorted(counter.items()))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

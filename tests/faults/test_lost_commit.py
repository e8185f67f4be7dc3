"""F01 and F02: every act whose COMMIT is lost, on its way there or on its way back.

What the contracts do not try: every act, and all invariants after each of them.
"""

import random
from collections.abc import Callable

import pytest

from tests.faults.clients import Answer, Client, Told
from tests.faults.conftest import COMMIT, Bench
from tests.faults.proxy import Proxy

pytestmark = pytest.mark.long

NUMBERS = random.Random(1)

Prepare = Callable[[Bench, Client], object]
Act = Callable[[Bench, Client], Told]


def nothing(_bench: Bench, _near: Client) -> None:
    pass


def attempt(_bench: Bench, near: Client) -> Told:
    return near.sign_in("asa.bjork", "wrong")


def lock(bench: Bench, client: Client) -> Told:
    return client.lock(bench.target())


def reset(bench: Bench, client: Client) -> Told:
    return client.reset(bench.target())


def redeem(bench: Bench, client: Client) -> Told:
    return client.redeem([told.token for told in bench.told if told.token][-1])


ACTS: dict[str, tuple[Prepare, Act]] = {
    "sign in": (nothing, lambda _bench, client: client.sign_in()),
    "lock": (nothing, lock),
    "lift": (lock, lambda bench, client: client.lift_lock(bench.target())),
    "unlock": (attempt, lambda bench, client: client.unlock(bench.target())),
    "edit": (nothing, lambda bench, far: far.edit(bench.target(), changes_address=True)),
    "require": (nothing, lambda bench, far: far.require_new_password(bench.target())),
    "reset": (nothing, reset),
    "redeem": (reset, redeem),
    "change password": (nothing, lambda bench, far: far.change_password(bench.target())),
    "policies": (nothing, lambda _bench, far: far.save_policies(NUMBERS)),
    "recover": (nothing, lambda _bench, far: far.recover()),
}


@pytest.mark.parametrize("name", ACTS)
@pytest.mark.parametrize("is_executed", [False, True], ids=["cut before", "cut after"])
def test_what_is_told_after_a_lost_commit_is_true_for_every_act(
    served_bench: Bench, proxy: Proxy, name: str, *, is_executed: bool
) -> None:
    bench = served_bench
    near, far = bench.client(), bench.client("bo.ek", bench.behind(proxy))
    prepare, act = ACTS[name]
    prepare(bench, near)
    commit = COMMIT[bench.site.settings.server]
    cut = proxy.cut_after if is_executed else proxy.cut_before
    cut(commit)

    told = act(bench, far)

    assert proxy.cuts == 1
    assert told.answer is (Answer.DONE if is_executed else Answer.NOT_DONE), told
    assert far.sign_in().answer is Answer.DONE
    bench.assert_holds()

"""Two administrators in two processes who get at each other at the same moment."""

import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass, replace
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier

from crm_admin.domain.errors import ActRefused
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import User
from crm_admin.services.accounts import Accounts
from crm_admin.services.editing import editable
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import ConnectionSettings
from crm_admin.services.sessions import new_operation_id
from tests.contracts.sites import RealSite, signed_in, target_of, user_of

PATIENCE_S = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one of them was told in one round: `done`, or the name of the refusal."""

    round: int
    by: str
    answer: str


Attack = Callable[[Accounts, Target], object]


def lock(accounts: Accounts, target: Target) -> object:
    return accounts.lock(target, reason="In a race", operation_id=new_operation_id())


def switch_off(accounts: Accounts, target: Target) -> object:
    edited = replace(editable(accounts.view(target.id).user), is_active=False)
    return accounts.edit(target, edited, operation_id=new_operation_id())


def demote(accounts: Accounts, target: Target) -> object:
    edited = replace(editable(accounts.view(target.id).user), role=None)
    return accounts.edit(target, edited, operation_id=new_operation_id())


ATTACKS: tuple[Attack, ...] = (lock, switch_off, demote)


def race(site: RealSite, names: tuple[str, str], rounds: int) -> list[Told]:
    """Everything that either of them was told.

    After each round whoever won puts the other one right again.
    """
    context = multiprocessing.get_context("spawn")
    barrier, answers = context.Barrier(2), context.Queue()
    password = site.password.reveal() if site.password else None
    racers = [
        context.Process(
            target=_race,
            args=(site.settings, password, me, other, rounds, barrier, answers),
        )
        for me, other in (names, names[::-1])
    ]
    for racer in racers:
        racer.start()
    told = [answers.get(timeout=PATIENCE_S) for _ in range(2 * rounds)]
    for racer in racers:
        racer.join(PATIENCE_S)
    return told


def _race(  # noqa: PLR0917 (multiprocessing hands them over by place)
    settings: ConnectionSettings,
    password: str | None,
    me: str,
    other: str,
    rounds: int,
    barrier: Barrier,
    answers: "Queue[Told]",
) -> None:
    site = RealSite(settings, Secret(password) if password is not None else None)
    database = site.open()
    accounts = signed_in(database, me)
    for number in range(rounds):
        before = user_of(database, other)
        barrier.wait(PATIENCE_S)
        answer = _attack(ATTACKS[number % len(ATTACKS)], accounts, Target.of(before))
        answers.put(Told(round=number, by=me, answer=answer))
        barrier.wait(PATIENCE_S)
        if answer == "done":
            _put_right(accounts, target_of(database, other), before)
        barrier.wait(PATIENCE_S)
    site.close()


def _attack(attack: Attack, accounts: Accounts, target: Target) -> str:
    try:
        attack(accounts, target)
    except ActRefused as refusal:
        return type(refusal).__name__
    return "done"


def _put_right(accounts: Accounts, target: Target, before: User) -> None:
    user = accounts.view(target.id).user
    if user.facts.lock is not None:
        accounts.lift_lock(target, reason="The race is over", operation_id=new_operation_id())
    else:
        accounts.edit(target, editable(before), operation_id=new_operation_id())

"""Password hashes: written as bcrypt, read in every usual format."""

import time
from collections.abc import Callable
from statistics import median

import bcrypt
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from passlib import hash as formats

from crm_admin.adapters.hashing import (
    READABLE_FORMATS,
    BcryptHasher,
    builtin_hasher,
    cost_of,
    php_bcrypt_hasher,
)
from crm_admin.domain.password_policy import PasswordContext, Rule, checks
from crm_admin.domain.secret import Secret

PASSWORD = Secret("correct horse battery")


def quick_hasher() -> BcryptHasher:
    return BcryptHasher(cost=4, prefix=b"$2b$", reads_other_formats=True)


def made(prefix: bytes, password: Secret = PASSWORD) -> Secret:
    hashed = bcrypt.hashpw(password.reveal().encode()[:72], bcrypt.gensalt(4))
    return Secret((prefix + hashed[4:]).decode())


def test_the_built_in_database_gets_cost_twelve() -> None:
    stored = builtin_hasher().hash(PASSWORD)
    assert stored.reveal().startswith("$2b$12$")
    assert builtin_hasher().verify(PASSWORD, stored)
    assert not builtin_hasher().is_outdated(stored)


def test_php_gets_its_own_prefix_and_at_least_cost_ten() -> None:
    stored = php_bcrypt_hasher(4).hash(PASSWORD)
    assert stored.reveal().startswith("$2y$10$")
    assert php_bcrypt_hasher(10).verify(PASSWORD, stored)


@pytest.mark.parametrize("prefix", [b"$2a$", b"$2b$", b"$2y$"])
def test_every_prefix_of_bcrypt_is_read(prefix: bytes) -> None:
    assert quick_hasher().verify(PASSWORD, made(prefix))
    assert not quick_hasher().verify(Secret("wrong"), made(prefix))


def test_a_password_beyond_72_bytes_matches_a_hash_that_php_cut() -> None:
    long = Secret("å" * 40)
    assert quick_hasher().verify(long, made(b"$2y$", long))


def test_a_password_beyond_72_bytes_is_never_hashed() -> None:
    with pytest.raises(ValueError, match="72"):
        quick_hasher().hash(Secret("å" * 37))


@pytest.mark.parametrize("name", READABLE_FORMATS)
def test_other_formats_are_read_and_called_outdated(name: str) -> None:
    stored = Secret(getattr(formats, name).hash(PASSWORD.reveal()))
    assert quick_hasher().verify(PASSWORD, stored)
    assert not quick_hasher().verify(Secret("wrong"), stored)
    assert quick_hasher().is_outdated(stored)


# One password, however it was typed

COMPOSED, DECOMPOSED = (
    Secret("Bl\u00e5b\u00e4r \u00bd fi"),
    Secret("Bla\u030aba\u0308r 1\u20442 \ufb01"),
)


def normalising_hasher() -> BcryptHasher:
    return BcryptHasher(cost=4, prefix=b"$2b$", reads_other_formats=True, normalises=True)


@pytest.mark.parametrize("chosen", [COMPOSED, DECOMPOSED])
@pytest.mark.parametrize("typed", [COMPOSED, DECOMPOSED])
def test_the_built_in_crm_takes_a_letter_in_each_of_its_forms(
    chosen: Secret, typed: Secret
) -> None:
    hasher = normalising_hasher()

    assert hasher.verify(typed, hasher.hash(chosen))
    assert builtin_hasher().policy.normalises


@pytest.mark.parametrize("name", ["bcrypt", "argon2", "pbkdf2_sha256"])
def test_what_was_hashed_as_it_was_typed_still_opens_when_typed_so(name: str) -> None:
    old = quick_hasher().hash(DECOMPOSED)
    stored = old if name == "bcrypt" else Secret(getattr(formats, name).hash(DECOMPOSED.reveal()))

    assert normalising_hasher().verify(DECOMPOSED, stored)
    assert not normalising_hasher().verify(COMPOSED, stored)


def test_php_gets_what_was_typed() -> None:
    hasher = php_bcrypt_hasher(10)

    assert not hasher.policy.normalises
    assert hasher.verify(DECOMPOSED, hasher.hash(DECOMPOSED))
    assert not hasher.verify(COMPOSED, hasher.hash(DECOMPOSED))


@given(st.text(max_size=20))
@settings(max_examples=20, deadline=None)
def test_whatever_was_chosen_opens(password: str) -> None:
    hasher, chosen = normalising_hasher(), Secret(password)
    checklist = checks(chosen, PasswordContext(names=()), hasher.policy)
    assume(all(c.is_kept for c in checklist if c.rule in {Rule.MAX_BYTES, Rule.CHARACTERS}))

    assert hasher.verify(chosen, hasher.hash(chosen))


def test_the_work_depends_on_what_was_typed_and_on_nothing_that_is_stored() -> None:
    hasher = BcryptHasher(cost=8, prefix=b"$2b$", reads_other_formats=True, normalises=True)
    old = BcryptHasher(cost=8, prefix=b"$2b$", reads_other_formats=True).hash(DECOMPOSED)
    new = hasher.hash(DECOMPOSED)

    def cost(password_hash: Secret | None) -> float:
        return cost_in_seconds(lambda: hasher.verify(DECOMPOSED, password_hash))

    rounds = [tuple(cost(stored) for stored in (old, new, None)) for _ in range(9)]
    medians = [median(column) for column in zip(*rounds, strict=True)]
    # Half would mean that one form was left out.
    assert min(medians) > max(medians) * 0.7


def test_other_formats_are_not_read_where_the_crm_does_not() -> None:
    stored = Secret(formats.sha512_crypt.hash(PASSWORD.reveal()))
    assert not BcryptHasher(cost=4, prefix=b"$2y$", reads_other_formats=False).verify(
        PASSWORD, stored
    )


@given(st.text(max_size=80))
@settings(max_examples=40, deadline=None)
def test_a_malformed_hash_matches_nothing_and_raises_nothing(stored: str) -> None:
    assert not quick_hasher().verify(PASSWORD, Secret(stored))
    cost_of(stored)


def test_a_malformed_bcrypt_hash_matches_nothing() -> None:
    assert not quick_hasher().verify(PASSWORD, Secret("$2b$04$" + "!" * 53))


def test_a_lower_cost_is_outdated() -> None:
    assert builtin_hasher().is_outdated(made(b"$2b$"))


def test_no_hash_costs_as_much_work_as_a_wrong_password() -> None:
    hasher = BcryptHasher(cost=9, prefix=b"$2b$", reads_other_formats=True)
    stored = hasher.hash(PASSWORD)

    def cost(password_hash: Secret | None) -> float:
        begun = time.thread_time()
        hasher.verify(Secret("wrong"), password_hash)
        return time.thread_time() - begun

    rounds = [(cost(stored), cost(None), cost(Secret("x"))) for _ in range(9)]
    wrong, none, malformed = (median(column) for column in zip(*rounds, strict=True))
    # Half would mean that the work was left out; the exact ratio is the benchmark's business.
    assert min(none, malformed) > wrong / 2


def test_nobody_waits_a_second_for_a_hash() -> None:
    hasher, password = builtin_hasher(), Secret("correct horse battery")
    stored = hasher.hash(password)
    # The best of three: the work itself, not what else the computer has to do.
    assert min(cost_in_seconds(lambda: hasher.verify(password, stored)) for _ in range(3)) < 1


def cost_in_seconds(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return time.thread_time() - begun

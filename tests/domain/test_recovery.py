"""The code of the system user, its delays, and when somebody should try it."""

from dataclasses import replace
from datetime import timedelta

from crm_admin.domain.recovery import (
    ALPHABET,
    RecoverySession,
    SystemUser,
    code_hash,
    delay_after,
    new_code,
)
from crm_admin.domain.secret import Secret
from tests.fakes import NOW

SET_UP = SystemUser(code_hash="a" * 64, made_at=NOW, made_by="anna.berg")
SESSION = RecoverySession(
    id="1",
    started_at=NOW,
    until=NOW + timedelta(minutes=15),
    with_code=True,
    account="crm",
    place="OFFICE-1",
)


def test_a_code_has_120_random_bits_in_groups_that_can_be_read() -> None:
    codes = {new_code().reveal() for _ in range(1000)}

    assert len(codes) == 1000
    assert len(ALPHABET) == 32
    assert all([len(group) for group in code.split("-")] == [4] * 6 for code in codes)
    assert all(set(code) <= set(ALPHABET + "-") for code in codes)


def test_how_a_code_is_typed_does_not_matter_and_what_is_typed_does() -> None:
    code = new_code().reveal()

    for typed in (code, code.lower(), code.replace("-", ""), f" {code.replace('-', ' ')} "):
        assert code_hash(Secret(typed)) == code_hash(Secret(code))
    assert code_hash(new_code()) != code_hash(Secret(code))
    assert len(code_hash(Secret("\ud800"))) == 64


def test_wrong_codes_delay_longer_and_longer_and_never_for_ever() -> None:
    delays = [delay_after(failures) // timedelta(seconds=1) for failures in (1, 2, 3, 10, 11, 999)]

    assert delays == [1, 2, 4, 512, 900, 900]


def test_one_waits_until_the_delay_is_over() -> None:
    delayed = replace(SET_UP, delayed_until=NOW + timedelta(seconds=4))

    assert delayed.wait(NOW) == timedelta(seconds=4)
    assert delayed.wait(NOW + timedelta(minutes=1)) == timedelta(0)
    assert SET_UP.wait(NOW) == timedelta(0)


def test_after_a_quarter_of_a_year_somebody_should_try_the_way_back_in() -> None:
    later = NOW + timedelta(days=90)

    assert not SET_UP.needs_drill(later - timedelta(seconds=1))
    assert SET_UP.needs_drill(later)
    assert not replace(SET_UP, last_drill_at=NOW + timedelta(days=1)).needs_drill(later)
    assert not replace(SET_UP, last_used_at=NOW + timedelta(days=1)).needs_drill(later)
    assert not SystemUser().needs_drill(later)
    assert not replace(SET_UP, made_at=None).needs_drill(later)


def test_a_code_never_expires_by_disuse() -> None:
    assert SET_UP.is_set_up
    assert not SystemUser().is_set_up


def test_a_session_lasts_a_quarter_of_an_hour_or_until_it_is_ended() -> None:
    assert SESSION.is_open(NOW)
    assert not SESSION.is_open(NOW + timedelta(minutes=15))
    assert not replace(SESSION, ended_at=NOW).is_open(NOW)

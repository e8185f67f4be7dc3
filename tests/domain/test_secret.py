"""What a secret shows, and what it does not."""

import copy
import json
import pickle
from dataclasses import dataclass

import pytest

from crm_admin.domain.secret import Secret

PLAIN = "tulip-42-harbour-å"


@dataclass(frozen=True)
class Holder:
    secret: Secret


def test_a_secret_shows_in_no_kind_of_printing() -> None:
    secret = Secret(PLAIN)

    printed = (str(secret), repr(secret), f"{secret}", repr(Holder(secret)), repr([secret]))

    assert not any("tulip" in each for each in printed)
    assert repr(Holder(secret)) == "Holder(secret=Secret(***))"


def test_a_secret_is_revealed_only_on_request() -> None:
    assert Secret(PLAIN).reveal() == PLAIN


def test_a_secret_is_not_written_down() -> None:
    for write in (pickle.dumps, copy.deepcopy, copy.copy, json.dumps):
        with pytest.raises(TypeError) as caught:
            write(Secret(PLAIN))
        assert "tulip" not in str(caught.value)


def test_secrets_are_equal_when_their_texts_are() -> None:
    assert Secret(PLAIN) == Secret(PLAIN)
    assert hash(Secret(PLAIN)) == hash(Secret(PLAIN))
    assert Secret(PLAIN) != Secret("other")
    assert Secret(PLAIN) != PLAIN
    assert Secret("\ud800") == Secret("\ud800")


def test_an_empty_secret_is_false() -> None:
    assert not Secret("")
    assert Secret(" ")


def test_a_fingerprint_changes_with_the_secret_and_does_not_tell_it() -> None:
    mark = Secret(PLAIN).fingerprint()

    assert mark == Secret(PLAIN).fingerprint()
    assert mark != Secret(PLAIN + " ").fingerprint()
    assert len(mark) == 32
    assert int(mark, 16)
    assert Secret("\ud800").fingerprint()

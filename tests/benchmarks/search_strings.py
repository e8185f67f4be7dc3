"""What people type into the search field, taken from the people who are there."""

import random
from collections.abc import Callable, Sequence

import sqlalchemy
from sqlalchemy import Connection, text
from sqlalchemy.engine import URL

from crm_admin.domain.listing import fold

HOW_MANY = 200
SAMPLE = 60
ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def search_strings(url: URL, users: int) -> Sequence[str]:
    """Selective, common and without a match; whole words, parts, one letter, two; always the same.

    Folded already: what is compared with them beside the program is the folded text.
    """
    engine = sqlalchemy.create_engine(url, poolclass=sqlalchemy.NullPool)
    with engine.connect() as connection:
        people = [_person(connection, 1 + n * (users - 1) // SAMPLE) for n in range(1, SAMPLE)]
    chance = random.Random(1)
    found = dict.fromkeys((*SHORT, *COMMON))
    while len(found) < HOW_MANY:
        kind = len(found) % len(KINDS)
        found[KINDS[kind](chance.choice(people), chance)] = None
    return tuple(found)


SHORT = (*"abeimnorsxz", "an", "be", "er", "jo", "qu", "so", "xy", "ke", "st")
COMMON = ("anna", "berg", "northwind", "sales", "manager", "associate", "and", "son", "ing", "ers")


class Person:
    """Names as the search compares them."""

    def __init__(self, given: str, family: str, user_name: str) -> None:
        self.given = fold(given)
        self.family = fold(family)
        self.user_name = fold(user_name)


def _person(connection: Connection, row_id: int) -> Person:
    statement = text(
        "SELECT given_name, family_name, user_name FROM crm_user"
        " WHERE id >= :id AND given_name IS NOT NULL AND family_name IS NOT NULL"
        " ORDER BY id LIMIT 1"
    )
    return Person(*connection.execute(statement, {"id": row_id}).one())


Kind = Callable[[Person, random.Random], str]


def _part(word: str, chance: random.Random) -> str:
    length = min(len(word), chance.choice((3, 4, 5)))
    start = chance.randrange(len(word) - length + 1)
    return word[start : start + length]


KINDS: Sequence[Kind] = (
    lambda person, _: person.user_name,
    lambda person, _: person.family,
    lambda person, _: f"{person.given} {person.family}",
    lambda person, chance: _part(person.family, chance),
    lambda person, chance: _part(person.given, chance),
    lambda person, chance: f"{_part(person.given, chance)} {_part(person.family, chance)}",
    # A slip of the finger at the end: nobody is called that.
    lambda person, chance: person.family + chance.choice("qxz") + chance.choice(ALPHABET) + "q",
    lambda person, chance: f"{person.user_name[:6]}{chance.randrange(10**6, 10**7)}",
)

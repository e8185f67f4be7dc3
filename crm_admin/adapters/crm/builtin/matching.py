"""Whether a word of the search stands in a user's folded text."""

from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.crm.builtin.schema import user

ESCAPE = "!"
_SPECIAL = str.maketrans({c: ESCAPE + c for c in f"{ESCAPE}%_["})


def contains(word: str) -> ColumnElement[bool]:
    """The word stands anywhere in the text."""
    return user.c.search_text.like(pattern(word), escape=ESCAPE)


def pattern(word: str) -> str:
    """For LIKE: the word with anything around; `[` opens a range on SQL Server."""
    return f"%{word.translate(_SPECIAL)}%"

"""Whether a text stands in a folded column."""

from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.crm.builtin.schema import user, word

ESCAPE = "!"
_SPECIAL = str.maketrans({c: ESCAPE + c for c in f"{ESCAPE}%_["})


def is_in_text(part: str) -> ColumnElement[bool]:
    """The part stands anywhere in what the search looks in."""
    return user.c.search_text.like(_anywhere(part), escape=ESCAPE)


def is_in_word(part: str) -> ColumnElement[bool]:
    """The part stands anywhere in a word of the table of words."""
    return word.c.word.like(_anywhere(part), escape=ESCAPE)


def _anywhere(part: str) -> str:
    # SQL Server takes `[` for the beginning of a range.
    return f"%{part.translate(_SPECIAL)}%"

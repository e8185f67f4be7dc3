"""Whether texts fit into their columns."""

from crm_admin.adapters.column_types import Utf8
from crm_admin.adapters.crm.builtin.schema import user
from crm_admin.adapters.rows import Cells
from crm_admin.domain.errors import InvalidInput
from crm_admin.domain.text import Text
from crm_admin.services.editing import FIELD_TEXTS

LENGTHS = {
    column.name: column.type.length
    for column in user.c
    if isinstance(column.type, Utf8) and column.type.length
}
"""The most characters of each text; those beyond the basic plane count twice on SQL Server."""

_FIELDS = {
    **FIELD_TEXTS,
    "user_name": Text("User name"),
    "lock_reason": Text("Reason"),
}


def require_fit(cells: Cells) -> None:
    """Refuse the first text that its column would not take as it is.

    Raises:
        InvalidInput: too long, or with a character that no database stores.
    """
    for name, value in cells.items():
        if isinstance(value, str):
            _require(name, value)


def _require(name: str, value: str) -> None:
    field = _FIELDS.get(name, Text("{column}", column=name))
    if not is_storable(value):
        problem = Text("it contains a character that cannot be stored.")
        raise InvalidInput(field=field, problem=problem)
    if utf16_length(value) > LENGTHS[name]:
        problem = Text("it has more than {most} characters.", most=LENGTHS[name])
        raise InvalidInput(field=field, problem=problem)


def cut(name: str, value: str | None) -> str | None:
    """What the program itself notes beside a change: never a reason to refuse it."""
    if value is None:
        return None
    stored = "".join(c if is_storable(c) else "\ufffd" for c in value)
    return stored[: LENGTHS[name] // 2] if utf16_length(stored) > LENGTHS[name] else stored


def is_storable(text: str) -> bool:
    """Neither half a character nor NUL, which ends a text on some servers."""
    return "\0" not in text and not any("\ud800" <= c <= "\udfff" for c in text)


def utf16_length(text: str) -> int:
    """The length as SQL Server counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

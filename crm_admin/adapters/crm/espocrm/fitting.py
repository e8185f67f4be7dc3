"""What a text column takes."""


def is_storable(text: str) -> bool:
    """Neither half a character nor NUL, which PostgreSQL refuses."""
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)


def cut(text: str | None, length: int) -> str | None:
    """What the program itself notes beside a change: never a reason to refuse it."""
    if text is None:
        return None
    return "".join(c if is_storable(c) else "\ufffd" for c in text)[:length]

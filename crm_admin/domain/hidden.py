"""Characters that nobody can see, written out."""

import unicodedata

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def written_out(text: str) -> str:
    """`‹U+202E›` for a change of direction, `‹U+000A›` for a line break.

    Names come from anybody; either would let one pose as another.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(f"‹U+{ord(c):04X}›" if unicodedata.category(c) in _HIDDEN else c for c in text)

"""What differs between two versions of a letter, for the eye."""

from crm_admin.domain.mail import MailTemplate
from crm_admin.domain.text import Text
from crm_admin.gui.sentences import NOTHING, say, visible

_SHOWN = 60


def template_changes(before: MailTemplate, after: MailTemplate) -> list[list[str]]:
    """Name, old and new of each part that differs; of a long part, where it begins to."""
    names = {"subject": Text("Subject"), "text": Text("Text"), "html": Text("HTML")}
    pairs = [(name, getattr(before, name), getattr(after, name)) for name in names]
    return [[say(names[name]), *_difference(a, b)] for name, a, b in pairs if a != b]


def _difference(before: str, after: str) -> tuple[str, str]:
    same = next(
        (at for at, (a, b) in enumerate(zip(before, after, strict=False)) if a != b),
        min(len(before), len(after)),
    )
    start = max(0, before.rfind("\n", 0, same) + 1, same - _SHOWN // 2)
    return _piece(before, start), _piece(after, start)


def _piece(text: str, start: int) -> str:
    piece = " ".join(text[start : start + _SHOWN].split())
    if not piece:
        return NOTHING
    is_cut = start + _SHOWN < len(text)
    return visible(f"{'…' if start else ''}{piece}{'…' if is_cut else ''}")

"""Texts of users and servers, shown as they are: never as rich text."""

from html import escape


def tooltip(text: str) -> str:
    """`text` for a tooltip, where Qt would otherwise guess whether it is rich text."""
    if not text:
        return ""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'

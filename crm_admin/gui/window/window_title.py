"""The title: which CRM this is, in words."""

from PySide6.QtCore import QCoreApplication

from crm_admin.domain.text import Text
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.workplace import Workplace

PROGRAM = "CRM Admin"


def window_title(workplace: Workplace | None) -> str:
    """`CRM Admin · Northwind CRM (EspoCRM 9.2, PostgreSQL, TLS)`."""
    if workplace is None:
        return PROGRAM
    found = workplace.description
    parts = [f"{found.product} {found.version}".strip(), found.server]
    if found.is_encrypted:
        parts.append("TLS")
    elif not found.is_local:
        parts.append(say(Text("not encrypted")))
    inside = visible(", ".join(parts))
    translate = QCoreApplication.translate
    return translate("WindowTitle", "{0} · {1} ({2})").format(
        PROGRAM, visible(workplace.name), inside
    )

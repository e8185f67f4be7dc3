"""E-mail: settings, templates and the outbox."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_admin.domain.text import Text
from crm_admin.gui.calm_page import CalmPage
from crm_admin.gui.postman import Postman
from crm_admin.gui.sentences import say
from crm_admin.gui.workplace import Workplace


class EmailPage(QWidget):
    """Three parts, one at a time."""

    failed = Signal(object)
    answered = Signal()
    refused = Signal(object)
    told = Signal(str)
    mail_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.addWidget(CalmPage(say(Text("E-mail"))))

    def work_at(self, workplace: Workplace | None) -> None:
        """Show what belongs to this database."""

    def employ(self, postman: Postman | None) -> None:
        """Who sends letters."""

    def look(self) -> None:
        """Read again."""

    def leave(self) -> None:
        """Another page is looked at."""

    def show_outbox(self) -> None:
        """Show the outbox."""

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether something would be lost by leaving."""
        return False

    @property
    def shown_name(self) -> str:
        """What the unsaved changes are changes to."""
        return ""

    def drop_changes(self) -> None:
        """Show again what is saved."""

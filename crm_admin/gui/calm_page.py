"""A page of facts in cards: what is fixed today, what was found, and what is not there yet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.widgets.key_value_grid import KeyValue, KeyValueGrid
from crm_admin.gui.widgets.plain_label import PlainLabel

_EDGE = 20
_WIDEST = 860


class ScrolledCards(QScrollArea):
    """Cards below each other, as wide as lines of text may be."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        self._cards = QVBoxLayout(content)
        self._cards.setContentsMargins(4, 6, 10, 4)
        self._cards.setSpacing(14)
        self._cards.addStretch(1)
        self.setWidget(content)

    def add_card(self, card: QWidget) -> None:
        """Put a card below the others."""
        self._cards.insertWidget(self._cards.count() - 1, card)


class CalmPage(ScrolledCards):
    """A title, a sentence, and cards below each other."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.title_label = PlainLabel(title, role=Role.TITLE, wraps=False)
        self.lead_label = PlainLabel(role=Role.MUTED)
        self.add_card(self.title_label)
        self.add_card(self.lead_label)

    def set_lead(self, text: str) -> None:
        """The sentence under the title."""
        self.lead_label.setText(text)
        self.lead_label.setVisible(bool(text))


class FactCard(QFrame):
    """A heading, facts, and sentences below."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.CARD)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.heading_label = PlainLabel(heading, role=Role.HEADING)
        self.grid = KeyValueGrid()
        self.note_label = PlainLabel(role=Role.MUTED)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(_EDGE, _EDGE - 4, _EDGE, _EDGE - 4)
        self.body.setSpacing(10)
        self.body.addWidget(self.heading_label)
        self.body.addWidget(self.grid)
        self.body.addWidget(self.note_label)
        self.show_facts([])

    def show_facts(self, rows: Sequence[KeyValue], note: str = "") -> None:
        """Show these, and a note where there is one."""
        self.grid.set_rows(rows)
        self.grid.setVisible(bool(rows))
        self.note_label.setText(note)
        self.note_label.setVisible(bool(note))

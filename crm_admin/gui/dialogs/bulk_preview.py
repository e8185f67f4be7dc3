"""Whom an act on many would hit, before it is done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from crm_admin.domain.capabilities import Act
from crm_admin.domain.listing import UserQuery
from crm_admin.domain.text import Text, plural
from crm_admin.domain.user import UserSummary
from crm_admin.gui.announcements import announce
from crm_admin.gui.dialogs.facts_table import FactsTable
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import number, say, visible
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.bulk import Bulk, BulkPreview

Users: TypeAlias = Sequence[UserSummary] | UserQuery
"""Chosen rows of the list, or everybody whom a list finds."""

_PREVIEW = "bulk-preview"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom:
    """One answer to the question whom it shall hit."""

    text: str
    users: Users


class BulkPreviewPart(QWidget):
    """Asks whom, where there is a choice, and says how many that are and who is left out.

    `arrived` tells that `preview` is there; `asked` that it is not there any more.
    """

    asked = Signal()
    arrived = Signal()
    failed = Signal(object)

    def __init__(self, place: Workplace, act: Act, choices: Sequence[Whom]) -> None:
        super().__init__()
        self._place = place
        self._act = act
        self._preview: BulkPreview | None = None
        self.choices = [QRadioButton(whom.text) for whom in choices]
        self.hit_label = PlainLabel(role=Role.HEADING)
        self.hit_label.setObjectName("hit_label")
        self.names_label = PlainLabel(role=Role.MUTED)
        self.names_label.setObjectName("names_label")
        self.skipped = FactsTable(
            self.tr("Left out"), [self.tr("Users"), self.tr("Left out because")], []
        )
        self._users = [whom.users for whom in choices]
        self._lay_out()

    @property
    def preview(self) -> BulkPreview | None:
        """Whom it would hit; None while that is not known."""
        return self._preview

    def read(self) -> None:
        """Find out whom it would hit now."""
        self._preview = None
        self.hit_label.setText(self.tr("Looking whom it hits…"))
        self.names_label.hide()
        self.skipped.hide()
        self.asked.emit()
        self._place.jobs.read(
            _PREVIEW,
            _look(self._place.bulk, self._act, self._users[self._chosen()]),
            self._show,
            self._fail,
            owner=self,
            cancel=self._place.accounts.interrupt,
            about=self.tr("Looking whom it hits…"),
        )

    def give_up(self) -> None:
        """Nobody waits for it any more."""
        self._place.jobs.drop(_PREVIEW)

    def _chosen(self) -> int:
        return next((i for i, choice in enumerate(self.choices) if choice.isChecked()), 0)

    def _show(self, preview: BulkPreview) -> None:
        self._preview = preview
        self.hit_label.setText(_hit_text(preview.hit))
        self.names_label.setText(_names_text(preview))
        self.names_label.setVisible(preview.hit > 0)
        # The most frequent reason first: the rest is read only by those who look for it.
        reasons = sorted(preview.skipped.items(), key=lambda pair: -pair[1])
        self.skipped.show_lines([[number(count), say(reason)] for reason, count in reasons])
        self.skipped.setVisible(bool(reasons))
        announce(self.hit_label, self.hit_label.text())
        self.arrived.emit()

    def _fail(self, error: Exception) -> None:
        self.hit_label.clear()
        self.failed.emit(error)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        group = QButtonGroup(self)
        for choice in self.choices:
            group.addButton(choice)
            choice.setVisible(len(self.choices) > 1)
            layout.addWidget(choice)
        self.choices[0].setChecked(True)
        group.buttonClicked.connect(self.read)
        for part in (self.hit_label, self.names_label, self.skipped):
            layout.addWidget(part)


def _look(bulk: Bulk, act: Act, users: Users) -> Callable[[], BulkPreview]:
    if isinstance(users, UserQuery):
        return lambda: bulk.preview(act, bulk.everyone(users))
    return partial(bulk.preview, act, tuple(users))


def _hit_text(hit: int) -> str:
    if hit == 0:
        return say(Text("It hits nobody."))
    return say(plural(hit, Text("It hits {count} user."), Text("It hits {count} users.")))


def _names_text(preview: BulkPreview) -> str:
    names = "; ".join(f"{visible(user.name)} ({visible(user.user_name)})" for user in preview.first)
    more = preview.hit - len(preview.first)
    if more <= 0:
        return names
    return say(Text("{names} and {count} more", names=names, count=more))

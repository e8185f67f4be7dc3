"""Who gets the width of a table: columns that matter first, the others when there is room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnShare:
    """What a column needs.

    `narrowest` is in pixels; `weight` is its share of what is left over; of the columns that
    cannot all be shown, those with the least `importance` go first.
    """

    column: int
    narrowest: int
    weight: int = 0
    importance: int = 0


class ColumnRoom(QObject):
    """Shares out the width of one table whenever it changes, until the person takes over."""

    def __init__(self, table: QTableView, shares: Sequence[ColumnShare]) -> None:
        super().__init__(table)
        self._table = table
        self._shares = tuple(shares)
        self._wanted = {share.column for share in shares}
        self._is_arranging = False
        self._has_own_widths = False
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(24)
        header.sectionResized.connect(self._notice)
        table.viewport().installEventFilter(self)

    @property
    def has_own_widths(self) -> bool:
        """Whether the person has drawn a column wider or narrower."""
        return self._has_own_widths

    @property
    def wanted_columns(self) -> set[int]:
        """The columns that are to be shown when there is room."""
        return set(self._wanted)

    def set_wanted_columns(self, columns: set[int]) -> None:
        """Show only these columns, as far as there is room."""
        self._wanted = set(columns)
        self.arrange()

    def share_out_again(self) -> None:
        """Forget widths that were drawn."""
        self._has_own_widths = False
        self.arrange()

    def keep_widths(self) -> None:
        """Leave the widths as they are, as after restoring those of the last time."""
        self._has_own_widths = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.arrange()
        return super().eventFilter(watched, event)

    def arrange(self) -> None:
        """Give every column its width."""
        width = self._table.viewport().width()
        shown = self._that_fit(width)
        self._is_arranging = True
        for share in self._shares:
            self._table.setColumnHidden(share.column, share not in shown)
        if not self._has_own_widths:
            for share, share_width in zip(shown, _widths(shown, width), strict=True):
                self._table.setColumnWidth(share.column, share_width)
        self._is_arranging = False

    def _that_fit(self, width: int) -> list[ColumnShare]:
        shown = [share for share in self._shares if share.column in self._wanted]
        if self._has_own_widths:
            return shown
        while len(shown) > 1 and sum(share.narrowest for share in shown) > width:
            # Of equals the last one goes.
            least = min(reversed(shown), key=lambda share: share.importance)
            shown.remove(least)
        return shown

    def _notice(self, _column: int, old_width: int, new_width: int) -> None:
        # Hiding and showing a column changes its width from and to nothing.
        if not self._is_arranging and old_width and new_width:
            self._has_own_widths = True


def _widths(shares: Sequence[ColumnShare], width: int) -> list[int]:
    left_over = max(0, width - sum(share.narrowest for share in shares))
    weights = sum(share.weight for share in shares)
    given = 0
    widths = []
    for share in shares:
        part = left_over * share.weight // weights if weights else 0
        given += part
        widths.append(share.narrowest + part)
    if widths:
        # Divisions leave a few pixels.
        widths[-1] += left_over - given
    return widths

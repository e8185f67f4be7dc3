"""A day and time that may be left out."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QTimeZone, Signal
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QHBoxLayout, QWidget


class OptionalMoment(QWidget):
    """A tick, and beside it a local time; what nobody touched stays as exact as it was."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: datetime | None = None
        self._given_shown = QDateTime()
        self.tick = QCheckBox(name)
        self.tick.setObjectName("tick")
        self.field = QDateTimeEdit()
        self.field.setObjectName("field")
        self.field.setDisplayFormat("d MMM yyyy HH:mm")
        self.field.setCalendarPopup(True)
        self.field.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tick)
        layout.addWidget(self.field, stretch=1)
        self.tick.toggled.connect(self._follow_tick)
        self.field.dateTimeChanged.connect(self.edited)

    def set_moment(self, moment: datetime | None) -> None:
        """Show a time, or none."""
        self._given = moment
        shown = QDateTime.currentDateTime() if moment is None else _to_qt(moment)
        for part in (self.tick, self.field):
            part.blockSignals(True)
        self.field.setDateTime(shown)
        self.tick.setChecked(moment is not None)
        self.field.setVisible(moment is not None)
        for part in (self.tick, self.field):
            part.blockSignals(False)
        self._given_shown = self.field.dateTime()

    def moment(self) -> datetime | None:
        """What stands there now."""
        if not self.tick.isChecked():
            return None
        if self._given is not None and self.field.dateTime() == self._given_shown:
            return self._given
        return _from_qt(self.field.dateTime())

    def _follow_tick(self, ticked: bool) -> None:  # noqa: FBT001  # a slot
        self.field.setVisible(ticked)
        self.edited.emit()


def _to_qt(moment: datetime) -> QDateTime:
    utc = QTimeZone(QTimeZone.Initialization.UTC)
    return QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000), utc).toLocalTime()


def _from_qt(shown: QDateTime) -> datetime:
    # A text of Qt's own is the one form that both sides read alike, with the zone in it.
    return datetime.fromisoformat(shown.toUTC().toString("yyyy-MM-ddTHH:mm:ss") + "+00:00")

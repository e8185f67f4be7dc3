"""Somebody else changed the user meanwhile: what one saw beside what stands now."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.text import Text
from crm_admin.domain.user import FailedAttempts, Lock, Right, User
from crm_admin.gui.dialogs.facts_table import FactsTable
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.words import value_in_words
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import NOTHING, say, visible, when
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.services.editing import FIELD_TEXTS

_WIDTH = 620
_RIGHTS = {
    Right.NONE: Text("None"),
    Right.USER_ADMINISTRATOR: Text("User administrator"),
    Right.ADMINISTRATOR: Text("Administrator"),
}


class ConflictDialog(QDialog):
    """Shows the differences; it writes nothing and overwrites nothing."""

    look_again_asked = Signal()

    def __init__(
        self, seen: User, current: User, *, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        title = self.tr("{0} was changed meanwhile").format(visible(seen.full_name))
        self.frame = DialogFrame(self, title=title, lead=self._lead(current, now), width=_WIDTH)
        headings = [self.tr("Field"), self.tr("What you saw"), self.tr("What stands now")]
        lines = list(_differences(seen, current, now))
        self.table = FactsTable(self.tr("Differences"), headings, lines)
        self.table.mute_column(1)
        self.table.setVisible(bool(lines))
        self.frame.add(self.table)
        if not lines:
            self.frame.add(PlainLabel(self._nothing_to_show()))
        self.close_button = self.frame.add_button(self.tr("Close"), name="close_button")
        self.look_again_button = self.frame.add_button(
            self.tr("&Look again"), name="look_again_button", role=Role.PRIMARY, default=True
        )
        self.close_button.clicked.connect(self.reject)
        self.look_again_button.clicked.connect(self.accept)
        self.accepted.connect(self.look_again_asked)
        self.look_again_button.setFocus()

    def _nothing_to_show(self) -> str:
        return self.tr(
            "All that is shown of this user is the same. Something else was changed, such as the"
            " password."
        )

    def _lead(self, current: User, now: datetime) -> str:
        saved = self.tr("Nothing was saved.")
        if current.changed_by is None and current.changed_at is None:
            return self.tr("Somebody else changed this user. {0}").format(saved)
        who = visible(current.changed_by) if current.changed_by else self.tr("Somebody else")
        if current.changed_at is None:
            return self.tr("{0} changed this user. {1}").format(who, saved)
        at = when(current.changed_at, now=now)
        return self.tr("{0} changed this user {1}. {2}").format(who, at, saved)


def _differences(seen: User, current: User, now: datetime) -> Iterator[list[str]]:
    """Name, what was seen, what stands now."""
    for name, old, new in _compared(seen, current):
        if old != new:
            yield [say(name), _shown(old, now), _shown(new, now)]
    if seen.version != current.version and seen.password_changed_at != current.password_changed_at:
        changed = QCoreApplication.translate("ConflictDialog", "a new one")
        yield [say(Text("Password")), NOTHING, changed]


def _compared(seen: User, current: User) -> Iterator[tuple[Text, object, object]]:
    yield Text("User name"), seen.user_name, current.user_name
    for name in ("given_name", "family_name", "email", "group", "role"):
        yield FIELD_TEXTS[name], getattr(seen, name), getattr(current, name)
    yield Text("Right in CRM Admin"), seen.right, current.right
    old, new = seen.facts, current.facts
    yield FIELD_TEXTS["is_active"], old.is_active, new.is_active
    yield FIELD_TEXTS["valid_from"], old.valid_from, new.valid_from
    yield FIELD_TEXTS["valid_until"], old.valid_until, new.valid_until
    yield Text("Lock"), old.lock, new.lock
    yield Text("Failed attempts"), old.attempts, new.attempts
    yield Text("Sign-in"), old.external_system, new.external_system
    yield Text("Password expires"), old.password_expires_at, new.password_expires_at
    yield Text("Temporary password until"), old.temporary_until, new.temporary_until
    yield Text("Must change password"), old.must_change_password, new.must_change_password
    yield Text("Second factor"), old.second_factor, new.second_factor


def _shown(value: object, now: datetime) -> str:
    match value:
        case Lock():
            who = value.by or Text("an administrator")
            why = value.reason or Text("no reason was recorded")
            return say(Text("by {who}: {why}", who=who, why=why))
        case FailedAttempts():
            until = value.locked_until
            if until is None or until <= now:
                return say(Text("{count}", count=value.count))
            text = Text("{count}, locked until {until}", count=value.count, until=until)
            return say(text, now=now)
        case Right():
            return say(_RIGHTS[value])
        case _:
            return value_in_words(value, now=now)

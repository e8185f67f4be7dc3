"""System: which database this is, what it can do and why not, the ways in that are not usual."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

import crm_admin
from crm_admin.domain.capabilities import Act, Capabilities, Feature
from crm_admin.domain.text import Text
from crm_admin.gui.calm_page import CalmPage, FactCard
from crm_admin.gui.sentences import say, visible, with_capital
from crm_admin.gui.system.directory_card import DirectoryCard
from crm_admin.gui.system.system_user_card import SystemUserCard
from crm_admin.gui.widgets.key_value_grid import KeyValue
from crm_admin.gui.window.bottom_bar import encryption_text, mode_text
from crm_admin.gui.workplace import Workplace
from crm_admin.services.ports import DatabaseDescription

_TEXTS: dict[Act | Feature, Text] = {
    Act.LOCK: Text("Lock"),
    Act.UNLOCK: Text("Unlock"),
    Act.LIFT_LOCK: Text("Lift a deliberate lock"),
    Act.CHANGE_PASSWORD: Text("Change a password"),
    Act.RESET_PASSWORD: Text("Mail a reset link"),
    Act.REQUIRE_NEW_PASSWORD: Text("Require a new password"),
    Act.EDIT: Text("Edit details"),
    Feature.PUT_ATTEMPTS_BACK: Text("Undo an unlock"),
    Feature.MUST_CHANGE_PASSWORD: Text("Ask for a new password at the next sign-in"),
    Feature.END_SESSIONS: Text("End open sessions"),
    Feature.PASSWORD_EXPIRY: Text("Passwords that expire"),
    Feature.FAILED_ATTEMPTS: Text("Count failed attempts"),
    Feature.LAST_SIGN_IN: Text("Know the last sign-in"),
    Feature.SECOND_FACTOR: Text("Second factor"),
    Feature.GROUPS: Text("Groups"),
    Feature.HISTORY: Text("History"),
}


class SystemPage(CalmPage):
    """Facts about the database, its system user and this program.

    `failed` carries why something could not be read; `changed` tells that the system user is
    another, `directory_saved` the same of the directory.
    """

    failed = Signal(object)
    changed = Signal()
    directory_saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(Text("System")), parent)
        self.system_user_card = SystemUserCard()
        self.system_user_card.failed.connect(self.failed)
        self.system_user_card.changed.connect(self.changed)
        self.directory_card = DirectoryCard()
        self.directory_card.failed.connect(self.failed)
        self.directory_card.saved.connect(self.directory_saved)
        self.database_card = FactCard(self.tr("Database"))
        self.differences_card = FactCard(self.tr("What is not as expected"))
        self.warnings_card = FactCard(self.tr("What could be safer"))
        self.can_card = FactCard(self.tr("What can be done here"))
        self.cannot_card = FactCard(self.tr("What cannot be done here, and why"))
        self.program_card = FactCard(self.tr("This program"))
        self.program_card.show_facts(
            [KeyValue(label=self.tr("Version"), value=crm_admin.__version__)]
        )
        self._fact_cards = (
            self.database_card,
            self.system_user_card,
            self.differences_card,
            self.warnings_card,
            self.cannot_card,
            self.can_card,
            self.directory_card,
        )
        for card in (*self._fact_cards, self.program_card):
            self.add_card(card)
        self.work_at(None)

    def work_at(self, workplace: Workplace | None) -> None:
        """Show what was found in this database."""
        self.set_lead("" if workplace else self.tr("No database is open."))
        for card in self._fact_cards:
            card.setVisible(workplace is not None)
        self.system_user_card.work_at(workplace)
        self.directory_card.work_at(workplace)
        if workplace is None:
            return
        description = workplace.description
        self.database_card.show_facts(
            _database_rows(workplace), say(description.capabilities.session_note)
        )
        self._show_differences(description)
        warnings = "\n".join(say(warning) for warning in description.warnings)
        self.warnings_card.show_facts([], warnings)
        self.warnings_card.setVisible(bool(warnings))
        self._show_capabilities(description.capabilities)

    def look(self) -> None:
        """Read what may have changed."""
        self.system_user_card.look()
        self.directory_card.look()

    def _show_differences(self, description: DatabaseDescription) -> None:
        said = "\n".join(say(difference) for difference in description.differences)
        self.differences_card.show_facts([], said)
        self.differences_card.setVisible(bool(said))

    def _show_capabilities(self, capabilities: Capabilities) -> None:
        reasons = {what: capabilities.why_not(what) for what in _TEXTS}
        can = [say(_TEXTS[what]) for what, reason in reasons.items() if reason is None]
        cannot = [
            f"{say(_TEXTS[what])}: {say(reason)}"
            for what, reason in reasons.items()
            if reason is not None
        ]
        self.can_card.show_facts([], " · ".join(can))
        self.can_card.setVisible(bool(can))
        self.cannot_card.show_facts([], "\n".join(cannot))
        self.cannot_card.setVisible(bool(cannot))


def _database_rows(workplace: Workplace) -> list[KeyValue]:
    description = workplace.description
    named = [
        (Text("Connection"), workplace.profile_name),
        (Text("CRM"), f"{description.product} {description.version}"),
        (Text("Server"), description.server),
        (Text("Database"), description.name),
        (Text("Way there"), with_capital(encryption_text(description))),
        (Text("Rules"), mode_text(description)),
    ]
    return [KeyValue(label=say(label), value=visible(value)) for label, value in named if value]

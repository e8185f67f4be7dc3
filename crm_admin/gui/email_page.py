"""E-mail: not set up in this version, and what works without it."""

from PySide6.QtWidgets import QWidget

from crm_admin.domain.text import Text
from crm_admin.gui.acts import NO_EMAIL_YET
from crm_admin.gui.calm_page import CalmPage, FactCard
from crm_admin.gui.sentences import say


class EmailPage(CalmPage):
    """Says what waits for e-mail, and what to do meanwhile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(Text("E-mail")), parent)
        self.set_lead(say(NO_EMAIL_YET))
        card = FactCard(self.tr("What works without it"))
        card.show_facts(
            [],
            self.tr(
                "Everything but reset links. Give somebody who cannot sign in a temporary"
                " password instead: choose the user, then Change Password. Hand it over in"
                " person or on the telephone; it must be changed at the next sign-in."
            ),
        )
        self.add_card(card)

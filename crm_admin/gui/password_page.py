"""Password management: what is fixed today."""

from PySide6.QtWidgets import QWidget

from crm_admin.domain.lockout import DEFAULT_LOCKOUT
from crm_admin.domain.password_policy import PasswordPolicy
from crm_admin.domain.settings import Policies
from crm_admin.domain.text import Text
from crm_admin.gui.calm_page import CalmPage, FactCard
from crm_admin.gui.sentences import duration, number, say
from crm_admin.gui.widgets.key_value_grid import KeyValue
from crm_admin.gui.workplace import Workplace


class PasswordPage(CalmPage):
    """The fixed policy for new passwords and for failed attempts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(Text("Password management")), parent)
        self.policy_card = FactCard(self.tr("New passwords"))
        self.attempts_card = FactCard(self.tr("Failed attempts to sign in to CRM Admin"))
        self.add_card(self.policy_card)
        self.add_card(self.attempts_card)
        self.work_at(None)

    def work_at(self, workplace: Workplace | None) -> None:
        """Show the policy of this database."""
        for card in (self.policy_card, self.attempts_card):
            card.setVisible(workplace is not None)
        if workplace is None:
            self.set_lead(self.tr("No database is open."))
            return
        self.set_lead(
            self.tr("These rules are fixed in this version. They follow NIST SP 800-63B-4.")
        )
        self.policy_card.show_facts(
            _policy_rows(Policies().password),
            self.tr(
                "Long passwords are asked for instead of mixed characters. A password that the"
                " administrator sets is temporary and must be changed at the next sign-in, where"
                " the CRM allows it."
            ),
        )
        self.attempts_card.show_facts(
            _lockout_rows(),
            self.tr(
                "The last administrator is never locked by failed attempts. How the CRM itself"
                " counts them is set there."
            ),
        )


def _policy_rows(policy: PasswordPolicy) -> list[KeyValue]:
    characters = Text("At least {count} characters", count=policy.min_length)
    second = Text("At least {count} characters", count=policy.min_length_with_second_factor)
    temporary = Policies().temporary_password_life
    most = Text("At most {count} bytes", count=policy.max_bytes)
    return [
        _row(Text("Length"), characters),
        _row(Text("With a second factor"), second),
        _row(Text("Longest"), most),
        _row(Text("Refused"), Text("Own names, and what is easy to guess")),
        KeyValue(label=say(Text("Temporary for")), value=duration(temporary)),
    ]


def _lockout_rows() -> list[KeyValue]:
    policy = DEFAULT_LOCKOUT
    longest = Text("Twice as long each time, at most {longest}", longest=policy.longest)
    return [
        KeyValue(label=say(Text("Attempts")), value=number(policy.attempts)),
        KeyValue(label=say(Text("Within")), value=duration(policy.window)),
        KeyValue(label=say(Text("Locked for")), value=duration(policy.duration)),
        _row(Text("After that"), longest),
    ]


def _row(label: Text, value: Text) -> KeyValue:
    return KeyValue(label=say(label), value=say(value))

"""What has become of a link that was just made, and the way to hand it over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.gui.announcements import announce
from crm_admin.gui.dialogs.secret_copy import SecretCopy, copy_link_button
from crm_admin.gui.dialogs.words import note
from crm_admin.gui.mail.delivery_words import Delivery
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.services.outcomes import UserView


class LinkMade(QWidget):
    """The link itself is shown nowhere; it can be copied while no mail server has it.

    `left` is told when the mail server took it.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._secret = Secret("")
        self._copying = SecretCopy(self)
        self._copying.said.connect(self._say)
        self.state = note("")
        self.state.setObjectName("state")
        self.advice_label = PlainLabel()
        self.advice_label.setObjectName("advice_label")
        self.copy_button = copy_link_button(self.tr("Co&py link"), self._copy)
        self.copied_label = PlainLabel(role=Role.MUTED)
        self.copied_label.setObjectName("copied_label")
        self.copied_label.hide()
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.copy_button)
        line.addWidget(self.copied_label, stretch=1)
        line.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.state)
        layout.addWidget(self.advice_label)
        layout.addLayout(line)

    def begin(self, secret: Secret, about: str) -> None:
        """The link was made; its letter is on the way to the mail server."""
        self._secret = secret
        self.state.show_text(about)
        self.advice_label.hide()
        self.copy_button.hide()

    def show_delivery(self, delivery: Delivery, view: UserView) -> None:
        """What has become of the letter by now."""
        self.state.show_text(say(delivery.sentence, now=view.read_at), tone=delivery.tone)
        self.advice_label.setText(say(_advice(view, has_left=delivery.has_left)))
        self.advice_label.show()
        announce(self.advice_label, self.advice_label.text())
        self.copy_button.setVisible(not delivery.has_left)
        if delivery.has_left:
            # From here on the link stands in the mail alone.
            self.forget()

    def forget(self) -> None:
        """The link is known here no longer; what was copied is cleared in its time."""
        self._secret = Secret("")

    def _copy(self) -> None:
        self._copying.copy(self._secret)

    def _say(self, text: str) -> None:
        self.copied_label.setText(text)
        self.copied_label.show()
        announce(self.copied_label, text)


def _advice(view: UserView, *, has_left: bool) -> Text:
    if has_left:
        return Text(
            "If no mail arrives within a few minutes: have {name} look in the spam folder, and"
            " compare the address.",
            name=visible(view.user.full_name),
        )
    return Text(
        "You can copy the link and hand it over yourself, when you are sure that it is {name}:"
        " whoever opens it chooses the password.",
        name=visible(view.user.full_name),
    )

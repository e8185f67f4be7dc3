"""Strips above the list of users: who asks to be unlocked, and what looks like an attack."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_admin.domain.listing import UserFilter
from crm_admin.domain.text import Text, plural
from crm_admin.gui.colours import Tone
from crm_admin.gui.sentences import say
from crm_admin.gui.users.alerts import Alerts
from crm_admin.gui.widgets.banner import Banner
from crm_admin.services.lockout_watch import WINDOW, LockoutBurst


class UsersBanners(QWidget):
    """`filter_asked` carries the quick filter that shows them; `unlock_asked` wants them unlocked.

    Each strip goes when what it says has ended.
    """

    filter_asked = Signal(str)
    unlock_asked = Signal()

    def __init__(self, alerts: Alerts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alerts = alerts
        self.requests = Banner()
        self.requests.setObjectName("requests_banner")
        self.burst = Banner()
        self.burst.setObjectName("burst_banner")
        self.lonely = Banner()
        self.lonely.setObjectName("lonely_banner")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.burst)
        layout.addWidget(self.lonely)
        layout.addWidget(self.requests)
        self.hide()
        self.requests.action_chosen.connect(
            lambda: self.filter_asked.emit(UserFilter.UNLOCK_REQUESTED)
        )
        self.burst.action_chosen.connect(lambda: self.filter_asked.emit(UserFilter.FAILED_ATTEMPTS))
        self.burst.other_chosen.connect(self.unlock_asked)
        alerts.changed.connect(self._show)

    def _show(self) -> None:
        asking, burst = len(self._alerts.requests), self._alerts.burst
        if _differs(self.requests, said := _requests_text(asking)):
            self.requests.show_text(said, tone=Tone.ACCENT, action=self.tr("Show"))
        if _differs(self.burst, said := _burst_text(burst)):
            self.burst.show_text(
                said,
                tone=Tone.DANGER,
                action=self.tr("Show them"),
                other=self.tr("Unlock them all…"),
            )
        self._follow()

    def show_lonely(self, *, is_lonely: bool) -> None:
        """One administrator is left who can sign in: say so until there are two."""
        said = self.tr(
            "Only one administrator can sign in. Make a second one, so that nobody is locked out."
        )
        if _differs(self.lonely, said := said if is_lonely else ""):
            self.lonely.show_text(said, tone=Tone.NEUTRAL)
        self._follow()

    def _follow(self) -> None:
        strips = (self.burst, self.lonely, self.requests)
        self.setVisible(any(strip.text() for strip in strips))


def _differs(banner: Banner, text: str) -> bool:
    """What stands there already is not announced again."""
    return banner.text() != text


def _requests_text(count: int) -> str:
    if not count:
        return ""
    one, many = Text("{count} user asks to be unlocked."), Text("{count} users ask to be unlocked.")
    return say(plural(count, one, many))


def _burst_text(burst: LockoutBurst | None) -> str:
    if burst is None:
        return ""
    sentence = (
        Text(
            "More than {count} users were locked after failed attempts in the last {window}; this"
            " may be an attack.",
            count=burst.count,
            window=WINDOW,
        )
        if burst.is_more
        else Text(
            "{count} users were locked after failed attempts in the last {window}; this may be an"
            " attack.",
            count=burst.count,
            window=WINDOW,
        )
    )
    return say(sentence)

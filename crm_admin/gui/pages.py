"""The pages beside the navigator."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from crm_admin.gui.places import Place
from crm_admin.gui.workplace import Workplace

if TYPE_CHECKING:
    from crm_admin.gui.audit_page import AuditPage
    from crm_admin.gui.password_page import PasswordPage
    from crm_admin.gui.system_page import SystemPage


class Pages(QStackedWidget):
    """Shows one place at a time; all but the users' page are made when they are first looked at.

    `failed` carries why a page could not be read; `answered` tells that the database did.
    """

    failed = Signal(object)
    answered = Signal()

    def __init__(self, users: QWidget) -> None:
        super().__init__()
        self._workplace: Workplace | None = None
        self._place = Place.USERS
        self._made: dict[Place, QWidget] = {}
        self._followers: list[AuditPage | PasswordPage | SystemPage] = []
        self._add(Place.USERS, users)

    @property
    def place(self) -> Place:
        """What is looked at."""
        return self._place

    @cached_property
    def audit(self) -> "AuditPage":
        """The page of the audit log."""
        from crm_admin.gui.audit_page import AuditPage

        page = AuditPage()
        page.failed.connect(self.failed)
        page.entries_arrived.connect(self.answered)
        self._follow(page)
        self._add(Place.AUDIT, page)
        return page

    def work_at(self, workplace: Workplace | None) -> None:
        """Show what belongs to this database, or to none."""
        self._workplace = workplace
        for page in self._followers:
            page.work_at(workplace)

    def go_to(self, place: Place) -> None:
        """Look at another place; the audit log is read each time."""
        if self._place is Place.AUDIT:
            self.audit.leave()
        self._place = place
        self.setCurrentWidget(self._page(place))
        if place is Place.AUDIT:
            self.audit.read()

    def _page(self, place: Place) -> QWidget:
        if place not in self._made:
            self._make(place)
        return self._made[place]

    def _make(self, place: Place) -> None:
        if place is Place.AUDIT:
            _ = self.audit
        elif place is Place.PASSWORDS:
            from crm_admin.gui.password_page import PasswordPage

            self._add(place, self._follow(PasswordPage()))
        elif place is Place.SYSTEM:
            from crm_admin.gui.system_page import SystemPage

            self._add(place, self._follow(SystemPage()))
        else:
            from crm_admin.gui.email_page import EmailPage

            self._add(place, EmailPage())

    def _follow(self, page: "AuditPage | PasswordPage | SystemPage") -> QWidget:
        page.work_at(self._workplace)
        self._followers.append(page)
        return page

    def _add(self, place: Place, page: QWidget) -> None:
        self._made[place] = page
        self.addWidget(page)

"""The pages beside the navigator."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from crm_admin.domain.listing import UserQuery
from crm_admin.gui.window.places import Place
from crm_admin.gui.workplace import Workplace

if TYPE_CHECKING:
    from crm_admin.gui.audit.audit_page import AuditPage
    from crm_admin.gui.mail.email_page import EmailPage
    from crm_admin.gui.mail.postman import Postman
    from crm_admin.gui.passwords.password_page import PasswordPage
    from crm_admin.gui.system.system_page import SystemPage

    SettingsPage = PasswordPage | EmailPage


class Pages(QStackedWidget):
    """Shows one place at a time; all but the users' page are made when they are first looked at.

    `failed` carries why a page could not be read; `answered` tells that the database did;
    `acted` carries what an act on many came to; `refused` a failure of an act; `told` a sentence
    about what was saved; `mail_changed` tells that letters may leave now that could not before;
    `system_user_changed` that there is another code, or a drill.
    """

    failed = Signal(object)
    answered = Signal()
    acted = Signal(object)
    refused = Signal(object)
    told = Signal(str)
    mail_changed = Signal()
    system_user_changed = Signal()

    def __init__(self, users: QWidget, list_query: Callable[[], UserQuery] = UserQuery) -> None:
        super().__init__()
        self._list_query = list_query
        self._workplace: Workplace | None = None
        self._postman: Postman | None = None
        self._place = Place.USERS
        self._made: dict[Place, QWidget] = {}
        self._followers: list[AuditPage | PasswordPage | EmailPage | SystemPage] = []
        self._add(Place.USERS, users)

    @property
    def place(self) -> Place:
        """What is looked at."""
        return self._place

    @property
    def unsaved(self) -> "SettingsPage | None":
        """The page where something would be lost by leaving it."""
        page = self._settings_page()
        return page if page is not None and page.has_unsaved_changes else None

    @cached_property
    def audit(self) -> "AuditPage":
        """The page of the audit log."""
        from crm_admin.gui.audit.audit_page import AuditPage

        page = AuditPage()
        page.failed.connect(self.failed)
        page.refused.connect(self.refused)
        page.told.connect(self.told)
        page.entries_arrived.connect(self.answered)
        self._follow(page)
        self._add(Place.AUDIT, page)
        return page

    @cached_property
    def passwords(self) -> "PasswordPage":
        """The page of the rules for passwords."""
        from crm_admin.gui.passwords.password_page import PasswordPage

        page = PasswordPage(self._list_query)
        page.failed.connect(self.failed)
        page.answered.connect(self.answered)
        page.acted.connect(self.acted)
        page.refused.connect(self.refused)
        page.saved.connect(lambda: self.told.emit(self.tr("Saved the password rules.")))
        self._follow(page)
        self._add(Place.PASSWORDS, page)
        return page

    @cached_property
    def email(self) -> "EmailPage":
        """The page of mail: settings, templates, outbox."""
        from crm_admin.gui.mail.email_page import EmailPage

        page = EmailPage()
        page.failed.connect(self.failed)
        page.answered.connect(self.answered)
        page.refused.connect(self.refused)
        page.told.connect(self.told)
        page.mail_changed.connect(self.mail_changed)
        page.employ(self._postman)
        self._follow(page)
        self._add(Place.EMAIL, page)
        return page

    @cached_property
    def system(self) -> "SystemPage":
        """The page of the database, its system user and this program."""
        from crm_admin.gui.system.system_page import SystemPage

        page = SystemPage()
        page.failed.connect(self.failed)
        page.changed.connect(self.system_user_changed)
        page.directory_saved.connect(
            lambda: self.told.emit(self.tr("Saved the settings of the directory."))
        )
        self._follow(page)
        self._add(Place.SYSTEM, page)
        return page

    def work_at(self, workplace: Workplace | None) -> None:
        """Show what belongs to this database, or to none."""
        self._workplace = workplace
        for page in self._followers:
            page.work_at(workplace)

    def employ(self, postman: "Postman | None") -> None:
        """Who sends letters from now on."""
        self._postman = postman
        if Place.EMAIL in self._made:
            self.email.employ(postman)

    def go_to(self, place: Place) -> None:
        """Look at another place, which is read each time."""
        if self._place is Place.AUDIT:
            self.audit.leave()
        left = self._settings_page()
        if left is not None:
            left.leave()
        self._place = place
        self.setCurrentWidget(self._page(place))
        self.look_again()

    def look_again(self) -> None:
        """Read what is looked at; nothing that was typed is lost."""
        page = self._settings_page()
        if self._place is Place.AUDIT:
            self.audit.read()
        elif self._place is Place.SYSTEM:
            self.system.look()
        elif page is not None:
            page.look()

    def _settings_page(self) -> "SettingsPage | None":
        if self._place not in self._made:
            return None
        if self._place is Place.PASSWORDS:
            return self.passwords
        return self.email if self._place is Place.EMAIL else None

    def _page(self, place: Place) -> QWidget:
        if place not in self._made:
            self._make(place)
        return self._made[place]

    def _make(self, place: Place) -> None:
        if place is Place.AUDIT:
            _ = self.audit
        elif place is Place.PASSWORDS:
            _ = self.passwords
        elif place is Place.EMAIL:
            _ = self.email
        else:
            _ = self.system

    def _follow(self, page: "AuditPage | PasswordPage | EmailPage | SystemPage") -> None:
        page.work_at(self._workplace)
        self._followers.append(page)

    def _add(self, place: Place, page: QWidget) -> None:
        self._made[place] = page
        self.addWidget(page)

"""E-mail: settings, templates and the outbox."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from crm_admin.domain.text import Text
from crm_admin.gui.colours import Tone
from crm_admin.gui.mail.mail_words import waiting_text
from crm_admin.gui.mail.outbox_tab import OutboxTab
from crm_admin.gui.mail.postman import Hold, Postman
from crm_admin.gui.mail.settings_tab import MailSettingsTab
from crm_admin.gui.mail.templates_tab import TemplatesTab
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import number, say
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace


class EmailPage(QWidget):
    """Three parts, one at a time; each is read when it is looked at.

    `mail_changed` tells that letters may leave now that could not before.
    """

    failed = Signal(object)
    answered = Signal()
    refused = Signal(object)
    told = Signal(str)
    mail_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace: Workplace | None = None
        self._postman: Postman | None = None
        self.title_label = PlainLabel(say(Text("E-mail")), role=Role.TITLE, wraps=False)
        self.hold_banner = Banner()
        self.settings = MailSettingsTab()
        self.templates = TemplatesTab()
        self.outbox = OutboxTab()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("mail_tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Parts of this page"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self._lay_out()
        self._connect()

    # What the window asks for

    def work_at(self, workplace: Workplace | None) -> None:
        """Show what belongs to this database, or to none."""
        self._workplace = workplace
        self.settings.work_at(workplace)
        self.templates.work_at(workplace)
        self.outbox.work_at(workplace)
        self._follow_postman()

    def employ(self, postman: Postman | None) -> None:
        """Who sends letters from now on."""
        self._postman = postman
        self.outbox.employ(postman)
        if postman is not None:
            postman.changed.connect(self._follow_postman)
            postman.delivered.connect(self._follow_letter)
        self._follow_postman()

    def look(self) -> None:
        """Read the part that is looked at."""
        self._parts()[self.tabs.currentIndex()].look()

    def leave(self) -> None:
        """Another page is looked at."""
        self.settings.leave()

    def show_outbox(self) -> None:
        """Look at what waits."""
        self.tabs.setCurrentWidget(self.outbox)

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether something would be lost by leaving."""
        return self.settings.has_unsaved_changes or self.templates.has_unsaved_changes

    @property
    def shown_name(self) -> str:
        """What the unsaved changes are changes to."""
        if self.settings.has_unsaved_changes:
            return self.tr("the e-mail settings")
        return self.templates.shown_name

    def drop_changes(self) -> None:
        """Show again what is saved."""
        self.settings.drop_changes()
        self.templates.drop_changes()

    # Following

    def _parts(self) -> tuple[MailSettingsTab, TemplatesTab, OutboxTab]:
        return self.settings, self.templates, self.outbox

    def _follow_postman(self) -> None:
        postman = self._postman
        unfinished = postman.unfinished if postman is not None else None
        hold = postman.hold if postman is not None else None
        waiting = self.tr("Outbox {0}").format(number(unfinished)) if unfinished else ""
        self.tabs.setTabText(2, waiting or self.tr("Outbox"))
        parts = [waiting_text(unfinished, None)] if unfinished and hold is not None else []
        if hold is Hold.NO_PASSWORD:
            parts.append(
                self.tr(
                    "The password of the mail account is not known on this computer. Give it"
                    " under Settings."
                )
            )
        elif hold is Hold.NOT_SET_UP:
            parts.append(
                self.tr(
                    "E-mail is not set up yet: reset links are handed over instead of mailed, and"
                    " everything else works."
                )
            )
        tone = Tone.WARNING if unfinished else Tone.NEUTRAL
        self.hold_banner.show_text(" ".join(parts), tone=tone)

    def _follow_letter(self) -> None:
        if self.outbox.isVisible():
            self.outbox.look()

    def _finish_settings(self) -> None:
        self.told.emit(self.tr("Saved how mail leaves."))
        self.mail_changed.emit()

    # Making

    def _connect(self) -> None:
        for part in self._parts():
            part.failed.connect(self.failed)
            part.answered.connect(self.answered)
            part.refused.connect(self.refused)
        self.settings.saved.connect(self._finish_settings)
        self.templates.saved.connect(lambda: self.told.emit(self.tr("Saved the letter.")))
        self.outbox.told.connect(self.told)
        self.outbox.acted.connect(self.mail_changed)
        self.tabs.currentChanged.connect(self.look)

    def _lay_out(self) -> None:
        self.tabs.addTab(self.settings, self.tr("Settings"))
        self.tabs.addTab(self.templates, self.tr("Templates"))
        self.tabs.addTab(self.outbox, self.tr("Outbox"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.title_label)
        layout.addWidget(self.hold_banner)
        layout.addWidget(self.tabs, stretch=1)

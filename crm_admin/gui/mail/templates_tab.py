"""The words of every letter in every language: read, edited, seen as they arrive, saved."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from crm_admin.domain.errors import CrmAdminError, InvalidInput, SettingsChanged
from crm_admin.domain.mail import MAIL_KIND_TEXTS, MailKind, MailTemplate
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text
from crm_admin.gui.announcements import announce
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.save_settings import SaveSettingsDialog
from crm_admin.gui.dialogs.unsaved_changes import UnsavedChangesDialog
from crm_admin.gui.mail.mail_words import language_name
from crm_admin.gui.mail.template_editor import TemplateEditor
from crm_admin.gui.mail.template_preview import TemplatePreview
from crm_admin.gui.mail.template_words import template_changes
from crm_admin.gui.passwords.rights import why_not_save
from crm_admin.gui.passwords.save_bar import SaveBar
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.sentences import say, say_error
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.letters import problems
from crm_admin.services.site import Site, Stored

_TEMPLATE = "mail-template"
_EDGE = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    kind: MailKind
    language: str
    languages: tuple[str, ...]
    stored: Stored[MailTemplate]
    original: MailTemplate
    settings: MailSettings


class TemplatesTab(QWidget):
    """One letter at a time; nothing is saved before Save and its confirmation."""

    failed = Signal(object)
    answered = Signal()
    refused = Signal(object)
    saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace: Workplace | None = None
        self._found: _Found | None = None
        self.kind_box = QComboBox()
        self.kind_box.setObjectName("kind_box")
        self.kind_box.setAccessibleName(self.tr("Letter"))
        for kind in MailKind:
            self.kind_box.addItem(say(MAIL_KIND_TEXTS[kind]), kind)
        self.language_box = QComboBox()
        self.language_box.setObjectName("language_box")
        self.language_box.setAccessibleName(self.tr("Language"))
        self.whose_label = PlainLabel(role=Role.MUTED, wraps=False)
        self.original_button = QPushButton(self.tr("Back to the Original"))
        self.original_button.setObjectName("original_button")
        self.banner = Banner()
        self.editor = TemplateEditor()
        self.problems_label = PlainLabel(role=Role.ERROR)
        self.problems_label.setObjectName("problems_label")
        self.preview = TemplatePreview()
        self.save_bar = SaveBar()
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()

    # What the page asks for

    def work_at(self, workplace: Workplace | None) -> None:
        """Show the letters of this database, or of none."""
        self._workplace = workplace
        self._found = None
        self.language_box.clear()
        self.banner.show_text("")
        self._show_parts(are_shown=False)

    def look(self) -> None:
        """Read the letter, unless something typed would be lost."""
        workplace = self._workplace
        if workplace is None or self.has_unsaved_changes:
            return
        kind = MailKind(self.kind_box.currentData())
        workplace.jobs.read(
            _TEMPLATE,
            _reader(workplace.site, kind, self.language_box.currentData()),
            self._show,
            self.failed.emit,
            owner=self,
            about=self.tr("Reading the template…"),
        )

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether something would be lost by leaving."""
        return self._found is not None and self.editor.is_changed

    def drop_changes(self) -> None:
        """Show again what is saved."""
        if self._found is not None:
            self.editor.fill(self._found.kind, self._found.stored.value)

    # Showing

    def _show(self, found: _Found) -> None:
        workplace = self._workplace
        if workplace is None:
            return
        self._found = found
        self._show_choice(found)
        self.editor.fill(found.kind, found.stored.value)
        why_not = why_not_save(workplace)
        self.editor.set_may_edit(may_edit=why_not is None)
        self.banner.show_text(say(why_not) if why_not else "", tone=Tone.NEUTRAL)
        self._show_parts(are_shown=True)
        self.save_bar.setVisible(why_not is None)
        self.original_button.setVisible(why_not is None)
        self.answered.emit()

    def _show_choice(self, found: _Found) -> None:
        for box in (self.kind_box, self.language_box):
            box.blockSignals(True)
        if self.language_box.count() == 0:
            for code in found.languages:
                self.language_box.addItem(language_name(code), code)
        self.kind_box.setCurrentIndex(self.kind_box.findData(found.kind))
        self.language_box.setCurrentIndex(self.language_box.findData(found.language))
        for box in (self.kind_box, self.language_box):
            box.blockSignals(False)

    def _show_parts(self, *, are_shown: bool) -> None:
        for part in (self._parts, self.save_bar, self.original_button, self.problems_label):
            part.setVisible(are_shown)

    def _follow(self) -> None:
        found = self._found
        if found is None:
            return
        now = self.editor.template()
        wrong = problems(found.kind, now)
        said = " ".join(say(problem) for problem in wrong)
        if said != self.problems_label.text():
            self.problems_label.setText(said)
            announce(self.problems_label, said)
        self.problems_label.setVisible(bool(said))
        is_original = now == found.original
        self.original_button.setEnabled(not is_original)
        original, own = self.tr("The original"), self.tr("Your own words")
        self.whose_label.setText(original if is_original else own)
        self.save_bar.show_changes(len(template_changes(found.stored.value, now)), wrong=len(wrong))
        self.preview.show_letter(found.kind, now, found.settings)

    # Choosing

    def _choose(self) -> None:
        found = self._found
        if found is None or not self.has_unsaved_changes:
            self.look()
            return
        wanted = self.kind_box.currentData(), self.language_box.currentData()
        self._show_choice(found)
        dialog = UnsavedChangesDialog(self.shown_name, self.window())
        dialog.drop_asked.connect(partial(self._drop_and_choose, *wanted))
        dialog.open()

    def _drop_and_choose(self, kind: MailKind, language: str) -> None:
        self.drop_changes()
        self.kind_box.setCurrentIndex(self.kind_box.findData(kind))
        self.language_box.setCurrentIndex(self.language_box.findData(language))

    @property
    def shown_name(self) -> str:
        """What the unsaved changes are changes to."""
        return self.tr("the letter “{0}”").format(self.kind_box.currentText())

    def _take_original(self) -> None:
        if self._found is not None:
            self.editor.show_words(self._found.original)

    # Saving

    def _ask_to_save(self) -> None:
        workplace, found = self._workplace, self._found
        if workplace is None or found is None or self.problems_label.text():
            self.editor.text.setFocus()
            return
        template = self.editor.template()
        back = template == found.original
        title = self.tr("Save your own words?")
        dialog = SaveSettingsDialog(
            workplace.jobs,
            title=self.tr("Go back to the original?") if back else title,
            lead=f"{say(MAIL_KIND_TEXTS[found.kind])} · {language_name(found.language)}",
            lines=template_changes(found.stored.value, template),
            save=partial(_save, workplace.site, found, template),
            parent=self.window(),
        )
        dialog.completed.connect(partial(self._finish, template))
        dialog.stopped.connect(self._refuse)
        dialog.open()

    def _finish(self, template: MailTemplate, _answer: object) -> None:
        if self._found is not None:
            self.editor.fill(self._found.kind, template)
        self.saved.emit()
        self.look()

    def _refuse(self, error: CrmAdminError) -> None:
        if isinstance(error, InvalidInput):
            problem = error.facts["problem"]
            self.problems_label.setText(say(problem) if isinstance(problem, Text) else str(problem))
            self.problems_label.show()
        elif isinstance(error, SettingsChanged):
            self.banner.show_text(
                say_error(error), tone=Tone.WARNING, action=self.tr("Show what they saved")
            )

    def _take_theirs(self) -> None:
        self.drop_changes()
        self.look()

    # Making

    def _connect(self) -> None:
        self.kind_box.currentIndexChanged.connect(self._choose)
        self.language_box.currentIndexChanged.connect(self._choose)
        self.editor.edited.connect(self._follow)
        self.original_button.clicked.connect(self._take_original)
        self.save_bar.save_asked.connect(self._ask_to_save)
        self.save_bar.cancel_asked.connect(self.drop_changes)
        self.banner.action_chosen.connect(self._take_theirs)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.kind_box)
        top.addWidget(self.language_box)
        top.addSpacing(4)
        top.addWidget(self.whose_label)
        top.addStretch(1)
        top.addWidget(self.original_button)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(12)
        self._parts.addWidget(_card(self.editor, self.problems_label))
        self._parts.addWidget(_card(self.preview))
        self._parts.setSizes([560, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.banner)
        layout.addWidget(self._parts, stretch=1)
        layout.addWidget(self.save_bar)


def _card(*parts: QWidget) -> QFrame:
    card = QFrame()
    give_role(card, Role.CARD)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(_EDGE, _EDGE - 2, _EDGE, _EDGE - 2)
    layout.setSpacing(8)
    for at, part in enumerate(parts):
        layout.addWidget(part, stretch=0 if at else 1)
    return card


def _reader(site: Site, kind: MailKind, chosen: str | None) -> Callable[[], _Found]:
    def read() -> _Found:
        settings = site.mail().value
        language = chosen or settings.language
        return _Found(
            kind=kind,
            language=language,
            languages=site.languages,
            stored=site.template(kind, language),
            original=site.original(kind, language),
            settings=settings,
        )

    return read


def _save(site: Site, found: _Found, template: MailTemplate, operation_id: str) -> None:
    site.save_template(
        found.kind,
        found.language,
        template,
        version=found.stored.version,
        operation_id=operation_id,
    )

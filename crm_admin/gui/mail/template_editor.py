"""Subject, text and HTML of one letter, with the places that it may have."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from crm_admin.domain.mail import MailKind, MailTemplate
from crm_admin.domain.mail_places import PLACE_TEXTS, PLACEHOLDERS
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.sentences import say
from crm_admin.services.letters import MAX_SUBJECT

_LEAST_LINES = 8


class TemplateEditor(QWidget):
    """Edits the words; what nobody touched stays letter by letter."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = MailTemplate(subject="", text="", html="")
        self._shown = self._saved
        self._is_filling = False
        self.subject = QLineEdit()
        self.subject.setObjectName("subject")
        self.subject.setMaxLength(2 * MAX_SUBJECT)
        self.text = self._make_editor(self.tr("Text"))
        self.html = self._make_editor(self.tr("HTML"))
        self.html.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.bodies = QTabWidget()
        self.bodies.setObjectName("bodies")
        self.bodies.setDocumentMode(True)
        self.bodies.setAccessibleName(self.tr("Forms of the letter"))
        self.bodies.tabBar().setAccessibleName(self.bodies.accessibleName())
        self.insert_button = QPushButton(self.tr("Insert a Place"))
        self.insert_button.setObjectName("insert_button")
        self.insert_button.setProperty("menu", True)
        self.insert_button.setAccessibleDescription(
            self.tr("Puts a place for a name, a time or the link where the cursor stands.")
        )
        self._places = QMenu(self.insert_button)
        self.insert_button.setMenu(self._places)
        self._last: QLineEdit | QPlainTextEdit = self.text
        self._lay_out()
        for editor in (self.subject, self.text, self.html):
            editor.installEventFilter(self)
            editor.textChanged.connect(self._follow)

    def fill(self, kind: MailKind, template: MailTemplate) -> None:
        """Begin with these words; they are what is saved."""
        self._saved = template
        self.show_words(template)
        self._shown = self._typed()
        self._offer_places(kind)
        self.edited.emit()

    def show_words(self, template: MailTemplate) -> None:
        """Put other words in their place, not saved yet."""
        self._is_filling = True
        self.subject.setText(template.subject)
        self.subject.setCursorPosition(0)
        self.text.setPlainText(template.text)
        self.html.setPlainText(template.html)
        self._is_filling = False
        self.edited.emit()

    @property
    def saved(self) -> MailTemplate:
        """The words as they were read."""
        return self._saved

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        return self.template() != self._saved

    def template(self) -> MailTemplate:
        """The words as they stand on the screen."""
        typed, shown, saved = self._typed(), self._shown, self._saved
        return MailTemplate(
            subject=saved.subject if typed.subject == shown.subject else typed.subject,
            text=saved.text if typed.text == shown.text else typed.text,
            html=saved.html if typed.html == shown.html else typed.html,
        )

    def set_may_edit(self, *, may_edit: bool) -> None:
        """Whether this person may change the words."""
        for editor in (self.subject, self.text, self.html):
            editor.setReadOnly(not may_edit)
        self.insert_button.setEnabled(may_edit)

    def place_actions(self) -> Sequence[QAction]:
        """What can be inserted."""
        return self._places.actions()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_editor = isinstance(watched, QLineEdit | QPlainTextEdit)
        if is_editor and event.type() == QEvent.Type.FocusIn:
            self._last = watched  # type: ignore[assignment]
        return False

    def _typed(self) -> MailTemplate:
        return MailTemplate(
            subject=self.subject.text(),
            text=self.text.toPlainText(),
            html=self.html.toPlainText(),
        )

    def _follow(self) -> None:
        if not self._is_filling:
            self.edited.emit()

    def _offer_places(self, kind: MailKind) -> None:
        self._places.clear()
        for place in PLACE_TEXTS:
            if place in PLACEHOLDERS[kind]:
                action = self._places.addAction(f"{{{place}}}   {say(PLACE_TEXTS[place])}")
                action.setData(place)
                action.triggered.connect(lambda _=False, name=place: self._insert(name))

    def _insert(self, place: str) -> None:
        target = self._target()
        if isinstance(target, QLineEdit):
            target.insert(f"{{{place}}}")
        else:
            target.insertPlainText(f"{{{place}}}")
        target.setFocus()

    def _target(self) -> QLineEdit | QPlainTextEdit:
        """Where the cursor stood; a form of the letter that is not shown cannot be meant."""
        if self._last is self.subject:
            return self.subject
        return self.text if self.bodies.currentIndex() == 0 else self.html

    def _make_editor(self, name: str) -> QPlainTextEdit:
        editor = QPlainTextEdit()
        editor.setAccessibleName(name)
        editor.setTabChangesFocus(True)
        editor.setMinimumHeight(editor.fontMetrics().lineSpacing() * _LEAST_LINES)
        return editor

    def _lay_out(self) -> None:
        self.bodies.addTab(_padded(self.text), self.tr("Text"))
        self.bodies.addTab(_padded(self.html), self.tr("HTML"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(LabelledField(self.tr("Subject"), self.subject))
        layout.addWidget(self.bodies, stretch=1)
        line = QHBoxLayout()
        line.addWidget(self.insert_button)
        line.addStretch(1)
        layout.addLayout(line)


def _padded(editor: QWidget) -> QWidget:
    """Room between the tab and what it holds, so that the focus can be seen."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 8, 0, 0)
    layout.addWidget(editor)
    return page

"""A new recovery code, shown once, with the ways to get it on paper."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.gui import icons
from crm_admin.gui.announcements import announce
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.dialogs.secret_copy import SecretCopy
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.sentences import say, say_error
from crm_admin.gui.system.code_page import CodePage
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.services.export import BeginFile

_MARGIN = 14


class CodeCard(QFrame):
    """The code, until `forget`; `kept_changed` tells whether somebody says it is put away."""

    kept_changed = Signal(bool)

    def __init__(self, jobs: Jobs, begin_file: BeginFile) -> None:
        super().__init__()
        self._jobs = jobs
        self._begin_file = begin_file
        self._code = Secret("")
        self._page: CodePage | None = None
        self._was_warned = False
        self._copying = SecretCopy(self)
        self._copying.said.connect(self._say)
        give_role(self, Role.CARD)
        self._make_parts()
        self._lay_out()

    @property
    def is_kept(self) -> bool:
        """Somebody says that the code is put away."""
        return self.kept_box.isChecked()

    def lets_go(self) -> bool:
        """Whether the window may be closed: the code is kept, or somebody insists."""
        if self.is_kept or self._was_warned or not self._code:
            return True
        self._was_warned = True
        self._say(
            self.tr(
                "This is the only time that the code is shown. Close again to leave without it."
            )
        )
        return False

    def show_code(self, code: Secret, page: CodePage) -> None:
        """Show this code; the page tells what it belongs to."""
        self._code, self._page = code, page
        self.field.setText(code.reveal())
        self.field.setCursorPosition(0)
        announce(self.field, self.row.label.text())

    def forget(self) -> None:
        """Nothing is shown any more; what was copied is cleared in its time."""
        self._code, self._page = Secret(""), None
        self.field.clear()

    def save(self, path: str) -> None:
        """Write the page there, in a worker."""
        if self._page is None:
            return
        html, begin = self._page.html(self._code), self._begin_file

        def write() -> None:
            file = begin(path)
            file.write(html)
            file.finish()

        said = say(Text("Saved the page as {path}. Delete it once it is printed.", path=path))
        self._jobs.read(
            "recovery-page", write, lambda _: self._say(said), self._fail, owner=self, about=""
        )

    def document(self) -> QTextDocument | None:
        """The page as it is printed; None when there is no code any more."""
        if self._page is None:
            return None
        document = QTextDocument()
        document.setHtml(self._page.html(self._code))
        return document

    # Making

    def _make_parts(self) -> None:
        self.field = QLineEdit()
        self.field.setObjectName("recovery_code")
        self.field.setReadOnly(True)
        self.field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.row = LabelledField(self.tr("New recovery code, shown only here and now"), self.field)
        self.copy_button = _button(self.tr("Co&py"), "copy_code_button", "copy")
        self.copy_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.row.add_beside(self.copy_button)
        self.advice = PlainLabel(
            self.tr(
                "Print the page for the technical installation documentation and lock it away. The"
                " code opens the way back in once, with the account of the database."
            ),
            role=Role.MUTED,
        )
        self.print_button = _button(self.tr("Prin&t page…"), "print_page_button", "")
        self.save_button = _button(self.tr("Sa&ve page…"), "save_page_button", "")
        self.kept_box = QCheckBox(self.tr("The code is on paper, in a safe place"))
        self.kept_box.setObjectName("kept_box")
        self.said_label = PlainLabel(role=Role.MUTED)
        self.said_label.setObjectName("said_label")
        self.said_label.hide()
        self.copy_button.clicked.connect(lambda: self._copying.copy(self._code))
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._ask_where)
        self.kept_box.toggled.connect(self.kept_changed)

    def _lay_out(self) -> None:
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.print_button)
        verbs.addWidget(self.save_button)
        verbs.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(10)
        for part in (self.row, self.advice):
            layout.addWidget(part)
        layout.addLayout(verbs)
        layout.addWidget(self.said_label)
        layout.addWidget(self.kept_box)

    # Paper

    def _print(self) -> None:
        document = self.document()
        if document is None:
            return
        # Loaded when somebody prints: it brings the printers of this computer in.
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415

        dialog = QPrintDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: document.print_(dialog.printer()))
        dialog.accepted.connect(
            lambda: self._say(self.tr("The page is on its way to the printer."))
        )
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _ask_where(self) -> None:
        chooser = QFileDialog(self.window(), self.tr("Save the page of the recovery code"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([self.tr("Pages for a browser (*.html)")])
        chooser.setDefaultSuffix("html")
        chooser.selectFile(self.tr("recovery-code.html"))
        chooser.fileSelected.connect(self.save)
        chooser.open()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CrmAdminError):
            self._say(say_error(error))

    def _say(self, text: str) -> None:
        self.said_label.setText(text)
        self.said_label.show()
        announce(self.said_label, text)


def _button(text: str, name: str, icon: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    if icon:
        button.setIconSize(QSize(16, 16))
        icons.follow_theme(button, icon)
    return button

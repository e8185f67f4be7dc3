"""A letter as somebody would get it, with invented values and nothing from the network."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from crm_admin.domain.mail import Mail, MailKind, MailTemplate
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import visible
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.services.letters import compose, moment, with_link

_SENDER = "crm@example.org"
_RECIPIENT = "asa.bjork@example.org"
_NAME = "Åsa Björk"
_WHEN = datetime(2026, 10, 14, 7, 55, tzinfo=UTC)
_PAPER, _INK, _LINK = "#ffffff", "#1a2130", "#1d54b9"


class TemplatePreview(QWidget):
    """Plain text, and the HTML as paper: mail programs show it on white."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject_label = PlainLabel(role=Role.HEADING)
        self.subject_label.setObjectName("subject_label")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Preview of the text"))
        self.text.setTabChangesFocus(True)
        self.html = Paper()
        self.html.setAccessibleName(self.tr("Preview of the HTML"))
        self.html.setTabChangesFocus(True)
        self.forms = QTabWidget()
        self.forms.setObjectName("forms")
        self.forms.setDocumentMode(True)
        self.forms.setAccessibleName(self.tr("Preview"))
        self.forms.tabBar().setAccessibleName(self.tr("Preview"))
        self.forms.addTab(_padded(self.html), self.tr("As HTML"))
        self.forms.addTab(_padded(self.text), self.tr("As plain text"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(self.tr("Preview, with invented values"), role=Role.MUTED))
        layout.addWidget(self.subject_label)
        layout.addWidget(self.forms, stretch=1)

    def show_letter(self, kind: MailKind, template: MailTemplate, settings: MailSettings) -> None:
        """Show these words as a letter of this kind."""
        mail = sample_letter(kind, template, settings)
        self.subject_label.setText(visible(mail.subject))
        self.text.setPlainText(mail.text)
        self.html.show_html(mail.html)
        self.forms.setTabEnabled(0, bool(template.html.strip()))


class Paper(QTextBrowser):
    """Shows HTML and loads nothing: no picture, no style sheet, no page behind a link."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDefaultStyleSheet(f"a {{ color: {_LINK}; }}")
        # The look of the program colours every text area; paper is white in the dark look too.
        self.setStyleSheet(f"QTextBrowser {{ background: {_PAPER}; color: {_INK}; }}")
        self.asked_for: list[str] = []
        """What the HTML wanted loaded, and did not get."""

    def show_html(self, html: str) -> None:
        """Show a letter."""
        self.asked_for.clear()
        self.setHtml(html)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        del kind
        self.asked_for.append(QUrl(name).toString())
        return None


def sample_letter(kind: MailKind, template: MailTemplate, settings: MailSettings) -> Mail:
    """The letter as an invented user would get it."""
    base = settings.link_base_url.rstrip("/")
    mail = compose(
        kind,
        settings=settings,
        template=template,
        recipient=_RECIPIENT,
        recipient_name=_NAME,
        values={
            "user_name": "asa.bjork",
            "who": "anna.berg",
            "when": moment(_WHEN),
            "place": "OFFICE-1",
            "valid_until": moment(_WHEN + timedelta(hours=1)),
            "old_email": _RECIPIENT,
            "new_email": "asa@example.org",
            "site": settings.sender_name or "CRM",
            "contact": settings.reply_to or settings.sender or _SENDER,
        },
        now=_WHEN,
    )
    return with_link(mail, Secret(f"{base}/reset/…"))


def _padded(part: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 8, 0, 0)
    layout.addWidget(part)
    return page

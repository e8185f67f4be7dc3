"""The user guide, to read beside the work."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from crm_admin.gui.roles import Role
from crm_admin.gui.widgets.plain_label import PlainLabel

_SIZE = (980, 680)
_CONTENTS_WIDTH = 290
_EDGE = 18
_DEEPEST = 3
_SUB_HEADING = "    "
_PICTURE = re.compile(r"^!\[.*\]\(.*\)\n", re.MULTILINE)
_LINK_OUT = re.compile(r"\[([^\]]+)\]\((?!#)([^)]+)\)")
_DIALECT = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class GuideDialog(QDialog):
    """Contents at the left, text at the right; the window behind stays usable."""

    def __init__(self, guide: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("User guide"))
        self.resize(*_SIZE)
        self.text = GuideText()
        self.text.setAccessibleName(self.tr("User guide"))
        self.text.show_markdown(readable(guide.read_text(encoding="utf-8")))
        self.contents = QListWidget()
        self.contents.setObjectName("contents")
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setFixedWidth(_CONTENTS_WIDTH)
        self.contents.setSpacing(3)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search the guide, then Enter for the next place"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.nothing_label = PlainLabel(self.tr("Nothing found."), role=Role.MUTED, wraps=False)
        self.nothing_label.hide()
        for heading in self.text.headings:
            self.contents.addItem(_indented(heading))
        self._lay_out()
        self._connect()

    def show_heading(self, row: int) -> None:
        """Scroll to a heading of the contents."""
        if 0 <= row < len(self.text.headings):
            self.text.scroll_to(self.text.headings[row])

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(self.show_heading)
        self.search.returnPressed.connect(self._find_next)
        self.search.textChanged.connect(self.nothing_label.hide)

    def _find_next(self) -> None:
        wanted = self.search.text()
        if not wanted or self.text.find(wanted):
            return
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.nothing_label.setVisible(not self.text.find(wanted))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, stretch=1)
        top.addWidget(self.nothing_label)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.contents)
        below.addWidget(self.text, stretch=1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addLayout(below, stretch=1)


class GuideText(QTextBrowser):
    """Follows links inside the text and loads nothing from anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[QTextBlock] = []
        self.setOpenLinks(False)
        self.document().setDocumentMargin(16)
        self.anchorClicked.connect(self._follow)

    def show_markdown(self, markdown: str) -> None:
        """Show this text."""
        self.document().setMarkdown(markdown, _DIALECT)
        block = self.document().begin()
        while block.isValid():
            if 1 < block.blockFormat().headingLevel() <= _DEEPEST:
                self.headings.append(block)
            _let_wrap(block)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def scroll_to(self, block: QTextBlock) -> None:
        """Put a heading at the top."""
        area = self.document().documentLayout().blockBoundingRect(block)
        self.verticalScrollBar().setValue(round(area.top()))

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Nothing: the guide is all text here."""

    def _follow(self, link: QUrl) -> None:
        for heading in self.headings:
            if anchor_of(heading.text()) == link.fragment():
                self.scroll_to(heading)


def readable(markdown: str) -> str:
    """The guide without its pictures, and with the names of other files instead of links."""
    return _LINK_OUT.sub(r"\1 (\2)", _PICTURE.sub("", markdown))


def anchor_of(heading: str) -> str:
    """As GitHub makes it: `Why can't they sign in?` is `why-cant-they-sign-in`."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _let_wrap(block: QTextBlock) -> None:
    """Long lines of code are wrapped: nobody scrolls sideways to read on."""
    looks = block.blockFormat()
    if looks.nonBreakableLines():
        looks.setNonBreakableLines(False)
        QTextCursor(block).setBlockFormat(looks)


def _indented(heading: QTextBlock) -> str:
    is_sub = heading.blockFormat().headingLevel() == _DEEPEST
    return (_SUB_HEADING if is_sub else "") + heading.text()

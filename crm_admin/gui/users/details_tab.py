"""The Details tab: the facts, and the form in their place while somebody edits."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from crm_admin.domain.capabilities import Act, Capabilities
from crm_admin.domain.changes import EditUser
from crm_admin.gui import icons
from crm_admin.gui.acts import Acts
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.users.detail_facts import fact_rows
from crm_admin.gui.users.edit_form import EditForm
from crm_admin.gui.widgets.key_value_grid import KeyValueGrid
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import UserView
from crm_admin.services.own_domains import own_domains


class DetailsTab(QWidget):
    """Facts to read and copy; a button turns what may be changed into fields."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._workplace: Workplace | None = None
        self._view: UserView | None = None
        self._knows_domains = False
        self._editable: frozenset[str] = frozenset()
        self.facts = KeyValueGrid()
        self.facts.setObjectName("facts")
        self.edit_button = QPushButton(self.tr("Edit Details…"))
        self.edit_button.setObjectName("edit_button")
        icons.follow_theme(self.edit_button, "edit")
        self.form = EditForm()
        self._pages = QStackedWidget()
        self._lay_out()
        self.edit_button.clicked.connect(lambda: acts.perform(Act.EDIT))
        self.form.cancelled.connect(self._cancel)
        self.form.save_asked.connect(self._save)

    @property
    def is_editing(self) -> bool:
        """Whether the form stands in the place of the facts."""
        return self._pages.currentIndex() == 1

    def work_at(self, workplace: Workplace | None) -> None:
        """Where groups and roles are asked for."""
        self._workplace = workplace
        self._view = None
        self._knows_domains = False
        self.form.address_hint.know(())

    def show_view(self, view: UserView, capabilities: Capabilities) -> None:
        """Show a user; a form with changes of the same user stays."""
        is_same = self._view is not None and self._view.user.id == view.user.id
        self._view = view
        self._editable = capabilities.editable_fields
        self.facts.set_rows(fact_rows(view, capabilities))
        why_not = self._acts.why_not(Act.EDIT)
        self.edit_button.setEnabled(not why_not)
        self.edit_button.setToolTip(tooltip(why_not))
        self.edit_button.setAccessibleDescription(why_not)
        if not (is_same and self.form.is_changed):
            self.leave_form()

    def begin_edit(self, field: str = "", text: str = "") -> None:
        """Turn what may be changed into fields, and begin with this one; `text` stands there."""
        if self._view is None:
            return
        if not self.is_editing:
            self._turn_to(1)
            self.form.edit(self._view.user, self._editable)
            self._ask_for_choices()
            self._ask_for_domains()
        self.form.begin_with(field, text)

    def leave_form(self) -> None:
        """Facts again; what was typed is dropped."""
        self.form.leave()
        self._turn_to(0)

    def _turn_to(self, page: int) -> None:
        """Show a page; the hidden one takes no room, so that nothing scrolls for its sake."""
        for at in range(self._pages.count()):
            policy = QSizePolicy.Policy.Preferred if at == page else QSizePolicy.Policy.Ignored
            hidden_or_shown = self._pages.widget(at)
            if hidden_or_shown is not None:
                hidden_or_shown.setSizePolicy(policy, policy)
        self._pages.setCurrentIndex(page)
        self._pages.updateGeometry()
        self.form.buttons.setVisible(page == 1)

    def _ask_for_choices(self) -> None:
        workplace = self._workplace
        if workplace is None or not {"group", "role"} & self._editable:
            return
        workplace.jobs.read(
            "choices",
            workplace.accounts.choices,
            lambda found: self.form.offer_choices(*found) if self.is_editing else None,
            lambda _error: None,
            owner=self,
            cancel=workplace.accounts.interrupt,
        )

    def _ask_for_domains(self) -> None:
        """Those of the site, to compare an address with; asked once for each database."""
        workplace = self._workplace
        if workplace is None or self._knows_domains or "email" not in self._editable:
            return
        workplace.jobs.read(
            "own-domains",
            partial(own_domains, workplace.accounts, workplace.site),
            self._know_domains,
            lambda _error: None,
            owner=self,
            cancel=workplace.accounts.interrupt,
        )

    def _know_domains(self, domains: tuple[str, ...]) -> None:
        self._knows_domains = True
        self.form.address_hint.know(domains)

    def _cancel(self) -> None:
        self.leave_form()
        self.edit_button.setFocus()

    def _save(self, edited: EditUser) -> None:
        self._acts.save(edited)

    def _lay_out(self) -> None:
        facts = QWidget()
        layout = QVBoxLayout(facts)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.facts)
        layout.addWidget(self.edit_button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        form = QWidget()
        form_layout = QVBoxLayout(form)
        form_layout.setContentsMargins(0, 12, 0, 0)
        form_layout.addWidget(self.form)
        self._pages.addWidget(facts)
        self._pages.addWidget(form)
        self._turn_to(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

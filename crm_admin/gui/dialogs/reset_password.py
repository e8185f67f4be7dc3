"""Mail somebody a one-time link with which they choose a new password."""

from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QVBoxLayout, QWidget

from crm_admin.domain.capabilities import Act
from crm_admin.domain.changes import WritePlan
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.mail import MailState, OutboxMail
from crm_admin.domain.text import Text
from crm_admin.domain.user import User
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.link_made import LinkMade
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.words import also_unlock_text, note, second_factor_text
from crm_admin.gui.dialogs.write_plan import WritePlanLink
from crm_admin.gui.mail.delivery_words import delivery_of
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.address_hint import AddressHint
from crm_admin.gui.widgets.key_value_grid import KeyValue, ValueField
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.accounts import Accounts
from crm_admin.services.outcomes import Target, UserView
from crm_admin.services.own_domains import own_domains
from crm_admin.services.resets import ResetDone, ResetPreview, Resets
from crm_admin.services.site import Site

_WIDTH = 520
_READING = "reset-preview"


class ResetPasswordDialog(QDialog):
    """Makes a link, then says what has become of its letter.

    `completed` carries `ResetDone` as soon as it is saved; whoever sends the letter tells
    `show_delivery` what the mail server made of it. `stopped` carries the failure after which
    somebody must look again. `correct_asked` closes the dialog: the address is wrong; it carries
    the right one, or nothing where that must be typed.
    """

    completed = Signal(object)
    stopped = Signal(object)
    correct_asked = Signal(str)

    def __init__(self, place: Workplace, view: UserView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._view = view
        self._target = Target.of(view.user)
        self._letter_id = ""
        title = self.tr("Reset the password of {0}").format(visible(view.user.full_name))
        parts = (view.user.user_name, view.user.group)
        lead = " · ".join(visible(part) for part in parts if part)
        self.frame = DialogFrame(self, title=title, lead=lead, width=_WIDTH)
        self.address = ValueField()
        self.address_row = LabelledField(self.tr("The link goes to"), self.address)
        self.correct_button = self._make_correct_button()
        self.address_hint = AddressHint(self.tr("Correct it…"))
        self.what_label = PlainLabel()
        self.what_label.setObjectName("what_label")
        self.replaces = note("", tone=Tone.WARNING)
        self.not_set_up = note("", tone=Tone.WARNING)
        self.also_unlock_box = QCheckBox(also_unlock_text(view.user.facts.attempts))
        self.also_unlock_box.setObjectName("also_unlock_box")
        self._page = QWidget()
        self._fill_page()
        self.frame.add(self._page)
        self._make_verbs()
        self._connect()
        self._ask()

    @cached_property
    def made(self) -> LinkMade:
        """What has become of the link, once it is made."""
        return LinkMade()

    def show_delivery(self, letter: OutboxMail | None) -> None:
        """What the mail server made of the letter; of other letters nothing is said here."""
        if letter is not None and letter.id != self._letter_id:
            return
        delivery = delivery_of(letter)
        self.frame.progress.set_busy(False)
        self.frame.title_label.setText(say(delivery.title))
        self.made.show_delivery(delivery, self._view)
        is_refused = letter is not None and letter.state is MailState.REFUSED
        self.correct_after.setVisible(is_refused and not self.correct_button.isHidden())

    # Making

    def _make_correct_button(self) -> QPushButton:
        button = QPushButton(self.tr("Correct the &address…"))
        button.setObjectName("correct_button")
        button.setAutoDefault(False)
        give_role(button, Role.LINK)
        fields = self._place.description.capabilities.editable_fields
        button.setVisible("email" in fields and Act.EDIT not in self._view.why_not)
        return button

    def _fill_page(self) -> None:
        email = visible(self._view.user.email or "")
        self.address.setObjectName("address")
        font = self.address.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.address.setFont(font)
        self.address.show_value(KeyValue(label=self.address_row.label.text(), value=email))
        self.address_row.add_beside(self.correct_button)
        self.also_unlock_box.hide()
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for part in (self.address_row, self.address_hint, self.what_label, self.also_unlock_box):
            layout.addWidget(part)
        for banner in (self.replaces, self.not_set_up):
            layout.addWidget(banner)
        self.stays = [say(text) for text in self._what_stays()]
        for sentence in self.stays:
            layout.addWidget(note(sentence))

    def _what_stays(self) -> list[Text]:
        facts = self._view.user.facts
        still_asked = second_factor_text(facts)
        if still_asked is not None:
            return [still_asked]
        is_own = not self._place.description.capabilities.link_form.is_native
        if is_own and self._view.policies.reminds_of_second_factor:
            return [Text("There is no second factor; the page of the link advises to use one.")]
        return []

    def _make_verbs(self) -> None:
        if self._place.description.capabilities.link_form.is_native:
            self.write_plan = WritePlanLink(self, self.frame, self._place.jobs, self._plan)
        self.act = OneAct(
            self,
            self.frame,
            self._place.jobs,
            verb=self.tr("&Send link"),
            name="send_button",
            role=Role.PRIMARY,
        )
        self.act.verb.setEnabled(False)
        self.correct_after = self.frame.add_link(
            self.tr("Correct the address…"), name="correct_after"
        )
        self.correct_after.hide()

    def _connect(self) -> None:
        self.act.verb.clicked.connect(self._reset)
        self.act.completed.connect(self._show_made)
        self.act.stopped.connect(self.stopped)
        self.correct_button.clicked.connect(lambda: self._correct(""))
        self.correct_after.clicked.connect(lambda: self._correct(""))
        self.address_hint.accepted.connect(self._correct)
        self.act.cancel.setFocus()

    def _correct(self, address: str) -> None:
        self.reject()
        self.correct_asked.emit(address)

    # What would happen

    def _ask(self) -> None:
        user = self._view.user
        about = self.tr("Looking for links that would be replaced…")
        self.frame.begin_wait(about)
        self._place.jobs.read(
            _READING,
            partial(_look, self._place.resets, self._place.accounts, self._place.site, user),
            self._show_preview,
            self._fail_preview,
            owner=self.frame,
            about=about,
        )

    def _show_preview(self, found: tuple[ResetPreview, tuple[str, ...]]) -> None:
        self.frame.end_wait()
        preview, domains = found
        if not self.correct_button.isHidden():
            self.address_hint.look_at(self._view.user.email or "")
            self.address_hint.know(domains)
        self.what_label.setText(say(self._what_it_does(preview)))
        if preview.replaces is not None:
            stops = Text("The link made {at} stops working.", at=preview.replaces)
            self.replaces.show_text(say(stops, now=self._view.read_at), tone=Tone.WARNING)
        if not preview.mail_is_set_up:
            self.act.verb.setText(self.tr("&Make link"))
            self.address_row.label.setText(self.tr("E-mail address"))
            self.not_set_up.show_text(
                self.tr(
                    "E-mail is not set up, so nothing is sent. The link can be copied afterwards"
                    " and handed over."
                ),
                tone=Tone.WARNING,
            )
        self.also_unlock_box.setVisible(preview.can_unlock)
        is_locked_out = self._view.user.facts.is_locked_out(self._view.read_at)
        self.also_unlock_box.setChecked(preview.can_unlock and is_locked_out)
        self.act.verb.setEnabled(True)
        self.act.cancel.setFocus()

    def _fail_preview(self, error: Exception) -> None:
        self.frame.end_wait()
        if isinstance(error, CrmAdminError):
            self.frame.show_error(error)

    def _what_it_does(self, preview: ResetPreview) -> Text:
        name = visible(self._view.user.full_name)
        if not self._view.user.facts.has_password:
            return Text(
                "The link works once, for {life}. It leads to a page where {name} chooses a"
                " password.",
                life=preview.link_life,
                name=name,
            )
        return Text(
            "The link works once, for {life}. It leads to a page where {name} chooses a new"
            " password; until then the present one stays as it is.",
            life=preview.link_life,
            name=name,
        )

    def _plan(self) -> Callable[[], WritePlan]:
        return partial(
            self._place.resets.preview_reset,
            self._target,
            also_unlock=self.also_unlock_box.isChecked(),
        )

    # Doing it

    def _reset(self) -> None:
        work = partial(
            self._place.resets.reset,
            self._target,
            also_unlock=self.also_unlock_box.isChecked(),
            operation_id=self.act.operation_id,
        )
        self.act.start(work, about=self.tr("Making the link…"))

    def _show_made(self, made: ResetDone) -> None:
        self._view = made.done.view
        self._page.hide()
        self.act.verb.hide()
        if self._place.description.capabilities.link_form.is_native:
            self.write_plan.link.hide()
        self.frame.add(self.made)
        self.finished.connect(self.made.forget)
        self.act.cancel.setText(self.tr("&Done"))
        give_role(self.act.cancel, Role.PRIMARY)
        about = self.tr("The link was made. Its letter is handed to the mail server…")
        self.made.begin(made.link, about)
        if made.letter is None:
            self.show_delivery(None)
        else:
            self._letter_id = made.letter.id
            self.frame.title_label.setText(self.tr("The link was made"))
            self.frame.progress.set_busy(True, about)
        self.completed.emit(made)


def _look(
    resets: Resets, accounts: Accounts, site: Site, user: User
) -> tuple[ResetPreview, tuple[str, ...]]:
    """In the worker: what would happen, and the site's own mail domains."""
    return resets.preview(user), own_domains(accounts, site)

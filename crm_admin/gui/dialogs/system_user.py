"""Sign in as system user: the account of the database, and the recovery code."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.errors import CrmAdminError, RecoveryRefused
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.unanswered_act import UnansweredAct
from crm_admin.gui.dialogs.where_form import Where, WhereForm
from crm_admin.gui.dialogs.words import note
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, say_error, visible
from crm_admin.gui.system.recovery_window import CameIn
from crm_admin.gui.widgets.password_field import PasswordField
from crm_admin.services.connecting import Connecting
from crm_admin.services.ports import ConnectionSettings, MailTemplates, OpenedCrm, Place
from crm_admin.services.recovery import Begun, Entrance

_OPENING = "open-for-system-user"
_WIDTH = 580


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """The database, and whether a code opens the rest of the way."""

    crm: OpenedCrm
    settings: ConnectionSettings
    needs_code: bool


class SystemUserDialog(QDialog):
    """`came_in` carries `CameIn`; a saved connection only fills in where the database is.

    A database that was opened belongs to the dialog, which closes it when nobody comes in.
    """

    came_in = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        connecting: Connecting,
        place: Place,
        templates: MailTemplates,
        *,
        settings: ConnectionSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._connecting = connecting
        self._place = place
        self._templates = templates
        self._opened: _Opened | None = None
        self._unanswered = UnansweredAct(self, jobs)
        self._unanswered.noticed.connect(self._stop_waiting)
        self.frame = DialogFrame(
            self,
            title=self.tr("Sign in as system user"),
            lead=self.tr(
                "For the day when no administrator can sign in. It needs the account of the"
                " database, and the recovery code from the technical installation documentation."
            ),
            width=_WIDTH,
        )
        self._make_parts(settings)
        self._connect()

    # Making

    def _make_parts(self, settings: ConnectionSettings | None) -> None:
        self.where = WhereForm(for_new=False)
        if settings is not None:
            self.where.fill(settings)
            # Whoever knows the account only from a saved connection has not shown it.
            self.where.account.clear()
        self.code = PasswordField()
        self.code.setObjectName("recovery_code")
        self.code_row = LabelledField(self.tr("&Recovery code"), self.code)
        self.without_code = note("", tone=Tone.WARNING)
        self.without_code.setObjectName("without_code")
        for part in (self.where, self.code_row, self.without_code):
            self.frame.add(part)
        self.cancel_button = self.frame.add_button(self.tr("Cancel"), name="cancel_button")
        self.verb = self.frame.add_button(
            self.tr("Co&ntinue"), name="continue_button", role=Role.PRIMARY, default=True
        )
        self._ask_where()

    def _connect(self) -> None:
        self.where.edited.connect(lambda: self.frame.show_problem(""))
        self.verb.clicked.connect(self._go_on)
        self.cancel_button.clicked.connect(self._cancel)
        self.rejected.connect(self._let_go)
        self.finished.connect(self._forget)
        self.where.server_box.setFocus()

    # Where it is

    def _ask_where(self) -> None:
        self.where.setEnabled(True)
        self.code_row.hide()
        self.without_code.show_text("")
        self.verb.setText(self.tr("Co&ntinue"))

    def _go_on(self) -> None:
        if self.frame.is_waiting:
            return
        if self._opened is not None:
            self._enter(self._opened)
        elif self.where.is_complete_or_explains():
            self._open()

    def _open(self) -> None:
        about = self.tr("Connecting…")
        self._wait(about)
        abandoned = threading.Event()
        work = partial(self._reached, self.where.where(), abandoned)
        self._jobs.read(
            _OPENING,
            work,
            self._ask_code,
            self._fail_to_open,
            owner=self,
            cancel=abandoned.set,
            about=about,
        )

    def _reached(self, where: Where, abandoned: threading.Event) -> _Opened | None:
        """Runs in the worker; nobody would close what is opened for nobody."""
        settings = where.settings
        if where.must_find_server:
            settings = self._connecting.find_server(settings, where.password)
        crm = self._connecting.opener.open(settings, where.password)
        try:
            needs_code = self._entrance(crm, settings).needs_code()
        except BaseException:
            crm.database.close()
            raise
        if abandoned.is_set():
            crm.database.close()
            return None
        return _Opened(crm=crm, settings=settings, needs_code=needs_code)

    def _entrance(self, crm: OpenedCrm, settings: ConnectionSettings) -> Entrance:
        return Entrance(
            database=crm.database,
            place=self._place,
            templates=self._templates,
            account=settings.account or "",
        )

    def _fail_to_open(self, error: Exception) -> None:
        self._stop_waiting()
        if isinstance(error, CrmAdminError) and not self.where.place_error(error):
            self.frame.show_error(error)

    # The code

    def _ask_code(self, opened: _Opened | None) -> None:
        self._stop_waiting()
        if opened is None:
            return
        self._opened = opened
        self.where.forget()
        self.where.setEnabled(False)
        self.verb.setText(self.tr("&Sign in"))
        found = opened.crm.database.description
        product = f"{found.product} {found.version}"
        self.frame.say(self.tr("The database is open: {0}.").format(visible(product)))
        if opened.needs_code:
            self.code_row.show()
            self.code.setFocus()
            return
        text = Text(
            "Nobody has set the system user up: the account of the database alone opens the way."
            " The record and the letters to all administrators say “without code”."
        )
        self.without_code.show_text(say(text), tone=Tone.WARNING)
        self.verb.setFocus()

    def _enter(self, opened: _Opened) -> None:
        if opened.needs_code and not self.code.text():
            self.code_row.show_error(self.tr("This is needed."))
            return
        code = Secret(self.code.text()) if opened.needs_code else None
        about = self.tr("Signing in…")
        self._wait(about)
        # It uses the code up: a change, which cannot be cancelled.
        self.cancel_button.setEnabled(False)
        self.frame.hold(held=True)
        self._unanswered.begin()
        work: Callable[[], Begun] = partial(self._entrance(opened.crm, opened.settings).enter, code)
        self._jobs.act(work, self._come_in, self._refuse, owner=self, about=about)

    def _come_in(self, begun: Begun) -> None:
        opened, self._opened = self._opened, None
        self._stop_waiting()
        self.accept()
        if opened is not None:
            self.came_in.emit(CameIn(opened=opened.crm, settings=opened.settings, begun=begun))

    def _refuse(self, error: Exception) -> None:
        self._stop_waiting()
        if isinstance(error, RecoveryRefused) and not self.code_row.isHidden():
            self.code_row.show_error(say_error(error))
        elif isinstance(error, CrmAdminError):
            self.frame.show_error(error)

    # Waiting and leaving

    def _wait(self, about: str) -> None:
        self.frame.begin_wait(about)
        self.verb.setEnabled(False)

    def _stop_waiting(self) -> None:
        self._unanswered.end()
        self.frame.hold(held=False)
        self.frame.end_wait()
        self.verb.setEnabled(True)
        self.cancel_button.setEnabled(True)

    def _cancel(self) -> None:
        """The first click ends a wait, the second the dialog."""
        if self.frame.is_waiting:
            self._jobs.drop(_OPENING)
            self._stop_waiting()
        else:
            self.reject()

    def _let_go(self) -> None:
        """Close what nobody uses, without waiting for it."""
        self._jobs.drop(_OPENING)
        opened, self._opened = self._opened, None
        if opened is not None:
            key = f"close-{id(opened)}"
            self._jobs.read(key, opened.crm.database.close, _ignore, _ignore, owner=self._jobs)

    def _forget(self) -> None:
        self.where.forget()
        self.code.forget()


def _ignore(_answer: object) -> None:
    """Nobody waits for it."""

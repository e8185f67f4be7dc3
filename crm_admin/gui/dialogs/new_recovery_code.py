"""Make a new recovery code, and show it once."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.secret import Secret
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.system.code_card import CodeCard
from crm_admin.gui.system.code_page import CodePage
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace

_WIDTH = 560


class NewRecoveryCodeDialog(QDialog):
    """`completed` tells that there is a new code, which this dialog shows until it is closed."""

    completed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.frame = DialogFrame(self, title=self.tr("New recovery code"), width=_WIDTH)
        self.text = PlainLabel(
            self.tr(
                "The code belongs on paper, into the technical installation documentation. It is"
                " shown once. A code that was made before opens nothing any more."
            )
        )
        self.code_card = CodeCard(place.jobs, place.begin_file)
        self.code_card.hide()
        self.frame.add(self.text)
        self.frame.add(self.code_card)
        self.act = OneAct(
            self,
            self.frame,
            place.jobs,
            verb=self.tr("&Make the code"),
            name="make_code_button",
            role=Role.PRIMARY,
        )
        self.act.verb.clicked.connect(self._make)
        self.act.completed.connect(self._show)
        self.finished.connect(self.code_card.forget)

    def reject(self) -> None:
        """Close, unless the code would be lost by a slip."""
        if self.code_card.lets_go():
            super().reject()

    def _make(self) -> None:
        work = partial(self._place.system_user.make_code, operation_id=self.act.operation_id)
        self.act.start(work, about=self.tr("Making the code…"))

    def _show(self, code: Secret) -> None:
        self.text.hide()
        self.act.verb.hide()
        page = CodePage(
            description=self._place.description,
            settings=self._place.settings,
            made_at=datetime.now(UTC),
            made_by=self._place.session.user_name,
        )
        self.code_card.show_code(code, page)
        self.code_card.show()
        self.act.cancel.setText(self.tr("&Done"))
        give_role(self.act.cancel, Role.PRIMARY)
        self.act.cancel.setEnabled(False)
        self.code_card.kept_changed.connect(self.act.cancel.setEnabled)
        self.completed.emit()

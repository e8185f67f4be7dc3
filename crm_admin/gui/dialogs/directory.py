"""Say where the directory is that checks the passwords of external administrators."""

from dataclasses import fields

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from crm_admin.domain.directory import DirectorySettings, directory_problems
from crm_admin.domain.errors import CrmAdminError, InvalidInput
from crm_admin.gui.dialogs.directory_test import DirectoryTestDialog
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.words import sentence_of
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say
from crm_admin.gui.workplace import Workplace
from crm_admin.services.site import Stored

_WIDTH = 620


class DirectoryDialog(QDialog):
    """Saves over the version that was read; `completed` tells that it was saved.

    Empty fields switch the sign-in by the directory off.
    """

    completed = Signal()

    def __init__(
        self, place: Workplace, stored: Stored[DirectorySettings], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._stored = stored
        self.frame = DialogFrame(
            self,
            title=self.tr("Directory"),
            lead=self.tr(
                "Administrators whose password an external system keeps sign in to this program"
                " with the password there. Nothing of it is stored."
            ),
            width=_WIDTH,
        )
        self._make_fields()
        self.test_button = self.frame.add_button(
            self.tr("&Test with a password…"), name="test_button", left=True
        )
        self.act = OneAct(
            self,
            self.frame,
            place.jobs,
            verb=self.tr("&Save"),
            name="save_button",
            role=Role.PRIMARY,
            place_error=self._place_error,
        )
        self.test_button.clicked.connect(self._test)
        self.act.verb.clicked.connect(self._save)
        self.act.completed.connect(self.accept)
        self.act.completed.connect(self.completed)
        self.address.setFocus()

    def settings(self) -> DirectorySettings:
        """The settings as they stand on the screen."""
        return DirectorySettings(
            address=self.address.text().strip(),
            ca_file=self.ca_file.text().strip() or None,
            bind_name=self.bind_name.text().strip(),
        )

    def _make_fields(self) -> None:
        self.address, self.bind_name, self.ca_file = QLineEdit(), QLineEdit(), QLineEdit()
        self.rows = {
            "address": LabelledField(
                self.tr("&Address"),
                self.address,
                hint=self.tr(
                    "ldaps://ldap.example.com, or ldap://ldap.example.com, which then must encrypt"
                    " by StartTLS. Nothing is ever sent in clear."
                ),
            ),
            "bind_name": LabelledField(
                self.tr("&Name there"),
                self.bind_name,
                hint=self.tr(
                    "With {0} where the user name of the CRM belongs:"
                    " uid={0},ou=people,dc=example,dc=com or {0}@example.com."
                ).format("{user_name}"),
            ),
            "ca_file": LabelledField(
                self.tr("&File of the authority"),
                self.ca_file,
                hint=self.tr(
                    "Of the authority that signed the certificate of the directory. Empty: those"
                    " that this computer knows."
                ),
            ),
        }
        for name, row in self.rows.items():
            row.field.setObjectName(name)
            self.frame.add(row)
        for each in fields(DirectorySettings):
            field = self.rows[each.name].field
            assert isinstance(field, QLineEdit)  # noqa: S101 (a dictionary cannot say it)
            field.setText(getattr(self._stored.value, each.name) or "")
            field.setCursorPosition(0)

    def _is_good(self) -> bool:
        problems = directory_problems(self.settings())
        for name, problem in reversed(problems.items()):
            self.rows[name].show_error(say(problem))
        return not problems

    def _test(self) -> None:
        if not self.address.text().strip():
            self.rows["address"].show_error(self.tr("This is needed."))
        elif self._is_good():
            DirectoryTestDialog(self._place, self.settings(), self).open()

    def _save(self) -> None:
        if not self._is_good():
            return
        site, settings, version = self._place.site, self.settings(), self._stored.version
        operation_id = self.act.operation_id
        self.act.start(
            lambda: site.save_directory(settings, version=version, operation_id=operation_id),
            about=self.tr("Saving…"),
        )

    def _place_error(self, error: CrmAdminError) -> bool:
        if not isinstance(error, InvalidInput):
            return False
        row = self.rows.get(str(error.facts["field"]))
        if row is not None:
            row.show_error(sentence_of(error))
        return row is not None

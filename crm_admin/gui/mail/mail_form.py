"""How mail leaves, as fields."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailEncryption, MailSettings, mail_problems
from crm_admin.domain.text import Text
from crm_admin.gui.colours import Tone
from crm_admin.gui.mail.mail_words import ENCRYPTION_TEXTS, MAIL_WORDS, language_name
from crm_admin.gui.passwords.controls import (
    ChoiceControl,
    Control,
    LineControl,
    NumberControl,
    TickControl,
)
from crm_admin.gui.passwords.policy_words import setting_value
from crm_admin.gui.passwords.setting_card import SettingCard
from crm_admin.gui.passwords.setting_row import SettingRow
from crm_admin.gui.sentences import NOTHING, number, say, visible
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.password_field import PasswordField

_SERVER = ("host", "port", "encryption", "ca_file", "account")
_LETTERS = ("sender", "sender_name", "reply_to", "link_base_url", "language", "sends_notices")
_USUAL_PORTS = {MailEncryption.STARTTLS: 587, MailEncryption.TLS: 465, MailEncryption.NONE: 25}


class PasswordControl(PasswordField):
    """Takes a password and never shows one that was given before."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textChanged.connect(self.edited)

    @property
    def field(self) -> QWidget:
        """Itself."""
        return self

    def value(self) -> Secret | None:
        """What was typed; None: nothing."""
        return Secret(self.text()) if self.text() else None

    def set_value(self, _value: object) -> None:
        """There is nothing to show."""
        self.forget()


class MailForm(QWidget):
    """Holds what is saved and what stands on the screen."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._saved = MailSettings()
        self._is_filling = False
        self._languages = ChoiceControl([("en", language_name("en"))])
        controls = _controls(self._languages)
        self.rows = {
            name: SettingRow(say(words.label), say(words.sentence), controls[name])
            for name, words in MAIL_WORDS.items()
        }
        self.password = PasswordControl()
        self.password.setObjectName("smtp_password")
        self.password_row = SettingRow(
            self.tr("Password of the account"),
            self.tr(
                "Kept on this computer only, never in the database. Nobody can read it here once"
                " it was given."
            ),
            self.password,
        )
        self.remember_box = QCheckBox(self.tr("Remember it in the keyring of this computer"))
        self.remember_box.setObjectName("remember_box")
        self.remember_box.setChecked(True)
        self.in_clear = Banner()
        self._lay_out()
        for row in self.rows.values():
            row.edited.connect(self._follow)
        self.password_row.edited.connect(self._follow)
        self.rows["encryption"].edited.connect(self._suggest_port)
        self.fill(self._saved)

    def offer_languages(self, codes: Sequence[str]) -> None:
        """The languages that letters are written in."""
        for code in codes:
            self._languages.offer(code, language_name(code))

    def fill(self, settings: MailSettings) -> None:
        """Begin with the settings as they are saved."""
        self._saved = settings
        self._is_filling = True
        for name, row in self.rows.items():
            row.set_value(getattr(settings, name))
        self._is_filling = False
        self.forget_password()

    def forget_password(self) -> None:
        """Drop what was typed of it."""
        self.password.forget()
        self._follow()

    def tell_password(self, *, is_known: bool) -> None:
        """Whether this computer has one for the settings that are saved."""
        known, unknown = self.tr("Known on this computer"), self.tr("Not known on this computer")
        self.password.setPlaceholderText(known if is_known else unknown)

    @property
    def saved(self) -> MailSettings:
        """The settings as they were read."""
        return self._saved

    def settings(self) -> MailSettings:
        """The settings as they stand on the screen."""
        values = {f.name: self.rows[f.name].value() for f in fields(MailSettings)}
        return replace(self._saved, **values)

    def typed_password(self) -> Secret | None:
        """What was typed; None: nothing."""
        return self.password.value()

    def changes(self) -> list[list[str]]:
        """Name, old and new value of everything that differs, the password among it."""
        now = self.settings()
        lines = [
            [say(words.label), mail_value(name, old), mail_value(name, new)]
            for name, words in MAIL_WORDS.items()
            if (old := getattr(self._saved, name)) != (new := getattr(now, name))
        ]
        if self.password.text():
            until = self.tr("until the program ends")
            kept = self.tr("in the keyring") if self.remember_box.isChecked() else until
            lines.append([self.password_row.label.text(), NOTHING, kept])
        return lines

    def problems(self) -> Mapping[str, Text]:
        """What cannot be saved, by the name of the field."""
        return mail_problems(self.settings())

    def show_problem(self, name: str, text: str) -> None:
        """Say what is wrong with a field, and go there."""
        row = self.password_row if name == "password" else self.rows.get(name)
        if row is not None:
            row.show_error(text)
            row.go_to()

    def go_to_problem(self) -> None:
        """Begin to edit the first field that will not do."""
        for row in self.rows.values():
            if row.error:
                row.go_to()
                return

    def set_may_edit(self, *, may_edit: bool) -> None:
        """Whether this person may change what is saved; the password of this computer they may."""
        for row in self.rows.values():
            row.set_may_edit(may_edit=may_edit)

    def _follow(self) -> None:
        if self._is_filling:
            return
        problems = self.problems()
        for name, row in self.rows.items():
            row.show_error(say(problems[name]) if name in problems else "")
        self.password_row.show_error("")
        has_account = bool(self.rows["account"].value())
        self.password_row.setVisible(has_account)
        self.remember_box.setVisible(has_account)
        in_clear = self.rows["encryption"].value() is MailEncryption.NONE
        self.in_clear.show_text(
            self.tr(
                "Letters and the password of the account are sent in clear. That is allowed only"
                " to a mail server on this machine, where nobody is on the way."
            )
            if in_clear
            else "",
            tone=Tone.WARNING,
        )
        self.rows["ca_file"].setVisible(not in_clear)
        self.edited.emit()

    def _suggest_port(self) -> None:
        """The usual port follows the encryption; one that somebody chose stays."""
        if not self._is_filling and self.rows["port"].value() in _USUAL_PORTS.values():
            self.rows["port"].set_value(_USUAL_PORTS[self.rows["encryption"].value()])

    def _lay_out(self) -> None:
        server = SettingCard(self.tr("Mail server"))
        for name in _SERVER:
            server.add(self.rows[name])
            if name == "encryption":
                server.add(self.in_clear)
        server.add(self.password_row)
        server.add(self.remember_box)
        letters = SettingCard(self.tr("Letters"))
        for name in _LETTERS:
            letters.add(self.rows[name])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(server)
        layout.addWidget(letters)


def mail_value(name: str, value: object) -> str:
    """A value as people read it."""
    if isinstance(value, MailEncryption):
        return say(ENCRYPTION_TEXTS[value])
    if name == "language":
        return visible(language_name(str(value)))
    return number(value) if name == "port" and isinstance(value, int) else setting_value(value)


def _controls(languages: ChoiceControl) -> dict[str, Control]:
    trusted = QCoreApplication.translate("MailForm", "Those of this computer")
    ca_file = LineControl(is_optional=True, most=4_096)
    ca_file.setPlaceholderText(trusted)
    port = NumberControl()
    port.setGroupSeparatorShown(False)
    encryption = ChoiceControl([(kind, say(text)) for kind, text in ENCRYPTION_TEXTS.items()])
    return {
        "host": LineControl(),
        "port": port,
        "encryption": encryption,
        "ca_file": ca_file,
        "account": LineControl(is_optional=True),
        "sender": LineControl(),
        "sender_name": LineControl(),
        "reply_to": LineControl(is_optional=True),
        "link_base_url": LineControl(most=2_000),
        "language": languages,
        "sends_notices": TickControl(),
    }

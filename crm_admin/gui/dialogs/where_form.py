"""Where a database is: a server or a file, the account, and how the way there is protected."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crm_admin.domain import errors
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.form import LabelledField, beside
from crm_admin.gui.sentences import say, say_error
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.number_field import NumberField
from crm_admin.gui.widgets.password_field import PasswordField
from crm_admin.services.connecting import USUAL_PORTS
from crm_admin.services.ports import ConnectionSettings, Server, Tls

SERVER_NAMES = {
    Server.POSTGRESQL: "PostgreSQL",
    Server.MARIADB: "MariaDB",
    Server.MYSQL: "MySQL",
    Server.SQL_SERVER: "SQL Server",
}
_HIGHEST_PORT = 65_535
_PORT_WIDTH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """What the form says; `must_find_server` when the kind of server is not known."""

    settings: ConnectionSettings
    password: Secret | None
    must_find_server: bool


class WhereForm(QWidget):
    """Asks only what the chosen kind of server needs."""

    edited = Signal()

    def __init__(self, *, for_new: bool) -> None:
        super().__init__()
        self._for_new = for_new
        self._options: tuple[tuple[str, str], ...] = ()
        self._make_fields()
        self._make_file()
        self._make_protection()
        self._lay_out()
        self._connect()
        self._follow_server()

    @property
    def server(self) -> Server | None:
        """The chosen kind; None to find it out."""
        chosen = self.server_box.currentData()
        return Server(chosen) if chosen else None

    def where(self) -> Where:
        """What was typed; complete only after `is_complete_or_explains`."""
        server = self.server
        if server is Server.SQLITE:
            settings = ConnectionSettings(server=server, database=self.file.text().strip())
            return Where(settings=settings, password=None, must_find_server=False)
        settings = ConnectionSettings(
            server=server or Server.POSTGRESQL,
            database=self.database.text().strip(),
            host=self.host.text().strip() or "localhost",
            port=self.port.value() or (USUAL_PORTS[server] if server else None),
            account=self.account.text().strip() or None,
            tls=Tls.VERIFIED if self.tls_box.isChecked() else Tls.OFF,
            ca_file=self.ca_file.text().strip() or None,
            options=self._options,
        )
        typed = self.password.text()
        return Where(
            settings=settings,
            password=Secret(typed) if typed else None,
            must_find_server=server is None,
        )

    def is_complete_or_explains(self) -> bool:
        """Whether everything needed was typed; otherwise what is missing is shown where it is."""
        if self.server is Server.SQLITE:
            needed = [(self.file_row, self.file)]
        else:
            needed = [(self.account_row, self.account), (self.database_row, self.database)]
        missing = [row for row, field in needed if not field.text().strip()]
        for row in missing:
            row.show_error(self.tr("This is needed."))
        return not missing

    def fill(self, settings: ConnectionSettings) -> None:
        """Show these settings."""
        self._options = settings.options
        self.server_box.setCurrentIndex(self.server_box.findData(settings.server.value))
        if settings.server is Server.SQLITE:
            self.file.setText(settings.database)
            return
        self.database.setText(settings.database)
        self.host.setText(settings.host or "")
        self.port.setValue(settings.port or 0)
        self.account.setText(settings.account or "")
        self.tls_box.setChecked(settings.tls is Tls.VERIFIED)
        self.ca_file.setText(settings.ca_file or "")

    def show_found(self, settings: ConnectionSettings) -> None:
        """Choose the kind of server that was found, without calling that an edit."""
        self.blockSignals(True)
        self.server_box.setCurrentIndex(self.server_box.findData(settings.server.value))
        self.blockSignals(False)

    def place_error(self, error: CrmAdminError) -> bool:
        """Show a failure beside the field it belongs to; False when there is none."""
        row = self._row_of(error)
        if row is None or not row.isVisible():
            return False
        row.show_error(say_error(error))
        return True

    def forget(self) -> None:
        """Clear the password."""
        self.password.forget()

    def _row_of(self, error: CrmAdminError) -> LabelledField | None:
        match error:
            case errors.NameNotFound():
                return self.host_row
            case errors.ServerRefused():
                return self.port_row
            case errors.AccountRefused():
                return self.account_row
            case errors.DatabaseMissing():
                return self.database_row
            case errors.FileUnusable() | errors.AlreadyExists():
                return self.file_row if self.server is Server.SQLITE else self.database_row
            case _:
                return None

    # Making

    def _make_fields(self) -> None:
        self.server_box = QComboBox()
        self.server_box.setObjectName("server_box")
        if self._for_new:
            self.server_box.addItem(self.tr("A file on this computer"), Server.SQLITE.value)
        else:
            self.server_box.addItem(self.tr("Find out"), "")
        for server, name in SERVER_NAMES.items():
            self.server_box.addItem(name, server.value)
        if not self._for_new:
            self.server_box.addItem(self.tr("SQLite, a file"), Server.SQLITE.value)
        self.server_row = LabelledField(self.tr("&Kind of database server"), self.server_box)
        self.host = _line("host", placeholder="localhost")
        self.host_row = LabelledField(self.tr("&Host"), self.host)
        self.port = NumberField()
        self.port.setObjectName("port")
        self.port.setRange(0, _HIGHEST_PORT)
        self.port.setGroupSeparatorShown(False)
        self.port.setSpecialValueText(self.tr("usual"))
        self.port_row = LabelledField(self.tr("P&ort"), self.port)
        self.database = _line("database")
        self.database_row = LabelledField(self.tr("&Database"), self.database)
        self.account = _line("account")
        self.account_row = LabelledField(self.tr("&Account"), self.account)
        self.password = PasswordField()
        self.password.setObjectName("database_password")
        self.password_row = LabelledField(self.tr("&Password"), self.password)

    def _make_file(self) -> None:
        self.file = _line("file")
        self.file_row = LabelledField(self.tr("&File"), self.file)
        self.choose_file_button = QPushButton(self.tr("Choose…"))
        self.file_row.add_beside(self.choose_file_button)

    def _make_protection(self) -> None:
        self.tls_box = QCheckBox(self.tr("&Encrypt, and check the server's certificate"))
        self.tls_box.setObjectName("tls_box")
        self.tls_box.setChecked(True)
        self.ca_file = _line(
            "ca_file", placeholder=self.tr("The authorities that this computer trusts")
        )
        self.ca_row = LabelledField(self.tr("Certificate of the authorit&y"), self.ca_file)
        self.choose_ca_button = QPushButton(self.tr("Choose…"))
        self.ca_row.add_beside(self.choose_ca_button)
        self.clear_warning = Banner()
        self.clear_warning.setObjectName("clear_warning")
        for button, name in (
            (self.choose_file_button, self.tr("Choose the file of the database")),
            (self.choose_ca_button, self.tr("Choose the certificate of the authority")),
        ):
            button.setAutoDefault(False)
            button.setAccessibleName(name)

    def _connect(self) -> None:
        self.server_box.currentIndexChanged.connect(self._follow_server)
        self.tls_box.toggled.connect(self._follow_tls)
        self.host.textChanged.connect(self._follow_tls)
        self.choose_file_button.clicked.connect(self._choose_file)
        self.choose_ca_button.clicked.connect(self._choose_ca)
        self.port.valueChanged.connect(self.port_row.clear_error)
        for field in (self.host, self.database, self.account, self.password, self.file):
            field.textChanged.connect(self.edited)
        for changed in (self.server_box.currentIndexChanged, self.port.valueChanged):
            changed.connect(self.edited)

    def _lay_out(self) -> None:
        self.port.setFixedWidth(_PORT_WIDTH)
        self._address = beside(self.host_row, (self.port_row, 0))
        self._credentials = beside(self.account_row, self.password_row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(beside((self.server_row, 2), (self._address, 3)))
        for part in self._server_parts():
            layout.addWidget(part)
        layout.addWidget(self.file_row)

    def _server_parts(self) -> tuple[QWidget, ...]:
        return (
            self.database_row,
            self._credentials,
            self.tls_box,
            self.ca_row,
            self.clear_warning,
        )

    # Following

    def _follow_server(self) -> None:
        is_file = self.server is Server.SQLITE
        self.file_row.setVisible(is_file)
        for part in (self._address, *self._server_parts()):
            part.setVisible(not is_file)
        usual = USUAL_PORTS.get(self.server) if self.server else None
        self.port.setSpecialValueText(str(usual) if usual else self.tr("usual"))
        self._follow_tls()

    def _follow_tls(self) -> None:
        is_on = self.tls_box.isChecked()
        self.ca_row.setVisible(is_on and self.server is not Server.SQLITE)
        is_local = self.where().settings.is_local
        text = Text(
            "Everybody on the way can read the password of the database and all that is shown, and"
            " change it."
        )
        self.clear_warning.show_text("" if is_on or is_local else say(text), tone=Tone.WARNING)

    # Choosing files, without waiting

    def _choose_file(self) -> None:
        chooser = self._chooser(self.tr("The file of the database"), self.file)
        if self._for_new:
            chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            chooser.setDefaultSuffix("db")
        else:
            chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.open()

    def _choose_ca(self) -> None:
        chooser = self._chooser(self.tr("The certificate of the authority"), self.ca_file)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters(
            [self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")]
        )
        chooser.open()

    def _chooser(self, title: str, field: QLineEdit) -> QFileDialog:
        chooser = QFileDialog(self, title)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if field.text():
            chooser.setDirectoryUrl(QUrl.fromLocalFile(str(Path(field.text()).parent)))
        chooser.fileSelected.connect(field.setText)
        return chooser


def _line(name: str, *, placeholder: str = "") -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setPlaceholderText(placeholder)
    return field

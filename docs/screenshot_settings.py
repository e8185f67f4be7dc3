"""Scenes of the pages of settings: the rules for passwords, e-mail, and acts on many users."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import SettingsChanged
from crm_admin.domain.listing import UserFilter, UserQuery
from crm_admin.domain.mail import MailState, MailStep, Verdict
from crm_admin.gui.dialogs.bulk_act import BulkActDialog
from crm_admin.gui.dialogs.bulk_preview import Whom
from crm_admin.gui.dialogs.save_settings import SaveSettingsDialog
from crm_admin.gui.mail.email_page import EmailPage
from crm_admin.gui.passwords.password_page import PasswordPage
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from docs.screenshot_stage import Scene, Stage
from tests.fakes import MAIL_SETTINGS, decide
from tests.gui.window.mailing import put, write

_WITH_ACCOUNT = replace(MAIL_SETTINGS, account="crm", reply_to="it@northwind.se")
_TRIED = "Anna-Berg 2026"
_LEAK = "Passwords were seen in a leak"


def passwords_page(stage: Stage) -> MainWindow:
    """The rules as they are at first."""
    _rules(stage)
    return stage.window


def passwords_edited(stage: Stage) -> MainWindow:
    """Own rules, one of them outside its limits."""
    page = _rules(stage)
    page.form.presets["complexity"].click()
    page.form.rows["min_length"].set_value(6)
    stage.settle()
    page.page.verticalScrollBar().setValue(150)
    stage.settle()
    return stage.window


def passwords_lockout(stage: Stage) -> MainWindow:
    """Never locked, with its warning."""
    page = _rules(stage)
    page.form.rows["attempts"].set_value(0)
    stage.settle()
    page.page.ensureWidgetVisible(page.form.rows["link_life"])
    stage.settle()
    return stage.window


def passwords_tried(stage: Stage) -> MainWindow:
    """How a password fares by the rules on the screen."""
    page = _rules(stage)
    page.form.presets["complexity"].click()
    page.trial.password.setText(_TRIED)
    stage.settle()
    page.page.verticalScrollBar().setValue(page.page.verticalScrollBar().maximum())
    stage.settle()
    return stage.window


def passwords_conflict(stage: Stage) -> MainWindow:
    """Somebody else was quicker."""
    page = _rules(stage)
    page.form.rows["history"].set_value(3)
    page._refuse(SettingsChanged())  # noqa: SLF001 (what the dialog does when it is refused)
    stage.settle()
    return stage.window


def save_settings(stage: Stage) -> QWidget:
    """Old and new rules before they are saved."""
    page = _rules(stage)
    page.form.presets["complexity"].click()
    page.form.rows["attempts"].set_value(0)
    page.save_bar.save_button.click()
    stage.settle()
    [dialog] = stage.window.findChildren(SaveSettingsDialog)
    return dialog


def force_change(stage: Stage) -> QWidget:
    """Whom it hits, before anything happens."""
    dialog = _force(stage)
    dialog.reason.setPlainText(_LEAK)
    stage.settle()
    return dialog


def force_change_done(stage: Stage) -> QWidget:
    """A result for each."""
    dialog = _force(stage)
    stage.database.remove("pia.aho")
    dialog.reason.setPlainText(_LEAK)
    dialog.verb.click()
    while dialog.outcome is None:
        stage.settle()
    stage.settle()
    return dialog


def email_page(stage: Stage) -> MainWindow:
    """How mail leaves."""
    _mail(stage)
    return stage.window


def email_test(stage: Stage) -> MainWindow:
    """A test message that was refused."""
    page = _mail(stage)
    stage.mailer.will_answer(
        MailStep.RECIPIENT, Verdict.REFUSED, "550 5.7.1 relaying denied for this account"
    )
    page.settings.form.password.setText("secret")
    page.settings.test.test_button.click()
    while not page.settings.test.test_button.isEnabled():
        stage.settle()
    page.settings.form.password.clear()
    bar = page.settings.cards.verticalScrollBar()
    stage.settle()
    bar.setValue(bar.maximum())
    stage.settle()
    return stage.window


def email_templates(stage: Stage) -> MainWindow:
    """A letter in the site's own words, beside how it arrives."""
    page = _mail(stage)
    page.tabs.setCurrentWidget(page.templates)
    stage.settle()
    page.templates.editor.subject.setText("{site}: your new password")
    stage.settle()
    return stage.window


def email_outbox(stage: Stage) -> MainWindow:
    """Letters in every state."""
    decide(stage.database, MAIL_SETTINGS)
    fates = {
        "pia.aho": (MailState.SENT, "250 2.0.0 Ok: queued as 4XyZ"),
        "nora.dahl": (MailState.REFUSED, "550 5.1.1 The mailbox nora.dahl@northwind.se is unknown"),
        "oskar.ek": (MailState.WAITING, "451 4.7.1 Greylisted, please try again later"),
        "greta.falk": (MailState.UNCERTAIN, "The server fell silent after the letter."),
        "ivar.holm": (MailState.CANCELLED, ""),
        "zoe.quist": (MailState.EXPIRED, "421 4.3.2 Service not available"),
    }
    for user_name, (state, reply) in fates.items():
        put(stage.database, write(stage.workplace, user_name), state, reply)
        stage.database.clock.advance(timedelta(minutes=1))
    page = _email(stage)
    page.show_outbox()
    stage.settle()
    page.outbox.table.setCurrentIndex(page.outbox.model.index(3, 0))
    stage.settle()
    return stage.window


def _rules(stage: Stage) -> PasswordPage:
    window = stage.open()
    window.go_to(Place.PASSWORDS)
    stage.settle()
    return window.pages.passwords


def _email(stage: Stage) -> EmailPage:
    window = stage.open()
    window.go_to(Place.EMAIL)
    stage.settle()
    return window.pages.email


def _mail(stage: Stage) -> EmailPage:
    decide(stage.database, _WITH_ACCOUNT)
    return _email(stage)


def _force(stage: Stage) -> BulkActDialog:
    window = stage.open()
    failed = UserQuery(filter=UserFilter.FAILED_ATTEMPTS)
    choices = [
        Whom(text="All associates", users=UserQuery()),
        Whom(text="All system users", users=UserQuery()),
        Whom(text="Those whom the list of users shows: Failed attempts", users=failed),
    ]
    return stage.show(
        lambda: BulkActDialog(
            stage.workplace, Act.REQUIRE_NEW_PASSWORD, UserQuery(), window, choices=choices
        )
    )


SETTINGS_SCENES: Mapping[str, Scene] = {
    "password-management": passwords_page,
    "password-management-edited": passwords_edited,
    "password-management-lockout": passwords_lockout,
    "password-management-tried": passwords_tried,
    "password-management-conflict": passwords_conflict,
    "save-settings": save_settings,
    "force-change": force_change,
    "force-change-done": force_change_done,
    "e-mail": email_page,
    "e-mail-test": email_test,
    "e-mail-templates": email_templates,
    "e-mail-outbox": email_outbox,
}

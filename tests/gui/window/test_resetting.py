"""Reset Password from the window: what the line at the bottom claims, and when."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_admin.domain.capabilities import Act
from crm_admin.domain.mail import MailStep, Verdict
from crm_admin.gui.dialogs.require_new_password import RequireNewPasswordDialog
from crm_admin.gui.dialogs.reset_password import ResetPasswordDialog
from crm_admin.gui.dialogs.save_changes import SaveChangesDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.workplace import Workplace
from tests.fakes import MAIL_SETTINGS, FakeDatabase, FakeMailer, decide
from tests.gui.window.conftest import settle
from tests.gui.workplaces import workplace_of

Choose = Callable[[str], None]
ADDRESS = "pia.aho@northwind.se"


@pytest.fixture
def mailer() -> FakeMailer:
    return FakeMailer()


@pytest.fixture
def workplace(database: FakeDatabase, jobs: Jobs, mailer: FakeMailer) -> Workplace:
    decide(database, MAIL_SETTINGS)
    return workplace_of(database, jobs, profile_name="Northwind CRM", mailer=mailer)


def resetting(qtbot: QtBot, window: MainWindow, jobs: Jobs) -> ResetPasswordDialog:
    window.acts.perform(Act.RESET_PASSWORD)
    settle(qtbot, jobs)
    [dialog] = window.findChildren(ResetPasswordDialog)
    return dialog


def test_a_link_is_said_to_be_sent_once_the_server_took_it(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs, mailer: FakeMailer
) -> None:
    choose("pia.aho")
    dialog = resetting(qtbot, window, jobs)
    dialog.act.verb.click()
    said = f"Reset link sent to {ADDRESS}. The mail server said: “250”"
    qtbot.waitUntil(lambda: window.bottom.result.text() == said)
    assert dialog.frame.title_label.text() == "The link was sent"
    assert [mail.recipient for mail in mailer.taken] == [ADDRESS]


def test_a_refusal_is_said_in_both_places(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs, mailer: FakeMailer
) -> None:
    mailer.will_answer(MailStep.RECIPIENT, Verdict.REFUSED, "550 5.1.1 No such user")
    choose("pia.aho")
    dialog = resetting(qtbot, window, jobs)
    dialog.act.verb.click()
    said = f"The reset link for {ADDRESS} was refused: “550 5.1.1 No such user”"
    qtbot.waitUntil(lambda: window.bottom.result.text() == said)
    assert dialog.made.state.text() == said
    assert dialog.made.copy_button.isVisible()
    assert dialog.correct_after.isVisible()


def test_a_letter_that_must_wait_is_tried_once_and_then_waits(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs, mailer: FakeMailer
) -> None:
    mailer.will_answer(MailStep.RECIPIENT, Verdict.LATER, "451 Greylisted")
    choose("pia.aho")
    dialog = resetting(qtbot, window, jobs)
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: "451 Greylisted" in window.bottom.result.text())
    qtbot.waitUntil(lambda: not jobs.is_sending)
    assert dialog.frame.title_label.text() == "The link waits in the outbox"
    assert mailer.taken == []


def test_the_line_tells_of_a_letter_whose_dialog_was_closed(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs
) -> None:
    choose("pia.aho")
    dialog = resetting(qtbot, window, jobs)
    dialog.completed.connect(dialog.reject)
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: window.bottom.result.text().startswith("Reset link sent to"))


def test_without_a_mail_server_the_line_says_that_nothing_was_sent(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs, database: FakeDatabase
) -> None:
    database.state.companion.settings.clear()
    choose("pia.aho")
    resetting(qtbot, window, jobs).act.verb.click()
    qtbot.waitUntil(lambda: "nothing was sent" in window.bottom.result.text())


def test_correcting_the_address_leads_to_its_field(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs
) -> None:
    choose("pia.aho")
    resetting(qtbot, window, jobs).correct_button.click()
    settle(qtbot, jobs)
    field = window.pane.details.form.texts["email"]
    assert window.pane.details.is_editing
    # The keyboard is there once the window is in front again.
    assert window.focusWidget() is field
    assert field.selectedText() == ADDRESS


def test_what_was_meant_stands_in_the_field_and_is_saved_only_with_a_word(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs, database: FakeDatabase
) -> None:
    database.change(replace(database.user("pia.aho"), email="pia.aho@nortwind.se"))
    choose("pia.aho")
    resetting(qtbot, window, jobs).address_hint.accept_button.click()
    settle(qtbot, jobs)
    form = window.pane.details.form
    assert form.texts["email"].text() == ADDRESS
    assert form.is_changed
    assert database.user("pia.aho").email == "pia.aho@nortwind.se"
    form.save_button.click()
    [saving] = window.findChildren(SaveChangesDialog)
    saving.act.verb.click()
    qtbot.waitUntil(lambda: database.user("pia.aho").email == ADDRESS)


def test_while_editing_a_misspelled_domain_is_pointed_out(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs
) -> None:
    choose("pia.aho")
    window.acts.perform(Act.EDIT)
    settle(qtbot, jobs)
    form = window.pane.details.form
    assert form.address_hint.isHidden()
    form.texts["email"].setText("pia.aho@northwnd.se")
    assert form.address_hint.isVisible()
    assert form.address_hint.label.text() == f"Did you mean {ADDRESS}?"
    form.address_hint.accept_button.click()
    assert form.texts["email"].text() == ADDRESS
    assert form.address_hint.isHidden()
    form.texts["email"].setText("pia.aho@gmial.com")
    assert form.address_hint.label.text() == "Did you mean pia.aho@gmail.com?"


def test_the_key_opens_the_dialog(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs
) -> None:
    choose("pia.aho")
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, jobs)
    assert window.findChildren(ResetPasswordDialog)


def test_a_new_password_is_required_with_a_reason(
    qtbot: QtBot, window: MainWindow, choose: Choose, database: FakeDatabase
) -> None:
    choose("pia.aho")
    window.acts.perform(Act.REQUIRE_NEW_PASSWORD)
    [dialog] = window.findChildren(RequireNewPasswordDialog)
    dialog.act.verb.click()
    assert dialog.reason_row.error == "A reason is needed."
    dialog.reason.setPlainText("x" * 501)
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: dialog.reason_row.error == "It has more than 500 characters.")
    dialog.reason.setPlainText("Found on a note")
    dialog.act.verb.click()
    said = "pia.aho must choose a new password at the next sign-in."
    qtbot.waitUntil(lambda: window.bottom.result.text() == said)
    assert database.user("pia.aho").facts.must_change_password
    assert database.entries[-1].event.reason == "Found on a note"

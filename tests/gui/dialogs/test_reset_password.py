from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.errors import BusyElsewhere, OutcomeUnknown, UserChanged
from crm_admin.domain.links import LinkForm
from crm_admin.domain.mail import MailState, OutboxMail
from crm_admin.gui.dialogs.reset_password import ResetPasswordDialog
from crm_admin.gui.dialogs.write_plan import WritePlanDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.workplace import Workplace
from crm_admin.services.resets import ResetDone
from tests.fakes import EVERYTHING, MAIL_SETTINGS, FakeDatabase, decide
from tests.gui.dialogs.listening import closed, default_of, open_in_front, shown_dialog, told
from tests.gui.workplaces import workplace_of

ADDRESS = "asa.bjork@northwind.se"


@pytest.fixture
def database(database: FakeDatabase) -> FakeDatabase:
    decide(database, MAIL_SETTINGS)
    return database


def opened(
    qtbot: QtBot, place: Workplace, window: QWidget, user_name: str = "asa.bjork"
) -> ResetPasswordDialog:
    made = ResetPasswordDialog(place, place.accounts.find(user_name), window)
    open_in_front(qtbot, made)
    qtbot.waitUntil(lambda: not made.frame.is_waiting)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, workplace: Workplace, window: QWidget) -> ResetPasswordDialog:
    return opened(qtbot, workplace, window)


def make_link(qtbot: QtBot, dialog: ResetPasswordDialog) -> ResetDone:
    with qtbot.waitSignal(dialog.completed) as completed:
        dialog.act.verb.click()
    [made] = completed.args or [None]
    assert isinstance(made, ResetDone)
    return made


def letter_of(made: ResetDone, state: MailState, reply: str = "") -> OutboxMail:
    assert made.letter is not None
    at = made.letter.next_try_at + timedelta(minutes=5)
    return replace(made.letter, state=state, reply=reply, next_try_at=at)


# Before


def test_it_says_who_gets_the_link_at_which_address_and_for_how_long(
    dialog: ResetPasswordDialog,
) -> None:
    assert dialog.frame.title_label.text() == "Reset the password of Åsa Björk"
    assert dialog.frame.lead_label.text() == "asa.bjork · Sales"
    assert dialog.address.text() == ADDRESS
    assert dialog.address.accessibleName() == "The link goes to"
    assert "works once, for 1 hour" in dialog.what_label.text()
    assert "Åsa Björk chooses a new password" in dialog.what_label.text()
    assert dialog.replaces.isHidden()
    assert dialog.act.verb.text() == "&Send link"
    assert default_of(dialog) == "Cancel"


def test_it_says_what_it_replaces(
    qtbot: QtBot, workplace: Workplace, window: QWidget, database: FakeDatabase
) -> None:
    first = opened(qtbot, workplace, window)
    make_link(qtbot, first)
    first.reject()
    database.clock.advance(timedelta(minutes=5))
    second = opened(qtbot, workplace, window)
    assert second.replaces.text() == "The link made today 07:55 stops working."


def test_failed_attempts_that_lock_are_cleared_unless_somebody_says_no(
    qtbot: QtBot, dialog: ResetPasswordDialog, database: FakeDatabase
) -> None:
    assert dialog.also_unlock_box.isVisible()
    assert dialog.also_unlock_box.text() == "Also &unlock after 10 failed attempts"
    assert dialog.also_unlock_box.isChecked()
    make_link(qtbot, dialog)
    assert database.user("asa.bjork").facts.attempts.count == 0


def test_attempts_that_do_not_lock_are_left_alone_unless_somebody_says_so(
    qtbot: QtBot, workplace: Workplace, window: QWidget, database: FakeDatabase
) -> None:
    dialog = opened(qtbot, workplace, window, "berit.aas")
    assert dialog.also_unlock_box.isVisible()
    assert not dialog.also_unlock_box.isChecked()
    make_link(qtbot, dialog)
    assert database.user("berit.aas").facts.attempts.count == 2


def test_nothing_to_unlock_takes_no_room(
    qtbot: QtBot, workplace: Workplace, window: QWidget
) -> None:
    assert opened(qtbot, workplace, window, "pia.aho").also_unlock_box.isHidden()


def test_whoever_has_no_password_yet_is_not_told_of_a_present_one(
    qtbot: QtBot, workplace: Workplace, window: QWidget, database: FakeDatabase
) -> None:
    database.change(replace(database.user("erik.sand"), email="erik@northwind.se"))
    dialog = opened(qtbot, workplace, window, "erik.sand")
    assert dialog.what_label.text().endswith("where Erik Sand chooses a password.")


def test_it_says_that_the_second_factor_stays_or_is_advised(
    qtbot: QtBot, workplace: Workplace, window: QWidget
) -> None:
    with_factor = opened(qtbot, workplace, window, "tomas.hruby")
    assert with_factor.stays == ["The second factor, SMS, is still asked for."]
    without = opened(qtbot, workplace, window, "pia.aho")
    assert without.stays == ["There is no second factor; the page of the link advises to use one."]


def test_a_wrong_address_leads_to_correcting_it(
    qtbot: QtBot, dialog: ResetPasswordDialog, database: FakeDatabase
) -> None:
    before = database.commits
    with qtbot.waitSignals([dialog.correct_asked, dialog.rejected]):
        dialog.correct_button.click()
    assert database.commits == before


def test_a_misspelled_domain_is_pointed_out_and_never_changed(
    qtbot: QtBot, workplace: Workplace, window: QWidget, database: FakeDatabase
) -> None:
    database.change(replace(database.user("pia.aho"), email="pia.aho@nortwind.se"))
    dialog = opened(qtbot, workplace, window, "pia.aho")
    assert dialog.address.text() == "pia.aho@nortwind.se"
    assert dialog.address_hint.isVisible()
    assert dialog.address_hint.label.text() == "Did you mean pia.aho@northwind.se?"
    with qtbot.waitSignal(dialog.correct_asked) as asked:
        dialog.address_hint.accept_button.click()
    assert asked.args == ["pia.aho@northwind.se"]
    assert database.user("pia.aho").email == "pia.aho@nortwind.se"


def test_an_address_that_only_the_crm_can_change_offers_no_correction(
    qtbot: QtBot, jobs: Jobs, window: QWidget, database: FakeDatabase
) -> None:
    database.capabilities = replace(EVERYTHING, editable_fields=frozenset({"group"}))
    dialog = opened(qtbot, workplace_of(database, jobs), window)
    assert dialog.correct_button.isHidden()


def test_what_cannot_be_looked_up_is_said_and_nothing_can_be_sent(
    qtbot: QtBot, workplace: Workplace, window: QWidget, database: FakeDatabase
) -> None:
    view = workplace.accounts.find("asa.bjork")
    database.opening_failure = BusyElsewhere()
    dialog = ResetPasswordDialog(workplace, view, window)
    open_in_front(qtbot, dialog)
    qtbot.waitUntil(lambda: "Somebody else" in dialog.frame.problem.text())
    assert not dialog.act.verb.isEnabled()
    assert dialog.act.cancel.isEnabled()


# Doing it


def test_one_dialog_makes_one_link_however_often_it_is_pressed(
    qtbot: QtBot, dialog: ResetPasswordDialog, database: FakeDatabase, workplace: Workplace
) -> None:
    operation_id = dialog.act.operation_id
    with qtbot.waitSignal(dialog.completed), closed(database.gate):
        dialog.act.verb.click()
        dialog.act.verb.click()
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        dialog.close()
        assert dialog.isVisible()
    assert len(workplace.resets.links(database.user("asa.bjork").id)) == 1
    assert database.operation_ids.count(operation_id) == 1


def test_an_address_changed_meanwhile_sends_nothing_and_closes_it(
    qtbot: QtBot, dialog: ResetPasswordDialog, database: FakeDatabase
) -> None:
    stopped = told(dialog.stopped)
    database.change(replace(database.user("asa.bjork"), email="asa@elsewhere.example"))
    with qtbot.waitSignal(dialog.rejected):
        dialog.act.verb.click()
    assert isinstance(stopped[0], UserChanged)
    assert not database.state.companion.letters


def test_an_unknown_outcome_is_never_repeated(
    qtbot: QtBot, dialog: ResetPasswordDialog, database: FakeDatabase
) -> None:
    database.will_fail_commits(OutcomeUnknown(operation_id="41c2"), although_saved=True)
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: "41c2" in dialog.frame.problem.text())
    assert not dialog.act.verb.isEnabled()
    assert dialog.act.cancel.text() == "Close"


# Afterwards


def test_until_the_mail_server_answered_nothing_is_claimed(
    qtbot: QtBot, dialog: ResetPasswordDialog
) -> None:
    make_link(qtbot, dialog)
    assert dialog.frame.title_label.text() == "The link was made"
    assert "handed to the mail server" in dialog.made.state.text()
    assert dialog.made.copy_button.isHidden()
    assert default_of(dialog) == "&Done"


def test_a_letter_that_was_taken_is_sent_and_its_link_known_no_longer(
    qtbot: QtBot, dialog: ResetPasswordDialog
) -> None:
    made = make_link(qtbot, dialog)
    dialog.show_delivery(letter_of(made, MailState.SENT, "250 2.0.0 Queued"))
    assert dialog.frame.title_label.text() == "The link was sent"
    said = f"Reset link sent to {ADDRESS}. The mail server said: “250 2.0.0 Queued”"
    assert dialog.made.state.text() == said
    assert "spam folder" in dialog.made.advice_label.text()
    assert dialog.made.copy_button.isHidden()


@pytest.mark.parametrize(
    ("letter", "title", "said"),
    [
        (
            (MailState.WAITING, "451 Try again later"),
            "The link waits in the outbox",
            "waits in the outbox: “451 Try again later” Next try today",
        ),
        ((MailState.WAITING, ""), "The link waits in the outbox", "waits in the outbox."),
        ((MailState.REFUSED, "550 No such user"), "The link was not sent", "“550 No such user”"),
        ((MailState.REFUSED, ""), "The link was not sent", "was refused."),
        ((MailState.UNCERTAIN, ""), "The link may have arrived", "may arrive twice"),
        ((MailState.SENDING, ""), "The link is being sent", "on its way"),
        ((MailState.EXPIRED, ""), "The link was not sent", "will not be"),
    ],
)
def test_what_did_not_leave_is_said_with_its_reason_and_can_be_copied(
    qtbot: QtBot, dialog: ResetPasswordDialog, letter: tuple[MailState, str], title: str, said: str
) -> None:
    made = make_link(qtbot, dialog)
    dialog.show_delivery(letter_of(made, *letter))
    assert dialog.frame.title_label.text() == title
    assert said in dialog.made.state.text()
    dialog.made.copy_button.click()
    assert QGuiApplication.clipboard().text() == made.link.reveal()
    assert dialog.made.copied_label.text() == "Copied. The clipboard is cleared in 30 seconds."
    assert made.link.reveal() not in everything_shown(dialog)


def test_a_server_that_says_nothing_with_its_yes_is_believed(
    qtbot: QtBot, dialog: ResetPasswordDialog
) -> None:
    made = make_link(qtbot, dialog)
    dialog.show_delivery(letter_of(made, MailState.SENT))
    assert dialog.made.state.text() == f"Reset link sent to {ADDRESS}."


def test_another_letter_is_none_of_its_business(qtbot: QtBot, dialog: ResetPasswordDialog) -> None:
    made = make_link(qtbot, dialog)
    dialog.show_delivery(replace(letter_of(made, MailState.SENT), id="another"))
    assert dialog.frame.title_label.text() == "The link was made"


def test_without_a_mail_server_the_link_is_made_and_handed_over(
    qtbot: QtBot, database: FakeDatabase, workplace: Workplace, window: QWidget
) -> None:
    decide(database, replace(MAIL_SETTINGS, host=""))
    dialog = opened(qtbot, workplace, window)
    assert dialog.act.verb.text() == "&Make link"
    assert dialog.address_row.label.text() == "E-mail address"
    assert "nothing is sent" in dialog.not_set_up.text()
    made = make_link(qtbot, dialog)
    assert made.letter is None
    assert dialog.frame.title_label.text() == "The link was made"
    assert "nothing was sent" in dialog.made.state.text()
    dialog.made.copy_button.click()
    assert QGuiApplication.clipboard().text() == made.link.reveal()


def everything_shown(dialog: ResetPasswordDialog) -> str:
    names = ("text", "toolTip", "accessibleName", "accessibleDescription", "windowTitle")
    widgets = [dialog, *dialog.findChildren(QWidget)]
    found = (getattr(widget, name, str)() for widget in widgets for name in names)
    return "\n".join(str(text) for text in found)


# In another CRM


def test_where_the_crm_keeps_the_links_one_can_see_what_is_written(
    qtbot: QtBot, jobs: Jobs, window: QWidget, database: FakeDatabase
) -> None:
    native = LinkForm(path="/?entryPoint=changePassword&id={token}", is_native=True, hex_digits=32)
    database.capabilities = replace(EVERYTHING, link_form=native)
    dialog = opened(qtbot, workplace_of(database, jobs), window)
    assert dialog.stays == []
    dialog.write_plan.link.click()
    qtbot.waitUntil(lambda: shown_dialog(WritePlanDialog) is not None)
    plan = shown_dialog(WritePlanDialog)
    assert isinstance(plan, WritePlanDialog)
    # Of the CRM's own rows only the failed attempts change in this fake.
    assert any("10" in line for line in plan.table.lines())
    plan.close_button.click()
    make_link(qtbot, dialog)
    assert dialog.write_plan.link.isHidden()

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_admin.domain.mail import MailKind, MailState, MailStep, MailTemplate, Verdict
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailEncryption, MailSettings
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.cancel_letter import CancelLetterDialog
from crm_admin.gui.dialogs.save_settings import SaveSettingsDialog
from crm_admin.gui.dialogs.unsaved_changes import UnsavedChangesDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.mail.email_page import EmailPage
from crm_admin.gui.mail.mail_words import LANGUAGE_NAMES, MAIL_WORDS, STATE_LOOKS
from crm_admin.gui.mail.outbox_model import OutboxColumn
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from crm_admin.gui.workplace import Workplace
from crm_admin.services.setting_json import from_json
from tests.fakes import MAIL_SETTINGS, FakeDatabase, FakeMailer, FakeMailTemplates, decide
from tests.gui.dialogs.listening import shown_dialog
from tests.gui.window.mailing import put, rest, write
from tests.gui.workplaces import workplace_of

WITH_ACCOUNT = replace(MAIL_SETTINGS, account="crm")
PASSWORD = "smtp canary"


@pytest.fixture
def mailer() -> FakeMailer:
    return FakeMailer()


@pytest.fixture
def workplace(database: FakeDatabase, jobs: Jobs, mailer: FakeMailer) -> Workplace:
    return workplace_of(database, jobs, profile_name="Northwind CRM", mailer=mailer)


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> EmailPage:
    return look_at_email(qtbot, window)


def look_at_email(qtbot: QtBot, window: MainWindow) -> EmailPage:
    window.go_to(Place.EMAIL)
    rest(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window.pages.email


def saved(database: FakeDatabase) -> MailSettings:
    return from_json(MailSettings, database.state.companion.settings["mail"].value)


def asked(qtbot: QtBot) -> SaveSettingsDialog:
    qtbot.waitUntil(lambda: shown_dialog(SaveSettingsDialog) is not None)
    dialog = shown_dialog(SaveSettingsDialog)
    assert isinstance(dialog, SaveSettingsDialog)
    return dialog


def fill_in(page: EmailPage, settings: MailSettings) -> None:
    for name, row in page.settings.form.rows.items():
        row.set_value(getattr(settings, name))


# Settings


def test_every_setting_has_a_row_with_a_name_and_a_sentence(page: EmailPage) -> None:
    assert set(page.settings.form.rows) == set(MAIL_WORDS) == set(MailSettings.__slots__)
    for row in page.settings.form.rows.values():
        assert row.label.text()
        assert row.sentence_label.text()
        assert row.control.field.accessibleName()


def test_without_settings_the_page_says_that_everything_else_works(page: EmailPage) -> None:
    assert page.hold_banner.text().startswith("E-mail is not set up yet")
    assert page.hold_banner.isVisible()


def test_settings_are_saved_after_a_confirmation_that_lists_them(
    qtbot: QtBot, page: EmailPage, database: FakeDatabase, window: MainWindow
) -> None:
    fill_in(page, MAIL_SETTINGS)
    page.settings.save_bar.save_button.click()
    dialog = asked(qtbot)
    assert ["Mail server", "—", "mail.northwind.se"] in dialog.table.lines()
    assert "mail" not in database.state.companion.settings
    dialog.act.verb.click()
    rest(qtbot, window)
    assert saved(database) == MAIL_SETTINGS
    assert not page.has_unsaved_changes
    assert not page.hold_banner.isVisible()
    assert window.bottom.result.text() == "Saved how mail leaves."


def test_in_clear_is_only_for_this_machine_and_has_a_banner(page: EmailPage) -> None:
    form = page.settings.form
    fill_in(page, replace(MAIL_SETTINGS, encryption=MailEncryption.NONE))
    assert form.in_clear.isVisible()
    assert form.rows["encryption"].error == (
        "Without encryption only a mail server on this machine may be used."
    )
    form.rows["host"].set_value("localhost")
    assert form.rows["encryption"].error == ""
    page.drop_changes()


def test_the_usual_port_follows_the_encryption_and_an_own_one_stays(page: EmailPage) -> None:
    rows = page.settings.form.rows
    rows["encryption"].set_value(MailEncryption.TLS)
    assert rows["port"].value() == 465
    rows["port"].set_value(2525)
    rows["encryption"].set_value(MailEncryption.STARTTLS)
    assert rows["port"].value() == 2525
    page.drop_changes()


def test_the_password_stays_on_this_computer_and_is_never_shown_again(
    qtbot: QtBot, page: EmailPage, database: FakeDatabase, window: MainWindow, workplace: Workplace
) -> None:
    fill_in(page, WITH_ACCOUNT)
    form = page.settings.form
    assert form.password_row.isVisible()
    form.password.setText(PASSWORD)
    page.settings.save_bar.save_button.click()
    dialog = asked(qtbot)
    assert ["Password of the account", "—", "in the keyring"] in dialog.table.lines()
    dialog.act.verb.click()
    rest(qtbot, window)
    assert form.password.text() == ""
    assert form.password.placeholderText() == "Known on this computer"
    assert workplace.mail_passwords.of(WITH_ACCOUNT) == Secret(PASSWORD)
    assert PASSWORD not in str(database.state)


def test_a_keyring_that_does_not_answer_is_said_and_the_password_used_meanwhile(
    qtbot: QtBot,
    page: EmailPage,
    window: MainWindow,
    workplace: Workplace,
    database: FakeDatabase,
) -> None:
    decide(database, WITH_ACCOUNT)
    window.refresh()
    rest(qtbot, window)
    workplace.mail_passwords.secrets.is_closed = True  # type: ignore[attr-defined]
    page.settings.form.password.setText(PASSWORD)
    page.settings.save_bar.save_button.click()
    asked(qtbot).act.verb.click()
    rest(qtbot, window)
    assert "keyring" in window.bottom.result.text()
    assert workplace.mail_passwords.given


def test_letters_wait_without_the_password_and_the_window_says_so(
    qtbot: QtBot, empty_window: MainWindow, workplace: Workplace, database: FakeDatabase
) -> None:
    decide(database, WITH_ACCOUNT)
    write(workplace, "pia.aho")
    empty_window.open(workplace)
    rest(qtbot, empty_window)
    button = empty_window.bottom.outbox_button
    assert button.text() == "Outbox 1"
    assert "1 letter waits to be sent." in button.accessibleDescription()
    assert "The password of the mail account is not known" in button.accessibleDescription()
    page = look_at_email(qtbot, empty_window)
    assert "The password of the mail account is not known" in page.hold_banner.text()
    assert page.tabs.tabText(2) == "Outbox 1"


def test_giving_the_password_sends_what_waited(
    qtbot: QtBot,
    empty_window: MainWindow,
    workplace: Workplace,
    database: FakeDatabase,
    mailer: FakeMailer,
) -> None:
    decide(database, WITH_ACCOUNT)
    write(workplace, "pia.aho")
    empty_window.open(workplace)
    rest(qtbot, empty_window)
    page = look_at_email(qtbot, empty_window)
    page.settings.form.password.setText(PASSWORD)
    page.settings.save_bar.save_button.click()
    asked(qtbot).act.verb.click()
    qtbot.waitUntil(lambda: len(mailer.taken) == 1)
    rest(qtbot, empty_window)
    assert mailer.passwords == [Secret(PASSWORD)]
    assert empty_window.bottom.outbox_button.text() == "Outbox 0"


def test_a_user_administrator_reads_the_settings_and_may_give_the_password(
    qtbot: QtBot,
    empty_window: MainWindow,
    database: FakeDatabase,
    jobs: Jobs,
    mailer: FakeMailer,
) -> None:
    decide(database, WITH_ACCOUNT)
    workplace = workplace_of(database, jobs, "uma.lind", mailer=mailer)
    empty_window.open(workplace)
    rest(qtbot, empty_window)
    page = look_at_email(qtbot, empty_window)
    assert page.settings.banner.text().startswith("Only an administrator may change settings.")
    assert not any(row.control.isEnabled() for row in page.settings.form.rows.values())
    page.settings.form.password.setText(PASSWORD)
    page.settings.save_bar.save_button.click()
    asked(qtbot).act.verb.click()
    rest(qtbot, empty_window)
    assert workplace.mail_passwords.is_known(WITH_ACCOUNT)


def test_somebody_else_was_quicker(
    qtbot: QtBot, page: EmailPage, database: FakeDatabase, window: MainWindow
) -> None:
    fill_in(page, MAIL_SETTINGS)
    decide(database, replace(MAIL_SETTINGS, host="other.northwind.se"))
    page.settings.save_bar.save_button.click()
    asked(qtbot).act.verb.click()
    rest(qtbot, window)
    banner = page.settings.banner
    assert banner.text().startswith("Somebody else saved these settings meanwhile.")
    banner.action_button.click()
    rest(qtbot, window)
    assert page.settings.form.rows["host"].value() == "other.northwind.se"


def test_leaving_with_unsaved_settings_asks_first(
    qtbot: QtBot, page: EmailPage, window: MainWindow
) -> None:
    page.settings.form.rows["host"].set_value("mail.northwind.se")
    window.navigator.choose(Place.USERS)
    qtbot.waitUntil(lambda: shown_dialog(UnsavedChangesDialog) is not None)
    assert window.navigator.chosen_place == Place.EMAIL
    dialog = shown_dialog(UnsavedChangesDialog)
    assert isinstance(dialog, UnsavedChangesDialog)
    dialog.drop_button.click()
    assert window.navigator.chosen_place == Place.USERS


# The test message


def test_the_test_uses_what_is_on_the_screen_and_mails_only_oneself(
    qtbot: QtBot, page: EmailPage, window: MainWindow, mailer: FakeMailer, database: FakeDatabase
) -> None:
    fill_in(page, WITH_ACCOUNT)
    page.settings.form.password.setText(PASSWORD)
    test = page.settings.test
    test.test_button.click()
    qtbot.waitUntil(test.test_button.isEnabled)
    assert [mail.recipient for mail in mailer.taken] == [database.user("anna.berg").email]
    assert mailer.passwords == [Secret(PASSWORD)]
    assert all(row.passed for row in test.steps.rows.values())
    assert test.result.text().startswith("The mail server took the message.")
    assert "mail" not in database.state.companion.settings
    page.drop_changes()
    rest(qtbot, window)


def test_the_step_where_it_stopped_has_a_plain_sentence_and_the_servers_words(
    qtbot: QtBot, page: EmailPage, window: MainWindow, mailer: FakeMailer
) -> None:
    fill_in(page, MAIL_SETTINGS)
    mailer.will_answer(MailStep.RECIPIENT, Verdict.REFUSED, "550 5.1.1 no such user")
    test = page.settings.test
    test.test_button.click()
    qtbot.waitUntil(test.test_button.isEnabled)
    rows = test.steps.rows
    assert rows[MailStep.SENDER].passed
    assert rows[MailStep.RECIPIENT].passed is False
    assert rows[MailStep.RECIPIENT].detail_label.text() == "The mail server did not take it."
    assert "550 5.1.1 no such user" in rows[MailStep.RECIPIENT].words_label.text()
    assert rows[MailStep.DATA].passed is None
    assert rows[MailStep.ACCOUNT].text_label.text() == "No account is needed"
    page.drop_changes()
    rest(qtbot, window)


def test_nothing_is_tried_while_something_is_missing_or_wrong(
    page: EmailPage, mailer: FakeMailer
) -> None:
    page.settings.test.test_button.click()
    assert page.settings.form.rows["host"].error == "This is needed."
    fill_in(page, replace(MAIL_SETTINGS, link_base_url="http://crm.northwind.se"))
    page.settings.test.test_button.click()
    assert page.settings.form.rows["link_base_url"].control.field.hasFocus()
    assert mailer.taken == []
    page.drop_changes()


def test_a_test_without_the_password_says_that_it_is_needed(
    qtbot: QtBot, page: EmailPage, window: MainWindow, mailer: FakeMailer
) -> None:
    fill_in(page, WITH_ACCOUNT)
    test = page.settings.test
    test.test_button.click()
    qtbot.waitUntil(test.test_button.isEnabled)
    said = test.steps.rows[MailStep.ACCOUNT].detail_label.text()
    assert said.startswith("The password of the account is not known on this computer")
    assert mailer.taken == []
    page.drop_changes()
    rest(qtbot, window)


# Templates


@pytest.fixture
def templates(qtbot: QtBot, page: EmailPage, window: MainWindow) -> EmailPage:
    page.tabs.setCurrentWidget(page.templates)
    rest(qtbot, window)
    return page


def test_every_letter_and_every_language_can_be_chosen(
    qtbot: QtBot, templates: EmailPage, window: MainWindow
) -> None:
    tab = templates.templates
    assert tab.kind_box.count() == len(MailKind)
    assert [tab.language_box.itemText(i) for i in range(2)] == ["English", "Svenska"]
    tab.language_box.setCurrentIndex(1)
    tab.kind_box.setCurrentIndex(tab.kind_box.findData(MailKind.UNLOCKED))
    rest(qtbot, window)
    assert tab.editor.subject.text() == "unlocked in sv"
    assert tab.whose_label.text() == "The original"
    assert not tab.original_button.isEnabled()


def test_the_preview_shows_the_letter_as_it_arrives(templates: EmailPage) -> None:
    tab = templates.templates
    tab.editor.text.setPlainText("Dear {name}, {link}")
    assert "Dear Åsa Björk, http://127.0.0.1:8480/reset/…" in tab.preview.text.toPlainText()
    templates.drop_changes()


def test_the_preview_of_html_loads_nothing(templates: EmailPage) -> None:
    tab = templates.templates
    html = '<p>{link}<img src="https://evil.example/track.png"><a href="https://x.example">x</a>'
    tab.editor.html.setPlainText(html)
    paper = tab.preview.html
    tab.preview.forms.setCurrentIndex(0)
    paper.grab()
    assert set(paper.asked_for) <= {"https://evil.example/track.png"}
    assert not paper.openExternalLinks()
    assert not paper.openLinks()
    templates.drop_changes()


def test_problems_stand_beside_the_editor_and_keep_it_from_being_saved(
    templates: EmailPage,
) -> None:
    tab = templates.templates
    tab.editor.text.setPlainText("Hello {nobody}")
    assert "{nobody} is not known in this letter." in tab.problems_label.text()
    assert "{link} is missing in the text." in tab.problems_label.text()
    tab.save_bar.save_button.click()
    assert shown_dialog(SaveSettingsDialog) is None
    templates.drop_changes()
    assert not tab.problems_label.isVisible()


def test_a_place_is_inserted_where_the_cursor_stands(templates: EmailPage) -> None:
    editor = templates.templates.editor
    editor.subject.setFocus()
    editor.subject.setText("For ")
    [action] = [a for a in editor.place_actions() if a.data() == "name"]
    action.trigger()
    assert editor.subject.text() == "For {name}"
    offered = {a.data() for a in editor.place_actions()}
    assert "link" in offered
    assert "old_email" not in offered
    templates.drop_changes()


def test_own_words_are_saved_and_lead_back_to_the_original(
    qtbot: QtBot, templates: EmailPage, window: MainWindow, workplace: Workplace
) -> None:
    tab = templates.templates
    tab.editor.subject.setText("Your new password")
    tab.save_bar.save_button.click()
    dialog = asked(qtbot)
    assert dialog.table.lines() == [["Subject", "reset in en", "Your new password"]]
    dialog.act.verb.click()
    rest(qtbot, window)
    assert workplace.site.template(MailKind.RESET, "en").value.subject == "Your new password"
    assert tab.whose_label.text() == "Your own words"
    tab.original_button.click()
    assert tab.editor.subject.text() == "reset in en"
    tab.save_bar.save_button.click()
    dialog = asked(qtbot)
    assert dialog.frame.title_label.text() == "Go back to the original?"
    dialog.act.verb.click()
    rest(qtbot, window)
    original = FakeMailTemplates().original(MailKind.RESET, "en")
    assert workplace.site.template(MailKind.RESET, "en").value == original


def test_another_letter_is_not_chosen_over_unsaved_words(
    qtbot: QtBot, templates: EmailPage, window: MainWindow
) -> None:
    tab = templates.templates
    tab.editor.subject.setText("Mine")
    tab.kind_box.setCurrentIndex(tab.kind_box.findData(MailKind.TEST))
    qtbot.waitUntil(lambda: shown_dialog(UnsavedChangesDialog) is not None)
    assert tab.kind_box.currentData() == MailKind.RESET
    dialog = shown_dialog(UnsavedChangesDialog)
    assert isinstance(dialog, UnsavedChangesDialog)
    dialog.drop_button.click()
    rest(qtbot, window)
    assert tab.kind_box.currentData() == MailKind.TEST
    assert tab.editor.subject.text() == "test in en"


def test_words_that_nobody_touched_stay_letter_by_letter(
    qtbot: QtBot, templates: EmailPage, window: MainWindow, workplace: Workplace
) -> None:
    odd = MailTemplate(subject="Odd", text="a\r\n{link}", html="")
    workplace.site.save_template(MailKind.RESET, "en", odd, version=0, operation_id="op")
    window.refresh()
    rest(qtbot, window)
    assert not templates.has_unsaved_changes
    assert templates.templates.editor.template() == odd


# The outbox


@pytest.fixture
def outbox(
    qtbot: QtBot, empty_window: MainWindow, workplace: Workplace, database: FakeDatabase
) -> EmailPage:
    decide(database, WITH_ACCOUNT)
    put(database, write(workplace, "pia.aho"), MailState.SENT, "250 queued")
    put(database, write(workplace, "nora.dahl"), MailState.REFUSED, "550 unknown user")
    put(database, write(workplace, "oskar.ek"), MailState.WAITING, "451 greylisted")
    empty_window.open(workplace)
    rest(qtbot, empty_window)
    empty_window.bottom.outbox_button.click()
    rest(qtbot, empty_window)
    return empty_window.pages.email


def rows(page: EmailPage) -> dict[str, tuple[str, ...]]:
    model = page.outbox.model
    lines = (
        tuple(str(model.index(row, column).data()) for column in OutboxColumn)
        for row in range(model.rowCount())
    )
    return {line[OutboxColumn.TO]: line for line in lines}


def choose(page: EmailPage, user_name: str) -> None:
    model = page.outbox.model
    for row in range(model.rowCount()):
        if model.rows[row].user_name == user_name:
            page.outbox.table.setCurrentIndex(model.index(row, 0))


def test_the_number_at_the_bottom_leads_to_the_outbox(outbox: EmailPage) -> None:
    assert outbox.tabs.currentWidget() is outbox.outbox
    assert len(rows(outbox)) == 3


def test_each_letter_has_its_state_attempts_and_the_servers_reply(
    outbox: EmailPage, database: FakeDatabase
) -> None:
    line = rows(outbox)[database.user("oskar.ek").email or ""]
    assert line[OutboxColumn.STATE] == "Waiting"
    assert line[OutboxColumn.LETTER] == "Reset link"
    assert line[OutboxColumn.ATTEMPTS] == "1"
    assert line[OutboxColumn.NEXT] != "—"
    assert line[OutboxColumn.REPLY] == "451 greylisted"
    assert rows(outbox)[database.user("pia.aho").email or ""][OutboxColumn.NEXT] == "—"


def test_every_state_has_an_icon_a_word_and_a_tone() -> None:
    assert set(STATE_LOOKS) == set(MailState)
    assert all(look.icon and isinstance(look.tone, Tone) for look in STATE_LOOKS.values())


def test_only_what_is_not_finished_can_be_looked_at(
    qtbot: QtBot, outbox: EmailPage, database: FakeDatabase, empty_window: MainWindow
) -> None:
    outbox.outbox.unfinished_box.setChecked(True)
    rest(qtbot, empty_window)
    assert list(rows(outbox)) == [database.user("oskar.ek").email]


def test_what_can_be_done_depends_on_the_state(outbox: EmailPage) -> None:
    tab = outbox.outbox
    choose(outbox, "pia.aho")
    buttons = (tab.send_button, tab.retry_button, tab.cancel_button)
    assert [button.isEnabled() for button in buttons] == [False, False, False]
    choose(outbox, "nora.dahl")
    assert [button.isEnabled() for button in buttons] == [False, True, False]
    assert "550 unknown user" in tab.explanation.text()
    choose(outbox, "oskar.ek")
    assert [button.isEnabled() for button in buttons] == [True, False, True]


def test_a_waiting_letter_is_sent_now(
    qtbot: QtBot,
    outbox: EmailPage,
    empty_window: MainWindow,
    workplace: Workplace,
    mailer: FakeMailer,
) -> None:
    workplace.mail_passwords.keep(WITH_ACCOUNT, Secret(PASSWORD), remember=False)
    choose(outbox, "oskar.ek")
    outbox.outbox.send_button.click()
    qtbot.waitUntil(lambda: len(mailer.taken) == 1)
    rest(qtbot, empty_window)
    assert empty_window.bottom.result.text().startswith("Sent to ")
    assert empty_window.bottom.outbox_button.text() == "Outbox 0"
    letter = outbox.outbox.letter
    assert letter is not None
    assert (letter.user_name, letter.state) == ("oskar.ek", MailState.SENT)


def test_a_refused_letter_is_tried_again(
    qtbot: QtBot,
    outbox: EmailPage,
    empty_window: MainWindow,
    workplace: Workplace,
    mailer: FakeMailer,
) -> None:
    workplace.mail_passwords.keep(WITH_ACCOUNT, Secret(PASSWORD), remember=False)
    choose(outbox, "nora.dahl")
    letter = outbox.outbox.letter
    assert letter is not None
    outbox.outbox.retry_button.click()
    qtbot.waitUntil(lambda: letter.mail.recipient in [mail.recipient for mail in mailer.taken])
    rest(qtbot, empty_window)
    assert outbox.outbox.letter is not None
    assert outbox.outbox.letter.state is MailState.SENT


def test_a_letter_is_called_off_after_it_was_asked(
    qtbot: QtBot, outbox: EmailPage, empty_window: MainWindow, database: FakeDatabase
) -> None:
    choose(outbox, "oskar.ek")
    outbox.outbox.cancel_button.click()
    qtbot.waitUntil(lambda: shown_dialog(CancelLetterDialog) is not None)
    dialog = shown_dialog(CancelLetterDialog)
    assert isinstance(dialog, CancelLetterDialog)
    assert empty_window.bottom.outbox_button.text() == "Outbox 1"
    dialog.act.verb.click()
    rest(qtbot, empty_window)
    assert rows(outbox)[database.user("oskar.ek").email or ""][0] == "Cancelled"
    assert empty_window.bottom.outbox_button.text() == "Outbox 0"


def test_older_letters_come_when_one_scrolls_down(
    qtbot: QtBot, window: MainWindow, workplace: Workplace, database: FakeDatabase
) -> None:
    decide(database, MAIL_SETTINGS)
    letter = write(workplace, "pia.aho")
    with database.open_unit_of_work("many") as work:
        for number in range(240):
            work.outbox.add(replace(letter, id=f"{number:04}", state=MailState.SENT))
        work.commit()
    page = look_at_email(qtbot, window)
    page.show_outbox()
    rest(qtbot, window)
    assert page.outbox.model.rowCount() == 100
    while page.outbox.model.rowCount() < 241:
        page.outbox.table.scrollToBottom()
        rest(qtbot, window)
    assert page.outbox.model.rowCount() == 241


def test_the_navigator_counts_what_waits(outbox: EmailPage, empty_window: MainWindow) -> None:
    item = empty_window.navigator.item(list(Place).index(Place.EMAIL))
    spoken = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("E-mail, 1 letter waits to be sent.")


# Everything


def test_the_tab_key_reaches_every_control_of_the_settings(page: EmailPage) -> None:
    form = page.settings.form
    form.rows["account"].set_value("crm")
    form.rows["host"].go_to()
    seen = set()
    while True:
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = [row.control.field for row in form.rows.values()]
    assert [field.accessibleName() for field in wanted if field not in seen] == []
    for part in (form.password, form.remember_box, page.settings.test.test_button):
        assert part in seen
    page.drop_changes()


def test_every_language_of_the_letters_has_its_own_name() -> None:
    languages = Path(__file__).parents[3] / "resources" / "mail"
    assert {folder.name for folder in languages.iterdir()} <= set(LANGUAGE_NAMES)

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_admin.domain.capabilities import Act, Capabilities, Feature
from crm_admin.domain.listing import UserFilter
from crm_admin.domain.password_policy import COMPLEXITY, NIST
from crm_admin.domain.settings import Policies
from crm_admin.domain.text import Text
from crm_admin.gui.dialogs.bulk_act import BulkActDialog
from crm_admin.gui.dialogs.save_settings import SaveSettingsDialog
from crm_admin.gui.dialogs.unsaved_changes import UnsavedChangesDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.passwords.password_page import PasswordPage
from crm_admin.gui.passwords.policy_words import POLICY_WORDS, flat
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from crm_admin.services.setting_json import from_json
from tests.fakes import FakeDatabase, decide
from tests.gui.dialogs.listening import shown_dialog
from tests.gui.window.conftest import settle
from tests.gui.workplaces import workplace_of


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, jobs: Jobs) -> PasswordPage:
    window.go_to(Place.PASSWORDS)
    settle(qtbot, jobs)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window.pages.passwords


def saved(database: FakeDatabase) -> Policies:
    return from_json(Policies, database.state.companion.settings["policies"].value)


def the_dialog(qtbot: QtBot, kind: type) -> object:
    qtbot.waitUntil(lambda: shown_dialog(kind) is not None)
    return shown_dialog(kind)


def save(qtbot: QtBot, page: PasswordPage, jobs: Jobs) -> SaveSettingsDialog:
    page.save_bar.save_button.click()
    dialog = the_dialog(qtbot, SaveSettingsDialog)
    assert isinstance(dialog, SaveSettingsDialog)
    return dialog


def confirm(qtbot: QtBot, dialog: SaveSettingsDialog, jobs: Jobs) -> None:
    dialog.act.verb.click()
    settle(qtbot, jobs)


def test_every_rule_has_a_row_with_a_name_and_a_sentence(page: PasswordPage) -> None:
    assert set(page.form.rows) == set(POLICY_WORDS) == set(flat(Policies()))
    for row in page.form.rows.values():
        assert row.label.text()
        assert row.sentence_label.text()
        assert row.control.field.accessibleName()
        assert row.control.field.accessibleDescription()


def test_the_preset_of_nist_is_chosen_at_first(page: PasswordPage) -> None:
    assert page.form.presets["nist"].isChecked()
    assert not page.form.presets["own"].isEnabled()
    assert not page.save_bar.save_button.isEnabled()


def test_a_preset_fills_the_fields_and_an_edit_makes_own_rules(page: PasswordPage) -> None:
    page.form.presets["complexity"].click()
    assert page.form.policies().password == COMPLEXITY
    page.form.rows["min_digits"].set_value(2)
    assert page.form.presets["own"].isChecked()
    page.form.presets["nist"].click()
    assert page.form.policies().password == NIST
    assert not page.has_unsaved_changes


def test_saving_shows_old_and_new_and_writes_after_the_confirmation(
    qtbot: QtBot, page: PasswordPage, database: FakeDatabase, jobs: Jobs, window: MainWindow
) -> None:
    page.form.rows["min_length"].set_value(20)
    page.form.rows["link_life"].set_value(timedelta(hours=2))
    dialog = save(qtbot, page, jobs)
    assert dialog.table.lines() == [
        ["Length", "15", "20"],
        ["Reset links work for", "1 hour", "2 hours"],
    ]
    assert "policies" not in database.state.companion.settings
    confirm(qtbot, dialog, jobs)
    assert saved(database).password.min_length == 20
    assert saved(database).link_life == timedelta(hours=2)
    assert not page.has_unsaved_changes
    assert not page.save_bar.save_button.isEnabled()
    assert window.bottom.result.text() == "Saved the password rules."


def test_what_was_saved_stands_there_when_somebody_comes_back(
    qtbot: QtBot, page: PasswordPage, database: FakeDatabase, jobs: Jobs, window: MainWindow
) -> None:
    window.go_to(Place.USERS)
    decide(database, Policies(password=COMPLEXITY))
    window.go_to(Place.PASSWORDS)
    settle(qtbot, jobs)
    assert page.form.presets["complexity"].isChecked()
    assert page.form.rows["expires_after"].value() == timedelta(days=90)


def test_cancel_drops_what_was_typed(page: PasswordPage) -> None:
    page.form.rows["history"].set_value(3)
    page.save_bar.cancel_button.click()
    assert page.form.rows["history"].value() == 0
    assert not page.has_unsaved_changes


def test_a_value_outside_its_limits_is_told_beside_it_and_not_saved(page: PasswordPage) -> None:
    page.form.rows["min_length"].set_value(7)
    row = page.form.rows["min_length"]
    assert row.error == "It must be between 8 and 64."
    page.save_bar.save_button.click()
    assert shown_dialog(SaveSettingsDialog) is None
    assert row.control.field.hasFocus()
    page.form.rows["min_length"].set_value(15)
    assert row.error == ""


def test_never_locking_warns_and_hides_what_no_longer_counts(
    qtbot: QtBot, page: PasswordPage, database: FakeDatabase, jobs: Jobs
) -> None:
    page.form.rows["attempts"].set_value(0)
    assert page.form.never_locked.isVisible()
    assert not page.form.rows["duration"].isVisible()
    dialog = save(qtbot, page, jobs)
    assert dialog.table.lines() == [["Failed attempts", "10", "Never"]]
    confirm(qtbot, dialog, jobs)
    assert saved(database).lockout.attempts == 0


def test_a_lock_may_last_until_an_administrator_ends_it(
    qtbot: QtBot, page: PasswordPage, jobs: Jobs
) -> None:
    page.form.rows["duration"].set_value(timedelta(0))
    dialog = save(qtbot, page, jobs)
    assert dialog.table.lines() == [
        ["Locked for", "15 minutes", "Until an administrator unlocks"],
    ]
    dialog.reject()
    page.drop_changes()


def test_somebody_else_was_quicker(
    qtbot: QtBot, page: PasswordPage, database: FakeDatabase, jobs: Jobs
) -> None:
    page.form.rows["min_length"].set_value(20)
    decide(database, Policies(link_life=timedelta(minutes=30)))
    confirm(qtbot, save(qtbot, page, jobs), jobs)
    assert page.banner.text().startswith("Somebody else saved these settings meanwhile.")
    assert page.form.rows["min_length"].value() == 20
    page.banner.action_button.click()
    settle(qtbot, jobs)
    assert page.form.rows["min_length"].value() == 15
    assert page.form.rows["link_life"].value() == timedelta(minutes=30)
    assert not page.banner.isVisible()


def test_rules_that_cannot_be_read_can_be_replaced(
    qtbot: QtBot, page: PasswordPage, database: FakeDatabase, jobs: Jobs, window: MainWindow
) -> None:
    with database.open_unit_of_work("op") as work:
        work.settings.put("policies", "nonsense", version=0)
        work.commit()
    window.refresh()
    settle(qtbot, jobs)
    assert "cannot be read" in page.banner.text()
    confirm(qtbot, save(qtbot, page, jobs), jobs)
    assert saved(database) == Policies()
    assert not page.banner.isVisible()


def test_leaving_with_unsaved_changes_asks_first(
    qtbot: QtBot, page: PasswordPage, jobs: Jobs, window: MainWindow
) -> None:
    page.form.rows["history"].set_value(3)
    window.navigator.choose(Place.AUDIT)
    dialog = the_dialog(qtbot, UnsavedChangesDialog)
    assert isinstance(dialog, UnsavedChangesDialog)
    assert window.navigator.chosen_place == Place.PASSWORDS
    dialog.keep_button.click()
    assert page.form.rows["history"].value() == 3
    window.navigator.choose(Place.AUDIT)
    dialog = the_dialog(qtbot, UnsavedChangesDialog)
    assert isinstance(dialog, UnsavedChangesDialog)
    dialog.drop_button.click()
    settle(qtbot, jobs)
    assert window.pages.place is Place.AUDIT
    assert not page.has_unsaved_changes


def test_closing_the_window_with_unsaved_changes_asks_first(
    qtbot: QtBot, page: PasswordPage, window: MainWindow
) -> None:
    page.form.rows["history"].set_value(3)
    window.close()
    assert window.isVisible()
    dialog = the_dialog(qtbot, UnsavedChangesDialog)
    assert isinstance(dialog, UnsavedChangesDialog)
    dialog.drop_button.click()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_password_is_tried_by_the_rules_on_the_screen_and_forgotten(
    qtbot: QtBot, page: PasswordPage, jobs: Jobs, window: MainWindow
) -> None:
    page.form.rows["min_length"].set_value(25)
    page.trial.password.setText("correct horse battery")
    settle(qtbot, jobs)
    assert "Not met: At least 25 characters" in page.trial.checklist.accessibleDescription()
    page.trial.second_factor.setChecked(True)
    settle(qtbot, jobs)
    assert "Met: At least 8 characters" in page.trial.checklist.accessibleDescription()
    page.drop_changes()
    window.go_to(Place.USERS)
    assert page.trial.password.text() == ""


def test_a_user_administrator_reads_the_rules_and_is_told_why_nothing_more(
    qtbot: QtBot, empty_window: MainWindow, database: FakeDatabase, jobs: Jobs
) -> None:
    empty_window.open(workplace_of(database, jobs, "uma.lind"))
    empty_window.go_to(Place.PASSWORDS)
    settle(qtbot, jobs)
    page = empty_window.pages.passwords
    assert page.banner.text() == ("Only an administrator may change settings. You can read them.")
    assert not page.save_bar.isVisible()
    assert not any(row.control.isEnabled() for row in page.form.rows.values())
    assert not page.form.presets["complexity"].isEnabled()


def test_what_a_crm_cannot_do_is_grey_with_its_reason(
    qtbot: QtBot, empty_window: MainWindow, database: FakeDatabase, jobs: Jobs
) -> None:
    cannot = Text("The CRM cannot ask for a new password.")
    database.capabilities = Capabilities(
        missing={
            Act.REQUIRE_NEW_PASSWORD: cannot,
            Feature.MUST_CHANGE_PASSWORD: cannot,
            Feature.PASSWORD_EXPIRY: Text("Passwords do not expire here."),
        }
    )
    decide(database, Policies(password=replace(COMPLEXITY, min_length=16)))
    workplace = workplace_of(database, jobs)
    description = replace(workplace.description, kind="espocrm", product="EspoCRM")
    empty_window.open(replace(workplace, description=description))
    empty_window.go_to(Place.PASSWORDS)
    settle(qtbot, jobs)
    page = empty_window.pages.passwords
    assert page.form.rows["expires_after"].reason_label.text() == "Passwords do not expire here."
    assert not page.form.rows["expires_after"].control.isEnabled()
    assert page.form.rows["offers_forgot_password"].reason
    assert not page.force_button.isEnabled()
    assert page.force_button.accessibleDescription() == str(cannot)
    assert "EspoCRM has rules of its own in files" in page.page.lead_label.text()
    page.form.presets["nist"].click()
    assert page.form.policies().password.expires_after == timedelta(days=90)
    page.drop_changes()


def test_a_change_is_forced_for_those_whom_the_list_shows(
    qtbot: QtBot, page: PasswordPage, database: FakeDatabase, jobs: Jobs, window: MainWindow
) -> None:
    window.users.reader.filter_by(UserFilter.FAILED_ATTEMPTS)
    settle(qtbot, jobs)
    page.force_button.click()
    dialog = the_dialog(qtbot, BulkActDialog)
    assert isinstance(dialog, BulkActDialog)
    assert [choice.text() for choice in dialog.preview.choices] == [
        "All associates",
        "All system users",
        "Those whom the list of users shows: Failed attempts",
    ]
    dialog.preview.choices[2].click()
    qtbot.waitUntil(dialog.verb.isEnabled)
    dialog.reason.setPlainText("Leaked")
    dialog.verb.click()
    qtbot.waitUntil(lambda: dialog.outcome is not None)
    dialog.close_button.click()
    settle(qtbot, jobs)
    assert database.user("berit.aas").facts.must_change_password
    assert not database.user("pia.aho").facts.must_change_password
    assert window.bottom.result.text() == "3 users must choose a new password."


def test_the_tab_key_reaches_every_control(page: PasswordPage) -> None:
    page.form.presets["nist"].setFocus()
    seen = set()
    while True:
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = [row.control.field for row in page.form.rows.values()]
    assert [field.accessibleName() for field in wanted if field not in seen] == []
    assert page.trial.password in seen
    assert page.force_button in seen


def test_one_looks_again_with_the_refresh_key_without_losing_what_was_typed(
    qtbot: QtBot, page: PasswordPage, database: FakeDatabase, jobs: Jobs, window: MainWindow
) -> None:
    page.form.rows["history"].set_value(3)
    decide(database, Policies(link_life=timedelta(minutes=30)))
    window.refresh()
    settle(qtbot, jobs)
    assert page.form.rows["history"].value() == 3
    page.drop_changes()
    window.refresh()
    settle(qtbot, jobs)
    assert page.form.rows["link_life"].value() == timedelta(minutes=30)

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_admin.domain.links import Link, LinkEnd, LinkPurpose
from crm_admin.domain.mail import MailState, MailStep, Verdict
from crm_admin.gui.dialogs.reset_password import ResetPasswordDialog
from crm_admin.gui.dialogs.revoke_links import RevokeLinksDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.users.history_delegate import HistoryRole
from crm_admin.gui.users.mails_tab import MailsTab
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Target
from crm_admin.services.resets import ResetDone
from crm_admin.services.sessions import new_operation_id
from tests.fakes import MAIL_SETTINGS, NOW, FakeDatabase, FakeMailer, decide
from tests.gui.window.conftest import settle
from tests.gui.workplaces import workplace_of

Choose = Callable[[str], None]
WHO = "pia.aho"


@pytest.fixture
def mailer() -> FakeMailer:
    return FakeMailer()


@pytest.fixture
def workplace(database: FakeDatabase, jobs: Jobs, mailer: FakeMailer) -> Workplace:
    decide(database, MAIL_SETTINGS)
    return workplace_of(database, jobs, profile_name="Northwind CRM", mailer=mailer)


def a_link(workplace: Workplace, user_name: str = WHO) -> ResetDone:
    target = Target.of(workplace.accounts.find(user_name).user)
    return workplace.resets.reset(target, also_unlock=False, operation_id=new_operation_id())


def delivered(workplace: Workplace, made: ResetDone) -> None:
    assert made.letter is not None
    workplace.post.deliver(made.letter.id)


def tab_of(window: MainWindow) -> MailsTab:
    window.pane.tabs.setCurrentWidget(window.pane.mails)
    return window.pane.mails


@pytest.fixture
def tab(window: MainWindow) -> MailsTab:
    return tab_of(window)


def whats(tab: MailsTab) -> list[str]:
    return [row.what for row in tab.model.rows()]


def test_nothing_yet_is_said_in_a_sentence(tab: MailsTab, choose: Choose) -> None:
    choose(WHO)
    assert tab.note.text() == "No mail has been written to this user, and no link was made."


def test_every_link_has_its_state_and_says_by_whom_and_until_when(
    qtbot: QtBot, tab: MailsTab, choose: Choose, workplace: Workplace, database: FakeDatabase
) -> None:
    delivered(workplace, a_link(workplace))
    database.clock.advance(timedelta(minutes=5))
    delivered(workplace, a_link(workplace))
    choose(WHO)
    assert whats(tab) == ["Reset link · Sent", "Reset link · Replaced"]
    newest = tab.model.row(0)
    assert newest.more == "by anna.berg · until today 09:00"
    assert newest.last == "“250”"
    index = tab.model.index(0)
    assert index.data(HistoryRole.ICON) == "send"
    spoken = index.data(Qt.ItemDataRole.DisplayRole)
    assert spoken.startswith("today 08:00: Reset link · Sent. by anna.berg")
    assert "until today 09:00" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_an_address_that_the_user_no_longer_has_is_named(
    tab: MailsTab, choose: Choose, workplace: Workplace, database: FakeDatabase
) -> None:
    delivered(workplace, a_link(workplace))
    database.change(replace(database.user(WHO), email="pia@northwind.se"))
    choose(WHO)
    more = tab.model.row(0).more
    assert more == "pia.aho@northwind.se · by anna.berg · until today 08:55"


def test_what_the_user_did_with_it_is_said(
    tab: MailsTab, choose: Choose, workplace: Workplace, database: FakeDatabase
) -> None:
    delivered(workplace, a_link(workplace))
    [link] = database.state.companion.links.values()
    opened = replace(link, opened_at=NOW + timedelta(minutes=2))
    database.state.companion.links[link.id] = opened
    choose(WHO)
    assert whats(tab) == ["Reset link · Opened"]
    assert tab.model.row(0).last == "opened today 07:57"


def test_requests_to_unlock_and_what_became_of_them_stand_there_too(
    tab: MailsTab, choose: Choose, database: FakeDatabase
) -> None:
    asked = Link(
        id="r1",
        purpose=LinkPurpose.UNLOCK,
        user_id=database.user(WHO).id,
        user_name=WHO,
        email=None,
        token_hash="h1",
        credential_mark="",
        created_at=NOW - timedelta(minutes=9),
        created_by=None,
        expires_at=NOW + timedelta(minutes=51),
        end=LinkEnd.USED,
        ended_at=NOW - timedelta(minutes=8),
    )
    database.state.companion.links["r1"] = asked
    choose(WHO)
    [row] = tab.model.rows()
    assert row.what == "Request to unlock · Used"
    assert row.more == "asked for by the user · until today 08:46"
    assert row.last == "ended today 07:47 · waits for your answer"


def test_notices_stand_among_the_links(
    tab: MailsTab, choose: Choose, workplace: Workplace, mailer: FakeMailer
) -> None:
    target = Target.of(workplace.accounts.find("berit.aas").user)
    workplace.accounts.unlock(target, operation_id=new_operation_id())
    mailer.will_answer(MailStep.RECIPIENT, Verdict.REFUSED, "550 No such user")
    workplace.post.deliver_due()
    choose("berit.aas")
    [row] = tab.model.rows()
    assert (row.what, row.more) == ("Unlocked · Refused", "berit.aas@northwind.se")
    assert row.last == "“550 No such user”"
    assert not tab.copy_button.isEnabled()
    assert not tab.revoke_button.isEnabled()
    assert tab.again_button.text() == "Try Now"


def test_a_letter_that_did_not_leave_is_tried_again(
    qtbot: QtBot, tab: MailsTab, choose: Choose, workplace: Workplace, mailer: FakeMailer
) -> None:
    mailer.will_answer(MailStep.RECIPIENT, Verdict.REFUSED, "550 No such user")
    delivered(workplace, a_link(workplace))
    choose(WHO)
    assert whats(tab) == ["Reset link · Not mailed"]
    tab.again_button.click()
    qtbot.waitUntil(lambda: whats(tab) == ["Reset link · Sent"])
    assert len(mailer.taken) == 1


def test_a_letter_that_may_have_arrived_says_so(
    tab: MailsTab, choose: Choose, workplace: Workplace, mailer: FakeMailer
) -> None:
    mailer.will_answer(MailStep.DATA, Verdict.UNCERTAIN)
    delivered(workplace, a_link(workplace))
    choose(WHO)
    assert whats(tab) == ["Reset link · May have arrived"]


def test_a_letter_that_changed_meanwhile_is_not_tried_and_that_is_said(
    qtbot: QtBot,
    window: MainWindow,
    choose: Choose,
    workplace: Workplace,
    mailer: FakeMailer,
) -> None:
    tab = tab_of(window)
    mailer.will_answer(MailStep.NETWORK, Verdict.LATER, "")
    made = a_link(workplace)
    delivered(workplace, made)
    choose(WHO)
    delivered(workplace, made)
    tab.again_button.click()
    qtbot.waitUntil(lambda: "changed meanwhile" in window.bottom.result.text())
    qtbot.waitUntil(lambda: whats(tab) == ["Reset link · Sent"])


def test_a_new_link_is_made_in_the_dialog(
    qtbot: QtBot,
    window: MainWindow,
    choose: Choose,
    workplace: Workplace,
    database: FakeDatabase,
) -> None:
    tab = tab_of(window)
    delivered(workplace, a_link(workplace))
    choose(WHO)
    assert tab.again_button.text() == "New Link…"
    database.clock.advance(timedelta(minutes=5))
    tab.again_button.click()
    settle(qtbot, workplace.jobs)
    [dialog] = window.findChildren(ResetPasswordDialog)
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: whats(tab) == ["Reset link · Sent", "Reset link · Replaced"])


def test_a_link_that_did_not_leave_can_be_copied(
    qtbot: QtBot, tab: MailsTab, choose: Choose, workplace: Workplace, mailer: FakeMailer
) -> None:
    mailer.will_answer(MailStep.NAME, Verdict.LATER, "")
    made = a_link(workplace)
    delivered(workplace, made)
    choose(WHO)
    assert tab.copy_button.isEnabled()
    tab.copy_button.click()
    qtbot.waitUntil(lambda: tab.copied_label.text().startswith("Copied."))
    assert QGuiApplication.clipboard().text() == made.link.reveal()
    assert made.link.reveal() not in str(tab.model.index(0).data(Qt.ItemDataRole.ToolTipRole))


def test_a_link_that_left_is_known_to_its_mail_alone(
    qtbot: QtBot, tab: MailsTab, choose: Choose, workplace: Workplace
) -> None:
    delivered(workplace, a_link(workplace))
    choose(WHO)
    assert not tab.copy_button.isEnabled()


def test_open_links_are_revoked_after_a_word(
    qtbot: QtBot,
    window: MainWindow,
    choose: Choose,
    workplace: Workplace,
    database: FakeDatabase,
) -> None:
    tab = tab_of(window)
    delivered(workplace, a_link(workplace))
    choose(WHO)
    tab.revoke_button.click()
    [dialog] = window.findChildren(RevokeLinksDialog)
    assert "stops working at once" in dialog.what_label.text()
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: window.bottom.result.text() == "Revoked 1 link of pia.aho.")
    qtbot.waitUntil(lambda: whats(tab) == ["Reset link · Revoked"])
    assert not tab.revoke_button.isEnabled()
    assert [link.end for link in database.state.companion.links.values()] == [LinkEnd.REVOKED]


def test_the_keyboard_reaches_every_row_and_button(
    tab: MailsTab, choose: Choose, workplace: Workplace, database: FakeDatabase
) -> None:
    delivered(workplace, a_link(workplace))
    database.clock.advance(timedelta(minutes=5))
    delivered(workplace, a_link(workplace))
    choose(WHO)
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_Down)
    row = tab.row()
    assert row is not None
    assert row.what == "Reset link · Replaced"
    assert tab.list.accessibleName() == "Mails to this user"
    for button in (tab.again_button, tab.revoke_button, tab.copy_button):
        assert button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_where_no_link_may_be_sent_the_reason_is_said(
    tab: MailsTab, choose: Choose, workplace: Workplace, database: FakeDatabase
) -> None:
    delivered(workplace, a_link(workplace))
    pia = database.user(WHO)
    database.change(replace(pia, facts=replace(pia.facts, is_active=False)))
    choose(WHO)
    assert not tab.again_button.isEnabled()
    assert "Inactive" in tab.again_button.toolTip()


def test_letters_of_others_are_not_read_for(
    qtbot: QtBot, tab: MailsTab, choose: Choose, workplace: Workplace, jobs: Jobs
) -> None:
    made = a_link(workplace)
    assert made.letter is not None
    choose("oskar.ek")
    tab.follow_letter(replace(made.letter, state=MailState.SENT))
    assert not jobs.is_busy

"""Scenes of reset links, requests to unlock, and several users at a time."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QItemSelectionModel

from crm_admin.domain.capabilities import Act
from crm_admin.domain.links import Link, LinkEnd, LinkPurpose
from crm_admin.domain.mail import MailStep, Verdict
from crm_admin.gui.dialogs.bulk_act import BulkActDialog
from crm_admin.gui.dialogs.require_new_password import RequireNewPasswordDialog
from crm_admin.gui.dialogs.reset_password import ResetPasswordDialog
from crm_admin.gui.dialogs.revoke_links import RevokeLinksDialog
from crm_admin.gui.users.user_list_model import Column
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.services.outcomes import Target
from crm_admin.services.sessions import new_operation_id
from docs.screenshot_stage import Scene, Stage
from tests.fakes import MAIL_SETTINGS, NOW, a_lockout, a_user, decide

LOCKED_OUT, LOCKED, EASY = "asa.bjork", "karl.gross", "pia.aho"
TAKEN = "250 2.0.0 Ok: queued as 4bXq1J3k8Rz"


def a_link(stage: Stage, user_name: str, *, minutes_ago: int) -> None:
    """Made some time ago, and mailed at once."""
    ago = timedelta(minutes=minutes_ago)
    stage.database.clock.advance(-ago)
    target = Target.of(stage.view(user_name).user)
    made = stage.workplace.resets.reset(target, also_unlock=False, operation_id=new_operation_id())
    if made.letter is not None:
        stage.workplace.post.deliver(made.letter.id)
    stage.database.clock.advance(ago)


def opened(stage: Stage, user_name: str = LOCKED_OUT) -> ResetPasswordDialog:
    """The confirmation, as the window opens it."""
    stage.open(user_name).acts.perform(Act.RESET_PASSWORD)
    stage.settle()
    [dialog] = stage.window.findChildren(ResetPasswordDialog)
    return dialog


def reset_password(stage: Stage) -> ResetPasswordDialog:
    """Before: whom, where to, how long, what it replaces."""
    decide(stage.database, MAIL_SETTINGS)
    a_link(stage, LOCKED_OUT, minutes_ago=5)
    return opened(stage)


def reset_password_misspelled(stage: Stage) -> ResetPasswordDialog:
    """The domain is probably not the one that was meant."""
    decide(stage.database, MAIL_SETTINGS)
    user = stage.database.user(EASY)
    stage.database.change(replace(user, email="pia.aho@nortwind.se"))
    return opened(stage, EASY)


def reset_password_not_set_up(stage: Stage) -> ResetPasswordDialog:
    """Without a mail server the link is handed over."""
    return opened(stage)


def sent(stage: Stage, step: MailStep, verdict: Verdict, words: str) -> ResetPasswordDialog:
    """Afterwards, when the mail server said this."""
    decide(stage.database, MAIL_SETTINGS)
    stage.mailer.will_answer(step, verdict, words)
    dialog = opened(stage, EASY)
    dialog.act.verb.click()
    stage.settle()
    return dialog


def reset_password_sent(stage: Stage) -> ResetPasswordDialog:
    """Taken by the mail server."""
    return sent(stage, MailStep.DATA, Verdict.TAKEN, TAKEN)


def reset_password_waiting(stage: Stage) -> ResetPasswordDialog:
    """To be tried again."""
    return sent(stage, MailStep.RECIPIENT, Verdict.LATER, "451 4.7.1 Greylisted, try again later")


def reset_password_refused(stage: Stage) -> ResetPasswordDialog:
    """Final, and the link copied."""
    words = "550 5.1.1 <pia.aho@northwind.se>: Recipient address rejected: User unknown"
    dialog = sent(stage, MailStep.RECIPIENT, Verdict.REFUSED, words)
    dialog.made.copy_button.click()
    stage.settle()
    return dialog


def require_new_password(stage: Stage) -> RequireNewPasswordDialog:
    """With a reason."""
    stage.open()
    view = stage.view(EASY)
    dialog = stage.show(lambda: RequireNewPasswordDialog(stage.workplace, view, stage.window))
    dialog.reason.insertPlainText("The password stood on a note")
    return dialog


def mails(stage: Stage) -> MainWindow:
    """Links in several states, and a notice."""
    decide(stage.database, MAIL_SETTINGS)
    for minutes in (200, 120):
        a_link(stage, EASY, minutes_ago=minutes)
    stage.database.clock.advance(-timedelta(minutes=90))
    view = stage.view(EASY)
    stage.workplace.resets.revoke(view.user, operation_id=new_operation_id())
    stage.database.clock.advance(timedelta(minutes=90))
    a_link(stage, EASY, minutes_ago=25)
    stage.mailer.will_answer(MailStep.RECIPIENT, Verdict.LATER, "451 4.7.1 Greylisted, try later")
    a_link(stage, EASY, minutes_ago=0)
    window = stage.open(EASY)
    window.pane.tabs.setCurrentWidget(window.pane.mails)
    stage.settle()
    return window


def revoke_links(stage: Stage) -> RevokeLinksDialog:
    """What ends, and what does not."""
    window = mails(stage)
    window.pane.mails.revoke_button.click()
    stage.settle()
    [dialog] = window.findChildren(RevokeLinksDialog)
    return dialog


def asks(stage: Stage, user_name: str, *, minutes_ago: int) -> None:
    """The user confirmed a request to be unlocked."""
    at = NOW - timedelta(minutes=minutes_ago)
    user = stage.database.user(user_name)
    stage.database.state.companion.links[user_name] = Link(
        id=user_name,
        purpose=LinkPurpose.UNLOCK,
        user_id=user.id,
        user_name=user_name,
        email=user.email,
        token_hash=user_name,
        credential_mark="",
        created_at=at,
        created_by=None,
        expires_at=at + timedelta(minutes=60),
        end=LinkEnd.USED,
        ended_at=at,
    )


def unlock_requests(stage: Stage) -> MainWindow:
    """Two users ask; one of them is looked at."""
    asks(stage, LOCKED_OUT, minutes_ago=13)
    asks(stage, LOCKED, minutes_ago=40)
    window = stage.open(LOCKED_OUT)
    stage.settle()
    return window


def many_lockouts(stage: Stage) -> MainWindow:
    """What may be an attack."""
    for number in range(35):
        attempts = replace(a_lockout(), last_at=NOW - timedelta(minutes=1 + number % 9))
        stage.database.add(a_user(f"user.number{number}", attempts=attempts), None)
    asks(stage, LOCKED_OUT, minutes_ago=13)
    window = stage.open()
    stage.settle()
    return window


def several_users(stage: Stage) -> MainWindow:
    """What can be done to all of them."""
    decide(stage.database, MAIL_SETTINGS)
    window = stage.open()
    table, flags = window.users.table, QItemSelectionModel.SelectionFlag
    for row in (1, 2, 5, 6, 7):
        index = window.users.model.index(row, Column.NAME)
        table.selectionModel().select(index, flags.Select | flags.Rows)
    last = window.users.model.index(7, Column.NAME)
    table.selectionModel().setCurrentIndex(last, flags.NoUpdate)
    table.setFocus()
    stage.settle()
    return window


def several_users_reset(stage: Stage) -> BulkActDialog:
    """Whom it hits, and whom not."""
    window = several_users(stage)
    window.acts.perform(Act.RESET_PASSWORD)
    stage.settle()
    [dialog] = window.findChildren(BulkActDialog)
    return dialog


LINK_SCENES: Mapping[str, Scene] = {
    "reset-password": reset_password,
    "reset-password-misspelled": reset_password_misspelled,
    "reset-password-not-set-up": reset_password_not_set_up,
    "reset-password-sent": reset_password_sent,
    "reset-password-waiting": reset_password_waiting,
    "reset-password-refused": reset_password_refused,
    "require-new-password": require_new_password,
    "mails": mails,
    "revoke-links": revoke_links,
    "unlock-requests": unlock_requests,
    "many-lockouts": many_lockouts,
    "several-users": several_users,
    "several-users-reset": several_users_reset,
}

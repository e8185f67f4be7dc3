"""Scenes of the system user: signing in, the recovery window, the page, what is told."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from crm_admin.domain.secret import Secret
from crm_admin.domain.user import User
from crm_admin.gui.dialogs.new_recovery_code import NewRecoveryCodeDialog
from crm_admin.gui.dialogs.offer_system_user import OfferSystemUserDialog
from crm_admin.gui.dialogs.recovery_drill import RecoveryDrillDialog
from crm_admin.gui.dialogs.system_user import SystemUserDialog
from crm_admin.gui.system.recovery_window import CameIn, RecoveryWindow
from crm_admin.gui.system.temporary_password import TemporaryPasswordDialog
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from crm_admin.services.recovery import Begun, Entrance
from crm_admin.services.restoring import Restoring
from docs.screenshot_stage import ADMINISTRATOR, PROFILE, Scene, Stage
from tests.fakes import NOW, FakeHasher, FakeMailTemplates, a_lock, a_lockout
from tests.fakes.files import FakeFiles
from tests.fakes.recovery import with_system_user

_OWNER = "crm_owner"
_CODE = Secret("7KQF-M3XW-9RTB-2HCZ-PD5V-NE8J")


def system_user_sign_in(stage: Stage) -> SystemUserDialog:
    """The account is typed; the code is asked for."""
    with_system_user(stage.database)
    dialog = stage.show(
        lambda: SystemUserDialog(
            stage.jobs,
            stage.connecting,
            stage.place,
            FakeMailTemplates(),
            settings=PROFILE.settings,
            parent=stage.window,
        )
    )
    dialog.where.account.setText(_OWNER)
    dialog.where.password.setText("the password of the account")
    dialog.verb.click()
    stage.settle()
    dialog.code.setText(_CODE.reveal())
    return dialog


def recovery_window(stage: Stage) -> RecoveryWindow:
    """The only administrator is locked."""
    _lock_everybody_out(stage)
    return _recovery(stage, with_system_user(stage.database))


def recovery_without_code(stage: Stage) -> RecoveryWindow:
    """Nobody had set the system user up."""
    _lock_everybody_out(stage)
    return _recovery(stage, None)


def _recovery(stage: Stage, code: Secret | None) -> RecoveryWindow:
    begun = replace(_came_in(stage, code), next_code=_CODE)
    restoring = Restoring(
        database=stage.database,
        session=begun.session,
        hasher=FakeHasher(),
        place=stage.place,
        templates=FakeMailTemplates(),
    )
    came_in = CameIn(
        opened=stage.opened, settings=replace(PROFILE.settings, account=_OWNER), begun=begun
    )
    # Time stands still, as everywhere in the pictures.
    return stage.show(
        lambda: RecoveryWindow(
            stage.jobs,
            came_in,
            restoring,
            FakeFiles().begin,
            clock=lambda: 0.0,
            parent=stage.window,
        )
    )


def _came_in(stage: Stage, code: Secret | None) -> Begun:
    entrance = Entrance(
        database=stage.database,
        place=stage.place,
        templates=FakeMailTemplates(),
        account=_OWNER,
    )
    return entrance.enter(code)


def _lock_everybody_out(stage: Stage) -> None:
    for record in list(stage.database.state.records.values()):
        if record.user.is_administrator:
            stage.database.change(_barred(record.user))


def _barred(user: User) -> User:
    facts = user.facts
    if user.user_name == ADMINISTRATOR:
        return replace(user, facts=replace(facts, lock=a_lock("bo.ek", "Asked for by management")))
    return replace(user, facts=replace(facts, attempts=a_lockout()))


def temporary_password(stage: Stage) -> QWidget:
    """What the system user tells the administrator."""
    user = stage.database.user(ADMINISTRATOR)
    until = NOW + timedelta(hours=24)
    facts = replace(user.facts, temporary_until=until, must_change_password=True)
    return stage.show(
        lambda: TemporaryPasswordDialog(
            Secret("cedar-motion-violet-42"),
            replace(user, facts=facts),
            stage.database.description.capabilities,
            now=NOW,
            parent=stage.window,
        )
    )


def recovery_banner(stage: Stage) -> MainWindow:
    """Somebody used the system user; the only administrator reads of it."""
    _came_in(stage, None)
    for record in list(stage.database.state.records.values()):
        user = record.user
        if user.is_administrator and user.user_name != ADMINISTRATOR:
            stage.database.change(replace(user, facts=replace(user.facts, is_active=False)))
    return stage.open("asa.bjork")


def system_user_page(stage: Stage) -> MainWindow:
    """Set up, and nobody has tried it for a quarter of a year."""
    with_system_user(stage.database)
    stage.database.clock.advance(timedelta(days=93))
    return _page(stage)


def system_user_not_set_up(stage: Stage) -> MainWindow:
    """As it is at first."""
    return _page(stage)


def _page(stage: Stage) -> MainWindow:
    window = stage.open()
    window.go_to(Place.SYSTEM)
    stage.settle()
    return window


def offer_system_user(stage: Stage) -> QWidget:
    """After the first sign-in."""
    stage.open()
    return stage.show(lambda: OfferSystemUserDialog(stage.window))


def new_recovery_code(stage: Stage) -> NewRecoveryCodeDialog:
    """It is shown once."""
    stage.open()
    dialog = stage.show(lambda: NewRecoveryCodeDialog(stage.workplace, stage.window))
    dialog.act.verb.click()
    stage.settle()
    dialog.code_card.field.setText(_CODE.reveal())
    return dialog


def drill(stage: Stage) -> RecoveryDrillDialog:
    """The code is typed from paper."""
    stage.open()
    return stage.show(lambda: RecoveryDrillDialog(stage.workplace, stage.window))


RECOVERY_SCENES: Mapping[str, Scene] = {
    "system-user-sign-in": system_user_sign_in,
    "recovery-window": recovery_window,
    "recovery-without-code": recovery_without_code,
    "recovery-password": temporary_password,
    "recovery-banner": recovery_banner,
    "system-user": system_user_page,
    "system-user-not-set-up": system_user_not_set_up,
    "system-user-offer": offer_system_user,
    "recovery-code": new_recovery_code,
    "recovery-drill": drill,
}

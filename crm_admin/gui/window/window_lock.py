"""Locks the window: nothing of the CRM can be seen until the password was typed again."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.secret_copy import SecretCopy
from crm_admin.gui.widgets.password_field import PasswordField
from crm_admin.gui.window.idle import Clock, IdleWatch, since_boot
from crm_admin.gui.window.locked_window import LockedWindow
from crm_admin.gui.workplace import Workplace


class WindowLock(QObject):
    """Hides the window with all its dialogs, and puts a locked one in its place.

    Dialogs with secrets are closed, others come back. `sign_out_asked` tells that somebody else
    wants to sign in, or that the longest time is over; `close_asked` that somebody wants to leave
    the program; `ending` that the longest time ends soon.
    """

    sign_out_asked = Signal()
    close_asked = Signal()
    ending = Signal()

    def __init__(self, window: QWidget, clock: Clock = since_boot) -> None:
        super().__init__(window)
        self._window = window
        self._workplace: Workplace | None = None
        self._hidden: list[_Hidden] = []
        self.cover: LockedWindow | None = None
        """What stands in the place of the window; None while that is not locked."""
        self.idle = IdleWatch(self, clock)
        self.idle.idled.connect(self._lock_idle)
        self.idle.ended.connect(self._end)
        self.idle.ending.connect(self.ending)

    def watch(self, workplace: Workplace | None) -> None:
        """Somebody works at this from now on, or nobody."""
        self._workplace = workplace
        if workplace is None:
            self.idle.end()
            self._hidden.clear()
            self._uncover()
        else:
            self.idle.begin()

    def lock(self) -> None:
        """Somebody leaves the window alone."""
        self._lock(self.tr("It was locked by hand."))

    # Locking

    def _lock_idle(self) -> None:
        self._lock(self.tr("Nobody has used it for a quarter of an hour."))

    def _lock(self, why: str) -> None:
        if self._workplace is None or self.cover is not None:
            return
        cover = LockedWindow(why)
        cover.setWindowIcon(self._window.windowIcon())
        cover.setGeometry(self._window.geometry())
        cover.setWindowState(self._window.windowState())
        cover.unlock_asked.connect(self._ask)
        cover.somebody_else.connect(self._sign_out)
        cover.close_asked.connect(self.close_asked)
        self.cover = cover
        self.idle.rest()
        self._put_dialogs_away()
        cover.show()
        self._window.hide()
        self._ask()

    def _put_dialogs_away(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        # Those in front first: what they stand before learns that they were given up.
        for dialog in reversed(self._window.findChildren(QDialog)):
            if not dialog.isVisible():
                continue
            if isinstance(dialog, QFileDialog) or (_has_secret(dialog) and not _is_held(dialog)):
                dialog.reject()
            else:
                self._hidden.insert(0, _Hidden(dialog))

    # Unlocking

    def _ask(self) -> None:
        from crm_admin.gui.dialogs.confirm import ConfirmDialog

        if self._workplace is None or self.cover is None:
            return
        dialog = ConfirmDialog(
            self._workplace,
            self.cover,
            title=self.tr("Unlock the window"),
            lead=self.tr("Type your password to go on where you were."),
            verb=self.tr("&Unlock"),
        )
        dialog.offer_somebody_else()
        dialog.accepted.connect(self._unlock)
        dialog.somebody_else.connect(self._sign_out)
        dialog.open()

    def _unlock(self) -> None:
        hidden, self._hidden = self._hidden, []
        self._uncover()
        self.idle.touch()
        for each in hidden:
            each.show_again()

    def _uncover(self) -> None:
        if self.cover is not None:
            self._window.show()
        self.leave()

    def leave(self) -> None:
        """Nothing stands in the place of the window any more."""
        cover, self.cover = self.cover, None
        if cover is not None:
            cover.leave()

    # Leaving

    def _sign_out(self) -> None:
        hidden, self._hidden = self._hidden, []
        for each in reversed(hidden):
            each.drop()
        # The window comes back once it is empty.
        self.sign_out_asked.emit()

    def _end(self) -> None:
        workplace = self._workplace
        if workplace is None or workplace.jobs.is_acting:
            # A change that has begun ends first; the watch tells again.
            return
        self._put_dialogs_away()
        self._sign_out()


class _Hidden:
    """A dialog that is out of sight; its change may end meanwhile, and with it the dialog."""

    def __init__(self, dialog: QDialog) -> None:
        self._dialog: QDialog | None = dialog
        self._is_modal = dialog.isModal()
        dialog.finished.connect(self._forget)
        dialog.hide()

    def show_again(self) -> None:
        """Put it where it was."""
        dialog = self._dialog
        if dialog is not None:
            dialog.finished.disconnect(self._forget)
            if self._is_modal:
                dialog.open()
            else:
                dialog.show()

    def drop(self) -> None:
        """Close it for good."""
        if self._dialog is not None:
            self._dialog.reject()

    def _forget(self) -> None:
        self._dialog = None


def _has_secret(dialog: QDialog) -> bool:
    return any(dialog.findChildren(kind) for kind in (PasswordField, SecretCopy))


def _is_held(dialog: QDialog) -> bool:
    """A change that has begun cannot be cancelled."""
    return any(frame.is_held for frame in dialog.findChildren(DialogFrame))

"""The main window: navigator, pages, the chosen user, and what the last act came to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from crm_admin.domain.capabilities import Act
from crm_admin.domain.listing import UserFilter, UserQuery
from crm_admin.gui.acts import Acts
from crm_admin.gui.colours import Tone
from crm_admin.gui.confirming import Confirming
from crm_admin.gui.mail.postman import Postman
from crm_admin.gui.sentences import say
from crm_admin.gui.system.recovery_banner import RecoveryBanner
from crm_admin.gui.system.system_user_watch import SystemUserWatch
from crm_admin.gui.theme import Theme, ThemeChoice
from crm_admin.gui.users.detail_pane import DetailPane
from crm_admin.gui.users.users_page import UsersPage
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.navigator import Navigator
from crm_admin.gui.window.aftermath import Aftermath
from crm_admin.gui.window.bottom_bar import BottomBar
from crm_admin.gui.window.choosing import Choosing
from crm_admin.gui.window.idle import Clock, since_boot
from crm_admin.gui.window.main_menus import MainMenus
from crm_admin.gui.window.outcomes import Outcomes
from crm_admin.gui.window.pages import Pages
from crm_admin.gui.window.places import PLACES, Place
from crm_admin.gui.window.window_lock import WindowLock
from crm_admin.gui.window.window_mail import WindowMail
from crm_admin.gui.window.window_title import window_title
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import UserView
from crm_admin.services.system_user import SystemUserView

_LOOK = "window/look"
_GEOMETRY = "window/geometry"
_PARTS = "window/parts"
_SIZE = (1200, 760)
_LEAST_SIZE = (820, 520)
_COMPACT_BELOW = 1060
_PANE_WIDTH = 340
_EDGE = 12


class MainWindow(QMainWindow):
    """Stands before any database answers; `open` fills it, `close_database` empties it.

    `sign_out_asked` and `switch_asked` are told when nothing unsaved is left; what follows is
    for the application. `painted` is told once, when the window stands there.
    """

    sign_out_asked = Signal()
    switch_asked = Signal()
    connections_asked = Signal()
    closed = Signal()
    painted = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: QSettings,
        *,
        guide: Path | None = None,
        clock: Clock = since_boot,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._guide = guide
        self._workplace: Workplace | None = None
        self._wants_detail = False
        self._is_closing = False
        self._was_painted = False
        theme.choose(ThemeChoice(str(settings.value(_LOOK, theme.choice.value, type=str))))
        self.lock = WindowLock(self, clock)
        self.acts = Acts(self)
        self.navigator = Navigator()
        self.users = UsersPage(settings)
        self.pane = DetailPane(self.acts)
        self.banner = Banner()
        self.recovery_banner = RecoveryBanner()
        self.system_user = SystemUserWatch(settings, self)
        self.bottom = BottomBar()
        self.outcomes = Outcomes(self, self.bottom.result)
        self.menus = MainMenus(self, self.acts, self.users.columns, theme)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self.pages = Pages(self._parts, lambda: self.users.reader.query)
        self.mail = WindowMail(self)
        self.choosing = Choosing(self)
        self.aftermath = Aftermath(self)
        self._row_menu = QMenu(self)
        self._lay_out()
        self._connect()
        self._restore()
        self.show_not_open()

    @property
    def postman(self) -> Postman | None:
        """Sends what waits in the outbox; None while no database is open."""
        return self.mail.postman

    @property
    def workplace(self) -> Workplace | None:
        """The database that is open and who is signed in."""
        return self._workplace

    def show_not_open(self, about: str = "") -> None:
        """Nobody is signed in; `about` says what one waits for, or why not."""
        self._take(None)
        self.bottom.show_not_open(about)
        self.setWindowTitle(window_title(None))

    def open(self, workplace: Workplace) -> None:
        """Work with this database from now on."""
        self._take(workplace)
        workplace.jobs.busy_changed.connect(self._follow_work)
        Confirming(workplace, self)
        self.bottom.result.clear()
        self.outcomes.welcome(workplace.session)
        self.bottom.show_workplace(workplace)
        self.setWindowTitle(window_title(workplace))
        self._show_banner(workplace)
        self.mail.work_at(workplace)
        self.go_to(Place.USERS)
        self.users.focus_search()
        # After the rows, which are asked for already.
        self.system_user.look()

    def close_database(self) -> None:
        """Let go of the database; its workers end."""
        workplace = self._workplace
        self.show_not_open()
        if workplace is not None:
            workplace.jobs.close()

    def go_to(self, place: Place) -> None:
        """Show a page."""
        focused = QApplication.focusWidget()
        if focused is not None and self.pages.isAncestorOf(focused):
            # What is hidden would hand the focus to whatever comes next.
            self.navigator.setFocus()
        self.navigator.choose(place)

    # Making

    def _lay_out(self) -> None:
        self.resize(*_SIZE)
        self.setMinimumSize(*_LEAST_SIZE)
        for place, look in PLACES.items():
            self.navigator.add_place(place, say(look.text), look.icon)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(_EDGE)
        self._parts.addWidget(self.users)
        self._parts.addWidget(self.pane)
        self._parts.setStretchFactor(0, 1)
        self._parts.setStretchFactor(1, 0)
        self._parts.setSizes([_SIZE[0] - _PANE_WIDTH, _PANE_WIDTH])
        middle = QHBoxLayout()
        middle.setContentsMargins(_EDGE - 4, 0, _EDGE, _EDGE - 2)
        middle.setSpacing(_EDGE)
        middle.addWidget(self.navigator)
        middle.addWidget(self.pages, stretch=1)
        top = QVBoxLayout()
        top.setContentsMargins(_EDGE, 0, _EDGE, 0)
        top.setSpacing(6)
        top.addWidget(self.banner)
        top.addWidget(self.recovery_banner)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addLayout(middle, stretch=1)
        layout.addWidget(self.bottom)
        self.setCentralWidget(whole)
        self.acts.fill(self._row_menu)

    def _connect(self) -> None:
        self._connect_menus()
        self._connect_system_user()
        self.navigator.place_chosen.connect(lambda place: self.choosing.look_at(Place(place)))
        self.users.user_chosen.connect(self.choosing.follow)
        self.users.many_chosen.connect(self.choosing.follow_many)
        self.users.unlock_asked.connect(self._unlock_many)
        self.users.alerts.changed.connect(self._follow_alerts)
        self.pane.request.declined.connect(self.aftermath.tell_ended)
        self.pane.request.failed.connect(self.aftermath.refuse)
        self.users.detail_asked.connect(self._enter_detail)
        self.users.menu_asked.connect(self._open_row_menu)
        self.users.failed.connect(self.aftermath.fail_to_read)
        self.users.reader.rows_arrived.connect(self.aftermath.find_connected)
        self.pages.failed.connect(self.aftermath.fail_to_read)
        self.pages.answered.connect(self.aftermath.find_connected)
        self.pages.acted.connect(self.aftermath.finish_many)
        self.pages.refused.connect(self.aftermath.refuse)
        self.pages.told.connect(self.outcomes.tell)
        self.pages.mail_changed.connect(self.mail.wake)
        self.bottom.outbox_asked.connect(self._show_outbox)
        for waits in (self.users.reader, self.users.alerts):
            self.pane.reading_began.connect(waits.make_way)
            self.pane.reading_ended.connect(waits.carry_on)
        self.pane.view_changed.connect(self._follow_view)
        self.acts.done.connect(self.aftermath.finish)
        self.acts.saved.connect(self.pane.details.leave_form)
        self.acts.link_made.connect(self.aftermath.follow_link)
        self.acts.links_ended.connect(self.aftermath.tell_ended)
        self.acts.many_done.connect(self.aftermath.finish_many)
        self.pane.mails.letter_due.connect(self.mail.try_again)
        self.mail.changed.connect(self._follow_work)
        self.pane.mails.revoke_asked.connect(self.acts.revoke_links)
        self.pane.mails.failed.connect(self.aftermath.refuse)
        self.acts.refused.connect(self.aftermath.refuse)
        self.acts.why_told.connect(self.outcomes.tell)
        self.outcomes.undo_asked.connect(self.acts.undo_last)
        self.outcomes.again_asked.connect(self.refresh)
        self.outcomes.gone.connect(self.aftermath.look_again)
        self.outcomes.sign_in_asked.connect(self.sign_out_asked)
        self.outcomes.user_differs.connect(self.aftermath.show_difference)
        self.banner.action_chosen.connect(self._going_to(Place.SYSTEM))
        self.lock.sign_out_asked.connect(self.sign_out_asked)
        self.lock.close_asked.connect(self._leave_locked)
        self.lock.ending.connect(self._warn_of_end)
        self._theme.changed.connect(self._remember_look)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.activated.connect(self._go_back)

    def _connect_menus(self) -> None:
        menus = self.menus
        menus.sign_out.triggered.connect(
            lambda: self.choosing.unless_unsaved(self.sign_out_asked.emit)
        )
        menus.switch.triggered.connect(lambda: self.choosing.unless_unsaved(self.switch_asked.emit))
        menus.connections.triggered.connect(self.connections_asked)
        menus.lock.triggered.connect(self.lock.lock)
        menus.export.triggered.connect(self._export)
        menus.quit.triggered.connect(self.close)
        menus.find.triggered.connect(self._find)
        menus.refresh.triggered.connect(self.refresh)
        menus.verify.triggered.connect(self._verify)
        menus.guide.triggered.connect(self._open_guide)
        has_guide = self._guide is not None and self._guide.exists()
        menus.guide.setEnabled(has_guide)
        menus.guide.setToolTip("" if has_guide else self.tr("The guide is not in this copy."))
        menus.limits.triggered.connect(self._open_limits)
        menus.about.triggered.connect(self._open_about)
        for place, action in menus.places.items():
            action.triggered.connect(self._going_to(place))

    def _connect_system_user(self) -> None:
        watch, banner = self.system_user, self.recovery_banner
        watch.seen.connect(banner.show_view)
        watch.seen.connect(self._show_lonely)
        banner.acknowledged.connect(watch.look)
        banner.refused.connect(self.aftermath.refuse)
        self.acts.done.connect(watch.look)
        self.pages.system_user_changed.connect(watch.look)
        self.menus.system_user.triggered.connect(lambda: self.go_to(Place.SYSTEM))

    def _show_lonely(self, view: SystemUserView | None) -> None:
        is_lonely = view is not None and view.usable_administrators == 1
        self.users.banners.show_lonely(is_lonely=is_lonely)

    def _going_to(self, place: Place) -> Callable[[], None]:
        return lambda: self.go_to(place)

    # Opening and closing

    def _take(self, workplace: Workplace | None) -> None:
        self.mail.work_at(None)
        self._workplace = workplace
        self._wants_detail = False
        self.acts.work_at(workplace)
        self.pane.work_at(workplace)
        self.users.work_at(workplace)
        self.pages.work_at(workplace)
        self.recovery_banner.work_at(workplace)
        self.system_user.work_at(workplace)
        self.menus.work(is_open=workplace is not None)
        self.banner.show_text("")
        self._parts.setEnabled(workplace is not None)
        # Last: a locked window comes back only when nothing is in it any more.
        self.lock.watch(workplace)

    def _show_banner(self, workplace: Workplace) -> None:
        description = workplace.description
        if description.differences:
            said = self.tr("This database can only be looked at: {0}").format(
                " ".join(say(difference) for difference in description.differences)
            )
            self.banner.show_text(said, tone=Tone.WARNING)
        elif not (description.is_encrypted or description.is_local):
            said = self.tr("The connection to the database is not encrypted.")
            self.banner.show_text(said, tone=Tone.WARNING)
        elif description.warnings:
            # The most serious; all of them stand on the page.
            said = say(description.warnings[0])
            self.banner.show_text(said, action=self.tr("Look at the system"))

    def closeEvent(self, event: QCloseEvent) -> None:
        workplace = self._workplace
        if self.pages.unsaved is not None or self.pane.has_unsaved_changes:
            event.ignore()
            self.choosing.unless_unsaved(self.close)
        elif workplace is not None and workplace.jobs.is_acting:
            # A change that has begun cannot be cancelled: the window goes when it is saved.
            event.ignore()
            self._is_closing = True
            self.outcomes.tell(self.tr("A change is being saved; the window closes after it."))
        elif workplace is not None and workplace.jobs.is_sending and not self._is_closing:
            event.ignore()
            self._is_closing = True
            self.outcomes.tell(
                self.tr(
                    "A letter is being sent; the window closes after it. Close it again to leave"
                    " at once: the letter is tried again later then."
                )
            )
        else:
            self._settings.setValue(_GEOMETRY, self.saveGeometry())
            self._settings.setValue(_PARTS, self._parts.saveState())
            self.lock.leave()
            self.close_database()
            self.closed.emit()
            super().closeEvent(event)

    def _leave_locked(self) -> None:
        cover = self.lock.cover
        has_unsaved = self.pages.unsaved is not None or self.pane.has_unsaved_changes
        if cover is not None and has_unsaved:
            cover.say(self.tr("Something is not saved yet. Unlock the window first."))
        else:
            self.close()

    def _warn_of_end(self) -> None:
        self.outcomes.tell(
            self.tr("In five minutes you are signed out, after twelve hours. Save what you began.")
        )

    def _follow_work(self) -> None:
        workplace = self._workplace
        if not self._is_closing or workplace is None:
            return
        if not (workplace.jobs.is_acting or workplace.jobs.is_sending):
            self._is_closing = False
            self.close()

    # Pages

    def _show_outbox(self) -> None:
        self.go_to(Place.EMAIL)
        if self.pages.place is Place.EMAIL:
            self.pages.email.show_outbox()

    def _find(self) -> None:
        if self.pages.place is Place.AUDIT:
            self.pages.audit.search.setFocus()
        else:
            self.go_to(Place.USERS)
            self.users.focus_search()

    def refresh(self) -> None:
        """Everything that is looked at, as it is now; place and selection stay."""
        if self.pages.place is not Place.USERS:
            self.pages.look_again()
            return
        self.users.refresh()
        if not self.pane.has_unsaved_changes:
            self.pane.read_again()

    def _export(self) -> None:
        from crm_admin.gui.users.list_export import ListExport

        if self._workplace is not None:
            self.go_to(Place.USERS)
            export = ListExport(self, self.users, self._workplace)
            export.told.connect(self.outcomes.tell)
            export.ask()

    def _verify(self) -> None:
        self.go_to(Place.AUDIT)
        self.pages.audit.verify_bar.verify()

    def _open_guide(self) -> None:
        from crm_admin.gui.dialogs.guide import GuideDialog

        if self._guide is not None:
            GuideDialog(self._guide, self).show()

    def _open_limits(self) -> None:
        from crm_admin.gui.dialogs.limits import LimitsDialog

        LimitsDialog(self).open()

    def _open_about(self) -> None:
        from crm_admin.gui.dialogs.about import AboutDialog

        AboutDialog(self).open()

    def _go_back(self) -> None:
        focused = QApplication.focusWidget()
        if focused is self.users.search and self.users.search.text():
            self.users.search.clear()
        elif focused is not None and self.pane.isAncestorOf(focused):
            if not self.pane.has_unsaved_changes:
                self.pane.details.leave_form()
            self.users.table.setFocus()
        else:
            self._find()

    # The chosen user

    def _enter_detail(self) -> None:
        self._wants_detail = True
        if self.pane.is_settled:
            self._focus_detail()

    def _follow_view(self, view: UserView | None) -> None:
        if view is not None and self._wants_detail:
            self._focus_detail()

    def _focus_detail(self) -> None:
        self._wants_detail = False
        self.pane.focus_first()

    def _open_row_menu(self, at: QPoint) -> None:
        self._row_menu.popup(at)

    # Outcomes

    def _follow_alerts(self) -> None:
        self.pane.request.show_requests(self.users.alerts.requests)

    def _unlock_many(self) -> None:
        """Everybody on this tab whom failed attempts lock; deliberate locks stay."""
        query = UserQuery(kind=self.users.reader.query.kind, filter=UserFilter.FAILED_ATTEMPTS)
        self.acts.do_to_many(Act.UNLOCK, query)

    # The window itself

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # Once everything inside is painted too.
            QTimer.singleShot(0, self, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_back = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if is_back and self._workplace is not None and self.users.is_old():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.navigator.set_compact(compact=self.width() < _COMPACT_BELOW)

    def _remember_look(self) -> None:
        self._settings.setValue(_LOOK, self._theme.choice.value)

    def _restore(self) -> None:
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        parts = self._settings.value(_PARTS)
        if isinstance(parts, QByteArray):
            self._parts.restoreState(parts)

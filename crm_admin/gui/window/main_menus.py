"""The menu bar of the main window."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from crm_admin.gui import icons
from crm_admin.gui.acts import Acts
from crm_admin.gui.sentences import say
from crm_admin.gui.theme import Theme, ThemeChoice
from crm_admin.gui.users.user_columns import UserColumns
from crm_admin.gui.window.places import PLACES, Place


class MainMenus(QObject):
    """File, Actions, View, Tools, Help; what opens a window is connected by the window."""

    def __init__(self, window: QMainWindow, acts: Acts, columns: UserColumns, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.sign_out = self._action(self.tr("&Sign Out"), icon="sign-out")
        self.switch = self._action(self.tr("S&witch Connection…"), icon="database")
        self.connections = self._action(self.tr("&Connections…"))
        self.lock = self._action(self.tr("&Lock the Window"), "Ctrl+Shift+L", icon="lock")
        self.export = self._action(self.tr("&Export…"), icon="export")
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")
        self.find = self._action(self.tr("&Find a User"), "Ctrl+F", icon="search")
        self.refresh = self._action(self.tr("&Refresh"), "F5", icon="refresh")
        self.verify = self._action(self.tr("&Verify the Audit Log"), icon="shield")
        self.system_user = self._action(self.tr("&System User…"), icon="key")
        self.guide = self._action(self.tr("&User Guide"), "F1", icon="help")
        self.limits = self._action(self.tr("&Limits"))
        self.about = self._action(self.tr("&About CRM Admin"), icon="information")
        self.places = {place: self._place_action(place) for place in Place}
        self.looks = self._look_actions()
        self._fill(acts, columns)

    def work(self, *, is_open: bool) -> None:
        """Grey what needs a database while there is none."""
        acts = (self.sign_out, self.lock, self.export, self.find, self.refresh)
        for action in (*acts, self.verify, self.system_user):
            action.setEnabled(is_open)

    def _fill(self, acts: Acts, columns: UserColumns) -> None:
        file = self._menu(self.tr("&File"))
        file.addActions([self.sign_out, self.switch, self.connections])
        file.addAction(self.lock)
        file.addSeparator()
        file.addAction(self.export)
        file.addSeparator()
        file.addAction(self.quit)
        acts.fill(self._menu(self.tr("&Actions")))
        view = self._menu(self.tr("&View"))
        view.addActions([self.find, self.refresh])
        view.addSeparator()
        view.addActions(list(self.places.values()))
        view.addSeparator()
        view.addMenu(columns.columns_menu)
        view.addMenu(columns.sort_menu)
        look = view.addMenu(self.tr("&Look"))
        look.addActions(list(self.looks.values()))
        self._menu(self.tr("&Tools")).addActions([self.verify, self.system_user])
        help_menu = self._menu(self.tr("&Help"))
        help_menu.addActions([self.guide, self.limits])
        help_menu.addSeparator()
        help_menu.addAction(self.about)

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        return menu

    def _action(self, text: str, key: str = "", *, icon: str = "") -> QAction:
        action = QAction(text, self._window)
        if key:
            action.setShortcut(QKeySequence(key))
        if icon:
            icons.follow_theme(action, icon)
        return action

    def _place_action(self, place: Place) -> QAction:
        look = PLACES[place]
        number = list(Place).index(place) + 1
        return self._action(f"&{number} {say(look.text)}", f"Alt+{number}", icon=look.icon)

    def _look_actions(self) -> dict[ThemeChoice, QAction]:
        group = QActionGroup(self)
        looks = {
            ThemeChoice.LIGHT: self._action(self.tr("&Light"), icon="sun"),
            ThemeChoice.DARK: self._action(self.tr("&Dark"), icon="moon"),
            ThemeChoice.SYSTEM: self._action(self.tr("&Follow the System")),
        }
        for choice, action in looks.items():
            action.setCheckable(True)
            action.setChecked(choice is self._theme.choice)
            action.triggered.connect(self._choosing(choice))
            group.addAction(action)
        return looks

    def _choosing(self, choice: ThemeChoice) -> Callable[[], None]:
        return lambda: self._theme.choose(choice)

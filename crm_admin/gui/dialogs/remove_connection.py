"""Asks before a saved connection is forgotten."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import visible
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.services.profiles import Profile, Profiles, SavedProfiles, share_password


class RemoveConnectionDialog(QDialog):
    """Says what goes with it and what stays; `removed` carries `Removed`."""

    removed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        profiles: Profiles,
        profile: Profile,
        saved: SavedProfiles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._profiles = profiles
        self._name = profile.name
        self.frame = DialogFrame(self, title=self.tr("Remove connection"))
        sentences = [
            self.tr("CRM Admin forgets the connection {0}.").format(visible(profile.name)),
            self._about_password(profile, saved),
            self.tr("Nothing happens to the database, nor to the users in it."),
        ]
        self.text_label = PlainLabel(" ".join(filter(None, sentences)))
        self.frame.add(self.text_label)
        self.act = OneAct(
            self,
            self.frame,
            jobs,
            verb=self.tr("&Remove"),
            name="remove_button",
            role=Role.DESTRUCTIVE,
        )
        self.act.verb.clicked.connect(self._remove)
        self.act.completed.connect(self.accept)
        self.act.completed.connect(self.removed)
        self.act.cancel.setFocus()

    def _about_password(self, profile: Profile, saved: SavedProfiles) -> str:
        if not profile.remember_password:
            return ""
        others = [other for other in saved.profiles if other.name != profile.name]
        if share_password(profile, others):
            return self.tr(
                "Its password stays in the keyring: another connection leads to the same place."
            )
        return self.tr("Its password is removed from the keyring too.")

    def _remove(self) -> None:
        work = partial(self._profiles.remove, self._name)
        self.act.start(work, about=self.tr("Removing…"))

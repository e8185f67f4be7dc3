"""What a site decided, put into a database as an administrator would have it."""

from crm_admin.domain.directory import DirectorySettings
from crm_admin.domain.settings import MailSettings, Policies
from crm_admin.services.ports import Database
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.setting_json import to_json
from crm_admin.services.site import DIRECTORY, MAIL, POLICIES

NAMES = {Policies: POLICIES, MailSettings: MAIL, DirectorySettings: DIRECTORY}


def decide(database: Database, settings: Policies | MailSettings | DirectorySettings) -> None:
    """Save these settings over whatever there is."""
    name = NAMES[type(settings)]
    with database.open_unit_of_work(new_operation_id()) as work:
        stored = work.settings.get(name)
        work.settings.put(name, to_json(settings), version=stored.version if stored else 0)
        work.commit()

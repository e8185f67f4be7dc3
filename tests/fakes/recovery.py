"""A system user that somebody set up before."""

from crm_admin.domain.recovery import SystemUser, code_hash, new_code
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import Database
from crm_admin.services.system_user import keep_system_user


def with_system_user(database: Database) -> Secret:
    """Set it up without a record of it; gives the code."""
    code = new_code()
    with database.open_unit_of_work("set up") as work:
        keep_system_user(
            work, SystemUser(code_hash=code_hash(code), made_at=work.now(), made_by="anna.berg")
        )
        work.commit()
    return code

"""`directory-test`: whether the directory takes a password, before somebody depends on it."""

from crm_admin.cli.access import Outside, SignedAccess
from crm_admin.cli.asking import Need
from crm_admin.cli.stops import Status, Stop
from crm_admin.cli.writing import put, put_json, visible
from crm_admin.domain.directory import bind_name


def try_directory(outside: Outside, access: SignedAccess, user_name: str) -> None:
    """Ask the directory for this name, by the settings that are saved; no user needs to exist.

    Raises:
        Stop: it does not take the password.
    """
    with access.desk(outside, [Need.EXTERNAL_PASSWORD]) as desk:
        settings = desk.site.directory().value
        if not settings.is_set_up:
            problem = (
                "No directory is set up: directory.address and directory.bind_name say where it is."
            )
            raise Stop(Status.REFUSED, problem)
        name = bind_name(settings.bind_name, user_name)
        if name is None:
            problem = f"The directory can have nobody with the name {visible(user_name)}."
            raise Stop(Status.REFUSED, problem)
        password = desk.asking.external_password(user_name)
    is_taken = outside.external_passwords.check(settings, user_name, password)
    if access.as_json:
        put_json({"name": name, "taken": is_taken})
    if not is_taken:
        problem = f"The directory does not take this password for {visible(name)}."
        raise Stop(Status.REFUSED, f"{problem} Check the password, and that it knows this name.")
    if not access.as_json:
        put(f"The directory takes this password for {visible(name)}.")

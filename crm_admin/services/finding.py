"""The user who is meant: still there, the only one of the name, and as they were looked at."""

from collections.abc import Sequence

from crm_admin.domain.errors import UserChanged, UserNameAmbiguous, UserNotFound
from crm_admin.domain.user import User
from crm_admin.services.outcomes import Target


def require_found(found: User | None, user_name: str) -> User:
    """The user.

    Raises:
        UserNotFound: they are gone.
    """
    if found is None:
        raise UserNotFound(user_name=user_name)
    return found


def require_only(found: Sequence[User], user_name: str) -> User:
    """The one user who has this name.

    Raises:
        UserNotFound: nobody has it.
        UserNameAmbiguous: several have it.
    """
    if len(found) > 1:
        raise UserNameAmbiguous(user_name=user_name)
    return require_found(found[0] if found else None, user_name)


def require_same(found: User | None, target: Target) -> User:
    """The user, when nobody changed them since they were looked at.

    Raises:
        UserNotFound: they are gone.
        UserChanged: they are not as they were.
    """
    user = require_found(found, target.user_name)
    if user.user_name != target.user_name or user.version != target.version:
        raise UserChanged(current=user, user_name=target.user_name)
    return user

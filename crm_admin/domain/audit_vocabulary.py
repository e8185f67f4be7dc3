"""What an action means beside its own words: whether it is critical, and OWASP's word for it."""

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.text import Text

CRITICAL = frozenset(
    {
        # The way in past the rules
        Action.RECOVERY_CODE_MAKE,
        Action.RECOVERY_REFUSE,
        Action.RECOVERY_BEGIN,
        Action.RECOVERY_UNLOCK,
        Action.RECOVERY_LOCK_LIFT,
        Action.RECOVERY_PASSWORD,
        Action.RECOVERY_SECOND_FACTOR,
        Action.RECOVERY_GRANT,
        # What was done past the program
        Action.AUDIT_DOUBT,
        # What decides about everybody, and where links lead
        Action.POLICIES_CHANGE,
        Action.MAIL_SETTINGS_CHANGE,
        Action.DIRECTORY_CHANGE,
        Action.TEMPLATE_CHANGE,
        # What lets somebody in, or gives them power
        Action.USER_LOCK_LIFT,
        Action.USER_RIGHT_GRANT,
        Action.LINK_REUSE,
    }
)
"""What somebody should look at, done or refused. Source: security requirement AU-09."""


CRITICAL_TEXT = Text("Critical")


def is_critical(action: Action | str) -> bool:
    """Whether somebody should look at it; never of an action that is not known."""
    return action in CRITICAL


def owasp_event(event: Event) -> str:
    """OWASP's word for what happened, as monitoring programs know it; empty: not known.

    Source: Application Logging Vocabulary Cheat Sheet of OWASP.
    """
    if not isinstance(event.action, Action):
        return ""
    done, refused = OWASP_EVENTS[event.action]
    return done if event.result == Result.DONE else refused


_SIGN_IN = ("authn_login_success", "authn_login_fail")
_PASSWORD = ("authn_password_change", "authn_password_change_fail")
_TOKEN = ("authn_token_created", "authz_fail")
_ADMINISTER = ("authz_admin", "authz_fail")
_RIGHT = ("authz_change", "authz_fail")
_USER = ("user_updated", "authz_fail")
_LETTER = ("sensitive_update", "sensitive_update")

OWASP_EVENTS: dict[Action, tuple[str, str]] = {
    Action.DATABASE_CREATE: ("sensitive_create", "authz_fail"),
    Action.AUDIT_EXPORT: ("sensitive_read", "authz_fail"),
    # There is no word for a log that somebody was at.
    Action.AUDIT_DOUBT: ("sensitive_update", "sensitive_update"),
    Action.SIGN_IN: _SIGN_IN,
    Action.USER_LOCK: ("authn_login_lock", "authz_fail"),
    Action.USER_UNLOCK: _USER,
    Action.USER_UNLOCK_UNDO: _USER,
    Action.USER_LOCK_LIFT: _USER,
    Action.USER_PASSWORD_CHANGE: _PASSWORD,
    Action.USER_PASSWORD_RESET: _TOKEN,
    Action.USER_PASSWORD_REQUIRE: _USER,
    Action.USER_EDIT: _USER,
    Action.USER_RIGHT_GRANT: _RIGHT,
    Action.LINK_REVOKE: ("authn_token_revoked", "authz_fail"),
    Action.LINK_REQUEST: _TOKEN,
    Action.LINK_REDEEM: _PASSWORD,
    Action.LINK_REUSE: ("authn_token_reuse", "authn_token_reuse"),
    Action.OWN_PASSWORD_CHANGE: _PASSWORD,
    Action.SELF_SIGN_IN: _SIGN_IN,
    Action.UNLOCK_REQUEST: _TOKEN,
    Action.UNLOCK_CONFIRM: _USER,
    Action.UNLOCK_DECLINE: _ADMINISTER,
    Action.RECOVERY_CODE_MAKE: _TOKEN,
    Action.RECOVERY_ACKNOWLEDGE: _ADMINISTER,
    Action.RECOVERY_REFUSE: _SIGN_IN,
    Action.RECOVERY_BEGIN: _SIGN_IN,
    Action.RECOVERY_DRILL: _SIGN_IN,
    Action.RECOVERY_END: ("session_expired", "session_expired"),
    Action.RECOVERY_UNLOCK: _USER,
    Action.RECOVERY_LOCK_LIFT: _USER,
    Action.RECOVERY_PASSWORD: _PASSWORD,
    Action.RECOVERY_SECOND_FACTOR: ("authn_token_delete", "authz_fail"),
    Action.RECOVERY_GRANT: _RIGHT,
    Action.MAIL_SEND: _LETTER,
    Action.MAIL_RETRY: _LETTER,
    Action.MAIL_CANCEL: _LETTER,
    Action.POLICIES_CHANGE: _ADMINISTER,
    Action.MAIL_SETTINGS_CHANGE: _ADMINISTER,
    Action.DIRECTORY_CHANGE: _ADMINISTER,
    Action.TEMPLATE_CHANGE: _ADMINISTER,
}
"""By the action: when it was done, and when it was refused."""

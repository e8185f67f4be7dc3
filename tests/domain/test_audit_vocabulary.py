"""Every action means something to whoever watches: how grave it is, and OWASP's word."""

import re

import pytest

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.audit_vocabulary import CRITICAL, OWASP_EVENTS, is_critical, owasp_event

OWASP = {
    "authn_login_success",
    "authn_login_fail",
    "authn_login_lock",
    "authn_password_change",
    "authn_password_change_fail",
    "authn_token_created",
    "authn_token_revoked",
    "authn_token_reuse",
    "authn_token_delete",
    "authz_fail",
    "authz_change",
    "authz_admin",
    "sensitive_create",
    "sensitive_read",
    "sensitive_update",
    "session_expired",
    "user_updated",
}
"""Those of its words that something here is."""


def test_every_action_has_a_word_of_owasp_and_no_word_is_ours() -> None:
    assert set(OWASP_EVENTS) == set(Action)
    assert {word for words in OWASP_EVENTS.values() for word in words} == OWASP


def test_the_way_past_the_rules_and_what_gives_power_is_critical() -> None:
    assert set(Action) > CRITICAL
    for action in Action:
        gives = re.search(r"settings:|:grant|:lift|:reuse|recovery:(begin|refuse|code)", action)
        assert not gives or is_critical(action), action
    assert not is_critical(Action.SIGN_IN)
    assert not is_critical("something:newer")


@pytest.mark.parametrize(
    ("action", "result", "word"),
    [
        (Action.SIGN_IN, Result.DONE, "authn_login_success"),
        (Action.SIGN_IN, Result.REFUSED, "authn_login_fail"),
        (Action.LINK_REUSE, Result.REFUSED, "authn_token_reuse"),
        (Action.USER_RIGHT_GRANT, Result.DONE, "authz_change"),
        ("something:newer", Result.DONE, ""),
    ],
)
def test_the_word_tells_what_became_of_it(action: Action | str, result: Result, word: str) -> None:
    event = Event(action=action, result=result, operation_id="1", actor_id=None, actor_name=None)

    assert owasp_event(event) == word

"""An administrator of an installed EspoCRM who has an authenticator app there."""

from datetime import UTC, datetime

import pytest

from crm_admin.domain.secret import Secret
from crm_admin.domain.totp import code_at
from tests.end_to_end.sites import Site

pytestmark = pytest.mark.servers

SECRET = Secret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")


def turn_on(site: Site, method: str) -> None:
    """As EspoCRM itself keeps it once somebody has set it up."""
    site.execute(
        "INSERT INTO user_data"
        " (id, deleted, auth2_f_a, auth2_f_a_method, auth2_f_a_totp_secret, user_id)"
        f" SELECT 'of-the-admin', 0, 1, '{method}', '{SECRET.reveal()}', id"
        " FROM user WHERE user_name = 'admin'"
    )


def test_the_code_of_the_app_lets_in_once_and_nothing_else_does(espocrm: Site) -> None:
    turn_on(espocrm, "Totp")
    code = code_at(SECRET, datetime.now(UTC))

    without = espocrm.signed_in("users", "--json")
    assert without.status == 1
    assert "--code-stdin" in without.error

    wrong = espocrm.signed_in("users", "--json", "--code-stdin", lines=["000000"])
    assert (wrong.status, wrong.output) == (1, "")

    right = espocrm.signed_in("users", "--json", "--code-stdin", lines=[code])
    assert right.status == 0, right.error
    assert right.document["users"]

    again = espocrm.signed_in("users", "--json", "--code-stdin", lines=[code])
    assert (again.status, again.output) == (1, "")

    outputs = "".join(each.output + each.error for each in (without, wrong, right, again))
    assert SECRET.reveal() not in outputs
    assert code not in outputs


def test_a_second_factor_that_cannot_be_checked_is_never_passed_over(espocrm: Site) -> None:
    turn_on(espocrm, "Sms")

    outcome = espocrm.signed_in("users", "--json", "--code-stdin", lines=["123456"])

    assert (outcome.status, outcome.output) == (1, "")
    assert "SMS" in outcome.error

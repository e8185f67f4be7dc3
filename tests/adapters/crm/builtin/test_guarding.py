"""Nothing that an act writes is forgotten in the guarded mode."""

from crm_admin.adapters.crm.builtin.guarding import WRITTEN_TO_USERS
from crm_admin.adapters.crm.builtin.schema import user
from crm_admin.adapters.gates.script import WRITTEN_TO_SETTINGS
from crm_admin.domain.audit import Action
from crm_admin.services.acting import ACTIONS


def test_every_act_on_a_user_may_write_its_columns() -> None:
    assert set(ACTIONS.values()) <= WRITTEN_TO_USERS.keys()


def test_every_column_is_one_of_a_user() -> None:
    there = {column.name for column in user.c}
    assert {name for columns in WRITTEN_TO_USERS.values() for name in columns} <= there


def test_every_change_of_settings_may_be_saved() -> None:
    changes = {action for action in Action if action.startswith("settings:")}
    assert changes <= WRITTEN_TO_SETTINGS.keys()

"""Somebody took the table of the audit log away: nothing is changed any more."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import text

from crm_admin.domain.errors import CannotRecord
from crm_admin.domain.secret import Secret
from crm_admin.services.accounts import Accounts
from crm_admin.services.editing import editable
from crm_admin.services.outcomes import Target
from crm_admin.services.sessions import new_operation_id
from tests.contracts.sites import RealSite, signed_in, user_of


def lock(accounts: Accounts, target: Target) -> object:
    return accounts.lock(target, reason="On leave", operation_id=new_operation_id())


def change_password(accounts: Accounts, target: Target) -> object:
    return accounts.change_password(
        target, Secret("violet harbour engine 42"), operation_id=new_operation_id()
    )


def require_new_password(accounts: Accounts, target: Target) -> object:
    return accounts.require_new_password(target, reason="Leaked", operation_id=new_operation_id())


def edit(accounts: Accounts, target: Target) -> object:
    edited = replace(editable(accounts.view(target.id).user), email="other@northwind.se")
    return accounts.edit(target, edited, operation_id=new_operation_id())


@pytest.mark.parametrize("act", [lock, change_password, require_new_password, edit])
def test_without_the_table_of_the_log_nothing_is_changed(
    real_site: RealSite, act: Callable[[Accounts, Target], object]
) -> None:
    database = real_site.open()
    accounts, user = signed_in(database), user_of(database)
    with real_site.other_program() as connection:
        connection.execute(text("DROP TABLE crm_admin_audit"))
        connection.commit()

    with pytest.raises(CannotRecord):
        act(accounts, Target.of(user))

    assert user_of(database) == user

"""What a plan says of itself."""

from crm_admin.domain.changes import ColumnChange, RowAct, RowChange, WritePlan
from crm_admin.domain.secret import Secret


def test_a_plan_is_empty_when_it_writes_no_row() -> None:
    column = ColumnChange(column="password_hash", old=Secret("tulip"), new=Secret("rose"))
    row = RowChange(act=RowAct.UPDATE, table="user", key=(("id", 1),), columns=(column,))

    assert WritePlan(rows=()).is_empty
    assert not WritePlan(rows=(row,)).is_empty
    assert "tulip" not in repr(WritePlan(rows=(row,)))

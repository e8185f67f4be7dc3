"""Changes passwords in the real dialog, in turns with one hash and one commit."""

import json
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import bcrypt

from crm_admin.domain.capabilities import Act
from crm_admin.gui.dialogs.change_password import ChangePasswordDialog
from tests.benchmarks import bare_sql
from tests.benchmarks.programs.stage import Stage, set_stage, settle, until, wait_for
from tests.benchmarks.programs.stalls import opened
from tests.benchmarks.programs.watching import answer

COST = 12
UPDATE = "UPDATE crm_user SET password_hash = %s WHERE id = %s"


def main() -> int:
    task = json.load(sys.stdin)
    ours_ms, bare_ms = [], []
    with TemporaryDirectory() as folder:
        stage = set_stage(task, Path(folder))
        stage.come_in()
        bare = bare_sql.connect(task["url"])
        for round_ in range(-1, task["rounds"]):
            bare_took = _bare_ms(bare, row_id=500 + round_)
            took = _changed_ms(stage, row=round_ + 2)
            if round_ >= 0:
                ours_ms.append(took)
                bare_ms.append(bare_took)
        stage.leave()
    answer(ours_ms=ours_ms, bare_ms=bare_ms)
    return 0


def _changed_ms(stage: Stage, *, row: int) -> float:
    """From the click to the answer that it is saved."""
    acts = stage.window.acts
    stage.window.users.table.show_row(row)
    user_id = stage.window.users.model.user(row).id
    until(lambda: stage.window.pane.is_settled and stage.window.pane.user_id == user_id)
    until(acts.action(Act.CHANGE_PASSWORD).isEnabled)
    acts.action(Act.CHANGE_PASSWORD).trigger()
    dialog = opened(stage, ChangePasswordDialog)
    dialog.form.dice_button.click()
    settle(300)
    began = time.perf_counter()
    wait_for(dialog.completed, dialog.act.verb.click)
    took_ms = (time.perf_counter() - began) * 1000
    dialog.reject()
    settle(300)
    return took_ms


def _bare_ms(bare: bare_sql.Server, *, row_id: int) -> float:
    began = time.perf_counter()
    made = bcrypt.hashpw(b"one of many passwords", bcrypt.gensalt(COST)).decode()
    bare.save(bare_sql.Statement("save", UPDATE, (made, row_id)))
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())

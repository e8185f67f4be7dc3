"""CRM Admin from its start to the first rows, with a sign-in that was made beforehand."""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.programs.stage import set_stage
from tests.benchmarks.programs.watching import Painting, answer, now_ns


def main() -> int:
    task = json.load(sys.stdin)
    with TemporaryDirectory() as folder:
        stage = set_stage(task, Path(folder))
        model = stage.window.users.model

        def painted() -> None:
            if model.rowCount():
                painting.stop()
                answer(painted_ns=now_ns(), rows=model.rowCount())
                stage.leave()
                stage.application.exit(0)

        painting = Painting(stage.window.users.table.viewport(), painted)
        stage.window.show()
        stage.reception.begin_with_demo()
        return stage.application.exec()


if __name__ == "__main__":
    sys.exit(main())

"""CRM Admin up to the moment when its window stands there, before any database."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from crm_admin.app import leave_no_core_dump, make_application, make_window
from tests.benchmarks.programs.watching import Painting, answer, now_ns


def main() -> int:
    leave_no_core_dump()
    with TemporaryDirectory() as folder:
        application = make_application()
        window, reception = make_window(application, Path(folder))

        def painted() -> None:
            answer(painted_ns=now_ns())
            window.close()
            application.exit(0)

        Painting(window, painted)
        window.painted.connect(reception.begin)
        window.show()
        return application.exec()


if __name__ == "__main__":
    sys.exit(main())

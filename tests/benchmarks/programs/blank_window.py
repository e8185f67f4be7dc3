"""The least that a PySide6 program can do: a blank window of the same size."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.programs.watching import Painting, answer, now_ns


def main() -> int:
    application = QApplication(["blank"])
    window = QMainWindow()
    window.resize(1200, 760)

    def painted() -> None:
        answer(painted_ns=now_ns())
        application.exit(0)

    Painting(window, painted)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())

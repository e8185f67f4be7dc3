"""The least that shows 200 rows of the same table with PySide6 and SQLAlchemy."""

import json
import sys

import sqlalchemy
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from tests.benchmarks.programs.watching import Painting, answer, now_ns

ROWS = """
    SELECT user_name, given_name, family_name, email, last_sign_in_at FROM crm_user
    WHERE kind = 'associate' ORDER BY name_key, id LIMIT 200
"""


def main() -> int:
    task = json.load(sys.stdin)
    application = QApplication(["minimal"])
    engine = sqlalchemy.create_engine(task["url"])
    with engine.connect() as connection:
        rows = connection.execute(sqlalchemy.text(ROWS)).all()
    model = QStandardItemModel()
    for row in rows:
        model.appendRow([QStandardItem(str(value)) for value in row])
    table = QTableView()
    table.setModel(model)
    table.resize(1200, 760)

    def painted() -> None:
        answer(painted_ns=now_ns(), rows=model.rowCount())
        application.exit(0)

    Painting(table.viewport(), painted)
    table.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())

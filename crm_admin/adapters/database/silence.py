"""A limit on how long PostgreSQL may say nothing: its driver has none of its own.

The time limits of the server end what it still works on; the kernel ends a line on which nothing
arrives any more. Neither helps when something between takes every byte and never answers.
"""

import time
from collections.abc import Generator
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from sqlalchemy import Engine, event

Answer = TypeVar("Answer")


def limit_silence(engine: Engine, seconds: float) -> None:
    """Give up a connection on which an answer takes longer than this."""

    class ImpatientConnection(psycopg.Connection[Any]):
        """As the driver's, but for the limit."""

        def wait(self, gen: PQGen[Answer], *args: Any, **options: Any) -> Answer:  # noqa: ANN401
            try:
                return super().wait(_within(gen, seconds), *args, **options)
            except SilentError:
                # The answer may still come, and would be taken for that of the next question.
                self.pgconn.finish()
                raise

    @event.listens_for(engine, "do_connect")
    def connect(  # a listener of SQLAlchemy's
        _dialect: object, _record: object, arguments: list[Any], options: dict[str, Any]
    ) -> ImpatientConnection:
        return ImpatientConnection.connect(*arguments, **options)


class SilentError(psycopg.OperationalError):
    """No answer within the limit."""


def _within(gen: PQGen[Answer], seconds: float) -> Generator[Any, Any, Answer]:
    deadline = time.monotonic() + seconds
    ready: Any = None
    while True:
        try:
            wanted = gen.send(ready)
        except StopIteration as ended:
            answer: Answer = ended.value
            return answer
        ready = yield wanted
        # The driver looks in ten times a second while nothing arrives.
        if not ready and time.monotonic() > deadline:
            raise SilentError("no answer in time")

"""A mark that tells whether a secret was replaced, made by the server: the secret stays there."""

from typing import Any

from sqlalchemy import String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class mark_of(FunctionElement[str]):  # noqa: N801 (it is used as a function of SQL is)
    """SHA-256 of a text, in hex; NULL of nothing."""

    type = String()
    inherit_cache = True


@compiles(mark_of)
def _with_sha2(element: mark_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 (SQLAlchemy's own)
    return f"sha2({compiler.process(element.clauses, **options)}, 256)"


@compiles(mark_of, "postgresql")
def _on_postgresql(element: mark_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    text = compiler.process(element.clauses, **options)
    return f"encode(sha256(convert_to({text}, 'UTF8')), 'hex')"

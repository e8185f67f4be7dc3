"""Security requirements that hold because something stands nowhere in the source."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from tests.conftest import REPOSITORY

PACKAGE = REPOSITORY / "crm_admin"


def modules(folder: str = "") -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((PACKAGE / folder).rglob("*.py")):
        yield str(path.relative_to(PACKAGE)), parsed(path)


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported_in(tree: ast.Module) -> set[str]:
    """The first part of every name: `os` of `os.path`."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    return names


def calls(
    name_is: Callable[[str], bool], folder: str = ""
) -> Iterator[tuple[str, ast.Module, ast.Call]]:
    """Every call of what is named so, with its place."""
    for where, tree in modules(folder):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and name_is(ast.unparse(node.func)):
                yield f"{where}:{node.lineno}", tree, node


# IV-07: what is read from outside is data and never a program.

RUNS_WHAT_IT_READS = {"pickle", "cPickle", "marshal", "shelve", "dill", "yaml", "code", "runpy"}
STARTS_PROGRAMS = {"subprocess", "pty", "multiprocessing"}


def test_nothing_is_read_in_a_form_that_could_run() -> None:
    found = {where: imported_in(tree) & RUNS_WHAT_IT_READS for where, tree in modules()}
    assert {where: names for where, names in found.items() if names} == {}
    runs = calls(lambda name: name in {"eval", "exec", "compile", "__import__", "os.system"})
    assert [where for where, _, _ in runs] == []


def test_no_other_program_is_started() -> None:
    found = {where: imported_in(tree) & STARTS_PROGRAMS for where, tree in modules()}
    assert {where: names for where, names in found.items() if names} == {}
    starts = calls(lambda name: name.startswith(("os.exec", "os.spawn", "os.popen", "os.posix_")))
    assert [where for where, _, _ in starts] == []


# PS-06: nothing is hashed before bcrypt.


def test_bcrypt_gets_the_password_itself() -> None:
    users = {where for where, tree in modules() if "bcrypt" in imported_in(tree)}
    assert users == {"adapters/hashing.py"}
    [hashing] = (tree for where, tree in modules() if where == "adapters/hashing.py")
    assert not imported_in(hashing) & {"hashlib", "hmac", "base64", "binascii"}
    given = {
        ast.unparse(call.args[0])
        for _, _, call in calls(lambda name: name in {"bcrypt.hashpw", "bcrypt.checkpw"})
    }
    assert given == {"form.reveal().encode()", "_DUMMY_PASSWORD", "given"}


# PP-08: whoever hashes a new password has asked the rules, or drawn it by them.

ASKS_THE_RULES = {"require_good", "_require_good", "require_kept", "draw"}
HASHES_WHAT_WAS_RIGHT = "services/sign_in.py"
"""A weak hash is replaced there by a better one of the same password."""


def test_every_way_to_a_password_goes_by_the_rules() -> None:
    unruled = [
        f"{where}:{function.lineno}"
        for where, tree in modules("services")
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef)
        and any(name.endswith("hasher.hash") for name in called_in(function))
        and not {name.rpartition(".")[2] for name in called_in(function)} & ASKS_THE_RULES
    ]
    assert {place.partition(":")[0] for place in unruled} == {HASHES_WHAT_WAS_RIGHT}
    elsewhere = calls(lambda name: name.endswith("hasher.hash"))
    assert {where.partition("/")[0] for where, _, _ in elsewhere} == {"services", "adapters"}


def called_in(function: ast.FunctionDef) -> set[str]:
    return {ast.unparse(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)}


# CN-07: values are bound, and names come from constants.

TAKES_SQL = {"text", "sa.text", "literal_column", "sa.literal_column", "DDL", "sa.DDL"}
FROM_THE_PROGRAM = {
    "int(thread_id)",  # a number of the server's own
    "LOCK_TIMEOUT_S",
    "timeout_s",
    "timeout_s * 1000",
    "IDLE_TRANSACTION_TIMEOUT_S",
}


def is_sql(name: str) -> bool:
    return name in TAKES_SQL or name.endswith((".exec_driver_sql", "cursor.execute"))


def test_no_value_is_written_into_a_statement() -> None:
    filled = [
        f"{where} {ast.unparse(part.value)}"
        for where, tree, call in calls(is_sql, "adapters")
        for given in call.args[:1]
        for part in ast.walk(given)
        if isinstance(part, ast.FormattedValue)
        and ast.unparse(part.value) not in FROM_THE_PROGRAM | constants_of(tree)
    ]
    assert filled == []


def test_no_statement_is_put_together_from_pieces() -> None:
    joined = [
        where
        for where, _, call in calls(is_sql, "adapters")
        for part in ast.walk(call.args[0])
        if isinstance(part, ast.BinOp)
        or (isinstance(part, ast.Call) and ast.unparse(part.func).endswith((".format", ".join")))
    ]
    assert joined == []


def constants_of(tree: ast.Module) -> set[str]:
    """Names that the module itself gives a value, once."""
    return {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id.isupper()
    }


# IV-06: what the database holds is never taken for rich text.

GUESSES = {"QMessageBox", "QErrorMessage", "QTextEdit", "QWhatsThis", "QSplashScreen"}
"""They take a text for HTML when it looks like it; none is used."""
SHOWS_HTML = {
    "gui/dialogs/guide.py",  # our own guide
    "gui/mail/template_preview.py",  # a letter, with invented values
}


def names_in(tree: ast.Module) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def test_nothing_is_shown_in_what_guesses_whether_it_is_html() -> None:
    found = {where: names_in(tree) & GUESSES for where, tree in modules("gui")}
    assert {where: names for where, names in found.items() if names} == {}
    assert {where for where, tree in modules("gui") if "QTextBrowser" in names_in(tree)} == (
        SHOWS_HTML
    )


def test_every_label_with_a_text_is_a_plain_one() -> None:
    # A label without a text shows a picture.
    bare = [where for where, _, call in calls(lambda name: name == "QLabel", "gui") if call.args]
    assert bare == []
    bases = {
        where
        for where, tree in modules("gui")
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and "QLabel" in map(ast.unparse, node.bases)
    }
    for where in bases:
        source = (PACKAGE / where).read_text(encoding="utf-8")
        assert "setTextFormat(Qt.TextFormat.PlainText)" in source or "setPixmap" in source, where


def test_every_tooltip_with_a_value_is_escaped() -> None:
    unsafe = [
        f"{where} {ast.unparse(call)}"
        for where, _, call in calls(lambda name: name.endswith(".setToolTip"), "gui")
        if not is_escaped(call.args[0])
    ]
    assert unsafe == []


def is_escaped(given: ast.expr) -> bool:
    """By `tooltip`, or a sentence of our own without a value."""
    if isinstance(given, ast.IfExp):
        return is_escaped(given.body) and is_escaped(given.orelse)
    if isinstance(given, ast.Constant):
        return True
    if not isinstance(given, ast.Call):
        return False
    return ast.unparse(given.func) in {"tooltip", "self.tr"}


# CC-06: the GUI thread waits for nobody, and nobody is let in while it works.


def test_no_slot_is_entered_again_while_it_runs() -> None:
    loops = {"processEvents", "exec", "exec_"}
    again = calls(lambda name: name.rpartition(".")[2] in loops, "gui")
    assert [where for where, _, _ in again] == []


def test_the_windows_know_neither_databases_nor_mail_servers() -> None:
    outside = {"sqlalchemy", "sqlite3", "psycopg", "pymysql", "smtplib", "socket", "bcrypt"}
    found = {where: imported_in(tree) & outside for where, tree in modules("gui")}
    assert {where: names for where, names in found.items() if names} == {}


# SC-06: no way in for tests, and nothing that listens but the pages.


def test_no_variable_of_the_environment_changes_what_the_program_does() -> None:
    """Only where settings lie, and which plug-ins of another program are not meant for us."""
    asked = {
        ast.unparse(node)
        for _, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute | ast.Call)
        and ast.unparse(node).startswith(("os.environ", "os.getenv", "environment.get"))
    }
    assert asked == {
        "os.environ",
        "os.environ.pop",
        "os.environ.pop(name, None)",
        "environment.get",
        "environment.get('APPDATA')",
        "environment.get('XDG_CONFIG_HOME', '')",
    }


def test_only_the_pages_listen() -> None:
    ears = {"bind", "listen", "create_server", "bind_sockets"}
    listens = calls(
        # SQLAlchemy calls it listening, too, when something is to be done at an event.
        lambda name: name.rpartition(".")[2] in ears and name != "event.listen"
    )
    assert {where.partition(":")[0] for where, _, _ in listens} == {"web/server.py"}


# SM-07: what is remembered between two starts holds nothing secret.


def test_only_the_look_of_the_window_is_remembered_by_qt() -> None:
    kept = {
        ast.unparse(call.args[0])
        for _, _, call in calls(lambda name: name.endswith("._settings.setValue"), "gui")
    }
    put_off = "self._key(self._workplace)"  # when somebody did not want a recovery code yet
    assert kept <= {
        *("_GEOMETRY", "_PARTS", "_LOOK", "_CHOSEN", "_HEADER", "f'{_HEADER}_dragged'"),
        put_off,
    }


def test_the_scan_sees_the_whole_program() -> None:
    assert len(list(modules())) > 200
    assert Path(PACKAGE / "adapters" / "hashing.py").exists()


# SC-01: every library is pinned to files that were seen before.


def test_every_library_is_pinned_with_hashes_and_taken_as_a_wheel() -> None:
    locks = sorted(REPOSITORY.glob("requirements*.lock"))
    assert len(locks) == 3
    for lock in locks:
        text = lock.read_text(encoding="utf-8").replace("\\\n", " ")
        pinned = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
        assert pinned
        for line in pinned:
            assert re.match(r"[\w.-]+(\[[\w,-]+\])?==\S+", line), line
            assert "--hash=sha256:" in line, line
    installing = (REPOSITORY / "run").read_text(encoding="utf-8")
    assert "--require-hashes --only-binary :all:" in installing


# ML-03: Python's own way to write headers had holes, so no header of ours goes through it.


def test_python_writes_no_header_that_holds_a_name_or_a_subject() -> None:
    with_messages = {where for where, tree in modules() if "email" in imported_in(tree)}
    assert with_messages == {"adapters/messages.py"}
    tree = parsed(PACKAGE / "adapters" / "messages.py")
    set_by_key = [
        ast.unparse(target)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Subscript)
    ]
    assert set_by_key == []
    by_call = {"add_header", "replace_header", "set_raw", "set_param"}
    assert [w for w, _, _ in calls(lambda name: name.rpartition(".")[2] in by_call)] == []

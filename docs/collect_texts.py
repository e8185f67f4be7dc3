"""Prints every `Text("…")` that windows can show, for lupdate: `./check translations`.

lupdate would file a text under the class that it stands in; whoever translates it at run time
only knows the sentence. In a file of its own, outside any class, it has no such context.
"""

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path

# Terminal commands speak English only.
FOLDERS = ("adapters", "domain", "gui", "services")


def main() -> None:
    """Print one call a line, each text once, in their order."""
    package = Path(__file__).parent.parent / "crm_admin"
    files = sorted(path for folder in FOLDERS for path in (package / folder).rglob("*.py"))
    texts = dict.fromkeys(text for file in files for text in texts_of(file))
    sys.stdout.write("".join(f'translate("", {json.dumps(text)})\n' for text in texts))


def texts_of(file: Path) -> Iterator[str]:
    """The literals that `Text` is called with in this file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id="Text"), args=[ast.Constant(value=str(text))]) if text:
                yield text


if __name__ == "__main__":
    main()

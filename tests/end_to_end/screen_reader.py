"""What a screen reader knows of the program: questions and answers as lines of JSON.

Runs under the system's Python, which has pyatspi; started by desktop.py.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]

PATIENCE_S = 20
LOOK_AGAIN_AFTER_S = 0.1
PROGRAM = "CRM Admin"

Node = Any
Answer = dict[str, Any]


def main() -> None:
    for line in sys.stdin:
        question = json.loads(line)
        answer = ACTS[question["act"]](question)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def find(question: Answer) -> Answer:
    return _with_found(question, _facts)


def activate(question: Answer) -> Answer:
    return _with_found(question, _activate)


def write(question: Answer) -> Answer:
    def fill(node: Node) -> Answer:
        node.queryEditableText().setTextContents(question["text"])
        return {}

    return _with_found(question, fill, needs=pyatspi.STATE_EDITABLE)


def gone(question: Answer) -> Answer:
    until = time.monotonic() + PATIENCE_S
    while _first(question) is not None:
        if time.monotonic() > until:
            return _problem("still there", question)
        time.sleep(LOOK_AGAIN_AFTER_S)
    return {}


def read(question: Answer) -> Answer:
    return {"names": [n.name for n in _showing() if question["role"] in ("", n.getRoleName())]}


ACTS: dict[str, Callable[[Answer], Answer]] = {
    "find": find,
    "activate": activate,
    "write": write,
    "gone": gone,
    "read": read,
}


def _with_found(question: Answer, do: Callable[[Node], Answer], needs: object = None) -> Answer:
    until = time.monotonic() + PATIENCE_S
    while True:
        node = _first(question, needs)
        if node is not None:
            try:
                return do(node)
            except Exception as error:  # noqa: BLE001 (the tree changes while it is read)
                problem = repr(error)
        else:
            problem = "not found"
        if time.monotonic() > until:
            return _problem(problem, question)
        time.sleep(LOOK_AGAIN_AFTER_S)


def _first(question: Answer, needs: object = None) -> Node | None:
    """What is activated is called so exactly, where anything is."""
    nearly = None
    for node in _showing():
        try:
            role, name, states = node.getRoleName(), node.name, node.getState()
        except Exception:  # noqa: BLE001, S112 (it went away while it was read)
            continue
        if question["role"] not in ("", role) or question["name"] not in name:
            continue
        is_exact = question["name"] == name
        if needs is not None and not (is_exact and states.contains(needs)):
            continue
        if is_exact or question["act"] != "activate":
            return node
        nearly = nearly or node
    return nearly


def _showing() -> Iterator[Node]:
    """Everything that is on the screen; an open dialog is read before the window behind it."""
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name == PROGRAM:
            for window in reversed([child for child in application if child is not None]):
                yield from _below(window)


def _below(node: Node) -> Iterator[Node]:
    try:
        if not node.getState().contains(pyatspi.STATE_SHOWING):
            return
        yield node
        # A list of a million rows is read as far as it shows.
        for index in range(min(node.childCount, 400)):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield from _below(child)
    except Exception:  # noqa: BLE001 (it went away while it was read)
        return


def _facts(node: Node) -> Answer:
    states = [pyatspi.stateToString(state) for state in node.getState().getStates()]
    return {
        "name": node.name,
        "role": node.getRoleName(),
        "description": node.description,
        "states": states,
        "text": _text(node),
    }


def _text(node: Node) -> str:
    try:
        text = node.queryText()
    except NotImplementedError:
        return ""
    return str(text.getText(0, text.characterCount))


def _activate(node: Node) -> Answer:
    if not node.getState().contains(pyatspi.STATE_SENSITIVE):
        raise RuntimeError(f"greyed: {node.description}")
    actions = node.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    wanted = next((n for n in ("Press", "press", "Toggle", "ShowMenu") if n in names), names[0])
    actions.doAction(names.index(wanted))
    return {"did": wanted}


def _problem(what: str, question: Answer) -> Answer:
    tree = [f"{node.getRoleName()}: {node.name!r} {_text(node)!r}" for node in _showing()]
    return {"problem": f"{what}: {question}", "tree": tree}


if __name__ == "__main__":
    main()

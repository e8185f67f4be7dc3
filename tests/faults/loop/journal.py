"""What a computer did and was told, line by line, so that it is there after a kill."""

import json
from collections import defaultdict
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.faults.clients import Answer, Told


@dataclass(slots=True)
class Journal:
    """One computer writes here."""

    path: Path

    def begin(self, key: str, act: str) -> None:
        self._write({"begin": key, "act": act})

    def end(self, told: Told) -> None:
        self._write({"told": asdict(told)})

    def take(self, message_id: str, text: str) -> None:
        self._write({"taken": message_id, "text": text})

    def report_bug(self, trace: str) -> None:
        self._write({"bug": trace})

    def _write(self, line: dict[str, object]) -> None:
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


@dataclass(slots=True)
class History:
    """What stands in all journals of one database."""

    told: list[Told] = field(default_factory=list)
    taken: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    bugs: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, folder: Path) -> "History":
        """An act that was begun and never answered is one whose outcome nobody knows."""
        history = cls()
        begun: dict[str, str] = {}
        for path in sorted(folder.glob("*.journal")):
            for text in path.read_text(encoding="utf-8").splitlines(keepends=True):
                if text.endswith("\n"):
                    history._add(json.loads(text), begun)
        history.told += [
            Told(key=key, act=act, answer=Answer.UNKNOWN, why="killed")
            for key, act in begun.items()
        ]
        return history

    def _add(self, line: dict[str, object], begun: dict[str, str]) -> None:
        match line:
            case {"begin": str(key), "act": str(act)}:
                begun[key] = act
            case {"told": dict(values)}:
                told = Told(**{**values, "answer": Answer(values["answer"])})
                self.told.append(told)
                begun.pop(told.key, None)
            case {"taken": str(message_id), "text": str(text)}:
                self.taken[message_id].append(text)
            case {"bug": str(trace)}:
                self.bugs.append(trace)

"""Files in memory."""

from collections.abc import Callable

from crm_admin.domain.errors import FileNotWritten


class FakeFiles:
    """`finished` holds what was written, by its path; nothing can be written below `/full/`.

    `after_writing` is told how often something was written by then.
    """

    def __init__(self) -> None:
        self.after_writing: Callable[[int], object] = lambda _count: None
        self.finished: dict[str, str] = {}
        self.discarded: list[str] = []

    def begin(self, path: str) -> "FakeFile":
        if path.startswith("/full/"):
            raise FileNotWritten(path=path)
        return FakeFile(self, path)


class FakeFile:
    def __init__(self, files: FakeFiles, path: str) -> None:
        self._files = files
        self._path = path
        self._text = ""
        self._count = 0

    def write(self, text: str) -> None:
        self._text += text
        self._count += 1
        self._files.after_writing(self._count)

    def finish(self) -> None:
        self._files.finished[self._path] = self._text

    def discard(self) -> None:
        self._files.discarded.append(self._path)

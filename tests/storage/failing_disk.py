"""A disk that stops working after a number of calls, put below SQLite in place of the real one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import apsw

CHANGES = frozenset({"write", "sync", "truncate"})


class FailingDisk(apsw.VFS):
    """Passes everything on to the real disk, until `fails_after` more calls of some kinds have been done."""

    def __init__(self) -> None:
        self.real = apsw.vfs_names()[0]
        self.calls = 0
        self.kinds = CHANGES
        self.calls_left: int | None = None
        self.once = False
        self.error: Callable[[str], Exception] = apsw.FullError
        super().__init__("failing-disk", self.real, makedefault=True)

    def xOpen(  # noqa: N802 - SQLite's name
        self, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> apsw.VFSFile:
        self.count("open")
        return _File(self, name, flags)

    @contextmanager
    def fails_after(
        self,
        calls: int,
        error: Callable[[str], Exception],
        *,
        kinds: frozenset[str] = CHANGES,
        once: bool = False,
    ) -> Iterator[None]:
        """Fail with this error once so many calls of these kinds are done, from then on or only one time."""
        self.calls_left, self.error, self.kinds, self.once = calls, error, kinds, once
        try:
            yield
        finally:
            self.calls_left = None

    @contextmanager
    def counting(self, kinds: frozenset[str]) -> Iterator[None]:
        """Count the calls of these kinds in `calls`."""
        self.calls, self.kinds = 0, kinds
        yield

    def count(self, kind: str) -> None:
        if kind not in self.kinds:
            return
        self.calls += 1
        if self.calls_left is not None:
            self.calls_left -= 1
            if self.calls_left == -1 or (self.calls_left < -1 and not self.once):
                raise self.error("the disk fails on purpose")


class _File(apsw.VFSFile):
    def __init__(self, disk: FailingDisk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self._disk = disk
        super().__init__(disk.real, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._disk.count("write")
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:  # noqa: N802, ARG002
        self._disk.count("sync")
        # No test cuts the power, so the real disk need not be asked to flush, which takes its time.

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        self._disk.count("truncate")
        super().xTruncate(newsize)

    def xLock(self, level: int) -> None:  # noqa: N802
        self._disk.count("lock")
        super().xLock(level)

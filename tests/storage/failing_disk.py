"""A disk that stops working after a number of writes, put below SQLite in place of the real one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import apsw


class FailingDisk(apsw.VFS):
    """Passes everything on to the real disk, until `fails_after` more writes have been done."""

    def __init__(self) -> None:
        self.real = apsw.vfs_names()[0]
        self.writes_left: int | None = None
        self.error: Callable[[str], Exception] = apsw.FullError
        super().__init__("failing-disk", self.real, makedefault=True)

    def xOpen(  # noqa: N802 - SQLite's name
        self, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> apsw.VFSFile:
        return _File(self, name, flags)

    @contextmanager
    def fails_after(self, writes: int, error: Callable[[str], Exception]) -> Iterator[None]:
        """Fail with this error as soon as so many writes are done."""
        self.writes_left, self.error = writes, error
        try:
            yield
        finally:
            self.writes_left = None

    def count_write(self) -> None:
        if self.writes_left is not None:
            self.writes_left -= 1
            if self.writes_left < 0:
                raise self.error("the disk fails on purpose")


class _File(apsw.VFSFile):
    def __init__(self, disk: FailingDisk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self._disk = disk
        super().__init__(disk.real, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._disk.count_write()
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._disk.count_write()
        super().xSync(flags)

"""A file is either written whole or left as it was, with nothing else beside it."""

from __future__ import annotations

import os
import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tracker.exchange.atomic import write_atomically
from tracker.exchange.errors import ExportError


@contextmanager
def disk_that_takes(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond `size` bytes, as a full disk would."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def message_for(path: Path) -> str:
    """Return the message with which writing to this path fails."""
    with pytest.raises(ExportError) as caught:
        write_atomically(path, b"new")
    return str(caught.value)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_new_file_is_private(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert mode_of(path) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert (path.read_bytes(), mode_of(path)) == (b"new", 0o640)


def test_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    path.write_bytes(b"old")
    with disk_that_takes(2):
        assert message_for(path) == f"{path} cannot be written: the file is larger than allowed there."
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to("log.json")
    write_atomically(tmp_path / "link.json", b"new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "log.json").read_bytes() == b"new"


def test_what_cannot_be_written_is_told_in_one_sentence(tmp_path: Path) -> None:
    folder, pipe, file = tmp_path / "folder", tmp_path / "pipe", tmp_path / "file"
    folder.mkdir()
    os.mkfifo(pipe)
    file.touch()
    long = tmp_path / ("x" * 300)
    assert message_for(folder) == f"{folder} cannot be written: it is a folder."
    assert message_for(pipe) == f"{pipe} cannot be written: it is not an ordinary file."
    assert message_for(Path("/dev/null")) == "/dev/null cannot be written: it is not an ordinary file."
    assert message_for(file / "log.json") == f"{file}/log.json cannot be written: there is no such folder."
    assert (
        message_for(tmp_path / "no" / "a") == f"{tmp_path}/no/a cannot be written: there is no such folder."
    )
    assert message_for(long) == f"{long} cannot be written: the name is too long."
    assert sorted(tmp_path.iterdir()) == [file, folder, pipe]


def test_the_message_stays_on_one_line(tmp_path: Path) -> None:
    assert "\n" not in message_for(tmp_path / "no\nfolder" / "log.json")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_read_only_file_and_folder(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    path.touch(mode=0o400)
    assert message_for(path) == f"{path} cannot be written: the file that is there is read-only."
    tmp_path.chmod(0o500)
    message = message_for(tmp_path / "new.json")
    tmp_path.chmod(0o700)
    assert message == f"{tmp_path}/new.json cannot be written: you are not allowed to write there."

"""Files that are no logs at all are refused in one line: without a traceback, a wait or a full memory."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tracker.domain.journal import Journal
from tracker.exchange.bounded import SIZE_LIMIT
from tracker.exchange.errors import LogFileError
from tracker.exchange.logs.log_json import to_json
from tracker.exchange.logs.reading import LoadedLog, read_log
from tracker.exchange.logs.table_csv import to_csv

Read = Callable[[str, str | bytes], LoadedLog]
Refusal = Callable[[str, str | bytes], str]


def message_for(path: Path) -> str:
    """Return the message with which this path is refused."""
    with pytest.raises(LogFileError) as caught:
        read_log(path, knowledge_signs=(), today=dt.date(2026, 3, 10))
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b"\xef\xbb\xbf \n", "the file is empty"),
        ("treated_on".encode("utf-16"), 'the text is UTF-16, not UTF-8; save it as "CSV UTF-8"'),
        ("a\nMüller".encode("latin-1"), "line 2: the text is not UTF-8; save it as UTF-8"),
        (b"\xef\xbb\xbfa\n\xff", "line 2: the text is not UTF-8; save it as UTF-8"),
        ("treated_on".encode("utf-16-le"), "line 1: there is a NUL character; this is not a text file"),
    ],
)
@pytest.mark.parametrize("name", ["my.csv", "my.json", "my.txt"])
def test_not_a_text_file(refusal: Refusal, name: str, content: bytes, message: str) -> None:
    assert refusal(name, content) == f"{name}: {message}"


def test_too_large(refusal: Refusal) -> None:
    assert refusal("my.json", b" " * (SIZE_LIMIT + 1)) == "my.json: the file is larger than 16 MiB"


def test_exactly_the_size_limit_is_read(read: Read) -> None:
    assert read("my.json", to_json(Journal()).ljust(SIZE_LIMIT)).journal == Journal()


def test_folder_pipe_device_and_missing_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("pipe.json")
    Path("folder.json").mkdir()
    Path("loop.json").symlink_to("loop.json")
    assert message_for(Path("pipe.json")) == "pipe.json: this is not an ordinary file"
    assert message_for(Path("folder.json")) == "folder.json: this is a folder, not a file"
    assert message_for(Path("no.json")) == "no.json: there is no such file"
    assert message_for(Path("/dev/zero")) == "/dev/zero: this is not an ordinary file"
    assert message_for(Path("loop.json")).startswith("loop.json: the file cannot be read (")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "my.json"
    path.touch(mode=0)
    assert message_for(path) == f"{path}: you are not allowed to read this file"


@pytest.mark.parametrize("name", ["log.JSON", "log.txt", "log"])
def test_json_is_told_by_its_name_or_its_first_character(read: Read, name: str) -> None:
    assert read(name, b"\n " + to_json(Journal())) == LoadedLog(journal=Journal(), ignored=())


def test_csv_is_told_by_its_name(read: Read, refusal: Refusal) -> None:
    assert read("log.CSV", to_csv(Journal())).journal == Journal()
    assert refusal("log.txt", to_csv(Journal())) == "log.txt: the name ends in neither .json nor .csv"


def test_the_message_stays_on_one_line_whatever_the_file_is_called(refusal: Refusal) -> None:
    assert refusal("my\n\x1b[31m\udcff.json", b"") == "my\\n\\x1b[31m\\udcff.json: the file is empty"

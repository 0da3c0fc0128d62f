"""The program's own log never gets in the way: a disk that takes no line of it is nobody's concern here."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tracker.logs import LOG_NAME, program_log, start_logging, stop_logging


@pytest.fixture(autouse=True)
def stopped() -> Iterator[None]:
    yield
    stop_logging()


def test_a_line_is_written_for_its_owner_only(tmp_path: Path) -> None:
    start_logging(tmp_path)
    program_log("tracker.test").warning("something happened")
    written = tmp_path / LOG_NAME
    assert written.read_text().endswith("WARNING tracker.test: something happened\n")
    assert os.name != "posix" or written.stat().st_mode & 0o777 == 0o600


def test_a_line_that_cannot_be_written_is_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / LOG_NAME).mkdir()
    start_logging(tmp_path)
    program_log("tracker.test").warning("something happened")
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_neither_is_one_on_a_full_disk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / LOG_NAME).symlink_to("/dev/full")
    start_logging(tmp_path)
    program_log("tracker.test").warning("something happened")
    stop_logging()
    assert capsys.readouterr() == ("", "")


def test_nothing_is_written_before_it_is_known_where_or_after_the_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program_log("tracker.test").warning("something happened")
    start_logging(tmp_path)
    stop_logging()
    program_log("tracker.test").warning("something happened")
    assert list(tmp_path.iterdir()) == []
    assert capsys.readouterr() == ("", "")

"""The program's own log never gets in the way: a disk that takes no line of it is nobody's concern here."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tracker.logs import LOG_NAME, start_logging, stop_logging

log = logging.getLogger("tracker.test")


@pytest.fixture(autouse=True)
def stopped() -> Iterator[None]:
    yield
    stop_logging()


def test_a_line_is_written_for_its_owner_only(tmp_path: Path) -> None:
    start_logging(tmp_path)
    log.warning("something happened")
    written = tmp_path / LOG_NAME
    assert written.read_text().endswith("WARNING tracker.test: something happened\n")
    assert os.name != "posix" or written.stat().st_mode & 0o777 == 0o600


def test_a_line_that_cannot_be_written_is_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / LOG_NAME).mkdir()
    start_logging(tmp_path)
    log.warning("something happened")
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_neither_is_one_on_a_full_disk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / LOG_NAME).symlink_to("/dev/full")
    start_logging(tmp_path)
    log.warning("something happened")
    stop_logging()
    assert capsys.readouterr() == ("", "")

"""A log that cannot be opened at start: what is offered, what comes of it, and that nothing is destroyed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tests.storage.broken import TOMORROW, open_and_read, write_sound_log
from tracker.domain.journal import Journal
from tracker.opening import open_log
from tracker.preferences import PREFERENCES_NAME
from tracker.sitting import back_up_if_due
from tracker.storage import DamagedFile, MissingLog, NotOurFile, StorageError, Store
from tracker.ui import messages
from tracker.ui.colours import DARK, LIGHT, Colours
from tracker.ui.shell.rescue import rescue

from .program import Asked
from .test_real_start import start

SALVAGE, BACKUP, EMPTY = (
    "Take out what can be read",
    "Go back to the backup of 2 Mar 2026",
    "Begin an empty log",
)
DAYS = 31


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log of 31 days, the last of them after its backup."""
    file = tmp_path / "data" / "recovery.db"
    write_sound_log(file)
    return file


def spoil(log: Path) -> bytes:
    """Overwrite pages in the middle; return what is in the file then."""
    content = bytearray(log.read_bytes())
    content[8192:16384] = bytes(8192)
    log.write_bytes(content)
    return bytes(content)


def problem_with(log: Path) -> StorageError:
    """Return why the log cannot be opened."""
    with pytest.raises(StorageError) as refused:
        Store.open(log, now=TOMORROW)
    return refused.value


def days_in(journal: Journal) -> int:
    """Count the logged days."""
    return sum(len(treatment.days) for treatment in journal.treatments)


def kept_aside(log: Path, content: bytes) -> bool:
    """Tell whether the broken file is still there under some name."""
    return any(file.read_bytes() == content for file in log.parent.iterdir() if file.is_file())


def test_a_damaged_log_offers_what_can_be_read_its_backup_and_a_new_beginning(
    log: Path, asked: Asked
) -> None:
    content = spoil(log)
    asked.answers = [None]
    problem = problem_with(log)
    assert isinstance(problem, DamagedFile)
    assert not rescue(log, problem, TOMORROW)
    text, options = asked.question()
    assert options == [SALVAGE, BACKUP, EMPTY]
    assert "is damaged" in text
    assert "the file as it is now is kept" in text
    assert "The newest good backup, of 2 Mar 2026: 1 session, 30 days, the newest 31 Mar 2026." in text
    assert log.read_bytes() == content


@pytest.mark.parametrize(("chosen", "fewest", "most"), [(0, 30, DAYS), (1, 30, 30), (2, 0, 0)])
def test_what_is_chosen_takes_the_place_of_the_damaged_log_which_is_kept(
    log: Path, asked: Asked, chosen: int, fewest: int, most: int
) -> None:
    content = spoil(log)
    problem = problem_with(log)
    asked.answers = [chosen]
    assert rescue(log, problem, TOMORROW)
    assert fewest <= days_in(open_and_read(log)) <= most
    assert kept_aside(log, content)
    assert "kept as" in asked.message()


def test_a_file_of_another_program_is_set_aside_not_read(log: Path, asked: Asked) -> None:
    log.write_text("a shopping list")
    problem = problem_with(log)
    assert isinstance(problem, NotOurFile)
    asked.answers = [0]
    assert rescue(log, problem, TOMORROW)
    _, options = asked.question()
    assert options == [BACKUP, EMPTY]
    assert "(not a log 2026-03-03)" in asked.message()
    assert days_in(open_and_read(log)) == 30
    assert kept_aside(log, b"a shopping list")


def test_a_log_that_is_gone_comes_back_from_its_backup(log: Path, asked: Asked) -> None:
    log.unlink()
    problem = problem_with(log)
    assert isinstance(problem, MissingLog)
    asked.answers = [0]
    assert rescue(log, problem, TOMORROW)
    assert "What was logged after it would be missing." in asked.question()[0]
    assert days_in(open_and_read(log)) == 30
    assert asked.told == []


def test_a_rescue_that_fails_says_so_and_changes_nothing(
    log: Path, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = spoil(log)
    problem = problem_with(log)

    def fail(*_arguments: object, **_named: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr("tracker.ui.shell.rescue.begin_anew", fail)
    asked.answers = [2]
    assert not rescue(log, problem, TOMORROW)
    assert asked.message().endswith("The disk is full.")
    assert log.read_bytes() == content


def test_the_real_program_goes_on_with_what_was_rescued(log: Path) -> None:
    content = spoil(log)
    went = start(log.parent, "Ctrl+Q")
    assert went.returncode == 0
    assert went.stderr.count("\n") == 1
    assert "is damaged" in went.stderr
    assert days_in(open_and_read(log)) >= 30
    assert kept_aside(log, content)


@pytest.mark.parametrize(("appearance", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_what_is_asked_before_the_window_has_its_look(
    log: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, appearance: str, colours: Colours
) -> None:
    spoil(log)
    (log.parent / PREFERENCES_NAME).write_text(json.dumps({"appearance": appearance}))
    qapp.setStyleSheet("")
    looks: list[tuple[str, bool]] = []

    def look(*_question: object) -> None:
        page = qapp.palette().color(QPalette.ColorRole.Window).name()
        looks.append((page, colours.accent in qapp.styleSheet()))

    monkeypatch.setattr(messages, "choose", look)
    assert open_log(log) is None
    assert looks == [(colours.page, True)]


def test_a_backup_that_fails_is_said(log: Path, asked: Asked) -> None:
    for backup in (log.parent / "backups").iterdir():
        backup.unlink()
    (log.parent / "backups").rmdir()
    (log.parent / "backups").write_text("in the way")
    with Store.open(log, now=TOMORROW) as store:
        back_up_if_due(store, None, None)
        assert "the backup of today could not be made" in asked.message()
        (log.parent / "backups").unlink()
        back_up_if_due(store, None, None)
        assert asked.told == []
    assert len(list((log.parent / "backups").iterdir())) == 1

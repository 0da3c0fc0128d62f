"""The real `main` in a process of its own: a whole evening, a first start, and a start that is refused."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.builders import TREATED_ON, treatment
from tests.commands import ROOT
from tracker.domain.symptoms import Symptom
from tracker.paths import database
from tracker.preferences import load_preferences
from tracker.storage import Store

from .program import EVENING, Program

PRESSING_KEYS = Path(__file__).parent / "programs" / "pressing_keys.py"


def start(folder: Path, *keys: str, options: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
    """Run the program on a folder and press keys in its window."""
    return subprocess.run(
        [sys.executable, PRESSING_KEYS, folder, *options, *keys],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_an_evening_in_the_real_program(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with Store.open(database(folder), now=lambda: EVENING) as store:
        store.add_treatment(treatment())
    went = start(folder, "2", "1", "0", "3", "N", "Ctrl+S", "Ctrl+Q")
    assert (went.returncode, went.stdout, went.stderr) == (0, "", "")

    with Store.open(database(folder), now=lambda: EVENING) as store:
        (entry,) = store.read_treatment(TREATED_ON).days
    assert entry.scores == dict(zip(Symptom, (2, 1, 0, 3), strict=True))
    assert entry.signs == frozenset()
    assert load_preferences(folder / "window.json").geometry
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        files = [file for file in folder.rglob("*") if file.is_file()]
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert len(list((folder / "backups").iterdir())) == 1
    assert not (folder / "program.log").exists()  # nothing was worth a line


def test_a_first_start_makes_its_folder_and_an_empty_log(tmp_path: Path) -> None:
    went = start(tmp_path / "new" / "data", "Ctrl+Q")
    assert (went.returncode, went.stdout, went.stderr) == (0, "", "")
    with Store.open(database(tmp_path / "new" / "data"), now=lambda: EVENING) as store:
        assert store.read_journal().treatments == ()


def test_a_second_start_on_the_same_folder_is_refused_in_one_line(program: Program) -> None:
    program.has(treatment())
    screen = program.open()
    refused = start(program.folder)
    assert refused.returncode == 1
    assert refused.stdout == ""
    (line,) = refused.stderr.splitlines()
    assert line.startswith("recovery-tracker: ")
    assert str(program.file) in line
    assert "in use" in line
    screen.press("2", "Ctrl+S")
    assert program.stored_days()[3].scores == {Symptom.REDNESS: 2}

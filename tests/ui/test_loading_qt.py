"""The parts of PySide6 that only describe it are loaded when something asks for them, and then do as ever."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from tests.commands import ROOT
from tracker.ui.loading_qt import LATE, SUPPORT, TRIED, load_qt

PROGRAM = Path(__file__).parent / "programs" / "late_pyside.py"
LATE_NAMES = {name.removeprefix(SUPPORT).removesuffix(".py").rpartition("/")[2] for name in LATE}
tried = pytest.mark.skipif(
    not TRIED[0] <= PySide6.__version_info__ < TRIED[1],
    reason="with this PySide6 nothing is loaded later than usual",
)
QUESTIONS = ["wrong_argument", "signature", "stub_formatter", "features"]


def ask(question: str, how: str = "late") -> tuple[set[str], set[str], str]:
    """Return which parts of PySide6's support had run before and after a question, and the answer."""
    went = subprocess.run(
        [sys.executable, PROGRAM, how, question],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    before, after, answer = went.stdout.split("\n", 2)
    return set(before.split()), set(after.split()), answer


@tried
def test_a_start_runs_none_of_them() -> None:
    before, _, _ = ask("signature")
    assert "loader" in before
    assert not before & LATE_NAMES


def test_without_us_all_of_them_run() -> None:
    before, _, _ = ask("signature", how="plain")
    assert before >= LATE_NAMES


@tried
@pytest.mark.parametrize("question", QUESTIONS)
def test_asked_they_answer_as_ever(question: str) -> None:
    before, after, answer = ask(question)

    assert answer
    assert after > before
    assert answer == ask(question, how="plain")[2]


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_untried_pyside_is_loaded_as_ever(question: str) -> None:
    before, _, answer = ask(question, how="untried")

    assert before >= LATE_NAMES
    assert answer == ask(question, how="plain")[2]


def test_python_compiles_as_usual_afterwards() -> None:
    usual = builtins.compile
    load_qt()
    assert builtins.compile is usual


def test_python_compiles_as_usual_after_a_failed_import(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = builtins.compile
    monkeypatch.setitem(sys.modules, "PySide6.QtCore", None)
    with pytest.raises(ImportError):
        load_qt()
    assert builtins.compile is usual


def test_imports_are_not_watched_afterwards() -> None:
    """Each would call PySide6's Python first."""
    program = """if True:
        import builtins
        from tracker.ui.loading_qt import load_qt
        load_qt()
        assert builtins.__import__ is not builtins.__feature_import__
    """
    went = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (went.returncode, went.stderr) == (0, "")

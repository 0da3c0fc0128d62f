"""PySide6 compiles the Python code inside its library at every start; here it does so once."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import ROOT
from tracker.ui.loading_qt import SUPPORT, bytecode_file, kept_bytecode

SOURCE = b"answer = 6 * 7\n"
LOADED = Path(__file__).parent / "programs" / "compiled_by_pyside.py"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "__pycache__" / "kept.pyc"


@pytest.fixture(autouse=True)
def written_bytecode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def answer_of(
    file: Path | None, source: bytes = SOURCE, name: str = f"{SUPPORT}answer.py"
) -> tuple[int, bool]:
    """Return what a source says when it is compiled and run, and whether it had to be compiled."""
    asked: list[object] = []
    with pytest.MonkeyPatch.context() as patch:
        compile_as_usual = builtins.compile
        patch.setattr(builtins, "compile", lambda *given: asked.append(given) or compile_as_usual(*given))
        with kept_bytecode(file):
            said: dict[str, int] = {}
            exec(compile(source, name, "exec"), said)
    return said["answer"], bool(asked)


def test_the_second_start_compiles_nothing(file: Path) -> None:
    assert answer_of(file) == (42, True)
    assert answer_of(file) == (42, False)


def test_another_version_of_the_source_is_compiled(file: Path) -> None:
    answer_of(file)
    assert answer_of(file, b"answer = 6 * 8\n") == (48, True)
    assert answer_of(file, b"answer = 6 * 8\n") == (48, False)


def test_what_is_not_pyside_s_is_not_kept(file: Path) -> None:
    answer_of(file, name="somebody_else.py")
    assert not file.exists()


@pytest.mark.parametrize("damage", [b"", b"x", b"\x00" * 400])
def test_a_damaged_file_is_made_anew(file: Path, damage: bytes) -> None:
    answer_of(file)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] + damage)

    assert answer_of(file) == (42, True)
    assert file.read_bytes() == whole


def test_where_nothing_can_be_written_it_is_compiled_each_time(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")

    for _ in range(2):
        assert answer_of(in_the_way / "kept.pyc") == (42, True)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_nothing_is_written_where_python_writes_no_bytecode(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    answer_of(file)
    assert not file.exists()


def test_a_python_that_keeps_no_bytecode_compiles_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.implementation, "cache_tag", None)
    assert bytecode_file() is None
    assert answer_of(None) == (42, True)


def test_the_program_loads_pyside_without_compiling_it_a_second_time(tmp_path: Path) -> None:
    def compiled() -> list[str]:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONPATH": str(ROOT)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        went = subprocess.run(
            [sys.executable, LOADED], env=environment, capture_output=True, text=True, timeout=60, check=True
        )
        return went.stdout.splitlines()

    assert any(name.endswith("parser.py") for name in compiled())
    assert compiled() == []

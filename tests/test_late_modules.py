"""Modules that wait are run when something is asked of them, once, and then are as ever."""

from __future__ import annotations

import importlib
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.commands import ROOT
from tracker import late_modules
from tracker.late_modules import LateModule, import_late, run_waiting
from tracker.ui.background import Task

NAME = "a_late_module"


@pytest.fixture(autouse=True)
def module_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A module that can be imported, and tells when it is run."""
    file = tmp_path / f"{NAME}.py"
    file.write_text("import time\ntime.sleep(0.05)\nruns = globals().get('runs', 0) + 1\nanswer = 42\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(late_modules, "_waiting", [])
    importlib.invalidate_caches()
    yield file
    sys.modules.pop(NAME, None)


def has_run() -> bool:
    return "answer" in vars(sys.modules[NAME])


def test_an_import_does_not_run_it() -> None:
    import_late(NAME)
    module = importlib.import_module(NAME)
    assert not has_run()
    assert module.__name__ == NAME


def test_a_name_that_is_asked_for_does() -> None:
    import_late(NAME)
    module = importlib.import_module(NAME)

    assert module.answer == 42
    assert not {"__getattr__", "__dir__"} & set(vars(module))
    with pytest.raises(AttributeError, match="no attribute 'question'"):
        _ = module.question


def test_so_does_everything_it_holds() -> None:
    import_late(NAME)
    names: dict[str, object] = {}
    exec(f"from {NAME} import *", names)
    assert names["answer"] == 42


def test_all_that_wait_can_be_run_at_once() -> None:
    import_late(NAME)
    run_waiting()
    assert has_run()


def test_that_goes_on_where_it_failed(module_file: Path) -> None:
    module_file.write_text("raise OSError('the disk is gone')\n")
    import_late(NAME)
    for _ in range(2):
        with pytest.raises(OSError, match="the disk is gone"):
            run_waiting()


def test_no_thread_of_ours_finds_one_waiting(qtbot: QtBot) -> None:
    import_late(NAME)
    task = Task(has_run)
    with qtbot.waitSignal(task.succeeded) as told:
        task.start()
    assert told.args == [True]


def test_a_list_of_its_names_is_whole() -> None:
    import_late(NAME)
    assert {"answer", "runs"} <= set(dir(sys.modules[NAME]))


def test_a_module_that_is_there_stays_as_it_is() -> None:
    module = importlib.import_module(NAME)
    import_late(NAME)
    assert sys.modules[NAME] is module
    assert module.runs == 1


def test_one_that_there_is_not_fails_where_it_is_imported() -> None:
    import_late("there_is_no_such_module")
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("there_is_no_such_module")


def test_who_asks_a_broken_one_is_told_and_may_ask_again(module_file: Path) -> None:
    module_file.write_text("raise OSError('the disk is gone')\n")
    import_late(NAME)
    for _ in range(2):
        with pytest.raises(OSError, match="the disk is gone"):
            _ = sys.modules[NAME].answer

    module_file.write_text("answer = 'it is back, and longer than before'\n")
    importlib.invalidate_caches()
    assert sys.modules[NAME].answer.startswith("it is back")


def test_a_module_may_ask_itself_while_it_is_run() -> None:
    namespace: dict[str, object] = {"__name__": "self_centred"}

    def run() -> None:
        with pytest.raises(AttributeError):
            namespace["__getattr__"]("later")  # type: ignore[operator]
        namespace["later"] = 1

    LateModule(namespace, run).run()
    assert namespace == {"__name__": "self_centred", "later": 1}


def test_threads_that_ask_at_once_wait_for_one_another() -> None:
    import_late(NAME)
    module = sys.modules[NAME]
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(lambda _: module.answer, range(4))) == [42] * 4
    assert module.runs == 1


def test_what_is_idle_works_as_ever() -> None:
    """In a fresh Python, as the window begins: here all of them have been imported long since."""
    program = """
        from tracker.app import hasten_start
        from tracker.late_modules import IDLE
        hasten_start()
        import dataclasses, inspect, sys, tempfile, textwrap, traceback
        waiting = [name for name in IDLE if "__getattr__" in vars(sys.modules[name])]
        assert waiting == list(IDLE), waiting

        @dataclasses.dataclass
        class Point:
            x: int

        assert list(inspect.signature(Point).parameters) == ["x"]
        with tempfile.TemporaryFile() as file:
            file.write(textwrap.dedent("    text").encode())
        try:
            1 / 0
        except ZeroDivisionError as error:
            assert "division by zero" in traceback.format_exception_only(error)[0]
    """
    went = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (went.returncode, went.stderr) == (0, "")

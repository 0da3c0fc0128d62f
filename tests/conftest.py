"""For every test: no screen, fonts that are the same everywhere, and a home folder that is empty.

All of it is set before any test module is imported: Qt and matplotlib read it once.
"""

from __future__ import annotations

import importlib.util
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from tests.figures import Figures

if TYPE_CHECKING:
    from tests.storage.failing_disk import FailingDisk

# a busy machine is no failure: how long an example takes is looked at in tests/benchmarks
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

_HOME = tempfile.TemporaryDirectory(prefix="recovery-tracker-home-")


def _use_home(home: Path) -> None:
    """Let every library that keeps files of its own look into an empty folder."""
    for name, folder in {
        "HOME": home,
        "USERPROFILE": home,
        "XDG_DATA_HOME": home / "data",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_CACHE_HOME": home / "cache",
        "MPLCONFIGDIR": home / "matplotlib",
    }.items():
        folder.mkdir(exist_ok=True)
        os.environ[name] = str(folder)


def _use_no_screen(folder: Path) -> None:
    screen = {"name": "desk", "x": 0, "y": 0, "width": 1600, "height": 1000, "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    config = folder / "screen.json"
    config.write_text(json.dumps({"screens": [screen]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    os.environ["LC_ALL"] = "C.UTF-8"  # English, whatever this computer speaks
    os.environ.pop("LANGUAGE", None)
    for name in ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
        os.environ.pop(name, None)
    # the wheel brings no fonts and a computer for tests may have none; matplotlib's are always there
    matplotlib = importlib.util.find_spec("matplotlib")
    assert matplotlib is not None
    assert matplotlib.origin is not None
    os.environ["QT_QPA_FONTDIR"] = str(Path(matplotlib.origin).parent / "mpl-data" / "fonts" / "ttf")


_use_home(Path(_HOME.name))
_use_no_screen(Path(_HOME.name))


_FIGURES = Figures()


@pytest.fixture(scope="session")
def figures() -> Figures:
    """Where the tests of trust count what they tried; printed at the end of the run."""
    return _FIGURES


@pytest.fixture
def disk() -> Iterator[FailingDisk]:
    """A disk that does what it should until it is told to fail; logs that are opened meanwhile are on it."""
    from tests.storage.failing_disk import FailingDisk  # with APSW, not before the home folder is set

    disk = FailingDisk()
    yield disk
    disk.unregister()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print the figures that the README quotes, when only the tests of trust were asked for."""
    if config.getoption("markexpr") == "trust":
        terminalreporter.section("trust")
        terminalreporter.write_line("\n".join(_FIGURES.lines()))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand the figures of one of several processes on."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["figures"] = json.dumps(_FIGURES.plain())


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:  # noqa: ANN401, ARG001 - of pytest-xdist
    """Add up the figures of several processes."""
    if "figures" in getattr(node, "workeroutput", {}):
        _FIGURES.take_in(json.loads(node.workeroutput["figures"]))


def pytest_unconfigure(config: pytest.Config) -> None:  # noqa: ARG001 - the hook's own signature
    _HOME.cleanup()

"""The layer picture, executed: which part may import which, who may touch Qt and matplotlib, and when.

A part is a package or a module directly under `tracker/`. Read `MAY_IMPORT` as the picture: everything points
towards `domain`, and what is not listed is refused.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TRACKER = ROOT / "tracker"
CASE = ROOT / "tests" / "cases" / "A01.json"

MAY_IMPORT: dict[str, set[str]] = {
    "language": set(),
    "domain": {"language"},
    "paths": set(),
    "clock": set(),
    "logs": {"log_file"},
    "knowledge": {"domain"},
    "storage": {"domain", "language"},
    "chart": {"domain", "language"},
    "exchange": {"chart", "domain", "language", "paths"},  # paths: where the report's template is
    "preferences": {"exchange", "logs"},  # written as safely as an export
    "documents": {"clock", "domain", "exchange", "knowledge", "language", "paths"},
    "cli": {"language"},
    "country": set(),
    "commands": {
        "clock",
        "country",
        "documents",
        "domain",
        "exchange",
        "knowledge",
        "language",
        "paths",
        "preferences",
        "storage",
    },
    "ui": {
        "chart",
        "country",
        "documents",
        "domain",
        "exchange",
        "language",
        "late_modules",
        "logs",
        "paths",
        "preferences",
        "storage",
    },
    "sitting": {"clock", "language", "logs", "paths", "preferences", "storage", "ui"},
    "speaking": {"country", "language", "paths", "ui"},
    "log_file": set(),
    "opening": {
        "cli",
        "clock",
        "domain",
        "knowledge",
        "language",
        "logs",
        "paths",
        "preferences",
        "sitting",
        "speaking",
        "storage",
        "ui",
    },
    "window_options": set(),
    "late_modules": set(),
    "app": {
        "cli",
        "commands",
        "language",
        "late_modules",
        "opening",
        "paths",
        "speaking",
        "window_options",
    },
}
"""Part → the other parts it may import."""

THIRD_PARTY: dict[str, set[str]] = {
    "knowledge": {"msgspec", "tomli"},
    "storage": {"apsw"},
    "chart": {"matplotlib", "numpy"},
    "exchange": {"PIL", "icalendar", "matplotlib", "msgspec", "pillow_heif", "typst"},
    "paths": {"platformdirs"},
    "ui": {"PySide6", "matplotlib"},
    "sitting": {"PySide6"},
    "speaking": {"PySide6"},  # where only Qt knows the country
    "opening": {"PySide6"},
}
"""Part → the packages it may import from outside the standard library; the others none."""

EXCEPTIONS = {
    # says, where Qt would abort without a display, which commands work without one
    ("ui/shell/display.py", "tracker.cli"),
}
"""(file, module) pairs that the picture does not allow, each with its reason."""

MATPLOTLIB_FILES = {"exchange/chart_image.py", "ui/chart/chart_canvas.py", "ui/chart/chart_card.py"}
"""Where matplotlib may be named outside `chart`: the image file, the canvas, and what loads that late."""

LATE_CHART = ("chart_canvas", "walkable_chart", "read_chart", "large_chart", "picture")
"""The modules of `ui/chart` that come only when matplotlib has been imported."""

NETWORK = {"aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "select"}
NETWORK |= {
    "selectors",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib",
    "urllib3",
    "websockets",
    "xmlrpc",
}
SLOW = {"PIL", "icalendar", "matplotlib", "pillow_heif", "typst"}
QT_NETWORK = {"QtNetwork", "QtWebEngineCore", "QtWebEngineWidgets", "QtWebSockets", "QtWebView", "QtDBus"}
SAME_COMPUTER = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
"""How a second start reaches the first window: a socket in a folder, not on a network."""
NOT_IN_DOMAIN = {
    "io",
    "logging",
    "os",
    "pathlib",
    "shutil",
    "sqlite3",
    "subprocess",
    "sys",
    "tempfile",
    "time",
}


@dataclass(frozen=True)
class Import:
    """One imported module, such as `tracker.domain.flags`, and whether only when a function runs."""

    module: str
    late: bool

    @property
    def top(self) -> str:
        return self.module.split(".")[0]

    @property
    def part(self) -> str:
        """The part of the program, or "" for a module from elsewhere and for `tracker` itself."""
        names = self.module.split(".")
        return names[1] if names[0] == "tracker" and len(names) > 1 else ""


def imports_in(source: str) -> Iterator[Import]:
    """Yield what a source text imports, at its top or inside functions; names only for types are left out."""
    yield from _imports(ast.parse(source), late=False)


def _imports(node: ast.AST, *, late: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        if isinstance(child, ast.Import):
            yield from (Import(alias.name, late) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            assert child.level == 0, "relative imports hide where they lead"
            yield from (Import(f"{child.module}.{alias.name}", late) for alias in child.names)
        yield from _imports(child, late=late or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef))


@cache
def files() -> dict[str, tuple[Import, ...]]:
    """Return the imports of every file, by its path below `tracker/`."""
    return {
        path.relative_to(TRACKER).as_posix(): tuple(imports_in(path.read_text(encoding="utf-8")))
        for path in sorted(TRACKER.rglob("*.py"))
    }


def part_of(file: str) -> str:
    return file.split("/")[0].removesuffix(".py")


def violations(file: str, imports: tuple[Import, ...]) -> list[str]:
    """Return what a file may not import, by the picture above."""
    part = part_of(file)
    parts = MAY_IMPORT.get(part, set()) | {part, "", "__version__"}
    packages = set(sys.stdlib_module_names) | THIRD_PARTY.get(part, set()) | {"tracker"}
    excused = {module for excused_file, module in EXCEPTIONS if excused_file == file}
    return [
        f"{file} imports {found.module}"
        for found in imports
        if (found.part not in parts and f"tracker.{found.part}" not in excused) or found.top not in packages
    ]


FILES = [pytest.param(file, id=file) for file in files()]


def test_every_part_is_in_the_picture() -> None:
    assert {part_of(file) for file in files()} - {"__init__"} == MAY_IMPORT.keys()
    assert all(part not in MAY_IMPORT[other] for part in MAY_IMPORT for other in MAY_IMPORT[part])


def test_no_folder_of_the_window_needs_one_that_needs_it() -> None:
    """In words: `shell` puts the others together, `pieces` is used by all, and no two lean on each other."""
    uses: dict[str, set[str]] = {}
    for file, imports in files().items():
        if (folder := folder_in_ui(file.split("/"))) is not None:
            modules = (found.module.removeprefix("tracker.").split(".") for found in imports)
            uses.setdefault(folder, set()).update(filter(None, map(folder_in_ui, modules)))
    order = TopologicalSorter({folder: used - {folder} for folder, used in uses.items()})
    assert tuple(order.static_order())[-1] == "shell"


def folder_in_ui(parts: Sequence[str]) -> str | None:
    """Return "care" for ui/care/care_page.py, None for what is in no folder of `ui`."""
    return parts[1] if parts[0] == "ui" and len(parts) > 2 else None


def test_the_readme_names_every_part_and_every_folder_of_resources() -> None:
    whole = (ROOT / "README.md").read_text(encoding="utf-8")
    shape = whole.partition("## The shape of the code")[2].partition("```")[2].partition("```")[0]
    parts = {f"{part}/" if (TRACKER / part).is_dir() else f"{part}.py" for part in MAY_IMPORT}
    resources = {f"{path.name}/" for path in (ROOT / "resources").iterdir()}
    assert {name for name in parts | resources if not re.search(rf"[/ ]{name}", shape)} == set()


def test_every_package_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[^\w-]", line)[0].lower() for line in project["dependencies"]}
    where = packages_distributions()
    for package in set().union(*THIRD_PARTY.values()):
        assert declared & {name.lower().replace("_", "-") for name in where[package]}, package


@pytest.mark.parametrize("file", FILES)
def test_imports_follow_the_picture(file: str) -> None:
    assert violations(file, files()[file]) == []


def test_a_reusable_piece_of_the_window_knows_no_page() -> None:
    known = ("tracker.ui.pieces.", "tracker.ui.style_sheet.", "tracker.ui.theme.", "tracker.ui.wording.")
    for file, imports in files().items():
        if file.startswith("ui/pieces/"):
            used = [found.module for found in imports if found.part == "ui"]
            assert [module for module in used if not module.startswith(known)] == [], file


def test_every_exception_is_still_needed() -> None:
    for file, module in EXCEPTIONS:
        assert any(found.module.startswith(module) for found in files()[file])


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("domain/checks.py", "import msgspec"),
        ("domain/checks.py", "from tracker.knowledge import load_knowledge"),
        ("domain/checks.py", "def late() -> None:\n    import PySide6.QtCore"),
        ("storage/store.py", "from tracker.ui.state import AppState"),
        ("chart/panel.py", "from tracker.storage import Store"),
        ("exchange/report/pdf.py", "from PySide6.QtGui import QPdfWriter"),
        ("ui/shell/window.py", "from tracker.app import main"),
        ("cli.py", "from tracker import ui"),
    ],
)
def test_a_planted_import_is_caught(file: str, line: str) -> None:
    assert len(violations(file, tuple(imports_in(line)))) == 1


# ------------------------------------------------------------------ Qt, matplotlib, network, clock


def test_qt_is_only_in_the_window() -> None:
    with_qt = {part_of(file) for file, imports in files().items() if any(i.top == "PySide6" for i in imports)}
    assert with_qt <= {"ui", "sitting", "opening", "speaking"}


def test_the_command_line_can_start_without_qt() -> None:
    assert not any(
        found.top == "PySide6" or found.part == "ui"
        for found in (*files()["app.py"], *files()["speaking.py"])
        if not found.late
    )


def test_matplotlib_is_only_where_charts_are_drawn() -> None:
    with_matplotlib = {
        file for file, imports in files().items() if any(i.top == "matplotlib" for i in imports)
    }
    assert {file for file in with_matplotlib if part_of(file) != "chart"} <= MATPLOTLIB_FILES


def test_pyplot_is_nowhere() -> None:
    assert not any(found.module.startswith("matplotlib.pyplot") for found in all_imports())


def test_slow_packages_are_loaded_late() -> None:
    slow = [
        (file, found.module)
        for file, imports in files().items()
        for found in imports
        if not found.late and (found.top in SLOW or found.part == "chart")
    ]
    drawing = {"exchange/chart_image.py", *(f"ui/chart/{name}.py" for name in LATE_CHART)}
    drawing.add("exchange/pictures/decoding.py")
    assert {file for file, _ in slow if part_of(file) != "chart"} <= drawing
    late_only = (
        "tracker.exchange.chart_image",
        "tracker.exchange.pictures.decoding",
        "tracker.exchange.report.pdf.",
        *(f"tracker.ui.chart.{name}" for name in LATE_CHART),
    )
    late_only += ("tracker.ui.today.result_rating",)  # most days do not ask for it
    users = {file: found for file, found in files().items() if file not in drawing}
    early = [(file, i.module) for file, found in users.items() for i in found if not i.late]
    assert not [pair for pair in early if pair[1].startswith(late_only)]


def test_nothing_can_reach_the_network() -> None:
    for found in all_imports():
        assert found.top not in NETWORK, found
        if found.module not in SAME_COMPUTER:
            assert not QT_NETWORK & set(found.module.split(".")), found


def test_the_domain_has_no_files_and_no_clock() -> None:
    for path in (TRACKER / "domain").glob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert not {found.top for found in imports_in(source)} & NOT_IN_DOMAIN, path.name
        called = {
            ast.unparse(node.func) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)
        }
        assert not {name for name in called if name.endswith((".now", ".today", ".utcnow"))}, path.name
        assert not called & {"open", "print", "input", "eval", "exec"}, path.name


def test_only_the_clock_asks_what_time_it_is() -> None:
    asking = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today"}
    asking |= {"QDate.currentDate", "QDateTime.currentDateTime", "QDateTime.currentDateTimeUtc"}
    for path in TRACKER.rglob("*.py"):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        called = {ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)}
        asks = any(".".join(name.split(".")[-2:]) in asking for name in called)
        assert asks is (path.name == "clock.py"), path


def all_imports() -> Iterator[Import]:
    for imports in files().values():
        yield from imports


# ------------------------------------------------------------------ what is really loaded


def loaded_after(code: str) -> set[str]:
    """Return the top-level packages that a fresh Python has loaded after this code."""
    tail = "; import json, sys; print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    done = subprocess.run(
        [sys.executable, "-c", code + tail],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_checking_a_log_loads_neither_qt_nor_matplotlib_nor_typst() -> None:
    loaded = loaded_after(f"import tracker.app; tracker.app.main(['check', {str(CASE)!r}])")
    assert not loaded & {"PySide6", "shiboken6", "numpy", *SLOW}


def test_the_window_is_there_before_matplotlib_and_typst() -> None:
    loaded = loaded_after("import tracker.ui.shell.window")
    assert "PySide6" in loaded
    assert not loaded & {"numpy", *SLOW}


def test_the_window_is_there_before_the_pages_around_the_diary() -> None:
    later = [f"ui.care.{name}" for name in ("care_page", "after_care", "before_session", "good_to_know")]
    later += ["language.catalogue", "ui.translation"]  # English needs neither
    later += ["ui.sources.source_dialog", "ui.importing.import_actions", "ui.importing.file_drop"]
    later += ["ui.photos.photos_page", "ui.photos.photo_actions", "domain.photos"]
    later += ["domain.merging", "exchange.logs.reading", "exchange.tables.table", "ui.files.export_dialog"]
    later += ["ui.settings.settings_dialog", "ui.reminders.reminder", "ui.report.report_page"]
    later += ["ui.help.help_dialog", "ui.first_steps.first_steps", "domain.reminding"]
    later += ["ui.report.report_actions"]
    later += ["ui.lock.unlock_view", "ui.lock.passphrase_actions", "storage.unlocking", "storage.relocking"]
    later += ["domain.guidance", "domain.care", "domain.screening", "domain.provenance"]
    names = {f"tracker.{name}" for name in later}
    assert all((TRACKER / f"{name.replace('.', '/')}.py").is_file() for name in later)
    loaded_after(f"import sys, tracker.sitting; assert not {names} & set(sys.modules)")


def test_the_domain_loads_the_standard_library_and_nothing_else() -> None:
    before = loaded_after("pass")
    loaded = loaded_after("import tracker.domain.overview, tracker.domain.assessment")
    assert loaded - before - set(sys.stdlib_module_names) == {"tracker"}

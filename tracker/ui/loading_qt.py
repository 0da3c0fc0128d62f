"""How PySide6 is loaded, so that it costs a start no more than it must.

What is late is done with the PySide6 that it was tried with, 6.8 to 6.12, and left alone with any other.
"""

from __future__ import annotations

import builtins
import contextlib
import sys
from collections.abc import Iterator

from tracker.late_modules import LateModule

SUPPORT = "shibokensupport/"
"""What the names begin with that PySide6 gives to the Python code inside its library."""
PARTS = ("errorhandler", "layout", "mapping", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool")
"""The parts of it that describe functions: for `help`, for messages about wrong arguments and for stubs."""
FEATURE = f"{SUPPORT}feature.py"
"""The part that renames functions where `from __feature__ import` asks for it; it reads what is imported."""
LATE = {FEATURE, *(f"{SUPPORT}signature/{part}.py" for part in PARTS)}
TRIED = ((6, 8), (6, 13))
"""The first PySide6 with which this was tried, and the first with which it was not."""
STAND_IN = """
from {here} import make_wait
make_wait({filename!r}, globals())
"""
STAND_IN_FOR_C = """
def update_mapping(get=__getattr__):  # in "mapping": PySide6's C++ takes it without asking as Python does
    return get("update_mapping")()
"""
STAND_IN_FOR_IMPORT = """
def feature_import(*asked, **named):  # in "feature": asked at every import, until `_import_as_python_does`
    return None
def feature_imported(module):
    return None
"""

_sources: dict[str, bytes] = {}
_compile = builtins.compile  # for a part, too, that is asked while the others are still made late


def load_qt() -> None:
    """Import PySide6. Raises ImportError where it cannot be loaded."""
    with _parts_made_late():
        import PySide6.QtCore  # noqa: F401
    _import_as_python_does()


@contextlib.contextmanager
def _parts_made_late() -> Iterator[None]:
    """Let PySide6 have its support code where it is first asked for something.

    It holds 3,000 lines of Python as text, and at every start compiles all of them and makes two very large
    regular expressions: 30 ms, a fifth of what it takes until the form is there. Nearly always for nothing.
    """

    def compile_late(source, filename, *others, **named):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN002, ANN003, ANN202 (whatever is passed on)
        if filename in LATE and isinstance(source, bytes) and _is_tried():
            _sources[filename] = source
            source = STAND_IN.format(here=__name__, filename=filename)
            if filename.endswith("mapping.py"):
                source += STAND_IN_FOR_C
            elif filename == FEATURE:
                source += STAND_IN_FOR_IMPORT
        return _compile(source, filename, *others, **named)

    builtins.compile = compile_late
    try:
        yield
    finally:
        builtins.compile = _compile


def _is_tried() -> bool:
    """Tell whether this PySide6, whose import has begun, is one of those that were tried."""
    version: tuple[int | str, ...] = getattr(sys.modules.get("PySide6"), "__version_info__", ())
    return TRIED[0] <= version < TRIED[1]


def make_wait(filename: str, module: dict[str, object]) -> None:
    """Let the module with this namespace wait until it is asked for a name; its stand-in calls this."""
    source = _sources.pop(filename)
    LateModule(module, lambda: exec(_compile(source, filename, "exec"), module))


def _import_as_python_does() -> None:
    """Take PySide6's hook on `import` away: it looks for `from __feature__ import` in all that is imported.

    For that an untried PySide6 goes on to read the source of every module that it sees imported, and to keep
    it: 20 MB by the time the chart is there.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

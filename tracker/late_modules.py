"""Modules that every start imports and hardly any uses: their code runs when it is first asked for something.

`importlib.util.LazyLoader` is meant for this, but runs a module at the first `import` of it by somebody else.
"""

from __future__ import annotations

import importlib.util
import sys
import threading
from collections.abc import Callable

IDLE = ("inspect", "tempfile", "textwrap", "traceback")
"""What `dataclasses` and PySide6 import for cases that do not arise before the entry form is there."""

_one_at_a_time = threading.RLock()
_waiting: list[Callable[[], object]] = []


def import_late(*names: str) -> None:
    """Let these modules, where nobody has imported them yet, wait until they are asked for something."""
    for name in names:
        spec = None if name in sys.modules else importlib.util.find_spec(name)
        if spec is None or spec.loader is None:
            continue  # whoever imports it gets what Python says about it
        module = importlib.util.module_from_spec(spec)
        run = once(lambda loader=spec.loader, module=module: loader.exec_module(module))
        module.__dict__["__getattr__"] = run_when_asked(module.__dict__, run)
        sys.modules[name] = module
        _waiting.append(run)


def run_waiting() -> None:
    """Run what still waits, so that threads started from now on do not find a module half done."""
    while _waiting:
        _waiting.pop()()


def once(run: Callable[[], object]) -> Callable[[], None]:
    """Return a function that calls `run` at its first call; others meanwhile wait for that to end.

    What `run` raises goes to the caller, and the next call tries again.
    """
    todo = [run]

    def run_once() -> None:
        with _one_at_a_time:
            if not todo:
                return
            todo.clear()  # before it: while it runs, the module may ask itself
            try:
                run()
            except BaseException:
                todo.append(run)
                raise

    return run_once


def run_when_asked(namespace: dict[str, object], run: Callable[[], None]) -> Callable[[str], object]:
    """Return the `__getattr__` of the module with this namespace: it calls `run`, which fills that."""

    def get(name: str) -> object:
        is_asked_by_import = name.startswith("__") and name != "__all__"
        if not is_asked_by_import:
            run()
            namespace.pop("__getattr__", None)
        if name in namespace:
            return namespace[name]
        raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")

    return get

"""Modules that every start imports and hardly any uses: their code runs when it is first asked for something.

`importlib.util.LazyLoader` is meant for this, but runs a module at the first `import` of it by somebody else.
"""

from __future__ import annotations

import importlib.util
import sys
import threading
from collections.abc import Callable
from functools import partial

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
        _waiting.append(wait_until_asked(vars(module), partial(spec.loader.exec_module, module)))
        sys.modules[name] = module


def run_waiting() -> None:
    """Run what still waits, so that threads started from now on do not find a module half done."""
    while _waiting:
        _waiting.pop()()


def wait_until_asked(namespace: dict[str, object], run: Callable[[], object]) -> Callable[[], None]:
    """Have `run` fill a module's namespace when the module is first asked for a name that it lacks.

    Return what does so at once. Both do it only once, while other threads wait; what `run` raises goes to
    the caller, and whoever asks next tries again.
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
            if namespace.get("__getattr__") is get:
                del namespace["__getattr__"]

    def get(name: str) -> object:
        is_asked_by_import = name.startswith("__") and name != "__all__"
        if not is_asked_by_import:
            run_once()
        if name in namespace:
            return namespace[name]
        raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")

    namespace["__getattr__"] = get
    return run_once

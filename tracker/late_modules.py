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
"""What `dataclasses` and PySide6 import for cases that do not arise before the entry form is there.

From Python 3.14 on `dataclasses` asks `inspect` something for each class with slots: there it does not wait.
"""

_one_at_a_time = threading.RLock()
_waiting: list[LateModule] = []


def import_late(*names: str) -> None:
    """Let these modules, where nobody has imported them yet, wait until they are asked for something.

    Only for modules that are in no package. What is assigned to one of them before it runs is lost.
    """
    for name in names:
        assert "." not in name, "its package would not know it"
        spec = None if name in sys.modules else importlib.util.find_spec(name)
        if spec is None or spec.loader is None:
            continue  # whoever imports it gets what Python says about it
        module = importlib.util.module_from_spec(spec)
        _waiting.append(LateModule(vars(module), partial(spec.loader.exec_module, module)))
        sys.modules[name] = module


def run_waiting() -> None:
    """Run the modules of `import_late` that still wait: a thread must not find one of them half done."""
    while _waiting:
        _waiting[-1].run()
        _waiting.pop()


class LateModule:
    """Has `run` fill a module's namespace when the module is first asked for a name that it lacks.

    That happens once, while other threads wait; what `run` raises goes to whoever asked, and the next one
    who asks tries again.
    """

    def __init__(self, namespace: dict[str, object], run: Callable[[], object]) -> None:
        self._namespace = namespace
        self._run = run
        self._has_begun = False
        namespace["__getattr__"] = self._get
        namespace["__dir__"] = self._names

    def run(self) -> None:
        """Fill the namespace now, unless that is done."""
        with _one_at_a_time:
            if self._has_begun:
                return
            self._has_begun = True  # before it: while it runs, the module may ask itself
            try:
                self._run()
            except BaseException:
                self._has_begun = False
                raise
            for name, ours in (("__getattr__", self._get), ("__dir__", self._names)):
                if self._namespace.get(name) == ours:
                    del self._namespace[name]

    def _names(self) -> list[str]:
        self.run()
        return list(self._namespace)

    def _get(self, name: str) -> object:
        # every import asks for names such as __path__; only `from … import *` asks for __all__
        is_asked_by_import = name.startswith("__") and name != "__all__"
        if not is_asked_by_import:
            self.run()
        if name in self._namespace:
            return self._namespace[name]
        raise AttributeError(f"module {self._namespace['__name__']!r} has no attribute {name!r}")

"""Loads PySide6 as the program does, and prints which of its late parts had run before and after a question.

    python late_pyside.py late|untried|plain QUESTION

"untried" is as with a PySide6 that is too new, "plain" without the program. The answer is the last line.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tracker.ui import loading_qt
from tracker.ui.loading_qt import SUPPORT


def ran() -> Iterator[str]:
    """Yield the names of the parts of PySide6's support whose code has run."""
    for name, module in sys.modules.items():
        if name.startswith(SUPPORT.replace("/", ".")) and "__getattr__" not in vars(module):
            yield name.rpartition(".")[2]


def wrong_argument() -> str:
    """Return what PySide6 says about calls with what they do not take, more than one."""
    from PySide6.QtCore import QObject, QTimer

    said = []
    for call in (lambda: QTimer().start("soon"), lambda: QObject("nobody"), lambda: QTimer().start("soon")):
        try:
            call()
        except TypeError as error:
            said.append(str(error))
    return "\n".join(said)


def signature() -> str:
    """Return how PySide6 describes a method."""
    from PySide6.QtCore import QTimer
    from PySide6.support.signature import get_signature

    return str(get_signature(QTimer.start))


def stub_formatter() -> str:
    """Return what the generator of stubs formats with."""
    from PySide6.support.signature.lib import pyi_generator

    return str(pyi_generator.Formatter.__qualname__)


def features() -> str:
    """Return the names by which PySide6 would call functions otherwise."""
    from PySide6.support import feature

    return " ".join(feature.all_feature_names)


QUESTIONS = {
    "wrong_argument": wrong_argument,
    "signature": signature,
    "stub_formatter": stub_formatter,
    "features": features,
}

match sys.argv[1]:
    case "late":
        loading_qt.load_qt()
    case "untried":
        loading_qt.TRIED = ((0,), (1,))
        loading_qt.load_qt()
    case "plain":
        import PySide6.QtCore  # noqa: F401
before = sorted(ran())
answer = QUESTIONS[sys.argv[2]]()
sys.stdout.write("\n".join([" ".join(before), " ".join(sorted(ran())), answer]))

"""What is laid out by the size of the text is laid out anew when the program has another one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication


def follow_text_size(fit: Callable[[], None]) -> None:
    """Call a widget's method whenever the program has another text size, which all widgets have by then.

    A `changeEvent` would do it too, but for the first event that reaches Python PySide makes the classes of
    all events there are, and the first frame would wait for that.
    """
    _after_the_change().timeout.connect(fit)


@cache
def _after_the_change() -> QTimer:
    """Return the application's one timer for it: the font is told of before the widgets have it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication), "widgets exist only inside an application"
    timer = QTimer(app, singleShot=True, interval=0)
    app.fontChanged.connect(lambda: timer.start())
    return timer

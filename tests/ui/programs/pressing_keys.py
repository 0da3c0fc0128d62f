"""The real program in a process of its own, with keys pressed as soon as its window is complete.

    python pressing_keys.py DATA_FOLDER [--open FILE] KEY ...

With a file, the first key goes to the dialog that shows what the file would add, and the rest to the window
once it is imported. A key may also be "Menu: NAME", which chooses a command and goes on in the dialog that
this opens, or "Type: TEXT". Message boxes are not opened, since nobody is there to close them; where one
asks, the first option is taken.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tracker.app import main
from tracker.ui import messages
from tracker.ui.shell.window import MainWindow


def press(window: QWidget, keys: list[str]) -> None:
    """Press the keys one after the other."""
    QTest.qWaitForWindowActive(window)
    handle = window.windowHandle()
    for number, key in enumerate(keys, start=1):
        kind, _, text = key.partition(": ")
        if kind == "Menu":
            QTimer.singleShot(0, lambda: go_on_in_dialog(keys[number:]))  # noqa: B023 - the loop ends here
            command(window, text).trigger()
            return
        if kind == "Type":
            QTest.keyClicks(window.focusWidget(), text)
        else:
            QTest.keySequence(handle, QKeySequence(key))


def command(window: QWidget, name: str) -> QAction:
    """Return the command of the menus that begins with this name."""
    actions = window.findChildren(QAction)
    return next(action for action in actions if action.text().replace("&", "").startswith(name))


def go_on_in_dialog(keys: list[str]) -> None:
    """Press the keys in the dialog that has just been opened."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None, "the command opened no dialog"
    press(dialog, keys)


def press_when_asked(window: MainWindow, keys: list[str]) -> None:
    """Answer the dialog that opens with the first key; press the others when the file is imported."""
    poll = QTimer(window, interval=20)
    first, *others = keys
    waiting = [first]

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if waiting and dialog is not None and dialog.isActiveWindow():
            QTest.keySequence(dialog.windowHandle(), QKeySequence(waiting.pop()))
        elif any(label.text().startswith("Imported") for label in window.findChildren(QLabel)):
            poll.stop()
            window.activateWindow()  # a desktop does so by itself
            press(window, others)

    poll.timeout.connect(look)
    poll.start()


def say_nothing(parent: QWidget | None, title: str, text: str) -> None:
    """Stand in for a message box."""


def take_the_first(*_question: object) -> int:
    """Stand in for a box that asks."""
    return 0


def run(arguments: list[str], keys: list[str]) -> int:
    """Run `main` with these arguments and keys; return its exit status."""
    run_loop = QApplication.exec

    def run_loop_with_keys() -> int:
        (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        begin = press_when_asked if "--open" in arguments else press
        window.completed.connect(lambda: QTimer.singleShot(0, lambda: begin(window, keys)))
        return run_loop()

    QApplication.exec = staticmethod(run_loop_with_keys)  # type: ignore[method-assign]
    messages.tell = messages.inform = say_nothing
    messages.choose = take_the_first
    return main(arguments)


if __name__ == "__main__":
    folder, *rest = sys.argv[1:]
    options = rest[:2] if rest[:1] == ["--open"] else []
    sys.exit(run(["--data-dir", folder, *options], rest[len(options) :]))

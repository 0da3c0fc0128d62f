"""The real program in a process of its own: answers are typed, then another language is chosen.

    python changing_language.py DATA_FOLDER LANGUAGE menu|settings

Prints how many windows are open then, and which questions the new one has no answer to; where the language
was chosen in the settings, first what they have the keyboard on in the new window. Save is pressed there
before it ends.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog

from tracker.app import main
from tracker.ui.shell.window import MainWindow


def windows() -> list[MainWindow]:
    """Return the windows of the program that are open."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]


def when_complete(window: MainWindow, do: Callable[[MainWindow], None]) -> None:
    """Do something once a window is."""
    window.completed.connect(lambda: QTimer.singleShot(0, lambda: do(window)))


def press(window: MainWindow, *keys: str) -> None:
    """Press the keys one after the other."""
    QTest.qWaitForWindowActive(window)
    for key in keys:
        QTest.keySequence(window.windowHandle(), QKeySequence(key))


def change_language(window: MainWindow, language: str, way: str) -> None:
    """Answer two questions and choose the language; the window that comes then goes on."""
    press(window, "3", "2")
    go_on = see_settings if way == "settings" else finish
    window.language_chosen.connect(lambda: when_complete(windows()[-1], go_on))
    if way == "settings":
        in_dialog(lambda dialog: choose(dialog, language))
        press(window, "Ctrl+,")
    else:
        languages = window._parts.menus.languages.actions()
        next(action for action in languages if action.data() == language).trigger()


def in_dialog(do: Callable[[QDialog], None]) -> None:
    """Do something in the next dialog, once it has the keyboard."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog) and dialog.isActiveWindow():
        do(dialog)
    else:
        QTimer.singleShot(5, lambda: in_dialog(do))


def choose(dialog: QDialog, language: str) -> None:
    """Choose the language in the settings."""
    [box] = [box for box in dialog.findChildren(QComboBox) if box.findData("es") >= 0]
    box.setCurrentIndex(box.findData(language))


def see_settings(window: MainWindow) -> None:
    """Say where the settings, which have opened again, have the keyboard; close them and go on."""

    def see(dialog: QDialog) -> None:
        field = dialog.focusWidget()
        print(dialog.windowTitle(), field.accessibleName() if field else "", sep=": ")  # noqa: T201
        dialog.close()
        window.activateWindow()  # a desktop does so by itself
        QTimer.singleShot(0, lambda: finish(window))

    in_dialog(see)


def finish(window: MainWindow) -> None:
    """Say what the new window says, save and leave."""
    print(len(windows()), *window.today.form.unanswered(), sep=", ")  # noqa: T201
    press(window, "Ctrl+S", "Ctrl+Q")


def run(folder: str, language: str, way: str) -> int:
    """Run the program; return its exit status."""
    run_loop = QApplication.exec

    def run_loop_with_keys() -> int:
        when_complete(windows()[0], lambda window: change_language(window, language, way))
        return run_loop()

    QApplication.exec = staticmethod(run_loop_with_keys)  # type: ignore[method-assign]
    return main(["--data-dir", folder])


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))

"""Starts the program: the command line, or the window built from its parts."""

from __future__ import annotations

import datetime as dt
import logging
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import cli
from tracker.knowledge import KnowledgeError, load_knowledge, load_questions
from tracker.paths import database, default_data_folder, resources
from tracker.preferences import Preferences, load_preferences, save_preferences
from tracker.storage import StorageError, Store

if TYPE_CHECKING:  # the command line works where Qt cannot even be loaded
    from PySide6.QtWidgets import QApplication

    from tracker.domain.knowledge import Knowledge
    from tracker.domain.questions import Questions
    from tracker.ui.window import MainWindow

APP_ID = "io.github.microneedling_recovery_tracker.RecoveryTracker"
PREFERENCES_NAME = "window.json"

log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    arguments = cli.parser().parse_args(argv)
    if arguments.command is not None:
        from tracker.commands import run

        return run(arguments)
    return run_window(arguments.data_dir or default_data_folder())


def run_window(folder: Path) -> int:
    """Open the window on the log in a folder; return when it is closed."""
    try:
        from PySide6.QtWidgets import QApplication

        from tracker.ui.display import end_plainly_without_display
    except ImportError as error:
        return _refuse(f"the window cannot be opened here ({error}); {cli.WITHOUT_WINDOW}")
    end_plainly_without_display()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never let Python see a Ctrl+C
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    try:
        questions = load_questions(resources() / "knowledge")
        store = Store.open(database(folder), now=_now)
    except (KnowledgeError, StorageError) as problem:
        return _refuse_with_box(str(problem))
    with store:
        preferences = load_preferences(folder / PREFERENCES_NAME)
        window = build_window(app, store, questions, _learn, preferences, _today)
        window.first_shown.connect(lambda: start_logging(folder))
        window.completed.connect(store.backups.make_if_due)
        window.closed.connect(lambda left: save_preferences(folder / PREFERENCES_NAME, left))
        window.show()
        status = app.exec()
        store.backups.make_if_due()
        return status


def build_window(
    app: QApplication,
    store: Store,
    questions: Questions,
    learn: Callable[[], Knowledge],
    preferences: Preferences,
    today: Callable[[], dt.date],
) -> MainWindow:
    """Put the window together from its parts; nothing is shown yet.

    `learn` loads the rest of the knowledge; the window calls it after its first frame.
    """
    from PySide6.QtGui import QGuiApplication

    from tracker.ui.crash import report_crashes
    from tracker.ui.state import AppState
    from tracker.ui.theme import Appearance, Theme
    from tracker.ui.window import MainWindow

    app.setApplicationDisplayName("Microneedling Recovery Tracker")
    QGuiApplication.setDesktopFileName(APP_ID)
    theme = Theme(app, Appearance(preferences.appearance))
    window = MainWindow(AppState(store, questions, learn, today), theme, preferences, _now)
    theme.apply()
    report_crashes(window)
    return window


def _refuse(text: str) -> int:
    print(f"recovery-tracker: {text}", file=sys.stderr)  # noqa: T201
    return 1


def _refuse_with_box(text: str) -> int:
    """Say on the terminal and in a box why the window does not open; the QApplication exists by then."""
    from tracker.ui import messages

    status = _refuse(text)
    messages.tell(None, messages.application_title(), text)
    return status


def _learn() -> Knowledge:
    return load_knowledge(resources() / "knowledge")


def start_logging(folder: Path) -> None:
    """Open the program's log; its module costs start-up time, so this waits for the first frame."""
    from tracker.logs import start_logging as start

    start(folder)


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)

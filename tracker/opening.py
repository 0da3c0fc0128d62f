"""Opens the window: the log first, then the window built from its parts."""

from __future__ import annotations

import datetime as dt
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import clock, language
from tracker.knowledge import KnowledgeError, load_knowledge, load_questions
from tracker.language import tr
from tracker.paths import database, resources
from tracker.preferences import PREFERENCES_NAME, Preferences, load_preferences
from tracker.speaking import country_code, speak_in_window
from tracker.storage import Locked, MissingLog, NotOurFile, StorageError, StorageInUse, Store

if TYPE_CHECKING:  # the command line works where Qt cannot even be loaded
    from PySide6.QtWidgets import QApplication

    from tracker.domain.knowledge import Knowledge
    from tracker.domain.questions import Questions
    from tracker.storage import Key
    from tracker.ui.shell.window import MainWindow
    from tracker.ui.theme import Theme

APP_ID = "io.github.microneedling_recovery_tracker.RecoveryTracker"
APP_NAME = "Recovery Tracker"
"""What screen readers call the program, notifications name as their sender, and X11 the class of windows."""


def run_window(folder: Path, file: Path | None = None, *, hidden: bool = False) -> int:
    """Open the window on the log in a folder, with a file to import if given; return when it is closed.

    Where a window is open on that folder already, that one comes forward and gets the file. `hidden` waits in
    the tray instead, as far as there is an hour to wait for.
    """
    try:
        from tracker.ui.loading_qt import load_qt

        load_qt()
        from PySide6.QtWidgets import QApplication

        from tracker.ui.shell.display import end_plainly_without_display
    except ImportError as error:
        from tracker.cli import without_window

        text = tr("the window cannot be opened here ({reason}); {commands}")
        return _refuse(text.format(reason=error, commands=without_window()))
    end_plainly_without_display()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never let Python see a Ctrl+C
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    app.setApplicationName(APP_NAME)
    begun = _begin(app, folder, file, hidden=hidden)
    if isinstance(begun, int):
        return begun
    from tracker.sitting import Sitting

    def build(store: Store, preferences: Preferences, theme: Theme) -> MainWindow:
        questions = load_questions(resources() / "knowledge", language.current())
        country = country_code()
        return build_window(app, store, questions, learn, preferences, clock.today, country, folder, theme)

    def speak_another(chosen: str) -> None:
        speak_in_window(app, chosen)

    sitting = Sitting(app, folder, lambda key: open_log(database(folder), key), build, speak_another)
    try:
        if isinstance(begun, Store):
            sitting.begin(begun, file, hidden=hidden)
        else:
            sitting.begin_locked(file, hidden=hidden)
    except KnowledgeError as problem:
        return _refuse_with_box(str(problem), folder)
    status = app.exec()
    sitting.end()
    return erase(folder, sitting.second_folder) if sitting.is_to_be_erased else status


def _begin(app: QApplication, folder: Path, file: Path | None, *, hidden: bool) -> Store | Locked | int:
    """Return the log, or that it is locked; or the status to end with."""
    try:
        speak_in_window(app, load_preferences(folder / PREFERENCES_NAME).language)
        store = open_log(database(folder))
    except StorageInUse as problem:
        return 0 if hidden else _leave_to_first_window(folder, file, problem)
    except Locked as locked:
        # nothing holds a locked log: only a window can say that it asks for its passphrase already
        status = _asked_already(folder, file)
        return locked if status is None else status
    except (KnowledgeError, StorageError) as problem:
        return _refuse_with_box(str(problem), folder)
    return 1 if store is None else store


def build_window(
    app: QApplication,
    store: Store,
    questions: Questions,
    learn: Callable[[str], Knowledge],
    preferences: Preferences,
    today: Callable[[], dt.date],
    country: str = "",
    folder: Path | None = None,
    theme: Theme | None = None,
) -> MainWindow:
    """Put the window together from its parts; nothing is shown yet.

    `learn` loads the rest of the knowledge, with the user's own emergency number or, from an empty text, the
    country's; the window calls it after its first frame. `country` is an ISO 3166 code, empty if not
    known; `folder` is where the log is stored, None for the usual place. A `theme` is there already when
    this is not the first window.
    """
    from PySide6.QtGui import QGuiApplication

    from tracker.ui.choices import Choices
    from tracker.ui.shell.crash import report_crashes
    from tracker.ui.shell.window import MainWindow
    from tracker.ui.state import AppState
    from tracker.ui.theme import Theme

    app.setApplicationDisplayName("Microneedling Recovery Tracker")
    QGuiApplication.setDesktopFileName(APP_ID)
    choices = Choices(preferences, country)
    theme = theme or Theme(app, choices.appearance, choices.text_size)
    state = AppState(store, questions, learn, today, preferences.emergency_number, choices.temperature_unit)
    window = MainWindow(state, theme, choices, clock.now, folder)
    report_crashes(window)
    return window


def erase(folder: Path, second_folder: Path | None) -> int:
    """Delete all that the program has ever written for a log that is closed; return the exit status."""
    from tracker.logs import LOG_NAME, stop_logging
    from tracker.storage.rescue.erasing import erase_everything
    from tracker.ui import messages
    from tracker.ui.erasing.erase_actions import stop_starting_at_login

    stop_logging()
    reachable = second_folder if second_folder is not None and second_folder.is_dir() else None
    beside = (f"{LOG_NAME}*", PREFERENCES_NAME, ".*.part")
    try:
        erase_everything(database(folder), beside=beside, second_folder=reachable)
    except StorageError as problem:
        return _refuse_with_box(str(problem), folder)
    still_there = stop_starting_at_login(APP_ID)
    if still_there:
        return _refuse_with_box(still_there, folder)
    messages.inform(None, messages.application_title(), messages.everything_deleted())
    return 0


def open_log(log: Path, key: Key | None = None) -> Store | None:
    """Open the log, after a rescue if it is broken; None when the user leaves it as it is.

    Raises `StorageError` for what no rescue helps against: in use, locked, too new, a disk that is full …
    """
    while True:
        try:
            return Store.open(log, now=clock.now, key=key)
        except (NotOurFile, MissingLog) as problem:
            from tracker.ui.shell.rescue import rescue

            _refuse(str(problem))
            _dress_boxes(log.parent)
            if not rescue(log, problem, clock.now, key):
                return None


def _leave_to_first_window(folder: Path, file: Path | None, problem: StorageInUse) -> int:
    status = _asked_already(folder, file)
    return _refuse_with_box(str(problem), folder) if status is None else status


def _asked_already(folder: Path, file: Path | None) -> int | None:
    """Let the window that is open on this folder come forward, with the file; None when there is none."""
    from tracker.ui.shell.first_window import Answer, ring

    answer = ring(folder, file)
    if answer is Answer.BUSY:
        return _refuse(tr("the window is open and asks something; answer that first, then try again"))
    if answer is Answer.LOCKED:
        _refuse(tr("the diary is locked; the file is read once the passphrase is given in its window"))
    return None if answer is None else 0


def _refuse(text: str) -> int:
    print(f"recovery-tracker: {text}", file=sys.stderr)  # noqa: T201
    return 1


def _refuse_with_box(text: str, folder: Path) -> int:
    """Say on the terminal and in a box why the window does not open; the QApplication exists by then."""
    from tracker.ui import messages

    status = _refuse(text)
    _dress_boxes(folder)
    messages.tell(None, messages.application_title(), text)
    return status


def _dress_boxes(folder: Path) -> None:
    """Give what is asked before there is a window the look that the window has."""
    from PySide6.QtWidgets import QApplication

    from tracker.ui.theme import Appearance, dress

    app = QApplication.instance()
    if isinstance(app, QApplication):
        dress(app, Appearance(load_preferences(folder / PREFERENCES_NAME).appearance))


def learn(own_number: str) -> Knowledge:
    """Load the knowledge with this emergency number; with that of the country when the text is empty."""
    folder = resources() / "knowledge"
    return load_knowledge(folder, country=country_code(), own_number=own_number, language=language.current())

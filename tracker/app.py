"""Starts the program: the command line, or the window built from its parts."""

from __future__ import annotations

import datetime as dt
import gc
import logging
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import cli, clock, language
from tracker.knowledge import KnowledgeError, load_knowledge, load_questions
from tracker.language import tr
from tracker.language.system import chosen_language, system_wishes
from tracker.paths import database, default_data_folder, resources, translations
from tracker.preferences import PREFERENCES_NAME, Preferences, load_preferences, save_preferences
from tracker.storage import MissingLog, NotOurFile, StorageError, StorageInUse, Store

if TYPE_CHECKING:  # the command line works where Qt cannot even be loaded
    from PySide6.QtWidgets import QApplication

    from tracker.domain.knowledge import Knowledge
    from tracker.domain.questions import Questions
    from tracker.ui.shell.window import MainWindow

APP_ID = "io.github.microneedling_recovery_tracker.RecoveryTracker"

BACKUP_AFTER_MS = 3000
"""Once the chart is there: the backup of the day must not hold it up."""

log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    speak(chosen_language("", system_wishes()))
    parser = cli.parser()
    arguments = parser.parse_args(argv)
    if arguments.command is not None:
        if arguments.open is not None or arguments.hidden:
            parser.error(tr("--open and --hidden are for the window; a command takes its FILE by itself"))
        from tracker.commands import run

        return run(arguments)
    folder = arguments.data_dir or default_data_folder()
    return run_window(folder, arguments.open, hidden=arguments.hidden and arguments.open is None)


def run_window(folder: Path, file: Path | None = None, *, hidden: bool = False) -> int:
    """Open the window on the log in a folder, with a file to import if given; return when it is closed.

    Where a window is open on that folder already, that one comes forward and gets the file. `hidden` waits in
    the tray instead, as far as there is an hour to wait for.
    """
    gc.disable()  # next to nothing that the start makes is garbage, and looking for it takes 10 ms
    try:
        from PySide6.QtWidgets import QApplication

        from tracker.ui.shell.display import end_plainly_without_display
    except ImportError as error:
        text = tr("the window cannot be opened here ({reason}); {commands}")
        return _refuse(text.format(reason=error, commands=cli.without_window()))
    end_plainly_without_display()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never let Python see a Ctrl+C
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    preferences = load_preferences(folder / PREFERENCES_NAME)
    try:
        speak_in_window(app, preferences.language)
        store = open_log(database(folder))
    except StorageInUse as problem:
        return 0 if hidden else _leave_to_first_window(folder, file, problem)
    except (KnowledgeError, StorageError) as problem:
        return _refuse_with_box(str(problem), folder)
    if store is None:
        return 1
    with store:
        return OpenWindow(app, store, folder).run(preferences, file, hidden=hidden)


class OpenWindow:
    """The window that is open on a folder's log; another takes its place when the language is changed."""

    def __init__(self, app: QApplication, store: Store, folder: Path) -> None:
        self._app = app
        self._store = store
        self._folder = folder
        self._preferences = Preferences()

    def run(self, preferences: Preferences, file: Path | None, *, hidden: bool) -> int:
        """Open a window, with a file to import if given; return the exit status when the program ends."""
        from PySide6.QtCore import QTimer

        self._build(preferences)
        self._window.completed.connect(lambda: QTimer.singleShot(BACKUP_AFTER_MS, self._back_up))
        if hidden and self._window.start_hidden():
            _settle(self._folder)
            self._answer_later_starts(None)
        else:
            self._window.first_shown.connect(lambda: _settle(self._folder))
            self._window.completed.connect(lambda: self._answer_later_starts(file))
            self._window.show()
        status = self._app.exec()
        if self._window.is_to_be_erased:
            self._store.close()
            return erase(self._folder, self._window.backup_folder)
        back_up_if_due(self._store, None, self._window.backup_folder)
        return status

    def _build(self, preferences: Preferences) -> None:
        questions = load_questions(resources() / "knowledge", language.current())
        parts = (self._app, self._store, questions, learn, preferences, clock.today, _country(), self._folder)
        self._window = build_window(*parts)
        self._window.preferences_changed.connect(self._keep)
        self._window.put_away.connect(self._back_up)
        self._window.language_chosen.connect(self._speak_another_language)
        self._preferences = preferences

    def _speak_another_language(self) -> None:
        """Let a window in the language that is chosen now take the place of this one, with its answers."""
        from tracker.ui.theme import Theme

        before, themes = self._window, self._app.findChildren(Theme)
        ends_with_window = self._app.quitOnLastWindowClosed()
        self._app.setQuitOnLastWindowClosed(False)
        if before.make_way():
            speak_in_window(self._app, self._preferences.language)
            self._build(self._preferences)
            self._window.show()
            for gone in (before, *themes):
                gone.deleteLater()
        self._app.setQuitOnLastWindowClosed(ends_with_window)

    def _keep(self, preferences: Preferences) -> None:
        self._preferences = preferences
        save_preferences(self._folder / PREFERENCES_NAME, preferences)

    def _back_up(self) -> None:
        back_up_if_due(self._store, self._window, self._window.backup_folder)

    def _answer_later_starts(self, file: Path | None) -> None:
        """Answer later starts on the same folder from now on, and read the file this start was given."""
        from tracker.ui.shell.first_window import Doorbell

        Doorbell(self._folder, lambda asked: self._window.come_forward(asked), self._app)
        if file is not None:
            self._window.come_forward(file)


def build_window(
    app: QApplication,
    store: Store,
    questions: Questions,
    learn: Callable[[str], Knowledge],
    preferences: Preferences,
    today: Callable[[], dt.date],
    country: str = "",
    folder: Path | None = None,
) -> MainWindow:
    """Put the window together from its parts; nothing is shown yet.

    `learn` loads the rest of the knowledge, with the user's own emergency number or, from an empty text, the
    country's; the window calls it after its first frame. `country` is an ISO 3166 code, empty if not
    known; `folder` is where the log is stored, None for the usual place.
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
    theme = Theme(app, choices.appearance, choices.text_size)
    state = AppState(store, questions, learn, today, preferences.emergency_number, choices.temperature_unit)
    window = MainWindow(state, theme, choices, clock.now, folder)
    theme.apply()
    report_crashes(window)
    return window


def back_up_if_due(store: Store, window: MainWindow | None, second_folder: Path | None) -> None:
    """Make the backups that are due, and say it where that fails."""
    from tracker.ui import messages

    store.backups.make_if_due(second_folder)
    if store.backups.problem is not None:
        text = f"{messages.backup_failed()}\n\n{store.backups.problem}"
        messages.tell(window, messages.application_title(), text)


def erase(folder: Path, second_folder: Path | None) -> int:
    """Delete all that the program has ever written for a log that is closed; return the exit status."""
    from tracker.logs import LOG_NAME, stop_logging
    from tracker.storage.rescue.erasing import erase_everything
    from tracker.ui import messages
    from tracker.ui.shell.erase_actions import stop_starting_at_login

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


def open_log(log: Path) -> Store | None:
    """Open the log, after a rescue if it is broken; None when the user leaves it as it is.

    Raises `StorageError` for what no rescue helps against: in use, too new, a disk that is full …
    """
    while True:
        try:
            return Store.open(log, now=clock.now)
        except (NotOurFile, MissingLog) as problem:
            from tracker.ui.shell.rescue import rescue

            _refuse(str(problem))
            _dress_boxes(log.parent)
            if not rescue(log, problem, clock.now):
                return None


def _leave_to_first_window(folder: Path, file: Path | None, problem: StorageInUse) -> int:
    from tracker.ui.shell.first_window import Answer, ring

    answer = ring(folder, file)
    if answer is None:
        return _refuse_with_box(str(problem), folder)
    if answer is Answer.BUSY:
        return _refuse(tr("the window is open and asks something; answer that first, then try again"))
    return 0


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
    return load_knowledge(folder, country=_country(), own_number=own_number, language=language.current())


def speak(code: str) -> None:
    """Use a language for everything outside Qt; `country` costs start-up time and English does not ask it."""
    if code != language.current():
        country = "" if code == language.ENGLISH else _country()
        language.use(code, translations(), country=country)


def speak_in_window(app: QApplication, choice: str) -> None:
    """Use the chosen language, or the system's when the text is empty, in windows built from now on."""
    wishes = _wishes()
    code = chosen_language(choice, wishes)
    was_english = language.current() == language.ENGLISH
    is_system_language = wishes[:1] == [code]
    speak(code)
    if code == language.ENGLISH and was_english and is_system_language:
        return  # nothing to do, and nothing to import before the first frame
    from tracker.ui.translation import speak as speak_in_qt

    speak_in_qt(app, code, translations(), is_system_language=is_system_language)


def _wishes() -> list[str]:
    """Return the languages that the settings ask for; Windows and macOS keep them where Qt looks."""
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        return [name.partition("-")[0] for name in QLocale.system().uiLanguages()]
    return system_wishes()


def _country() -> str:
    """Return the country's code; Windows and macOS keep it where only Qt looks."""
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        return QLocale.territoryToCode(QLocale.system().territory())
    from tracker.country import country

    return country()


def _settle(folder: Path) -> None:
    """Log and collect garbage from now on, without looking again at what the start has made."""
    gc.freeze()
    gc.enable()
    start_logging(folder)


def start_logging(folder: Path) -> None:
    """Open the program's log; its module costs start-up time, so this waits for the first frame."""
    from tracker.logs import start_logging as start

    start(folder)

"""The main window: assembles the pieces and connects their signals. It knows no rule, query or format.

It comes in two steps: the form, which the first frame shows, and `complete`, which adds the rest.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from tracker.paths import resources
from tracker.preferences import Preferences
from tracker.storage import Change
from tracker.ui import messages
from tracker.ui.sessions.treatment_actions import TreatmentActions
from tracker.ui.shell.menus import Menus
from tracker.ui.shell.pages import Page, Pages
from tracker.ui.shell.shown_dialogs import ShownDialogs
from tracker.ui.shell.sidebar import Sidebar
from tracker.ui.shell.status_line import StatusLine
from tracker.ui.state import AppState
from tracker.ui.theme import Appearance, Theme
from tracker.ui.today.today_page import Drafts
from tracker.ui.wording import change_text, done_text

if TYPE_CHECKING:  # what `complete` adds
    from tracker.domain.overview import Overview
    from tracker.ui.care.care_page import CarePage
    from tracker.ui.diary.diary_page import DiaryPage
    from tracker.ui.lock.passphrase_actions import PassphraseActions
    from tracker.ui.shell.file_actions import FileActions
    from tracker.ui.shell.first_window import Answer
    from tracker.ui.today.side_column import SideColumn

MIDNIGHT_CHECK_MS = 30_000


class MainWindow(QMainWindow):
    """The program's one window; `now` tells the moment in UTC, for the example's own store.

    Signals:
        first_shown(): the first frame is on the screen.
        completed(): everything else is there too, but for the chart, which follows by itself.
        closed(Preferences): how the window was left.
        preferences_changed(Preferences): something was chosen that must not wait for the end.
        lock_wanted(): the log is to be locked now.
    """

    first_shown = Signal()
    completed = Signal()
    closed = Signal(object)
    preferences_changed = Signal(object)
    lock_wanted = Signal()

    def __init__(
        self,
        state: AppState,
        theme: Theme,
        preferences: Preferences,
        now: Callable[[], dt.datetime],
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__()
        self._state = state
        self._theme = theme
        self._now = now
        self._preferences = preferences
        self._appearance = Appearance(preferences.appearance)
        self._painted = False
        self._own_drafts: Drafts = {} if drafts is None else drafts
        self._passphrase: PassphraseActions | None = None
        self._files: FileActions | None = None
        self._banner: QWidget | None = None
        self.setWindowTitle(messages.application_title())
        self._menus = Menus(self.menuBar(), self._appearance)
        self._sidebar = Sidebar(
            [self.tr("Today"), self.tr("Diary"), self.tr("Care")], need_session={Page.DIARY}
        )
        self._pages = Pages(state.questions)
        self.today = self._pages.today
        self._status = StatusLine()
        self._treatments = TreatmentActions(state, self)
        self._dialogs = ShownDialogs(state, self)
        self._lay_out()
        self._connect()
        self.resize(1180, 780)
        self.restoreGeometry(QByteArray.fromBase64(preferences.geometry.encode("ascii", "ignore")))
        self.today.use_drafts(self._own_drafts)
        self._sidebar.show_outline(state.outline)
        self._pages.show_outline(state.outline)

    def complete(self) -> None:
        """Add what the first frame did without, load the whole log and show it."""
        from PySide6.QtGui import QIcon

        from tracker.ui.shell.file_actions import FileActions

        self._files = FileActions(self._state, self, Path(self._preferences.export_folder or Path.home()))
        side, diary, care = self._pages.complete(self._state.knowledge, self._theme)
        self._connect_rest(side, diary, care, self._files)
        self._state.load()
        if self._state.is_locked:
            self.passphrase.watch()
        side.chart.prepare()
        self.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
        self._midnight = QTimer(self, interval=MIDNIGHT_CHECK_MS)
        self._midnight.timeout.connect(self._state.refresh)
        self._midnight.start()
        self.completed.emit()

    @property
    def backup_folder(self) -> Path | None:
        """The second folder for backups, if one is chosen."""
        return Path(self._preferences.backup_folder) if self._preferences.backup_folder else None

    @property
    def passphrase(self) -> PassphraseActions:
        """What can be done about the passphrase; made when it is first asked for."""
        if self._passphrase is None:
            from tracker.ui.lock.passphrase_actions import PassphraseActions

            minutes = self._preferences.lock_minutes
            self._passphrase = PassphraseActions(self._state, self, lambda: self.backup_folder, minutes)
            self._passphrase.lock_wanted.connect(self.lock_wanted)
            self._passphrase.changed.connect(lambda: self._menus.lock.setEnabled(self._state.is_locked))
            self._passphrase.minutes_chosen.connect(lambda minutes: self._keep(lock_minutes=minutes))
        return self._passphrase

    @property
    def own_drafts(self) -> Drafts:
        """The unsaved answers of the user's own log, what was typed last included."""
        if not self._state.is_example:
            self.today.has_unsaved()  # takes them over
        return self._own_drafts

    @property
    def own_place(self) -> tuple[dt.date, dt.date] | None:
        """The session and the date in sight, None without one and in the example."""
        return None if self._state.is_example else self.today.shown

    def go_to(self, place: tuple[dt.date, dt.date]) -> None:
        """Show a date of a session, if that is still there."""
        treated_on, date = place
        if any(summary.treatment.treated_on == treated_on for summary in self._state.outline.treatments):
            self._state.choose(treated_on)
            self.today.show_date(date)

    def come_forward(self, file: Path | None) -> Answer:
        """Show this window to the user, and import a file if one is given, unless something is asked."""
        from tracker.ui.shell.first_window import Answer, bring_forward

        bring_forward(self)
        files = self._files
        if file is None or files is None:
            return Answer.SHOWN
        if QApplication.activeModalWidget() is not None:
            return Answer.BUSY
        # the answer goes out first: what follows may ask the user, who is not to keep the caller waiting
        QTimer.singleShot(0, lambda: files.import_from(file))
        return Answer.SHOWN

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # after the event loop has brought this frame to the screen
            QTimer.singleShot(0, self._after_first_frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sidebar.fit_into(event.size().width())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        self.finish()
        event.accept()

    def finish(self) -> None:
        """Wait for what goes on beside the window, and tell how it was left."""
        folder = self._preferences.export_folder
        if self._files is not None:
            self._files.finish()
            folder = str(self._files.folder)
        if self.today.side is not None:
            self.today.side.chart.finish()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.closed.emit(
            replace(
                self._preferences,
                geometry=geometry,
                appearance=self._appearance.value,
                export_folder=folder,
            )
        )

    def _after_first_frame(self) -> None:
        self.first_shown.emit()
        self.complete()

    def _may_close(self) -> bool:
        """Ask when answers are not saved; saving keeps the window open so that the result is seen."""
        is_unsaved = bool(self._own_drafts) if self._state.is_example else self.today.has_unsaved()
        if not is_unsaved:
            return True
        options = [self.tr("Go back and save"), self.tr("Close without saving")]
        text = self.tr("Some answers are not saved yet. If you close now, they are lost.")
        return messages.choose(self, messages.application_title(), text, options) == 1

    def _show_overview(self, overview: Overview) -> None:
        self._sidebar.show_outline(overview)
        self._pages.show_overview(overview)
        self._menus.show_steps(self._state.next_undo, self._state.next_redo)
        has_treatment = overview.treatment is not None
        self._menus.show_possible(has_treatment=has_treatment, is_example=self._state.is_example)
        self._menus.lock.setEnabled(self._state.is_locked)
        self._show_banner(self._state.is_example)
        self._menus.save.setEnabled(self._pages.is_today_open)

    def _show_banner(self, is_example: bool) -> None:
        if is_example and self._banner is None:
            from tracker.ui.shell.banner import ExampleBanner

            self._banner = ExampleBanner()
            self._banner.leave_wanted.connect(self._close_example)
            self._content.insertWidget(0, self._banner)
        if self._banner is not None:
            self._banner.setVisible(is_example)

    def _on_opened(self, number: int) -> None:
        self._sidebar.show_page(number)
        self._menus.save.setEnabled(self._pages.is_today_open)

    def _on_done(self, change: Change, stored: bool) -> None:
        text = done_text(change) if stored else self.tr("Undone: {what}.").format(what=change_text(change))
        spoken = self.today.spoken_result() if stored and change.date else ""
        self._status.say(text, can_undo=stored, spoken=spoken)

    def _on_failed(self, text: str) -> None:
        messages.tell(self, self.tr("Not saved"), text)

    def _open_example(self) -> None:
        from tracker.ui.shell.example import example_store

        self.today.use_drafts({})
        self._state.open_example(example_store(self._state.knowledge, self._state.outline.today, self._now))
        self._pages.open(Page.TODAY)

    def _close_example(self) -> None:
        self.today.use_drafts({})  # what was typed into the example goes with it
        self.today.use_drafts(self._own_drafts)
        self._state.close_example()
        self._pages.open(Page.TODAY)

    def _choose_appearance(self, action: QAction) -> None:
        self._appearance = Appearance(action.data())
        self._theme.choose(self._appearance)

    def _show_backups(self) -> None:
        from tracker.ui.shell.backup_actions import BackupActions

        actions = BackupActions(self._state, self, self._preferences.backup_folder)
        actions.folder_chosen.connect(lambda folder: self._keep(backup_folder=folder))
        actions.restored.connect(
            lambda: self._status.say(self.tr("Your log says what the backup said."), can_undo=False)
        )
        actions.show()
        actions.deleteLater()

    def _keep(self, **chosen: str) -> None:
        """Keep a choice now: a crash must not lose it."""
        self._preferences = replace(self._preferences, **chosen)
        self.preferences_changed.emit(self._preferences)

    def _keep_emergency_number(self, number: str) -> None:
        """Name the chosen number in every advice from now on."""
        if number != self._preferences.emergency_number:
            self._keep(emergency_number=number)
            self._state.use_emergency_number(number)

    def _say_written(self, path: Path) -> None:
        self._status.say(self.tr("Written: {path}").format(path=path), can_undo=False)

    def _say_copied(self) -> None:
        self._status.say(self.tr("Copied as text."), can_undo=False)

    def _lay_out(self) -> None:
        self.setMinimumSize(480, 360)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        self._content = QVBoxLayout()
        self._content.setSpacing(0)
        self._content.addWidget(self._pages, 1)
        row.addLayout(self._content, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self._status)

    def _connect(self) -> None:
        self._state.changed.connect(self._show_overview)
        self._state.done.connect(self._on_done)
        self._state.failed.connect(self._on_failed)
        self._sidebar.treatment_chosen.connect(self._state.choose)
        self._sidebar.new_wanted.connect(self._treatments.add)
        self._sidebar.page_chosen.connect(self._pages.open)
        self._pages.opened.connect(self._on_opened)
        self._pages.new_wanted.connect(self._treatments.add)
        self._pages.example_wanted.connect(self._open_example)
        self._pages.import_wanted.connect(self._menus.import_log.trigger)
        self._status.undo_wanted.connect(self._state.undo)
        self._treatments.emergency_number_chosen.connect(self._keep_emergency_number)
        self.today.submitted.connect(self._state.save_day)
        self._connect_menus()

    def _connect_menus(self) -> None:
        for action, command in (
            (self._menus.new, self._treatments.add),
            (self._menus.edit, self._treatments.change),
            (self._menus.delete, self._treatments.delete),
            (self._menus.about_me, self._treatments.about_me),
            (self._menus.example, self._open_example),
            (self._menus.backups, self._show_backups),
            (self._menus.passphrase, lambda: self.passphrase.show()),
            (self._menus.lock, self.lock_wanted),
            (self._menus.quit, self.close),
            (self._menus.save, self.today.form.submit),
            (self._menus.undo, self._state.undo),
            (self._menus.redo, self._state.redo),
            (self._menus.earlier, lambda: self._pages.step_day(-1)),
            (self._menus.later, lambda: self._pages.step_day(1)),
            (self._menus.today, lambda: self._pages.open(Page.TODAY)),
            (self._menus.diary, lambda: self._pages.open(Page.DIARY)),
            (self._menus.care, lambda: self._pages.open(Page.CARE)),
            (self._menus.before, self._pages.open_before),
            (self._menus.help, self._dialogs.show_help),
        ):
            action.triggered.connect(command)
        self._menus.appearances.triggered.connect(self._choose_appearance)

    def _connect_rest(self, side: SideColumn, diary: DiaryPage, care: CarePage, files: FileActions) -> None:
        side.chart.table_wanted.connect(lambda: self._pages.open(Page.DIARY))
        side.chart.sources_wanted.connect(self._dialogs.show_sources)
        diary.day_wanted.connect(self._pages.open_day)
        diary.history_wanted.connect(self._dialogs.show_history)
        diary.delete_wanted.connect(self._state.delete_day)
        care.sources_wanted.connect(self._dialogs.show_sources)
        care.copied.connect(self._say_copied)
        files.written.connect(self._say_written)
        self._menus.import_log.triggered.connect(files.import_log)
        self._menus.export.triggered.connect(files.export)

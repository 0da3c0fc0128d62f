"""The main window: assembles the pieces and connects their signals. It knows no rule, query or format."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QIcon, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.overview import Overview
from tracker.paths import resources
from tracker.preferences import Preferences
from tracker.storage import Change
from tracker.ui import messages
from tracker.ui.banner import ExampleBanner
from tracker.ui.diary_page import DiaryPage
from tracker.ui.example import example_store
from tracker.ui.file_actions import FileActions
from tracker.ui.help_dialog import HelpDialog
from tracker.ui.history_dialog import HistoryDialog
from tracker.ui.menus import Menus
from tracker.ui.scrolling import scrolling
from tracker.ui.sidebar import Sidebar
from tracker.ui.state import AppState
from tracker.ui.status_line import StatusLine
from tracker.ui.theme import Appearance, Theme
from tracker.ui.today_page import Drafts, TodayPage
from tracker.ui.treatment_actions import TreatmentActions
from tracker.ui.welcome import Welcome
from tracker.ui.wording import change_text, done_text

MIDNIGHT_CHECK_MS = 30_000
TODAY, DIARY, WELCOME = range(3)


class MainWindow(QMainWindow):
    """The program's one window; `now` tells the moment in UTC, for the example's own store.

    Signals:
        first_shown(): the first frame is on the screen.
        closed(Preferences): how the window was left.
    """

    first_shown = Signal()
    closed = Signal(object)

    def __init__(
        self, state: AppState, theme: Theme, preferences: Preferences, now: Callable[[], dt.datetime]
    ) -> None:
        super().__init__()
        self._state = state
        self._theme = theme
        self._now = now
        self._painted = False
        self._appearance = Appearance(preferences.appearance)
        self._own_drafts: Drafts = {}
        self.setWindowTitle(messages.application_title())
        self.menus = Menus(self.menuBar(), self._appearance)
        self.sidebar = Sidebar([self.tr("Today"), self.tr("Diary")])
        self.today = TodayPage(state.knowledge, theme)
        self.diary = DiaryPage(state.knowledge)
        self.welcome = Welcome()
        self.status = StatusLine()
        self.treatments = TreatmentActions(state, self)
        self.files = FileActions(state, self, Path(preferences.export_folder or Path.home()))
        self._banner = ExampleBanner()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect_state()
        self._connect_commands()
        self.resize(1180, 780)
        self.restoreGeometry(QByteArray.fromBase64(preferences.geometry.encode("ascii", "ignore")))
        self.today.use_drafts(self._own_drafts)
        self._show_overview(state.overview)
        self.show_page(TODAY)
        self._midnight = QTimer(self, interval=MIDNIGHT_CHECK_MS)
        self._midnight.timeout.connect(state.refresh)
        self._midnight.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # what the first frame does not need begins when the event loop has shown it
            QTimer.singleShot(0, self._after_first_frame)

    def _after_first_frame(self) -> None:
        self.first_shown.emit()
        self.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
        self.today.chart.prepare()

    def show_page(self, number: int) -> None:
        """Open a page; without any treatment there is only the welcome."""
        if self._state.overview.chosen is None:
            self._pages.setCurrentIndex(WELCOME)
            self.welcome.new.setFocus()
            return
        self._pages.setCurrentIndex(number)
        self.sidebar.show_page(number)
        if number == TODAY:
            self.today.focus_form()
        else:
            self.diary.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fit_into(event.size().width())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        self.files.finish()
        self.today.chart.finish()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.closed.emit(
            Preferences(
                geometry=geometry,
                appearance=self._appearance.value,
                export_folder=str(self.files.folder),
            )
        )
        event.accept()

    def _may_close(self) -> bool:
        """Ask when answers are not saved; saving keeps the window open so that the result is seen."""
        if self._state.is_example or not self.today.has_unsaved():
            return True
        options = [self.tr("Go back and save"), self.tr("Close without saving")]
        text = self.tr("Some answers are not saved yet. If you close now, they are lost.")
        return messages.choose(self, messages.application_title(), text, options) == 1

    def _show_overview(self, overview: Overview) -> None:
        self.sidebar.show_overview(overview)
        self.today.show_overview(overview)
        self.diary.show_overview(overview)
        self.menus.show_steps(self._state.next_undo, self._state.next_redo)
        has_treatment = overview.chosen is not None
        self.menus.show_possible(has_treatment=has_treatment, is_example=self._state.is_example)
        self._banner.setVisible(self._state.is_example)
        if has_treatment == (self._pages.currentIndex() == WELCOME):
            self.show_page(TODAY)

    def _on_done(self, change: Change, stored: bool) -> None:
        text = done_text(change) if stored else self.tr("Undone: {what}.").format(what=change_text(change))
        spoken = self.today.flags.text_for_announcement() if stored and change.date else ""
        self.status.say(text, can_undo=stored, spoken=spoken)

    def _on_failed(self, text: str) -> None:
        messages.tell(self, self.tr("Not saved"), text)

    def _open_day(self, date: dt.date) -> None:
        self.today.show_date(date)
        self.show_page(TODAY)

    def _show_history(self, date: dt.date) -> None:
        HistoryDialog(self, self._state.knowledge, date, self._state.day_history(date)).exec()

    def _open_example(self) -> None:
        self.today.use_drafts({})
        self._state.open_example(example_store(self._state.knowledge, self._state.overview.today, self._now))
        self.show_page(TODAY)

    def _close_example(self) -> None:
        self.today.use_drafts({})
        self.today.use_drafts(self._own_drafts)
        self._state.close_example()
        self.show_page(TODAY)

    def _choose_appearance(self, action: QAction) -> None:
        self._appearance = Appearance(action.data())
        self._theme.choose(self._appearance)

    def _lay_out(self) -> None:
        for page in (self.today, scrolling(self.diary), scrolling(self.welcome)):
            self._pages.addWidget(page)
        self.setMinimumSize(480, 360)
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addWidget(self._banner)
        content.addWidget(self._pages, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(content, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)

    def _connect_state(self) -> None:
        self._state.changed.connect(self._show_overview)
        self._state.done.connect(self._on_done)
        self._state.failed.connect(self._on_failed)
        self.sidebar.treatment_chosen.connect(self._state.choose)
        self.today.submitted.connect(self._state.save_day)
        self.diary.delete_wanted.connect(self._state.delete_day)
        self.status.undo_wanted.connect(self._state.undo)
        self.menus.undo.triggered.connect(self._state.undo)
        self.menus.redo.triggered.connect(self._state.redo)

    def _connect_commands(self) -> None:
        for source in (self.menus.new.triggered, self.sidebar.new_wanted, self.welcome.new_wanted):
            source.connect(self.treatments.add)
        for source in (self.menus.example.triggered, self.welcome.example_wanted):
            source.connect(self._open_example)
        for source in (self.menus.import_log.triggered, self.welcome.import_wanted):
            source.connect(self.files.import_log)
        for action, command in (
            (self.menus.edit, self.treatments.change),
            (self.menus.delete, self.treatments.delete),
            (self.menus.about_me, self.treatments.about_me),
            (self.menus.export, self.files.export),
            (self.menus.quit, self.close),
            (self.menus.save, self.today.form.submit),
            (self.menus.earlier, self.today.earlier_day),
            (self.menus.later, self.today.later_day),
            (self.menus.today, lambda: self.show_page(TODAY)),
            (self.menus.diary, lambda: self.show_page(DIARY)),
            (self.menus.help, lambda: HelpDialog(self).exec()),
        ):
            action.triggered.connect(command)
        self.menus.appearances.triggered.connect(self._choose_appearance)
        self.sidebar.page_chosen.connect(self.show_page)
        self.today.chart.table_wanted.connect(lambda: self.show_page(DIARY))
        self.diary.day_wanted.connect(self._open_day)
        self.diary.history_wanted.connect(self._show_history)
        self._banner.leave_wanted.connect(self._close_example)
        self.files.written.connect(self._say_written)

    def _say_written(self, path: Path) -> None:
        self.status.say(self.tr("Written: {path}").format(path=path), can_undo=False)

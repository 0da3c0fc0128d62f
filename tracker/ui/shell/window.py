"""The main window: assembles the pieces and connects their signals. It knows no rule, query or format.

It comes in two steps: the form, which the first frame shows, and `complete`, which adds the rest.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from tracker.paths import resources
from tracker.ui import messages
from tracker.ui.choices import Choices
from tracker.ui.pieces.room import first_size
from tracker.ui.shell.pages import Page, Pages
from tracker.ui.shell.sidebar import Sidebar
from tracker.ui.shell.status_line import StatusLine
from tracker.ui.state import AppState
from tracker.ui.theme import Theme

if TYPE_CHECKING:  # what the first frame does without
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from tracker.domain.draft import Draft
    from tracker.ui.lock.passphrase_actions import PassphraseActions
    from tracker.ui.shell.commands import Parts
    from tracker.ui.shell.errands import Errands
    from tracker.ui.shell.first_window import Answer
    from tracker.ui.shell.shown_dialogs import ShownDialogs

MIDNIGHT_CHECK_MS = 30_000


class Whereabouts(NamedTuple):
    """Where a window was: session and date in sight, and the drafts that the log's file refused.

    Besides, whether the example was open, and the settings over it.
    """

    shown: tuple[dt.date, dt.date] | None
    refused: tuple[tuple[dt.date, dt.date, Draft | None], ...]
    in_example: bool
    in_settings: bool


class MainWindow(QMainWindow):
    """The program's one window; `now` tells the moment in UTC, `folder` is where the log is, None as usual.

    Signals:
        first_shown(): the first frame is on the screen.
        put_away(): the window is closed, and the program goes on in the tray.
        completed(): everything else is there too, but for the chart, which follows by itself.
        settled(): the chart can be drawn as well, or it is known that it cannot.
        preferences_changed(Preferences): something was chosen, or the window was closed; to be kept now.
        language_chosen(): another language is; a window built anew speaks it.
        lock_wanted(): the log is to be locked now.
    """

    first_shown = Signal()
    put_away = Signal()
    completed = Signal()
    settled = Signal()
    preferences_changed = Signal(object)
    language_chosen = Signal()
    lock_wanted = Signal()

    def __init__(
        self,
        state: AppState,
        theme: Theme,
        choices: Choices,
        now: Callable[[], dt.datetime],
        folder: Path | None = None,
    ) -> None:
        super().__init__()
        self._state = state
        self._theme = theme
        self._now = now
        self._is_quitting = False
        self._choices = choices
        self._language = choices.preferences.language
        self._folder = folder
        self._painted = False
        self._parts: Parts | None = None
        self.is_to_be_erased = False
        """The user wants everything deleted once the window is gone."""
        self.setWindowTitle(messages.application_title())
        self._menu_names = [
            self.menuBar().addMenu(name)
            for name in (self.tr("&Session"), self.tr("&Edit"), self.tr("&View"), self.tr("&Help"))
        ]
        self._sidebar = Sidebar(
            [self.tr("Today"), self.tr("Diary"), self.tr("Care"), self.tr("Report"), self.tr("Photos")],
            need_session={Page.DIARY, Page.REPORT, Page.PHOTOS},
        )
        self._pages = Pages(state.questions)
        self.today = self._pages.today
        self._status = StatusLine()
        with self._pages.assembled():
            self._assemble()

    def complete(self) -> None:
        """Add what the first frame did without, load the whole log and show it."""
        from PySide6.QtGui import QIcon

        from tracker.ui.importing.file_drop import FileDrop
        from tracker.ui.shell.commands import Commands
        from tracker.ui.shell.reactions import Reactions

        side, diary, care = self._pages.complete(self._state.knowledge, self._theme)
        self.today.add_photo_button()
        self._parts = self._make_parts()
        Commands(self._parts, side, diary, care)
        Reactions(self._parts, self)
        self._connect_rest(self._parts)
        FileDrop(self, self._import_file)
        self._state.load()
        if self._state.own.is_locked:
            self.passphrase.watch()
        side.chart.prepared.connect(self.settled)
        side.chart.prepare()
        self.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
        self._theme.follow_contrast()
        self._midnight = QTimer(self, interval=MIDNIGHT_CHECK_MS)
        self._midnight.timeout.connect(self._state.refresh)
        self._midnight.start()
        if self._choices.reminder_at is not None:
            self._errands.remind()
        self.completed.emit()

    def back_up_if_due(self) -> None:
        """Make the backups that are due while the window can be used."""
        self._errands.back_up_if_due()

    @cached_property
    def _dialogs(self) -> ShownDialogs:
        from tracker.ui.shell.shown_dialogs import ShownDialogs

        return ShownDialogs(self._state, self)

    @cached_property
    def _errands(self) -> Errands:
        from tracker.ui.shell.errands import Errands

        errands = Errands(
            self._state, self, self._choices, self._dialogs, self._status, self._now, self._folder
        )
        errands.window_wanted.connect(lambda: self.come_forward(None))
        errands.quit_wanted.connect(self.quit)
        errands.lock_wanted.connect(self.lock_wanted)
        return errands

    @property
    def backup_folder(self) -> Path | None:
        """The second folder for backups, if one is chosen."""
        return self._choices.backup_folder

    @property
    def passphrase(self) -> PassphraseActions:
        """What can be done about the passphrase."""
        return self._errands.passphrase()

    @property
    def whereabouts(self) -> Whereabouts:
        """What is in sight, and what could not be kept of the answers that are not saved."""
        self.today.keep_draft()
        shown = None if self._state.is_example else self.today.shown
        is_example, in_settings = self._state.is_example, self._errands.is_in_settings
        return Whereabouts(shown, self._state.refused_drafts(), is_example, in_settings)

    def go_back_to(self, whereabouts: Whereabouts) -> None:
        """Go on where another window on the same log was."""
        for treated_on, date, draft in whereabouts.refused:
            self._state.keep_draft(treated_on, date, draft)
        sessions = {summary.treatment.treated_on for summary in self._state.outline.treatments}
        if whereabouts.shown is not None and whereabouts.shown[0] in sessions:
            treated_on, date = whereabouts.shown
            self._state.choose(treated_on)
            self.today.show_date(date)
        parts = self._parts
        if parts is not None and whereabouts.in_example:
            parts.example.begin()
        if parts is not None and whereabouts.in_settings:  # which another language had to close
            QTimer.singleShot(0, lambda: parts.errands.show_settings(parts.files, at_language=True))

    def come_forward(self, file: Path | None) -> Answer:
        """Show this window to the user, and import a file if one is given, unless something is asked."""
        from tracker.ui.pieces.forward import bring_forward
        from tracker.ui.shell.first_window import Answer

        bring_forward(self)
        if file is None:
            return Answer.SHOWN
        if QApplication.activeModalWidget() is not None:
            return Answer.BUSY
        if self._parts is None:  # hidden until now
            self.completed.connect(lambda: self._import_file(file))
        else:
            # the answer goes out first: what follows may ask the user, who is not to keep the caller waiting
            QTimer.singleShot(0, lambda: self._import_file(file))
        return Answer.SHOWN

    def start_hidden(self) -> bool:
        """Wait in the tray for the hour of the reminder; tell whether there is one, else nothing is done."""
        if self._choices.reminder_at is None:
            return False
        self._errands.remind().show_without_tray()
        return True

    def quit(self) -> None:
        """End the program, also where closing the window would leave it in the tray."""
        self._is_quitting = True
        if self.close() and not QApplication.quitOnLastWindowClosed():
            QApplication.quit()
        self._is_quitting = False

    def make_way(self) -> bool:
        """Close for a window in another language, with what is open in front; tell whether it did."""
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
        if self._parts is not None:
            self._parts.example.end()
        self._is_quitting = True
        is_closed = self.close()
        self._is_quitting = False
        return is_closed

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # after the event loop has brought this frame to the screen
            QTimer.singleShot(0, self._after_first_frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sidebar.fit_into(event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from tracker.ui.pieces.return_key import pressed_button

        if not pressed_button(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.is_to_be_erased:
            if not self._is_quitting and self._errands.keeps_program:
                self.today.keep_draft()
                event.ignore()
                self.hide()
                self.put_away.emit()
                return
            if not self._may_close():
                event.ignore()
                return
        self.finish()
        event.accept()

    def finish(self) -> None:
        """Wait for what goes on beside the window, and keep how it was left."""
        if self._parts is not None:
            self._parts.reports.finish()
            self._parts.files.finish()
            self._choices.keep(export_folder=str(self._parts.files.folder))
        self._errands.finish()
        if self.today.side is not None:
            self.today.side.chart.finish()
        self._choices.keep(geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"))

    def _after_first_frame(self) -> None:
        self.first_shown.emit()
        self.complete()

    def _may_close(self) -> bool:
        """Keep what is not saved for the next time; ask only when that is not possible."""
        self.today.keep_draft()
        problem = self._state.unkept_drafts()
        if not problem:
            return True
        self.show()  # it may be in the tray
        options = [self.tr("Go back"), self.tr("Close all the same")]
        question = self.tr(
            "Some answers are not saved yet, and they could not be kept for the next time. "
            "If you close now, they are lost."
        )
        return messages.choose(self, messages.application_title(), f"{question}\n\n{problem}", options) == 1

    def _show_in_sidebar(self, number: int) -> None:
        self._sidebar.show_page(number, offers_new=self._pages.is_welcome_open)

    def _import_file(self, file: Path) -> None:
        """Import a file that was handed over or dropped; it is never meant for the example."""
        assert self._parts is not None, "nothing is handed over before the window is complete"
        self._parts.example.end()
        self._parts.files.import_from(file)

    def _follow_choices(self) -> None:
        """Do what the settings say; whoever has it so already does nothing."""
        choices = self._choices
        if self._parts is not None:
            self._parts.menus.show_chosen(choices.appearance, choices.preferences.language)
        if choices.preferences.language != self._language:
            self._language = choices.preferences.language
            QTimer.singleShot(0, self.language_chosen.emit)  # once the menu or page that chose it is done
        self._theme.choose(choices.appearance)
        self._theme.choose_text_size(choices.text_size)
        if self.isVisible():
            self._sidebar.fit_into(self.width())
            self._status.fit()
        self.today.form.use_unit(choices.temperature_unit)
        self._state.use_temperature_unit(choices.temperature_unit)
        self._state.use_emergency_number(choices.preferences.emergency_number)

    def _erase(self) -> None:
        """Ask whether everything is to be deleted; that is done once nothing uses it any more."""
        if self._parts is not None and self._errands.wants_to_erase(self._parts.files):
            self.is_to_be_erased = True
            self.quit()

    def _assemble(self) -> None:
        """Put everything together, fill it, and dress all of it at once."""
        self._lay_out()
        self._connect()
        first_size(self)
        geometry = self._choices.preferences.geometry.encode("ascii", "ignore")
        self.restoreGeometry(QByteArray.fromBase64(geometry))
        self._sidebar.fit_into(self.width())  # before anything is laid out, not once it is
        self._follow_choices()
        self.today.use_drafts(self._state.drafts_of)
        self._sidebar.show_outline(self._state.outline)
        self._pages.show_outline(self._state.outline)
        self._theme.apply()
        self._settle()

    def _settle(self) -> None:
        """Let what the style sheet has made higher say so now: else the page is laid out a second time."""
        self._sidebar.treatments.fit()  # its frame
        self._status.fit()  # its button, hidden as yet

    def _lay_out(self) -> None:
        self.setMinimumSize(480, 300)
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
        self._state.changing.connect(self.today.keep_draft)
        self._state.draft_kept.connect(self.today.show_draft_problem)
        self._choices.changed.connect(self.preferences_changed)
        self._choices.changed.connect(self._follow_choices)
        self._state.changed.connect(self._sidebar.show_outline)
        self._state.changed.connect(self._pages.show_overview)
        self._sidebar.treatment_chosen.connect(self._state.choose)
        self._sidebar.page_chosen.connect(self._pages.open)
        self._pages.opened.connect(self._show_in_sidebar)
        self._status.undo_wanted.connect(self._state.undo)
        self.today.submitted.connect(self._state.save_day)
        self.today.draft_changed.connect(self._state.keep_draft)

    def _make_parts(self) -> Parts:
        from tracker.ui.files.file_actions import FileActions
        from tracker.ui.report.report_actions import ReportActions
        from tracker.ui.shell.commands import Parts
        from tracker.ui.shell.example_visit import ExampleVisit
        from tracker.ui.shell.menus import Menus
        from tracker.ui.shell.treatment_actions import TreatmentActions

        preferences = self._choices.preferences
        menus = Menus(*self._menu_names)
        menus.show_chosen(self._choices.appearance, preferences.language)
        files = FileActions(self._state, self, Path(preferences.export_folder or Path.home()))
        return Parts(
            state=self._state,
            choices=self._choices,
            theme=self._theme,
            menus=menus,
            pages=self._pages,
            status=self._status,
            treatments=TreatmentActions(self._state, self, self._dialogs),
            dialogs=self._dialogs,
            example=ExampleVisit(self._state, self._pages, self._content, self._now),
            errands=self._errands,
            files=files,
            reports=ReportActions(self._state, self, files, preferences),
        )

    def _connect_rest(self, parts: Parts) -> None:
        """Connect what ends the window, and what `Commands` leaves to it."""
        menus = parts.menus
        self._sidebar.new_wanted.connect(parts.treatments.add)
        menus.lock.triggered.connect(self.lock_wanted)
        menus.erase.triggered.connect(self._erase)
        menus.quit.triggered.connect(self.quit)

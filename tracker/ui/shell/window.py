"""The main window: assembles the pieces and connects their signals. It knows no rule, query or format.

It comes in two steps: the form, which the first frame shows, and `complete`, which adds the rest.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.symptoms import Symptom
from tracker.paths import resources
from tracker.storage import Change, ChangeKind
from tracker.ui import messages
from tracker.ui.choices import Choices
from tracker.ui.sessions.treatment_actions import TreatmentActions
from tracker.ui.shell.errands import Errands
from tracker.ui.shell.menus import Menus
from tracker.ui.shell.pages import Page, Pages
from tracker.ui.shell.shown_dialogs import ShownDialogs
from tracker.ui.shell.sidebar import Sidebar
from tracker.ui.shell.status_line import StatusLine
from tracker.ui.state import AppState
from tracker.ui.theme import Theme
from tracker.ui.wording import change_text, done_text

if TYPE_CHECKING:  # what `complete` adds
    from tracker.domain.draft import Draft
    from tracker.domain.overview import Overview
    from tracker.ui.care.care_page import CarePage
    from tracker.ui.diary.diary_page import DiaryPage
    from tracker.ui.lock.passphrase_actions import PassphraseActions
    from tracker.ui.shell.file_actions import FileActions
    from tracker.ui.shell.first_window import Answer
    from tracker.ui.shell.report_actions import ReportActions
    from tracker.ui.today.side_column import SideColumn

MIDNIGHT_CHECK_MS = 30_000


class Whereabouts(NamedTuple):
    """Where a window was: session and date in sight, and the drafts that the log's file refused."""

    shown: tuple[dt.date, dt.date] | None
    refused: tuple[tuple[dt.date, dt.date, Draft | None], ...]


class MainWindow(QMainWindow):
    """The program's one window; `now` tells the moment in UTC, `folder` is where the log is, None as usual.

    Signals:
        first_shown(): the first frame is on the screen.
        put_away(): the window is closed, and the program goes on in the tray.
        completed(): everything else is there too, but for the chart, which follows by itself.
        preferences_changed(Preferences): something was chosen, or the window was closed; to be kept now.
        language_chosen(): another language is; a window built anew speaks it.
        lock_wanted(): the log is to be locked now.
    """

    first_shown = Signal()
    put_away = Signal()
    completed = Signal()
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
        self._painted = False
        self._files: FileActions | None = None
        self.is_to_be_erased = False
        """The user wants everything deleted once the window is gone."""
        self._reports: ReportActions | None = None
        self._banner: QWidget | None = None
        self.setWindowTitle(messages.application_title())
        self._menus = Menus(self.menuBar())
        self._sidebar = Sidebar(
            [self.tr("Today"), self.tr("Diary"), self.tr("Care"), self.tr("Report"), self.tr("Photos")],
            need_session={Page.DIARY, Page.REPORT, Page.PHOTOS},
        )
        self._pages = Pages(state.questions)
        self.today = self._pages.today
        self._status = StatusLine()
        self._dialogs = ShownDialogs(state, self)
        self._treatments = TreatmentActions(state, self, self._dialogs)
        self._errands = Errands(state, self, choices, self._dialogs, self._status, now, folder)
        self._lay_out()
        self._connect()
        self.resize(1180, 780)
        geometry = choices.preferences.geometry.encode("ascii", "ignore")
        self.restoreGeometry(QByteArray.fromBase64(geometry))
        self._follow_choices()
        self.today.use_drafts(state.drafts_of)
        self._sidebar.show_outline(state.outline)
        self._pages.show_outline(state.outline)

    def complete(self) -> None:
        """Add what the first frame did without, load the whole log and show it."""
        from PySide6.QtGui import QIcon

        from tracker.ui.importing.file_drop import FileDrop
        from tracker.ui.shell.file_actions import FileActions
        from tracker.ui.shell.report_actions import ReportActions

        self._files = FileActions(
            self._state, self, Path(self._choices.preferences.export_folder or Path.home())
        )
        side, diary, care = self._pages.complete(self._state.knowledge, self._theme)
        self._pages.make_photos = lambda: self._errands.photos().make_page()
        self.today.add_photo_button()
        self._reports = ReportActions(self._state, self, self._files, self._choices.preferences)
        self._connect_rest(side, diary, care, self._files)
        FileDrop(self, self._import_file)
        self._menus.add_second_keys()
        self._connect_report(self._reports)
        self._state.load()
        if self._state.is_locked:
            self.passphrase.watch()
        side.chart.prepare()
        self.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
        self._midnight = QTimer(self, interval=MIDNIGHT_CHECK_MS)
        self._midnight.timeout.connect(self._state.refresh)
        self._midnight.start()
        if self._choices.reminder_at is not None:
            self._errands.remind()
        self.completed.emit()

    def back_up_if_due(self) -> None:
        """Make the backups that are due while the window can be used."""
        self._errands.back_up_if_due()

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
        return Whereabouts(shown, self._state.refused_drafts())

    def go_back_to(self, whereabouts: Whereabouts) -> None:
        """Go on where another window on the same log was."""
        for treated_on, date, draft in whereabouts.refused:
            self._state.keep_draft(treated_on, date, draft)
        sessions = {summary.treatment.treated_on for summary in self._state.outline.treatments}
        if whereabouts.shown is not None and whereabouts.shown[0] in sessions:
            treated_on, date = whereabouts.shown
            self._state.choose(treated_on)
            self.today.show_date(date)

    def come_forward(self, file: Path | None) -> Answer:
        """Show this window to the user, and import a file if one is given, unless something is asked."""
        from tracker.ui.shell.first_window import Answer, bring_forward

        bring_forward(self)
        if file is None:
            return Answer.SHOWN
        if QApplication.activeModalWidget() is not None:
            return Answer.BUSY
        if self._files is None:  # hidden until now
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
        if self._state.is_example:
            self._close_example()
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
        if self._reports is not None:
            self._reports.finish()
        if self._files is not None:
            self._files.finish()
            self._choices.keep(export_folder=str(self._files.folder))
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
        text = self.tr("Some answers are not saved yet, and they could not be kept for the next time.")
        lost = self.tr("If you close now, they are lost.")
        question = f"{text} {lost}\n\n{problem}"
        return messages.choose(self, messages.application_title(), question, options) == 1

    def _show_overview(self, overview: Overview) -> None:
        self._sidebar.show_outline(overview)
        self._pages.show_overview(overview)
        self._menus.show_steps(self._state.next_undo, self._state.next_redo)
        has_treatment = overview.treatment is not None
        self._menus.show_possible(has_treatment=has_treatment, is_example=self._state.is_example)
        self._menus.lock.setEnabled(self._state.is_locked)
        self._show_banner(self._state.is_example)
        self._menus.save.setEnabled(self._pages.is_today_open)
        self._show_unsaved()

    def _show_banner(self, is_example: bool) -> None:
        if is_example and self._banner is None:
            from tracker.ui.shell.banner import ExampleBanner

            self._banner = ExampleBanner()
            self._banner.leave_wanted.connect(self._close_example)
            self._content.insertWidget(0, self._banner)
        if self._banner is not None:
            self._banner.setVisible(is_example)

    def _on_opened(self, number: int) -> None:
        self._sidebar.show_page(number, offers_new=self._pages.is_welcome_open)
        self._menus.save.setEnabled(self._pages.is_today_open)
        self._show_unsaved()

    def _show_unsaved(self) -> None:
        """Mark in the diary, while it is open, what is not saved."""
        treatment = self._state.outline.treatment
        if self._pages.is_diary_open and treatment is not None:
            self.today.keep_draft()
            self._pages.show_unsaved(frozenset(self._state.drafts_of(treatment.treated_on)))

    def _on_done(self, change: Change, stored: bool) -> None:
        text = done_text(change) if stored else self.tr("Undone: {what}.").format(what=change_text(change))
        is_day = change.kind in (ChangeKind.SAVE_DAY, ChangeKind.DELETE_DAY)
        spoken = self.today.spoken_result() if stored and is_day else ""
        self._status.say(text, can_undo=stored, spoken=spoken)

    def _on_failed(self, text: str) -> None:
        messages.tell(self, self.tr("Not saved"), text)

    def _open_example(self) -> None:
        from tracker.ui.shell.example import example_store

        self.today.begin_anew()
        self._state.open_example(example_store(self._state.knowledge, self._state.outline.today, self._now))
        self._pages.open(Page.TODAY)

    def _close_example(self) -> None:
        self.today.begin_anew()
        self._state.close_example()
        self._pages.open(Page.TODAY)

    def _import_file(self, file: Path) -> None:
        """Import a file that was handed over or dropped; it is never meant for the example."""
        if self._state.is_example:
            self._close_example()
        assert self._files is not None, "nothing is handed over before the window is complete"
        self._files.import_from(file)

    def _follow_choices(self) -> None:
        """Do what the settings say; whoever has it so already does nothing."""
        choices = self._choices
        self._menus.show_chosen(choices.appearance, choices.preferences.language)
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

    def _show_settings(self) -> None:
        if self._files is not None:
            self._errands.show_settings(self._files)

    def _erase(self) -> None:
        """Ask whether everything is to be deleted; that is done once nothing uses it any more."""
        if self._files is not None and self._errands.wants_to_erase(self._files):
            self.is_to_be_erased = True
            self.quit()

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
        self._state.changing.connect(self.today.keep_draft)
        self._state.draft_kept.connect(self.today.show_draft_problem)
        self._choices.changed.connect(self.preferences_changed)
        self._choices.changed.connect(self._follow_choices)
        self._state.changed.connect(self._show_overview)
        self._state.done.connect(self._on_done)
        self._state.failed.connect(self._on_failed)
        self._sidebar.treatment_chosen.connect(self._state.choose)
        self._sidebar.new_wanted.connect(self._treatments.add)
        self._sidebar.page_chosen.connect(self._pages.open)
        self._pages.opened.connect(self._on_opened)
        self._pages.new_wanted.connect(self._treatments.add)
        self._pages.example_wanted.connect(self._open_example)
        self._pages.session_told.connect(self._treatments.take)
        self._pages.about_me_told.connect(self._state.save_about_me)
        self._pages.import_wanted.connect(self._menus.import_log.trigger)
        self._status.undo_wanted.connect(self._state.undo)
        self._errands.day_wanted.connect(self._pages.open_day)
        self._errands.window_wanted.connect(lambda: self.come_forward(None))
        self._errands.quit_wanted.connect(self.quit)
        self._errands.lock_wanted.connect(self.lock_wanted)
        self._errands.lock_changed.connect(lambda: self._menus.lock.setEnabled(self._state.is_locked))
        self.today.submitted.connect(self._state.save_day)
        self.today.photo_wanted.connect(lambda date: self._errands.photos().add(date))
        self.today.draft_changed.connect(self._state.keep_draft)
        self._connect_menus()

    def _connect_menus(self) -> None:
        for action, command in (
            (self._menus.new, self._treatments.add),
            (self._menus.edit, self._treatments.change),
            (self._menus.delete, self._treatments.delete),
            (self._menus.about_me, self._treatments.about_me),
            (self._menus.example, self._open_example),
            (self._menus.backups, self._errands.show_backups),
            (self._menus.passphrase, lambda: self.passphrase.show()),
            (self._menus.lock, self.lock_wanted),
            (self._menus.erase, self._erase),
            (self._menus.settings, self._show_settings),
            (self._menus.quit, self.quit),
            (self._menus.save, self.today.form.submit),
            (self._menus.undo, self._state.undo),
            (self._menus.redo, self._state.redo),
            (self._menus.earlier, lambda: self._pages.step_day(-1)),
            (self._menus.later, lambda: self._pages.step_day(1)),
            (self._menus.today, lambda: self._pages.open(Page.TODAY)),
            (self._menus.diary, lambda: self._pages.open(Page.DIARY)),
            (self._menus.care, lambda: self._pages.open(Page.CARE)),
            (self._menus.report, lambda: self._pages.open(Page.REPORT)),
            (self._menus.photos, lambda: self._pages.open(Page.PHOTOS)),
            (self._menus.before, self._pages.open_before),
            (self._menus.larger, lambda: self._choices.step_text_size(1)),
            (self._menus.smaller, lambda: self._choices.step_text_size(-1)),
            (self._menus.help, lambda: self._dialogs.show_help()),
            (self._menus.words, lambda: self._dialogs.show_help(Symptom.REDNESS)),
            (self._menus.first_steps, self._pages.open_first_steps),
        ):
            action.triggered.connect(command)
        self._menus.appearances.triggered.connect(lambda action: self._choices.keep(appearance=action.data()))
        self._menus.languages.triggered.connect(lambda action: self._choices.keep(language=action.data()))

    def _connect_rest(self, side: SideColumn, diary: DiaryPage, care: CarePage, files: FileActions) -> None:
        self.today.form.words_wanted.connect(self._dialogs.show_help)
        side.chart.table_wanted.connect(lambda: self._pages.open(Page.DIARY))
        side.chart.sources_wanted.connect(self._dialogs.show_sources)
        side.chart.day_wanted.connect(self._pages.open_day)
        side.chart.larger_wanted.connect(lambda: self._errands.show_chart(self._theme, files.folder))
        diary.day_wanted.connect(self._pages.open_day)
        diary.history_wanted.connect(self._dialogs.show_history)
        diary.delete_wanted.connect(self._state.delete_day)
        care.sources_wanted.connect(self._dialogs.show_sources)
        care.copied.connect(self._say_copied)
        care.calendar_wanted.connect(files.write_calendar)
        files.written.connect(self._say_written)
        self._menus.import_log.triggered.connect(files.import_log)
        self._menus.export.triggered.connect(files.export)

    def _connect_report(self, reports: ReportActions) -> None:
        self._pages.make_report = reports.page
        reports.copied.connect(self._say_copied)
        reports.printed.connect(lambda: self._status.say(self.tr("Sent to the printer."), can_undo=False))
        reports.kept.connect(lambda chosen: self._choices.keep(**chosen))

"""What the menus and the pages ask for, and who carries it out: the window's wires beyond its first frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from tracker.domain.symptoms import Symptom
from tracker.ui.shell.pages import Page

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.ui.care.care_page import CarePage
    from tracker.ui.choices import Choices
    from tracker.ui.diary.diary_page import DiaryPage
    from tracker.ui.files.file_actions import FileActions
    from tracker.ui.report.report_actions import ReportActions
    from tracker.ui.shell.errands import Errands
    from tracker.ui.shell.example_visit import ExampleVisit
    from tracker.ui.shell.menus import Menus
    from tracker.ui.shell.pages import Pages
    from tracker.ui.shell.shown_dialogs import ShownDialogs
    from tracker.ui.shell.status_line import StatusLine
    from tracker.ui.shell.treatment_actions import TreatmentActions
    from tracker.ui.state import AppState
    from tracker.ui.theme import Theme
    from tracker.ui.today.side_column import SideColumn


class Parts(NamedTuple):
    """What is connected: what asks, what acts, and what says that it is done."""

    state: AppState
    choices: Choices
    theme: Theme
    menus: Menus
    pages: Pages
    status: StatusLine
    treatments: TreatmentActions
    dialogs: ShownDialogs
    example: ExampleVisit
    errands: Errands
    files: FileActions
    reports: ReportActions


class Commands(QObject):
    """Connects the parts of a window; those that end it are connected there."""

    def __init__(self, parts: Parts, side: SideColumn, diary: DiaryPage, care: CarePage) -> None:
        super().__init__(parts.pages)
        self._parts = parts
        self._connect_session_menu()
        self._connect_other_menus()
        self._connect_welcome()
        self._connect_today(side)
        self._connect_diary(diary)
        self._connect_care(care)
        self._connect_results()

    def _connect_session_menu(self) -> None:
        parts, menus = self._parts, self._parts.menus
        for action, command in (
            (menus.new, parts.treatments.add),
            (menus.edit, parts.treatments.change),
            (menus.delete, parts.treatments.delete),
            (menus.about_me, parts.treatments.about_me),
            (menus.example, parts.example.begin),
            (menus.import_log, parts.files.import_log),
            (menus.export, parts.files.export),
            (menus.backups, parts.errands.show_backups),
            (menus.passphrase, lambda: parts.errands.passphrase().show()),
        ):
            action.triggered.connect(command)

    def _connect_other_menus(self) -> None:
        parts, menus, choices = self._parts, self._parts.menus, self._parts.choices
        for action, command in (
            (menus.save, parts.pages.today.form.submit),
            (menus.undo, parts.state.undo),
            (menus.redo, parts.state.redo),
            (menus.settings, lambda: parts.errands.show_settings(parts.files)),
            (menus.today, lambda: parts.pages.open(Page.TODAY)),
            (menus.diary, lambda: parts.pages.open(Page.DIARY)),
            (menus.care, lambda: parts.pages.open(Page.CARE)),
            (menus.report, lambda: parts.pages.open(Page.REPORT)),
            (menus.photos, lambda: parts.pages.open(Page.PHOTOS)),
            (menus.before, parts.pages.open_before),
            (menus.earlier, lambda: parts.pages.step_day(-1)),
            (menus.later, lambda: parts.pages.step_day(1)),
            (menus.larger, lambda: choices.step_text_size(1)),
            (menus.smaller, lambda: choices.step_text_size(-1)),
            (menus.help, lambda: parts.dialogs.show_help()),
            (menus.words, lambda: parts.dialogs.show_help(Symptom.REDNESS)),
            (menus.first_steps, parts.pages.open_first_steps),
        ):
            action.triggered.connect(command)
        menus.appearances.triggered.connect(lambda action: choices.keep(appearance=action.data()))
        menus.languages.triggered.connect(lambda action: choices.keep(language=action.data()))

    def _connect_welcome(self) -> None:
        parts, pages = self._parts, self._parts.pages
        pages.example_wanted.connect(parts.example.begin)
        pages.import_wanted.connect(parts.menus.import_log.trigger)
        pages.session_told.connect(parts.treatments.take)
        pages.about_me_told.connect(parts.state.save_about_me)

    def _connect_today(self, side: SideColumn) -> None:
        parts, today = self._parts, self._parts.pages.today
        today.photo_wanted.connect(lambda date: parts.errands.photos().add(date))
        today.form.words_wanted.connect(parts.dialogs.show_help)
        side.chart.table_wanted.connect(lambda: parts.pages.open(Page.DIARY))
        side.chart.sources_wanted.connect(parts.dialogs.show_sources)
        side.chart.day_wanted.connect(parts.pages.open_day)
        side.chart.larger_wanted.connect(lambda: parts.errands.show_chart(parts.theme, parts.files.folder))

    def _connect_diary(self, diary: DiaryPage) -> None:
        diary.day_wanted.connect(self._parts.pages.open_day)
        diary.history_wanted.connect(self._parts.dialogs.show_history)
        diary.delete_wanted.connect(self._parts.state.delete_day)

    def _connect_care(self, care: CarePage) -> None:
        care.sources_wanted.connect(self._parts.dialogs.show_sources)
        care.copied.connect(self._say_copied)
        care.calendar_wanted.connect(self._parts.files.write_calendar)

    def _connect_results(self) -> None:
        parts = self._parts
        parts.pages.make_photos = lambda: parts.errands.photos().make_page()
        parts.pages.make_report = parts.reports.page
        parts.files.written.connect(self._say_written)
        parts.reports.copied.connect(self._say_copied)
        parts.reports.printed.connect(self._say_printed)
        parts.choices.changed.connect(parts.reports.follow)
        parts.reports.kept.connect(lambda chosen: parts.choices.keep(**chosen))
        parts.errands.day_wanted.connect(parts.pages.open_day)

    def _say_written(self, path: Path) -> None:
        self._parts.status.say(self.tr("Written: {path}").format(path=path), can_undo=False)

    def _say_copied(self) -> None:
        self._parts.status.say(self.tr("Copied as text."), can_undo=False)

    def _say_printed(self) -> None:
        self._parts.status.say(self.tr("Sent to the printer."), can_undo=False)

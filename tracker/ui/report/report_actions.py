"""The report page and its ways out: kept questions, a PDF, paper, the clipboard."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tracker.documents import Request
from tracker.exchange.report.choice import ReportChoice
from tracker.preferences import Preferences
from tracker.ui import messages
from tracker.ui.files.file_actions import FileActions
from tracker.ui.making import Making
from tracker.ui.report.kept_choice import chosen_before, preferences_of
from tracker.ui.state import AppState

if TYPE_CHECKING:  # what nobody has asked for yet when the window is there
    from tracker.ui.report.report_page import ReportPage


class ReportActions(QObject):
    """Makes the page when it is first opened, and does what it asks for.

    Signals:
        copied(), printed(): it is on the clipboard, or with the printer.
        kept(dict): preferences that bring back what was chosen.
    """

    copied = Signal()
    printed = Signal()
    kept = Signal(object)

    def __init__(
        self, state: AppState, window: QWidget, files: FileActions, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._files = files
        self._printing = Making(self)
        self._printing.made.connect(self._on_printed)
        self._printing.refused.connect(self._on_refused)
        self._page: ReportPage | None = None
        files.report = chosen_before(preferences)

    def page(self) -> ReportPage:
        """Return the page, made when it is first asked for."""
        from tracker.ui.report.report_page import ReportPage

        if self._page is None:
            page = self._page = ReportPage(self._request, self._files.report)
            page.save_wanted.connect(self._save)
            page.print_wanted.connect(self._print)
            page.copy_wanted.connect(self._copy)
            page.questions_written.connect(self._state.save_questions)
            page.chosen.connect(self._remember)
        return self._page

    def follow(self, preferences: Preferences) -> None:
        """Take over parts and paper that were chosen elsewhere."""
        kept, before = chosen_before(preferences), self._files.report
        if (kept.parts, kept.paper) == (before.parts, before.paper):
            return
        self._files.report = before._replace(parts=kept.parts, paper=kept.paper)
        if self._page is not None:
            self._page.use(self._files.report)

    def finish(self) -> None:
        """Keep what was typed, and wait for what is being made or printed."""
        if self._page is not None:
            self._page.finish()
        self._printing.finish()

    def _request(self, choice: ReportChoice, treated_on: dt.date, questions: str) -> Request:
        from tracker.exchange.pictures.for_report import photos_for_report

        journal = self._state.journal
        treatments = tuple(
            replace(treatment, questions=questions) if treatment.treated_on == treated_on else treatment
            for treatment in journal.treatments
        )
        return Request(
            journal=replace(journal, treatments=treatments),
            knowledge=self._state.knowledge,
            today=self._state.overview.today,
            report=choice,
            photos=photos_for_report(treatments, choice, self._state.picture),
        )

    def _remember(self, choice: ReportChoice) -> None:
        """Let the next export have the same paper and parts; sessions and name are chosen each time."""
        before = self._files.report
        self._files.report = choice._replace(sessions=frozenset(), photos=None, name="")
        if self._files.report != before:
            self.kept.emit(preferences_of(choice))

    def _save(self, request: Request) -> None:
        self._files.save_report(request)

    def _print(self, request: Request) -> None:
        from tracker.ui.report.printing import print_report

        printer = messages.printer_to_use(self._window, request.report.paper)
        if printer is None:
            return
        self._printing.begin(lambda: print_report(printer, request))

    def _on_printed(self, _result: object) -> None:
        self.printed.emit()

    def _on_refused(self, reason: str) -> None:
        messages.tell(self._window, self.tr("Nothing was printed"), reason)

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.copied.emit()

"""The page that opens first: the day's questions, and beside them what the answers look like."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.journal import Treatment
from tracker.domain.outline import Outline
from tracker.domain.questions import Questions
from tracker.ui.pieces.columns import turn
from tracker.ui.pieces.date_bar import DateBar
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.scrolling import scrolling_with_focus
from tracker.ui.pieces.text_size import follow_text_size
from tracker.ui.style_sheet import TARGET
from tracker.ui.today.entry_form import EntryForm

if TYPE_CHECKING:  # what the first frame does without
    from tracker.domain.draft import Draft
    from tracker.domain.overview import Overview, TreatmentOverview
    from tracker.ui.today.missed_day import MissedDayButton
    from tracker.ui.today.photo_row import PhotoRow
    from tracker.ui.today.side_column import SideColumn
    from tracker.ui.today.unsaved import DiscardButton, OtherDraftButton

EDGES = 10
"""What a button has above and below its words, in pixels."""
DRAFT_AFTER_MS = 1000
"""Answers are kept so long after the first of them: a crash loses no more than that."""
FOOTER_FROM_LETTERS = 64
"""With less room than this many letters, what is open stands above the buttons and not between them."""
FOOTER_GAP = 16
SIDE_BY_SIDE_FROM = 780
"""Below this width in pixels the cards go under the form."""


class TodayPage(QWidget):
    """Shows one date of the chosen treatment.

    Signals:
        submitted(DayEntry): the user saves.
        photo_wanted(date): a photo is to be added to this date.
        draft_changed(date, date, Draft): what is not saved of a treatment and date, None for nothing.
    """

    submitted = Signal(object)
    photo_wanted = Signal(object)
    draft_changed = Signal(object, object, object)

    def __init__(self, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outline: Outline | None = None
        self._chosen: TreatmentOverview | None = None
        self._drafts_of: Callable[[dt.date], Mapping[dt.date, Draft]] = lambda _treated_on: {}
        self._draft_problem = ""
        self._discard: DiscardButton | None = None
        self._other_draft: OtherDraftButton | None = None
        self._missed: tuple[dt.date, ...] = ()
        self._missed_day: MissedDayButton | None = None
        self._discarded: Draft | None = None
        self._is_kept = True
        self._shown: tuple[dt.date, dt.date] | None = None
        self._is_asked = True
        self.form = EntryForm(questions)
        self.side: SideColumn | None = None
        self._photo_row: PhotoRow | None = None
        self._date_bar = DateBar(
            self.tr("Date of the entry"),
            self.tr("{date} has not come yet. A day can be filled in once it is there, or any time later."),
        )
        self._open = text_label(role="muted")
        self._lay_out()
        self._date_bar.date_chosen.connect(self.show_date)
        self.form.submitted.connect(self.submitted)
        self.form.nothing_answered.connect(self._say_nothing_answered)
        self.form.edited.connect(self._on_edited)
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._draft_timer.timeout.connect(self.keep_draft)
        follow_text_size(self._turn)

    @contextmanager
    def laid_out_later(self) -> Iterator[None]:
        """Give nothing its place within this context, and everything after it."""
        layouts = (self._whole, self._page)
        for layout in layouts:
            layout.setEnabled(False)
        try:
            yield
        finally:
            for layout in layouts:
                layout.setEnabled(True)

    def add_side(self, side: SideColumn) -> None:
        """Put the flags and the chart beside the form; the first frame does without them."""
        self.side = side
        self._columns.replaceWidget(self._room_for_side, side)
        side.show()  # replacing, unlike adding, does not show a widget
        self._room_for_side.deleteLater()

    def add_photo_button(self) -> None:
        """Let a photo be added to the shown day; the first frame does without."""
        from tracker.ui.pieces.tab_order import come_before
        from tracker.ui.today.photo_row import PhotoRow

        self._photo_row = PhotoRow(self._room_for_photos.height())
        self._photo_row.add_wanted.connect(self._want_photo)
        self.form.column.replaceWidget(self._room_for_photos, self._photo_row)
        self._photo_row.show()
        self._room_for_photos.deleteLater()
        come_before(self.form.save, self._photo_row)

    def show_outline(self, outline: Outline) -> None:
        """Show the form of the chosen treatment; stay on the date when it is the same treatment."""
        was_today = self._outline.today if self._outline is not None else None
        self._outline = outline
        if outline.treatment is None:
            return
        treated_on = outline.treatment.treated_on
        stays = self._shown is not None and self._shown[0] == treated_on
        date = self._shown[1] if stays and self._shown is not None else outline.today
        if date == was_today and not self.form.is_unsaved:
            date = outline.today  # midnight has passed: a window left open must not fill in yesterday
        # a clock set back, or a flight west on the day itself, can put today before the session
        self._show(outline, outline.treatment, max(min(date, outline.today), treated_on))

    def show_overview(self, overview: Overview) -> None:
        """Show the form, and beside it what the answers look like."""
        self._chosen = overview.chosen
        self.form.show_notes(overview.notes)
        self.show_outline(overview)

    def show_date(self, date: dt.date) -> None:
        """Show another date of the chosen treatment."""
        if self._outline is None or self._outline.treatment is None:
            return
        was_in_form = self.form.isAncestorOf(QApplication.focusWidget() or self)
        self._show(self._outline, self._outline.treatment, date)
        if was_in_form:
            self.focus_form()

    def use_drafts(self, drafts_of: Callable[[dt.date], Mapping[dt.date, Draft]]) -> None:
        """Look here for the answers of a treatment that are not saved yet, by date."""
        self._drafts_of = drafts_of

    def begin_anew(self) -> None:
        """Keep what is not saved; what is shown next belongs to another log."""
        self.keep_draft()
        self._shown = None

    def keep_draft(self) -> None:
        """Hand over what was answered and not saved since the last time."""
        self._draft_timer.stop()
        if not self._is_kept and self._shown is not None:
            self._is_kept = True
            self.draft_changed.emit(*self._shown, self.form.draft() if self.form.is_unsaved else None)

    def show_draft_problem(self, reason: str) -> None:
        """Say that answers could not be kept until they are saved; an empty reason takes it back."""
        self._draft_problem = reason
        self._show_open()

    @property
    def shown(self) -> tuple[dt.date, dt.date] | None:
        """The session and the date in sight, None without a session."""
        return self._shown

    def step_day(self, days: int) -> None:
        """Go some dates on (or back when negative), from the treatment to today."""
        self._date_bar.step(days)

    def spoken_result(self) -> str:
        """Return the answer, the level and the action of the shown day, for a screen reader."""
        return self.side.answer.text_for_announcement() if self.side is not None else ""

    def focus_form(self) -> None:
        """Put the keyboard on the first question, at the top of the page."""
        self.form.focus_first()
        self._scroll.ensureVisible(0, 0)

    def _say_nothing_answered(self) -> None:
        from tracker.ui.pieces.announcing import announce

        text = self.tr("Nothing is answered yet. One answer is enough to save.")
        self._open.setText(text)
        announce(self._open, text)

    def _want_photo(self) -> None:
        if self._shown is not None:
            self.photo_wanted.emit(self._shown[1])

    def _show(self, outline: Outline, treatment: Treatment, date: dt.date) -> None:
        key = (treatment.treated_on, date)
        if key != self._shown:
            self.keep_draft()
            self._shown = key
            self._discarded = None
            drafts = self._drafts_of(treatment.treated_on)
            self.form.show_entry(date, treatment.day_number(date), treatment.entry_on(date), drafts.get(date))
            # a session that was moved, or a clock set back, can leave a draft out of reach
            reachable = (d for d in drafts if treatment.treated_on <= d <= outline.today)
            self._show_other_draft(other for other in reachable if other != date)
        elif treatment.entry_on(date) != self.form.stored:
            self._show_stored_anew(treatment, date)
        self._date_bar.show_date(treatment, date, outline.today)
        if self._photo_row is not None:
            self._photo_row.show_count(len(treatment.photos_on(date)))
        if self.side is not None and self._chosen is not None:
            self.side.show_day(self._chosen, date)
            self._show_due(self._chosen, outline, date)
        self._show_open()

    def _show_stored_anew(self, treatment: Treatment, date: dt.date) -> None:
        """Show what is stored for the same date now, unless something else is being answered: that stays."""
        stored = treatment.entry_on(date)
        goes_on = self.form.is_unsaved and self.form.differs_from(stored)
        draft = self.form.draft() if goes_on else None
        self.form.show_entry(date, treatment.day_number(date), stored, draft)
        self._note_change()

    def _show_other_draft(self, dates: Iterable[dt.date]) -> None:
        dates = list(dates)
        if dates and self._other_draft is None:
            from tracker.ui.today.unsaved import OtherDraftButton

            self._other_draft = OtherDraftButton()
            self._other_draft.date_wanted.connect(self.show_date)
            self._page.insertWidget(1, self._other_draft, alignment=QtCore.Qt.AlignmentFlag.AlignLeft)
        if self._other_draft is not None:
            self._other_draft.show_dates(dates)

    def _on_edited(self) -> None:
        self._note_change()
        self._show_open()

    def _note_change(self) -> None:
        """Keep what the form says in a moment; what was discarded before is gone for good."""
        self._discarded = None
        self._is_kept = False
        if not self._draft_timer.isActive():
            self._draft_timer.start()

    def _discard_answers(self) -> None:
        draft = self.form.draft()
        self._put_into_form(None)
        self._discarded = draft
        self._show_open()

    def _bring_back(self) -> None:
        self._put_into_form(self._discarded)
        self._show_open()

    def _put_into_form(self, draft: Draft | None) -> None:
        """Show this draft, or without one what is stored, for the date that is shown."""
        if self._shown is not None:
            treated_on, date = self._shown
            self.form.show_entry(date, (date - treated_on).days, self.form.stored, draft)
            self._note_change()

    def _show_due(self, chosen: TreatmentOverview, outline: Outline, date: dt.date) -> None:
        """Say when the next entry is due, and remember whether the shown date asks for one."""
        from tracker.domain.follow_up import due
        from tracker.ui.today.due_text import due_text

        self._date_bar.show_due(due_text(chosen.due, outline.today))
        missed = map(chosen.treatment.date_of, chosen.due.missed)
        self._missed = (*missed, outline.today) if chosen.due.is_open else tuple(missed)
        others = (summary.treatment for summary in outline.treatments)
        self._is_asked = due(chosen.treatment, date, others).is_open

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.addWidget(self.form)
        form.addStretch(1)
        self._room_for_photos = QWidget()
        self._room_for_photos.setFixedHeight(max(TARGET, self.fontMetrics().height() + EDGES) + 4)
        self.form.column.addWidget(self._room_for_photos)
        self._room_for_side = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addLayout(form, 5)
        self._columns.addWidget(self._room_for_side, 6)
        page = QWidget()
        self._scroll = scrolling_with_focus(page)  # still empty, as it is measured here
        self._page = column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._date_bar)
        column.addLayout(self._columns)
        column.addStretch(1)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._footer())

    def _footer(self) -> QFrame:
        """Return the line that keeps Save in sight and says what is still open."""
        footer = QFrame()
        footer.setObjectName("footer")
        self._footer_lines = lines = QVBoxLayout(footer)
        lines.setContentsMargins(FOOTER_GAP, 8, FOOTER_GAP, 8)
        lines.setSpacing(4)
        self._footer_row = row = QHBoxLayout()
        row.setSpacing(FOOTER_GAP)
        row.addWidget(self.form.save)
        row.addWidget(self._open, 1)
        row.addStretch(0)
        lines.addLayout(row)
        return footer

    def _show_open(self) -> None:
        """Say what is not saved, and name the questions that are not answered; they may stay so."""
        is_unsaved = self.form.is_unsaved
        self._open.setText(self._words_for_open(", ".join(self.form.unanswered()), is_unsaved=is_unsaved))
        if is_unsaved and self._discard is None:
            from tracker.ui.today.unsaved import DiscardButton

            self._discard = DiscardButton()
            self._discard.discard_wanted.connect(self._discard_answers)
            self._discard.return_wanted.connect(self._bring_back)
            self._footer_row.addWidget(self._discard)
        if self._discard is not None:
            self._discard.show_state(is_unsaved=is_unsaved, can_return=self._discarded is not None)
        self._show_missed(() if is_unsaved or self.form.stored is None else self._missed)
        self._turn_footer()

    def _show_missed(self, dates: tuple[dt.date, ...]) -> None:
        """Offer to go on with a day without an entry; none takes no room."""
        if dates and self._missed_day is None:
            from tracker.ui.today.missed_day import MissedDayButton

            self._missed_day = MissedDayButton()
            self._missed_day.date_wanted.connect(self._fill_in)
            self._footer_row.addWidget(self._missed_day)
        if self._missed_day is not None and self._shown is not None:
            self._missed_day.show_dates(dates, self._shown[1])

    def _fill_in(self, date: dt.date) -> None:
        self.show_date(date)
        self.focus_form()

    def _turn_footer(self) -> None:
        """Put what is open above the buttons, and these below one another, where there is no room beside."""
        letters = self.width() / self.fontMetrics().averageCharWidth()
        is_beside = self._footer_row.indexOf(self._open) >= 0
        if letters >= FOOTER_FROM_LETTERS and not is_beside:
            self._footer_row.insertWidget(1, self._open, 1)
        elif letters < FOOTER_FROM_LETTERS and is_beside:
            self._footer_lines.insertWidget(0, self._open)
        buttons = (self.form.save, self._discard, self._missed_day)
        widths = [b.sizeHint().width() + FOOTER_GAP for b in buttons if b is not None and not b.isHidden()]
        turn(self._footer_row, side_by_side=sum(widths) + FOOTER_GAP <= self.width())

    def _words_for_open(self, names: str, *, is_unsaved: bool) -> str:
        if is_unsaved and self._draft_problem:
            return self.tr("Not saved yet, and not kept as a draft. {reason}").format(
                reason=self._draft_problem
            )
        if is_unsaved:
            return (
                self.tr("Not saved yet. Not answered: {names}").format(names=names)
                if names
                else self.tr("Not saved yet")
            )
        if not self._is_asked and self.form.stored is None:
            return self.tr("No entry is due on this day. You can make one all the same.")
        return self.tr("Not answered: {names}").format(names=names) if names else self.tr("Saved")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        self._turn_footer()
        needed = self.form.steps_width + 360
        turn(self._columns, side_by_side=self.width() >= max(SIDE_BY_SIDE_FROM, needed))

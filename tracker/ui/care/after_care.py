"""The care of one day after the session: what it is about, what to do and to avoid, and what changes next."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from tracker.domain.care import CareChange, CareDay, care_on, last_change
from tracker.domain.guidance import CareItem, CareKind
from tracker.domain.journal import Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import Overview
from tracker.ui.care.care_item import CareItemView
from tracker.ui.pieces.card import Card, refill
from tracker.ui.pieces.columns import Columns
from tracker.ui.pieces.date_bar import DateBar
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.sources.who_says_so import WhoSaysSo
from tracker.ui.wording import weekday_date


class AfterCare(QWidget):
    """Shows today for the chosen treatment; any other day of its after-care can be looked at.

    Signals:
        disagreement_wanted(str): an item leads to the dispute with this id.
        before_wanted(): there is no session yet to care for.
    """

    disagreement_wanted = Signal(str)
    before_wanted = Signal()

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._overview: Overview | None = None
        self._shown: tuple[dt.date, dt.date] | None = None
        self._filled_with: tuple[CareDay, dt.date] | None = None
        self._bar = DateBar(
            self.tr("Date to look at"), self.tr("{date} is after the last change in the after-care.")
        )
        self._bar.date_chosen.connect(self.show_date)
        self._phase, self._do, self._avoid, self._next = Card(), Card(), Card(), Card()
        self._now = Columns(self._phase, self._next)
        self._lists = Columns(self._do, self._avoid)
        self._nothing_yet = self._no_session_card()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        for part in (self._bar, self._now, self._lists, self._nothing_yet):
            self._column.addWidget(part)

    def show_overview(self, overview: Overview) -> None:
        """Show the chosen treatment; stay on the date while it is the same, unless that date was today."""
        before, self._overview = self._overview, overview
        treatment = overview.treatment
        for part in (self._bar, self._now, self._lists):
            part.setVisible(overview.has_begun)
        self._nothing_yet.setVisible(not overview.has_begun)
        if treatment is None or not overview.has_begun:
            self._shown = None
            return
        date = overview.today
        if before is not None and self._shown is not None and self._shown[0] == treatment.treated_on:
            date = date if self._shown[1] == before.today else self._shown[1]
        self._show(overview, treatment, date)

    def show_date(self, date: dt.date) -> None:
        """Show another day of the chosen treatment."""
        if self._overview is not None and self._overview.treatment is not None:
            self._show(self._overview, self._overview.treatment, date)

    def step(self, days: int) -> None:
        """Go some days on (or back when negative)."""
        if self._shown is not None:
            self._bar.step(days)

    def _show(self, overview: Overview, treatment: Treatment, date: dt.date) -> None:
        self._shown = (treatment.treated_on, date)
        latest = treatment.date_of(last_change(self._knowledge.guidance))
        self._bar.show_date(treatment, date, overview.today, latest)
        day = treatment.day_number(date)
        care = care_on(self._knowledge.guidance, treatment, overview.about_me, day)
        if (care, treatment.treated_on) == self._filled_with:
            return  # what is open in the items stays so
        self._filled_with = (care, treatment.treated_on)
        focus = QApplication.focusWidget()
        was_on_item = focus is not None and (self._now.isAncestorOf(focus) or self._lists.isAncestorOf(focus))
        self._show_phase(care)
        self._show_items(self._do, self.tr("Do"), care.do, treatment)
        self._show_items(self._avoid, self.tr("Avoid"), care.avoid, treatment)
        self._show_change(care.next_change, treatment)
        if was_on_item:  # what had the keyboard is gone
            self._bar.take_focus()

    def _show_phase(self, care: CareDay) -> None:
        phase = care.phase
        who = WhoSaysSo(self._knowledge, phase.sources, phase.label)
        refill(self._phase.column, [section_label(phase.label), text_label(phase.summary), who])

    def _show_items(self, card: Card, title: str, items: tuple[CareItem, ...], treatment: Treatment) -> None:
        lead = self.disagreement_wanted.emit
        parts: list[QWidget] = [CareItemView(item, treatment, self._knowledge, lead) for item in items]
        nothing = text_label(self.tr("Nothing special any more."), role="muted")
        refill(card.column, [section_label(title), *(parts or [nothing])])

    def _show_change(self, change: CareChange | None, treatment: Treatment) -> None:
        self._next.setVisible(change is not None)
        if change is None:
            return
        title = self.tr("What changes next: from {date} (day {day})").format(
            date=weekday_date(treatment.date_of(change.day)), day=change.day
        )
        parts = [section_label(title)]
        for heading, items in (
            (self.tr("This ends then"), _of_kind(CareKind.AVOID, change.ends)),
            (self.tr("No longer needed then"), _of_kind(CareKind.DO, change.ends)),
            (self.tr("This begins then"), change.begins),
        ):
            if items:
                parts.append(text_label(heading, role="muted"))
            parts += [text_label(f"• {item.text}") for item in items]
        refill(self._next.column, parts)

    def _no_session_card(self) -> Card:
        card = Card()
        card.column.addWidget(section_label(self.tr("No session to look after yet")))
        card.column.addWidget(
            text_label(
                self.tr("Here you see day by day what to do and what to avoid, once a session is logged.")
            )
        )
        before = QPushButton(self.tr("What to think of before it"))
        before.clicked.connect(self.before_wanted)
        card.column.addWidget(before, alignment=Qt.AlignmentFlag.AlignLeft)
        return card


def _of_kind(kind: CareKind, items: tuple[CareItem, ...]) -> tuple[CareItem, ...]:
    return tuple(item for item in items if item.kind is kind)

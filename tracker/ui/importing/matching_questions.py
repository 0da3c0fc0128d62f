"""What only the author of a table can know: how its dates and scores are written, and whose session it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QWidget

from tracker.domain.journal import Treatment
from tracker.domain.knowledge import Knowledge
from tracker.exchange.tables.answers import SkinScale
from tracker.exchange.tables.matching import Matching, Open
from tracker.ui.importing.matching_words import (
    date_orders,
    pain_scales,
    session_text,
    skin_scales,
    ten_text,
)
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.choice_box import ChoiceBox
from tracker.ui.pieces.date_field import DateField
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.wording import short_date, to_date, to_qdate, treatment_facts

LATEST_BEGIN = dt.timedelta(days=30)
"""A table that begins later than this after a session is taken to be about another one."""


class MatchingQuestions(Card):
    """Asks only what the chosen columns give reason to ask.

    Signals: `changed()` when the user said something.
    """

    changed = Signal()

    def __init__(self, knowledge: Knowledge, sessions: Iterable[Treatment], today: dt.date) -> None:
        super().__init__()
        self._sessions = sorted(sessions, key=lambda session: session.treated_on)
        self._today = today
        self._said: dict[str, Any] = {}
        self._session_date = DateField("d MMM yyyy")
        self._session_date.setAccessibleName(self.tr("The session was on"))
        self._session_date.setMaximumDate(to_qdate(today))
        self._date_label = QLabel(self._session_date.accessibleName())
        self._date_label.setBuddy(self._session_date)
        self._boxes = {
            Open.SESSION: self._session_box(),
            Open.DATE_ORDER: self._box("date_order", self.tr("How dates are written"), date_orders()),
            Open.FIRST_DAY: self._box(
                "first_day",
                self.tr("The day of the session is called"),
                [(self.tr("Day 0"), 0), (self.tr("Day 1"), 1)],
            ),
            Open.SKIN_SCALE: self._box(
                "skin_scale",
                self.tr("How redness, swelling and flaking are written"),
                skin_scales(knowledge),
            ),
            Open.PAIN_SCALE: self._box("pain_scale", self.tr("How pain is written"), pain_scales()),
        }
        self._about_ten = text_label(ten_text(knowledge), role="muted")
        self._lay_out()
        self._session_date.dateChanged.connect(self.changed)

    def begin(self, first_date: dt.date | None) -> None:
        """Forget what was said, for a table with this first day, as far as it can be told."""
        self._said.clear()
        fitting = [t.treated_on for t in self._sessions if first_date is None or _can_begin(t, first_date)]
        self._boxes[Open.SESSION].show_value(fitting[-1] if fitting else None)
        with QSignalBlocker(self._session_date):
            self._session_date.setDate(to_qdate(min(first_date or self._today, self._today)))

    def said(self) -> dict[str, Any]:
        """Return the fields of a `Matching` that the user chose, and the session."""
        box = self._boxes[Open.SESSION]
        treated_on = box.value or to_date(self._session_date.date())
        return {**self._said, "treated_on": treated_on}

    def show_matching(self, matching: Matching, asked: frozenset[Open]) -> None:
        """Show what is known, and only what is asked."""
        for question, field in (
            (Open.DATE_ORDER, "date_order"),
            (Open.FIRST_DAY, "first_day"),
            (Open.SKIN_SCALE, "skin_scale"),
            (Open.PAIN_SCALE, "pain_scale"),
        ):
            self._boxes[question].show_value(getattr(matching, field))
        for question, box in self._boxes.items():
            box.show_all(question in asked)
        is_new = Open.SESSION in asked and self._boxes[Open.SESSION].value is None
        for part in (self._date_label, self._session_date):
            part.setVisible(is_new)
        self._about_ten.setVisible(Open.SKIN_SCALE in asked and matching.skin_scale is SkinScale.TEN)
        self.setVisible(bool(asked))

    def take_focus(self, question: Open) -> None:
        """Put the keyboard on a question."""
        if question in self._boxes:
            self._boxes[question].setFocus()

    def _box(self, field: str, name: str, choices: Iterable[tuple[str, Any]]) -> ChoiceBox:
        box = ChoiceBox(name)
        box.offer([(self.tr("Please choose"), None), *choices])
        box.activated.connect(lambda _index: self._say(field, box.value))
        return box

    def _say(self, field: str, value: object) -> None:
        self._said[field] = value
        self.changed.emit()

    def _session_box(self) -> ChoiceBox:
        """Offer the stored sessions and another one."""
        box = ChoiceBox(self.tr("The rows belong to"))
        names = [
            (session_text(short_date(t.treated_on), treatment_facts(t)), t.treated_on)
            for t in reversed(self._sessions)
        ]
        box.offer([*names, (self.tr("Another session"), None)])
        box.activated.connect(lambda _index: self.changed.emit())
        return box

    def _lay_out(self) -> None:
        self.column.addWidget(section_label(self.tr("What the table does not tell")))
        parts: list[QWidget] = []
        for question, box in self._boxes.items():
            parts += [box.label, box]
            if question is Open.SESSION:
                parts += [self._date_label, self._session_date]
            if question is Open.SKIN_SCALE:
                parts.append(self._about_ten)
        for part in parts:
            self.column.addWidget(part)
        self.column.addStretch(1)


def _can_begin(session: Treatment, first_date: dt.date) -> bool:
    """Tell whether a diary of this session may begin on that date."""
    return dt.timedelta() <= first_date - session.treated_on <= LATEST_BEGIN

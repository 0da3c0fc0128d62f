"""What to stop and to start before a planned session, each on its date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.guidance import PreparationStep
from tracker.domain.knowledge import Knowledge
from tracker.ui.care.before_words import DatedSteps, step_date
from tracker.ui.pieces.card import Card, refill
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.sources.who_says_so import WhoSaysSo


class PreparationCard(Card):
    """Lists the steps by date; `lead` is called with the id of a disagreement."""

    def __init__(self, knowledge: Knowledge, lead: Callable[[str], object]) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._lead = lead
        self._shown: tuple[DatedSteps, dt.date] | None = None
        self._body = QVBoxLayout()
        self._body.setSpacing(4)
        self.column.addWidget(section_label(self.tr("What to stop and to start")))
        self.column.addLayout(self._body)

    def show_steps(self, steps: DatedSteps, today: dt.date) -> None:
        """Show the steps, earliest first; the same steps stay as they are, with what is open in them."""
        if (steps, today) == self._shown:
            return
        self._shown = (steps, today)
        parts: list[QWidget] = []
        for when, same_day in groupby(steps, lambda dated: step_date(dated[0], dated[1], today)):
            parts.append(text_label(when, role="heading"))
            for _date, step in same_day:
                parts += self._parts(step)
        refill(self._body, parts)

    def _parts(self, step: PreparationStep) -> list[QWidget]:
        return [
            text_label(step.text),
            text_label(step.why, role="muted"),
            WhoSaysSo(self._knowledge, step.sources, step.text, step.disagreement, self._lead),
        ]

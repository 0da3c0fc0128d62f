"""The rating of the result against before the session: four optional questions, folded in at first."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.follow_up import Rating, rating_on
from tracker.domain.knowledge import ResultQuestion
from tracker.domain.results import Aspect, Improvement
from tracker.ui.pieces.disclosure import Disclosure
from tracker.ui.pieces.labels import text_label
from tracker.ui.today.score_row import ScoreRow


class ResultRating(QWidget):
    """Offers the questions from two weeks on and opens them by itself in the monthly time.

    Signals: `changed()` by the user's hand.
    """

    changed = Signal()

    def __init__(self, questions: Mapping[Aspect, ResultQuestion]) -> None:
        super().__init__()
        self._questions = questions
        self._results: dict[Aspect, Improvement] = {}
        self._rows: dict[Aspect, ScoreRow] = {}
        self._part = Disclosure(self.tr("The result so far"), self._make_rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._part)

    def results(self) -> dict[Aspect, Improvement]:
        """Return what was rated; an aspect that was left open is missing."""
        return dict(self._results)

    def show_day(self, day: int, results: Mapping[Aspect, Improvement]) -> None:
        """Show the rating of a day number; not the user's doing, so nothing is emitted."""
        self._results = dict(results)
        for aspect, row in self._rows.items():
            row.set_score(self._score(aspect))
        rating = rating_on(day)
        self.setVisible(rating is not Rating.TOO_EARLY or bool(results))
        self._part.set_open(rating is Rating.ASKED or bool(results))
        self._show_count()

    def _make_rows(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(8)
        column.addWidget(
            text_label(
                self.tr(
                    "How does the result look compared with before the session? A photo from then helps. "
                    "Leave out what you cannot tell."
                )
            )
        )
        for aspect, question in self._questions.items():
            row = ScoreRow(question)
            row.set_score(self._score(aspect))
            row.changed.connect(partial(self._on_changed, aspect))
            self._rows[aspect] = row
            column.addWidget(row)
            # the style sheet looked at the row before it had the name that its rules go by
            row.style().unpolish(row)
            row.style().polish(row)
        for row, following in pairwise(self._rows.values()):
            row.finished.connect(following.take_focus)
        return content

    def _score(self, aspect: Aspect) -> int | None:
        """Return the number of the chosen step, or None."""
        rated = self._results.get(aspect)
        improvements = [step.improvement for step in self._questions[aspect].steps]
        return None if rated is None else improvements.index(rated)

    def _on_changed(self, aspect: Aspect) -> None:
        score = self._rows[aspect].score()
        if score is None:
            self._results.pop(aspect, None)
        else:
            self._results[aspect] = self._questions[aspect].steps[score].improvement
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        self._part.set_note(self.tr("%n rated", "", len(self._results)) if self._results else "")

"""The rows of the diary: one a day from the treatment to today, and the late ones that were logged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from tracker.domain.follow_up import DAILY_UNTIL_DAY
from tracker.domain.journal import DayEntry
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.domain.symptoms import SignId, Symptom
from tracker.domain.temperature import TemperatureUnit
from tracker.language import tr
from tracker.ui.wording import short_date, shown_temperature

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
NOT_ANSWERED = "–"


class DiaryModel(QAbstractTableModel):
    """Read-only; a day that was not logged has a row of its own that says so."""

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._danger = knowledge.danger_signs()
        self._overview: TreatmentOverview | None = None
        self._unit = knowledge.temperature_unit
        self._dates: list[dt.date] = []
        self._entries: dict[dt.date, DayEntry] = {}
        self._unsaved: frozenset[dt.date] = frozenset()
        self._columns: list[tuple[str, Callable[[dt.date, DayEntry | None], str]]] = [
            (tr("Day"), lambda date, _entry: str(self._day(date))),
            (tr("Date"), lambda date, _entry: short_date(date)),
            *((scale.label, self._score_text(symptom)) for symptom, scale in knowledge.scales.items()),
            (self._unit.symbol, self._temperature_text),
            (tr("Danger signs"), self._danger_text),
            (tr("What it looked like"), lambda date, _entry: self._level_text(date)),
            (tr("Other signs"), self._others_text),
            (tr("Note"), lambda _date, entry: " ".join(entry.note.split()) if entry else ""),
        ]
        self._result_column = (tr("The result so far"), self._result_text)

    def show_treatment(self, overview: TreatmentOverview, today: dt.date, unit: TemperatureUnit) -> None:
        """Show the days of a treatment, with the temperatures in this unit."""
        self.beginResetModel()
        self._use_unit(unit)
        self._overview = overview
        treatment = overview.treatment
        self._entries = {entry.date: entry for entry in treatment.days}
        self._show_results(any(entry.results for entry in treatment.days))
        last_daily = min(today, treatment.date_of(DAILY_UNTIL_DAY))
        count = max(0, (last_daily - treatment.treated_on).days + 1)
        daily = set(map(treatment.date_of, range(count)))
        self._dates = sorted(daily | self._entries.keys(), reverse=True)
        self.endResetModel()

    def show_unsaved(self, dates: frozenset[dt.date]) -> None:
        """Say of these days that something in them is not saved yet."""
        self._unsaved = dates
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def date_at(self, row: int) -> dt.date:
        """Return the date of a row."""
        return self._dates[row]

    def row_of(self, date: dt.date) -> int | None:
        """Return the row of a date, or None when it has none."""
        return self._dates.index(date) if date in self._dates else None

    def is_logged(self, date: dt.date) -> bool:
        """Tell whether there is an entry for the date."""
        return date in self._entries

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._dates)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._columns[section][0]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        date = self._dates[index.row()]
        title, text_of = self._columns[index.column()]
        text = text_of(date, self._entries.get(date))
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole and len(text) > 20:
            return text[:500]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title}: {tr('not answered') if text == NOT_ANSWERED else text}"
        return None

    def _day(self, date: dt.date) -> int:
        assert self._overview is not None, "rows exist only for a treatment"
        return self._overview.treatment.day_number(date)

    def _score_text(self, symptom: Symptom) -> Callable[[dt.date, DayEntry | None], str]:
        def text(_date: dt.date, entry: DayEntry | None) -> str:
            score = entry.score(symptom) if entry else None
            return NOT_ANSWERED if score is None else self._knowledge.scales[symptom].word(score)

        return text

    def _danger_text(self, _date: dt.date, entry: DayEntry | None) -> str:
        if entry is None or entry.signs is None:
            return NOT_ANSWERED
        return self._labels(entry.signs & self._danger) or tr("None of these")

    def _others_text(self, _date: dt.date, entry: DayEntry | None) -> str:
        return self._labels((entry.signs or frozenset()) - self._danger) if entry else ""

    def _labels(self, signs: frozenset[SignId]) -> str:
        return ", ".join(sign.label for sign in self._knowledge.signs.values() if sign.id in signs)

    def _show_results(self, has_results: bool) -> None:
        """Have a column for the rating of the result, before the note, only where there is any."""
        if has_results != (self._result_column in self._columns):
            if has_results:
                self._columns.insert(-1, self._result_column)
            else:
                self._columns.remove(self._result_column)

    def _result_text(self, _date: dt.date, entry: DayEntry | None) -> str:
        rated = entry.results if entry else {}
        return ", ".join(
            f"{question.label}: {question.word(rated[aspect])}"
            for aspect, question in self._knowledge.results.items()
            if aspect in rated
        )

    def _level_text(self, date: dt.date) -> str:
        assessment = self._overview.assessment_on(date) if self._overview else None
        if assessment is None:
            return tr("not saved yet") if date in self._unsaved else tr("not logged")
        label = self._knowledge.levels[assessment.level].label
        return tr("{level} (changes not saved yet)").format(level=label) if date in self._unsaved else label

    def _use_unit(self, unit: TemperatureUnit) -> None:
        place = self._columns.index((self._unit.symbol, self._temperature_text))
        self._unit = unit
        self._columns[place] = (unit.symbol, self._temperature_text)

    def _temperature_text(self, _date: dt.date, entry: DayEntry | None) -> str:
        if entry is None or entry.temperature_c is None:
            return NOT_ANSWERED
        return shown_temperature(entry.temperature_c, self._unit)

"""What one day has said over time, oldest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from tracker.domain.journal import DayEntry
from tracker.domain.knowledge import Knowledge
from tracker.storage import DayRevision
from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.wording import short_date, shown_temperature


class HistoryDialog(QDialog):
    """Lists the revisions of a day."""

    def __init__(
        self, parent: QWidget | None, knowledge: Knowledge, date: dt.date, history: Iterable[DayRevision]
    ) -> None:
        super().__init__(parent)
        self._knowledge = knowledge
        self.setWindowTitle(self.tr("History of {date}").format(date=short_date(date)))
        self._list = QListWidget()
        self._list.setAccessibleName(self.windowTitle())
        self._list.setWordWrap(True)
        self._list.addItems([self._line(revision) for revision in history])
        if not self._list.count():
            self._list.addItem(self.tr("Nothing was ever logged for this day."))
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._list)
        column.addWidget(buttons)
        give_size(self, 560, 380)

    def _line(self, revision: DayRevision) -> str:
        moment = QDateTime.fromSecsSinceEpoch(int(revision.changed_at.timestamp())).toLocalTime()
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        what = self.tr("deleted") if revision.entry is None else self._answers(revision.entry)
        undone = self.tr(" (since undone)") if revision.undone else ""
        return f"{when}{undone}: {what}"

    def _answers(self, entry: DayEntry) -> str:
        parts = [
            f"{scale.label} {scale.word(score)}"
            for symptom, scale in self._knowledge.scales.items()
            if (score := entry.score(symptom)) is not None
        ]
        parts += [
            f"{question.label} {question.word(rated)}"
            for aspect, question in self._knowledge.results.items()
            if (rated := entry.results.get(aspect)) is not None
        ]
        if entry.signs is not None:
            signs = [sign.label for sign in self._knowledge.signs.values() if sign.id in entry.signs]
            parts.append("; ".join(signs) or self.tr("none of the signs"))
        if entry.temperature_c is not None:
            unit = self._knowledge.temperature_unit
            parts.append(f"{shown_temperature(entry.temperature_c, unit)} {unit.symbol}")
        parts += [text for text in (*entry.products, entry.note) if text]
        return ", ".join(parts)

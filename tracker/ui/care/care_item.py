"""One thing to do or to avoid: what, until when, why, and who says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.guidance import CareItem
from tracker.domain.journal import Treatment
from tracker.domain.knowledge import Knowledge
from tracker.ui.pieces.labels import text_label
from tracker.ui.sources.who_says_so import WhoSaysSo
from tracker.ui.wording import sentence, weekday_date


class CareItemView(QWidget):
    """Shows an item for one treatment; `lead` is called with the id of its disagreement."""

    def __init__(
        self, item: CareItem, treatment: Treatment, knowledge: Knowledge, lead: Callable[[str], object]
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        column.addWidget(text_label(item.text, role="heading"))
        column.addWidget(text_label(self._until_text(item, treatment)))
        column.addWidget(text_label(item.why, role="muted"))
        column.addWidget(WhoSaysSo(knowledge, item.sources, item.text, item.disagreement, lead))

    def _until_text(self, item: CareItem, treatment: Treatment) -> str:
        """Return until when the item stands, in words and as the date of its last day."""
        words = sentence(item.until)
        if item.until_day is None:
            return f"{words}."
        date = weekday_date(treatment.date_of(item.until_day))
        return self.tr("{words} (to {date}).").format(words=words, date=date)

"""Settings: what the report contains, and on which paper."""

from __future__ import annotations

from tracker.exchange.report.choice import EVERYTHING
from tracker.ui.pieces.wrapping_box import WrappingBox
from tracker.ui.report.kept_choice import chosen_before, paper_names, part_names, preferences_of
from tracker.ui.settings.section import ChoiceBox, Section
from tracker.ui.settings.surroundings import Surroundings


class ReportSection(Section):
    """The same choice as on the page of the report, which follows it at once."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(self.tr("What the report contains"))
        self._choices = around.choices
        self._before = chosen_before(around.choices.preferences)
        self.add_hint(self.tr("The first page is always there. You can choose what follows it."))
        self._boxes = {part: WrappingBox(name) for part, name in part_names().items()}
        for part, box in self._boxes.items():
            box.setChecked(part in self._before.parts)
            box.toggled.connect(self._keep)
            self.column.addWidget(box)
        self._paper = ChoiceBox(((name, paper) for paper, name in paper_names().items()), self._before.paper)
        self.add_labelled(self.tr("Pape&r"), self._paper)
        self._paper.currentIndexChanged.connect(self._keep)

    def _keep(self) -> None:
        left_out = {part for part, box in self._boxes.items() if not box.isChecked()}
        choice = self._before._replace(parts=EVERYTHING - left_out, paper=self._paper.currentData())
        self._choices.keep(**preferences_of(choice))

"""Settings: the number to call in an emergency."""

from __future__ import annotations

from tracker.ui.settings.emergency_field import EmergencyField
from tracker.ui.settings.section import Section
from tracker.ui.settings.surroundings import Surroundings


class EmergencySection(Section):
    """Every advice names the number; it is taken over when it is complete."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(self.tr("In an emergency"))
        self._choices = around.choices
        self._field = EmergencyField(around.state.knowledge.emergency)
        self._field.finished.connect(self.settle)
        self.column.addWidget(self._field)

    def settle(self) -> bool:
        """Take the number over, or say beside it why it is none."""
        fits = self._field.check()
        if fits:
            self._choices.keep(emergency_number=self._field.number())
        return fits

"""Settings: the unit of temperatures."""

from __future__ import annotations

from tracker.domain.temperature import TemperatureUnit
from tracker.ui.settings.section import ChoiceBox, Section
from tracker.ui.settings.surroundings import Surroundings

AS_COUNTRY = "country"


class UnitsSection(Section):
    """What temperatures are typed and shown in; the log and all files stay in °C."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(self.tr("Temperature"))
        choices = around.choices
        as_country = self.tr("As usual in your country ({unit})").format(unit=choices.usual_unit.symbol)
        unit = ChoiceBox(
            (
                (as_country, AS_COUNTRY),
                (self.tr("Celsius (°C)"), TemperatureUnit.CELSIUS.value),
                (self.tr("Fahrenheit (°F)"), TemperatureUnit.FAHRENHEIT.value),
            ),
            choices.chosen_unit.value if choices.chosen_unit else AS_COUNTRY,
        )
        self.add_labelled(self.tr("&Unit of the thermometer"), unit)
        self.add_hint(self.tr("What you have logged is shown in this unit too. Files stay in °C."), unit)
        unit.currentIndexChanged.connect(lambda _row: choices.keep(temperature_unit=unit.currentData()))

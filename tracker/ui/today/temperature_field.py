"""The field for a measured temperature: typed in the user's unit, handed on in °C."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QLineEdit

from tracker.domain.journal import TEMPERATURE_RANGE_C
from tracker.domain.temperature import TemperatureUnit, in_unit, to_celsius
from tracker.ui.wording import shown_temperature

EXAMPLE_C = 36.8


class TemperatureField(QLineEdit):
    """Empty means: not measured. What was not touched stays exactly as it was handed in."""

    def __init__(self, unit: TemperatureUnit = TemperatureUnit.CELSIUS) -> None:
        super().__init__()
        self._unit = unit
        self._shown: tuple[str, float | None] = ("", None)
        self.setPlaceholderText(self.tr("if measured"))

    def celsius(self) -> float | None:
        """Return what is typed in °C, None when it is empty or no body temperature."""
        text, handed_in = self._shown
        if self.text() == text:
            return handed_in  # 36.85 is shown as 36.9, and must not become that by being looked at
        try:
            typed = float(self.text().strip().replace(",", "."))
        except ValueError:
            return None
        celsius = to_celsius(typed, self._unit)
        lowest, highest = TEMPERATURE_RANGE_C
        return celsius if math.isfinite(celsius) and lowest <= celsius <= highest else None

    def show_celsius(self, celsius: float | None) -> None:
        """Show a temperature in °C, or none; this is not the user's doing and emits nothing."""
        text = "" if celsius is None else shown_temperature(celsius, self._unit)
        self._shown = (text, celsius)
        self.blockSignals(True)
        self.setText(text)
        self.blockSignals(False)

    def write(self, text: str) -> None:
        """Show what was typed before, readable or not; emits nothing."""
        self.blockSignals(True)
        self.setText(text)
        self.blockSignals(False)

    def use_unit(self, unit: TemperatureUnit) -> None:
        """Take and show temperatures in another unit; what is typed and can be read goes along."""
        celsius = self.celsius()
        is_readable = celsius is not None or not self.text()
        self._unit = unit
        if is_readable:
            self.show_celsius(celsius)

    def label(self) -> str:
        """Return what stands over the field."""
        if self._unit is TemperatureUnit.FAHRENHEIT:
            return self.tr("Temperature, °F")
        return self.tr("Temperature, °C")

    def problem(self) -> str:
        """Return what is wrong with what is typed, empty when nothing is."""
        if not self.text().strip() or self.celsius() is not None:
            return ""
        lowest, highest = (in_unit(limit, self._unit) for limit in TEMPERATURE_RANGE_C)
        if self._unit is TemperatureUnit.FAHRENHEIT:
            text = self.tr(
                "A body temperature in °F lies between %1 and %2, such as %3. For °C, see the settings."
            )
        else:
            text = self.tr(
                "A body temperature in °C lies between %1 and %2, such as %3. For °F, see the settings."
            )
        text = text.replace("%1", f"{lowest:g}").replace("%2", f"{highest:g}")
        return text.replace("%3", shown_temperature(EXAMPLE_C, self._unit))

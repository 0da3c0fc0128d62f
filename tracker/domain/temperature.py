"""Body temperatures in the unit that a person reads a thermometer in; the record itself is in °C."""

from __future__ import annotations

from enum import StrEnum

from tracker.language import number


class TemperatureUnit(StrEnum):
    """What a temperature is typed and shown in."""

    CELSIUS = "celsius"
    FAHRENHEIT = "fahrenheit"

    @property
    def symbol(self) -> str:
        """The unit as it stands after a number."""
        return "°F" if self is TemperatureUnit.FAHRENHEIT else "°C"


FAHRENHEIT_COUNTRIES = frozenset({"AS", "BS", "BZ", "GU", "KY", "MP", "PR", "PW", "UM", "US", "VI"})
"""ISO 3166 codes of the countries and territories where thermometers show °F (Unicode CLDR)."""


def usual_unit(country: str) -> TemperatureUnit:
    """Return the unit of a country by its ISO 3166 code; °C where the code is empty or not known."""
    return TemperatureUnit.FAHRENHEIT if country in FAHRENHEIT_COUNTRIES else TemperatureUnit.CELSIUS


def in_unit(celsius: float, unit: TemperatureUnit) -> float:
    """Return a temperature in °C as a number in the unit, not rounded."""
    return celsius * 1.8 + 32 if unit is TemperatureUnit.FAHRENHEIT else celsius


def to_celsius(value: float, unit: TemperatureUnit) -> float:
    """Return a number in the unit as °C.

    From °F it is rounded to two decimals: enough for a number with one decimal to come back as it was typed,
    and 100.4 °F is 38 °C and no billionth less.
    """
    return round((value - 32) / 1.8, 2) if unit is TemperatureUnit.FAHRENHEIT else value


def temperature_text(celsius: float, unit: TemperatureUnit) -> str:
    """Return a temperature in °C as it is said in a sentence, such as "38.4 °C" or "101.1 °F"."""
    return f"{number(in_unit(celsius, unit), decimals=1)} {unit.symbol}"

"""What must hold for the emergency numbers, and for the one thing to do that each level names."""

from __future__ import annotations

from tracker.domain.emergency import PLACEHOLDER, is_phone_number
from tracker.knowledge.content import Content
from tracker.knowledge.errors import KnowledgeError
from tracker.knowledge.tables import Row


def check_emergency(content: Content) -> None:
    """Raise `KnowledgeError` for the first number, country or level's action that cannot be right."""
    _check_countries(content)
    elsewhere = content.emergency_elsewhere
    _check_numbers(elsewhere, elsewhere.value.numbers)
    if not any(number in elsewhere.value.words for number in elsewhere.value.numbers):
        raise elsewhere.fault('the "words" name none of the numbers')
    for level in content.levels:
        if level.value.by_when not in level.value.action:
            raise level.fault(f'the "action" does not name its time limit, "{level.value.by_when}"')
        for text in (level.value.action, level.value.otherwise):
            if "{" in text.replace(PLACEHOLDER, ""):
                raise level.fault(f'only {PLACEHOLDER} can be filled in "{text}"')


def _check_countries(content: Content) -> None:
    if not content.emergency_countries:
        raise KnowledgeError("emergency_numbers.toml: no country has a number")
    places: dict[str, str] = {}
    for row in content.emergency_countries:
        if not row.value.codes:
            raise row.fault("names no country")
        for code in sorted(row.value.codes):
            if not (len(code) == 2 and code.isascii() and code.isalpha() and code.isupper()):
                raise row.fault(f'"{code}" is not a country\'s two letters, such as "NZ"')
            if code in places:
                raise row.fault(f'"{code}" stands in {places[code]} already')
            places[code] = row.place
        _check_numbers(row, row.value.numbers)


def _check_numbers(row: Row[object], numbers: tuple[str, ...]) -> None:
    if not numbers:
        raise row.fault("names no number")
    for number in numbers:
        if not is_phone_number(number):
            raise row.fault(f'"{number}" is not a phone number')

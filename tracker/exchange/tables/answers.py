"""One cell of somebody's own table as an answer, or the word that it cannot be read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from tracker.domain.journal import TEMPERATURE_RANGE_C
from tracker.domain.questions import Questions
from tracker.domain.symptoms import SignId, Symptom
from tracker.domain.temperature import TemperatureUnit, to_celsius


class SkinScale(StrEnum):
    """How redness, swelling and flaking are written. The user says it: numbers look alike on every scale."""

    STEPS = "steps"
    WORDS = "words"
    TEN = "ten"


class PainScale(StrEnum):
    """How pain is written; on another scale than ours it is left out."""

    TEN = "ten"
    OTHER = "other"


TEN_IN_STEPS = (0, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4)
"""None, mild (1 to 3), moderate (4 to 6), severe (7 to 10): the words of the 0–10 scale for pain.

For the skin signs nobody has tested such a scale; the number itself is kept in the note.
"""
HIGHEST_TEN = 10
_ANY = 999
"""The highest number that is taken for a score before its scale is known."""

_WORDS = {
    0: "none no nothing nil absent ninguno ninguna nada ausente sin keine kein keiner nichts nein",
    1: "trace traces minimal minima minimo indicios trazas apenas spur spuren",
    2: "mild slight light leve ligera ligero poca poco leicht gering wenig",
    3: "moderate medium moderada moderado media medio massig mittel moderat",
    4: "severe strong severa severo grave fuerte intensa intenso stark schwer",
}
_STEP_OF = {word: step for step, words in _WORDS.items() for word in words.split()}
_STEP_OF |= {"very mild": 1, "very slight": 1, "muy leve": 1, "muy ligera": 1, "muy ligero": 1}
_STEP_OF |= {"sehr leicht": 1, "sehr gering": 1}
_NO_SIGNS = frozenset(
    ["none", "no", "nothing", "nil", "ninguno", "ninguna", "nada", "keine", "nein", "-", "–"]
)
_WHOLE = re.compile(r"([0-9]{1,3})(?:[.,]0{1,6})?(?:\s?(?:/|of|out of|de|sobre|von)\s?([0-9]{1,3}))?")
_DECIMAL = re.compile(r"([0-9]{2,3}(?:[.,][0-9]{1,6})?)\s?[°o]?\s?([cf]?)")


class Answer(NamedTuple):
    """What a cell says. `value` None is no answer; `is_read` tells whether all of the cell was understood.

    One that `waits` is a number that nobody has said the scale of yet.
    """

    value: Any = None
    is_read: bool = True
    waits: bool = False


NO_ANSWER = Answer()
UNREADABLE = Answer(is_read=False)
WAITING = Answer(waits=True)


def skin_answer(cell: str, scale: SkinScale | None, words: Mapping[str, int]) -> Answer:
    """Return a step from 0 to 4; `words` are our own scale's. No number is read before the scale is known."""
    text = plain(cell)
    if not text:
        return NO_ANSWER
    step = words.get(text, _STEP_OF.get(text))
    if step is not None:
        return Answer(value=step)
    highest = {None: _ANY, SkinScale.STEPS: Symptom.REDNESS.highest, SkinScale.TEN: HIGHEST_TEN}
    number = whole_number(text, highest.get(scale))
    if number is None:
        return UNREADABLE
    if scale is None:
        return WAITING
    return Answer(value=TEN_IN_STEPS[number] if scale is SkinScale.TEN else number)


def pain_answer(cell: str, scale: PainScale | None) -> Answer:
    """Return a number from 0 to 10; only a plain "none" is read without one."""
    text = plain(cell)
    if not text or scale is PainScale.OTHER:
        return NO_ANSWER
    if _STEP_OF.get(text) == 0:
        return Answer(value=0)
    number = whole_number(text, Symptom.PAIN.highest if scale else _ANY)
    if number is None:
        return UNREADABLE
    return Answer(value=number) if scale else WAITING


def temperature_answer(cell: str) -> Answer:
    """Return °C. The two scales do not overlap where people live, so no number can mean both."""
    text = plain(cell)
    if not text:
        return NO_ANSWER
    match = _DECIMAL.fullmatch(text)
    if match is None:
        return UNREADABLE
    degrees = float(match[1].replace(",", "."))
    lowest, highest = TEMPERATURE_RANGE_C
    celsius = to_celsius(degrees, TemperatureUnit.FAHRENHEIT)
    if match[2] != "c" and lowest <= celsius <= highest:
        return Answer(value=celsius)
    return Answer(value=degrees) if match[2] != "f" and lowest <= degrees <= highest else UNREADABLE


def signs_answer(cell: str, known: Mapping[str, SignId]) -> Answer:
    """Return the signs that are named; a cell with a name we do not know counts with what we do know."""
    names = [name for part in re.split(r"[;,\n]", cell) if (name := plain(part))]
    if not names:
        return NO_ANSWER
    found = frozenset(known[name] for name in names if name in known)
    is_read = all(name in known or name in _NO_SIGNS for name in names)
    return Answer(value=found if found or is_read else None, is_read=is_read)


def products_answer(cell: str) -> Answer:
    """Return the products that are named."""
    names = tuple(
        name for part in re.split(r"[;\n]" if ";" in cell else r"[,\n]", cell) if (name := part.strip())
    )
    return Answer(value=names or None)


def sign_names(questions: Questions) -> dict[str, SignId]:
    """Return the signs by the names that a table may use for them: our words and those of the log file."""
    names = {plain(sign.id.replace("_", " ")): sign.id for sign in questions.signs.values()}
    names |= {plain(sign.id): sign.id for sign in questions.signs.values()}
    return names | {plain(sign.label): sign.id for sign in questions.signs.values()}


def step_words(questions: Questions, symptom: Symptom) -> dict[str, int]:
    """Return the steps of a scale by its words."""
    return {plain(step.word): step.score for step in questions.scales[symptom].steps}


def whole_number(text: str, highest: int | None) -> int | None:
    """Return the number in texts such as "3", "3,0" or "3/10"; None when the scale does not have it."""
    match = _WHOLE.fullmatch(text)
    if match is None or highest is None or int(match[1]) > highest:
        return None
    is_of_scale = match[2] is None or highest == _ANY or int(match[2]) == highest
    return int(match[1]) if is_of_scale else None


def plain(cell: str) -> str:
    """Return a cell in small letters, without accents and needless spaces; long ones cut short."""
    letters = unicodedata.normalize("NFKD", cell[:300].casefold())
    return " ".join("".join(char for char in letters if not unicodedata.combining(char)).split())

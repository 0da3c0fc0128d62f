"""How values read inside a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.domain.questions import Questions
from tracker.domain.symptoms import SignId, Symptom


def score_words(questions: Questions, symptom: Symptom, score: int) -> str:
    """Return a score as it reads inside a sentence: "moderate", or "7 out of 10" for pain."""
    if symptom is Symptom.PAIN:
        return f"{score} out of {symptom.highest}"
    return questions.scales[symptom].word(score).lower()


def sign_labels(questions: Questions, signs: frozenset[SignId]) -> str:
    """Return the signs' labels in the order of the questions, in quotation marks, joined by "and"."""
    return listed([f"“{sign.label}”" for sign in questions.signs.values() if sign.id in signs])


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: "1 day", "2 days"; the noun takes an s."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def listed(parts: list[str]) -> str:
    """Join as in a sentence: "a", "a and b", "a, b and c"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def ranges(numbers: Iterable[int]) -> str:
    """Return whole numbers in rising order with runs of three or more joined: "0, 2–5, 9"."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)

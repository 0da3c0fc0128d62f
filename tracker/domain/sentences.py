"""How values read inside a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.domain.questions import Questions
from tracker.domain.symptoms import SignId, Symptom
from tracker.language import tr


def score_words(questions: Questions, symptom: Symptom, score: int) -> str:
    """Return a score as it reads inside a sentence: "moderate", or "7 out of 10" for pain."""
    if symptom is Symptom.PAIN:
        return tr("{score} out of {highest}").format(score=score, highest=symptom.highest)
    return inside(questions.scales[symptom].word(score))


def sign_labels(questions: Questions, signs: frozenset[SignId]) -> str:
    """Return the signs' labels in the order of the questions, in quotation marks, joined by "and"."""
    return listed([quoted(sign.label) for sign in questions.signs.values() if sign.id in signs])


def inside(label: str) -> str:
    """Return a label as it reads inside a sentence: English and Spanish begin it small there, "°C" stays."""
    return label[:1].lower() + label[1:]


def quoted(name: str) -> str:
    """Return a name in quotation marks."""
    return tr("“{name}”", "a name in quotation marks").format(name=name)


def counted_days(count: int) -> str:
    """Return "1 day" or "2 days"."""
    return tr("%n day(s)", "", count)


def counted_sessions(count: int) -> str:
    """Return "1 session" or "2 sessions"."""
    return tr("%n session(s)", "", count)


def counted_records(*, sessions: int, days: int, photos: int = 0) -> str:
    """Return "1 session, 2 days, 3 photos"; what there is none of is left out, unless there is nothing."""
    is_nothing = not (sessions or days or photos)
    parts = [counted_sessions(sessions)] if sessions or is_nothing else []
    if days or is_nothing:
        parts.append(counted_days(days))
    if photos:
        parts.append(tr("%n photo(s)", "", photos))
    return tr(", ", "between the parts of a list").join(parts)


def listed(parts: list[str]) -> str:
    """Join as in a sentence: "a", "a and b", "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    *others, last = parts
    end = tr("{others} and {last}", "end of a list")
    if _sounds_like_i(last):
        end = tr("{others} and {last}", "end of a list, before the sound of i: in Spanish, e instead of y")
    return end.format(others=tr(", ", "between the parts of a list").join(others), last=last)


def alternatives(parts: list[str]) -> str:
    """Join what is to be chosen from: "a", "a or b", "a, b or c"."""
    if len(parts) < 2:
        return "".join(parts)
    *others, last = parts
    comma = tr(", ", "between the parts of a list")
    return tr("{others} or {last}", "end of a list").format(others=comma.join(others), last=last)


def _sounds_like_i(text: str) -> bool:
    word = text.lstrip('“«„"').lower()
    return word.startswith(("i", "í", "hi", "hí")) and not word.startswith(("ia", "ie", "io", "hia", "hie"))


def ranges(numbers: Iterable[int]) -> str:
    """Return whole numbers in rising order with runs of three or more joined: "0, 2–5, 9"."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)

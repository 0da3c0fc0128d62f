"""Small texts of the report: dates, day numbers, and what the patient wrote made safe to print."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable

from tracker.domain.dates import full_date, month_name, short_month_name
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.domain.own_healing import last_time

LONGEST_TEXT = 300
"""How many characters of a text by the patient the report prints; one day must not fill a page."""
CUT = "… (full text in the log)"
BOX = "□"
"""Stands for a character that cannot be printed, so that nothing vanishes unseen."""
NOT_ASKED = "–"
"""Stands for what was not asked or not answered, which is never 0 and never "none"."""

_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff")
"""Joiners and hints for display: they carry no text of their own and may go without a trace."""
_UNPRINTABLE = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
"""Unicode categories of characters that steer, such as a reversal of the text, or that mean nothing."""

_WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def in_words(overview: TreatmentOverview, knowledge: Knowledge) -> str:
    """Return what the chart shows, told to the clinician."""
    return f"{overview.summary} {last_time(knowledge, overview.own_healing)}".rstrip()


def patient_text(text: str) -> str:
    """Return what the patient wrote on one line, shortened, with unprintable characters as boxes."""
    line = " ".join(text.split())
    shortened = line if len(line) <= LONGEST_TEXT else line[:LONGEST_TEXT].rstrip() + CUT
    return "".join(map(_printed, shortened))


def patient_list(texts: Iterable[str]) -> str:
    """Return several texts by the patient as one, separated by semicolons."""
    return patient_text("; ".join(text for text in texts if text.strip()))


def _printed(char: str) -> str:
    if char in _INVISIBLE:
        return ""
    return BOX if unicodedata.category(char) in _UNPRINTABLE else char


def short_date(date: dt.date) -> str:
    """Return "2 Mar"; the year stands in the head of the report."""
    return f"{date.day} {short_month_name(date.month)}"


def weekday_date(date: dt.date) -> str:
    """Return "Mon 2 Mar"."""
    return f"{_WEEKDAYS[date.weekday()]} {short_date(date)}"


def period(first: dt.date, last: dt.date) -> str:
    """Return "2 to 9 March 2026", saying month and year once where they are the same."""
    if first == last:
        return full_date(first)
    if first.year != last.year:
        return f"{full_date(first)} to {full_date(last)}"
    start = str(first.day) if first.month == last.month else f"{first.day} {month_name(first.month)}"
    return f"{start} to {full_date(last)}"


def ranges(numbers: Iterable[int]) -> str:
    """Return whole numbers in rising order with runs of three or more joined: "0, 2–5, 9"."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)


def days_text(days: Iterable[int]) -> str:
    """Return "day 2" or "days 0, 2–5"."""
    numbers = set(days)
    return f"{'day' if len(numbers) == 1 else 'days'} {ranges(numbers)}"

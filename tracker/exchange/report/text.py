"""Small texts of the report: dates, periods, and what the patient wrote made safe to print."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable

from tracker.domain.dates import full_date, month_name, short_month_name
from tracker.exchange.report.words import ReportWords, load_words

LONGEST_TEXT = 300
"""How many characters of a text by the patient the report prints; one day must not fill a page."""
BOX = "□"
"""Stands for a character that cannot be printed, so that nothing vanishes unseen."""
NOT_ASKED = "–"
"""Stands for what was not asked or not answered, which is never 0 and never "none"."""

INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff")
"""Joiners and hints for display: they carry no text of their own and may go without a trace."""
_JOINERS = frozenset("\u200c\u200d")
"""Among these, what makes letters join: Arabic, Hindi and others need them."""
_UNPRINTABLE = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
"""Unicode categories of characters that steer, such as a reversal of the text, or that mean nothing."""


def patient_text(text: str, *, most: int = LONGEST_TEXT, cut: str | None = None) -> str:
    """Return what the patient wrote on one line, shortened, with unprintable characters as boxes.

    `cut` is put after a shortened text; without it, words that point to the log.
    """
    if cut is None:
        cut = load_words().say("cut_in_log")
    line = " ".join(text.split())
    shortened = line if len(line) <= most else line[:most].rstrip() + cut
    return "".join(map(_printed, shortened))


def patient_list(texts: Iterable[str]) -> str:
    """Return several texts by the patient as one, separated by semicolons."""
    return patient_text("; ".join(text for text in texts if text.strip()))


def patient_lines(text: str, *, lines: int, most: int, cut: str) -> list[str]:
    """Return what the patient wrote line by line: the first lines, each shortened, blank ones left out."""
    written = [line for line in text.splitlines() if line.strip()]
    return [patient_text(line, most=most, cut=cut) for line in written[:lines]]


def _printed(char: str) -> str:
    if char in _JOINERS:
        return char
    if char in INVISIBLE:
        return ""
    return BOX if unicodedata.category(char) in _UNPRINTABLE else char


def short_date(date: dt.date) -> str:
    """Return "2 Mar"; the year stands in the head of the report."""
    return f"{date.day} {short_month_name(date.month)}"


def period(first: dt.date, last: dt.date, words: ReportWords) -> str:
    """Return "2 to 9 March 2026", saying month and year once where they are the same."""
    if first == last:
        return full_date(first)
    if first.year != last.year:
        start = full_date(first)
    elif first.month != last.month:
        start = words.say("day_and_month", day=first.day, month=month_name(first.month))
    else:
        start = str(first.day)
    return words.say("between", first=start, last=full_date(last))

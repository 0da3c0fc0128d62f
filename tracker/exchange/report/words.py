"""Every fixed word of the report, read from `resources/report/words.*.toml`; one file for each language."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tracker.domain.sentences import ranges
from tracker.paths import resources

ENGLISH = "en"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class ReportWords:
    """`texts` are sentences by their keys; `tables` names that belong together, such as those of devices."""

    language: str
    texts: Mapping[str, str]
    tables: Mapping[str, Mapping[str, str]]

    def say(self, key: str, **filled_in: object) -> str:
        """Return a text with its braces filled in."""
        return self.texts[key].format(**filled_in)

    def days(self, days: Iterable[int]) -> str:
        """Return "day 2" or "days 0, 2–5"."""
        numbers = set(days)
        return self.say("one_day" if len(numbers) == 1 else "many_days", days=ranges(numbers))

    def weekday(self, date: dt.date) -> str:
        """Return the short name of the date's weekday."""
        return self.tables["weekday"][_WEEKDAYS[date.weekday()]]


@cache
def load_words(language: str = ENGLISH) -> ReportWords:
    """Return the report's words in a language that there is a file for."""
    file = resources() / "report" / f"words.{language}.toml"
    tree: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    return ReportWords(language=tree.pop("language"), texts=tree.pop("texts"), tables=tree)

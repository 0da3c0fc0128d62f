"""Every fixed word of the report, read from `resources/report/words.*.toml`; one file for each language."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from tracker import language
from tracker.domain.sentences import ranges
from tracker.paths import resources

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class ReportWords(NamedTuple):
    """`texts` are sentences by their keys; `tables` names that belong together, such as those of devices."""

    language: str
    texts: Mapping[str, str]
    tables: Mapping[str, Mapping[str, str]]

    def say(self, key: str, **filled_in: object) -> str:
        """Return a text with its braces filled in."""
        return self.texts[key].format(**filled_in)

    def record(self, key: str, **filled_in: object) -> str:
        """Return a text of the document for other programs with its braces filled in."""
        return self.tables["record"][key].format(**filled_in)

    def days(self, days: Iterable[int]) -> str:
        """Return "day 2" or "days 0, 2–5"."""
        numbers = set(days)
        return self.say("one_day" if len(numbers) == 1 else "many_days", days=ranges(numbers))

    def weekday(self, date: dt.date) -> str:
        """Return the short name of the date's weekday."""
        return self.tables["weekday"][_WEEKDAYS[date.weekday()]]


def load_words() -> ReportWords:
    """Return the report's words in the language in use; in English where there is no file for it."""
    return read_words(language.current())


@cache
def read_words(code: str) -> ReportWords:
    """Return the report's words in a language by its code, or in English."""
    folder = resources() / "report"
    file = folder / f"words.{code}.toml"
    if not file.is_file():
        file = folder / f"words.{language.ENGLISH}.toml"
    tree: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    return ReportWords(language=tree.pop("language"), texts=tree.pop("texts"), tables=tree)

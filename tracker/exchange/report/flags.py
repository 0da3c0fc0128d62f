"""The report's part on what was flagged, what could not be checked, and the sources that are cited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tracker.domain.flags import DayAssessment, Flag
from tracker.domain.knowledge import Knowledge, Source
from tracker.exchange.report.text import days_text, ranges


class Citations:
    """Numbers the sources in the order in which the report first cites them."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._numbers: dict[str, int] = {}

    def cite(self, source_ids: Iterable[str]) -> str:
        """Return "1, 3–5" for the sources, giving new ones the next numbers."""
        return ranges([self._numbers.setdefault(id_, len(self._numbers) + 1) for id_ in source_ids])

    def listed(self) -> list[str]:
        """Return the cited sources in the order of their numbers."""
        return [_source_text(self._sources[id_]) for id_ in self._numbers]


def flag_rows(
    assessments: Sequence[DayAssessment], knowledge: Knowledge, citations: Citations
) -> list[dict[str, Any]]:
    """Return one row for each rule and level that was raised, the most urgent first.

    A rule that fires on ten days says the same ten times: the row names all days and gives the last reason.
    """
    by_rule: dict[tuple[str, int], dict[int, Flag]] = {}
    for assessment in assessments:
        for flag in assessment.flags:
            by_rule.setdefault((flag.rule, flag.level), {})[assessment.day] = flag
    ordered = sorted(by_rule.values(), key=lambda flags: (-next(iter(flags.values())).level, min(flags)))
    return [_flag_row(flags, knowledge, citations) for flags in ordered]


def _flag_row(flags: Mapping[int, Flag], knowledge: Knowledge, citations: Citations) -> dict[str, Any]:
    flag = flags[max(flags)]
    return {
        "level": flag.level.id,
        "label": knowledge.levels[flag.level].label,
        "days": days_text(flags).capitalize(),
        "title": flag.title,
        "why": flag.reasons,
        "usual": flag.usual,
        "sources": citations.cite(flag.sources),
    }


def not_checked_rows(assessments: Sequence[DayAssessment]) -> list[dict[str, Any]]:
    """Return each thing that could not be checked once, gathered under the days on which it could not."""
    days_of: dict[str, list[int]] = {}
    for assessment in assessments:
        for text in assessment.not_checked:
            days_of.setdefault(text, []).append(assessment.day)
    texts_of: dict[str, list[str]] = {}
    for text, days in days_of.items():
        texts_of.setdefault(days_text(days).capitalize(), []).append(text)
    return [{"days": days, "texts": texts} for days, texts in texts_of.items()]


def _source_text(source: Source) -> str:
    year = f", {source.year}" if source.year and str(source.year) not in source.publisher else ""
    stop = "" if source.title.endswith("?") else "."
    return f"{source.title}{stop} {source.publisher}{year} ({source.grade})."

"""The report's part on what was flagged, what could not be checked, and the sources that are cited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from tracker.domain.flags import Flag
from tracker.domain.knowledge import Source
from tracker.domain.sentences import ranges
from tracker.exchange.report.material import Material


class Citations:
    """Numbers the sources in the order in which the report first cites them."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._numbers: dict[str, int] = {}

    def cite(self, source_ids: Iterable[str]) -> str:
        """Return "1, 3–5" for the sources, giving new ones the next numbers."""
        return ranges([self._numbers.setdefault(id_, len(self._numbers) + 1) for id_ in source_ids])

    def strongest(self, source_ids: Iterable[str]) -> Source:
        """Return the source of the best grade; of several, the first."""
        return min((self._sources[id_] for id_ in source_ids), key=lambda source: source.grade)

    def listed(self) -> list[str]:
        """Return the cited sources in the order of their numbers."""
        return [_source_text(self._sources[id_]) for id_ in self._numbers]


def flag_rows(material: Material, citations: Citations) -> list[dict[str, Any]]:
    """Return one row for each rule and level that was raised, the most urgent first.

    A rule that fires on ten days says the same ten times: the row names all days and gives the last reason.
    """
    by_rule: dict[tuple[str, int], dict[int, Flag]] = {}
    for assessment in material.overview.assessments:
        for flag in assessment.flags:
            by_rule.setdefault((flag.rule, flag.level), {})[assessment.day] = flag
    ordered = sorted(by_rule.values(), key=lambda flags: (-next(iter(flags.values())).level, min(flags)))
    return [_flag_row(flags, material, citations) for flags in ordered]


def _flag_row(flags: Mapping[int, Flag], material: Material, citations: Citations) -> dict[str, Any]:
    flag = flags[max(flags)]
    return {
        "level": flag.level.id,
        "label": material.knowledge.levels[flag.level].label,
        "days": _capital(material.words.days(flags)),
        "title": flag.title,
        "why": flag.reasons,
        "usual": flag.usual,
        "sources": citations.cite(flag.sources),
        "named": _named(flag, material, citations),
    }


def _named(flag: Flag, material: Material, citations: Citations) -> str:
    """Return who says so, for the page that stands without the list of sources."""
    strongest = citations.strongest(flag.sources)
    year = f" {strongest.year}" if strongest.year and str(strongest.year) not in strongest.publisher else ""
    name = f"{strongest.publisher}{year} ({strongest.grade})"
    others = len(set(flag.sources)) - 1
    return material.words.say("sources_more", names=name, count=others) if others else name


def not_checked_rows(material: Material) -> list[dict[str, Any]]:
    """Return each thing that could not be checked once, gathered under the days on which it could not."""
    days_of: dict[str, list[int]] = {}
    for assessment in material.overview.assessments:
        for text in assessment.not_checked:
            days_of.setdefault(text, []).append(assessment.day)
    texts_of: dict[str, list[str]] = {}
    for text, days in days_of.items():
        texts_of.setdefault(_capital(material.words.days(days)), []).append(text)
    return [{"days": days, "texts": texts} for days, texts in texts_of.items()]


def not_checked_in_front(material: Material) -> str:
    """Return on which days something could not be checked, empty when everything could."""
    days = [assessment.day for assessment in material.overview.assessments if assessment.not_checked]
    return material.words.say("not_checked_on", days=material.words.days(days)) if days else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _source_text(source: Source) -> str:
    year = f", {source.year}" if source.year and str(source.year) not in source.publisher else ""
    stop = "" if source.title.endswith("?") else "."
    return f"{source.title}{stop} {source.publisher}{year} ({source.grade})."

"""Sources and their grades in the words of the window."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.domain.knowledge import Knowledge, Source
from tracker.language import tr


def source_line(source: Source) -> str:
    """Return a source in one paragraph: title, publisher, year, grade, and what it says."""
    origin = ", ".join(str(part) for part in (source.publisher, source.year) if part)
    return tr("• {title} ({origin}; grade {grade}: {meaning}). {says}").format(
        title=source.title,
        origin=origin,
        grade=source.grade,
        meaning=grade_meaning(source.grade),
        says=source.says,
    )


def source_names(knowledge: Knowledge, sources: Iterable[str]) -> str:
    """Return the titles and grades of these ids in one line."""
    found = (knowledge.sources[source] for source in sources)
    return "; ".join(tr("{title} (grade {grade})").format(title=s.title, grade=s.grade) for s in found)


def grade_meaning(grade: str) -> str:
    """Return what a grade of a source stands for."""
    return {
        "A": tr("regulator, trial or systematic review"),
        "B": tr("small study, case reports or review"),
        "C": tr("clinic’s sheet or health website"),
        "D": tr("advert or page without an author"),
        "X": tr("our own reading, not tested in a study"),
    }[grade]

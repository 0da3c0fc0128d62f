"""The expected courses as numbers: the day boundaries of the evidence, and a reason of its own for each."""

from __future__ import annotations

from itertools import chain

import pytest
import textstat

from tracker.domain.knowledge import Knowledge
from tracker.domain.symptoms import Symptom

UPPER_EDGES = {
    ("light", "redness"): "3 2 1 1 0 0 0 0 0",
    ("standard", "redness"): "4 3 2 1 1 1 1 1 0",
    ("deep", "redness"): "4 4 3 2 2 2 1 1 1",
    ("light", "swelling"): "1 1 1 0 0 0 0 0 0",
    ("standard", "swelling"): "2 2 2 1 1 0 0 0 0",
    ("deep", "swelling"): "3 3 3 2 1 1 1 1 0",
    ("light", "flaking"): "1 1 2 2 1 1 1 0 0",
    ("standard", "flaking"): "1 2 3 3 3 3 2 2 1",
    ("deep", "flaking"): "1 2 3 4 4 3 3 2 1",
    ("light", "pain"): "3 1 0 0 0 0 0 0 0",
    ("standard", "pain"): "5 3 2 1 1 0 0 0 0",
    ("deep", "pain"): "6 4 3 2 1 1 0 0 0",
}
"""By course and symptom: days 0 to 7, then the one number that stands for days 8 to 10."""
EVERY_BAND = pytest.mark.parametrize(("course", "symptom"), UPPER_EDGES)


def by_day(knowledge: Knowledge, course: str, symptom: str, field: str) -> list[float]:
    rows = knowledge.bands[course, Symptom(symptom)]
    return [getattr(row, field) for row in rows for _ in range(row.first_day, row.last_day + 1)]


@EVERY_BAND
def test_the_upper_edge_is_the_evidences_day_by_day(knowledge: Knowledge, course: str, symptom: str) -> None:
    *first, eight_to_ten = map(int, UPPER_EDGES[course, symptom].split())
    upper = by_day(knowledge, course, symptom, "upper")
    assert upper == [*first, *[eight_to_ten] * 3, *[0] * 20]


def test_every_band_is_in_the_table(knowledge: Knowledge) -> None:
    assert {(course, symptom.value) for course, symptom in knowledge.bands} == UPPER_EDGES.keys()


@EVERY_BAND
def test_the_typical_line_is_over_before_the_upper_edge(
    knowledge: Knowledge, course: str, symptom: str
) -> None:
    typical = by_day(knowledge, course, symptom, "typical")
    upper = by_day(knowledge, course, symptom, "upper")
    assert all(line <= edge for line, edge in zip(typical, upper, strict=True))
    assert sum(typical) < sum(upper)
    peak = typical.index(max(typical))
    assert typical[:peak] == sorted(typical[:peak])
    assert typical[peak:] == sorted(typical[peak:], reverse=True)


@pytest.mark.parametrize(
    ("course", "symptom", "days"),
    [
        ("light", "redness", (1, 2)),  # hours to 24-48 h
        ("standard", "redness", (2, 4)),  # 24-48 h, rarely visible after day 3
        ("deep", "redness", (3, 7)),  # 24-72 h, up to 5-7 days
        ("standard", "swelling", (1, 3)),  # hours to 24-48 h
        ("deep", "swelling", (2, 4)),  # 2-3 days
        ("standard", "flaking", (7, 8)),  # mostly over by day 7
        ("deep", "flaking", (7, 8)),  # a week
        ("standard", "pain", (1, 3)),  # 24-48 h
        ("deep", "pain", (2, 4)),  # a few days
    ],
)
def test_what_is_typical_is_over_when_the_sources_say(
    knowledge: Knowledge, course: str, symptom: str, days: tuple[int, int]
) -> None:
    still_there, gone = days
    typical = by_day(knowledge, course, symptom, "typical")
    assert typical[still_there] > 0
    assert not any(typical[gone:])


@pytest.mark.parametrize("course", ["standard", "deep"])
def test_flaking_starts_on_day_two_or_three_and_is_strongest_on_days_three_to_five(
    knowledge: Knowledge, course: str
) -> None:
    typical = by_day(knowledge, course, "flaking", "typical")
    assert typical[0] == 0
    assert [day for day, line in enumerate(typical) if line == max(typical)] == [3, 4, 5]


@EVERY_BAND
def test_every_boundary_has_a_reason_of_its_own(knowledge: Knowledge, course: str, symptom: str) -> None:
    rows = knowledge.bands[course, Symptom(symptom)]
    assert len({row.basis for row in rows}) == len(rows)
    for row in rows:
        assert "own-reading" in row.sources, "the heights are always our own"
        assert len(row.sources) > 1, "the day is somebody else's"


def test_the_reasons_can_be_read_at_twelve(knowledge: Knowledge) -> None:
    reasons = [row.basis for row in chain.from_iterable(knowledge.bands.values())]
    remarks = [row.text for row in knowledge.course_remarks]
    by_area = [row.reason for row in (*knowledge.area_exceptions, *knowledge.slower_areas)]
    described = [course.description for course in knowledge.courses.values()]
    for text in (*reasons, *remarks, *by_area, *described):
        assert textstat.flesch_kincaid_grade(text) <= 8, text

"""Where the numbers come from: the course of the session laid open, and every source with what it says."""

from __future__ import annotations

import pytest

from tests.builders import day, knowledge, treatment
from tracker.domain.healing import expected_course
from tracker.domain.journal import Treatment

from .program import Program
from .screen import Screen
from .tour import open_all_parts

LOGGED = day(3, redness=1)


def read(
    program: Program, treated: Treatment, *, opened: bool = False
) -> tuple[list[str], list[dict[str, str]]]:
    """Return the texts and the table of the source view, opened from the chart of this session."""
    program.has(treated)
    screen = program.open()
    texts: list[str] = []
    rows: list[dict[str, str]] = []

    def look(dialog: Screen) -> None:
        if opened:
            open_all_parts(dialog)
        texts.extend(dialog.texts())
        rows.extend(dialog.table("Expected course by day"))
        dialog.press("Esc")

    screen.click("Where the numbers come from", then=look)
    return texts, rows


@pytest.mark.parametrize(
    ("facts", "course", "reason"),
    [
        ({"device": "pen", "depth": 1.5}, "standard", "The needle depth decides here: 1.5 mm."),
        ({"device": "rf"}, "deep", "The device decides here, whatever the needle depth: "),
        ({}, "standard", "The needle depth is not known, so the standard course is used."),
    ],
)
def test_it_says_which_course_and_why(
    program: Program, facts: dict[str, object], course: str, reason: str
) -> None:
    texts, _rows = read(program, treatment(LOGGED, **facts))  # type: ignore[arg-type]
    assert "What is expected after your session of 2 Mar 2026" in texts
    assert knowledge().courses[course].label in texts
    assert any(text.startswith(reason) for text in texts)
    assert any("nobody has published scores day by day" in text for text in texts)


def test_a_remark_about_the_area_is_there_too(program: Program) -> None:
    treated = treatment(LOGGED, area="abdomen")
    texts, _rows = read(program, treated)
    remarks = expected_course(knowledge(), treated).remarks
    assert len(remarks) == 2
    assert {remark.text for remark in remarks} <= set(texts)


def test_the_table_tells_typical_and_upper_edge_in_the_words_of_the_scales(program: Program) -> None:
    _texts, rows = read(program, treatment(LOGGED, device="pen", depth=1.5))
    assert rows[0] == {
        "Days": "Day 0",
        "Redness": "Moderate, up to Severe",
        "Swelling": "Trace, up to Mild",
        "Flaking": "None, up to Trace",
        "Pain": "2, up to 5",
    }
    assert rows[3]["Redness"] == "None to Trace, up to Trace"
    assert rows[-1]["Redness"] == "None"
    assert rows[-1]["Days"].startswith("From day ")


def test_every_boundary_and_every_source_can_be_read(program: Program) -> None:
    treated = treatment(LOGGED, device="rf")
    texts, _rows = read(program, treated, opened=True)
    page = "\n".join(texts)
    for rows in expected_course(knowledge(), treated).bands.values():
        for row in rows:
            assert f": {row.basis}" in page
    for source in knowledge().sources.values():
        assert source.title in texts
        assert source.says in texts
        assert str(source.year or "") in page
    for grade in "ABCDX":
        assert f"Grade {grade}: " in page


def test_without_a_session_all_sources_are_there(program: Program) -> None:
    screen = program.open()
    screen.click("Care")
    screen.click("Good to know")
    seen: list[str] = []

    def look(dialog: Screen) -> None:
        seen.extend(dialog.texts())
        dialog.click("Close")

    screen.click("All sources", then=look)
    assert "All sources of this program" in seen
    assert not any("What is expected" in text for text in seen)

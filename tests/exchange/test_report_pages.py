"""How the report falls into pages: nothing is torn from what it belongs to, no line stands alone."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from tests.exchange.reports import day, pdf_of, read_back, report_of, session
from tests.exchange.test_report_pdf import photo, quiet_log
from tracker.domain.knowledge import Knowledge
from tracker.exchange.report import typesetting
from tracker.exchange.report.choice import ReportChoice


def pages_of(pdf: PdfReader) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pdf.pages]


def page_with(words: str, pages: list[str]) -> int:
    (found,) = [number for number, page in enumerate(pages) if re.search(words, page)]
    return found


@pytest.mark.parametrize("days", [44, 46])
def test_photos_stand_below_their_heading_and_sources_below_theirs(days: int, knowledge: Knowledge) -> None:
    pdf = read_back(report_of(knowledge, ReportChoice(), quiet_log(days), photos=[photo(0)]).pdf)
    pages = pages_of(pdf)
    assert page_with("Photos Taken by the patient", pages) == page_with("Day 0, 2 March 2026", pages)
    last = max(map(int, re.findall(r"\[(\d+)\] ", " ".join(pages))))
    assert page_with(r"Sources \(A\) regulator", pages) == page_with(rf"\[{last}\] ", pages)


def test_the_table_of_a_short_log_is_not_torn(knowledge: Knowledge) -> None:
    first = quiet_log(12)
    later = [
        replace(
            first,
            treated_on=first.treated_on.replace(month=month),
            days=tuple(replace(each, date=each.date.replace(month=month)) for each in first.days),
        )
        for month in (4, 5, 6)
    ]
    pages = pages_of(read_back(report_of(knowledge, ReportChoice(), first, *later).pdf))
    for month in ("Mar", "Apr", "May", "Jun"):
        assert page_with(f" 2 {month} 2 mild", pages) == page_with(f" 13 {month} 0 none", pages)


def test_many_days_of_a_flag_leave_room_for_its_words(knowledge: Knowledge) -> None:
    every_second = (day(n, signs={"pus"} if n % 2 else set()) for n in range(30))
    lefts: list[float] = []

    def look(text: str, place: list[float], *_: object) -> None:
        if "sign of infection" in text:
            lefts.append(place[4])

    pdf_of(session(*every_second), knowledge).pages[0].extract_text(visitor_text=look)
    assert lefts
    assert max(lefts) < 200, "in points: the column is as wide as the days are long"


def test_a_long_answer_is_whole_on_the_pages_that_follow(knowledge: Knowledge) -> None:
    danger = sorted(knowledge.danger_signs())
    days = (
        day(n, redness=4, swelling=4, signs=set(danger[n % 7 :: 3]), temperature_c=36.6) for n in range(21)
    )
    pages = pages_of(pdf_of(session(*days), knowledge))
    told = "Temperature was measured on 21 of 21 days"
    assert told not in pages[0]
    assert told in " ".join(pages[1:])


def test_what_no_letter_is_made_for_is_never_marked_by_the_font_of_last_resort(knowledge: Knowledge) -> None:
    assert "Last Resort High-Efficiency" not in typesetting._other_families()
    pdf = pdf_of(session(day(0, note="better 皮膚")), knowledge)
    resources = [page["/Resources"]["/Font"].values() for page in pdf.pages]
    used = {str(font.get_object()["/BaseFont"]) for fonts in resources for font in fonts}
    assert any("Libertinus" in font for font in used)
    assert not any("LastResort" in font for font in used)
    assert re.search("better ?(□□|皮膚)", pages_of(pdf)[0])

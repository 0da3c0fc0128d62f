"""The report as a file: that its first page stands for itself, and that every reader can read it."""

from __future__ import annotations

import datetime as dt
import io
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader
from typst import TypstError

from tests.exchange.reports import (
    DAY_0,
    bookmarks,
    bytes_of,
    day,
    elements,
    input_of,
    pdf_of,
    read_back,
    report_of,
    session,
    text_of,
)
from tracker.domain.journal import AboutMe, Device, Performer, Risk, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.exchange import chart_image
from tracker.exchange.errors import ExportError
from tracker.exchange.logs.reading import read_log
from tracker.exchange.report import typesetting
from tracker.exchange.report.choice import EVERYTHING, Paper, Part, ReportChoice, usual_paper
from tracker.exchange.report.pdf import report_text
from tracker.exchange.report.photos import ReportPhoto

CASES = Path(__file__).parents[1] / "cases"
TYPST_MARKUP = '#panic("x") $ 1/0 $ *bold* _it_ \\u{41} `raw` @ref <label> = head // gone'
Files = Mapping[str, bytes]
PAPERS = pytest.mark.parametrize("paper", ["a4", "letter"])
LAST_ON_PAGE_1 = "They are no diagnosis."
LONG = " ".join(["lorem ipsum dolor"] * 600)


def words_of(pdf: PdfReader, page: int) -> str:
    return " ".join(pdf.pages[page].extract_text().split())


def quiet_log(days: int) -> Treatment:
    """Return a session that heals as expected, logged on each of these days with all there is to answer."""
    return session(
        *(
            day(n, redness=max(0, 2 - n), swelling=0, flaking=0, pain=0, signs=set(), temperature_c=36.6)
            for n in range(days)
        )
    )


# --- The first page -----------------------------------------------------------------------------------


@PAPERS
@pytest.mark.parametrize(("days", "pages"), [(0, 2), (1, 2), (3, 2), (30, 2), (270, 6)])
def test_the_first_page_is_one_page_however_long_the_log(
    days: int, pages: int, paper: Paper, knowledge: Knowledge
) -> None:
    pdf = pdf_of(quiet_log(days), knowledge, paper)
    first = words_of(pdf, 0)
    assert LAST_ON_PAGE_1 in first
    assert words_of(pdf, 1).startswith("In full: session of 2 March 2026" if days else "How to read")
    assert pages - 1 <= len(pdf.pages) <= pages
    assert ("too few to show a course" in first) is (days == 1)


@PAPERS
def test_thirty_days_have_thirty_lines_on_the_first_page(paper: Paper, knowledge: Knowledge) -> None:
    asked = replace(quiet_log(30), questions="May I run?\nMay I swim?", products=("serum",))
    first = words_of(pdf_of(asked, knowledge, paper=paper), 0)
    assert all(f" {number} " in first for number in range(30))
    assert "29 Tue 31 Mar 0 0 0 0 36.6 no no no no no" in first
    assert "days logged:" not in first


@PAPERS
@pytest.mark.parametrize("case", ["A01", "B03", "C01", "C12"])
def test_real_courses_have_their_answer_and_every_day_on_the_first_page(
    case: str, paper: Paper, knowledge: Knowledge
) -> None:
    log = read_log(
        CASES / f"{case}.json", knowledge_signs=frozenset(knowledge.signs), today=dt.date(2026, 9, 1)
    )
    (treatment,) = log.journal.treatments
    pdf = pdf_of(treatment, knowledge, paper=paper)
    first = words_of(pdf, 0)
    assert LAST_ON_PAGE_1 in first
    assert "Highest level so far" in first
    assert "days logged:" not in first, "a day is missing"


def test_many_flags_do_not_push_the_days_off_the_first_page(knowledge: Knowledge) -> None:
    every = set(map(str, knowledge.signs))
    pdf = pdf_of(
        session(*(day(n, redness=4, swelling=4, pain=9, signs=every) for n in range(8))), knowledge, "letter"
    )
    first = words_of(pdf, 0)
    assert re.search(r"\d+ of \d\d flags, the most urgent\. The others follow below\.", first)
    assert first.count("Get emergency help now") >= 3
    assert "7 Mon 9 Mar 4 ↑ 4 ↑ – 9 ↑ yes yes yes yes yes" in first
    assert "Everything flagged" in words_of(pdf, 1)


@PAPERS
def test_long_texts_do_not_wreck_the_first_page(paper: Paper, knowledge: Knowledge) -> None:
    every = set(map(str, knowledge.signs))
    days = (
        replace(
            day(n, redness=4, swelling=4, flaking=4, pain=10, signs=every),
            note=LONG if n % 2 else "x" * 10_000,
            products=(LONG, "y" * 10_000),
        )
        for n in range(8)
    )
    crowded = replace(
        session(*days), area=LONG, clinic=LONG, phone="z" * 10_000, note=LONG, questions=f"{LONG}\n" * 8
    )
    about_me = AboutMe(skin_type=5, risks=frozenset(Risk))
    report = report_of(knowledge, ReportChoice(paper=paper), crowded, about_me=about_me)
    pdf = read_back(report.pdf)
    assert LAST_ON_PAGE_1 in words_of(pdf, 0)
    assert "7 Mon 9 Mar 4 ↑" in words_of(pdf, 0)
    assert words_of(pdf, 1).startswith("In full: session of")
    assert "Questions of the patient, in full" in bookmarks(pdf)


def test_of_a_long_log_the_flagged_the_latest_and_the_first_days_come_first(knowledge: Knowledge) -> None:
    days = list(quiet_log(60).days)
    days[37] = day(37, signs={"pus"})
    pdf = pdf_of(session(*days), knowledge)
    first = words_of(pdf, 0)
    assert "31 of 60 days logged" in first
    for number in (0, 5, 37, 53, 59):
        assert f" {number} {days[number].date:%a} " in first
    assert "36 Tue 7 Apr" not in first
    assert "36 Tue 7 Apr" in words_of(pdf, 1)


def test_the_page_holds_what_was_logged(knowledge: Knowledge) -> None:
    treatment = Treatment(
        treated_on=DAY_0,
        days=(
            day(0, redness=3, swelling=1, flaking=0, pain=2, temperature_c=36.8, signs=set()),
            day(5, redness=3, signs={"pus"}, note="left cheek"),
        ),
        area="face",
        device=Device.PEN,
        needle_depth_mm=1.5,
        performed_by=Performer.PROFESSIONAL,
        clinic="Skin at the Bridge",
        questions="May I swim?\n\nAnd run?",
    )
    first, second = (" ".join(page.extract_text().split()) for page in pdf_of(treatment, knowledge).pages)
    for expected in (
        "Self-reported by the patient; not a diagnosis",
        "2 to 7 March 2026 (day 0 to 5)",
        "Microneedling Recovery Tracker 1.2.3 · Page 1 of 2",
        "Skin at the Bridge",
        "• May I swim? • And run?",
        "0 Mon 2 Mar 3 1 0 2 36.8 no no no no no",
        "5 Sat 7 Mar 3 ↑ – – – – yes no no no no Purulent discharge; “left cheek”",
        "See a clinician today",
    ):
        assert expected in first
    for expected in (
        "0 Mon 2 Mar 3 moderate 1 trace 0 none 2 36.8 none",
        "5 Sat 7 Mar 3 moderate ↑ – – – – Purulent discharge left cheek",
    ):
        assert expected in second


def test_no_flag_is_said_without_a_promise(knowledge: Knowledge) -> None:
    assert "No rule was triggered by what was logged." in text_of(pdf_of(quiet_log(3), knowledge))


def test_how_the_result_was_rated_stands_in_a_table_of_its_own(knowledge: Knowledge) -> None:
    rated = {"texture": "much_better", "scars": "no_change", "pigment": "worse"}
    text = text_of(pdf_of(session(day(0, redness=3), day(320, results=rated)), knowledge))
    assert "How the patient rates the result, against before the session" in text
    assert "320 16 January 2027 much better – no change worse" in text


def test_without_a_rating_the_report_does_not_speak_of_it(knowledge: Knowledge) -> None:
    assert "rates the result" not in text_of(pdf_of(session(day(120, redness=0)), knowledge))


def test_an_empty_treatment_makes_a_page(knowledge: Knowledge) -> None:
    text = text_of(pdf_of(session(), knowledge))
    assert "No day was logged, so nothing was checked." in text


# --- What was chosen ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_paper(paper: Paper, size: tuple[int, int], knowledge: Knowledge) -> None:
    box = pdf_of(session(), knowledge, paper=paper).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


@pytest.mark.parametrize(("country", "paper"), [("US", "letter"), ("MX", "letter"), ("DE", "a4"), ("", "a4")])
def test_the_usual_paper_is_that_of_the_country(country: str, paper: Paper) -> None:
    assert usual_paper(country) == paper


@pytest.mark.parametrize(
    ("part", "only_there"),
    [
        (Part.DAYS, "All days"),
        (Part.SCALES, "Meaning of the scales"),
        (Part.SOURCES, "[1] "),
        (Part.QUESTIONS, "May I swim?"),
    ],
)
def test_a_part_that_is_not_chosen_is_left_out(part: Part, only_there: str, knowledge: Knowledge) -> None:
    asked = replace(quiet_log(3), questions="May I swim?")
    assert only_there in text_of(read_back(report_of(knowledge, ReportChoice(), asked).pdf))
    without = ReportChoice(parts=EVERYTHING - {part})
    assert only_there not in text_of(read_back(report_of(knowledge, without, asked).pdf))


def test_with_nothing_chosen_there_is_the_first_page_alone(knowledge: Knowledge) -> None:
    pdf = read_back(report_of(knowledge, ReportChoice(parts=frozenset()), quiet_log(12)).pdf)
    assert len(pdf.pages) == 1
    assert "follow below" not in text_of(pdf)


def test_the_name_is_there_only_if_wished(knowledge: Knowledge) -> None:
    assert "Patient:" not in text_of(pdf_of(quiet_log(1), knowledge))
    named = read_back(report_of(knowledge, ReportChoice(name="Ann #Lee"), quiet_log(1)).pdf)
    assert "Patient: Ann #Lee" in words_of(named, 0)


def test_several_sessions_are_compared_and_each_has_its_page(knowledge: Knowledge) -> None:
    january, february = dt.date(2026, 1, 12), dt.date(2026, 2, 9)
    others = [
        Treatment(treated_on=date, area=area, days=(replace(day(0, redness=3, pain=7), date=date),))
        for date, area in ((january, "neck"), (february, "chin"))
    ]
    pdf = read_back(report_of(knowledge, ReportChoice(), *others, quiet_log(5)).pdf)
    pages = [words_of(pdf, number) for number in range(3)]  # the others say it in full
    assert "Sessions in this report" in pages[0]
    assert "12 January 2026 neck not given 1 3 – – 7 not reached" in pages[0]
    assert "2 March 2026 not given not given 5 2 0 0 0 day 2 none" in pages[0]
    assert pages[1].startswith("Session of 9 February 2026")
    assert pages[2].startswith("Session of 12 January 2026")
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Recovery after microneedling, 3 sessions, the latest of 2 March 2026"


def test_the_plain_text_says_what_the_first_page_says(knowledge: Knowledge) -> None:
    asked = replace(session(day(3, redness=3, signs={"pus"})), questions="May I swim?")
    text = report_text(input_of(knowledge, ReportChoice(name="Ann"), asked))
    assert text.startswith("Recovery after microneedling, session of 2 March 2026\nSelf-reported")
    for expected in ("Patient: Ann", "reported: pus", "- See a clinician today, Day 3: ", "- May I swim?"):
        assert expected in text
    without = ReportChoice(parts=EVERYTHING - {Part.QUESTIONS})
    assert "swim" not in report_text(input_of(knowledge, without, asked))


# --- Photos -------------------------------------------------------------------------------------------


def jpeg(colour: str, size: tuple[int, int] = (60, 40)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "JPEG")
    return file.getvalue()


def photo(number: int, **told: str) -> ReportPhoto:
    date = DAY_0 + dt.timedelta(days=number)
    return ReportPhoto(treated_on=DAY_0, date=date, jpeg=jpeg("tan"), **told)


def test_photos_have_day_area_and_words_for_those_who_do_not_see_them(knowledge: Knowledge) -> None:
    photos = [photo(4, area="left *cheek*", description="Red patch"), photo(0)]
    pdf = read_back(report_of(knowledge, ReportChoice(), quiet_log(5), photos=photos).pdf)
    text = text_of(pdf)
    assert text.index("Day 0, 2 March 2026") < text.index("Day 4, 6 March 2026: left *cheek*")
    figures = [tag for tag in elements(pdf.root_object["/StructTreeRoot"]) if tag["/S"] == "/Figure"]
    told = [str(figure["/Alt"]) for figure in figures if "/Alt" in figure]
    assert "Photo of the treated skin. Day 0, 2 March 2026." in told
    assert "Day 4, 6 March 2026: left *cheek*. Red patch" in told


def test_photos_stand_with_their_session_and_only_when_chosen(knowledge: Knowledge) -> None:
    other = replace(photo(0), treated_on=dt.date(2026, 1, 12))
    shown = report_of(knowledge, ReportChoice(), quiet_log(2), photos=[other])
    assert "Photos" not in text_of(read_back(shown.pdf))
    without = ReportChoice(parts=EVERYTHING - {Part.PHOTOS})
    left_out = report_of(knowledge, without, quiet_log(2), photos=[photo(0)])
    assert "Photos" not in text_of(read_back(left_out.pdf))
    assert left_out.pdf == report_of(knowledge, without, quiet_log(2)).pdf


def test_a_photo_that_is_no_picture_is_an_export_error(knowledge: Knowledge) -> None:
    for spoilt in (b"no picture", b"", jpeg("tan")[:300], jpeg("tan")[:-2]):
        broken = replace(photo(0), jpeg=spoilt)
        with pytest.raises(
            ExportError, match=r"^The report cannot be made: the photo of 2026-03-02 is damaged\.$"
        ):
            report_of(knowledge, ReportChoice(), quiet_log(2), photos=[broken])


def test_a_photo_goes_into_the_report_as_it_is(knowledge: Knowledge) -> None:
    pdf = read_back(report_of(knowledge, ReportChoice(for_archive=True), quiet_log(2), photos=[photo(0)]).pdf)
    pictures = [image for page in pdf.pages for image in page.images]
    assert [Path(image.name).suffix for image in pictures] == [".jpg"]
    assert pictures[0].image is not None
    assert pictures[0].image.size == (60, 40)


# --- Texts of any kind --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        (TYPST_MARKUP, TYPST_MARKUP),
        ("кожа, δέρμα, Ærø, سلام", "кожа, δέρμα, Ærø"),
        ("nul \0 bell \x07", "nul □ bell □"),
        ("ok 😀", "ok 😀"),
    ],
)
def test_a_note_is_text_whatever_it_holds(note: str, shown: str, knowledge: Knowledge) -> None:
    words = text_of(pdf_of(session(day(0, note=note, signs=set())), knowledge))
    assert shown.replace(" ", "") in words.replace(" ", "")


def test_what_no_font_can_write_is_a_box(knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "_fonts", lambda _with_system: {"ignore_system_fonts": True})
    words = text_of(pdf_of(session(day(0, note="better 😀 皮膚 ok 皮\u200d膚", signs=set())), knowledge))
    assert "better □ □□ ok □□" in words


def test_a_broken_font_of_the_computer_does_not_stop_the_report(
    knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = typesetting._compiled

    def fail_with_system_fonts(files: Files, fonts: Mapping[str, Any], standards: list[str]) -> bytes:
        if not fonts["ignore_system_fonts"]:
            broken = TypstError("this font cannot be read", "")
            broken.diagnostic = "this font cannot be read"  # which typst itself sets
            raise broken
        return compiled(files, fonts, standards)

    monkeypatch.setattr(typesetting, "_compiled", fail_with_system_fonts)
    assert "better □□" in text_of(pdf_of(session(day(0, note="better 皮膚")), knowledge))


@pytest.mark.parametrize(
    "note", ["עור אדום العربية हिन्दी ภาษาไทย 한국어 中文 👩🏽‍⚕️", "x" * 10_000, "\ue000\uffff\u0301"]
)
def test_no_note_stops_the_report(note: str, knowledge: Knowledge) -> None:
    treatment = replace(
        session(day(0, note=note)),
        area=note,
        clinic=note,
        products=(note, note),
        note=note,
        questions=note,
    )
    report = report_of(knowledge, ReportChoice(name=note), treatment, photos=[photo(0, area=note)])
    assert LAST_ON_PAGE_1 in words_of(read_back(report.pdf), 0)


def test_a_long_log_repeats_the_table_head(knowledge: Knowledge) -> None:
    pages = pdf_of(quiet_log(200), knowledge).pages
    assert len(pages) > 3
    for page in pages[1:3]:
        assert "erythema" in page.extract_text()


# --- Made the same way --------------------------------------------------------------------------------


def test_the_same_report_is_the_same_bytes(knowledge: Knowledge) -> None:
    treatment = session(day(0, redness=2))
    assert bytes_of(treatment, knowledge) == bytes_of(treatment, knowledge)


def test_the_pictures_of_the_pages_are_as_many_and_as_large(knowledge: Knowledge) -> None:
    for choice in (ReportChoice(), ReportChoice(parts=frozenset())):
        report = report_of(knowledge, choice, quiet_log(2))
        pages = report.pages(72)
        assert len(pages) == len(read_back(report.pdf).pages)
        with Image.open(io.BytesIO(pages[0])) as picture:
            assert picture.size in ((595, 842), (596, 842))


def test_a_chart_that_is_no_picture_is_an_export_error(
    knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chart_image, "chart_bytes", lambda *_, **__: b"no picture")
    with pytest.raises(ExportError, match=r"^The report cannot be made: .+\.$"):
        bytes_of(session(), knowledge)


def test_importing_the_package_stays_light() -> None:
    code = "import sys, tracker.exchange; print({'typst', 'matplotlib'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"

"""The dermatologist's report: what it says, and that the PDF says it to every reader."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from tracker.domain.journal import AboutMe, DayEntry, Device, Journal, Performer, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview, treatment_overview
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.exchange import chart_image
from tracker.exchange.errors import ExportError
from tracker.exchange.logs.reading import read_log
from tracker.exchange.report.content import Paper, report_content
from tracker.exchange.report.pdf import report_pdf
from tracker.knowledge import load_knowledge
from tracker.paths import resources

GOLDEN = Path(__file__).parent / "golden" / "report_content.json"
CASES = Path(__file__).parents[1] / "cases"
DAY_0 = dt.date(2026, 3, 2)
MADE_ON = dt.date(2026, 3, 10)
NOBODY = AboutMe()
EVENING = dt.datetime(2026, 3, 2, 19, 20, tzinfo=dt.UTC)
BERLIN_WINTER = dt.timezone(dt.timedelta(hours=1))
TYPST_MARKUP = '#panic("x") $ 1/0 $ *bold* _it_ \\u{41} `raw` @ref <label> = head // gone'


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge(resources() / "knowledge")


def day(
    number: int,
    *,
    signs: set[str] | None = None,
    note: str = "",
    results: Mapping[str, str] | None = None,
    temperature_c: float | None = None,
    recorded_at: dt.datetime | None = None,
    amended_at: dt.datetime | None = None,
    **scores: int,
) -> DayEntry:
    """Return the entry of a day number; scores are given by name, the others were not answered."""
    return DayEntry(
        date=DAY_0 + dt.timedelta(days=number),
        scores={Symptom(name): score for name, score in scores.items()},
        signs=None if signs is None else frozenset(map(SignId, signs)),
        note=note,
        results={Aspect(aspect): Improvement(rated) for aspect, rated in (results or {}).items()},
        temperature_c=temperature_c,
        recorded_at=recorded_at,
        amended_at=amended_at,
    )


def session(*days: DayEntry) -> Treatment:
    return Treatment(treated_on=DAY_0, days=days)


def overview_of(treatment: Treatment, knowledge: Knowledge) -> TreatmentOverview:
    return treatment_overview(Journal(treatments=(treatment,)), knowledge, treatment, MADE_ON)


def content_of(
    treatment: Treatment, knowledge: Knowledge, *, about_me: AboutMe = NOBODY, zone: dt.tzinfo = dt.UTC
) -> dict[str, Any]:
    overview = overview_of(treatment, knowledge)
    return report_content(
        overview, about_me, knowledge, paper="a4", made_on=MADE_ON, version="1.2.3", zone=zone
    )


def bytes_of(treatment: Treatment, knowledge: Knowledge, paper: Paper = "a4") -> bytes:
    overview = overview_of(treatment, knowledge)
    return report_pdf(overview, NOBODY, knowledge, paper=paper, made_on=MADE_ON, version="1.2.3", zone=dt.UTC)


def pdf_of(treatment: Treatment, knowledge: Knowledge, paper: Paper = "a4") -> PdfReader:
    return PdfReader(io.BytesIO(bytes_of(treatment, knowledge, paper)))


def text_of(pdf: PdfReader) -> str:
    """Return all text on one line; words that were split at a line's end stay split."""
    return " ".join("\n".join(page.extract_text() for page in pdf.pages).replace("\u200b", "").split())


def first_row(content: dict[str, Any]) -> dict[str, Any]:
    return content["days"]["rows"][0]


# --- What it says -------------------------------------------------------------------------------------


def test_content_is_as_in_the_golden_file(small_journal: Journal, knowledge: Knowledge) -> None:
    content = content_of(small_journal.treatments[1], knowledge, about_me=small_journal.about_me)
    assert json.loads(json.dumps(content)) == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_unanswered_is_a_dash_and_never_zero(knowledge: Knowledge) -> None:
    row = first_row(content_of(session(day(0, pain=0)), knowledge))
    assert [score["text"] for score in row["scores"]] == ["–", "–", "–", "0"]
    assert (row["danger"], row["other"], row["temperature"]) == ("–", "–", "–")


def test_asked_and_absent_is_none(knowledge: Knowledge) -> None:
    row = first_row(content_of(session(day(0, signs=set())), knowledge))
    assert (row["danger"], row["other"]) == ("none", "")


def test_signs_are_in_clinical_words_with_the_patients_beside_them(knowledge: Knowledge) -> None:
    content = content_of(session(day(4, signs={"pus", "dryness"})), knowledge)
    pus, dryness = knowledge.signs[SignId("pus")], knowledge.signs[SignId("dryness")]
    assert (first_row(content)["danger"], first_row(content)["other"]) == (pus.clinical_name, "Xerosis")
    assert content["signs"] == [
        {"clinical": pus.clinical_name, "label": pus.label},
        {"clinical": "Xerosis", "label": dryness.label},
    ]


def test_a_score_above_the_expected_range_is_marked(knowledge: Knowledge) -> None:
    rows = content_of(session(day(0, redness=3), day(9, redness=3)), knowledge)["days"]["rows"]
    assert [row["scores"][0] for row in rows] == [
        {"text": "3 moderate", "above": False},
        {"text": "3 moderate", "above": True},
    ]


@pytest.mark.parametrize(
    ("zone", "hour", "marks"),
    [
        (dt.UTC, 23, []),
        (BERLIN_WINTER, 22, []),
        (BERLIN_WINTER, 23, ["entered late, 3 Mar"]),
    ],
)
def test_late_is_after_the_local_date(
    zone: dt.tzinfo, hour: int, marks: list[str], knowledge: Knowledge
) -> None:
    entry = day(0, redness=1, recorded_at=EVENING.replace(hour=hour))
    assert first_row(content_of(session(entry), knowledge, zone=zone))["marks"] == marks


def test_an_amended_entry_is_marked(knowledge: Knowledge) -> None:
    entry = day(0, redness=1, recorded_at=EVENING, amended_at=EVENING.replace(day=5))
    assert first_row(content_of(session(entry), knowledge))["marks"] == ["amended 5 Mar"]


def test_days_without_an_entry_are_named(knowledge: Knowledge) -> None:
    content = content_of(session(*(day(n, redness=0) for n in (0, 1, 3, 8))), knowledge)
    assert "No entry for days 2, 4–7." in content["days"]["remarks"]


def test_a_rule_that_fires_on_two_days_is_one_row(knowledge: Knowledge) -> None:
    content = content_of(session(day(3, signs={"pus"}), day(4, signs={"pus"})), knowledge)
    (pus,) = [flag for flag in content["flags"] if "pus" in flag["why"].lower()]
    assert pus["days"] == "Days 3, 4"
    assert pus["label"] == "See a clinician today"
    assert content["verdicts"][0]["detail"] == "first on day 3, 5 March 2026"


def test_the_most_urgent_flag_comes_first(knowledge: Knowledge) -> None:
    content = content_of(session(day(3, signs={"breathing_difficulty"}, redness=4)), knowledge)
    assert content["flags"][0]["level"] == "emergency"
    assert len(content["flags"]) > 1


def test_nothing_fired_says_when_not_everything_was_answered(knowledge: Knowledge) -> None:
    answered = day(0, redness=0, swelling=0, flaking=0, pain=0, signs=set())
    for entry, detail in ((answered, ""), (day(0), "not everything could be checked")):
        (verdict,) = content_of(session(entry), knowledge)["verdicts"]
        assert (verdict["label"], verdict["detail"]) == ("none, no rule was triggered", detail)


def test_what_could_not_be_checked_is_said_once_with_its_days(knowledge: Knowledge) -> None:
    content = content_of(session(day(0, redness=1), day(1, redness=1)), knowledge)
    gaps = {text: gap["days"] for gap in content["not_checked"] for text in gap["texts"]}
    assert gaps[knowledge.texts.signs_not_asked] == "Days 0, 1"


def test_every_citation_has_its_source(knowledge: Knowledge) -> None:
    content = content_of(session(day(3, signs={"pus"}, redness=4)), knowledge)
    cited = {content["band_sources"], *(flag["sources"] for flag in content["flags"])}
    numbers = {int(number) for text in cited for number in re.findall(r"\d+", text)}
    assert max(numbers) == len(content["sources"])


def test_an_unknown_depth_names_the_course_used_instead(knowledge: Knowledge) -> None:
    (remark,) = content_of(session(), knowledge)["course"]["remarks"]
    assert "needle depth is not known, so the standard course is used" in remark
    assert content_of(replace(session(), device=Device.RF), knowledge)["course"]["remarks"] == []


def test_the_healing_after_an_earlier_session_is_told_beside_the_summary(knowledge: Knowledge) -> None:
    winter = dt.date(2026, 1, 12)
    moved = [replace(day(n, redness=max(0, 3 - n)), date=winter + dt.timedelta(days=n)) for n in range(5)]
    before, shown = Treatment(treated_on=winter, days=tuple(moved)), session(day(0, redness=3))
    overview = treatment_overview(Journal(treatments=(before, shown)), knowledge, shown, MADE_ON)
    content = report_content(
        overview, NOBODY, knowledge, paper="a4", made_on=MADE_ON, version="1.2.3", zone=dt.UTC
    )
    assert content["summary"].startswith(overview.summary)
    assert content["summary"].endswith("Gone last time (session of 12 January 2026): redness on day 3.")
    assert "your" not in content["summary"].lower()


def test_the_remarks_on_the_course_are_printed_and_their_sources_listed(knowledge: Knowledge) -> None:
    overview = treatment_overview(
        Journal(about_me=AboutMe(skin_type=5), treatments=(replace(session(), area="neck"),)),
        knowledge,
        replace(session(), area="neck"),
        MADE_ON,
    )
    content = report_content(
        overview, AboutMe(skin_type=5), knowledge, paper="a4", made_on=MADE_ON, version="1.2.3", zone=dt.UTC
    )
    assert content["course"]["remarks"] == [remark.text for remark in overview.expected.remarks]
    assert len(content["course"]["remarks"]) == 3
    for remark in overview.expected.remarks:
        for source in remark.sources:
            assert any(knowledge.sources[source].title in line for line in content["sources"])


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("two\n\n lines\t here", "two lines here"),
        ("bell\x07 nul\0 turned\u202eround", "bell□ nul□ turned□round"),
        ("lone \ud800", "lone □"),
        ("x" * 300, "x" * 300),
        ("x" * 10_000, "x" * 300 + "… (full text in the log)"),
    ],
)
def test_a_note_is_one_line_of_bounded_length(written: str, printed: str, knowledge: Knowledge) -> None:
    assert first_row(content_of(session(day(0, note=written)), knowledge))["note"] == printed


# --- The PDF ------------------------------------------------------------------------------------------


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
    )
    pdf = pdf_of(treatment, knowledge)
    text = text_of(pdf)
    assert len(pdf.pages) == 1
    for expected in (
        "Self-reported by the patient; not a diagnosis",
        "2 to 7 March 2026 (day 0 to 5)",
        "Microneedling Recovery Tracker 1.2.3 · Page 1 of 1",
        "Skin at the Bridge",
        "0 Mon 2 Mar 3 moderate 1 trace 0 none 2 36.8 none",
        "5 Sat 7 Mar 3 moderate ↑ – – – – Purulent discharge left cheek",
        "See a clinician today",
    ):
        assert expected in text


def test_no_flag_is_said_without_a_promise(knowledge: Knowledge) -> None:
    text = text_of(pdf_of(session(day(0, redness=2, signs=set())), knowledge))
    assert "No rule was triggered by what was logged." in text


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


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_paper(paper: Paper, size: tuple[int, int], knowledge: Knowledge) -> None:
    box = pdf_of(session(), knowledge, paper=paper).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_the_pdf_is_accessible(knowledge: Knowledge) -> None:
    pdf = pdf_of(session(day(0, redness=2, signs={"pus"})), knowledge)
    root = pdf.root_object
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Recovery after microneedling, session of 2 March 2026"
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    tags = list(_elements(root["/StructTreeRoot"]))
    assert {"/H1", "/Table", "/TH", "/TD", "/Figure"} <= {tag["/S"] for tag in tags}
    (figure,) = [tag for tag in tags if tag["/S"] == "/Figure"]
    assert "1 day logged, the last is day 0." in figure["/Alt"]


def _elements(node: DictionaryObject) -> Iterator[DictionaryObject]:
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        element = kid.get_object()
        if isinstance(element, DictionaryObject) and "/S" in element:
            yield element
            yield from _elements(element)


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        (TYPST_MARKUP, TYPST_MARKUP),
        ("better 😀 皮膚 ok", "better □ □□ ok"),
        ("кожа, δέρμα, Ærø", "кожа, δέρμα, Ærø"),
        ("nul \0 bell \x07", "nul □ bell □"),
    ],
)
def test_a_note_is_text_whatever_it_holds(note: str, shown: str, knowledge: Knowledge) -> None:
    words = text_of(pdf_of(session(day(0, note=note, signs=set())), knowledge))
    assert shown.replace(" ", "") in words.replace(" ", "")


@pytest.mark.parametrize(
    "note", ["עור אדום العربية हिन्दी ภาษาไทย 한국어", "x" * 10_000, "\ue000\uffff\u0301"]
)
def test_no_note_stops_the_report(note: str, knowledge: Knowledge) -> None:
    treatment = replace(session(day(0, note=note)), area=note, clinic=note, products=(note, note), note=note)
    assert len(pdf_of(treatment, knowledge).pages) == 1


def test_a_long_log_repeats_the_table_head(knowledge: Knowledge) -> None:
    days = (day(number, redness=0, signs=set(), note="quiet day") for number in range(60))
    pages = pdf_of(session(*days), knowledge).pages
    assert len(pages) > 1
    for page in pages[:2]:
        assert "(erythema)" in page.extract_text()


@pytest.mark.parametrize("name", ["A01", "B08", "C01", "C12"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_course_of_two_weeks_is_one_page(name: str, paper: Paper, knowledge: Knowledge) -> None:
    known = frozenset(knowledge.signs)
    log = read_log(CASES / f"{name}.json", knowledge_signs=known, today=dt.date(2026, 9, 1))
    assert len(pdf_of(log.journal.treatments[0], knowledge, paper=paper).pages) == 1


def test_the_same_report_is_the_same_bytes(knowledge: Knowledge) -> None:
    treatment = session(day(0, redness=2))
    assert bytes_of(treatment, knowledge) == bytes_of(treatment, knowledge)


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

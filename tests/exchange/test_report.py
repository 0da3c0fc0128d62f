"""What the dermatologist's report says, before it is set."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.exchange.reports import (
    BERLIN_WINTER,
    EVENING,
    MADE_ON,
    content_of,
    day,
    first_row,
    said_about,
    session,
)
from tracker.domain.journal import AboutMe, Device, Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import treatment_overview
from tracker.domain.symptoms import SignId

GOLDEN = Path(__file__).parent / "golden" / "report_content.json"


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
    content = said_about(overview, knowledge)
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
    content = said_about(overview, knowledge, about_me=AboutMe(skin_type=5))
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

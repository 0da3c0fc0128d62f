"""The knowledge that ships: complete, frozen, and in agreement with the ids of the domain."""

from __future__ import annotations

import datetime as dt
import string
import tomllib
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import get_args

import pytest

from tracker.domain.flags import Level
from tracker.domain.healing import expected_course
from tracker.domain.journal import Device, Risk, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import Symptom
from tracker.knowledge.shapes import FlagLevelId, LevelId

DANGER_SIGNS = {
    "oozing_clear",
    "oozing_cloudy",
    "pus",
    "yellow_crust",
    "spreading_redness",
    "red_streaks",
    "warmth",
    "pustules",
    "blisters",
    "raw_skin",
    "white_patch",
    "purple_patches",
    "fever",
    "chills",
    "unwell",
    "eye_area",
    "vision_change",
    "lip_or_face_swelling",
    "hives",
    "breathing_difficulty",
    "confusion",
}
OTHER_SIGNS = {
    "itching",
    "burning",
    "tightness",
    "dryness",
    "sensitivity",
    "bruising",
    "pinpoint_bleeding",
    "brown_crust",
    "pimples",
    "bumps",
    "lump",
    "numbness",
    "dark_patches",
    "pale_patches",
    "line_marks",
    "grid_marks",
    "swollen_glands",
}


def cited_sources(knowledge: Knowledge) -> Iterator[str]:
    tables = (knowledge.scales, knowledge.signs, knowledge.risks, knowledge.results, knowledge.courses)
    by_course = knowledge.bands.values()
    by_area = (*knowledge.area_exceptions, *knowledge.slower_areas)
    rows = chain(
        *(table.values() for table in tables),
        *by_course,
        by_area,
        knowledge.course_remarks,
        knowledge.outlook,
        knowledge.rules,
        knowledge.emergency_numbers.values(),
        (knowledge.emergency_elsewhere,),
    )
    for row in rows:
        yield from row.sources  # type: ignore[attr-defined]  # every kind of row here has them
    yield from knowledge.combination.sources
    guidance = knowledge.guidance
    advice = (guidance.care, guidance.screening, guidance.preparation, guidance.facts)
    for row in chain(guidance.phases, *(table.values() for table in advice)):
        yield from row.sources  # type: ignore[attr-defined]  # as above
    for disagreement in guidance.disagreements.values():
        yield from chain.from_iterable(position.sources for position in disagreement.positions)


def test_every_source_is_cited(knowledge: Knowledge) -> None:
    assert knowledge.sources.keys() - set(cited_sources(knowledge)) == set()


def test_the_projects_own_reading_says_that_it_is_untested(knowledge: Knowledge) -> None:
    own = [source for source in knowledge.sources.values() if source.grade == "X"]
    assert [source.id for source in own] == ["own-reading"]
    assert "None of it has been tested in any study" in own[0].says


def test_every_symptom_has_a_scale_in_the_order_of_the_form(knowledge: Knowledge) -> None:
    assert list(knowledge.scales) == list(Symptom)
    words = ["None", "Trace", "Mild", "Moderate", "Severe"]
    for symptom in (Symptom.REDNESS, Symptom.SWELLING, Symptom.FLAKING):
        assert [step.word for step in knowledge.scales[symptom].steps] == words
    assert [step.word for step in knowledge.scales[Symptom.PAIN].steps] == [str(n) for n in range(11)]
    assert [scale.label for scale in knowledge.scales.values()] == ["Redness", "Swelling", "Flaking", "Pain"]


def test_every_aspect_of_the_result_is_rated_in_the_same_words(knowledge: Knowledge) -> None:
    assert list(knowledge.results) == list(Aspect)
    assert [question.label for question in knowledge.results.values()] == [
        "Texture",
        "Tone",
        "Scars",
        "Pigment",
    ]
    for question in knowledge.results.values():
        assert [question.word(step) for step in Improvement] == [
            "Worse",
            "No change",
            "Better",
            "Much better",
            "Very much better",
        ]
        assert question.question.startswith("How ")


def test_the_signs_are_the_ids_that_the_file_formats_share(knowledge: Knowledge) -> None:
    assert knowledge.danger_signs() == DANGER_SIGNS
    assert knowledge.signs.keys() - knowledge.danger_signs() == OTHER_SIGNS


def test_danger_signs_are_asked_first_in_a_few_plain_questions(knowledge: Knowledge) -> None:
    danger = [group.danger for group in knowledge.sign_groups.values()]
    assert danger == sorted(danger, reverse=True)
    assert sum(danger) == 5
    assert all(group.question.endswith("?") for group in knowledge.sign_groups.values())
    assert all(len(sign.label) <= 42 for sign in knowledge.signs.values())


def test_every_risk_level_and_course_has_its_row(knowledge: Knowledge) -> None:
    assert set(knowledge.risks) == set(Risk)
    assert list(knowledge.levels) == list(Level)
    assert [course.deepest_mm for course in knowledge.courses.values()] == [0.5, 1.5, None]
    assert len(knowledge.bands) == len(knowledge.courses) * len(Symptom)


def test_the_level_names_of_the_files_are_those_of_the_domain() -> None:
    assert list(get_args(LevelId)) == [level.id for level in Level]
    assert list(get_args(FlagLevelId)) == [level.id for level in Level if level > Level.NONE]


@pytest.mark.parametrize("promise", ["fine", "healing well", "normal", "healthy", "no infection"])
def test_no_level_promises_that_all_is_well(knowledge: Knowledge, promise: str) -> None:
    for text in knowledge.levels.values():
        assert promise not in f"{text.label} {text.action}".lower()


@pytest.mark.parametrize(
    ("treatment", "course"),
    [
        ({"needle_depth_mm": 0.5}, "light"),
        ({"needle_depth_mm": 0.6}, "standard"),
        ({"needle_depth_mm": 1.5}, "standard"),
        ({"needle_depth_mm": 1.6}, "deep"),
        ({}, "standard"),
        ({"device": Device.RF, "needle_depth_mm": 0.5}, "deep"),
    ],
)
def test_depth_and_device_choose_the_course(
    knowledge: Knowledge, treatment: Mapping[str, object], course: str
) -> None:
    chosen = expected_course(knowledge, Treatment(treated_on=dt.date(2026, 3, 2), **treatment))  # type: ignore[arg-type]
    assert chosen.course.id == course


@pytest.mark.parametrize("area", ["abdomen", "Face, arms", "BACK"])
def test_swelling_on_the_body_follows_the_deep_course(knowledge: Knowledge, area: str) -> None:
    chosen = expected_course(
        knowledge, Treatment(treated_on=dt.date(2026, 3, 2), area=area, needle_depth_mm=1.0)
    )
    assert chosen.bands[Symptom.SWELLING] == knowledge.bands["deep", Symptom.SWELLING]
    assert chosen.bands[Symptom.REDNESS] == knowledge.bands["standard", Symptom.REDNESS]
    assert len(chosen.remarks) == 1


def test_the_face_has_no_exception(knowledge: Knowledge) -> None:
    chosen = expected_course(
        knowledge, Treatment(treated_on=dt.date(2026, 3, 2), area="face", needle_depth_mm=1.0)
    )
    assert chosen.remarks == ()


def test_a_deeper_course_never_expects_less(knowledge: Knowledge) -> None:
    def upper(course: str, symptom: Symptom, day: int) -> int:
        return next(row.upper for row in knowledge.bands[course, symptom] if day <= row.last_day)

    for symptom in Symptom:
        for day in range(31):
            heights = [upper(course, symptom, day) for course in ("light", "standard", "deep")]
            assert heights == sorted(heights), (symptom, day)


def test_the_knowledge_cannot_be_changed_by_mistake(knowledge: Knowledge) -> None:
    tables = (knowledge.sources, knowledge.scales, knowledge.signs, knowledge.bands, knowledge.levels)
    raises = [step.scores for rule in knowledge.rules for step in rule.raises]
    for mapping in (*tables, knowledge.results, *raises, knowledge.combination.advice):
        assert not hasattr(mapping, "__setitem__")


def test_rules_keep_what_the_file_says(knowledge: Knowledge, shipped_folder: Path) -> None:
    written = tomllib.loads((shipped_folder / "rules.toml").read_text(encoding="utf-8"))["rule"]
    assert [rule.id for rule in knowledge.rules] == [row["id"] for row in written]
    for rule, row in zip(knowledge.rules, written, strict=True):
        assert [step.level.id for step in rule.levels] == [step["level"] for step in row["levels"]]
        assert rule.performers == set(row.get("performed_by", []))
        assert len(rule.raises) == len(row.get("raise", []))


def test_ids_are_plain_words(knowledge: Knowledge) -> None:
    allowed = set(string.ascii_lowercase + string.digits + "_-")
    for key in (*knowledge.sources, *knowledge.signs, *knowledge.sign_groups, *knowledge.courses):
        assert set(key) <= allowed

"""The shortest course for every rule of the knowledge: a rule that no course can set off is a dead letter."""

from __future__ import annotations

import pytest

from tests.builders import day, flags, knowledge
from tracker.domain.journal import DayEntry

COURSES: dict[str, tuple[DayEntry, ...]] = {
    "allergy_emergency": (day(0, signs=["breathing_difficulty"]),),
    "severe_infection_emergency": (day(4, signs=["confusion"]),),
    "eyesight": (day(2, signs=["vision_change"]),),
    "red_streaks": (day(3, signs=["red_streaks"]),),
    "feeling_ill": (day(3, signs=["chills"]),),
    "fever_measured": (day(3, temperature=38.0),),
    "pus": (day(2, signs=["pus"]),),
    "oozing_clear": (day(1, signs=["oozing_clear"]),),
    "blisters": (day(2, signs=["blisters"]),),
    "pustules": (day(1, signs=["pustules"]),),
    "burn": (day(0, signs=["white_patch"]),),
    "spreading_redness": (day(3, signs=["spreading_redness"]),),
    "eye_area": (day(2, signs=["eye_area"]),),
    "warmth": (day(2, signs=["warmth"]),),
    "pain_rising": (day(1, pain=0), day(2, pain=2)),
    "pain_severe": (day(1, pain=7),),
    "pain_above_expected": (day(3, pain=3),),
    "redness_above_expected": (day(3, redness=3),),
    "prolonged_redness": (day(3, redness=2), day(4, redness=2)),
    "redness_after_a_week": (day(6, redness=1), day(7, redness=1), day(8, redness=1)),
    "redness_clear_after_a_week": (day(8, redness=2),),
    "redness_returning": (day(2, redness=0), day(3, redness=2)),
    "redness_step_up": (day(3, redness=1), day(4, redness=2)),
    "swelling_above_expected": (day(3, swelling=3),),
    "swelling_rising": (day(2, swelling=0), day(3, swelling=2)),
    "swelling_step_up": (day(2, swelling=1), day(3, swelling=2)),
    "swelling_severe": (day(3, swelling=4),),
    "swelling_lasting": (day(5, swelling=2),),
    "swelling_two_days_above": (day(5, swelling=1), day(6, swelling=1)),
    "swelling_after_a_week": (day(6, swelling=1), day(7, swelling=1), day(8, swelling=1)),
    "swelling_stays_up": (day(2, swelling=1), day(3, swelling=2), day(4, swelling=2)),
    "inflamed": (day(2, redness=3, swelling=3, pain=3),),
    "inflamed_two_days": (day(2, redness=4, pain=4), day(3, redness=3, pain=3)),
    "flaking_above_expected": (day(8, flaking=3),),
    "flaking_lasting": (day(11, flaking=3),),
    "crust_lasting": (day(11, signs=["brown_crust"]),),
    "bumps": (day(7, signs=["bumps"]),),
    "lump": (day(21, signs=["lump"]),),
    "pimples_lasting": (day(1, signs=["pimples"]), day(5, signs=["pimples"])),
    "pimples_long": (day(1, signs=["pimples"]), day(12, signs=["pimples"])),
    "hives": (day(1, signs=["hives"]),),
    "itch_late": (day(8, signs=["itching"]),),
    "burning_late": (day(4, signs=["burning"]),),
    "swollen_glands": (day(3, signs=["swollen_glands"]),),
    "numbness": (day(2, signs=["numbness"]),),
    "bleeding_late": (day(2, signs=["pinpoint_bleeding"]),),
    "bruise_lasting": (day(11, signs=["bruising"]),),
    "dark_patches": (day(14, signs=["dark_patches"]),),
    "pale_patches": (day(14, signs=["pale_patches"]),),
    "line_marks": (day(14, signs=["line_marks"]),),
    "grid_marks": (day(3, signs=["grid_marks"]),),
    "several_together": (day(3, redness=3, pain=3),),
}


def test_there_is_a_course_for_every_rule() -> None:
    shipped = {rule.id for rule in knowledge().rules} | {knowledge().combination.id}
    assert shipped == COURSES.keys()


@pytest.mark.parametrize("rule", COURSES)
def test_the_rule_fires_and_says_everything_the_reader_needs(rule: str) -> None:
    flag = flags(*COURSES[rule])[rule]
    for text in (flag.title, flag.why, flag.usual, flag.advice):
        assert text.strip()
        assert "{" not in text
    assert flag.days[-1] == max(flag.days)
    assert flag.sources
    assert set(flag.sources) <= knowledge().sources.keys()


@pytest.mark.parametrize("rule", COURSES)
def test_with_nothing_answered_on_that_day_it_does_not_fire(rule: str) -> None:
    *earlier, last = COURSES[rule]
    assert flags(*earlier, DayEntry(date=last.date)) == {}

"""The validation on a share of the simulated people, so that it cannot rot; the whole has a command."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

import pytest

from tests.builders import knowledge
from tests.validation import nine_cases
from tests.validation.__main__ import as_text
from tests.validation.cohort import infected_course, is_for_tuning, usual_course
from tests.validation.diaries import infected_diary, usual_diary
from tests.validation.infection_model import infection
from tests.validation.measures import Line, Share, infections, usual_courses, written_courses
from tests.validation.person import COURSES, person
from tests.validation.vignettes import Vignette, vignettes
from tracker.domain.journal import Device, Risk
from tracker.domain.symptoms import Symptom

VIGNETTES = [pytest.param(vignette, id=vignette.id) for vignette in vignettes()]


# ------------------------------------------------------------------ written courses


@pytest.mark.parametrize("vignette", VIGNETTES)
def test_a_vignette_is_judged_as_the_sources_ask_on_every_day(vignette: Vignette) -> None:
    assert vignette.misses() == []


@pytest.mark.parametrize("vignette", VIGNETTES)
def test_a_vignette_says_what_it_is_and_who_asks_for_it(vignette: Vignette) -> None:
    assert vignette.simulates
    assert vignette.why
    assert vignette.sources
    assert set(vignette.sources) <= knowledge().sources.keys()


def test_the_vignettes_are_many_and_varied() -> None:
    ids = [vignette.id for vignette in vignettes()]
    assert len(ids) == len(set(ids)) >= 40
    assert {v.treatment.device for v in vignettes()} == set(Device)
    assert len({risk for v in vignettes() for risk in v.about_me.risks}) >= len(Risk) / 2
    ticked = {sign for v in vignettes() for entry in v.treatment.days for sign in entry.signs or ()}
    assert ticked >= knowledge().danger_signs()


def test_a_wrong_level_would_be_noticed() -> None:
    pus = next(vignette for vignette in vignettes() if vignette.id == "pus_after_good_days")
    wrong = replace(pus, expected=pus.expected | {4: pus.expected[1]})
    assert wrong.misses() == ["day 4: same_day, not none"]


def test_the_nine_cases_hold() -> None:
    assert {title: missed for title, missed in nine_cases.misses().items() if missed} == {}


# ------------------------------------------------------------------ the simulated people


SHARE = [partial(usual_courses, 600, 1), partial(infections, 300, 1), written_courses]


@pytest.mark.parametrize("measure", SHARE, ids=["usual courses", "infections", "written courses"])
def test_the_targets_are_met(measure: Callable[[], Iterable[Line]]) -> None:
    assert [as_text(line) for line in measure() if not line.kept] == []


def test_a_person_is_the_same_every_time_and_unlike_the_next() -> None:
    first, again, other = person("usual/1", "deep"), person("usual/1", "deep"), person("usual/2", "deep")
    assert usual_diary(first) == usual_diary(again)
    assert usual_diary(first) != usual_diary(other)
    assert usual_course("usual/1") == usual_course("usual/1")
    assert infected_course("infected/1") == infected_course("infected/1")


def test_the_halves_are_halves() -> None:
    tuning = sum(is_for_tuning(f"usual/{index}") for index in range(2000))
    assert 900 <= tuning <= 1100


def test_infections_vary_as_they_should() -> None:
    ill = [infection(person(f"infected/{index}", COURSES[index % 3])) for index in range(400)]
    assert 0.2 <= sum(one.silent for one in ill) / len(ill) <= 0.3
    begins = Counter("late" if one.begins > 14 else "early" for one in ill)
    assert begins["late"] >= 0.1 * len(ill)
    assert {one.begins for one in ill} >= set(range(1, 15))
    assert all(len(one.adds) >= 2 for one in ill)


def test_an_infection_shows_only_from_its_beginning_on() -> None:
    someone = person("infected/7", "standard")
    ill = infection(someone)
    infected, usual = infected_diary(someone, ill), usual_diary(someone)
    before = [entry for entry in infected.days if infected.day_number(entry.date) < ill.begins]
    assert before == list(usual.days[: len(before)])
    after = infected.days[len(before) :]
    assert any(
        entry.scores.get(Symptom.PAIN, 0) >= 2 or entry.scores.get(Symptom.SWELLING, 0) >= 2
        for entry in after
    )


# ------------------------------------------------------------------ the table


@pytest.mark.parametrize(("met", "kept"), [(10, True), (11, False)])
def test_a_target_of_one_percent_is_met_up_to_it(met: int, kept: bool) -> None:
    line = Line("what", Share(500, 1000), Share(met, 1000), 0.01, at_most=True)
    assert line.kept is kept
    assert as_text(line).endswith(f"| ≤ 1 % | {'' if kept else 'missed'} |")


def test_a_line_says_how_many_of_how_many() -> None:
    assert str(Share(5, 1000)) == "5 of 1000, 0.5 %"
    assert str(Share(0, 0)) == "none"
    assert Line("what", Share(0, 0), Share(98, 100), 0.99).kept is False

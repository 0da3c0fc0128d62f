"""What is said about simulated people: usual courses that alarm, infections that are seen in time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from multiprocessing import get_context
from random import Random
from typing import TypeVar

from tests.builders import knowledge
from tests.validation.diaries import infected_diary, new_signs, onset, usual_diary
from tests.validation.infection_model import infection
from tests.validation.person import COURSES, SEED, person
from tracker.domain.assessment import assess_treatment
from tracker.domain.flags import DayAssessment, Level
from tracker.domain.journal import AboutMe, Treatment

T = TypeVar("T")
PROCESSES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualResult:
    """The highest level that one usual course ever reached, and the rules behind it."""

    key: str
    tuning: bool
    highest: Level
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InfectionResult:
    """Whether one infection reached same-day level in time.

    `after_sign` is within one day of the first danger sign (None: none was ticked), `after_onset` within two
    days of the onset (None: the diary never shows it). Only what was said since the infection began counts.
    When none of the days after the start was logged in time, the next entry counts.
    """

    key: str
    tuning: bool
    silent: bool
    after_sign: bool | None
    after_onset: bool | None


def is_for_tuning(key: str) -> bool:
    """Tell whether this person belongs to the half on which limits may be chosen."""
    return Random(f"{SEED}/half/{key}").random() < 0.5


def usual_course(key: str, misjudges: float = 1.0) -> UsualResult:
    """Simulate and judge one usual course; the key ends in its number."""
    someone = person(key, COURSES[int(key.rsplit("/", 1)[1]) % len(COURSES)], misjudges)
    said = _said(someone.about_me, usual_diary(someone))
    highest = max((day.level for day in said), default=Level.NONE)
    rules = {flag.rule for day in said for flag in day.flags if flag.level is highest}
    return UsualResult(key=key, tuning=is_for_tuning(key), highest=highest, rules=tuple(sorted(rules)))


def usual_course_misjudged_twice_as_often(key: str) -> UsualResult:
    """Like `usual_course`, with twice the share of answers that are a step off."""
    return usual_course(key, misjudges=2.0)


def infected_course(key: str) -> InfectionResult:
    """Simulate and judge one infection."""
    someone = person(key, COURSES[int(key.rsplit("/", 1)[1]) % len(COURSES)])
    ill = infection(someone)
    diary = infected_diary(someone, ill)
    said = [day for day in _said(someone.about_me, diary) if day.day >= ill.begins]
    danger = knowledge().danger_signs()
    signs = [diary.day_number(entry.date) for entry in diary.days if new_signs(entry, ill) & danger]
    start = onset(someone, ill, diary)
    return InfectionResult(
        key=key,
        tuning=is_for_tuning(key),
        silent=ill.silent,
        after_sign=_in_time(said, signs[0], 1) if signs else None,
        after_onset=None if start is None else _in_time(said, start, 2),
    )


def _said(about_me: AboutMe, diary: Treatment) -> tuple[DayAssessment, ...]:
    return assess_treatment(knowledge(), about_me, diary)


def _in_time(said: Iterable[DayAssessment], start: int, days: int) -> bool:
    following = [day for day in said if day.day > start]
    deadline = start + days if any(day.day <= start + days for day in following) else None
    if deadline is None:
        deadline = following[0].day if following else start
    return any(day.level >= Level.SAME_DAY for day in said if day.day <= deadline)


def run(simulate: Callable[[str], T], name: str, count: int, processes: int = PROCESSES) -> list[T]:
    """Return the results of `count` people, in two processes unless told otherwise."""
    keys = [f"{name}/{index}" for index in range(count)]
    if processes == 1:
        return [simulate(key) for key in keys]
    with get_context("spawn").Pool(processes) as pool:
        return pool.map(simulate, keys, chunksize=50)

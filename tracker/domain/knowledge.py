"""The medical knowledge as frozen values: scales, signs, expected courses, rules, and who says so.

The values come from `resources/knowledge/`; every medical row carries the ids of its sources.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from tracker.domain.emergency import CountryNumbers, ElsewhereNumbers, EmergencyCall
from tracker.domain.findings import Check
from tracker.domain.flags import Level
from tracker.domain.guidance import Guidance
from tracker.domain.journal import Device, Performer, Risk
from tracker.domain.outlook import Outlook
from tracker.domain.questions import Questions
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.domain.temperature import TemperatureUnit

GRADES = ("A", "B", "C", "D", "X")
"""The grades of sources, strongest first; X is our own reading."""


class Source(NamedTuple):
    """A publication the knowledge rests on.

    `grade`: A regulator, trial or systematic review; B case series, small study; C clinic sheet or health
    site; D anonymous or marketing page; X our own reading of other sources, untested in any study.
    """

    id: str
    title: str
    publisher: str
    year: int | None
    grade: str
    reference: str
    says: str


class RiskFact(NamedTuple):
    """How a personal risk is named on screen, and why it matters."""

    risk: Risk
    label: str
    why: str
    sources: tuple[str, ...]


class Course(NamedTuple):
    """One of the expected courses: chosen by device, else by needle depth up to `deepest_mm` (mm).

    `deepest_mm` is None for the course that takes every greater depth.
    """

    id: str
    label: str
    description: str
    devices: frozenset[Device]
    deepest_mm: float | None
    for_unknown_depth: bool
    sources: tuple[str, ...]


class AreaException(NamedTuple):
    """On these areas the band of another course stands for one symptom."""

    symptom: Symptom
    areas: frozenset[str]
    course: str
    reason: str
    sources: tuple[str, ...]


class SlowerArea(NamedTuple):
    """On these areas every step down of one symptom's band comes `days_later`; its last day stays."""

    symptom: Symptom
    areas: frozenset[str]
    days_later: int
    reason: str
    sources: tuple[str, ...]


class CourseRemark(NamedTuple):
    """What to know beside the expected course when all of its conditions hold; an empty one always does.

    `depth_known` is whether the course rests on a known needle depth or device; None does not ask.
    """

    id: str
    devices: frozenset[Device]
    depth_known: bool | None
    skin_types: frozenset[int]
    text: str
    sources: tuple[str, ...]


class BandRow(NamedTuple):
    """Expected scores from `first_day` to `last_day` after the treatment, both included.

    `typical` and `upper` (the upper edge of what is still expected) are on the symptom's own scale. The day
    boundaries are sourced; the heights translate the sources' words, as `basis` says.
    """

    course: str
    symptom: Symptom
    first_day: int
    last_day: int
    typical: float
    upper: int
    basis: str
    sources: tuple[str, ...]


class LevelText(NamedTuple):
    """What a level is called on screen and the one thing to do at that level.

    `by_when` is the time limit that `action` names; `otherwise` says what to do if that cannot be done.
    """

    level: Level
    label: str
    action: str
    by_when: str
    otherwise: str


class LevelStep(NamedTuple):
    """From this day on a rule that fires has this level."""

    from_day: int
    level: Level


class Raise(NamedTuple):
    """What lifts a fired rule to a level: any of these signs, scores or scores above their band that day."""

    to: Level
    because: str
    signs: frozenset[SignId]
    scores: Mapping[Symptom, int]
    above: frozenset[Symptom]


class Rule(NamedTuple):
    """One rule: what it looks for, how urgent that is by day, its words and its sources.

    `advice` fits the first of `levels`; when the rule ends up at another level, that level's action stands.
    `group` names the kind of trouble; flags of two groups count together when both `combine`. Any of
    `risks`, `skin_types`, `performers` or `products` lifts watch and contact by one level, and never above
    `lift_to`. `products` are words in lower case, looked for in the names of what was put on the fresh skin.
    """

    id: str
    group: str
    check: Check
    levels: tuple[LevelStep, ...]
    until_day: int | None
    raises: tuple[Raise, ...]
    combines: bool
    risks: frozenset[Risk]
    skin_types: frozenset[int]
    performers: frozenset[Performer]
    products: frozenset[str]
    lift_to: Level
    title: str
    why: str
    usual: str
    advice: str
    reason: str
    sources: tuple[str, ...]

    def level_on(self, day: int) -> Level | None:
        """Return the level the rule has on this day number, or None when it does not apply that day."""
        if self.until_day is not None and day > self.until_day:
            return None
        return max((step.level for step in self.levels if step.from_day <= day), default=None)


class Combination(NamedTuple):
    """What is said when lesser flags of different kinds stand on the same day: one level up."""

    id: str
    title: str
    why: str
    usual: str
    advice: Mapping[Level, str]
    sources: tuple[str, ...]


class AssessmentTexts(NamedTuple):
    """The sentences around the rules; `{...}` are filled in by the assessment."""

    score_unanswered: str
    no_earlier_score: str
    signs_not_asked: str
    raised_by_risk: str
    raised_by_skin_type: str
    raised_by_performer: str
    raised_by_product: str
    darker_skin: str


class ResultStep(NamedTuple):
    """One step of a rating with the word on its button and what it stands for."""

    improvement: Improvement
    word: str
    description: str


class ResultQuestion(NamedTuple):
    """The question for one aspect of the result and its steps, from worse to very much better."""

    aspect: Aspect
    label: str
    question: str
    steps: tuple[ResultStep, ...]
    sources: tuple[str, ...]

    def word(self, improvement: Improvement) -> str:
        """Return the word of a step, such as "Much better"."""
        return next(step.word for step in self.steps if step.improvement is improvement)


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge(Questions):
    """All of it: the questions, what answers mean, and what to do around a treatment.

    The texts name the number of `emergency`; none holds a place that is still to be filled with it.
    `temperature_unit` is what is said about a measured temperature in.
    """

    sources: Mapping[str, Source]
    risks: Mapping[Risk, RiskFact]
    results: Mapping[Aspect, ResultQuestion]
    courses: Mapping[str, Course]
    area_exceptions: tuple[AreaException, ...]
    slower_areas: tuple[SlowerArea, ...]
    course_remarks: tuple[CourseRemark, ...]
    outlook: tuple[Outlook, ...]
    bands: Mapping[tuple[str, Symptom], tuple[BandRow, ...]]
    levels: Mapping[Level, LevelText]
    rules: tuple[Rule, ...]
    combination: Combination
    texts: AssessmentTexts
    guidance: Guidance
    emergency_numbers: Mapping[str, CountryNumbers]
    emergency_elsewhere: ElsewhereNumbers
    emergency: EmergencyCall
    temperature_unit: TemperatureUnit = TemperatureUnit.CELSIUS

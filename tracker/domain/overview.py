"""Everything a screen, a chart or a report shows, derived once from journal, knowledge and today's date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from tracker.domain.assessment import assess_treatment, still_holding
from tracker.domain.flags import DayAssessment, Level
from tracker.domain.follow_up import Due, due, is_gap
from tracker.domain.healing import ExpectedCourse, expected_course
from tracker.domain.journal import AboutMe, Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.outline import Outline, make_outline
from tracker.domain.summary import summarise
from tracker.domain.symptoms import Symptom

Points = tuple[tuple[int, int], ...]
"""(day number, score) pairs of answered days, oldest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierCourse:
    """An earlier treatment laid over the shown one, day 0 on day 0."""

    treated_on: dt.date
    points: Mapping[Symptom, Points]


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatmentOverview:
    """One treatment with its expected course, its scores as drawn, and what was said on each day.

    `segments` are the runs of answered days without a gap: a line is drawn inside a run, never between two.
    `flagged` gives the level of each day number that raised a flag. `day` is today's day number.
    """

    treatment: Treatment
    day: int
    expected: ExpectedCourse
    segments: Mapping[Symptom, tuple[Points, ...]]
    assessments: tuple[DayAssessment, ...]
    flagged: Mapping[int, Level]
    earlier: tuple[EarlierCourse, ...]
    summary: str
    due: Due

    @property
    def latest(self) -> DayAssessment | None:
        """What was said about the last logged day."""
        return self.assessments[-1] if self.assessments else None

    def assessment_on(self, date: dt.date) -> DayAssessment | None:
        """Return what was said about this date, or None when it was not logged."""
        return next((a for a in self.assessments if a.date == date), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview(Outline):
    """The whole screen's worth: the outline, and what the chosen treatment's answers mean."""

    about_me: AboutMe
    chosen: TreatmentOverview | None


def make_overview(
    journal: Journal,
    knowledge: Knowledge,
    today: dt.date,
    treated_on: dt.date | None = None,
    before: Overview | None = None,
) -> Overview:
    """Derive the overview with the treatment of this date chosen, or the newest when there is none.

    `before` is the overview of the same log and knowledge before a change: what still holds is taken over.
    """
    outline = make_outline(journal.treatments, today, treated_on)
    chosen = outline.treatment
    return Overview(
        today=today,
        treatments=outline.treatments,
        treatment=chosen,
        about_me=journal.about_me,
        chosen=None if chosen is None else treatment_overview(journal, knowledge, chosen, today, before),
    )


def treatment_overview(
    journal: Journal,
    knowledge: Knowledge,
    treatment: Treatment,
    today: dt.date,
    before: Overview | None = None,
) -> TreatmentOverview:
    """Derive everything shown about one treatment of the journal; `before` as for `make_overview`."""
    known: tuple[DayAssessment, ...] = ()
    if before is not None and before.chosen is not None and before.about_me == journal.about_me:
        known = still_holding(before.chosen.assessments, before.chosen.treatment, treatment)
    assessments = assess_treatment(knowledge, journal.about_me, treatment, known)
    expected = expected_course(knowledge, treatment)
    earlier = [t for t in journal.treatments if t.treated_on < treatment.treated_on and t.days]
    return TreatmentOverview(
        treatment=treatment,
        day=treatment.day_number(today),
        expected=expected,
        segments={symptom: split_at_gaps(points_of(treatment, symptom)) for symptom in Symptom},
        assessments=assessments,
        flagged={a.day: a.level for a in assessments if a.level is not Level.NONE},
        earlier=tuple(
            EarlierCourse(treated_on=t.treated_on, points={s: points_of(t, s) for s in Symptom})
            for t in earlier[-EARLIER_SHOWN:]
        ),
        summary=summarise(knowledge, treatment, expected),
        due=due(treatment, today, journal.treatments),
    )


EARLIER_SHOWN = 3
"""How many earlier treatments lie behind the shown one; more would hide it."""


def points_of(treatment: Treatment, symptom: Symptom) -> Points:
    """Return the answered days of a symptom."""
    return tuple(
        (treatment.day_number(entry.date), score)
        for entry in treatment.days
        if (score := entry.score(symptom)) is not None
    )


def split_at_gaps(points: Points) -> tuple[Points, ...]:
    """Return the runs of points between which no day is missing that should have been logged."""
    runs: list[list[tuple[int, int]]] = []
    for point in points:
        if runs and not is_gap(runs[-1][-1][0], point[0]):
            runs[-1].append(point)
        else:
            runs.append([point])
    return tuple(tuple(run) for run in runs)

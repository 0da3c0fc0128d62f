"""Everything a screen, a chart or a report shows, derived once from journal, knowledge and today's date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from tracker.domain.assessment import assess_treatment, still_holding
from tracker.domain.flags import DayAssessment, Level
from tracker.domain.follow_up import Due, due
from tracker.domain.healing import ExpectedCourse, expected_course
from tracker.domain.journal import AboutMe, Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.outline import Outline, make_outline
from tracker.domain.own_healing import OwnHealing, last_time, own_healing
from tracker.domain.personal import personal_notes
from tracker.domain.points import Points, points_of, split_at_gaps
from tracker.domain.summary import summarise
from tracker.domain.symptoms import Symptom
from tracker.domain.temperature import TemperatureUnit


class EarlierCourse(NamedTuple):
    """An earlier treatment laid over the shown one, day 0 on day 0."""

    treated_on: dt.date
    points: Mapping[Symptom, Points]


class TreatmentOverview(NamedTuple):
    """One treatment with its expected course, its scores as drawn, and what was said on each day.

    `segments` are the runs of answered days without a gap: a line is drawn inside a run, never between two.
    `flagged` gives the level of each day number that raised a flag. `day` is today's day number. `earlier`
    leaves out the treatment of `own_healing`, about which `last_time` tells ("" when nothing).
    """

    treatment: Treatment
    day: int
    expected: ExpectedCourse
    segments: Mapping[Symptom, tuple[Points, ...]]
    assessments: tuple[DayAssessment, ...]
    flagged: Mapping[int, Level]
    earlier: tuple[EarlierCourse, ...]
    own_healing: OwnHealing | None
    summary: str
    due: Due
    last_time: str

    @property
    def in_words(self) -> str:
        """What the chart shows, told in sentences to whoever reads or hears it."""
        return f"{self.summary} {self.last_time}".rstrip()

    @property
    def latest(self) -> DayAssessment | None:
        """What was said about the last logged day."""
        return self.assessments[-1] if self.assessments else None

    def assessment_on(self, date: dt.date) -> DayAssessment | None:
        """Return what was said about this date, or None when it was not logged."""
        return next((a for a in self.assessments if a.date == date), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview(Outline):
    """The whole screen's worth: the outline, and what the chosen treatment's answers mean.

    `notes` is what this person should look at on any day. `temperature_unit` is what temperatures are shown
    in; those of the journal are in °C.
    """

    about_me: AboutMe
    notes: tuple[str, ...]
    chosen: TreatmentOverview | None
    temperature_unit: TemperatureUnit = TemperatureUnit.CELSIUS


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
        notes=personal_notes(knowledge, journal.about_me),
        chosen=None if chosen is None else treatment_overview(journal, knowledge, chosen, today, before),
        temperature_unit=knowledge.temperature_unit,
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
    expected = expected_course(knowledge, treatment, journal.about_me)
    own = own_healing(knowledge, journal.treatments, treatment)
    return TreatmentOverview(
        treatment=treatment,
        day=treatment.day_number(today),
        expected=expected,
        segments={symptom: split_at_gaps(points_of(treatment, symptom)) for symptom in Symptom},
        assessments=assessments,
        flagged={a.day: a.level for a in assessments if a.level is not Level.NONE},
        earlier=_earlier(journal, treatment, own),
        own_healing=own,
        summary=summarise(knowledge, treatment, expected),
        due=due(treatment, today, journal.treatments),
        last_time=last_time(knowledge, own),
    )


EARLIER_SHOWN = 3
"""How many earlier treatments lie behind the shown one; more would hide it."""


def _earlier(journal: Journal, shown: Treatment, own: OwnHealing | None) -> tuple[EarlierCourse, ...]:
    """Return the newest earlier treatments with a logged day, but for the one that has a line of its own."""
    drawn_apart = None if own is None else own.treated_on
    earlier = [t for t in journal.treatments if t.treated_on < shown.treated_on and t.days]
    behind = [t for t in earlier if t.treated_on != drawn_apart]
    return tuple(
        EarlierCourse(treated_on=t.treated_on, points={s: points_of(t, s) for s in Symptom})
        for t in behind[-EARLIER_SHOWN:]
    )

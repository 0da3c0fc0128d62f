"""Who is simulated and how they keep the diary: the treatment, the habits, the slips.

Assumptions, none of them from the rules:

- Courses in equal thirds: light (rollers and pens up to 0.5 mm, mostly at home), standard (pens, stamps and
  rollers up to 1.5 mm, or depth unknown), deep (over 1.5 mm, or radio-frequency). Three quarters on the
  face.
- A person misses between none and four in ten of the days, logs daily to day 30 and weekly to day 70; one
  in ten stops within two weeks.
- 10 % of the skin scores and 20 % of the pain scores are a step off, up or down alike (a step below none
  stays none). No study of this diary gives these shares; the agreement of patients and clinicians on
  similar scales is moderate (kappa about 0.69), and a change of pain under 1.4 to 2 points is not taken for
  a real one.
- 3 % of the scores are left out, and the signs on 5 % of the days.
- A quarter have one or two risks, seven in ten gave their skin type. Neither changes how the skin heals,
  since no source puts a number on it; on skin types V and VI half of the people see redness a step weaker.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.builders import TREATED_ON
from tracker.domain.follow_up import DAILY_UNTIL_DAY, WEEKLY_UNTIL_DAY
from tracker.domain.journal import AboutMe, Device, Performer, Risk, Treatment
from tracker.domain.symptoms import Symptom

SEED = 20260302
COURSES = ("light", "standard", "deep")
MISJUDGED = {Symptom.REDNESS: 0.1, Symptom.SWELLING: 0.1, Symptom.FLAKING: 0.1, Symptom.PAIN: 0.2}
"""Share of the answers that are one step off."""
LEFT_OUT = 0.03
SIGNS_LEFT_OUT = 0.05
BODY = ("abdomen", "thighs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One simulated patient with one treatment; `key` makes every draw repeatable, whatever else is drawn."""

    key: str
    course: str
    treatment: Treatment
    about_me: AboutMe
    days: tuple[int, ...]
    """The day numbers on which the diary is opened."""
    misjudges: float
    """How many times the usual share of answers is a step off."""

    def random(self, *names: object) -> Random:
        """Return the random numbers for one purpose: the same for the same names."""
        return Random("/".join(map(str, (SEED, self.key, *names))))

    @property
    def on_the_body(self) -> bool:
        """Whether the treated skin is neither face nor neck."""
        return self.treatment.area in BODY

    @property
    def reddens_weakly(self) -> bool:
        """Whether redness looks a step weaker: half of the people with skin type V or VI."""
        dark = self.about_me.skin_type is not None and self.about_me.skin_type >= 5
        return dark and self.random("reddens weakly").random() < 0.5

    def answer(self, day: int, symptom: Symptom, real: int) -> int | None:
        """Return the step that is ticked for a real one, or None when the question is left out."""
        random = self.random("answer", day, symptom)
        if random.random() < LEFT_OUT:
            return None
        if random.random() < self.misjudges * MISJUDGED[symptom]:
            real += random.choice((-1, 1))
        return min(max(real, 0), symptom.highest)

    def answers_signs(self, day: int) -> bool:
        """Tell whether the questions about signs are answered on this day."""
        return self.random("signs answered", day).random() >= SIGNS_LEFT_OUT

    def later_days_with(self, onset: int) -> tuple[int, ...]:
        """Return the days of a diary that is daily again from this day on, as when something is wrong."""
        daily = (day for day in range(onset, onset + 8) if day > DAILY_UNTIL_DAY)
        random = self.random("daily again")
        return tuple(sorted({*self.days, *(day for day in daily if random.random() < 0.8)}))


def person(key: str, course: str, misjudges: float = 1.0) -> Person:
    """Draw one patient for one of the courses."""
    random = Random(f"{SEED}/{key}/person")
    return Person(
        key=key,
        course=course,
        treatment=_treatment(random, course),
        about_me=_about_me(random),
        days=_days(random),
        misjudges=misjudges,
    )


def _treatment(random: Random, course: str) -> Treatment:
    device, depth = {
        "light": lambda: (random.choice(["roller", "roller", "pen"]), random.choice([0.25, 0.3, 0.5])),
        "standard": lambda: (
            random.choice(["pen", "pen", "stamp", "roller"]),
            random.choice([1.0, 1.5, None]),
        ),
        "deep": lambda: random.choice([("rf", None), ("rf", 2.5), ("pen", 2.0), ("roller", 2.5)]),
    }[course]()
    at_home = random.random() < (0.7 if course == "light" else 0.1)
    return Treatment(
        treated_on=TREATED_ON,
        area=random.choices(["face", "neck", *BODY], [75, 10, 10, 5])[0],
        device=Device(device),
        needle_depth_mm=depth,
        performed_by=Performer.SELF
        if at_home
        else random.choice([Performer.PROFESSIONAL, Performer.UNKNOWN]),
    )


def _about_me(random: Random) -> AboutMe:
    risks = random.sample(list(Risk), random.choices([0, 1, 2], [75, 18, 7])[0])
    skin_type = random.randint(1, 6) if random.random() < 0.7 else None
    return AboutMe(skin_type=skin_type, risks=frozenset(risks))


def _days(random: Random) -> tuple[int, ...]:
    missed = random.uniform(0, 0.4)
    last = random.randint(8, 14) if random.random() < 0.1 else WEEKLY_UNTIL_DAY
    due = [*range(DAILY_UNTIL_DAY + 1), *range(DAILY_UNTIL_DAY + 7, WEEKLY_UNTIL_DAY + 1, 7)]
    return tuple(day for day in due if day <= last and random.random() >= missed)

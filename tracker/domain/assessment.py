"""All rules over a treatment, day by day without looking ahead: the flags and what was not checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import islice, takewhile

from tracker.domain.findings import Finding, NotEnough
from tracker.domain.flags import DayAssessment, Flag, Level
from tracker.domain.healing import expected_course
from tracker.domain.journal import AboutMe, Treatment
from tracker.domain.knowledge import AssessmentTexts, Knowledge, Raise, Rule
from tracker.domain.personal import lifted, personal_notes
from tracker.domain.sentences import inside, listed, quoted, score_words, sign_labels
from tracker.domain.symptoms import Symptom
from tracker.domain.temperature import temperature_text
from tracker.domain.timeline import Timeline, timelines
from tracker.domain.what_to_do import what_to_do


def assess_treatment(
    knowledge: Knowledge, about_me: AboutMe, treatment: Treatment, known: tuple[DayAssessment, ...] = ()
) -> tuple[DayAssessment, ...]:
    """Return what would have been said at the end of each logged day, oldest first.

    `known` are the assessments of the first days where they still hold (see `still_holding`).
    """
    expected = expected_course(knowledge, treatment)
    fresh = islice(timelines(treatment, expected), len(known), None)
    return known + tuple(assess_day(knowledge, about_me, timeline) for timeline in fresh)


def still_holding(
    assessments: tuple[DayAssessment, ...], before: Treatment, now: Treatment
) -> tuple[DayAssessment, ...]:
    """Return the assessments of the days before the first change: no day's assessment looks ahead.

    Only for the same knowledge and the same facts about the person.
    """
    if replace(before, days=(), photos=()) != replace(now, days=(), photos=()):
        return ()
    pairs = zip(before.days, now.days, strict=False)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return assessments[:same]


def assess_day(knowledge: Knowledge, about_me: AboutMe, timeline: Timeline) -> DayAssessment:
    """Run every rule that applies on the timeline's last day."""
    fired: list[tuple[Rule, Finding, Flag]] = []
    missing: dict[NotEnough, None] = {}
    for rule in knowledge.rules:
        level = rule.level_on(timeline.day)
        if level is None:
            continue
        match rule.check.find(timeline):
            case Finding() as finding:
                fired.append((rule, finding, _flag(knowledge, about_me, timeline, rule, finding, level)))
            case NotEnough() as not_enough:
                missing[not_enough] = None
            case None:
                pass
    flags = _strongest_per_symptom(fired)
    combined = _combination(knowledge, timeline.day, fired)
    if combined is not None:
        flags.append(combined)
    flags.sort(key=lambda flag: -flag.level)
    highest = max((flag.level for flag in flags), default=Level.NONE)
    return DayAssessment(
        date=timeline.today.date,
        day=timeline.day,
        level=highest,
        to_do=what_to_do(knowledge, highest, timeline.treatment),
        flags=tuple(flags),
        not_checked=tuple(_not_checked(knowledge, missing)),
        notes=personal_notes(knowledge, about_me),
    )


def _flag(
    knowledge: Knowledge, about_me: AboutMe, timeline: Timeline, rule: Rule, finding: Finding, level: Level
) -> Flag:
    reasons = []
    for step in rule.raises:
        if step.to > level and _applies(step, timeline):
            level = step.to
            reasons = [step.because]
    level, personal = lifted(knowledge, about_me, timeline, rule, level)
    if personal:
        reasons.append(personal)
    return Flag(
        rule=rule.id,
        level=level,
        title=rule.title,
        why=rule.why.format_map(_facts(knowledge, timeline, finding)),
        usual=rule.usual,
        advice=rule.advice if level is rule.levels[0].level else knowledge.levels[level].action,
        raised=" ".join(reasons),
        days=finding.days,
        sources=rule.sources,
    )


def _applies(step: Raise, timeline: Timeline) -> bool:
    if step.signs & timeline.signs():
        return True
    if any(timeline.is_above_band(symptom) for symptom in step.above):
        return True
    scores = timeline.today.scores
    return any(scores[symptom] >= limit for symptom, limit in step.scores.items() if symptom in scores)


def _facts(knowledge: Knowledge, timeline: Timeline, finding: Finding) -> Mapping[str, object]:
    """Return what a rule's `why` may name."""
    facts: dict[str, object] = {
        "day": timeline.day,
        "days": listed([str(day) for day in finding.days]),
        "since_day": finding.days[0],
        "earlier_day": finding.days[0],
        "signs": sign_labels(knowledge, finding.signs),
        "temperature": _measured(knowledge, finding),
        "symptoms": listed([inside(knowledge.scales[s].label) for s in Symptom if s in finding.symptoms]),
    }
    if finding.symptom is not None and finding.score is not None:
        upper = timeline.expected.upper(finding.symptom, timeline.day)
        facts["score"] = score_words(knowledge, finding.symptom, finding.score)
        facts["upper"] = score_words(knowledge, finding.symptom, upper)
        if finding.earlier_score is not None:
            facts["earlier"] = score_words(knowledge, finding.symptom, finding.earlier_score)
    return facts


def _measured(knowledge: Knowledge, finding: Finding) -> str:
    measured = finding.temperature_c
    return "" if measured is None else temperature_text(measured, knowledge.temperature_unit)


def _strongest_per_symptom(fired: Iterable[tuple[Rule, Finding, Flag]]) -> list[Flag]:
    """Keep every flag about signs, and of the flags about one score only the most urgent.

    Several rules look at the same score from different sides; the reader needs the one that matters.
    """
    flags: list[Flag] = []
    by_symptom: dict[Symptom, Flag] = {}
    for _, finding, flag in fired:
        if finding.symptom is None:
            flags.append(flag)
        elif finding.symptom not in by_symptom or flag.level > by_symptom[finding.symptom].level:
            by_symptom[finding.symptom] = flag
    return flags + list(by_symptom.values())


def _combination(knowledge: Knowledge, day: int, fired: Iterable[tuple[Rule, Finding, Flag]]) -> Flag | None:
    """Return the flag for lesser flags of two kinds on one day: one level over the second strongest kind."""
    strongest: dict[str, Flag] = {}
    for rule, _, flag in fired:
        kept = strongest.get(rule.group)
        if rule.combines and (kept is None or flag.level > kept.level):
            strongest[rule.group] = flag
    flags = sorted(strongest.values(), key=lambda flag: -flag.level)
    if len(flags) < 2 or flags[1].level not in (Level.WATCH, Level.CONTACT):
        return None
    level = Level(flags[1].level + 1)
    if any(flag.level >= level for _, _, flag in fired):
        return None
    row = knowledge.combination
    titles = listed([quoted(flag.title) for flag in flags])
    return Flag(
        rule=row.id,
        level=level,
        title=row.title,
        why=row.why.format(day=day, titles=titles),
        usual=row.usual,
        advice=row.advice[level],
        raised="",
        days=(day,),
        sources=row.sources,
    )


def _not_checked(knowledge: Knowledge, missing: Iterable[NotEnough]) -> Iterable[str]:
    texts: AssessmentTexts = knowledge.texts
    for gap in missing:
        if gap.symptom is None:
            yield texts.signs_not_asked
        else:
            label = knowledge.scales[gap.symptom].label
            text = texts.no_earlier_score if gap.earlier else texts.score_unanswered
            yield text.format(label=label)

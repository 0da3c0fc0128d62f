"""What must hold for the rules: known signs, limits on the scales, no dead row, no wrong placeholder."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from string import Formatter

from tracker.domain.emergency import PLACEHOLDER
from tracker.domain.findings import Check
from tracker.domain.flags import Level
from tracker.domain.journal import SKIN_TYPES, TEMPERATURE_RANGE_C
from tracker.domain.knowledge import AssessmentTexts, Combination, Raise, Rule
from tracker.domain.personal import words_of
from tracker.domain.score_checks import AboveBand, AboveTogether, ScoreRise, StillThere
from tracker.domain.sign_checks import SignLasting, SignReported, TemperatureAtLeast
from tracker.domain.symptoms import SignId, Symptom
from tracker.knowledge.checks import check_known, check_unique
from tracker.knowledge.content import Content
from tracker.knowledge.tables import Row

LOWEST = {"by": 1, "score": 1, "times": 1, "since_day": 0, "more_than_days": 0, "new_after_day": 0}
"""The least a check's whole-number parameter can be and still mean something."""
LIFTED_LEVELS = (Level.WATCH, Level.CONTACT)
"""The levels that a personal risk, or two flags together, lift by one."""
TEXT_FACTS = {
    "score_unanswered": {"label"},
    "no_earlier_score": {"label"},
    "raised_by_risk": {"risks"},
    "raised_by_product": {"products"},
}
"""What the sentences around the rules may name; the others name nothing."""
ADVICE_FACTS = {PLACEHOLDER.strip("{}")}
"""What the advice of a rule may name; the loader fills it in."""


def check_rules(content: Content) -> None:
    """Raise `KnowledgeError` for the first rule, combination or text that cannot work as written."""
    signs = {row.value.id for row in content.signs}
    for row in content.rules:
        _check_parameters(row, signs)
        _check_levels(row)
        _check_lifts(row)
        for step in row.value.raises:
            _check_raise(row, step, signs)
        _check_rule_texts(row)
    check_unique((content.combination, *content.rules), "id")
    _check_danger_signs(content)
    _check_combination(content.combination)
    _check_texts(content.texts)


def _check_parameters(row: Row[Rule], signs: Collection[SignId]) -> None:
    check = row.value.check
    symptom: Symptom | None = getattr(check, "symptom", None)
    for name, lowest in LOWEST.items():
        value = getattr(check, name, None)
        if value is not None and value < lowest:
            raise row.fault(f'"{name}" must be {lowest} or more')
    for name in ("by", "score"):
        if symptom is not None and getattr(check, name, 0) > symptom.highest:
            raise row.fault(f'"{name}" is over the highest {symptom} score, {symptom.highest}')
    if isinstance(check, AboveTogether):
        _check_together(row, check)
    _check_subject(row, signs)


def _check_together(row: Row[Rule], check: AboveTogether) -> None:
    if not 2 <= check.at_least <= len(check.symptoms):
        raise row.fault('"at_least" must be 2 or more, and no more than there are symptoms')
    if max(check.by, check.score) > min(symptom.highest for symptom in check.symptoms):
        raise row.fault('"by" or "score" is off the scale of a symptom')


def _check_subject(row: Row[Rule], signs: Collection[SignId]) -> None:
    check = row.value.check
    if isinstance(check, SignReported | SignLasting):
        check_known(row, check.signs, signs, "sign")
        if not check.signs:
            raise row.fault("looks for no sign")
    if isinstance(check, TemperatureAtLeast):
        coolest, hottest = TEMPERATURE_RANGE_C
        if not coolest < check.temperature_c <= hottest:
            raise row.fault(f"{check.temperature_c:g} °C is not a body temperature")


def _check_levels(row: Row[Rule]) -> None:
    steps, until_day = row.value.levels, row.value.until_day
    if not steps:
        raise row.fault("has no level")
    if steps[0].from_day < 0:
        raise row.fault("begins before the treatment")
    for step, later in pairwise(steps):
        if later.from_day <= step.from_day or later.level <= step.level:
            raise row.fault("the levels must rise from day to day")  # a lower one would never be used
    since_day = getattr(row.value.check, "since_day", 0)
    if steps[0].from_day < since_day:
        raise row.fault(f'has a level from day {steps[0].from_day}, before its "since_day" {since_day}')
    first = max(steps[-1].from_day, _earliest_day(row.value.check))
    if until_day is not None and until_day < first:
        raise row.fault(f'can never apply in full: "until_day" is {until_day}, but it needs day {first}')


def _earliest_day(check: Check) -> int:
    """Return the first day number on which the check can find something."""
    match check:
        case SignLasting(more_than_days=days, new_after_day=None):
            return days + 1
        case SignLasting(more_than_days=days, new_after_day=int(new_after_day)):
            return min(days, new_after_day) + 1
        case ScoreRise(since_day=since_day, times=times):
            return since_day + times
        case AboveBand(since_day=since_day, times=times) | AboveTogether(since_day=since_day, times=times):
            return since_day + times - 1
        case StillThere(times=times):
            return times - 1
        case _:
            return 0


def _check_lifts(row: Row[Rule]) -> None:
    rule = row.value
    if not rule.skin_types <= set(SKIN_TYPES):
        raise row.fault(f"skin types are {SKIN_TYPES[0]} to {SKIN_TYPES[-1]}")
    personal = rule.risks or rule.skin_types or rule.performers or rule.products
    if (personal or rule.combines) and rule.levels[0].level not in LIFTED_LEVELS:
        raise row.fault("risks and combining lift only watch and contact, which this rule never has")
    if personal and not rule.levels[0].level < rule.lift_to <= Level.SAME_DAY:
        raise row.fault('"lift_to" must be above the own level of the rule, and no more than same_day')
    for product in sorted(rule.products):
        if product != " ".join(words_of(product)) or not product:
            raise row.fault(f'product "{product}" must be words in lower case to be found')


def _check_raise(row: Row[Rule], step: Raise, signs: Collection[SignId]) -> None:
    check_known(row, step.signs, signs, "sign")
    if not (step.signs or step.scores or step.above):
        raise row.fault(f'the raise to "{step.to.id}" has no condition')
    if not step.because.strip():
        raise row.fault(f'the raise to "{step.to.id}" says no "because"')
    if step.to <= row.value.levels[0].level:
        raise row.fault(f'the raise to "{step.to.id}" is not above the rule\'s own level')
    for symptom, score in step.scores.items():
        if not 1 <= score <= symptom.highest:
            raise row.fault(f"the raise at {symptom} {score} is off the scale of 1 to {symptom.highest}")


def _check_rule_texts(row: Row[Rule]) -> None:
    rule = row.value
    _check_placeholders(row, rule.why, _facts_of(rule.check))
    _check_placeholders(row, rule.advice, ADVICE_FACTS)
    for text in (rule.title, rule.usual, rule.reason, *(step.because for step in rule.raises)):
        _check_placeholders(row, text, frozenset())


def _facts_of(check: Check) -> frozenset[str]:
    """Return what the `why` of a rule with this check can name."""
    always = {"day", "days", "since_day"}
    match check:
        case SignReported() | SignLasting():
            return frozenset(always | {"signs"})
        case TemperatureAtLeast():
            return frozenset(always | {"temperature"})
        case AboveTogether():
            return frozenset(always | {"symptoms"})
        case ScoreRise():
            return frozenset(always | {"score", "upper", "earlier", "earlier_day"})
        case _:
            return frozenset(always | {"score", "upper"})


def _check_placeholders(row: Row[object], text: str, known: Collection[str]) -> None:
    try:
        names = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError as error:
        raise row.fault(f'braces in "{text}": {error}') from error
    for name in sorted(names - set(known)):
        raise row.fault(f'{{{name}}} cannot be filled in "{text}"')


def _check_danger_signs(content: Content) -> None:
    """A danger sign that is asked but leads nowhere would be a false promise."""
    used: set[SignId] = set()
    for rule in content.rules:
        used |= getattr(rule.value.check, "signs", frozenset())
    danger = {row.value.id for row in content.sign_groups if row.value.danger}
    for sign in content.signs:
        if sign.value.group in danger and sign.value.id not in used:
            raise sign.fault("is a danger sign that no rule looks for")


def _check_combination(row: Row[Combination]) -> None:
    combination = row.value
    _check_placeholders(row, combination.why, {"day", "titles"})
    for text in (combination.title, combination.usual, *combination.advice.values()):
        _check_placeholders(row, text, frozenset())
    wanted = {Level(level + 1) for level in LIFTED_LEVELS}
    if combination.advice.keys() != wanted or not all(text.strip() for text in combination.advice.values()):
        raise row.fault(f"needs advice for {' and '.join(level.id for level in sorted(wanted))}")


def _check_texts(row: Row[AssessmentTexts]) -> None:
    for name in AssessmentTexts._fields:
        _check_placeholders(row, getattr(row.value, name), TEXT_FACTS.get(name, frozenset()))

"""What is personal about an assessment: why a flag is more urgent for this person, and what to look at."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.domain.flags import Level
from tracker.domain.journal import AboutMe
from tracker.domain.knowledge import Knowledge, Rule
from tracker.domain.sentences import listed, quoted
from tracker.domain.timeline import Timeline

DARKER_SKIN_TYPES = range(4, 7)
"""Fitzpatrick types IV to VI: redness is harder to see on them (NHS on cellulitis)."""
FRESH_UNTIL_DAY = 2
"""What is put on the skin before the needle channels close, at about 72 hours, can get in (Han 2012)."""


def lifted(
    knowledge: Knowledge, about_me: AboutMe, timeline: Timeline, rule: Rule, level: Level
) -> tuple[Level, str]:
    """Return the level after what is known about the person, and why it changed ("" when it did not)."""
    if level not in (Level.WATCH, Level.CONTACT) or level >= rule.lift_to:
        return level, ""
    reason = _reason(knowledge, about_me, timeline, rule)
    return (Level(level + 1), reason) if reason else (level, "")


def personal_notes(knowledge: Knowledge, about_me: AboutMe) -> tuple[str, ...]:
    """Return what this person should look at whatever was answered."""
    return (knowledge.texts.darker_skin,) if about_me.skin_type in DARKER_SKIN_TYPES else ()


def _reason(knowledge: Knowledge, about_me: AboutMe, timeline: Timeline, rule: Rule) -> str:
    risks = [fact.label for fact in knowledge.risks.values() if fact.risk in rule.risks & about_me.risks]
    if risks:
        return knowledge.texts.raised_by_risk.format(risks=listed(risks))
    if about_me.skin_type in rule.skin_types:
        return knowledge.texts.raised_by_skin_type
    if timeline.treatment.performed_by in rule.performers:
        return knowledge.texts.raised_by_performer
    products = [quoted(name) for name in _put_on_fresh_skin(timeline) if _names_any(name, rule.products)]
    return knowledge.texts.raised_by_product.format(products=listed(products)) if products else ""


def _put_on_fresh_skin(timeline: Timeline) -> Iterator[str]:
    names = list(timeline.treatment.products)
    for entry in timeline.entries:
        if timeline.number(entry) <= FRESH_UNTIL_DAY:
            names += entry.products
    yield from dict.fromkeys(names)


def _names_any(name: str, words: frozenset[str]) -> bool:
    return any(f" {word} " in f" {' '.join(words_of(name))} " for word in words)


def words_of(name: str) -> list[str]:
    """Return the words of a name in lower case: "Vitamin-C serum (20 %)" → vitamin, c, serum, 20."""
    return "".join(letter if letter.isalnum() else " " for letter in name.lower()).split()

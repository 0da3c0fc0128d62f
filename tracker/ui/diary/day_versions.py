"""The versions of a day in words."""

from __future__ import annotations

from tracker.domain.journal import DayEntry
from tracker.domain.knowledge import Knowledge
from tracker.language import tr
from tracker.storage.day_history import DayRevision
from tracker.ui.pieces.history_dialog import version_line
from tracker.ui.wording import shown_temperature


def day_line(knowledge: Knowledge, revision: DayRevision) -> str:
    """Return what one version of a day says."""
    what = tr("deleted") if revision.entry is None else _answers(knowledge, revision.entry)
    return version_line(revision.changed_at, what, undone=revision.undone)


def _answers(knowledge: Knowledge, entry: DayEntry) -> str:
    parts = [
        f"{scale.label} {scale.word(score)}"
        for symptom, scale in knowledge.scales.items()
        if (score := entry.score(symptom)) is not None
    ]
    parts += [
        f"{question.label} {question.word(rated)}"
        for aspect, question in knowledge.results.items()
        if (rated := entry.results.get(aspect)) is not None
    ]
    if entry.signs is not None:
        signs = [sign.label for sign in knowledge.signs.values() if sign.id in entry.signs]
        parts.append("; ".join(signs) or tr("none of the signs"))
    if entry.temperature_c is not None:
        unit = knowledge.temperature_unit
        parts.append(f"{shown_temperature(entry.temperature_c, unit)} {unit.symbol}")
    parts += [text for text in (*entry.products, entry.note) if text]
    return ", ".join(parts)

"""The versions of a session and of the facts about the person, in words: what changed, and from what."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from tracker.domain.journal import SKIN_TYPE_NAMES, AboutMe, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.language import tr
from tracker.storage.record_history import AboutMeRevision, TreatmentRevision
from tracker.ui.pieces.history_dialog import version_line
from tracker.ui.wording import device_name, performer_name, short_date


def treatment_line(revision: TreatmentRevision) -> str:
    """Return what one version of a session changed, or what it said at first."""
    if revision.facts is None:
        what = tr("deleted")
    elif revision.before is None:
        named = [f"{name}: {text}" for name, text in _facts(revision.facts).items() if text]
        what = tr("entered. {facts}").format(facts="; ".join(named))
    else:
        what = _changes(_facts(revision.before), _facts(revision.facts))
    return version_line(revision.changed_at, what, undone=revision.undone)


def about_me_line(knowledge: Knowledge, revision: AboutMeRevision) -> str:
    """Return what one version of the facts about the person changed."""
    before, now = (_person(knowledge, facts) for facts in (revision.before, revision.about_me))
    return version_line(revision.changed_at, _changes(before, now), undone=revision.undone)


def _facts(treatment: Treatment) -> dict[str, str]:
    depth = treatment.needle_depth_mm
    return {
        tr("Date"): short_date(treatment.treated_on),
        tr("Treated area"): treatment.area,
        tr("Device"): device_name(treatment.device),
        tr("Needle depth, mm"): "" if depth is None else QLocale().toString(depth),
        tr("Done by"): performer_name(treatment.performed_by),
        tr("Clinic"): treatment.clinic,
        tr("Phone"): treatment.phone,
        tr("Serum or products used"): "; ".join(treatment.products),
        tr("Note"): " ".join(treatment.note.split()),
        tr("Questions for the doctor"): " ".join(treatment.questions.split()),
    }


def _person(knowledge: Knowledge, facts: AboutMe) -> dict[str, str]:
    risks = (fact.label for fact in knowledge.risks.values() if fact.risk in facts.risks)
    return {
        tr("Skin type"): SKIN_TYPE_NAMES.get(facts.skin_type or 0, ""),
        tr("True for me"): "; ".join(risks),
    }


def _changes(before: dict[str, str], now: dict[str, str]) -> str:
    change = tr("{field}: {now} (before: {before})")
    nothing = tr("nothing")
    return "; ".join(
        change.format(field=field, now=text or nothing, before=before[field] or nothing)
        for field, text in now.items()
        if text != before[field]
    )

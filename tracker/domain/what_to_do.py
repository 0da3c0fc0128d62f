"""The one thing to do at a level: the action with its time limit, and whom to reach."""

from __future__ import annotations

from tracker.domain.flags import Level, WhatToDo
from tracker.domain.journal import Treatment
from tracker.domain.knowledge import Knowledge


def what_to_do(knowledge: Knowledge, level: Level, treatment: Treatment) -> WhatToDo:
    """Return the level's action, with the clinic of this treatment to turn to."""
    text = knowledge.levels[level]
    return WhatToDo(
        action=text.action,
        by_when=text.by_when,
        otherwise=text.otherwise,
        emergency_number=knowledge.emergency.words if level is Level.EMERGENCY else "",
        clinic=treatment.clinic,
        phone=treatment.phone,
        phone_missing=level >= Level.CONTACT and not treatment.phone,
    )

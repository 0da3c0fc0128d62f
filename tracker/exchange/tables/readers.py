"""What reads the cells of each field."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from tracker.domain.questions import Questions
from tracker.exchange.tables.answers import (
    Answer,
    pain_answer,
    products_answer,
    sign_names,
    signs_answer,
    skin_answer,
    step_words,
    temperature_answer,
)
from tracker.exchange.tables.facts import depth_answer, device_answer, performer_answer, text_answer
from tracker.exchange.tables.headers import SKIN_FIELDS, SYMPTOMS, Field
from tracker.exchange.tables.matching import Matching


def readers_for(matching: Matching, questions: Questions) -> dict[Field, Callable[[str], Answer]]:
    """Return a reader of cells for each field but those that tell the day and the session."""
    readers: dict[Field, Callable[[str], Answer]] = {
        field: partial(skin_answer, scale=matching.skin_scale, words=step_words(questions, SYMPTOMS[field]))
        for field in SKIN_FIELDS
    }
    return readers | {
        Field.PAIN: partial(pain_answer, scale=matching.pain_scale),
        Field.TEMPERATURE: temperature_answer,
        Field.SIGNS: partial(signs_answer, known=sign_names(questions)),
        Field.PRODUCTS: products_answer,
        Field.NOTE: text_answer,
        Field.AREA: text_answer,
        Field.DEVICE: device_answer,
        Field.NEEDLE_DEPTH: depth_answer,
        Field.PERFORMED_BY: performer_answer,
        Field.CLINIC: text_answer,
    }

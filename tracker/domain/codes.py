"""Codes of medical terminologies for what a log holds, each with who confirmed it and how sure that is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple

GUIDE_CONCEPTS = frozenset(
    {"document", "symptom_category", "symptom", "symptom_absent", "severity", "survey_category"}
)
"""What the record itself is coded with; the HL7 Symptoms guide asks for all but the first."""
OTHER_CONCEPTS = frozenset(
    {
        "vital_signs_category",
        "body_temperature",
        "degree_celsius",
        "score_unit",
        "microneedling",
        "face",
        "severity_1",
        "severity_2",
        "severity_3",
        "severity_4",
        "redness_score",
        "swelling_score",
        "flaking_score",
        "pain_score",
    }
)
"""What else has a code beside the symptoms and signs, which go by their own ids."""


class CodeSystem(NamedTuple):
    """A terminology. `is_written` False keeps its codes out of files; `notice` is what its licence wants."""

    id: str
    uri: str
    name: str
    is_written: bool
    notice: str


class Code(NamedTuple):
    """The code of one concept in one system (the id of a `CodeSystem`).

    `source` says where code and display were confirmed, on `checked_on`. A code that is not `sure` is kept
    for the record and never written; `remark` says why, or how it differs from our words.
    """

    concept: str
    system: str
    code: str
    display: str
    sure: bool
    source: str
    checked_on: dt.date
    remark: str


class Codes(NamedTuple):
    """All codes by their concept, and the systems by their id."""

    systems: Mapping[str, CodeSystem]
    by_concept: Mapping[str, Code]

    def written(self, concept: str) -> Code | None:
        """Return the code to write for a concept, or None when there is none that may be written."""
        code = self.by_concept.get(concept)
        if code is None or not code.sure or not self.systems[code.system].is_written:
            return None
        return code

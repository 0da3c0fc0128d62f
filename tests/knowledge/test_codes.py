"""The codes that ship, and the slips in their file that are refused."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from tracker.domain.codes import GUIDE_CONCEPTS, OTHER_CONCEPTS
from tracker.domain.knowledge import Knowledge
from tracker.domain.symptoms import Symptom
from tracker.knowledge import KnowledgeError
from tracker.knowledge.codes import load_codes

Edit = Callable[[str, str, str], Path]

FAULTS = [
    ('concept = "fever"', 'concept = "pus"', 'has the same "concept" as codes.toml, code'),
    ('concept = "fever"', 'concept = "heat"', '"heat": unknown concept "heat"'),
    ('system = "ucum"', 'system = "ucu"', 'unknown system "ucu"'),
    ('id = "ucum"', 'id = "loinc"', 'system 3 "loinc": has the same "id" as'),
    ('uri = "http://unitsofmeasure.org"', 'uri = "http://loinc.org"', 'has the same "uri" as'),
    ('display = "Fever"', 'display = " "', '"fever": code, display and source must not be empty'),
    ('code = "386661006"', "code = 386661006", '"fever": Expected `str`, got `int`'),
    ('display = "Fever"', "", '"fever": Object missing required field `display`'),
    ("checked_on = 2026-11-21", 'checked_on = "soon"', "Invalid RFC3339"),
    ("remark = ", "remarks = ", "unknown field 'remarks'"),
    ('remark = "one source says that it was replaced"', "", '"dryness": is not sure, and no remark says why'),
    ("[[code]]", "[[cod]]", "unknown table 'cod'"),
]


def test_every_code_says_where_and_when_it_was_confirmed(shipped_folder: Path, knowledge: Knowledge) -> None:
    codes = load_codes(shipped_folder, knowledge)
    assert {code.system for code in codes.by_concept.values()} == codes.systems.keys()
    for code in codes.by_concept.values():
        assert len(code.source) > 10, code.concept
        assert code.checked_on >= dt.date(2026, 1, 1), code.concept


def test_what_the_records_are_made_of_has_a_code(shipped_folder: Path, knowledge: Knowledge) -> None:
    codes = load_codes(shipped_folder, knowledge)
    wanted = GUIDE_CONCEPTS | OTHER_CONCEPTS | set(Symptom)
    without = {concept for concept in wanted if codes.written(concept) is None}
    assert without == {"severity_1"}, "a trace has no word of its own in SNOMED CT"


@pytest.mark.parametrize(("old", "new", "message"), FAULTS)
def test_a_slip_is_refused(old: str, new: str, message: str, edit: Edit, knowledge: Knowledge) -> None:
    folder = edit("codes.toml", old, new)
    with pytest.raises(KnowledgeError) as caught:
        load_codes(folder, knowledge)
    assert str(caught.value).startswith("codes.toml")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('display = "Symptom absent"\nsure = true', 'display = "x"\nsure = false\nremark = "not checked"'),
        ('name = "LOINC"\nis_written = true', 'name = "LOINC"\nis_written = false'),
    ],
)
def test_what_the_guide_asks_for_cannot_be_taken_out(
    old: str, new: str, edit: Edit, knowledge: Knowledge
) -> None:
    with pytest.raises(KnowledgeError, match="needs a code that is sure and written"):
        load_codes(edit("codes.toml", old, new), knowledge)


def test_a_code_that_is_not_sure_is_kept_and_not_written(shipped_folder: Path, knowledge: Knowledge) -> None:
    codes = load_codes(shipped_folder, knowledge)
    assert codes.by_concept["chills"].sure is False
    assert codes.written("chills") is None
    assert codes.written("vision_change") is None

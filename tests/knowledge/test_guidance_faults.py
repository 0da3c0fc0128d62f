"""A slip in the care, the screening, the facts or the disagreements is refused, naming file and row."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tracker.knowledge import KnowledgeError, load_knowledge

Edit = Callable[[str, str, str], Path]

ITEM = """
[[item]]
id = "new"
kind = "do"
from_day = 3
until_day = 5
until = "Until"
text = "Text"
why = "Why"
devices = ["rf"]
risks = ["diabetes"]
disagreement = "makeup"
sources = ["seed-001"]
"""
QUESTION = """
[[question]]
id = "new"
question = "Question?"
verdict = "ask_first"
reason = "Reason"
risk = "diabetes"
devices = ["rf"]
disagreement = "makeup"
sources = ["seed-001"]
"""
STEP = """
[[preparation]]
id = "new"
days_before = 3
text = "Text"
why = "Why"
risks = ["diabetes"]
disagreement = "makeup"
sources = ["seed-001"]
"""
FACT = """
[[fact]]
id = "new"
topic = "usual"
title = "Title"
text = "Text"
from_day = 3
until_day = 5
disagreement = "makeup"
sources = ["seed-001"]
"""
DISAGREEMENT = """
[[disagreement]]
id = "new"
question = "Question?"
positions = [{ claim = "One", sources = ["seed-001"] }, { claim = "Two", sources = ["seed-002"] }]
used = "Used"
why = "Why"
"""
ROWS = {
    "item": ("care.toml", ITEM),
    "question": ("screening.toml", QUESTION),
    "preparation": ("screening.toml", STEP),
    "fact": ("facts.toml", FACT),
    "disagreement": ("disagreements.toml", DISAGREEMENT),
}
CITING = ["item", "question", "preparation", "fact"]


def fault_of(folder: Path) -> str:
    with pytest.raises(KnowledgeError) as caught:
        load_knowledge(folder)
    return str(caught.value)


def slip(edit: Edit, table: str, old: str, new: str) -> str:
    """Return what is said to a new row in which one text is another; it must name its file and itself."""
    file, row = ROWS[table]
    assert old in row
    fault = fault_of(edit(file, "", row.replace(old, new, 1)))
    assert fault.startswith(f"{file}, {table} ")
    return fault


@pytest.mark.parametrize(("file", "row"), ROWS.values(), ids=ROWS)
def test_a_whole_row_is_read(edit: Edit, file: str, row: str) -> None:
    assert load_knowledge(edit(file, "", row))


@pytest.mark.parametrize("table", CITING)
@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('["seed-001"]', '["seed-1"]', '"new": unknown source "seed-1"'),
        ('["seed-001"]', "[]", '"new": names no source'),
        ('"makeup"', '"make-up"', '"new": unknown disagreement "make-up"'),
        ("sources =", "source =", '"new": unknown field'),
    ],
)
def test_what_every_row_must_have(edit: Edit, table: str, old: str, new: str, message: str) -> None:
    assert message in slip(edit, table, old, new)


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("item", "Until"),
        ("item", "Text"),
        ("item", "Why"),
        ("question", "Question?"),
        ("question", "Reason"),
        ("preparation", "Text"),
        ("preparation", "Why"),
        ("fact", "Title"),
        ("fact", "Text"),
        ("disagreement", "Question?"),
        ("disagreement", "Used"),
        ("disagreement", "Why"),
    ],
)
def test_an_empty_text_is_named(edit: Edit, table: str, text: str) -> None:
    assert '" is empty' in slip(edit, table, f'"{text}"', '" "')


@pytest.mark.parametrize(
    ("table", "old", "new", "message"),
    [
        ("item", "until_day = 5", "until_day = 2", "ends before it begins"),
        ("item", "from_day = 3", "from_day = -1", "begins before the treatment"),
        ("item", "from_day = 3", "", "missing required field `from_day`"),
        ("item", 'kind = "do"', 'kind = "dont"', "Invalid enum value 'dont'"),
        ("item", '["rf"]', '["laser"]', "Invalid enum value 'laser'"),
        ("item", '["diabetes"]', '["sugar"]', "Invalid enum value 'sugar'"),
        ("item", 'id = "new"', 'id = "makeup"', 'has the same "id" as care.toml, item '),
        ("item", 'id = "new"', 'id = "later"', 'has the same "id" as care.toml, phase '),
        ("question", 'verdict = "ask_first"', 'verdict = "no"', "Invalid enum value 'no'"),
        ("question", 'risk = "diabetes"', 'risk = "sugar"', "Invalid enum value 'sugar'"),
        ("question", 'id = "new"', 'id = "eczema"', 'has the same "id" as screening.toml, question '),
        ("preparation", "days_before = 3", "days_before = -1", "lies after the session"),
        ("preparation", "days_before = 3", "days_before = 0.5", "Expected `int`, got `float`"),
        ("preparation", 'id = "new"', 'id = "eczema"', 'has the same "id" as screening.toml, question '),
        ("fact", "until_day = 5", "until_day = 2", "ends before it begins"),
        ("fact", "from_day = 3", "from_day = -3", "begins before the treatment"),
        ("fact", "from_day = 3", "", "ends without a beginning"),
        ("fact", 'topic = "usual"', 'topic = "other"', "Invalid enum value 'other'"),
        ("fact", 'id = "new"', 'id = "redness"', 'has the same "id" as facts.toml, fact '),
        ("disagreement", '"One"', '" "', "a position claims nothing"),
        ("disagreement", '["seed-002"]', '["seed-2"]', 'unknown source "seed-2"'),
        ("disagreement", '["seed-002"]', "[]", 'the position "Two" names no source'),
        ("disagreement", ', { claim = "Two", sources = ["seed-002"] }', "", "needs two positions"),
        ("disagreement", "claim =", "claims =", "unknown field `claims`"),
        ("disagreement", 'id = "new"', 'id = "makeup"', 'has the same "id" as disagreements.toml, '),
    ],
)
def test_a_broken_row_is_named(edit: Edit, table: str, old: str, new: str, message: str) -> None:
    assert message in slip(edit, table, old, new)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("first_day = 0", "first_day = 1", 'phase 1 "first_48_hours": begins on day 1 where day 0 is next'),
        ("first_day = 3", "first_day = 4", 'phase 2 "first_week": begins on day 4 where day 3 is next'),
        ("last_day = 7", "last_day = 8", 'phase 3 "two_weeks": begins on day 8 where day 9 is next'),
        ("last_day = 7", "last_day = 2", 'phase 2 "first_week": ends before it begins'),
        ("last_day = 7", "", 'phase 3 "two_weeks": follows a phase that has no end'),
        ("first_day = 15", "first_day = 15\nlast_day = 90", 'phase 4 "later": is the last phase'),
        ('id = "first_week"', 'id = "later"', 'phase 4 "later": has the same "id" as care.toml, phase 2'),
        ('label = "Later"', 'label = ""', 'phase 4 "later": "label" is empty'),
    ],
)
def test_phases_leave_no_day_out_and_none_double(edit: Edit, old: str, new: str, message: str) -> None:
    assert fault_of(edit("care.toml", old, new)).startswith(f"care.toml, {message}")


def test_care_without_any_phase_is_named(edit: Edit) -> None:
    folder = edit("care.toml", "", "")
    whole = (folder / "care.toml").read_text(encoding="utf-8")
    items = whole[whole.index("[[item]]") :]
    (folder / "care.toml").write_text(f"phase = []\n{items}", encoding="utf-8")
    assert fault_of(folder) == "care.toml: there is no phase"


@pytest.mark.parametrize("file", ["care.toml", "screening.toml", "facts.toml", "disagreements.toml"])
def test_a_missing_file_is_named(edit: Edit, file: str) -> None:
    folder = edit(file, "", "")
    (folder / file).unlink()
    assert fault_of(folder).startswith(f"{file}: cannot be read")


def test_a_disagreement_that_is_gone_is_named_where_it_is_missed(edit: Edit) -> None:
    fault = fault_of(edit("disagreements.toml", 'id = "retinoid_stop"', 'id = "retinoids"'))
    assert fault.startswith("screening.toml, preparation ")
    assert 'unknown disagreement "retinoid_stop"' in fault

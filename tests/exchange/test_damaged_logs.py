"""A damaged log is read or refused, whatever was done to it: no other exception, nothing partial."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.symptoms import SignId
from tracker.exchange.errors import LogFileError, Refusal
from tracker.exchange.logs.log_json import from_json
from tracker.exchange.logs.table_csv import from_csv

GOLDEN = Path(__file__).parent / "golden"
JSON_TEXT = (GOLDEN / "small.json").read_text(encoding="utf-8")
CSV_TEXT = (GOLDEN / "small.csv").read_bytes().decode("utf-8-sig")
TODAY = dt.date(2026, 3, 10)
SIGNS = frozenset(map(SignId, ("itching", "pinpoint_bleeding")))

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(("2026-03-04", "0001-01-01T00:00:00+01:00", "pen", "none", "-0"))
    | st.text(st.characters(), max_size=5)
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


def slots(node: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401  (any JSON value)
    """Return every container in the tree with each of its keys or positions."""
    keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    return [(node, key) for key in keys] + [slot for key in keys for slot in slots(node[key])]


@st.composite
def cut_and_patched(draw: st.DrawFn, text: str) -> str:
    """Draw the text with one stretch of it replaced."""
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, min(len(text), start + 60)))
    patch = draw(st.text(st.sampled_from("\"{}[],:;\n\r\t 0123456789-.eE\\'nulltrue="), max_size=6))
    return text[:start] + patch + text[end:]


def assert_one_line(refusal: Refusal) -> None:
    message = str(LogFileError(Path("my.json"), refusal.place, refusal.reason))
    assert message.isprintable()
    message.encode()


@given(st.data())
def test_any_value_in_any_place(data: st.DataObject) -> None:
    tree = json.loads(JSON_TEXT)
    container, key = data.draw(st.sampled_from(slots(tree)))
    container[key] = data.draw(values)
    try:
        from_json(json.dumps(tree), known_signs=SIGNS, today=TODAY)
    except Refusal as refusal:
        assert_one_line(refusal)


@given(cut_and_patched(JSON_TEXT))
def test_json_with_a_stretch_replaced(text: str) -> None:
    try:
        from_json(text, known_signs=SIGNS, today=TODAY)
    except Refusal as refusal:
        assert_one_line(refusal)


@given(cut_and_patched(CSV_TEXT))
def test_csv_with_a_stretch_replaced(text: str) -> None:
    try:
        from_csv(text, known_signs=SIGNS, today=TODAY)
    except Refusal as refusal:
        assert_one_line(refusal)

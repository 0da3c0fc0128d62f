"""Every text that a patient can come to read: row by row from the knowledge, and from the window itself.

Files, tables and fields are not listed, so that a new one is looked at without anybody thinking of it. What
no patient reads as a sentence is left out by the name of its field.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
KNOWLEDGE = ROOT / "resources" / "knowledge"
WINDOW = ROOT / "tracker" / "ui"

NO_SENTENCE = {
    *("id", "group", "kind", "check", "level", "levels", "symptom", "symptoms", "course", "risk", "risks"),
    *("topic", "verdict", "device", "devices", "disagreement", "sources", "skin_types", "performed_by"),
    *("to", "scores", "signs", "above", "areas", "products", "codes", "numbers", "aspect", "improvement"),
}
"""Ids and numbers."""
FOR_CLINICIANS = {"clinical_name", "publisher", "reference", "grade", "doi", "code", "system"}
"""The clinician's words, and where a publication is found."""
PART_OF_A_SENTENCE = {"words", "by_when"}
"""Read only inside other texts, which are looked at with them in place."""
LEFT_OUT = NO_SENTENCE | FOR_CLINICIANS | PART_OF_A_SENTENCE
LEFT_OUT_OF = {"sources.toml": {"title"}}
"""The titles of publications are not ours to reword."""

FOR_PROGRAMS = {"codes.toml"}
"""Nothing in these files is read by a patient."""

EXAMPLES = {
    "day": "4",
    "days": "3 and 4",
    "since_day": "3",
    "earlier_day": "3",
    "earlier": "mild",
    "score": "moderate",
    "upper": "trace",
    "signs": "“Skin feels hot to the touch”",
    "temperature": "38.4 °C",
    "label": "Redness",
    "risks": "Diabetes",
    "titles": "“The skin still feels hot” and “Swollen glands”",
    "emergency_number": "112 or your local emergency number",
}
"""What stands in the place of `{...}`; a place that is not named here gets a number."""
FEWEST_WORDS_IN_THE_WINDOW = 8
"""The window's shorter texts are names of buttons and fields; a grade says nothing about them."""


def rows() -> dict[str, str]:
    """Return the texts of each row of the knowledge, joined as they are read together, by the row's place."""
    found = {}
    for file in sorted(KNOWLEDGE.glob("*.toml")):
        if file.name in FOR_PROGRAMS:
            continue
        left_out = LEFT_OUT | LEFT_OUT_OF.get(file.name, set())
        for table, content in tomllib.loads(file.read_text(encoding="utf-8")).items():
            for number, row in enumerate(content if isinstance(content, list) else [content], start=1):
                if text := " ".join(_sentences(row, left_out)):
                    found[f"{file.name}, {table} {number} {_name(row)}"] = text
    return found


def window_texts() -> dict[str, str]:
    """Return the longer texts that the window's own files hand to `tr`, by file and line."""
    found = {}
    for file in sorted(WINDOW.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            text = _translated(node)
            if len(text.split()) >= FEWEST_WORDS_IN_THE_WINDOW and not text.startswith(FOR_EXPERTS):
                found[f"{file.name}: {text[:40]}"] = _sentence(text)
    return found


def _translated(node: ast.AST) -> str:
    """Return the text of a call such as `self.tr("...")`, or nothing."""
    match node:
        case ast.Call(
            func=ast.Attribute(attr="tr") | ast.Name(id="tr"), args=[ast.Constant(value=str(text))]
        ):
            return text
    return ""


def _name(row: dict[str, Any]) -> str:
    names = (row.get(key) for key in ("id", "symptom", "aspect", "risk", "level"))
    return next((name for name in names if name), "")


def _sentences(value: object, left_out: set[str]) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in left_out:
                yield from _sentences(inner, left_out)
    elif isinstance(value, list):
        for inner in value:
            yield from _sentences(inner, left_out)
    elif isinstance(value, str) and value.strip():
        yield _sentence(value)


def _sentence(text: str) -> str:
    """Return the text with examples in its places and a stop at its end, where a label has none."""
    filled = re.sub(r"\{(\w+)\}", lambda place: EXAMPLES.get(place[1], "3"), text).strip()
    return filled if filled[-1] in ".?!:" else f"{filled}."


FOR_EXPERTS = "For experts: "
"""So begins what says of itself that it is not for patients: how a locked file is made, for example."""

"""Every text of the window can be translated: `tr` gets plain literals, never a text put together before."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import tracker.ui

FILES = sorted(Path(tracker.ui.__file__).parent.glob("**/*.py"))
CALLS = {"tr": 0, "translate": 1}
"""Name of the function → which of its arguments is the text."""


def translated() -> Iterator[tuple[str, ast.expr]]:
    """Return where each text that is handed over for translation stands, and what it is."""
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", None) or getattr(node.func, "id", None)
                if name in CALLS:
                    yield f"{file.name}:{node.lineno}", node.args[CALLS[name]]


def is_own_wrapper(text: ast.expr) -> bool:
    """Tell whether this is a module's own `tr` handing on its argument."""
    return isinstance(text, ast.Name) and text.id == "text"


def test_only_plain_literals_are_translated() -> None:
    found = list(translated())
    assert len(found) > 100
    wrong = [
        place
        for place, text in found
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)) and not is_own_wrapper(text)
    ]
    assert wrong == []


def test_no_translated_text_is_empty_or_has_half_a_place() -> None:
    for place, text in translated():
        if isinstance(text, ast.Constant):
            assert isinstance(text.value, str), place
            assert text.value.strip(), place
            assert text.value.count("{") == text.value.count("}"), place

"""The questions of the day's form on their own: the form need not wait for the rest of the knowledge.

Nothing is checked here beyond what Python notices; `load_knowledge` checks the same rows right after the
first frame.
"""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import Any

import tomli

from tracker.domain.questions import Questions, Scale, ScaleStep, Sign, SignGroup
from tracker.domain.symptoms import SignId, Symptom


def load_questions(folder: Path, language: str = "en") -> Questions:
    """Read scales and signs, their texts in a language.

    Raises `KnowledgeError` with file and row when they are not right.
    """
    try:
        scales = [_scale(row) for row in _read(folder, "scales.toml", language)["scale"]]
        rows = _read(folder, "signs.toml", language)
        groups = [SignGroup(**row) for row in rows["group"]]
        signs = [Sign(**_with_tuple(row, "sources")) for row in rows["sign"]]
    except (OSError, KeyError, TypeError, ValueError):
        from tracker.knowledge.loader import load_knowledge

        load_knowledge(folder, language=language)  # it says which row is wrong
        raise
    return Questions(
        scales=MappingProxyType({scale.symptom: scale for scale in scales}),
        sign_groups=MappingProxyType({group.id: group for group in groups}),
        signs=MappingProxyType({SignId(sign.id): sign for sign in signs}),
    )


def _read(folder: Path, name: str, language: str) -> dict[str, Any]:
    with (folder / name).open("rb") as stream:
        content = tomli.load(stream)
    if language == "en":
        return content
    from tracker.knowledge.translations import is_translated, translated

    return translated(content, folder, name, language) if is_translated(folder, name, language) else content


def _scale(row: dict[str, Any]) -> Scale:
    steps = tuple(ScaleStep(**step) for step in row["steps"])
    return Scale(**{**_with_tuple(row, "sources"), "symptom": Symptom(row["symptom"]), "steps": steps})


def _with_tuple(row: dict[str, Any], key: str) -> dict[str, Any]:
    return {**row, key: tuple(row[key])}

"""Texts of another language over the English rows: what they replace, and what is refused, naming the row."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tracker.domain.flags import Level
from tracker.domain.knowledge import Knowledge
from tracker.domain.symptoms import SignId, Symptom
from tracker.knowledge import KnowledgeError, load_knowledge, load_questions
from tracker.knowledge.translations import KEYS, TABLES_OF_TEXTS, TEXTS
from tracker.language import NAMES

NOT_OURS = {"codes.toml"}
"""Nobody reads these on a screen."""
MAY_STAY = {"title", "publisher"}
"""A publication keeps its title and its publisher, unless they are our own words."""

RULES = """
[texts]
score_unanswered = "{label}: sin respuesta."

[combination]
title = "Varias cosas"
[combination.advice]
contact = "Llame."

[[rule]]
id = "pus"
title = "Puede ser una infección"
why = "Usted anotó {signs} el día {day}."
"""
SCALES = """
[[scale]]
symptom = "swelling"
label = "Hinchazón"
steps = [
    { score = 0, word = "Nada" },
    { score = 1, word = "Mínima", description = "Apenas hinchada." },
    {}, {}, {},
]
"""


@pytest.fixture
def folder(tmp_path: Path, shipped_folder: Path) -> Path:
    """The English files, with a language that has little."""
    folder = tmp_path / "knowledge"
    shutil.copytree(shipped_folder, folder, ignore=shutil.ignore_patterns(*NAMES))
    (folder / "es").mkdir()
    write(folder, "rules.toml", RULES)
    write(folder, "scales.toml", SCALES)
    return folder


def write(folder: Path, name: str, text: str) -> None:
    (folder / "es" / name).write_text(text, encoding="utf-8")


def fault_of(folder: Path) -> str:
    with pytest.raises(KnowledgeError) as caught:
        load_knowledge(folder, language="es")
    return str(caught.value)


# ------------------------------------------------------------------ what it replaces


def test_the_texts_are_replaced_and_the_numbers_stay(folder: Path, knowledge: Knowledge) -> None:
    spanish = load_knowledge(folder, language="es")
    english_rule, rule = (next(r for r in k.rules if r.id == "pus") for k in (knowledge, spanish))
    assert rule.title == "Puede ser una infección"
    assert (rule.check, rule.levels, rule.sources) == (
        english_rule.check,
        english_rule.levels,
        english_rule.sources,
    )
    assert spanish.texts.score_unanswered == "{label}: sin respuesta."
    assert spanish.combination.advice[Level.CONTACT] == "Llame."
    swelling = spanish.scales[Symptom.SWELLING]
    assert [step.score for step in swelling.steps] == [0, 1, 2, 3, 4]
    assert [step.word for step in swelling.steps] == ["Nada", "Mínima", "Mild", "Moderate", "Severe"]


def test_what_is_left_out_stays_english(folder: Path, knowledge: Knowledge) -> None:
    spanish = load_knowledge(folder, language="es")
    assert spanish.signs == knowledge.signs
    assert spanish.combination.advice[Level.SAME_DAY] == knowledge.combination.advice[Level.SAME_DAY]
    assert spanish.scales[Symptom.PAIN] == knowledge.scales[Symptom.PAIN]


def test_english_does_not_look_at_the_other_languages(folder: Path, knowledge: Knowledge) -> None:
    write(folder, "rules.toml", "this is no TOML")
    assert load_knowledge(folder) == knowledge


def test_the_form_has_the_same_texts_as_the_knowledge(folder: Path) -> None:
    questions, whole = load_questions(folder, "es"), load_knowledge(folder, language="es")
    assert (questions.scales, questions.signs) == (whole.scales, whole.signs)
    assert questions.scales[Symptom.SWELLING].label == "Hinchazón"


# ------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('id = "pus"', 'id = "puss"', 'rule 1 "puss": there is no such row in English'),
        ('id = "pus"', "", 'rule 1 "?": there is no such row in English'),
        ("[[rule]]", "[[rool]]", "unknown table 'rool'"),
        ("[[rule]]", "[rule]", "[rule]: is not a single table in English"),
        ("title = ", "titel = ", "unknown field 'titel'"),
        ("{day}", "{dia}", 'rule 1 "pus": {day} is missing, in'),
        ("{signs}", "{signs} {score}", 'rule 1 "pus": {score} is not in the English, in'),
        ("{label}", "", "[texts]: {label} is missing, in"),
        ('"Puede ser una infección"', '""', "'title' must be a text"),
        ('"Puede ser una infección"', "3", "'title' must be a text"),
        ('id = "pus"', 'id = "pus"\nuntil_day = 3', "unknown field 'until_day'"),
        ('id = "pus"', 'id = "pus"\nsources = ["own-reading"]', "'sources' is no text"),
        ("contact = ", "watch = ", "[combination], advice: unknown field 'watch'"),
        ("[texts]", "[texts", "rules.toml: "),
    ],
)
def test_a_slip_is_named_with_its_file_and_row(folder: Path, old: str, new: str, problem: str) -> None:
    assert old in RULES
    write(folder, "rules.toml", RULES.replace(old, new, 1))
    fault = fault_of(folder)
    assert fault.startswith("es/rules.toml")
    assert problem in fault


def test_a_row_that_comes_twice_is_refused(folder: Path) -> None:
    write(folder, "rules.toml", '[[rule]]\nid = "pus"\n[[rule]]\nid = "pus"')
    assert fault_of(folder).startswith('es/rules.toml, rule 2 "pus": ')


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("{}, {}, {},", "{}, {},", "steps: there must be 5 of them"),
        ("score = 1", "score = 2", "steps 2: 'score' is no text and must be as in English"),
        ("Mínima", "Nada", "two steps have the same word"),
    ],
)
def test_a_slip_in_a_step_is_named_too(folder: Path, old: str, new: str, problem: str) -> None:
    write(folder, "scales.toml", SCALES.replace(old, new, 1))
    assert problem in fault_of(folder)
    with pytest.raises((KnowledgeError, ValueError)):
        load_knowledge(folder, language="es")


def test_the_checks_between_rows_hold_for_the_translation_as_well(folder: Path) -> None:
    write(folder, "levels.toml", '[[level]]\nlevel = "watch"\nby_when = "mañana"\n')
    assert fault_of(folder).startswith(
        'levels.toml (es), level 2 "watch": the "action" does not name its time'
    )


def test_a_broken_file_stops_the_form_as_well(folder: Path) -> None:
    write(folder, "signs.toml", '[[sign]]\nid = "puss"\nlabel = "Pus"')
    with pytest.raises(KnowledgeError, match="es/signs.toml, sign 1"):
        load_questions(folder, "es")


# ------------------------------------------------------------------ what is shipped


def languages() -> list[str]:
    """Return the languages that have any texts."""
    folder = Path(__file__).resolve().parents[2] / "resources" / "knowledge"
    return sorted(path.name for path in folder.iterdir() if path.is_dir())


@pytest.mark.parametrize("language", languages())
def test_the_texts_of_a_language_fit_the_rows(shipped_folder: Path, language: str) -> None:
    spanish = load_knowledge(shipped_folder, language=language)
    assert spanish.signs[SignId("pus")].label != load_knowledge(shipped_folder).signs[SignId("pus")].label


@pytest.mark.parametrize("language", languages())
def test_no_text_of_a_language_is_missing(shipped_folder: Path, language: str) -> None:
    missing = []
    for file in sorted(shipped_folder.glob("*.toml")):
        if file.name in NOT_OURS:
            continue
        own = shipped_folder / language / file.name
        translation = tomllib.loads(own.read_text(encoding="utf-8")) if own.is_file() else {}
        english = tomllib.loads(file.read_text(encoding="utf-8"))
        missing += [f"{language}/{file.name}, {place}" for place in _missing(english, translation)]
    assert missing == []


def test_a_missing_text_would_be_found() -> None:
    english = {
        "rule": [
            {"id": "a", "why": "x", "raise": [{"to": "contact", "because": "y"}]},
            {"id": "b", "why": "z"},
        ]
    }
    own = {"rule": [{"id": "b", "why": "z"}, {"id": "a", "why": "x"}]}
    assert list(_missing(english, own)) == ["rule a, raise 1, because"]
    assert list(_missing({"texts": {"one": "1", "two": "2"}}, {"texts": {"two": "2"}})) == ["texts, one"]


def _missing(english: dict[str, Any], own: dict[str, Any]) -> Iterator[str]:
    """Yield the place of every text of a file that its translation does not have."""
    for table, content in english.items():
        if isinstance(content, dict):
            yield from _missing_in_row(table, content, own.get(table, {}), table)
        for row in content if isinstance(content, list) else []:
            key = KEYS.get(table, "")
            rows = {each.get(key): each for each in own.get(table, [])}
            yield from _missing_in_row(f"{table} {row.get(key)}", row, rows.get(row.get(key), {}), table)


def _missing_in_row(place: str, row: dict[str, Any], own: dict[str, Any], table: str) -> Iterator[str]:
    for field, value in row.items():
        if isinstance(value, dict):
            yield from _missing_in_row(f"{place}, {field}", value, own.get(field, {}), field)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for number, inner in enumerate(value):
                given = own.get(field, [])
                below = given[number] if number < len(given) else {}
                yield from _missing_in_row(f"{place}, {field} {number + 1}", inner, below, field)
        elif (table in TABLES_OF_TEXTS or field in TEXTS) and re.search(r"\w", str(value)):
            if field not in own and not (table == "source" and field in MAY_STAY):
                yield f"{place}, {field}"

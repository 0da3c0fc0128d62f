"""Texts of another language over the English rows: what they replace, and what is refused, naming the row."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tracker.domain.flags import Level
from tracker.domain.knowledge import Knowledge
from tracker.domain.symptoms import Symptom
from tracker.knowledge import KnowledgeError, load_knowledge, load_questions
from tracker.language import NAMES

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
    with pytest.raises(KnowledgeError, match=r"es/signs\.toml, sign 1"):
        load_questions(folder, "es")


HEALING = "course,symptom,first_day,basis\nlight,redness,1,Las hojas dicen de 24 a 48 horas.\n"


def test_a_table_is_laid_over_by_the_columns_that_name_its_lines(folder: Path, knowledge: Knowledge) -> None:
    write(folder, "healing.csv", HEALING)
    rows = load_knowledge(folder, language="es").bands["light", Symptom.REDNESS]
    english = knowledge.bands["light", Symptom.REDNESS]
    assert rows[1] == english[1]._replace(basis="Las hojas dicen de 24 a 48 horas.")
    assert (rows[0], rows[2:]) == (english[0], english[2:])


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("redness,1", "redness,5", "es/healing.csv, line 2: there is no such line in English"),
        (
            "first_day",
            "last_day",
            "es/healing.csv, line 1: the columns must be course,symptom,first_day,basis",
        ),
        (
            "Las hojas dicen de 24 a 48 horas.",
            "",
            "es/healing.csv, line 3 of the English: 'basis' must be a text",
        ),
        (",Las", ",más,Las", "es/healing.csv, line 2: 5 cells instead of 4"),
    ],
)
def test_a_slip_in_a_table_is_named(folder: Path, old: str, new: str, problem: str) -> None:
    write(folder, "healing.csv", HEALING.replace(old, new, 1))
    assert fault_of(folder) == problem


# ------------------------------------------------------------------ what is shipped


@pytest.mark.parametrize("language", sorted(NAMES.keys() - {"en"}))
def test_the_texts_of_every_language_fit_the_rows(shipped_folder: Path, language: str) -> None:
    """That none is missing is seen to in `test_translated_texts`."""
    english, other = load_knowledge(shipped_folder), load_knowledge(shipped_folder, language=language)
    assert [rule.check for rule in other.rules] == [rule.check for rule in english.rules]
    assert not {rule.why for rule in other.rules} & {rule.why for rule in english.rules}
    assert other.bands.keys() == english.bands.keys()

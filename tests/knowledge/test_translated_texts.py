"""The medical texts of every other language say what the English says: all of it, as urgently, as plainly."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from statistics import median

import pytest
from textstat.textstat import textstatistics

from .translated_texts import KNOWLEDGE, faults, languages, texts

NEVER = {
    "es": {
        # a name for what the person has is for a doctor to give; what was measured or ticked may be repeated
        r"(?<!¿)\busted (tiene|padece|sufre) (una? )?(infección|alergia|sepsis|celulitis|quemadura)",
        r"(?<!¿)\btiene (una )?(infección|sepsis|celulitis|quemadura)",
        r"\best[áa]n? infectad",
        r"\besto es (una? )?(\w+ )?(infección|alergia|reacción|quemadura|sepsis)",
        # a diary cannot know that all is well, and whoever reads that it is may not call
        r"\b(todo|eso|esto|su piel|usted) (es|está|va|se ve) (todo |muy |perfectamente )?"
        r"(bien|normal|san[oa]|segur[oa]|inofensiv[oa])\b",
        r"\bsana(ndo)? (bien|como debe)",
        r"\bno se preocupe|\bnada (de qué|por qué|que) preocupar",
        r"\bno hay (ninguna )?infección",
        r"\b(garantiza\w*|con seguridad|sin duda)\b",
    }
}
"""Patterns, in lower case, each a way to diagnose or to lull, by language."""

EASY_ENOUGH = {"es": 60.0}
"""The lowest grade of a row by Fernández Huerta, for an age of 13; names of illnesses push it down."""
EASY = {"es": 80.0}
"""What half of the rows must reach: 80 to 90 is easy, for an age of 11."""
FEWEST_WORDS_FOR_A_GRADE = 10
NOT_READ_AS_A_SENTENCE = {"clinical_name", "publisher", "words", "by_when", "until"}


def rows(language: str) -> dict[str, str]:
    """Return the texts of each row as they are read together, by file and row."""
    found: dict[str, str] = {}
    for file in sorted((KNOWLEDGE / language).iterdir()):
        if file.suffix == ".md":
            continue
        for place, text in texts(file).items():
            if place[-1] in NOT_READ_AS_A_SENTENCE or (file.name, place[-1]) == ("sources.toml", "title"):
                continue
            row = " ".join((file.name, *place[:2]))
            sentence = re.sub(r"\{\w+\}", "3", text)
            stop = "" if sentence[-1] in ".?!:" else "."
            found[row] = f"{found.get(row, '')} {sentence}{stop}".strip()
    return found


def test_there_is_spanish() -> None:
    assert "es" in languages()


@pytest.mark.parametrize("language", languages())
def test_all_of_the_english_is_there_and_nothing_else(language: str) -> None:
    assert faults(language, KNOWLEDGE / language) == []


@pytest.mark.parametrize("language", languages())
def test_nothing_is_diagnosed_and_nobody_is_lulled(language: str) -> None:
    found = [
        f"{row}: {pattern}"
        for row, text in rows(language).items()
        for pattern in NEVER[language]
        if re.search(pattern, text.lower())
    ]
    assert found == []


@pytest.mark.parametrize("language", languages())
def test_the_texts_of_a_row_are_easy_to_read(language: str) -> None:
    measure = textstatistics()
    measure.set_lang(language)
    texts_of = {
        row: text for row, text in rows(language).items() if len(text.split()) >= FEWEST_WORDS_FOR_A_GRADE
    }
    grades = {row: measure.fernandez_huerta(text) for row, text in texts_of.items()}
    assert {row: grade for row, grade in grades.items() if grade < EASY_ENOUGH[language]} == {}
    assert median(grades.values()) >= EASY[language]
    expert = "La hiperpigmentación postinflamatoria requiere evaluación dermatológica inmediata."
    assert measure.fernandez_huerta(expert) < EASY_ENOUGH["es"]


# ------------------------------------------------------------------ each of these faults would be found


@pytest.mark.parametrize(
    "text",
    [
        "Usted tiene una infección.",
        "La piel está infectada.",
        "Esto es una quemadura.",
        "Todo va bien.",
        "Su piel está bien.",
        "No se preocupe.",
        "Su piel está sanando bien.",
    ],
)
def test_a_diagnosis_or_a_lull_would_be_found(text: str) -> None:
    assert any(re.search(pattern, text.lower()) for pattern in NEVER["es"])


@pytest.mark.parametrize(
    "text", ["Tiene fiebre", "Esto puede ser señal de infección", "¿Tiene alergia al oro?"]
)
def test_what_was_measured_or_may_be_so_can_be_said(text: str) -> None:
    assert not any(re.search(pattern, text.lower()) for pattern in NEVER["es"])


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        ("levels.toml", "hoy mismo", "pronto", 'says "hoy mismo" more or less often'),
        ("levels.toml", "Llame ahora al {emergency_number}.", "Llame ahora.", "other places to fill"),
        ("levels.toml", '"Si no puede', '" Si no puede', "has spaces at an end"),
        ("levels.toml", 'level = "watch"', 'level = "wait"', "levels.toml level watch label: is missing"),
        ("levels.toml", 'by_when = "ahora"', 'by = "ahora"', "level emergency by: is not in the English"),
        ("care.toml", "30 o más", "15 o más", "other numbers"),
        ("care.toml", "agujas de 0,5 mm", "agujas de 5 mm", "other numbers"),
        (
            "care.toml",
            '[[item]]\nid = "wash_gently"',
            '[[item]]\nfrom_day = 0\nid = "wash_gently"',
            "is no text",
        ),
        ("risks.toml", "Eccema", "Eczema", "is still English"),
        ("screening.toml", "¿Tiene alergia al oro?", "¿Tiene alergia al oro", "does not end with '?'"),
        ("screening.toml", "¿Tiene alergia al oro?", "Tiene alergia al oro?", "without its partner"),
        ("rules.toml", "“{label}” no", "'{label}' no", "quotation marks"),
        ("rules.toml", 'id = "pus"', 'id = "puss"', "rules.toml rule puss title: is not in the English"),
        ("healing.csv", "light,redness,0,", "light,redness,5,", "row light redness 0 basis: is missing"),
        ("sources.toml", 'says = "En todos', 'said = "En todos', "source eu-112 says: is missing"),
    ],
)
def test_a_fault_is_named(file: str, old: str, new: str, fault: str, tmp_path: Path) -> None:
    folder = tmp_path / "es"
    shutil.copytree(KNOWLEDGE / "es", folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert any(fault in found for found in faults("es", folder))


def test_a_file_that_is_missing_and_rows_in_another_order_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "es"
    shutil.copytree(KNOWLEDGE / "es", folder)
    (folder / "facts.toml").unlink()
    head, first, second, *rest = (folder / "risks.toml").read_text(encoding="utf-8").split("[[risk]]")
    (folder / "risks.toml").write_text("[[risk]]".join([head, second, first, *rest]), encoding="utf-8")
    assert faults("es", folder) == [
        "facts.toml: is missing or has no English",
        "risks.toml: the rows do not stand in the order of the English",
    ]

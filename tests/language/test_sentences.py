"""One function gives every sentence outside Qt: English as it stands, any other from the catalogue."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tracker import language
from tracker.language import number, tr

from .speaking import speaking, write_catalogue

CATALOGUE = {
    ("No day.", ""): "Ningún día.",
    ("May", "month"): "mayo",
    ("May", "short month"): "may",
    ("%n day(s) on {list}", ""): ("%n día en {list}", "%n días en {list}"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a small Spanish catalogue."""
    write_catalogue(tmp_path / "es.ts", CATALOGUE)
    return tmp_path


def test_english_is_what_stands_in_the_code() -> None:
    assert tr("No day.") == "No day."
    assert tr("May", "month") == "May"


@pytest.mark.parametrize(
    ("n", "text"), [(0, "0 days were left"), (1, "1 day was left"), (2, "2 days were left")]
)
def test_english_holds_both_forms_of_a_number(n: int, text: str) -> None:
    assert tr("%n day(s) (was|were) left", "", n) == text


def test_other_brackets_stay() -> None:
    assert tr("%n day(s) (session of {date})", "", 1) == "1 day (session of {date})"
    assert tr("bracket(s)") == "bracket(s)"


@given(st.integers(2, 10_000))
def test_every_other_number_is_more_than_one(n: int) -> None:
    assert tr("%n (entry|entries)", "", n) == f"{n} entries"


def test_another_language_comes_from_its_catalogue(folder: Path) -> None:
    with speaking("es", folder):
        assert language.current() == "es"
        assert tr("No day.") == "Ningún día."
        assert (tr("May", "month"), tr("May", "short month")) == ("mayo", "may")
        assert tr("%n day(s) on {list}", "", 1) == "1 día en {list}"
        assert tr("%n day(s) on {list}", "", 0) == "0 días en {list}"
    assert language.current() == "en"
    assert tr("No day.") == "No day."


def test_what_is_not_translated_stays_english(folder: Path) -> None:
    with speaking("es", folder):
        assert tr("Something new") == "Something new"
        assert tr("May") == "May"  # the same word with another meaning
        assert tr("%n new thing(s)", "", 1) == "1 new thing"


def test_an_unfinished_or_half_translation_is_not_used(tmp_path: Path) -> None:
    messages = [
        '<source>a</source><translation type="unfinished">guessed</translation>',
        "<source>b</source><translation></translation>",
        "<source>%n c</source><translation><numerusform>uno</numerusform><numerusform/></translation>",
        "<source>d</source>",
    ]
    text = "".join(f"<message>{message}</message>" for message in messages)
    (tmp_path / "es.ts").write_text(f"<TS><context><name></name>{text}</context></TS>")
    with speaking("es", tmp_path):
        assert [tr("a"), tr("b"), tr("%n c", "", 1), tr("d")] == ["a", "b", "1 c", "d"]


def test_the_strings_of_a_window_are_not_taken_for_others(tmp_path: Path) -> None:
    write_catalogue(tmp_path / "es.ts", {("Save", ""): "Guardar"}, context="EntryForm")
    with speaking("es", tmp_path):
        assert tr("Save") == "Save"


@pytest.mark.parametrize("content", ["<TS><context>", "not xml", ""])
def test_a_catalogue_that_cannot_be_read_changes_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / "es.ts").write_text(content)
    with pytest.raises(ValueError, match=r"es\.ts"):
        language.use("es", tmp_path)
    with pytest.raises(OSError, match=r"fr\.ts"):
        language.use("fr", tmp_path)
    assert language.current() == "en"


def test_a_number_has_the_point_of_the_language(folder: Path) -> None:
    assert [number(38.5), number(39.0), number(1.25)] == ["38.5", "39", "1.25"]
    with speaking("es", folder):
        assert [number(38.5), number(39.0)] == ["38,5", "39"]
    with speaking("es", folder, "MX"):
        assert number(38.5) == "38.5"


def test_the_point_is_the_one_that_qt_writes(folder: Path) -> None:
    anywhere = QLocale.Country.AnyTerritory
    locales = QLocale.matchingLocales(QLocale.Language.Spanish, QLocale.Script.AnyScript, anywhere)
    assert len(locales) > 20
    for locale in locales:
        country = QLocale.territoryToCode(locale.territory())
        if len(country) == 2:  # one is for all of Latin America
            with speaking("es", folder, country):
                assert number(0.5) == f"0{locale.decimalPoint()}5", country

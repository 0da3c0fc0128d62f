"""Report and record in another language than English: all of them, with its dates, points and name."""

from __future__ import annotations

import datetime as dt
import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from tests.exchange.fhir_rules import broken_rules
from tests.exchange.reports import day, input_of, pdf_of, read_back, report_of, session, text_of
from tests.exchange.test_report_pdf import PAPERS, quiet_log
from tests.language.speaking import speaking
from tracker.domain.journal import Journal
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import treatment_overview
from tracker.exchange.fhir.bundle import fhir_document
from tracker.exchange.logs.reading import read_log
from tracker.exchange.report.choice import Paper, ReportChoice
from tracker.exchange.report.pdf import report_text
from tracker.exchange.report.words import load_words
from tracker.knowledge import load_knowledge
from tracker.knowledge.codes import load_codes
from tracker.paths import resources

EXAMPLE = resources() / "examples" / "example-log.json"
WORDS = resources() / "report" / "words.en.toml"
ENGLISH = tomllib.loads(WORDS.read_text(encoding="utf-8"))["texts"]
TITLES = [key for key in ENGLISH if key.endswith(("_heading", "_in_full")) or key == "title"]
IN_THE_EXAMPLE = [
    "title",
    "sessions_heading",
    "flags_heading",
    "flags_in_full",
    "days_heading",
    "days_in_full",
    "reading_heading",
    "scales_heading",
    "limits_heading",
    "range_heading",
    "sources_heading",
]


@pytest.fixture(scope="module")
def spanish() -> Knowledge:
    """The medical texts in Spanish."""
    return load_knowledge(resources() / "knowledge", country="ES", language="es")


@pytest.fixture(autouse=True)
def in_spain() -> Iterator[None]:
    """Speak Spanish as in Spain, where decimals follow a comma."""
    with speaking("es", resources() / "translations", "ES"):
        yield


def example(knowledge: Knowledge) -> Journal:
    signs = frozenset(knowledge.signs)
    return read_log(EXAMPLE, knowledge_signs=signs, today=dt.date(2026, 9, 1)).journal


def test_the_report_on_the_example_is_in_spanish(spanish: Knowledge) -> None:
    pdf = read_back(report_of(spanish, ReportChoice(), *example(spanish).treatments).pdf)
    text = text_of(pdf)
    texts = load_words().texts
    assert [texts[key] for key in IN_THE_EXAMPLE if texts[key] not in text] == []
    assert [ENGLISH[key] for key in TITLES if ENGLISH[key] in text] == []
    assert pdf.trailer["/Root"]["/Lang"] == "es"
    assert pdf.metadata is not None
    assert (
        pdf.metadata.title == "Evolución después de microagujas, 2 sesiones, la última del 9 de marzo de 2026"
    )
    assert "9 al 15 de marzo de 2026 (día 0 a 6)" in text
    assert "1,5 mm" in text
    assert " dom 15 mar 2 ↑ 1 ↑ 2 1 ↑ 36,9 no no no no no Prurito" in text


@PAPERS
def test_thirty_days_have_thirty_lines_on_the_first_page(paper: Paper, spanish: Knowledge) -> None:
    asked = replace(quiet_log(30), questions="¿Puedo correr?\n¿Puedo nadar?", products=("sérum",))
    pdf = pdf_of(asked, spanish, paper)
    first = " ".join(pdf.pages[0].extract_text().split())
    assert "29 mar 31 mar 0 0 0 0 36,6 no no no no no" in first
    assert all(f" {number} " in first for number in range(30))
    assert "No son un diagnóstico." in first
    assert "días anotados:" not in first
    assert " ".join(pdf.pages[1].extract_text().split()).startswith("Al completo: sesión del 2 de marzo")


def test_a_period_over_two_months_or_years_names_both(spanish: Knowledge) -> None:
    def told(treated_on: dt.date) -> str:
        treatment = replace(session(), treated_on=treated_on)
        entry = replace(day(0, redness=1), date=treated_on + dt.timedelta(days=3))
        return report_text(input_of(spanish, ReportChoice(), replace(treatment, days=(entry,))))

    assert "30 de enero al 2 de febrero de 2026 (día 0 a 3)" in told(dt.date(2026, 1, 30))
    assert "30 de diciembre de 2025 al 2 de enero de 2026 (día 0 a 3)" in told(dt.date(2025, 12, 30))


def test_what_is_shortened_points_to_the_log_in_spanish(spanish: Knowledge) -> None:
    long = replace(session(day(0, redness=1)), note="piel " * 200)
    text = text_of(pdf_of(long, spanish))
    assert "(texto completo en el diario)" in text
    assert "full text" not in text


def without_codes(tree: Any) -> Any:  # noqa: ANN401 - a tree of JSON values has no better type
    """Return a tree without its codings, whose names belong to their systems."""
    if isinstance(tree, dict):
        return {name: without_codes(child) for name, child in tree.items() if name != "coding"}
    return [without_codes(child) for child in tree] if isinstance(tree, list) else tree


def record_of(knowledge: Knowledge) -> dict[str, Any]:
    """Return the document for other programs on the example's last session."""
    journal = example(knowledge)
    overview = treatment_overview(journal, knowledge, journal.treatments[-1], dt.date(2026, 3, 16))
    codes = load_codes(resources() / "knowledge", knowledge)
    made_at = dt.datetime(2026, 3, 16, 20, 0, tzinfo=dt.UTC)
    data = fhir_document(overview, journal, knowledge, codes, made_at=made_at, version="1.2.3")
    document: dict[str, Any] = json.loads(data)
    return document


def without_words(tree: Any) -> Any:  # noqa: ANN401 - a tree of JSON values has no better type
    """Return a tree without what is told to people in their language."""
    if isinstance(tree, dict):
        words = {"text", "title", "display", "unit", "language", "valueString"}
        return {name: without_words(child) for name, child in tree.items() if name not in words}
    return [without_words(child) for child in tree] if isinstance(tree, list) else tree


def test_but_for_its_words_the_record_is_the_same_in_both_languages(spanish: Knowledge) -> None:
    ours = record_of(spanish)
    with speaking("en", resources() / "translations"):
        theirs = record_of(load_knowledge(resources() / "knowledge"))
    assert (ours["language"], theirs["language"]) == ("es", "en")
    assert ours != theirs
    assert without_words(ours) == without_words(theirs)


def test_the_record_for_other_programs_is_in_spanish_too(spanish: Knowledge) -> None:
    document = record_of(spanish)
    Bundle.model_validate(document)
    assert broken_rules(document) == []
    composition = document["entry"][0]["resource"]
    assert composition["language"] == "es"
    titles = {section["title"] for section in composition["section"]}
    assert titles >= {"Resumen", "La sesión", "Día por día", "Los avisos", "Fuentes", "Cómo leer esto"}
    text = json.dumps(without_codes(document), ensure_ascii=False)
    english = tomllib.loads(WORDS.read_text(encoding="utf-8"))["record"].values()
    assert [words for words in english if f'"{words}"' in text or f">{words}<" in text] == []
    assert 'lang=\\"en\\"' not in text
    assert "Profundidad de las agujas: 1,5 mm" in text

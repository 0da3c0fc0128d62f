"""What a screen reader finds in the report: title, language, headings, named columns, words for pictures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from pypdf.generic import DictionaryObject

from tests.exchange.reports import bookmarks, day, elements, pdf_of, read_back, report_of, session
from tests.exchange.test_report_pdf import photo, quiet_log
from tests.language.speaking import speaking
from tracker.domain.knowledge import Knowledge
from tracker.exchange.report.choice import ReportChoice
from tracker.exchange.report.words import load_words
from tracker.knowledge import load_knowledge
from tracker.paths import resources


def test_the_pdf_is_accessible(knowledge: Knowledge) -> None:
    pdf = pdf_of(session(day(0, redness=2, signs={"pus"})), knowledge)
    root = pdf.root_object
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Recovery after microneedling, session of 2 March 2026"
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    tags = list(elements(root["/StructTreeRoot"]))
    assert {"/Title", "/H1", "/H2", "/Table", "/TH", "/TD", "/Figure"} <= {tag["/S"] for tag in tags}
    (figure,) = [tag for tag in tags if tag["/S"] == "/Figure"]
    assert "1 day logged, the last is day 0." in figure["/Alt"]


def test_every_table_begins_with_cells_that_name_its_columns(knowledge: Knowledge) -> None:
    pdf = pdf_of(session(day(0, redness=2, signs={"pus"}, note="x"), day(2, pain=1)), knowledge)
    tags = list(elements(pdf.root_object["/StructTreeRoot"]))
    assert len([tag for tag in tags if tag["/S"] == "/Table"]) == 4
    check_tables(tags)


def test_headings_and_bookmarks_lead_through_the_report(knowledge: Knowledge) -> None:
    asked = replace(session(day(0, redness=2, signs={"pus"})), questions="May I swim?")
    pdf = pdf_of(asked, knowledge)
    titles = bookmarks(pdf)
    for expected in (
        "Session of 2 March 2026",
        "Questions of the patient",
        "What the program flagged",
        "What was logged, day by day",
        "In full: session of 2 March 2026",
        "How to read this report",
        "Sources",
    ):
        assert expected in titles
    levels = [
        int(tag["/S"][2:]) for tag in elements(pdf.root_object["/StructTreeRoot"]) if tag["/S"][:2] == "/H"
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("for_archive", [True, False])
def test_for_archives_it_is_pdf_a_as_well(for_archive: bool, knowledge: Knowledge) -> None:
    report = report_of(knowledge, ReportChoice(for_archive=for_archive), quiet_log(2))
    about = read_back(report.pdf).root_object["/Metadata"].get_data()
    assert b"pdfuaid:part" in about
    assert (b"<pdfaid:part>2</pdfaid:part>" in about) is for_archive
    assert (b"<pdfaid:conformance>A</pdfaid:conformance>" in about) is for_archive


def test_photos_and_a_second_session_are_tagged_in_spanish() -> None:
    spanish = load_knowledge(resources() / "knowledge", country="ES", language="es")
    signs = {"pus", "itching"}
    told = session(*(day(n, redness=3, signs=signs, results={"scars": "better"}) for n in range(40)))
    earlier = replace(quiet_log(4), treated_on=dt.date(2026, 1, 12))
    asked = replace(told, questions="¿Puedo nadar?\n" * 6, note="larga " * 100)
    photos = [photo(0, area="mejilla"), photo(4, description="Mancha roja"), photo(9)]
    with speaking("es", resources() / "translations", "ES"):
        pdf = read_back(report_of(spanish, ReportChoice(), earlier, asked, photos=photos).pdf)
        texts = load_words().texts
    root = pdf.root_object
    tags = list(elements(root["/StructTreeRoot"]))
    assert root["/Lang"] == "es"
    pictures = [str(tag["/Alt"]) for tag in tags if tag["/S"] == "/Figure"]
    assert [alt.split(" de ")[0] for alt in pictures[:2]] == ["Gráfico", "Gráfico"]
    assert pictures[2:] == [
        "Foto de la piel tratada. Día 0, 2 de marzo de 2026: mejilla.",
        "Día 4, 6 de marzo de 2026. Mancha roja",
        "Foto de la piel tratada. Día 9, 11 de marzo de 2026.",
    ]
    assert len([tag for tag in tags if tag["/S"] == "/Caption"]) == 3
    check_tables(tags)
    headings = {key for key in texts if key.endswith(("_heading", "_in_full"))} - {"limits_heading"}
    assert {texts[key] for key in headings} <= set(bookmarks(pdf))


def check_tables(tags: Sequence[DictionaryObject]) -> None:
    """Every table begins with a row of cells that name the columns, and has as many in each other row."""
    for table in (tag for tag in tags if tag["/S"] == "/Table"):
        rows = [list(elements(tag)) for tag in elements(table) if tag["/S"] == "/TR"]
        first, *others = ([cell for cell in row if cell["/S"] in ("/TH", "/TD")] for row in rows)
        assert {cell["/S"] for cell in first} == {"/TH"}
        scopes = {about["/Scope"] for cell in first for about in cell["/A"] if "/Scope" in about}
        assert scopes == {"/Column"}
        assert others
        assert all(len(row) == len(first) for row in others)

"""Sessions in a few words, what the report says about them, and its PDF read back."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from tracker.domain.journal import AboutMe, DayEntry, Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview, treatment_overview
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.exchange.report.choice import Paper, ReportChoice
from tracker.exchange.report.content import report_content
from tracker.exchange.report.material import Material
from tracker.exchange.report.pdf import ReportInput, make_report
from tracker.exchange.report.photos import ReportPhoto
from tracker.exchange.report.typesetting import Report
from tracker.exchange.report.words import load_words

DAY_0 = dt.date(2026, 3, 2)
MADE_ON = dt.date(2026, 3, 10)
NOBODY = AboutMe()
EVENING = dt.datetime(2026, 3, 2, 19, 20, tzinfo=dt.UTC)
BERLIN_WINTER = dt.timezone(dt.timedelta(hours=1))


def day(
    number: int,
    *,
    signs: set[str] | None = None,
    note: str = "",
    results: Mapping[str, str] | None = None,
    temperature_c: float | None = None,
    recorded_at: dt.datetime | None = None,
    amended_at: dt.datetime | None = None,
    **scores: int,
) -> DayEntry:
    """Return the entry of a day number; scores are given by name, the others were not answered."""
    return DayEntry(
        date=DAY_0 + dt.timedelta(days=number),
        scores={Symptom(name): score for name, score in scores.items()},
        signs=None if signs is None else frozenset(map(SignId, signs)),
        note=note,
        results={Aspect(aspect): Improvement(rated) for aspect, rated in (results or {}).items()},
        temperature_c=temperature_c,
        recorded_at=recorded_at,
        amended_at=amended_at,
    )


def session(*days: DayEntry) -> Treatment:
    return Treatment(treated_on=DAY_0, days=days)


def overview_of(treatment: Treatment, knowledge: Knowledge) -> TreatmentOverview:
    return treatment_overview(Journal(treatments=(treatment,)), knowledge, treatment, MADE_ON)


def content_of(
    treatment: Treatment, knowledge: Knowledge, *, about_me: AboutMe = NOBODY, zone: dt.tzinfo = dt.UTC
) -> dict[str, Any]:
    return said_about(overview_of(treatment, knowledge), knowledge, about_me=about_me, zone=zone)


def said_about(
    overview: TreatmentOverview,
    knowledge: Knowledge,
    *,
    about_me: AboutMe = NOBODY,
    zone: dt.tzinfo = dt.UTC,
) -> dict[str, Any]:
    """Return what the report on one session says, with the scales and sources that follow."""
    material = Material(
        overview=overview,
        about_me=about_me,
        knowledge=knowledge,
        words=load_words(),
        made_on=MADE_ON,
        version="1.2.3",
        zone=zone,
    )
    content = report_content([material], ReportChoice())
    return content["sessions"][0] | {"scales": content["scales"], "sources": content["sources"]}


def bytes_of(treatment: Treatment, knowledge: Knowledge, paper: Paper = "a4") -> bytes:
    return report_of(knowledge, ReportChoice(paper=paper), treatment).pdf


def report_of(
    knowledge: Knowledge,
    choice: ReportChoice,
    *treatments: Treatment,
    photos: Sequence[ReportPhoto] = (),
    about_me: AboutMe = NOBODY,
) -> Report:
    """Return the report on these sessions of one journal, the newest first."""
    return make_report(input_of(knowledge, choice, *treatments, photos=photos, about_me=about_me))


def input_of(
    knowledge: Knowledge,
    choice: ReportChoice,
    *treatments: Treatment,
    photos: Sequence[ReportPhoto] = (),
    about_me: AboutMe = NOBODY,
) -> ReportInput:
    """Return what the report is made from."""
    journal = Journal(about_me=about_me, treatments=treatments)
    return ReportInput(
        sessions=[treatment_overview(journal, knowledge, t, MADE_ON) for t in reversed(journal.treatments)],
        about_me=about_me,
        knowledge=knowledge,
        choice=choice,
        photos=photos,
        made_on=MADE_ON,
        version="1.2.3",
        zone=dt.UTC,
    )


def pdf_of(treatment: Treatment, knowledge: Knowledge, paper: Paper = "a4") -> PdfReader:
    return read_back(bytes_of(treatment, knowledge, paper))


def read_back(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def text_of(pdf: PdfReader) -> str:
    """Return all text on one line; words that were split at a line's end stay split."""
    return " ".join("\n".join(page.extract_text() for page in pdf.pages).replace("\u200b", "").split())


def first_row(content: dict[str, Any]) -> dict[str, Any]:
    return content["days"]["rows"][0]


def elements(node: DictionaryObject) -> Iterator[DictionaryObject]:
    """Yield what the tags of a part of a PDF name, in the order in which it is read aloud."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        element = kid.get_object()
        if isinstance(element, DictionaryObject) and "/S" in element:
            yield element
            yield from elements(element)


def bookmarks(pdf: PdfReader) -> list[str]:
    """Return the titles in the side bar of a PDF."""
    return [str(mark["/Title"]) for mark in _flat(pdf.outline) if isinstance(mark, Mapping)]


def _flat(outline: object) -> Iterator[object]:
    for entry in outline if isinstance(outline, list) else [outline]:
        if isinstance(entry, list):
            yield from _flat(entry)
        else:
            yield entry

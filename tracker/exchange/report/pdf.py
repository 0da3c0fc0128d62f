"""The report for a dermatologist: content and charts put together and set by typst."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.journal import AboutMe
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.exchange.report.choice import ReportChoice
from tracker.exchange.report.content import report_content
from tracker.exchange.report.material import Material
from tracker.exchange.report.photos import ReportPhoto, photo_bytes, photo_file
from tracker.exchange.report.plain import plain_text
from tracker.exchange.report.typesetting import Report, typeset
from tracker.exchange.report.words import load_words

_CHART_WIDTH = 9.2
"""Inches; the page shrinks it to the width of its text, so that its letters match those around it."""
_CHART_HEIGHTS = ((3, 3.3), (7, 2.9), (16, 2.5))
_LEAST_CHART_HEIGHT = 2.15
"""A log of up to so many days leaves room for a chart of this height (inches)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportInput:
    """One or several sessions, newest first, what is chosen of them, and the photos to print.

    `zone` is where the patient's dates are local; it decides which entries were made late. Of the choice, the
    sessions are those given here.
    """

    sessions: Sequence[TreatmentOverview]
    about_me: AboutMe
    knowledge: Knowledge
    choice: ReportChoice
    photos: Sequence[ReportPhoto] = ()
    made_on: dt.date
    version: str
    zone: dt.tzinfo


def make_report(given: ReportInput) -> Report:
    """Return the report, ready as PDF and pictures; raises `ExportError` when it cannot be made."""
    pictures = {f"chart-{n}.svg": _chart(each, given.knowledge) for n, each in enumerate(given.sessions)}
    pictures |= {photo_file(number): photo_bytes(photo) for number, photo in enumerate(given.photos)}
    content = report_content(_material(given), given.choice, given.photos)
    return typeset(content, pictures, for_archive=given.choice.for_archive)


def report_text(given: ReportInput) -> str:
    """Return what the first pages say as plain text, at once and without fonts or charts."""
    return plain_text(report_content(_material(given), given.choice), load_words())


def _material(given: ReportInput) -> list[Material]:
    return [
        Material(
            overview=overview,
            about_me=given.about_me,
            knowledge=given.knowledge,
            words=load_words(),
            made_on=given.made_on,
            version=given.version,
            zone=given.zone,
        )
        for overview in given.sessions
    ]


def _chart(overview: TreatmentOverview, knowledge: Knowledge) -> bytes:
    from tracker.exchange.chart_image import chart_bytes  # matplotlib: half a second, only when needed

    days = len(overview.treatment.days)
    height = next((height for most, height in _CHART_HEIGHTS if days <= most), _LEAST_CHART_HEIGHT)
    return chart_bytes(overview, knowledge, kind="svg", size_inches=(_CHART_WIDTH, height), has_heading=False)

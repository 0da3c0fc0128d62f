"""The report for a dermatologist: content and charts put together and set by typst."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

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
_CHART_HEIGHTS = ((7, 2.9), (16, 2.5))
_LEAST_CHART_HEIGHT = 2.15
"""A log of up to so many days leaves room for a chart of this height (inches)."""


def make_report(
    sessions: Sequence[TreatmentOverview],
    about_me: AboutMe,
    knowledge: Knowledge,
    choice: ReportChoice,
    photos: Sequence[ReportPhoto] = (),
    *,
    made_on: dt.date,
    version: str,
    zone: dt.tzinfo,
) -> Report:
    """Return the report on one or several sessions, newest first; raises `ExportError` if it cannot be made.

    `zone` is where the patient's dates are local; it decides which entries were made late. Of the choice, the
    sessions are those given.
    """
    words = load_words()
    material = [
        Material(
            overview=overview,
            about_me=about_me,
            knowledge=knowledge,
            words=words,
            made_on=made_on,
            version=version,
            zone=zone,
        )
        for overview in sessions
    ]
    pictures = {f"chart-{n}.svg": _chart(overview, knowledge) for n, overview in enumerate(sessions)}
    pictures |= {photo_file(number): photo_bytes(photo) for number, photo in enumerate(photos)}
    content = report_content(material, choice, photos)
    return typeset(content, pictures, plain_text(content, words), for_archive=choice.for_archive)


def _chart(overview: TreatmentOverview, knowledge: Knowledge) -> bytes:
    from tracker.exchange.chart_image import chart_bytes  # matplotlib: half a second, only when needed

    days = len(overview.treatment.days)
    height = next((height for most, height in _CHART_HEIGHTS if days <= most), _LEAST_CHART_HEIGHT)
    return chart_bytes(overview, knowledge, kind="svg", size_inches=(_CHART_WIDTH, height), has_heading=False)

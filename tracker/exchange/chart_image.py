"""The recovery chart as a picture for a file or a report: the same bytes each time, with no date in them."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Literal
from xml.sax.saxutils import escape

import matplotlib as mpl
from matplotlib.figure import Figure

from tracker.chart.recovery import RecoveryChart
from tracker.chart.styles import PRINT, ChartStyle
from tracker.chart.view import WHOLE, ChartView
from tracker.chart.words import ChartWords, for_the_clinician
from tracker.domain.dates import full_date
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.language import tr

Kind = Literal["png", "svg"]

PAGE_WIDE = (7.2, 4.9)
"""Width and height in inches: as wide as the text of an A4 or letter page."""
DOTS_PER_INCH = 200
"""Sharp enough for print; a PNG of the usual size stays under 0.2 MB."""


def chart_bytes(
    overview: TreatmentOverview,
    knowledge: Knowledge,
    *,
    kind: Kind,
    style: ChartStyle = PRINT,
    words: ChartWords | None = None,
    view: ChartView = WHOLE,
    size_inches: tuple[float, float] = PAGE_WIDE,
    has_heading: bool = True,
) -> bytes:
    """Return the chart of one treatment as PNG or SVG; letters are drawn as shapes, so no font is needed.

    The file carries a title and the chart in words for readers who do not see the picture. Without a
    heading the picture itself does not name the session: the page around it does.
    """
    title, description = title_of(overview), overview.in_words
    figure = Figure(figsize=size_inches, dpi=DOTS_PER_INCH)
    heading = title if has_heading else ""
    words = words or for_the_clinician()
    RecoveryChart(figure, knowledge.scales, style, words=words, heading=heading, view=view).draw(overview)
    if kind == "svg":
        metadata = {"Title": title, "Description": description, "Date": None, "Creator": None}
        return _described(_saved(figure, kind, metadata), title, description)
    return _saved(figure, kind, {"Title": title, "Description": description, "Software": None})


def title_of(overview: TreatmentOverview) -> str:
    """Return what the picture shows, such as "Recovery after the session of 2 March 2026"."""
    text = tr("Recovery after the session of {date}")
    return text.format(date=full_date(overview.treatment.treated_on))


def _saved(figure: Figure, kind: Kind, metadata: Mapping[str, str | None]) -> bytes:
    buffer = io.BytesIO()
    with mpl.rc_context({"svg.hashsalt": "recovery-chart", "svg.fonttype": "path"}):
        figure.savefig(
            buffer,
            format=kind,
            dpi=DOTS_PER_INCH,
            facecolor=figure.get_facecolor(),
            edgecolor="none",
            bbox_inches=None,
            metadata=metadata,
        )
    return buffer.getvalue()


def _described(svg: bytes, title: str, summary: str) -> bytes:
    """Add what matplotlib leaves out: a role and a description that screen readers look for."""
    old_title = f"<title>{escape(title)}</title>"
    named = f'<title id="title">{escape(title)}</title>\n <desc id="desc">{escape(summary)}</desc>'
    text = svg.decode("utf-8").replace(old_title, named, 1)
    return text.replace("<svg ", '<svg role="img" aria-labelledby="title desc" ', 1).encode("utf-8")

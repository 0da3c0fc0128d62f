"""The report for a dermatologist: the content set by typst as an accessible PDF (PDF/UA-1)."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

from tracker.domain.journal import AboutMe
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.exchange.errors import ExportError, printable
from tracker.exchange.report.content import Paper, report_content
from tracker.exchange.report.text import BOX
from tracker.paths import resources

_STANDARD = "ua-1"
_CHART_SIZE = (9.2, 2.15)
"""Inches; the page shrinks it to the width of its text, so that its letters match those around it."""
_ATTEMPTS = 3
_NO_GLYPH = re.compile(r"the text `\"(.+?)\"` could not be displayed")
"""How typst names a text that none of its fonts can draw; PDF/UA forbids printing it as a blank box."""
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")


def report_pdf(
    overview: TreatmentOverview,
    about_me: AboutMe,
    knowledge: Knowledge,
    *,
    paper: Paper,
    made_on: dt.date,
    version: str,
    zone: dt.tzinfo,
) -> bytes:
    """Return the report as a tagged PDF on A4 or US Letter; raises `ExportError` when it cannot be made.

    `zone` is where the patient's dates are local; it decides which entries were made late.
    """
    from tracker.exchange.chart_image import chart_bytes  # matplotlib: half a second, only when needed

    content = report_content(
        overview, about_me, knowledge, paper=paper, made_on=made_on, version=version, zone=zone
    )
    chart = chart_bytes(overview, knowledge, kind="svg", size_inches=_CHART_SIZE, has_heading=False)
    return _typeset(content, chart)


def _typeset(content: dict[str, Any], chart: bytes) -> bytes:
    """Let typst set the page, with a box for each character that none of its fonts can draw.

    Only typst knows what its fonts hold, and it names all such characters at once, so it is asked.
    """
    from typst import TypstError

    text = json.dumps(content, ensure_ascii=False)
    for _ in range(_ATTEMPTS):
        try:
            return _compile(text, chart)
        except TypstError as error:
            missing = _missing_characters(error.diagnostic)
            if not missing:
                raise ExportError(printable(f"The report cannot be made: {error}.")) from error
            text = text.translate(dict.fromkeys(map(ord, missing), BOX))
    raise ExportError("The report cannot be made: it holds characters that cannot be printed.")


def _compile(text: str, chart: bytes) -> bytes:
    import typst

    template = (resources() / "report" / "report.typ").read_bytes()
    files = {"main.typ": template, "content.json": text.encode(), "chart.svg": chart}
    pdf: bytes = typst.compile(  # type: ignore[call-overload]  # its stub does not know of files in memory
        files, ignore_system_fonts=True, pdf_standards=[_STANDARD]
    )
    return pdf


def _missing_characters(diagnostic: str) -> frozenset[str]:
    """Return the characters that typst's message names; never ASCII, which fonts have and JSON is made of."""
    named = (_ESCAPE.sub(lambda code: chr(int(code[1], 16)), text) for text in _NO_GLYPH.findall(diagnostic))
    return frozenset(char for text in named for char in text if not char.isascii())

"""The files that can be made from a log: which suffix means which kind, and the bytes of each.

Used by the command line and by the window, so that both write the same.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tracker import __version__
from tracker.domain.journal import Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import treatment_overview
from tracker.exchange.errors import ExportError
from tracker.exchange.log_json import to_json
from tracker.exchange.table_csv import to_csv

Paper = Literal["a4", "letter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What to write: the journal, the one treatment that report and chart are about, and on which paper.

    `treatment` None means the newest; a log without treatments has no report.
    """

    journal: Journal
    knowledge: Knowledge
    today: dt.date
    treatment: Treatment | None = None
    paper: Paper = "a4"


def document(kind: str, request: Request) -> bytes:
    """Return the file of a kind in `KINDS`; raises `ExportError` when it cannot be made."""
    return KINDS[kind](request)


def kind_of(path: Path, kinds: frozenset[str]) -> str:
    """Return the kind that a file name asks for by its suffix; raises `ExportError` for any other."""
    kind = path.suffix.lower().removeprefix(".")
    # ".fhir.json" is a format of its own, not a log with a long name
    if kind not in kinds or path.name.lower().endswith(".fhir.json"):
        wanted = ", ".join(f".{name}" for name in sorted(kinds))
        raise ExportError(f"{path}: the name must end in one of {wanted}")
    return kind


def _treatment(request: Request) -> Treatment:
    if request.treatment is not None:
        return request.treatment
    if not request.journal.treatments:
        raise ExportError("the log has no session to show")
    return request.journal.treatments[-1]


def _report(request: Request) -> bytes:
    from tracker.exchange.report import report_pdf

    overview = treatment_overview(request.journal, request.knowledge, _treatment(request), request.today)
    return report_pdf(
        overview,
        request.journal.about_me,
        request.knowledge,
        paper=request.paper,
        made_on=request.today,
        version=__version__,
        zone=dt.datetime.now().astimezone().tzinfo or dt.UTC,
    )


def _chart(request: Request, kind: Literal["png", "svg"]) -> bytes:
    from tracker.exchange.chart_image import chart_bytes

    overview = treatment_overview(request.journal, request.knowledge, _treatment(request), request.today)
    return chart_bytes(overview, request.knowledge, kind=kind)


def _log(request: Request) -> Journal:
    """Return the whole log, or only the asked-for treatment with the facts about the person."""
    if request.treatment is None:
        return request.journal
    return Journal(about_me=request.journal.about_me, treatments=(request.treatment,))


KINDS: dict[str, Callable[[Request], bytes]] = {
    "pdf": _report,
    "png": lambda request: _chart(request, "png"),
    "svg": lambda request: _chart(request, "svg"),
    "json": lambda request: to_json(_log(request)),
    "csv": lambda request: to_csv(_log(request)),
}
CHART_KINDS = frozenset({"png", "svg"})
EXPORT_KINDS = frozenset({"json", "csv", "pdf"})
REPORT_KINDS = frozenset({"pdf"})

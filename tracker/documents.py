"""The files that can be made from a log: which suffix means which kind, and the bytes of each.

Used by the command line and by the window, so that both write the same.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tracker import __version__
from tracker.clock import local_now
from tracker.domain.journal import Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import treatment_overview
from tracker.domain.temperature import TemperatureUnit
from tracker.exchange.errors import ExportError
from tracker.exchange.report.choice import ReportChoice
from tracker.language import tr
from tracker.paths import resources

if TYPE_CHECKING:  # loaded only when a report is made
    from tracker.exchange.report.pdf import ReportInput
    from tracker.exchange.report.photos import ReportPhoto
    from tracker.exchange.report.typesetting import Report

FHIR = "fhir.json"
EVENING = dt.time(20, 0)
"""When the calendar reminds unless another time is asked for: the day's answers are known by then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What to write: the journal, the one treatment that a document is about, and how.

    `made_at` is the moment that the file tells, in the time zone in which the patient's dates are local.
    `treatment` None means the newest; a log without treatments has no report. `report` says what the report
    holds, and the sessions it names go before `treatment`; the patient's name in it is for the FHIR document
    too. `photos` are those to print. `pictures` are the JPEGs of the photos by their ids, for the JSON log
    only, which names the photos in any case. The rest is for the calendar: `planned_on` is a session still to
    come, which needs no treatment; what to do before it is named only with `remind_details`, as others may
    see a calendar.
    """

    journal: Journal
    knowledge: Knowledge
    today: dt.date
    made_at: dt.datetime = field(default_factory=local_now)
    treatment: Treatment | None = None
    pictures: Mapping[int, bytes] = field(default_factory=dict)
    report: ReportChoice = field(default_factory=ReportChoice)
    photos: tuple[ReportPhoto, ...] = ()
    remind_at: dt.time = EVENING
    remind_title: str = ""
    remind_details: bool = False
    planned_on: dt.date | None = None

    def __post_init__(self) -> None:
        """Say temperatures in °C in every file, whatever the window shows them in."""
        celsius = replace(self.knowledge, temperature_unit=TemperatureUnit.CELSIUS)
        object.__setattr__(self, "knowledge", celsius)


def document(kind: str, request: Request) -> bytes:
    """Return the file of a kind in `KINDS`; raises `ExportError` when it cannot be made."""
    return KINDS[kind](request)


def kind_of(path: Path, kinds: frozenset[str]) -> str:
    """Return the kind that a file name asks for by its suffix; raises `ExportError` for any other."""
    *_, before_last, last = ("", "", *(suffix.lower().removeprefix(".") for suffix in path.suffixes))
    # ".fhir.json" is a format of its own, not a log with a long name
    kind = FHIR if f"{before_last}.{last}" == FHIR else last
    if kind not in kinds:
        wanted = ", ".join(f".{name}" for name in sorted(kinds))
        raise ExportError(tr("{path}: the name must end in one of {wanted}").format(path=path, wanted=wanted))
    return kind


def _treatment(request: Request) -> Treatment:
    if request.treatment is not None:
        return request.treatment
    if not request.journal.treatments:
        raise ExportError(tr("the log has no session to show"))
    return request.journal.treatments[-1]


def report(request: Request) -> Report:
    """Return the report, ready as a PDF and as pictures; raises `ExportError` when it cannot be made."""
    from tracker.exchange.report.pdf import make_report

    return make_report(_report_input(request))


def report_text(request: Request) -> str:
    """Return what the first page of the report says, as plain text."""
    from tracker.exchange.report.pdf import report_text

    return report_text(_report_input(request))


def _report_input(request: Request) -> ReportInput:
    from tracker.exchange.report.pdf import ReportInput

    journal, knowledge = request.journal, request.knowledge
    chosen = request.report.among(journal.treatments) if request.report.sessions else (_treatment(request),)
    return ReportInput(
        sessions=[treatment_overview(journal, knowledge, each, request.today) for each in chosen],
        about_me=journal.about_me,
        knowledge=knowledge,
        choice=request.report,
        photos=request.photos,
        made_on=request.today,
        version=__version__,
        zone=request.made_at.tzinfo or dt.UTC,
    )


def _chart(request: Request, kind: Literal["png", "svg"]) -> bytes:
    from tracker.exchange.chart_image import chart_bytes

    overview = treatment_overview(request.journal, request.knowledge, _treatment(request), request.today)
    return chart_bytes(overview, request.knowledge, kind=kind)


def _fhir(request: Request) -> bytes:
    from tracker.exchange.fhir.bundle import fhir_document
    from tracker.knowledge.codes import load_codes

    overview = treatment_overview(request.journal, request.knowledge, _treatment(request), request.today)
    return fhir_document(
        overview,
        request.journal,
        request.knowledge,
        load_codes(resources() / "knowledge", request.knowledge),
        made_at=request.made_at,
        version=__version__,
        patient_name=request.report.name,
    )


def _calendar(request: Request) -> bytes:
    from tracker.domain.screening import preparation_dates
    from tracker.exchange.calendar import reminders

    planned_on = request.planned_on
    steps: list[tuple[dt.date, str]] = []
    if planned_on is not None:
        dated = preparation_dates(request.knowledge.guidance, planned_on, request.journal.about_me)
        # of a session that is still to come, a date that has passed would ring at once
        since = request.today if planned_on >= request.today else dt.date.min
        steps = [(date, step.text if request.remind_details else "") for date, step in dated if date >= since]
    return reminders(
        planned_on or _treatment(request).treated_on,
        made_at=request.made_at,
        at=request.remind_at,
        title=request.remind_title,
        steps=steps,
    )


def _json(request: Request) -> bytes:
    from tracker.exchange.bounded import SIZE_LIMIT_WITH_PICTURES
    from tracker.exchange.logs.log_json import to_json

    data = to_json(_log(request), request.pictures)
    if len(data) > SIZE_LIMIT_WITH_PICTURES:
        text = tr(
            "the log with its photos is larger than {limit} MiB, which no import would take: "
            "export one session at a time (export --treatment), or make a backup"
        )
        raise ExportError(text.format(limit=SIZE_LIMIT_WITH_PICTURES // 1024**2))
    return data


def _csv(request: Request) -> bytes:
    from tracker.exchange.logs.table_csv import to_csv

    return to_csv(_log(request))


def _log(request: Request) -> Journal:
    """Return the whole log, or only the asked-for treatment with the facts about the person."""
    if request.treatment is None:
        return request.journal
    return Journal(about_me=request.journal.about_me, treatments=(request.treatment,))


KINDS: dict[str, Callable[[Request], bytes]] = {
    "pdf": lambda request: report(request).pdf,
    "png": lambda request: _chart(request, "png"),
    "svg": lambda request: _chart(request, "svg"),
    "json": _json,
    "csv": _csv,
    FHIR: _fhir,
    "ics": _calendar,
}
CHART_KINDS = frozenset({"png", "svg"})
EXPORT_KINDS = frozenset({"json", "csv", "pdf", FHIR, "ics"})
REPORT_KINDS = frozenset({"pdf"})
TREATMENT_KINDS = frozenset({"pdf", FHIR, "ics"})
"""The kinds of export that are about one treatment; the others hold the whole log unless one is chosen."""

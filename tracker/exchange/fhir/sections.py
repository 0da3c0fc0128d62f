"""The readable text of a FHIR document, section by section: what the report says, with the same words.

The expected course and the flags stand only here: they are the program's reading, not the patient's record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tracker.domain.codes import Codes
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.domain.symptoms import Symptom
from tracker.exchange.fhir.text import Narrative, Resource
from tracker.exchange.report.text import NOT_ASKED

_LIMITS = (
    "Self-reported by the patient; not a diagnosis.",
    f"“{NOT_ASKED}” means not asked or not answered; nothing else in this document stands for it.",
    "* marks a score above the expected range of that day.",
    "The expected range translates published words into steps; it has not been tested in a study.",
    "A record of an absent symptom means that it was asked and denied.",
    "Grades of sources: A regulator, trial or systematic review; B case series or small study; "
    "C clinic sheet or health site; D anonymous or marketing page; X the program's own reading, untested.",
)


def readable_sections(
    content: Mapping[str, Any],
    overview: TreatmentOverview,
    knowledge: Knowledge,
    codes: Codes,
    entries: Mapping[str, Sequence[Resource]],
) -> list[Resource]:
    """Return the sections; `content` is that of the report.

    `entries` are references to the records that belong to the sections "session", "days", "present",
    "absent" and "measured".
    """
    found = [
        _section("Summary", _summary(content)),
        _section("The session", _pairs(content["facts"] + content["details"]), entries["session"]),
        _section("Questions of the patient", Narrative().bullets(content["questions"]["all"])),
        _section("Day by day", _days(content["days"]), entries["days"]),
        _section("How the result was rated", _results(content["results"])),
        *_records(entries),
        _section("What was flagged", _flags(content)),
        _section("What could not be checked", _not_checked(content)),
        _section("The expected course", _expected(content, overview, knowledge)),
        _section("Meaning of the scales", _scales(content)),
        _section("Sources", Narrative().numbered(content["sources"])),
        _section("How to read this", Narrative().bullets((*_LIMITS, *_notices(codes)))),
    ]
    return [section for section in found if section]


def _section(title: str, text: Narrative, entries: Sequence[Resource] = ()) -> Resource:
    """Return a section, or nothing where there is neither text nor record."""
    if not entries and text.is_empty:
        return {}
    records = {"entry": list(entries)} if entries else {}
    return {"title": title, "text": text.as_fhir("additional"), **records}


def _summary(content: Mapping[str, Any]) -> Narrative:
    text = Narrative().paragraph(content["summary"])
    for verdict in content["verdicts"]:
        detail = f" ({verdict['detail']})" if verdict["detail"] else ""
        told = f" What the patient was told: {verdict['told']}" if verdict["told"] else ""
        text.paragraph(f"{verdict['name']}: {verdict['label']}{detail}.{told}")
    return text


def _pairs(rows: Sequence[Mapping[str, str]]) -> Narrative:
    return Narrative().table(("Fact", "Value"), [(row["name"], row["value"]) for row in rows])


def _days(days: Mapping[str, Any]) -> Narrative:
    if not days["rows"]:
        return Narrative()
    labels = [score["label"] for score in days["scores"]]
    heads = ("Day", "Date", *labels, "Temperature °C", "Danger signs", "Other signs", "Used", "Note", "Marks")
    return Narrative().table(heads, map(_day_cells, days["rows"])).bullets(days["remarks"])


def _day_cells(row: Mapping[str, Any]) -> tuple[str, ...]:
    scores = [score["text"] + (" *" if score["above"] else "") for score in row["scores"]]
    answers = (row["temperature"], row["danger"], row["other"], row["used"], row["note"])
    return (row["day"], row["date"], *scores, *answers, "; ".join(row["marks"]))


def _results(results: Mapping[str, Any]) -> Narrative:
    if not results["rows"]:
        return Narrative()
    heads = ("Day", "Date", *results["aspects"])
    rows = [(row["day"], row["date"], *row["ratings"]) for row in results["rows"]]
    return Narrative().paragraph("Against before the session.").table(heads, rows)


def _records(entries: Mapping[str, Sequence[Resource]]) -> Iterator[Resource]:
    """Yield a section for each kind of observation, so that a program finds them without reading tables."""
    for title, name, noun in (
        ("Symptoms reported", "present", "reported symptom"),
        ("Asked and absent", "absent", "symptom asked and denied"),
        ("Scores and temperature", "measured", "answered scale or measured temperature"),
    ):
        text = Narrative()
        if entries[name]:
            text.paragraph(f"One record a day for each {noun}: {len(entries[name])} in all.")
        yield _section(title, text, entries[name])


def _flags(content: Mapping[str, Any]) -> Narrative:
    if not content["flags"]:
        return Narrative().paragraph("No rule was triggered. That does not say that all is well.")
    return Narrative().table(
        ("Level", "Days", "Rule", "What was logged", "What is usual", "Sources"),
        [
            (flag["label"], flag["days"], flag["title"], flag["why"], flag["usual"], flag["sources"])
            for flag in content["flags"]
        ],
    )


def _not_checked(content: Mapping[str, Any]) -> Narrative:
    return Narrative().bullets(f"{gap['days']}: {' '.join(gap['texts'])}" for gap in content["not_checked"])


def _expected(content: Mapping[str, Any], overview: TreatmentOverview, knowledge: Knowledge) -> Narrative:
    course = content["course"]
    text = Narrative().paragraph(f"{course['label']}. Sources: {content['band_sources']}.")
    text.bullets(course["remarks"])
    return text.table(
        ("Symptom", "From day", "To day", "Typical", "At most expected"),
        [
            (
                knowledge.scales[symptom].label,
                str(band.first_day),
                str(band.last_day),
                f"{band.typical:g}",
                str(band.upper),
            )
            for symptom in Symptom
            for band in overview.expected.bands[symptom]
        ],
    )


def _scales(content: Mapping[str, Any]) -> Narrative:
    return Narrative().bullets(
        f"{scale['label']} ({scale['clinical']}): "
        + " ".join(f"{step['name']}: {step['description']}" for step in scale["steps"])
        for scale in content["scales"]
    )


def _notices(codes: Codes) -> Iterator[str]:
    """Yield what the licences of the systems ask for whose codes may be in the document."""
    used = {code.system for name in codes.by_concept if (code := codes.written(name))}
    return (system.notice for system in codes.systems.values() if system.id in used and system.notice)

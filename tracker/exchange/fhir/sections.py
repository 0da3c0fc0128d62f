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
from tracker.exchange.report.words import load_words
from tracker.language import number

_LIMITS = ("limit_self", "limit_dash", "limit_above", "limit_range", "limit_absent", "limit_grades")


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
        _section("summary", _summary(content)),
        _section("the_session", _pairs(content["facts"] + content["details"]), entries["session"]),
        _section("questions", Narrative().bullets(content["questions"]["all"])),
        _section("days", _days(content["days"]), entries["days"]),
        _section("results", _results(content["results"])),
        *_records(entries),
        _section("flags", _flags(content)),
        _section("not_checked", _not_checked(content)),
        _section("expected", _expected(content, overview, knowledge)),
        _section("scales", _scales(content)),
        _section("sources", Narrative().numbered(content["sources"])),
        _section("reading", Narrative().bullets((*_limits(), *_notices(codes)))),
    ]
    return [section for section in found if section]


def _section(name: str, text: Narrative, entries: Sequence[Resource] = ()) -> Resource:
    """Return a section, or nothing where there is neither text nor record."""
    if not entries and text.is_empty:
        return {}
    records = {"entry": list(entries)} if entries else {}
    return {"title": load_words().record(name), "text": text.as_fhir("additional"), **records}


def _summary(content: Mapping[str, Any]) -> Narrative:
    text = Narrative().paragraph(content["summary"])
    for verdict in content["verdicts"]:
        detail = f" ({verdict['detail']})" if verdict["detail"] else ""
        said = f"{verdict['name']}: {verdict['label']}{detail}."
        told = load_words().record("told", verdict=said, told=verdict["told"])
        text.paragraph(told if verdict["told"] else said)
    return text


def _pairs(rows: Sequence[Mapping[str, str]]) -> Narrative:
    return Narrative().table(_heads("fact", "value"), [(row["name"], row["value"]) for row in rows])


def _days(days: Mapping[str, Any]) -> Narrative:
    if not days["rows"]:
        return Narrative()
    labels = [score["label"] for score in days["scores"]]
    answers = _heads("temperature", "danger_signs", "other_signs", "used", "note", "marks")
    heads = (*_heads("day", "date"), *labels, *answers)
    return Narrative().table(heads, map(_day_cells, days["rows"])).bullets(days["remarks"])


def _day_cells(row: Mapping[str, Any]) -> tuple[str, ...]:
    scores = [score["text"] + (" *" if score["above"] else "") for score in row["scores"]]
    answers = (row["temperature"], row["danger"], row["other"], row["used"], row["note"])
    return (row["day"], row["date"], *scores, *answers, "; ".join(row["marks"]))


def _results(results: Mapping[str, Any]) -> Narrative:
    if not results["rows"]:
        return Narrative()
    heads = (*_heads("day", "date"), *results["aspects"])
    rows = [(row["day"], row["date"], *row["ratings"]) for row in results["rows"]]
    return Narrative().paragraph(load_words().record("against")).table(heads, rows)


def _records(entries: Mapping[str, Sequence[Resource]]) -> Iterator[Resource]:
    """Yield a section for each kind of observation, so that a program finds them without reading tables."""
    for name in ("present", "absent", "measured"):
        text = Narrative()
        if entries[name]:
            text.paragraph(load_words().record(f"{name}_count", count=len(entries[name])))
        yield _section(name, text, entries[name])


def _flags(content: Mapping[str, Any]) -> Narrative:
    if not content["flags"]:
        return Narrative().paragraph(load_words().record("no_flag"))
    return Narrative().table(
        _heads("level", "flag_days", "rule", "logged", "usual", "sources"),
        [
            (flag["label"], flag["days"], flag["title"], flag["why"], flag["usual"], flag["sources"])
            for flag in content["flags"]
        ],
    )


def _not_checked(content: Mapping[str, Any]) -> Narrative:
    return Narrative().bullets(f"{gap['days']}: {' '.join(gap['texts'])}" for gap in content["not_checked"])


def _expected(content: Mapping[str, Any], overview: TreatmentOverview, knowledge: Knowledge) -> Narrative:
    course = content["course"]
    sources = content["band_sources"]
    text = Narrative().paragraph(
        load_words().record("expected_course", course=course["label"], sources=sources)
    )
    text.bullets(course["remarks"])
    return text.table(
        _heads("symptom", "from_day", "to_day", "typical", "at_most"),
        [
            (
                knowledge.scales[symptom].label,
                str(band.first_day),
                str(band.last_day),
                number(band.typical),
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


def _heads(*names: str) -> tuple[str, ...]:
    return tuple(map(load_words().record, names))


def _limits() -> Iterator[str]:
    return (load_words().record(name, dash=NOT_ASKED) for name in _LIMITS)


def _notices(codes: Codes) -> Iterator[str]:
    """Yield what the licences of the systems ask for whose codes may be in the document."""
    used = {code.system for name in codes.by_concept if (code := codes.written(name))}
    return (system.notice for system in codes.systems.values() if system.id in used and system.notice)

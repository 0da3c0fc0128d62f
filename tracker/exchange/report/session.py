"""What the report says about one session, as plain values; no layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from tracker.domain.dates import full_date
from tracker.domain.flags import DayAssessment, Level
from tracker.domain.journal import SKIN_TYPE_NAMES
from tracker.domain.summary import FEWEST_DAYS_FOR_A_COURSE
from tracker.exchange.report.days import day_table, front_table, result_table, sign_words
from tracker.exchange.report.flags import Citations, flag_rows, not_checked_in_front, not_checked_rows
from tracker.exchange.report.material import Material
from tracker.exchange.report.text import patient_lines, patient_list, patient_text, period
from tracker.language import number

_DETAIL_IN_FRONT = 150
_SUMMARY_IN_FRONT = 900
_QUESTIONS_IN_FRONT, _QUESTION_IN_FRONT = 4, 170
_MOST_QUESTIONS, _LONGEST_QUESTION = 60, 1200
_MOST_PRODUCTS = 12


def session_content(material: Material, citations: Citations) -> dict[str, Any]:
    """Return everything that is said about a session but its charts and photos."""
    details = _named(_details(material))
    return {
        "head": _head(material),
        "facts": _named(_facts(material)),
        "details": details,
        "course": _course(material),
        "summary": material.overview.in_words,
        "verdicts": list(_verdicts(material)),
        "flags": flag_rows(material, citations),
        "not_checked": not_checked_rows(material),
        "days": day_table(material),
        "signs": sign_words(material),
        "results": result_table(material),
        "questions": _questions(material),
        "band_sources": citations.cite(_band_sources(material)),
        "front": _front(material, details),
    }


def _front(material: Material, details: Sequence[dict[str, str]]) -> dict[str, Any]:
    """Return what the first page shows of the long things."""
    cut = material.words.say("cut")
    short = [
        {**detail, "value": patient_text(detail["value"], most=_DETAIL_IN_FRONT, cut=cut)}
        for detail in details
    ]
    told = material.overview.in_words
    summary = patient_text(told, most=_SUMMARY_IN_FRONT, cut=cut)
    return {
        "details": short,
        "are_details_cut": short != list(details),
        "summary": summary,
        "is_summary_cut": len(summary) < len(told),
        "table": front_table(material),
        "not_checked": not_checked_in_front(material),
        "is_short_log": len(material.treatment.days) < FEWEST_DAYS_FOR_A_COURSE,
    }


def _questions(material: Material) -> dict[str, Any]:
    """Return the patient's questions line by line, and as many of them as the first page has room for."""
    text, words = material.treatment.questions, material.words
    every = patient_lines(text, lines=_MOST_QUESTIONS, most=_LONGEST_QUESTION, cut=words.say("cut_in_log"))
    front = patient_lines(text, lines=_QUESTIONS_IN_FRONT, most=_QUESTION_IN_FRONT, cut=words.say("cut"))
    return {"front": front, "all": every, "are_cut": front != every}


def _head(material: Material) -> dict[str, Any]:
    treatment, words = material.treatment, material.words
    last = treatment.days[-1].date if treatment.days else treatment.treated_on
    last_day = treatment.day_number(last)
    days = period(treatment.treated_on, last, words)
    return {
        "treated_on": full_date(treatment.treated_on),
        "title": words.say("session_title", date=full_date(treatment.treated_on)),
        "in_full": words.say("in_full_title", date=full_date(treatment.treated_on)),
        "period": words.say("period_days", period=days, last=last_day)
        if last_day
        else words.say("period", period=days),
        "made_on": full_date(material.made_on),
        "made_on_day": treatment.day_number(material.made_on),
        "version": material.version,
    }


def _named(pairs: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    """Return the pairs that have a value."""
    return [{"name": name, "value": value} for name, value in pairs if value]


def _facts(material: Material) -> Iterator[tuple[str, str]]:
    """Yield what matters most about the treatment, named even where it is not known."""
    treatment, words = material.treatment, material.words
    depth, not_given = treatment.needle_depth_mm, words.say("not_given")
    yield words.say("treated_on"), full_date(treatment.treated_on)
    yield words.say("area"), patient_text(treatment.area, most=60, cut=words.say("cut")) or not_given
    yield words.say("device"), words.tables["device"][treatment.device]
    yield words.say("needle_depth"), not_given if depth is None else f"{number(depth)} mm"
    yield words.say("performed_by"), words.tables["performer"][treatment.performed_by]


def _details(material: Material) -> Iterator[tuple[str, str]]:
    """Yield what is said only if it was given."""
    treatment, about_me, words = material.treatment, material.about_me, material.words
    skin_type = about_me.skin_type
    risks = [fact.label for fact in material.knowledge.risks.values() if fact.risk in about_me.risks]
    yield words.say("risks"), "; ".join(risks)
    yield words.say("skin_type"), "" if skin_type is None else SKIN_TYPE_NAMES[skin_type]
    yield words.say("session_products"), patient_list(treatment.products)
    yield words.say("products_used"), _products_used(material)
    yield words.say("clinic"), patient_list((treatment.clinic, treatment.phone))
    yield words.say("session_note"), patient_text(treatment.note)


def _products_used(material: Material) -> str:
    """Return what was put on the skin or taken since, each with its days."""
    days_of: dict[str, list[int]] = {}
    for entry in material.treatment.days:
        for product in entry.products:
            if name := patient_text(product, most=60, cut=material.words.say("cut")):
                days_of.setdefault(name, []).append(material.treatment.day_number(entry.date))
    named = [f"{name} ({material.words.days(days)})" for name, days in days_of.items()]
    more = [f"+{len(named) - _MOST_PRODUCTS}"] if len(named) > _MOST_PRODUCTS else []
    return "; ".join([*named[:_MOST_PRODUCTS], *more])


def _course(material: Material) -> dict[str, Any]:
    expected = material.overview.expected
    return {"label": expected.course.label, "remarks": [remark.text for remark in expected.remarks]}


def _verdicts(material: Material) -> Iterator[dict[str, str]]:
    """Yield the highest level with the day it was first reached, then the level of the last logged day."""
    latest, assessments, words = material.overview.latest, material.overview.assessments, material.words
    if latest is None:
        return
    highest = max(assessments, key=lambda assessment: (assessment.level, -assessment.day))
    if highest.level is Level.NONE:
        yield _no_rule("highest_so_far", assessments, material)
        return
    since = words.say("first_on", day=highest.day, date=full_date(highest.date))
    yield _verdict("highest_so_far", highest, since, material)
    if latest.level is Level.NONE:
        yield _no_rule("last_logged_day", [latest], material)
    elif latest is not highest:
        on_day = words.say("on_day", day=latest.day, date=full_date(latest.date))
        yield _verdict("last_logged_day", latest, on_day, material)


def _verdict(name: str, assessment: DayAssessment, detail: str, material: Material) -> dict[str, str]:
    label = material.knowledge.levels[assessment.level].label
    told = assessment.to_do.action
    return {"name": material.words.say(name), "label": label, "detail": detail, "told": told}


def _no_rule(name: str, assessments: Sequence[DayAssessment], material: Material) -> dict[str, str]:
    """Return that nothing fired, and whether that is because something was not answered."""
    has_gaps = any(assessment.not_checked for assessment in assessments)
    detail = material.words.say("not_all_checked") if has_gaps else ""
    label = material.words.say("no_rule")
    return {"name": material.words.say(name), "label": label, "detail": detail, "told": ""}


def _band_sources(material: Material) -> list[str]:
    expected = material.overview.expected
    return [*expected.course.sources, *chain.from_iterable(remark.sources for remark in expected.remarks)]

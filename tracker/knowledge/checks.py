"""What must hold between the rows: known ids, nothing missing or double.

The first fault is raised as a `KnowledgeError`. The expected courses have their own checks in
`course_checks`, the rules in `rule_checks`, what surrounds the diary in `guidance_checks`.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Sequence
from itertools import chain
from typing import Any

from tracker.domain.flags import Level
from tracker.domain.journal import Risk
from tracker.domain.knowledge import GRADES, ResultQuestion, ResultStep
from tracker.domain.questions import Scale, ScaleStep
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import Symptom
from tracker.knowledge.content import Content
from tracker.knowledge.errors import KnowledgeError
from tracker.knowledge.tables import Row, field_names

MAY_BE_EMPTY = frozenset({"reference"})
"""A source can lack a DOI or number; every other text is read by someone."""


def check_content(content: Content) -> None:
    """Raise `KnowledgeError` for the first row, but for courses and rules, that does not fit the others."""
    _check_sources(content)
    _check_texts(content)
    _check_scales(content.scales)
    _check_results(content.results)
    _check_signs(content)
    check_unique(content.risks, "risk")
    _check_complete("risks.toml", Risk, {row.value.risk for row in content.risks})
    check_unique(content.levels, "level")
    _check_complete(
        "levels.toml", [level.id for level in Level], {row.value.level.id for row in content.levels}
    )


def check_unique(rows: Iterable[Row[Any]], name: str) -> None:
    """Raise `KnowledgeError` for the first row whose field of this name has an earlier row's value."""
    places: dict[Hashable, str] = {}
    for row in rows:
        first = places.setdefault(getattr(row.value, name), row.place)
        if first is not row.place:
            raise row.fault(f'has the same "{name}" as {first}')


def check_known(row: Row[Any], ids: Iterable[str], known: Collection[str], what: str) -> None:
    """Raise `KnowledgeError` for the first of a row's ids that is not known."""
    for each in sorted(ids):
        if each not in known:
            raise row.fault(f'unknown {what} "{each}"')


def _check_complete(file: str, wanted: Iterable[str], present: Collection[str]) -> None:
    for each in wanted:
        if each not in present:
            raise KnowledgeError(f'{file}: no row for "{each}"')


def _check_sources(content: Content) -> None:
    check_unique(content.sources, "id")
    for row in content.sources:
        if row.value.grade not in GRADES:
            raise row.fault(f'grade "{row.value.grade}" is not one of {", ".join(GRADES)}')
    known = {row.value.id for row in content.sources}
    for cited in _medical_rows(content):
        if not cited.value.sources:
            raise cited.fault("names no source")
        check_known(cited, cited.value.sources, known, "source")


def _medical_rows(content: Content) -> Iterable[Row[Any]]:
    """Return every row that states something medical and must say who says so."""
    return chain(
        content.scales,
        content.signs,
        content.risks,
        content.results,
        content.courses,
        content.area_exceptions,
        content.slower_areas,
        content.course_remarks,
        content.outlook,
        content.bands,
        content.rules,
        (content.combination,),
        content.emergency_countries,
        (content.emergency_elsewhere,),
        content.guidance.citing(),
    )


def _check_texts(content: Content) -> None:
    """A forgotten text must not become an empty place on the screen."""
    others: Iterable[Row[Any]] = chain(
        content.sources,
        content.sign_groups,
        content.levels,
        (content.texts,),
        content.guidance.disagreements,
    )
    for row in chain(_medical_rows(content), others):
        for name in field_names(type(row.value)):
            if name not in MAY_BE_EMPTY and _is_blank(getattr(row.value, name)):
                raise row.fault(f'"{name}" is empty')


def _is_blank(value: object) -> bool:
    return isinstance(value, str) and not value.strip()


def _check_scales(rows: tuple[Row[Scale], ...]) -> None:
    check_unique(rows, "symptom")
    _check_complete("scales.toml", Symptom, {row.value.symptom for row in rows})
    for row in rows:
        steps, highest = row.value.steps, row.value.symptom.highest
        if [step.score for step in steps] != list(range(highest + 1)):
            raise row.fault(f"the steps must be 0 to {highest}, in this order")
        _check_words(row, steps)


def _check_results(rows: tuple[Row[ResultQuestion], ...]) -> None:
    check_unique(rows, "aspect")
    _check_complete("results.toml", Aspect, {row.value.aspect for row in rows})
    for row in rows:
        if [step.improvement for step in row.value.steps] != list(Improvement):
            raise row.fault(f"the steps must be {', '.join(Improvement)}, in this order")
        _check_words(row, row.value.steps)


def _check_words(row: Row[Any], steps: Sequence[ScaleStep | ResultStep]) -> None:
    if len({step.word for step in steps}) < len(steps):
        raise row.fault("two steps have the same word")
    if any(_is_blank(text) for step in steps for text in (step.word, step.description)):
        raise row.fault("a step has no word or description")


def _check_signs(content: Content) -> None:
    check_unique(content.sign_groups, "id")
    check_unique(content.signs, "id")
    groups = {row.value.id for row in content.sign_groups}
    for sign in content.signs:
        check_known(sign, [sign.value.group], groups, "group")
    used = {row.value.group for row in content.signs}
    for group in content.sign_groups:
        if group.value.id not in used:
            raise group.fault("has no sign")

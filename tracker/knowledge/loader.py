"""From the folder of files to one frozen `Knowledge`."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from tracker.domain.guidance import Guidance
from tracker.domain.knowledge import BandRow, Knowledge
from tracker.domain.symptoms import Symptom
from tracker.knowledge.checks import check_content
from tracker.knowledge.content import Content, read_content
from tracker.knowledge.course_checks import check_courses
from tracker.knowledge.guidance_checks import check_guidance
from tracker.knowledge.guidance_content import GuidanceContent
from tracker.knowledge.rule_checks import check_rules
from tracker.knowledge.tables import Row

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


def load_knowledge(folder: Path | Traversable) -> Knowledge:
    """Read, check and freeze the knowledge in `folder`.

    Raise `KnowledgeError`, naming file and row, for the first row that is wrong in itself or at odds with
    another. Nothing is repaired or left out.
    """
    content = read_content(folder)
    check_content(content)
    check_courses(content)
    check_rules(content)
    check_guidance(content)
    return _knowledge(content)


def _knowledge(content: Content) -> Knowledge:
    return Knowledge(
        sources=_by(content.sources, lambda source: source.id),
        scales=_by(content.scales, lambda scale: scale.symptom),
        sign_groups=_by(content.sign_groups, lambda group: group.id),
        signs=_by(content.signs, lambda sign: sign.id),
        risks=_by(content.risks, lambda fact: fact.risk),
        courses=_by(content.courses, lambda course: course.id),
        area_exceptions=tuple(row.value for row in content.area_exceptions),
        slower_areas=tuple(row.value for row in content.slower_areas),
        course_remarks=tuple(row.value for row in content.course_remarks),
        bands=_bands(row.value for row in content.bands),
        levels=_by(content.levels, lambda text: text.level),
        rules=tuple(row.value for row in content.rules),
        combination=content.combination.value,
        texts=content.texts.value,
        guidance=_guidance(content.guidance),
    )


def _guidance(content: GuidanceContent) -> Guidance:
    return Guidance(
        phases=tuple(row.value for row in content.phases),
        care=_by(content.care, lambda item: item.id),
        screening=_by(content.screening, lambda question: question.id),
        preparation=_by(content.preparation, lambda step: step.id),
        facts=_by(content.facts, lambda fact: fact.id),
        disagreements=_by(content.disagreements, lambda disagreement: disagreement.id),
    )


def _by(rows: Iterable[Row[T]], key: Callable[[T], K]) -> Mapping[K, T]:
    return MappingProxyType({key(row.value): row.value for row in rows})


def _bands(rows: Iterable[BandRow]) -> Mapping[tuple[str, Symptom], tuple[BandRow, ...]]:
    bands: dict[tuple[str, Symptom], tuple[BandRow, ...]] = {}
    for row in rows:
        bands[row.course, row.symptom] = (*bands.get((row.course, row.symptom), ()), row)
    return MappingProxyType(bands)

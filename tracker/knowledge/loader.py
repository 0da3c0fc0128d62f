"""From the folder of files to one frozen `Knowledge`."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from tracker.domain.emergency import (
    PLACEHOLDER,
    CountryNumbers,
    EmergencyCall,
    choose_emergency_call,
)
from tracker.domain.guidance import Guidance
from tracker.domain.knowledge import BandRow, Knowledge
from tracker.domain.symptoms import Symptom
from tracker.knowledge.checks import check_content
from tracker.knowledge.content import Content, read_content
from tracker.knowledge.course_checks import check_courses
from tracker.knowledge.emergency_checks import check_emergency
from tracker.knowledge.guidance_checks import check_guidance
from tracker.knowledge.guidance_content import GuidanceContent
from tracker.knowledge.rule_checks import check_rules
from tracker.knowledge.tables import Row

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


def load_knowledge(
    folder: Path | Traversable, country: str = "", own_number: str = "", language: str = "en"
) -> Knowledge:
    """Read, check and freeze the knowledge in `folder`, its texts with the emergency number that fits.

    Raise `KnowledgeError`, naming file and row, for the first row that is wrong in itself or at odds with
    another. Nothing is repaired or left out.
    """
    content = read_content(folder, language)
    check_content(content)
    check_courses(content)
    check_rules(content)
    check_guidance(content)
    check_emergency(content)
    numbers = _emergency_numbers(content)
    elsewhere = content.emergency_elsewhere.value
    return _knowledge(content, numbers, choose_emergency_call(numbers, elsewhere, country, own_number))


def _knowledge(
    content: Content, numbers: Mapping[str, CountryNumbers], emergency: EmergencyCall
) -> Knowledge:
    def filled(text: str) -> str:
        return text.replace(PLACEHOLDER, emergency.words)

    return Knowledge(
        sources=_by(content.sources, lambda source: source.id),
        scales=_by(content.scales, lambda scale: scale.symptom),
        sign_groups=_by(content.sign_groups, lambda group: group.id),
        signs=_by(content.signs, lambda sign: sign.id),
        risks=_by(content.risks, lambda fact: fact.risk),
        results=_by(content.results, lambda question: question.aspect),
        courses=_by(content.courses, lambda course: course.id),
        area_exceptions=tuple(row.value for row in content.area_exceptions),
        slower_areas=tuple(row.value for row in content.slower_areas),
        course_remarks=tuple(row.value for row in content.course_remarks),
        outlook=tuple(row.value for row in content.outlook),
        bands=_bands(row.value for row in content.bands),
        levels=MappingProxyType(
            {
                text.level: text._replace(action=filled(text.action), otherwise=filled(text.otherwise))
                for text in (row.value for row in content.levels)
            }
        ),
        rules=tuple(row.value._replace(advice=filled(row.value.advice)) for row in content.rules),
        combination=content.combination.value,
        texts=content.texts.value,
        guidance=_guidance(content.guidance),
        emergency_numbers=numbers,
        emergency_elsewhere=content.emergency_elsewhere.value,
        emergency=emergency,
    )


def _emergency_numbers(content: Content) -> Mapping[str, CountryNumbers]:
    return MappingProxyType(
        {code: row.value for row in content.emergency_countries for code in sorted(row.value.codes)}
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

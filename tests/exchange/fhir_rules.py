"""The rules that a FHIR document of ours must keep, as FHIRPath: those of R4 and of the HL7 Symptoms guide.

The library that checks the shapes in the tests knows neither the guide nor the allowed words of a status.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import fhirpathpy
from fhirpathpy.models import models

GUIDE = "http://hl7.org/fhir/uv/symptoms/StructureDefinition/"
GUIDE_CODES = "http://hl7.org/fhir/uv/symptoms/CodeSystem/"
NOT_ALLOWED = "dataAbsentReason | interpretation | specimen | device | referenceRange"

BY_PATIENT = (
    "status = 'final'",
    "subject.reference.count() = 1",
    "performer.count() = 1",
    "performer.reference = subject.reference",
    "effective.exists() and effective is dateTime",
)
SYMPTOM = (
    *BY_PATIENT,
    f"({NOT_ALLOWED}).empty()",
    "value is CodeableConcept and value.text.exists()",
    "component.all(code.exists() and value.exists())",
    "component.all((dataAbsentReason | interpretation | referenceRange).empty())",
)

RULES: dict[str, tuple[str, ...]] = {
    "Bundle": (
        "type = 'document'",
        "identifier.system.exists() and identifier.value.exists()",
        "timestamp.exists()",
        "entry.first().resource.resourceType = 'Composition'",
        "entry.resource.where(resourceType = 'Composition').count() = 1",
        "entry.resource.where(resourceType = 'Patient').count() = 1",
        "entry.resource.where(resourceType = 'Procedure').count() = 1",
        "entry.fullUrl.isDistinct()",
        "entry.all(fullUrl = 'urn:uuid:' + resource.id)",
        "(total | entry.search | entry.request | entry.response).empty()",
    ),
    "Composition": (
        "status = 'final'",
        "type.coding.where(system = 'http://loinc.org' and code = '51855-5').exists()",
        "author.exists() and subject.exists() and date.exists() and title.exists()",
        "text.`div`.exists()",
        "section.exists() and section.all(title.exists() and text.`div`.exists())",
        "(section.text | text).all(status = 'additional')",
    ),
    "Patient": ("(telecom | address | birthDate | identifier | gender).empty()",),
    "Procedure": (
        "status = 'completed'",
        "code.text in ('Microneedling' | 'Microagujas')",
        "subject.exists()",
        "performed is dateTime",
        "performer.all(actor.exists())",
    ),
    "QuestionnaireResponse": (
        "status = 'completed' or status = 'amended'",
        "subject.reference.exists() and author.reference = subject.reference",
        "repeat(item).linkId.isDistinct()",
        "repeat(item).all(text.exists())",
        "repeat(item).all(answer.exists() xor item.exists())",
        "item.where(linkId = 'date').answer.value.exists()",
    ),
    GUIDE + "SymptomObservation": (
        *SYMPTOM,
        f"category.coding.where(system = '{GUIDE_CODES}SymptomTemporary' and code = 'symptom').count() = 1",
        "code.coding.where(system = 'http://loinc.org' and code = '75325-1').count() = 1",
        "component.where(code.coding.code = '64750-3').count() <= 1",
        "component.all(value is CodeableConcept)",
    ),
    GUIDE + "SymptomAbsentObservation": (
        *SYMPTOM,
        "code.coding.where(system = 'http://loinc.org' and code = '111551-8').count() = 1",
        "component.empty()",
    ),
    GUIDE + "AssessmentScaleObservation": (
        *BY_PATIENT,
        "category.coding.where(system = 'http://terminology.hl7.org/CodeSystem/observation-category'"
        " and code = 'survey').count() = 1",
        "code.text.exists() and value is Quantity",
        "derivedFrom.count() = 1 and hasMember.empty()",
        "(interpretation | referenceRange).empty()",
    ),
    "http://hl7.org/fhir/StructureDefinition/bodytemp": (
        *BY_PATIENT,
        "category.coding.where(system = 'http://terminology.hl7.org/CodeSystem/observation-category'"
        " and code = 'vital-signs').count() = 1",
        "code.coding.where(system = 'http://loinc.org' and code = '8310-5').count() = 1",
        "value.value.exists() and value.unit.exists()",
        "value.system = 'http://unitsofmeasure.org' and value.code = 'Cel'",
        "(interpretation | referenceRange).empty()",
    ),
}
"""By the profile that a resource names, else by its type."""


def broken_rules(document: dict[str, Any]) -> list[str]:
    """Return each rule that the document or a resource in it does not keep."""
    return [
        f"{resource['resourceType']} {resource['id']}: {rule}"
        for resource in (document, *resources_of(document))
        for rule in RULES[_kind(resource)]
        if _compiled(rule)(resource) != [True]
    ]


def resources_of(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the resources of a document in their order."""
    return (entry["resource"] for entry in document["entry"])


def _kind(resource: dict[str, Any]) -> str:
    (kind,) = resource.get("meta", {}).get("profile", [resource["resourceType"]])
    return kind


@cache
def _compiled(rule: str) -> Callable[[dict[str, Any]], list[Any]]:
    return fhirpathpy.compile(rule, model=models["r4"])

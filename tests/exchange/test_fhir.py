"""The FHIR document: valid, after the guide, with nothing that was not asked and no code that is not sure."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import HealthCheck, given, settings

from tests.builders import day, journal, knowledge, treatment
from tests.exchange.fhir_rules import GUIDE, broken_rules, resources_of
from tests.storage.strategies import JOURNALS
from tracker.domain.codes import Codes
from tracker.domain.journal import DayEntry, Journal, Performer
from tracker.domain.overview import treatment_overview
from tracker.domain.symptoms import SignId, Symptom
from tracker.exchange.fhir.bundle import fhir_document
from tracker.knowledge.codes import load_codes
from tracker.paths import resources

GOLDEN = Path(__file__).parent / "golden" / "small.fhir.json"
MADE_AT = dt.datetime(2026, 3, 10, 20, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))
RECORDED = dt.datetime(2026, 3, 2, 19, 20, tzinfo=dt.UTC)
CODES = load_codes(resources() / "knowledge", knowledge())
DANGER = knowledge().danger_signs()
TAGS = {"div", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"}

HOSTILE = (
    "<script>alert(1)</script>",
    "</td></tr></table></div><h1>x</h1>",
    "&lt;b&gt; &amp; &#60;i&#62; ]]> <!-- --> <?xml?>",
    '" onmouseover="x" \' \\" \\u003cb\\u003e',
    "\0\x1b[31m\x85\ud83d \ufffe \u202egnp.exe",
    "中文 العربية हिन्दी 👩🏽‍⚕️",
    "\u2028\u00a0\u3000",
)


def document_of(
    written: Journal, codes: Codes = CODES, *, name: str = "", made_at: dt.datetime = MADE_AT
) -> dict[str, Any]:
    """Return the document on the last treatment of a journal, read back."""
    chosen = written.treatments[-1]
    overview = treatment_overview(written, knowledge(), chosen, chosen.treated_on)
    data = fhir_document(
        overview, written, knowledge(), codes, made_at=made_at, version="1.2.3", patient_name=name
    )
    found: dict[str, Any] = json.loads(data)
    return found


def of_type(document: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """Return the resources of a type, or the observations of a profile of the guide."""
    return [
        resource
        for resource in resources_of(document)
        if resource["resourceType"] == kind or resource.get("meta") == {"profile": [GUIDE + kind]}
    ]


def said(document: dict[str, Any], kind: str) -> list[str]:
    """Return the words of the symptoms of a profile."""
    return [found["valueCodeableConcept"]["text"] for found in of_type(document, kind)]


def sections(document: dict[str, Any]) -> dict[str, str]:
    """Return the text of each section by its title."""
    (composition,) = of_type(document, "Composition")
    return {
        section["title"]: " ".join(ElementTree.fromstring(section["text"]["div"]).itertext())
        for section in composition["section"]
    }


def nodes(tree: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - a tree of JSON values has no better type
    """Yield every object in a tree."""
    if isinstance(tree, dict):
        yield tree
    if isinstance(tree, dict | list):
        for child in tree.values() if isinstance(tree, dict) else tree:
            yield from nodes(child)


def coded(document: dict[str, Any]) -> set[tuple[str, str]]:
    """Return system and code of every coding and unit; the narratives hold none."""
    return {(node["system"], node["code"]) for node in nodes(document) if "code" in node and "system" in node}


# --- Valid --------------------------------------------------------------------------------------------


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(JOURNALS.filter(lambda written: written.treatments))
def test_every_log_gives_a_valid_document(written: Journal) -> None:
    document = document_of(written)
    Bundle.model_validate(document)
    assert broken_rules(document) == []
    check_references(document)
    check_narratives(document)
    check_only_what_was_asked(document, written.treatments[-1].days)
    assert coded(document) <= {
        (CODES.systems[code.system].uri, code.code) for code in CODES.by_concept.values() if code.sure
    }


def check_references(document: dict[str, Any]) -> None:
    """Everything that is referred to is there, and everything there can be reached from the composition."""
    there = {entry["fullUrl"]: entry["resource"] for entry in document["entry"]}
    reached: set[str] = set()
    ahead = [document["entry"][0]["fullUrl"]]
    while ahead:
        url = ahead.pop()
        reached.add(url)
        found = {node["reference"] for node in nodes(there[url]) if "reference" in node}
        ahead += found - reached
    assert reached == there.keys()


def check_narratives(document: dict[str, Any]) -> None:
    divs = [node["div"] for node in nodes(document) if "div" in node]
    assert len(divs) > 5
    for div in divs:
        tree = ElementTree.fromstring(div)
        names = {element.tag.removeprefix("{http://www.w3.org/1999/xhtml}") for element in tree.iter()}
        assert names <= TAGS
        assert not [element for element in tree.iter() if element is not tree and element.attrib]


def check_only_what_was_asked(document: dict[str, Any], days: tuple[DayEntry, ...]) -> None:
    scores = [(entry.date, score) for entry in days for score in entry.scores.values()]
    asked = [entry for entry in days if entry.signs is not None]
    present = sum(score > 0 for _, score in scores) + sum(len(entry.signs or ()) for entry in asked)
    absent = sum(score == 0 for _, score in scores) + sum(len(DANGER - (e.signs or set())) for e in asked)
    temperatures = [entry for entry in days if entry.temperature_c is not None]
    assert len(of_type(document, "SymptomObservation")) == present
    assert len(of_type(document, "SymptomAbsentObservation")) == absent
    assert len(of_type(document, "AssessmentScaleObservation")) == len(scores)
    assert len(of_type(document, "QuestionnaireResponse")) == len(days)
    assert len(of_type(document, "Observation")) == present + absent + len(scores) + len(temperatures)


def test_the_records_of_a_small_log_are_as_in_the_golden_file(small_journal: Journal) -> None:
    """The composition is left out: its words are the report's, which has a golden file of its own."""
    document = document_of(small_journal)
    assert document["entry"][1:] == json.loads(GOLDEN.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("SymptomObservation", {"referenceRange": [{"text": "0 to 2"}]}),
        ("SymptomObservation", {"interpretation": [{"text": "high"}]}),
        ("SymptomObservation", {"category": []}),
        ("SymptomObservation", {"status": "nonsense"}),
        ("SymptomAbsentObservation", {"code": {"text": "Symptom absent"}}),
        ("SymptomAbsentObservation", {"performer": []}),
        ("AssessmentScaleObservation", {"derivedFrom": []}),
        ("QuestionnaireResponse", {"item": [{"linkId": "date", "text": "Date"}]}),
        ("Composition", {"section": [{"title": "Empty"}]}),
        ("Patient", {"birthDate": "1990-01-01"}),
    ],
)
def test_the_rules_catch_what_is_wrong(kind: str, change: dict[str, Any]) -> None:
    document = document_of(journal(day(0, redness=2, pain=0, signs=[])))
    assert broken_rules(document) == []
    of_type(document, kind)[0].update(change)
    assert broken_rules(document)


# --- Asked, absent, not asked -------------------------------------------------------------------------


def test_what_was_not_asked_is_nowhere() -> None:
    document = document_of(journal(day(0, pain=0)))
    assert said(document, "SymptomAbsentObservation") == ["Pain"]
    assert said(document, "SymptomObservation") == []
    (answers,) = of_type(document, "QuestionnaireResponse")
    assert [item["linkId"] for item in answers["item"]] == ["date", "day", "pain"]


def test_danger_signs_that_were_asked_are_absent_and_offered_signs_are_not_denied() -> None:
    document = document_of(journal(day(5, signs=["pus", "itching"])))
    names = knowledge().signs
    assert said(document, "SymptomObservation") == [
        names[SignId("pus")].label,
        names[SignId("itching")].label,
    ]
    expected = {names[sign].label for sign in DANGER - {SignId("pus")}}
    assert set(said(document, "SymptomAbsentObservation")) == expected
    assert "Fever of 38 °C (100.4 °F) or more" in expected


def test_a_day_without_any_answer_is_a_day_with_its_date_alone() -> None:
    (answers,) = of_type(document_of(journal(day(3))), "QuestionnaireResponse")
    assert answers["item"][0]["answer"] == [{"valueDate": "2026-03-05"}]
    assert answers["item"][1]["answer"] == [{"valueInteger": 3}]
    assert len(answers["item"]) == 2


def test_a_rated_result_is_an_answer_and_stands_in_the_text() -> None:
    document = document_of(journal(day(91, results={"texture": "much_better"})))
    (answers,) = of_type(document, "QuestionnaireResponse")
    assert [item["linkId"] for item in answers["item"]] == ["date", "day", "result_texture"]
    assert answers["item"][2]["answer"] == [{"valueString": "Much better"}]
    assert "much better" in sections(document)["How the result was rated"]
    assert "How the result was rated" not in sections(document_of(journal(day(0, pain=0))))


def test_scores_are_numbers_and_symptoms_have_words() -> None:
    document = document_of(journal(day(1, redness=3, pain=4)))
    redness, pain = of_type(document, "SymptomObservation")
    assert redness["component"][0]["valueCodeableConcept"] == {
        "coding": [{"system": "http://snomed.info/sct", "code": "6736007", "display": "Moderate"}],
        "text": "Moderate (3 of 4)",
    }
    assert pain["component"][0]["valueCodeableConcept"] == {"text": "4 of 10"}
    _, score = of_type(document, "AssessmentScaleObservation")
    assert score["code"]["coding"][0]["code"] == "72514-3"
    assert score["valueQuantity"]["value"] == 4


def test_the_temperature_is_a_vital_sign() -> None:
    (found,) = of_type(document_of(journal(day(1, temperature=38.4))), "Observation")
    assert found["valueQuantity"] == {
        "value": 38.4,
        "unit": "°C",
        "system": "http://unitsofmeasure.org",
        "code": "Cel",
    }


def test_the_text_holds_the_expected_range_the_flags_their_rule_and_the_sources() -> None:
    document = document_of(journal(day(9, redness=4, signs=["pus"])))
    text = sections(document)
    assert "Pus" in text["What was flagged"]
    assert "What the patient was told: " in text["Summary"]
    assert "At most expected" in text["The expected course"]
    assert len(text["Sources"]) > 50
    assert "4 severe *" in text["Day by day"]
    records = [resource for resource in resources_of(document) if resource["resourceType"] != "Composition"]
    assert "expected" not in json.dumps(records)


def test_nothing_flagged_is_not_an_all_clear() -> None:
    text = sections(document_of(journal(day(0, redness=1, swelling=0, flaking=0, pain=0, signs=[]))))
    assert text["What was flagged"] == "No rule was triggered. That does not say that all is well."


def test_a_log_without_days_says_so() -> None:
    document = document_of(journal(treatment()))
    assert sections(document)["Summary"] == "No day has been logged yet."
    assert "Day by day" not in sections(document)


# --- Who ----------------------------------------------------------------------------------------------


def test_there_is_no_name_unless_it_is_wished() -> None:
    written = journal(day(0, redness=1))
    assert "name" not in of_type(document_of(written), "Patient")[0]
    named = document_of(written, name=" Ann <b>Lee</b>\0 ")
    assert of_type(named, "Patient")[0]["name"] == [{"text": "Ann <b>Lee</b>\ufffd"}]
    Bundle.model_validate(named)
    check_narratives(named)


@pytest.mark.parametrize(
    ("performed_by", "clinic", "actor"),
    [
        (Performer.SELF, "", "the patient"),
        (Performer.PROFESSIONAL, "", "A professional"),
        (Performer.PROFESSIONAL, "Skin", "Skin, 030"),
        (Performer.UNKNOWN, "Skin", None),
    ],
)
def test_who_did_it(performed_by: Performer, clinic: str, actor: str | None) -> None:
    phone = "030" if clinic else ""
    done = replace(treatment(), performed_by=performed_by, clinic=clinic, phone=phone)
    document = document_of(journal(done))
    (found,) = of_type(document, "Procedure")
    if actor is None:
        assert "performer" not in found
    elif actor == "the patient":
        assert found["performer"] == [{"actor": found["subject"]}]
    else:
        assert found["performer"] == [{"actor": {"display": actor}}]


def test_what_is_known_of_the_treatment_is_there() -> None:
    done = replace(treatment(device="rf", depth=2.5, area="Face"), products=("serum", " "), note="went well")
    (found,) = of_type(document_of(journal(done)), "Procedure")
    assert found["usedCode"] == [
        {"text": "Radio-frequency microneedling device"},
        {"text": "Needle depth 2.5 mm"},
    ]
    assert found["note"] == [{"text": "Products at the session: serum"}, {"text": "went well"}]
    assert found["bodySite"][0]["coding"][0]["code"] == "89545001"
    elsewhere = of_type(document_of(journal(treatment(area="face, neck"))), "Procedure")[0]
    assert elsewhere["bodySite"] == [{"text": "face, neck"}]


# --- Hostile text -------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_the_patients_can_act_as_markup(text: str) -> None:
    entry = replace(day(0, redness=2), note=text, products=(text, "balm"))
    done = replace(treatment(entry), area=text, clinic=text, phone=text, note=text, products=(text,))
    document = document_of(journal(done), name=text)
    Bundle.model_validate(document)
    assert broken_rules(document) == []
    check_narratives(document)
    for node in nodes([*resources_of(document)]):
        for value in node.values():
            if isinstance(value, str):
                assert value.strip()
                assert not any(ord(char) < 32 and char not in "\t\r\n" for char in value)
                value.encode()


def test_what_was_written_is_not_shortened_in_the_answers() -> None:
    note = "x<y & " * 200
    document = document_of(journal(replace(day(0), note=note)))
    (answers,) = of_type(document, "QuestionnaireResponse")
    assert answers["item"][-1]["answer"] == [{"valueString": note.strip()}]


# --- Ids ----------------------------------------------------------------------------------------------


def ids(document: dict[str, Any]) -> set[str]:
    return {entry["fullUrl"] for entry in document["entry"][1:]}


def recorded(*entries: DayEntry, at: dt.datetime = RECORDED) -> Journal:
    """Return a journal whose first entry was recorded at this moment."""
    return journal(replace(entries[0], recorded_at=at), *entries[1:])


def test_the_same_log_gives_the_same_ids_whenever_it_is_written() -> None:
    written = recorded(day(0, redness=2, signs=[]))
    now, later = document_of(written), document_of(written, made_at=MADE_AT + dt.timedelta(days=1))
    assert now == document_of(written)
    assert ids(now) == ids(later)
    assert now["id"] != later["id"]
    assert now["entry"][0]["fullUrl"] != later["entry"][0]["fullUrl"]


def test_a_growing_log_keeps_the_ids_it_had() -> None:
    first, second = day(0, redness=2, signs=[]), day(1, redness=2, signs=[])
    assert ids(document_of(recorded(first))) < ids(document_of(recorded(first, second)))


def test_a_corrected_answer_takes_the_place_of_the_one_before() -> None:
    corrected = replace(day(0, redness=3, signs=[]), amended_at=RECORDED + dt.timedelta(days=1))
    before, after = document_of(recorded(day(0, redness=2, signs=[]))), document_of(recorded(corrected))
    assert ids(before) == ids(after)
    values = [of_type(found, "AssessmentScaleObservation")[0]["valueQuantity"] for found in (before, after)]
    assert [value["value"] for value in values] == [2, 3]


def test_equal_answers_of_two_people_are_not_the_same_record() -> None:
    entry = day(0, redness=2, signs=[])
    one, other = recorded(entry), recorded(entry, at=RECORDED + dt.timedelta(microseconds=1))
    assert ids(document_of(one)).isdisjoint(ids(document_of(other)))


def test_a_new_treatment_has_records_of_its_own() -> None:
    entry = day(30, redness=2)
    old = treatment(replace(entry, recorded_at=RECORDED))
    new = treatment(entry, treated_on=entry.date)
    first, second = document_of(journal(old)), document_of(journal(old, new))
    shared = ids(first) & ids(second)
    assert shared == {f"urn:uuid:{of_type(first, 'Patient')[0]['id']}"}


# --- Codes --------------------------------------------------------------------------------------------


def test_what_is_not_sure_goes_out_in_words_alone() -> None:
    unsure = [code for code in CODES.by_concept.values() if not code.sure]
    assert unsure
    document = document_of(journal(day(0, signs=[sign for sign in knowledge().signs])))
    assert not {(CODES.systems[code.system].uri, code.code) for code in unsure} & coded(document)
    labels = {sign.label for sign in knowledge().signs.values()}
    assert set(said(document, "SymptomObservation")) == labels


def test_a_system_can_be_taken_out_and_every_word_stays() -> None:
    systems = {**CODES.systems, "snomed": CODES.systems["snomed"]._replace(is_written=False)}
    written = journal(day(0, redness=3, pain=0, signs=["pus", "fever"]))
    with_codes, without = document_of(written), document_of(written, CODES._replace(systems=systems))
    assert any(system == "http://snomed.info/sct" for system, _ in coded(with_codes))
    assert not any(system == "http://snomed.info/sct" for system, _ in coded(without))
    assert "SNOMED" not in sections(without)["How to read this"]
    assert broken_rules(without) == []
    for profile in ("SymptomObservation", "SymptomAbsentObservation"):
        assert said(with_codes, profile) == said(without, profile)


def test_the_notices_that_the_licences_ask_for_are_there() -> None:
    text = sections(document_of(journal(day(0, redness=3))))["How to read this"]
    assert "LOINC is copyright" in text
    assert "SNOMED CT" in text


def test_every_symptom_is_coded_or_in_words() -> None:
    document = document_of(journal(day(0, redness=1, swelling=2, flaking=3, pain=5)))
    found = deepcopy(of_type(document, "SymptomObservation"))
    assert [item["valueCodeableConcept"]["coding"][0]["code"] for item in found] == [
        CODES.by_concept[symptom].code for symptom in Symptom
    ]
    assert found[0]["component"][0]["valueCodeableConcept"] == {"text": "Trace (1 of 4)"}

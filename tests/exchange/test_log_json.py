"""Every way in which a JSON log can be wrong gives one line that names the place and the reason."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tracker.domain.journal import AboutMe, DayEntry, Device, Journal, Performer, Treatment
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.exchange.logs.reading import LoadedLog, read_log

CASES = Path(__file__).parent.parent / "cases"
CASE_SIGNS = frozenset(
    map(
        SignId,
        (
            *("pus", "pustules", "spreading_redness", "oozing_cloudy", "blisters", "warmth"),
            *("itching", "tightness", "dryness", "dark_patches"),
        ),
    )
)
DAY = "session 2026-03-02, day 2026-03-05"
MOMENT = "a date and time with its offset from UTC, like 2026-03-02T19:20:00Z"
STEPS = "worse, no_change, better, much_better, very_much_better"
DEVICES = "pen, roller, stamp, rf, unknown"
RISKS = (
    "diabetes, weak_immunity, blood_thinners, bleeding_disorder, cold_sores, keloids, eczema, psoriasis, "
    "rosacea, active_acne, metal_allergy, recent_radiation, isotretinoin, pregnant, breastfeeding"
)

Refusal = Callable[[str, str | bytes], str]


def log(treatments: str, **top: object) -> str:
    """Return the text of a log with these treatments, written as JSON text, and these top-level fields."""
    header = {"format": "microneedling-recovery-log", "version": 1} | top
    return json.dumps(header)[:-1] + f', "treatments": {treatments}}}'


def treatment(facts: str = "", days: str = "[]") -> str:
    """Return the text of a log with one treatment on 2026-03-02."""
    return log(f'[{{"treated_on": "2026-03-02"{", " * bool(facts)}{facts}, "days": {days}}}]')


def day(fields: str) -> str:
    """Return the text of a log with one day, 2026-03-05."""
    return treatment(days=f'[{{"date": "2026-03-05", {fields}}}]')


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ('"redness": 5', "redness: 5 is not a whole number from 0 to 4"),
        ('"redness": -1', "redness: -1 is not a whole number from 0 to 4"),
        ('"redness": 2.5', "redness: 2.5 is not a whole number from 0 to 4"),
        ('"redness": true', "redness: true is not a whole number from 0 to 4"),
        ('"redness": NaN', "redness: NaN is not a whole number from 0 to 4"),
        ('"redness": 1e400', "redness: Infinity is not a whole number from 0 to 4"),
        ('"redness": "2"', 'redness: "2" is not a whole number from 0 to 4'),
        ('"swelling": "high"', 'swelling: "high" is not a whole number from 0 to 4'),
        ('"flaking": [1, 2]', "flaking: a list is not a whole number from 0 to 4"),
        ('"flaking": {"a": 1}', "flaking: an object is not a whole number from 0 to 4"),
        ('"pain": 11', "pain: 11 is not a whole number from 0 to 10"),
        (f'"pain": {10**400}', f"pain: 1{'0' * 38}… is not a whole number from 0 to 10"),
        (f'"pain": 1{"0" * 9000}', "pain: Infinity is not a whole number from 0 to 10"),
        ('"temperature_c": 380', "temperature_c: 380 is not a number from 30 to 45 (°C)"),
        ('"temperature_c": NaN', "temperature_c: NaN is not a number from 30 to 45 (°C)"),
        ('"temperature_c": true', "temperature_c: true is not a number from 30 to 45 (°C)"),
        (f'"temperature_c": {10**400}', f"temperature_c: 1{'0' * 38}… is not a number from 30 to 45 (°C)"),
        ('"signs": ["itching", "foo"]', 'signs: "foo" is not a sign that this program knows'),
        ('"signs": "pus"', 'signs: "pus" is not a list of signs'),
        ('"signs": [3]', "signs: 3 is not the name of a sign"),
        ('"products": "balm"', 'products: "balm" is not a list of texts'),
        ('"products": ["balm", null]', "products: null is not text"),
        ('"note": 5', "note: 5 is not text"),
        ('"note": "a\\u0000"', 'note: "a\\u0000" holds a character that cannot be stored'),
        ('"note": "\\ud83d"', 'note: "\\ud83d" holds a character that cannot be stored'),
        ('"results": "better"', 'results: "better" is not an object'),
        ('"results": {"tone": "lovely"}', f'results, tone: "lovely" is not one of {STEPS}'),
        ('"results": {"scars": 3}', f"results, scars: 3 is not one of {STEPS}"),
        ('"results": {"tone": "better", "tone": "worse"}', 'results: "tone" is there twice'),
        ('"recorded_at": "2026-03-05T20:00:00"', f'recorded_at: "2026-03-05T20:00:00" is not {MOMENT}'),
        ('"recorded_at": "yesterday"', f'recorded_at: "yesterday" is not {MOMENT}'),
        ('"recorded_at": 1772740800', f"recorded_at: 1772740800 is not {MOMENT}"),
        (
            '"amended_at": "0001-01-01T00:00:00+10:00"',
            f'amended_at: "0001-01-01T00:00:00+10:00" is not {MOMENT}',
        ),
        (f'"redness": "{"x" * 99}"', f'redness: "{"x" * 39}…" is not a whole number from 0 to 4'),
        (
            '"redness": "a\\nb\\u001b[31m\\u202e"',
            'redness: "a\\nb\\u001b[31m\\u202e" is not a whole number from 0 to 4',
        ),
    ],
)
def test_bad_value_of_a_day(refusal: Refusal, fields: str, message: str) -> None:
    assert refusal("my.json", day(fields)) == f"my.json: {DAY}, {message}"


@pytest.mark.parametrize(
    ("days", "message"),
    [
        ('[{"date": "2026-02-30"}]', 'day 1, date: "2026-02-30" is not a day in the calendar'),
        ('[{"date": "2.3.2026"}]', 'day 1, date: "2.3.2026" is not a date written like 2026-03-02'),
        ('[{"date": "2026-3-2"}]', 'day 1, date: "2026-3-2" is not a date written like 2026-03-02'),
        ('[{"date": 20260302}]', "day 1, date: 20260302 is not a date written like 2026-03-02"),
        (r'[{"date": "\ud800"}]', "day 1, date: holds a character that cannot be stored"),
        ('[{"date": "2026-03-02"}, {"redness": 1}]', 'day 2: "date" is missing'),
        ('[{"date": "2026-03-02"}, 7]', "day 2: 7 is not an object"),
        ('{"date": "2026-03-02"}', "days: an object is not a list of days"),
        ("null", "days: null is not a list of days"),
        (
            '[{"date": "2026-03-01"}]',
            "day 2026-03-01: the day 2026-03-01 is before its session on 2026-03-02",
        ),
        (
            '[{"date": "2026-03-11"}]',
            "day 2026-03-11: the day 2026-03-11 is in the future (today is 2026-03-10)",
        ),
        (
            '[{"date": "2026-03-03"}, {"date": "2026-03-03"}]',
            "day 2026-03-03: the day 2026-03-03 is there twice",
        ),
        ('[{"date": "2026-03-03", "pain": 1, "pain": 2}]', 'day 2026-03-03: "pain" is there twice'),
    ],
)
def test_bad_days(refusal: Refusal, days: str, message: str) -> None:
    assert refusal("my.json", treatment(days=days)) == f"my.json: session 2026-03-02, {message}"


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ('"device": "laser"', f'device: "laser" is not one of {DEVICES}'),
        ('"device": 3', f"device: 3 is not one of {DEVICES}"),
        ('"performed_by": "me"', 'performed_by: "me" is not one of professional, self, unknown'),
        ('"needle_depth_mm": 150', "needle_depth_mm: 150 is not a number from 0.1 to 10 (mm)"),
        ('"clinic": ["A"]', "clinic: a list is not text"),
        (r'"device": "\ud800"', "device: holds a character that cannot be stored"),
    ],
)
def test_bad_fact_of_a_session(refusal: Refusal, facts: str, message: str) -> None:
    assert refusal("my.json", treatment(facts)) == f"my.json: session 2026-03-02, {message}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("hello", "line 1, column 1: this is not JSON (Expecting value)"),
        ('{"format":\n  oops}', "line 2, column 3: this is not JSON (Expecting value)"),
        ('{"format": "microneedl', "line 1, column 12: the file ends too early"),
        ('{"format": 1,\n "treatments": [', "line 2, column 17: the file ends too early"),
        ("[" * 100_000, "the brackets are nested too deeply"),
        ("[1, 2]", "the file holds a list where a log is one object"),
        ("5", "the file holds 5 where a log is one object"),
        ("{}", '"format" is missing; this is not a log of this program'),
        (
            '{"format": "microneedling-recovery-log"}',
            '"version" is missing; this is not a log of this program',
        ),
        (log("[]", format="diary"), 'format: "diary" is not "microneedling-recovery-log"'),
        (log("[]", version=2), "version: 2 was made by a newer version of this program"),
        (log("[]", version=0), "version: 0 is not 1"),
        (log("[]", version=True), "version: true is not 1"),
        (log("[]", version="1"), 'version: "1" is not 1'),
        ('{"format": "microneedling-recovery-log", "version": 1}', '"treatments" is missing'),
        (log("7"), "treatments: 7 is not a list of sessions"),
        (log("[7]"), "session 1: 7 is not an object"),
        (log("[{}]"), 'session 1: "treated_on" is missing'),
        (log('[{"treated_on": "2026-03-02"}]'), 'session 2026-03-02: "days" is missing'),
        (
            log('[{"treated_on": "2.3.2026", "days": []}]'),
            'session 1, treated_on: "2.3.2026" is not a date written like 2026-03-02',
        ),
        (
            log('[{"treated_on": "2026-03-02", "days": []}, {"treated_on": "2026-03-02", "days": []}]'),
            "session 2026-03-02: the session on 2026-03-02 is there twice",
        ),
        (
            log('[{"treated_on": "2026-04-01", "days": []}]'),
            "session 2026-04-01: the session on 2026-04-01 is in the future (today is 2026-03-10)",
        ),
        (
            log('[{"treated_on": "2026-03-02", "days": []}, {"treated_on": null, "days": [{"date": 1}]}]'),
            "session 2, treated_on: null is not a date written like 2026-03-02",
        ),
        (log("[]", about_me=3), "about_me: 3 is not an object"),
        (log("[]", about_me={"skin_type": 7}), "about_me, skin_type: 7 is not a whole number from 1 to 6"),
        (log("[]", about_me={"risks": ["tall"]}), f'about_me, risks: "tall" is not one of {RISKS}'),
        (log('[], "version": 1'), '"version" is there twice'),
    ],
)
def test_bad_file(refusal: Refusal, text: str, message: str) -> None:
    assert refusal("my.json", text) == f"my.json: {message}"


def test_fields_of_another_program_are_told_and_not_read(read: Callable[[str, str], LoadedLog]) -> None:
    days = '[{"date": "2026-03-05", "mood": {"a": [1, 2.5, NaN]}, "results": {"glow": "better"}}]'
    loaded = read("my.json", log(f'[{{"treated_on": "2026-03-02", "foo": 1, "days": {days}}}]', made_by="x"))
    assert loaded.ignored == (
        '"made_by" is not a field of this format and was not read',
        'session 2026-03-02: "foo" is not a field of this format and was not read',
        f'{DAY}: "mood" is not a field of this format and was not read',
        f'{DAY}, results: "glow" is not a field of this format and was not read',
    )
    assert loaded.journal.treatments[0].days == (DayEntry(date=dt.date(2026, 3, 5)),)


def test_only_dates_are_required(read: Callable[[str, str], LoadedLog]) -> None:
    loaded = read("my.json", treatment(days='[{"date": "2026-03-05"}]'))
    entry = DayEntry(date=dt.date(2026, 3, 5))
    expected = Treatment(treated_on=dt.date(2026, 3, 2), days=(entry,))
    assert loaded == LoadedLog(journal=Journal(treatments=(expected,)), ignored=())


def test_null_means_not_given(read: Callable[[str, str], LoadedLog]) -> None:
    facts = '"area": null, "device": null, "performed_by": null, "products": null, "note": null'
    day_fields = '"redness": null, "signs": null, "products": null, "note": null, "amended_at": null'
    text = treatment(facts, f'[{{"date": "2026-03-05", {day_fields}}}]')
    assert read("my.json", text).journal == read("my.json", day('"pain": null')).journal
    assert read("my.json", day('"results": null')) == read("my.json", day('"results": {"tone": null}'))


def test_a_rated_result_is_read(read: Callable[[str, str], LoadedLog]) -> None:
    (entry,) = read("my.json", day('"results": {"texture": "better"}')).journal.treatments[0].days
    assert entry.results == {Aspect.TEXTURE: Improvement.BETTER}


def test_whole_numbers_may_have_a_decimal_point(read: Callable[[str, str], LoadedLog]) -> None:
    (entry,) = read("my.json", day('"redness": 2.0, "temperature_c": 37')).journal.treatments[0].days
    assert entry.scores == {Symptom.REDNESS: 2}
    assert isinstance(entry.score(Symptom.REDNESS), int)
    assert entry.temperature_c == 37.0


def test_a_sign_listed_twice_is_one_sign(read: Callable[[str, str], LoadedLog]) -> None:
    (entry,) = read("my.json", day('"signs": ["pus", "pus"]')).journal.treatments[0].days
    assert entry.signs == {"pus"}


def test_moments_become_utc(read: Callable[[str, str], LoadedLog]) -> None:
    (entry,) = read("my.json", day('"recorded_at": "2026-03-06T01:30:00+02:00"')).journal.treatments[0].days
    assert entry.recorded_at == dt.datetime(2026, 3, 5, 23, 30, tzinfo=dt.UTC)
    assert entry.recorded_at.tzinfo is dt.UTC


@pytest.mark.parametrize(("name", "days"), [("A01", 3), ("B08", 4), ("C01", 8), ("C12", 7)])
def test_real_courses_are_read(name: str, days: int) -> None:
    loaded = read_log(CASES / f"{name}.json", knowledge_signs=CASE_SIGNS, today=dt.date(2026, 4, 1))
    assert loaded.ignored == ()
    assert loaded.journal.about_me == AboutMe()
    (found,) = loaded.journal.treatments
    assert (found.treated_on, found.area, len(found.days)) == (dt.date(2026, 3, 2), "face", days)


def test_a_real_course_in_full() -> None:
    path = CASES / "C01.json"
    (found,) = read_log(path, knowledge_signs=CASE_SIGNS, today=dt.date(2026, 4, 1)).journal.treatments
    assert (found.device, found.needle_depth_mm) == (Device.PEN, 1.5)
    assert found.performed_by is Performer.PROFESSIONAL
    assert found.days[1].scores == dict(zip(Symptom, (3, 1, 2, 1), strict=True))
    assert found.days[1].signs == {"dryness", "tightness"}
    assert found.days[-1].signs == frozenset()

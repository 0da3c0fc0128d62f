"""What is written is read back as the same journal, whatever its texts hold."""

from __future__ import annotations

import csv
import datetime as dt
import io
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pictures import numbered
from tracker.domain.journal import AboutMe, DayEntry, Device, Journal, Performer, Risk, Treatment
from tracker.domain.photos import Photo
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.exchange.logs.file_pictures import without_pictures
from tracker.exchange.logs.log_json import from_json, to_json
from tracker.exchange.logs.table_csv import from_csv, to_csv
from tracker.storage import Store

GOLDEN = Path(__file__).parent / "golden"
TODAY = dt.date(2026, 3, 10)
SIGNS = frozenset(map(SignId, ("pus", "warmth", "itching", "pinpoint_bleeding")))

AWKWARD = (
    "",
    '"jpeg": "' + "A" * 300 + '"',
    '", "jpeg": "' + "A" * 300,
    "\\",
    "=1+1",
    "'=1+1",
    "''=1",
    " -1",
    "\t@x",
    "\uff1dA1",
    "'",
    "'abc",
    '"',
    ";",
    ";;",
    "a;b",
    "\r",
    "\r\n",
    "x\n",
)
FOREIGN = ("none", "\\", "אבג 123", "👩🏽‍⚕️", "\u202e", "\ufeff", "\x7f\x85\u2028", "null", "5", "+49 30")
texts = (
    st.sampled_from(AWKWARD + FOREIGN)
    | st.text(st.sampled_from("'=+-@\uff1d\t\r\n ;,\"a"), max_size=6)
    | st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)
)
products = st.lists(texts, max_size=3).map(tuple)
dates = st.dates(max_value=TODAY)
moments = st.none() | st.datetimes(timezones=st.just(dt.UTC))


def scores() -> st.SearchStrategy[dict[Symptom, int]]:
    """Return any subset of the four questions answered."""
    return st.fixed_dictionaries({}, optional={s: st.integers(0, s.highest) for s in Symptom})


entries = st.builds(
    DayEntry,
    date=dates,
    scores=scores(),
    temperature_c=st.none() | st.floats(30, 45),
    signs=st.none() | st.frozensets(st.sampled_from(sorted(SIGNS))),
    products=products,
    note=texts,
    results=st.fixed_dictionaries({}, optional={a: st.sampled_from(Improvement) for a in Aspect}),
    recorded_at=moments,
    amended_at=moments,
)


photos = st.builds(Photo, date=dates, area=texts, note=texts, recorded_at=moments)


@st.composite
def treatments(draw: st.DrawFn) -> Treatment:
    """Draw a treatment whose days all lie on it or after it."""
    days = draw(st.lists(entries, max_size=3, unique_by=lambda entry: entry.date))
    latest = min((entry.date for entry in days), default=TODAY)
    return Treatment(
        treated_on=draw(st.dates(max_value=latest)),
        area=draw(texts),
        device=draw(st.sampled_from(Device)),
        needle_depth_mm=draw(st.none() | st.floats(0.1, 10)),
        performed_by=draw(st.sampled_from(Performer)),
        clinic=draw(texts),
        phone=draw(texts),
        products=draw(products),
        note=draw(texts),
        questions=draw(texts),
        days=tuple(days),
        photos=tuple(draw(st.lists(photos, max_size=2))),
    )


journals = st.builds(
    Journal,
    about_me=st.builds(
        AboutMe, skin_type=st.none() | st.integers(1, 6), risks=st.frozensets(st.sampled_from(Risk))
    ),
    treatments=st.lists(treatments(), max_size=2, unique_by=lambda t: t.treated_on).map(tuple),
)


@given(journals)
def test_json_round_trip_loses_nothing(journal: Journal) -> None:
    text = to_json(journal).decode("utf-8")
    assert from_json(text, known_signs=SIGNS, today=TODAY) == (numbered(journal), (), {})


@given(journals)
def test_csv_round_trip_loses_nothing(journal: Journal) -> None:
    text = to_csv(journal).decode("utf-8-sig")
    assert from_csv(text, known_signs=SIGNS, today=TODAY) == without_photos(journal)


@given(journals, st.binary(max_size=300), st.sampled_from([0, 1000]))
def test_json_with_pictures_loses_none(journal: Journal, content: bytes, length: int) -> None:
    """Long pictures go another way than short ones; texts that look like one are texts."""
    journal = numbered(journal)
    ids = [photo.id for treatment in journal.treatments for photo in treatment.photos]
    pictures = {
        photo_id: bytes([photo_id]) + content * (length // (len(content) or 1)) for photo_id in ids[1:]
    }
    written = to_json(journal, pictures)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "log.json"
        file.write_bytes(written)
        data, aside = without_pictures(written, file)
        log = from_json(data.decode("utf-8"), known_signs=SIGNS, today=TODAY, aside=aside)
        assert (log.journal, log.ignored) == (journal, ())
        assert {photo_id: picture.data() for photo_id, picture in log.pictures.items()} == pictures


@settings(max_examples=30, deadline=None)  # a log on the way through the store
@given(journals, st.booleans())
def test_a_file_that_is_imported_is_exported_as_it_was(journal: Journal, as_table: bool) -> None:
    if as_table:
        journal = without_photos(journal)
        read = from_csv(to_csv(journal).decode("utf-8-sig"), known_signs=SIGNS, today=TODAY)
    else:
        read, *_ = from_json(to_json(journal).decode(), known_signs=SIGNS, today=TODAY)
    with Store.in_memory(now=lambda: dt.datetime(2026, 3, 10, tzinfo=dt.UTC)) as store:
        store.merge_journal(read)
        stored = store.read_journal()
    assert to_json(stored) == to_json(journal)
    assert to_csv(stored) == to_csv(journal)


@given(journals)
def test_every_table_opens_right_in_a_spreadsheet(journal: Journal) -> None:
    """It has a mark that says UTF-8, equal rows, dates that sort as text, and no cell that runs."""
    data = to_csv(journal)
    assert data.startswith(b"\xef\xbb\xbf")
    header, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
    for row in rows:
        assert len(row) == len(header)
        assert not [cell for cell in row if cell.strip().startswith(("=", "+", "-", "@", "\uff1d"))]
        cells = dict(zip(header, row, strict=True))
        assert all(not cells[name] or dt.date.fromisoformat(cells[name]) for name in ("treated_on", "date"))
    plain = b"".join(part for part in data.split(b'"')[::2])
    assert plain.count(b"\n") == plain.count(b"\r\n") == len(rows) + 1


@given(journals)
def test_writing_what_was_read_gives_the_same_bytes(journal: Journal) -> None:
    again, *_ = from_json(to_json(journal).decode(), known_signs=SIGNS, today=TODAY)
    assert to_json(again) == to_json(journal)
    assert to_csv(again) == to_csv(journal)


def without_photos(journal: Journal) -> Journal:
    return replace(journal, treatments=tuple(replace(t, photos=()) for t in journal.treatments))


def test_json_golden_file(small_journal: Journal) -> None:
    assert to_json(small_journal) == (GOLDEN / "small.json").read_bytes()


def test_csv_golden_file(small_journal: Journal) -> None:
    assert to_csv(small_journal) == (GOLDEN / "small.csv").read_bytes()


def test_moments_are_written_in_utc() -> None:
    east = dt.timezone(dt.timedelta(hours=2))
    entry = DayEntry(date=dt.date(2026, 3, 2), recorded_at=dt.datetime(2026, 3, 3, 0, 30, tzinfo=east))
    journal = Journal(treatments=(Treatment(treated_on=dt.date(2026, 3, 2), days=(entry,)),))
    assert b'"recorded_at": "2026-03-02T22:30:00Z"' in to_json(journal)
    assert b",2026-03-02T22:30:00Z," in to_csv(journal)


def test_characters_that_cannot_be_stored_are_replaced_not_a_crash() -> None:
    journal = Journal(treatments=(Treatment(treated_on=TODAY, note="\ud83d a\0b \ud83d\ude00"),))
    again, *_ = from_json(to_json(journal).decode(), known_signs=SIGNS, today=TODAY)
    assert again.treatments[0].note == "\ufffd a\ufffdb 😀"
    assert from_csv(to_csv(journal).decode("utf-8-sig"), known_signs=SIGNS, today=TODAY) == again


@pytest.mark.parametrize("signs", [None, frozenset()])
def test_not_asked_and_asked_without_any_stay_apart(signs: frozenset[SignId] | None) -> None:
    entry = DayEntry(date=TODAY, signs=signs)
    journal = Journal(treatments=(Treatment(treated_on=TODAY, days=(entry,)),))
    assert from_json(to_json(journal).decode(), known_signs=SIGNS, today=TODAY)[0] == journal
    assert from_csv(to_csv(journal).decode("utf-8-sig"), known_signs=SIGNS, today=TODAY) == journal

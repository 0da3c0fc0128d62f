"""What a table that a person made says about its sessions: with what, how deep, where, by whom."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.exchange.test_matching import SECOND, TODAY, rows_of, table
from tests.exchange.workbooks import workbook_of
from tracker.domain.journal import DayEntry, Device, Performer, Treatment
from tracker.domain.symptoms import Symptom
from tracker.exchange.tables.answers import Answer, PainScale
from tracker.exchange.tables.facts import depth_answer, device_answer, performer_answer
from tracker.exchange.tables.fields import likeliest
from tracker.exchange.tables.headers import Field
from tracker.exchange.tables.matched_journal import contradictions, journal_of
from tracker.exchange.tables.matched_rows import LeftOut
from tracker.exchange.tables.matching import Open, guess, still_open
from tracker.exchange.tables.table import read_tables

JANUARY = dt.date(2026, 1, 12)


# -------------------------------------------------------------------- cells


@pytest.mark.parametrize(
    ("cell", "device"),
    [
        ("Pen", Device.PEN),
        ("Dermapen 4", Device.PEN),
        ("lápiz", Device.PEN),
        ("Derma-Roller", Device.ROLLER),
        ("rodillo", Device.ROLLER),
        ("Stempel", Device.STAMP),
        ("RF", Device.RF),
        ("Radio-Frequency pen", Device.RF),
        ("radiofrecuencia (Morpheus8)", Device.RF),
    ],
)
def test_devices_are_known_by_their_usual_words(cell: str, device: Device) -> None:
    assert device_answer(cell) == Answer(value=device)


@pytest.mark.parametrize(
    ("cell", "depth"),
    [("1.5", 1.5), ("1,5 mm", 1.5), ("0.25mm", 0.25), ("500 µm", 0.5), ("1500um", 1.5), ("3.0", 3.0)],
)
def test_depths_are_millimetres_unless_they_say_so(cell: str, depth: float) -> None:
    assert depth_answer(cell) == Answer(value=depth)


@pytest.mark.parametrize(
    ("cell", "performer"),
    [
        ("at home", Performer.SELF),
        ("Myself", Performer.SELF),
        ("en casa", Performer.SELF),
        ("selbst", Performer.SELF),
        ("clinic", Performer.PROFESSIONAL),
        ("Dermatóloga", Performer.PROFESSIONAL),
        ("Kosmetikerin", Performer.PROFESSIONAL),
    ],
)
def test_who_did_it_is_known_by_usual_words(cell: str, performer: Performer) -> None:
    assert performer_answer(cell) == Answer(value=performer)


@pytest.mark.parametrize("cell", ["", "?", "unknown", "unbekannt"])
def test_what_is_not_known_is_no_answer(cell: str) -> None:
    assert device_answer(cell) == performer_answer(cell) == depth_answer(cell) == Answer()


@pytest.mark.parametrize("cell", ["laser", "1500", "0.5-1.0", "50 mm", "deep", "open", "٣"])
def test_what_is_none_of_it_cannot_be_read(cell: str) -> None:
    assert not depth_answer(cell).is_read
    assert not device_answer(cell).is_read


# -------------------------------------------------------------------- columns


@pytest.mark.parametrize(
    "header",
    [
        "Session date|Date|Area|Device|Needle depth|Done by|Clinic|Pain",
        "Fecha de la sesión|Fecha|Zona|Dispositivo|Profundidad|Realizada por|Clínica|Dolor",
        "Sitzungsdatum|Datum|Bereich|Gerät|Nadeltiefe (mm)|Durchgeführt von|Praxis|Schmerzen",
        "treated_on|date|area|device|needle_depth_mm|performed_by|clinic|pain",
    ],
)
def test_headers_about_the_session_are_known(header: str) -> None:
    read = table(header, "2026-03-02|2026-03-03|face|pen|1.5|clinic|Skin|7")
    fields = ["treated_on", "date", "area", "device", "needle_depth_mm", "performed_by", "clinic", "pain"]
    assert guess(read).columns == {Field(name): column for column, name in enumerate(fields)}
    assert journal_of(rows_of(read)).treatments == (
        Treatment(
            treated_on=SECOND,
            area="face",
            device=Device.PEN,
            needle_depth_mm=1.5,
            performed_by=Performer.PROFESSIONAL,
            clinic="Skin",
            days=(DayEntry(date=dt.date(2026, 3, 3), scores={Symptom.PAIN: 7}),),
        ),
    )


def test_a_word_about_sessions_does_not_make_a_date_of_a_column() -> None:
    read = table("Date|Session device|Note", "2026-03-02|pen|a")
    assert guess(read).columns == {Field.DATE: 0, Field.DEVICE: 1, Field.NOTE: 2}


def test_german_headings_and_words_are_known() -> None:
    read = table(
        "Datum|Rötung|Schwellung|Schuppung|Schmerzen (0-10)|Fieber|Anzeichen|Creme|Bemerkungen",
        "Mo., 2. März 2026|mäßig|sehr leicht|keine|3|36,8|keine|Salbe|brennt",
    )
    (row,) = rows_of(read)
    assert row.entry == DayEntry(
        date=SECOND,
        scores={Symptom.REDNESS: 3, Symptom.SWELLING: 1, Symptom.FLAKING: 0, Symptom.PAIN: 3},
        temperature_c=36.8,
        signs=frozenset(),
        products=("Salbe",),
        note="brennt",
    )


@pytest.mark.parametrize(("header", "cell"), [("Pain (0-10)", "3"), ("Pain /10", "3"), ("Pain", "3/10")])
def test_a_scale_of_pain_that_is_written_down_is_not_asked(header: str, cell: str) -> None:
    assert guess(table(f"Date|{header}", f"2026-03-02|{cell}")).pain_scale is PainScale.TEN


# -------------------------------------------------------------------- rows


def test_a_fact_stands_in_one_row_and_another_one_is_told() -> None:
    rows = rows_of(
        table("Date|Redness|Device|Depth", "2.3.2026|mild||", "3.3.26|mild|pen|1", "4.3.26|none|roller|1")
    )
    (treatment,) = journal_of(rows).treatments
    assert (treatment.device, treatment.needle_depth_mm, len(treatment.days)) == (Device.PEN, 1, 3)
    assert [(row.row.number, field) for row, field in contradictions(rows)] == [(4, Field.DEVICE)]


def test_what_a_row_that_is_left_out_says_of_its_session_does_not_count() -> None:
    rows = rows_of(table("Date|Note|Device", "2027-03-02|a|roller", "2026-03-03|b|pen"))
    assert [row.left_out for row in rows] == [LeftOut.FUTURE, None]
    assert journal_of(rows).treatments[0].device is Device.PEN
    assert contradictions(rows) == []


def test_a_list_of_sessions_needs_no_days() -> None:
    read = table(
        "Date|Device|Depth|Area|Note|Products",
        "2026-01-12|rf|3|neck|hurt|serum",
        "2.3.2026|pen|||",
        "x|pen|||",
    )
    assert still_open(read, guess(read)) == ()
    rows = rows_of(read)
    assert [row.left_out for row in rows] == [None, None, LeftOut.NO_DATE]
    first, second = journal_of(rows).treatments
    assert first == Treatment(
        treated_on=JANUARY,
        device=Device.RF,
        needle_depth_mm=3,
        area="neck",
        note="hurt",
        products=("serum",),
    )
    assert second == Treatment(treated_on=SECOND, device=Device.PEN)


def test_a_row_without_a_day_may_tell_of_its_session() -> None:
    rows = rows_of(
        table(
            "Session|Date|Device|Redness",
            "2026-01-12||roller|",
            "2026-03-02|2026-03-02|pen|mild",
            "2026-03-02|2026-03-03|pen|",
            "2026-03-02|tomorrow|pen|mild",
            "2099-03-02||pen|",
            "||pen|",
        )
    )
    assert [row.left_out for row in rows] == [
        None,
        None,
        None,
        LeftOut.NO_DATE,
        LeftOut.FUTURE,
        LeftOut.NO_DATE,
    ]
    assert [row.is_of_session for row in rows[:3]] == [True, False, True]
    roller, pen = journal_of(rows).treatments
    assert (roller.device, roller.days) == (Device.ROLLER, ())
    assert [entry.date for entry in pen.days] == [SECOND]


def test_a_date_and_a_device_alone_are_a_diary_until_said_otherwise() -> None:
    read = table("Date|Device", "2026-03-02|pen")
    assert guess(read).columns == {Field.DATE: 0, Field.DEVICE: 1}
    assert Open.SESSION in still_open(read, guess(read))


# -------------------------------------------------------------------- where the table begins


@pytest.mark.parametrize(
    "above",
    [
        "My skin\n",
        "My skin;;\n\nName;Ann;\nSession on;2.3.2026;\n;;\n",
        "Skin diary;2026;2.3.2026\n",
    ],
)
def test_titles_and_dates_may_stand_above_the_header(tmp_path: Path, above: str) -> None:
    file = tmp_path / "my.csv"
    file.write_text(above + "Date;Redness;Note\n2.3.2026;mild;pain, redness\n", encoding="utf-8")
    (read,) = read_tables(file)
    assert read.columns == ("Date", "Redness", "Note")
    assert len(read.rows) == 1


def test_every_sheet_is_found_and_the_fullest_diary_is_the_likeliest(tmp_path: Path) -> None:
    file = tmp_path / "my.xlsx"
    file.write_bytes(
        workbook_of(
            {
                "Sessions": [["Date", "Device", "Area"], [SECOND, "pen", "face"]],
                "Empty": [],
                "Diary": [["My skin"], ["Date", "Redness", "Pain", "Note"], [SECOND, "mild", 3, "a"]],
                "Remarks": [["only this"]],
            }
        )
    )
    found = read_tables(file)
    assert [read.name for read in found] == ["Sessions", "Diary"]
    assert likeliest(found) == 1
    (treatment,) = journal_of(rows_of(found[0])).treatments
    assert (treatment.treated_on, treatment.device, treatment.area) == (SECOND, Device.PEN, "face")
    assert treatment.treated_on <= TODAY

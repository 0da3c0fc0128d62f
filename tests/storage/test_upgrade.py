"""A log that an older version of the program wrote is brought up to date whole, and its copy stays behind."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tracker.domain.journal import AboutMe, DayEntry, Device, Journal, Performer, Risk, Treatment
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.storage import Store
from tracker.storage.connection import open_file
from tracker.storage.schema import released_migrations

from .records import TREATED_ON, Clock, date_of, rows, saved_day

CONTENT = Path(__file__).with_name("version_1.sql")
TABLES = (
    "treatment",
    "change",
    "undo_step",
    "treatment_revision",
    "treatment_product",
    "day_revision",
    "score",
    "reported_sign",
    "day_product",
    "about_me_revision",
    "reported_risk",
)
EVENING = dt.datetime(2026, 3, 2, 19, 20, tzinfo=dt.UTC)
TAKEN_BACK = DayEntry(
    date=date_of(3), note="taken back", recorded_at=dt.datetime(2026, 3, 5, 19, 20, tzinfo=dt.UTC)
)
WRITTEN = Journal(
    about_me=AboutMe(skin_type=3, risks=frozenset({Risk.DIABETES, Risk.KELOIDS})),
    treatments=(
        Treatment(
            treated_on=dt.date(2026, 1, 12),
            days=(DayEntry(date=dt.date(2026, 1, 14), scores={Symptom.FLAKING: 0}, signs=frozenset()),),
        ),
        Treatment(
            treated_on=TREATED_ON,
            area="face",
            device=Device.PEN,
            needle_depth_mm=1.5,
            performed_by=Performer.PROFESSIONAL,
            clinic="Skin Clinic",
            phone="555 0100",
            products=("serum", "balm"),
            note="went well",
            days=(
                DayEntry(
                    date=TREATED_ON,
                    scores={Symptom.REDNESS: 3, Symptom.PAIN: 10},
                    temperature_c=36.8,
                    signs=frozenset({SignId("itching"), SignId("pus")}),
                    products=("sunscreen",),
                    note="tight",
                    recorded_at=EVENING,
                    amended_at=EVENING + dt.timedelta(days=1),
                ),
            ),
        ),
    ),
)


@pytest.fixture
def old_file(file: Path, clock: Clock) -> Path:
    """A file as the first version of the program left it."""
    connection = open_file(file, now=clock, migrations=released_migrations()[:1])
    connection.execute(CONTENT.read_text(encoding="utf-8"))
    connection.close()
    return file


def all_rows(file: Path) -> dict[str, list[tuple[object, ...]]]:
    return {table: rows(file, f"SELECT * FROM {table}") for table in TABLES}


def test_an_old_log_is_read_whole(old_file: Path, clock: Clock) -> None:
    with Store.open(old_file, now=clock) as store:
        assert store.read_journal() == WRITTEN
        assert [revision.entry is None for revision in store.day_history(TREATED_ON, date_of(2))] == [
            False,
            True,
        ]


def test_not_one_row_of_an_old_log_is_touched(old_file: Path, clock: Clock) -> None:
    before = all_rows(old_file)
    Store.open(old_file, now=clock).close()

    assert all_rows(old_file) == before
    assert rows(old_file, "PRAGMA user_version") == [(released_migrations()[-1].version,)]
    assert all(before.values())


def test_the_copy_made_before_is_of_the_old_version(old_file: Path, clock: Clock) -> None:
    before = all_rows(old_file)
    Store.open(old_file, now=clock).close()

    [copy] = (old_file.parent / "backups").iterdir()
    assert copy.name == "recovery-log-2026-03-02T080000Z-version-1.sqlite3"
    assert rows(copy, "PRAGMA user_version") == [(1,)]
    assert all_rows(copy) == before


def test_what_was_undone_before_can_still_be_redone(old_file: Path, clock: Clock) -> None:
    with Store.open(old_file, now=clock) as store:
        store.redo()
        assert store.read_treatment(TREATED_ON).entry_on(date_of(3)) == TAKEN_BACK


def test_the_result_can_be_rated_in_an_old_log(old_file: Path, clock: Clock) -> None:
    rated = DayEntry(date=date_of(120), results={Aspect.SCARS: Improvement.MUCH_BETTER})
    with Store.open(old_file, now=clock) as store:
        saved = saved_day(store, rated)
        assert saved.same_answers(rated)

    with Store.open(old_file, now=clock) as store:
        assert store.read_treatment(TREATED_ON).entry_on(date_of(120)) == saved
        store.undo()
        assert store.read_journal() == WRITTEN

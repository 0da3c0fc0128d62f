"""The database refuses what makes no sense, whoever writes it: raw SQL, past the program."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from tests.pictures import photo, stored
from tracker.storage import Store

from .records import TREATED_ON, day, rows


@pytest.fixture
def database(store: Store, file: Path) -> Path:
    """A closed log with one treatment (revision 1), and one day (revision 1) and one photo of it."""
    store.save_day(TREATED_ON, day(1, redness=3, signs={"pus"}, results={"texture": "better"}))
    store.photos.add(TREATED_ON, [(photo(TREATED_ON), stored())])
    store.close()
    return file


def day_row(
    date: str = "'2026-03-05'", deleted: str = "0", temperature: str = "36.6", asked: str = "1"
) -> str:
    return (
        "INSERT INTO day_revision (treatment_id, date, change_id, deleted, temperature_c, signs_asked, note, "
        f"recorded_at) VALUES (1, {date}, 1, {deleted}, {temperature}, {asked}, '', '2026-03-05T08:00:00Z')"
    )


def treatment_row(treated_on: str = "'2026-03-02'", device: str = "'pen'", depth: str = "1.5") -> str:
    return (
        "INSERT INTO treatment_revision (treatment_id, change_id, deleted, treated_on, area, device, "
        f"needle_depth_mm, performed_by, clinic, phone, note) VALUES (1, 2, 0, {treated_on}, '', {device}, "
        f"{depth}, 'self', '', '', '')"
    )


def photo_row(date: str = "'2026-03-05'", deleted: str = "0", area: str = "'chin'") -> str:
    return (
        "INSERT INTO photo_revision (photo_id, treatment_id, change_id, deleted, date, area, note) "
        f"VALUES (1, 1, 1, {deleted}, {date}, {area}, '')"
    )


@pytest.mark.parametrize(
    "statement",
    [
        day_row(),
        day_row(temperature="NULL", asked="0"),
        treatment_row(),
        "INSERT INTO score VALUES (1, 'pain', 10)",
        "INSERT INTO rated_result VALUES (1, 'tone', 'no_change')",
        "INSERT INTO draft VALUES (1, '2026-03-05', '{}')",
        "INSERT INTO treatment_questions VALUES (1, 'Is this usual?')",
        "INSERT INTO change (made_at, kind) VALUES ('2026-03-02T08:00:00.123456Z', 'import')",
        "INSERT INTO change (made_at, kind) VALUES ('2026-03-02T08:00:00Z', 'delete_photo')",
        photo_row(),
        "INSERT INTO photo VALUES (2); INSERT INTO picture VALUES (2, x'FFD8FFFFD9', x'FFD8FFFFD9')",
    ],
)
def test_good_rows_are_taken(database: Path, statement: str) -> None:
    rows(database, statement)


@pytest.mark.parametrize(
    "statement",
    [
        day_row(date="'2026-02-30'"),
        day_row(date="'yesterday'"),
        day_row(date="'2026-3-5'"),
        day_row(date="NULL"),
        day_row(temperature="98.6"),
        day_row(temperature="'hot'"),
        day_row(asked="2"),
        day_row(deleted="1"),
        treatment_row(treated_on="'2026-13-01'"),
        treatment_row(device="'knife'"),
        treatment_row(depth="0"),
        "INSERT INTO score VALUES (1, 'swelling', 5)",
        "INSERT INTO score VALUES (1, 'pain', 11)",
        "INSERT INTO score VALUES (1, 'pain', -1)",
        "INSERT INTO score VALUES (1, 'pain', NULL)",
        "INSERT INTO score VALUES (1, 'redness', 2)",
        "INSERT INTO score VALUES (1, '', 2)",
        "INSERT INTO reported_sign VALUES (1, '')",
        "INSERT INTO rated_result VALUES (1, 'texture', 'worse')",
        "INSERT INTO rated_result VALUES (1, 'tone', 'lovely')",
        "INSERT INTO rated_result VALUES (1, 'tone', NULL)",
        "INSERT INTO rated_result VALUES (1, '', 'worse')",
        "INSERT INTO treatment_questions VALUES (1, '')",
        "INSERT INTO change (made_at, kind) VALUES ('2026-03-02 08:00:00', 'import')",
        "INSERT INTO change (made_at, kind) VALUES ('noon, Z', 'import')",
        "INSERT INTO change (made_at, kind) VALUES ('2026-03-02T08:00:00Z', 'guess')",
        photo_row(date="'2026-02-30'"),
        photo_row(deleted="1"),
        photo_row(area="NULL"),
        "INSERT INTO picture VALUES (1, x'FFD8FFFFD9', x'FFD8FFFFD9')",
        "INSERT INTO picture VALUES (2, x'FFD8FFFFD9', x'FFD8FF')",
        "INSERT INTO picture VALUES (2, x'FFD8FFFFD9', x'89504E470D0AFFD9')",
        "INSERT INTO picture VALUES (2, NULL, x'FFD8FFFFD9')",
        "INSERT INTO about_me_revision VALUES (1, 7)",
        "INSERT INTO undo_step VALUES (1, '2026-03-02T08:00:00Z', 1, 2, 1)",
        "INSERT INTO draft VALUES (1, '2026-02-30', '{}')",
        "INSERT INTO draft VALUES (1, '2026-03-05', 'itchy')",
    ],
)
def test_bad_rows_are_refused(database: Path, statement: str) -> None:
    with pytest.raises(apsw.ConstraintError):
        rows(database, statement)


def test_a_score_belongs_to_a_day(database: Path) -> None:
    with pytest.raises(apsw.ConstraintError, match="FOREIGN KEY"):
        rows(database, "PRAGMA foreign_keys = ON; INSERT INTO score VALUES (99, 'pain', 1)")


def test_every_table_is_strict(database: Path) -> None:
    tables = rows(
        database, "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
    )

    assert len(tables) == 18
    assert [name for name, strict in tables if not strict] == ["sqlite_schema"]


def test_no_row_of_the_record_can_be_changed_or_deleted(database: Path) -> None:
    # drafts are no part of the record: each takes the place of the one before
    tables = rows(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'draft'")
    verbs = ("UPDATE", "DELETE")
    guarded = rows(database, "SELECT tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'")

    assert {(table, verb) for (table,) in tables for verb in verbs} == {
        (table, verb) for table, sql in guarded for verb in verbs if f"BEFORE {verb} ON {table}" in str(sql)
    }
    for statement in (
        "UPDATE score SET value = 0",
        "DELETE FROM day_revision",
        "UPDATE rated_result SET improvement = 'worse'",
        "DELETE FROM picture",
    ):
        with pytest.raises(apsw.ConstraintError, match="append-only"):
            rows(database, statement)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT id FROM current_day WHERE treatment_id = 1 AND date = '2026-03-03'",
        "SELECT treatment_id FROM current_treatment WHERE treated_on = '2026-03-02'",
        "SELECT id FROM current_photo WHERE treatment_id = 1",
    ],
)
def test_one_of_many_is_found_without_reading_them_all(database: Path, query: str) -> None:
    plan = [str(row[-1]) for row in rows(database, f"EXPLAIN QUERY PLAN {query}")]

    assert any(step.startswith("SEARCH this USING") for step in plan)
    assert not any(step.startswith("SCAN this") for step in plan)

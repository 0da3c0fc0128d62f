"""The diary: every day in a row, opened, filled in, deleted, brought back, and its history."""

from __future__ import annotations

import pytest

from tests.builders import TREATED_ON, day, treatment
from tracker.domain.symptoms import Symptom

from .program import DAY, Program
from .screen import Screen

LOGGED = (
    day(0, redness=3, swelling=1, pain=4, signs=["pinpoint_bleeding"]),
    day(2, redness=2, swelling=0, flaking=0, pain=1, signs=[], temperature=36.8),
)


@pytest.fixture
def diary(program: Program) -> Screen:
    """The diary on day 3, with day 0 and day 2 logged and day 2 current."""
    program.has(*LOGGED)
    screen = program.open()
    screen.press("Ctrl+2")
    screen.click_line("Diary", 1)
    return screen


def logged_days(screen: Screen) -> list[str]:
    """Return the day numbers of the rows that hold an entry."""
    return [row["Day"] for row in screen.table("Diary") if row["What it looked like"] != "not logged"]


def test_every_day_has_a_row_and_what_was_not_answered_is_no_zero(diary: Screen) -> None:
    rows = diary.table("Diary")
    assert [row["Day"] for row in rows] == ["3", "2", "1", "0"]
    assert rows[1] == {
        "Day": "2",
        "Date": "4 Mar 2026",
        "Redness": "Mild",
        "Swelling": "None",
        "Flaking": "None",
        "Pain": "1",
        "°C": "36.8",
        "Danger signs": "None of these",
        "What it looked like": rows[1]["What it looked like"],
        "Other signs": "",
        "Note": "",
    }
    assert rows[2]["Redness"] == rows[2]["Pain"] == rows[2]["Danger signs"] == "–"
    assert rows[2]["What it looked like"] == "not logged"
    assert rows[3]["Flaking"] == "–"
    assert rows[3]["Other signs"] == "Tiny dots of blood"


def test_late_days_have_rows_only_when_they_were_logged(program: Program) -> None:
    program.has(day(0, redness=3), day(45, redness=1))
    program.today = TREATED_ON + 60 * DAY
    screen = program.open()
    screen.press("Ctrl+2")
    assert [row["Day"] for row in screen.table("Diary")][:3] == ["45", "30", "29"]


def test_enter_opens_the_day(diary: Screen) -> None:
    diary.press("Return")
    assert diary.says("4 Mar 2026 · Day 2")
    assert diary.answer("Redness") == "Mild"
    assert diary.focus() == "Redness: Mild"


def test_a_missing_day_is_filled_in_from_its_row(program: Program, diary: Screen) -> None:
    diary.click_line("Diary", 2)
    diary.click("Fill in day")
    assert diary.says("3 Mar 2026 · Day 1")
    diary.press("1", "1", "1", "2", "N", "Ctrl+S", "Ctrl+2")
    assert logged_days(diary) == ["2", "1", "0"]
    assert program.stored_days().keys() == {0, 1, 2}


def test_del_takes_a_day_out_at_once_and_undo_brings_it_back(
    program: Program, diary: Screen, spoken: list[str]
) -> None:
    before = program.stored()
    diary.press("Del")
    assert logged_days(diary) == ["0"]
    assert diary.says("Deleted: entry of 4 Mar 2026.")
    assert spoken[-1].startswith("Deleted: entry of 4 Mar 2026.")
    assert program.stored_days().keys() == {0}

    diary.click("Undo")
    assert logged_days(diary) == ["2", "0"]
    assert diary.says("Undone: deleting the entry of 4 Mar 2026.")
    assert not diary.has("Undo")
    assert program.stored() == before


def test_undo_and_redo_by_keys_go_through_several_changes(program: Program, diary: Screen) -> None:
    diary.click("Delete entry")
    diary.click_line("Diary", 3)
    diary.press("Del")
    assert program.stored_days() == {}
    diary.press("Ctrl+Z")
    assert program.stored_days().keys() == {0}
    diary.press("Ctrl+Z")
    assert program.stored_days().keys() == {0, 2}
    diary.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert program.stored_days() == {}
    assert logged_days(diary) == []
    assert not diary.menu_action("Edit", "Redo").isEnabled()


def test_the_edit_menu_names_what_undo_and_redo_would_do(diary: Screen) -> None:
    diary.press("Del")
    assert diary.menu_action("Edit", "Undo").text().endswith(": deleting the entry of 4 Mar 2026")
    diary.menu("Edit", "Undo")
    assert diary.menu_action("Edit", "Undo").text().endswith(": import of 2 days")
    assert diary.menu_action("Edit", "Redo").text().endswith(": deleting the entry of 4 Mar 2026")


def test_undo_works_after_a_restart(program: Program, diary: Screen) -> None:
    diary.press("Del")
    restarted = program.restart()
    assert program.stored_days().keys() == {0}
    restarted.press("Ctrl+Z")
    assert program.stored_days().keys() == {0, 2}
    assert program.restart().menu_action("Edit", "Redo").isEnabled()


def test_del_on_a_day_that_was_not_logged_does_nothing(program: Program, diary: Screen) -> None:
    diary.click_line("Diary", 2)
    assert not diary.is_enabled("Delete entry")
    diary.press("Del")
    assert program.stored_days().keys() == {0, 2}


def test_undoing_a_save_shows_the_answers_of_before(program: Program, diary: Screen) -> None:
    diary.press("Return")
    diary.click("Severe", "Redness")
    diary.press("Ctrl+S")
    assert program.stored_days()[2].scores[Symptom.REDNESS] == 4
    diary.press("Ctrl+Z")
    assert program.stored_days()[2].scores[Symptom.REDNESS] == 2
    assert diary.answer("Redness") == "Mild"


def test_the_history_of_a_day_tells_every_version(diary: Screen) -> None:
    diary.press("Return")
    diary.click("Severe", "Redness")
    diary.press("Ctrl+S", "Ctrl+2", "Del", "Ctrl+Z")
    seen: list[str] = []

    def read(dialog: Screen) -> None:
        seen.extend(dialog.lines("History of 4 Mar 2026"))
        dialog.press("Esc")

    diary.click("History of this day", then=read)
    first, second, deleted = (line.partition(": ")[2] for line in seen)
    assert first == "Redness Mild, Swelling None, Flaking None, Pain 1, none of the signs, 36.8 °C"
    assert second == "Redness Severe, Swelling None, Flaking None, Pain 1, none of the signs, 36.8 °C"
    assert deleted == "deleted"
    assert "(since undone)" in seen[2]


def test_the_history_of_an_empty_day_says_so(diary: Screen) -> None:
    def read(dialog: Screen) -> None:
        assert dialog.lines("History of 3 Mar 2026") == ["Nothing was ever logged for this day."]
        dialog.click("Close")

    diary.click_line("Diary", 2)
    diary.click("History of this day", then=read)


def test_the_diary_follows_the_chosen_session(program: Program) -> None:
    earlier = treatment(day(0, pain=7, treated_on=TREATED_ON - 49 * DAY), treated_on=TREATED_ON - 49 * DAY)
    program.has(treatment(*LOGGED), earlier)
    screen = program.open()
    screen.press("Ctrl+2")
    screen.click_line("Sessions", 1)
    assert screen.says("Diary of the session of 12 Jan 2026")
    assert screen.table("Diary")[-1]["Pain"] == "7"

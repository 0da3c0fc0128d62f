"""Sessions: begun, corrected, moved, deleted and brought back; and the facts about the person."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.builders import TREATED_ON, day, journal, treatment
from tracker.domain.journal import Device, Performer, Risk

from .program import DAY, TODAY, Program
from .screen import Role, Screen, description_of

DEPTH = "Needle depth, mm"


def test_only_the_date_is_needed(program: Program) -> None:
    screen = program.open()
    screen.press("Ctrl+N", then=lambda dialog: dialog.click("Save session"))
    (only,) = program.stored().treatments
    assert only == treatment(area="", treated_on=TODAY)
    assert screen.lines("Sessions") == ["5 Mar 2026\nDay 0, not logged yet"]
    assert screen.says("Today · Day 0 after your session of 5 Mar 2026")
    assert screen.says("Added: session of 5 Mar 2026.")
    assert screen.focus() == "Redness: None"


def test_everything_that_can_be_said_of_a_session_is_stored(program: Program) -> None:
    def fill_in(dialog: Screen) -> None:
        dialog.go_to(TREATED_ON, "Date")
        dialog.write("Treated area", "face and neck")
        dialog.pick("Device", "Pen")
        dialog.write(DEPTH, "1,5 mm")
        dialog.pick("Done by", "A clinic")
        dialog.write("Clinic", "Skin clinic")
        dialog.write("Phone", "030 1234567")
        dialog.write("Serum or products used", "hyaluronic acid; vitamin C")
        dialog.write("Note", "first time")
        dialog.click("Save session")

    screen = program.open()
    screen.press("Ctrl+N", then=fill_in)
    (only,) = program.stored().treatments
    assert (only.treated_on, only.area, only.note) == (TREATED_ON, "face and neck", "first time")
    assert (only.device, only.needle_depth_mm) == (Device.PEN, 1.5)
    assert (only.performed_by, only.clinic) == (Performer.PROFESSIONAL, "Skin clinic")
    assert (only.phone, only.products) == ("030 1234567", ("hyaluronic acid", "vitamin C"))
    assert screen.lines("Sessions") == ["2 Mar 2026\nface and neck, pen 1.5 mm\nDay 3, not logged yet"]


def test_a_date_that_has_a_session_is_refused_in_place(program: Program) -> None:
    program.has(treatment())

    def take_the_same_date(dialog: Screen) -> None:
        dialog.go_to(TREATED_ON, "Date")
        dialog.write("Clinic", "Skin clinic")
        dialog.click("Save session")
        assert dialog.says("There is already a session on this date.")
        assert dialog.field("Clinic") == "Skin clinic"
        assert len(program.stored().treatments) == 1
        dialog.go_to(TODAY, "Date")
        dialog.click("Save session")

    program.open().press("Ctrl+N", then=take_the_same_date)
    assert [t.treated_on for t in program.stored().treatments] == [TREATED_ON, TODAY]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("deep", "Needle depth is a number of mm from 0.1 to 10.0, such as 1.5."),
        ("15", "Needle depth 15 mm is not between 0.1 and 10 mm."),
        ("-1", "Needle depth -1 mm is not between 0.1 and 10 mm."),
    ],
)
def test_a_depth_that_cannot_be_is_refused_in_place(program: Program, typed: str, said: str) -> None:
    def type_it(dialog: Screen) -> None:
        dialog.write(DEPTH, typed)
        dialog.press("Return")
        assert dialog.says(said)
        assert dialog.field(DEPTH) == typed
        dialog.press("Esc")

    screen = program.open()
    screen.press("Ctrl+N", then=type_it)
    assert program.stored().treatments == ()
    assert screen.says("How is your skin healing?")


def test_a_session_on_a_future_date_cannot_be_entered(program: Program) -> None:
    def try_tomorrow(dialog: Screen) -> None:
        dialog.go_to(TODAY + DAY, "Date")
        dialog.write("Clinic", "Skin clinic")
        dialog.click("Save session")
        assert dialog.says("This date has not come yet.")
        assert dialog.focus() == "Date"
        assert dialog.field("Date") == "6 Mar 2026"
        assert dialog.field("Clinic") == "Skin clinic"
        dialog.go_to(TODAY, "Date")
        dialog.click("Save session")

    program.open().press("Ctrl+N", then=try_tomorrow)
    assert [t.treated_on for t in program.stored().treatments] == [TODAY]


def test_everything_that_is_wrong_is_said_beside_its_field_at_once(program: Program) -> None:
    def type_nonsense(dialog: Screen) -> None:
        dialog.write(DEPTH, "deep")
        dialog.write("Phone", "ask Ana")
        dialog.click("Save session")
        for name, said in ((DEPTH, "Needle depth is a number of mm"), ("Phone", "There is no digit")):
            assert dialog.says(said)
            assert description_of(dialog.find({Role.EditableText}, name)).startswith(said)
        assert dialog.focus() == DEPTH
        dialog.write(DEPTH, "1.5")
        dialog.write("Phone", "030 1")
        dialog.click("Save session")

    program.open().press("Ctrl+N", then=type_nonsense)
    (only,) = program.stored().treatments
    assert (only.needle_depth_mm, only.phone) == (1.5, "030 1")


def test_cancel_changes_nothing(program: Program) -> None:
    program.has(treatment(device="pen"))
    before = program.stored()

    def change_our_mind(dialog: Screen) -> None:
        dialog.pick("Device", "Roller")
        dialog.click("Cancel")

    program.open().menu("Session", "Edit session", then=change_our_mind)
    assert program.stored() == before


def test_the_facts_of_a_session_are_corrected(program: Program) -> None:
    program.has(treatment(day(1, redness=2), device="pen", depth=0.5))

    def correct(dialog: Screen) -> None:
        assert dialog.field("Device") == "Pen"
        assert dialog.field(DEPTH) == "0.5"
        dialog.pick("Device", "Radio")
        dialog.write(DEPTH, "2.5")
        dialog.click("Save session")

    screen = program.open()
    screen.press("Ctrl+Shift+E", then=correct)
    (only,) = program.stored().treatments
    assert (only.device, only.needle_depth_mm, len(only.days)) == (Device.RF, 2.5, 1)
    assert screen.lines("Sessions") == ["2 Mar 2026\nface, RF 2.5 mm\nDay 3, 1 logged"]
    assert screen.says("Saved: session of 2 Mar 2026.")


def test_a_session_moves_to_another_date_and_its_days_get_other_numbers(program: Program) -> None:
    program.has(day(1, redness=3), day(2, redness=2))

    def move_back(dialog: Screen) -> None:
        dialog.go_to(TREATED_ON - DAY, "Date")
        dialog.click("Save session")

    screen = program.open()
    screen.menu("Session", "Edit session", then=move_back)
    assert program.stored_days(TREATED_ON - DAY).keys() == {2, 3}
    assert screen.says("Today · Day 4 after your session of 1 Mar 2026")


def test_a_session_does_not_move_behind_its_own_days(program: Program) -> None:
    program.has(day(1, redness=3))

    def move_too_far(dialog: Screen) -> None:
        dialog.go_to(TODAY, "Date")
        dialog.click("Save session")
        assert dialog.says("There is an entry of 3 Mar 2026, before this. Delete it first.")
        dialog.press("Esc")

    program.open().menu("Session", "Edit session", then=move_too_far)
    assert program.stored_days().keys() == {1}


def test_a_session_is_deleted_with_its_days_and_comes_back(program: Program) -> None:
    program.has(treatment(day(1, redness=3), day(2, redness=2)))
    before = program.stored()
    screen = program.open()
    screen.menu("Session", "Delete session")
    assert program.stored().treatments == ()
    assert screen.lines("Sessions") == []
    assert screen.says("How is your skin healing?")
    assert screen.says("Deleted: session of 2 Mar 2026 with all its days.")

    screen.press("Ctrl+Z")
    assert program.stored() == before
    assert screen.lines("Sessions") == ["2 Mar 2026\nface\nDay 3, 2 logged"]
    assert screen.says("Today · Day 3 after your session of 2 Mar 2026")


def test_the_list_is_newest_first_and_says_where_each_session_stands(program: Program) -> None:
    start = dt.date(2026, 1, 12)
    healed = [
        day(n, redness=max(0, 3 - n), swelling=0, flaking=0, pain=0, treated_on=start) for n in range(5)
    ]
    program.has(
        treatment(*healed, treated_on=start, device="roller", depth=0.5, area="neck"),
        treatment(day(1, redness=2), device="pen", depth=1.5),
    )
    screen = program.open()
    assert screen.lines("Sessions") == [
        "2 Mar 2026\nface, pen 1.5 mm\nDay 3, 1 logged",
        "12 Jan 2026\nneck, roller 0.5 mm\nAll scores at none from day 3",
    ]
    assert screen.current_line("Sessions").startswith("2 Mar 2026")


# -------------------------------------------------------------------- about me


def test_about_me_is_stored_and_shown_again(program: Program) -> None:
    def tell(dialog: Screen) -> None:
        dialog.pick("Skin type", "V –")
        dialog.click("Diabetes")
        dialog.click("Save")

    def look(dialog: Screen) -> None:
        assert dialog.field("Skin type").startswith("V –")
        assert dialog.is_ticked("Diabetes")
        assert not dialog.is_ticked("Pregnant")
        dialog.click("Cancel")

    screen = program.open()
    screen.menu("Session", "About me", then=tell)
    assert program.stored().about_me.skin_type == 5
    assert program.stored().about_me.risks == {Risk.DIABETES}
    assert screen.says("Saved: About me.")
    program.restart().menu("Session", "About me", then=look)


def test_a_risk_raises_what_is_said_about_a_day_at_once(program: Program) -> None:
    program.has(day(3, redness=1, swelling=0, flaking=0, pain=1, signs=["warmth"]))
    screen = program.open()
    assert screen.says("Contact your clinic")

    def tell(dialog: Screen) -> None:
        dialog.click("Diabetes")
        dialog.click("Save")

    screen.menu("Session", "About me", then=tell)
    assert screen.says("See a clinician today")
    assert not screen.says("Contact your clinic")
    screen.press("Ctrl+Z")
    assert screen.says("Contact your clinic")
    assert program.stored().about_me.risks == frozenset()


# -------------------------------------------------------------------- what was said before


def test_the_history_of_a_session_tells_what_changed_and_from_what(program: Program) -> None:
    program.has(treatment(device="pen"))
    seen: list[str] = []

    def correct(dialog: Screen) -> None:
        dialog.pick("Device", "Roller")
        dialog.write(DEPTH, "0.5")
        dialog.click("Save session")

    def read(history: Screen) -> None:
        seen.extend(line.partition(": ")[2] for line in history.lines("History of this session"))
        history.click("Close")

    def look(dialog: Screen) -> None:
        dialog.click("History", then=read)
        dialog.press("Esc")

    screen = program.open()
    screen.menu("Session", "Edit session", then=correct)
    program.restart().menu("Session", "Edit session", then=look)
    assert seen == [
        "entered. Date: 2 Mar 2026; Treated area: face; Device: Pen; Done by: Not said",
        "Device: Roller (before: Pen); Needle depth, mm: 0.5 (before: nothing)",
    ]


def test_a_new_session_has_no_history_yet(program: Program) -> None:
    def look(dialog: Screen) -> None:
        assert not dialog.has("History")
        dialog.press("Esc")

    program.open().press("Ctrl+N", then=look)


def test_the_history_of_about_me_tells_what_was_said_before(program: Program) -> None:
    program.has(journal(treatment(), skin_type=2))
    seen: list[str] = []

    def tell(dialog: Screen) -> None:
        dialog.pick("Skin type", "V –")
        dialog.click("Diabetes")
        dialog.click("Save")

    def read(history: Screen) -> None:
        seen.extend(line.partition(": ")[2] for line in history.lines("History of About me"))
        history.click("Close")

    def look(dialog: Screen) -> None:
        dialog.click("History", then=read)
        dialog.press("Esc")

    screen = program.open()
    screen.menu("Session", "About me", then=tell)
    screen.press("Ctrl+Z")
    program.restart().menu("Session", "About me", then=look)
    assert seen == [
        "Skin type: II (before: nothing)",
        "Skin type: V (before: II); True for me: Diabetes (before: nothing)",
    ]

"""A table that a person made: columns matched, what cannot be read marked, all shown before it is added."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.builders import TREATED_ON, day, treatment
from tests.exchange.workbooks import workbook, workbook_of
from tracker.domain.journal import Device
from tracker.domain.symptoms import Symptom

from .files import take_all
from .program import DAY, Asked, Program
from .screen import Role, Screen, in_turn, name_of, role_of

DIARY = (
    "Fecha;Rojez;Dolor;Temp;Síntomas;Notas;Tiempo\r\n"
    "2.3.2026;3;7;36,8;ninguno;tirante;sol\r\n"
    "3.3.2026;mucho;4;;Itching;;lluvia\r\n"
    "x;1;1;;;;\r\n"
)
SKIN, PAIN = "How redness, swelling and flaking are written", "How pain is written"
DATES, SESSION, FIRST = "How dates are written", "The rows belong to", "The day of the session is called"
PREVIEW = "How the rows are read"
Do = Callable[[Screen], None]
Bring = Callable[..., Screen]


@pytest.fixture
def bring(program: Program, asked: Asked, tmp_path: Path) -> Bring:
    """Return a function that opens the window and imports a table, doing this in the one or two dialogs."""

    def import_table(content: str | bytes, match: Do, preview: Do | None, name: str = "my.csv") -> Screen:
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        asked.files = [file]
        screen = program.open()
        screen.press("Ctrl+O", then=match if preview is None else in_turn(match, preview))
        return screen

    return import_table


def go_on(dialog: Screen) -> None:
    """Agree to everything that was guessed, with the numbers as ours are."""
    dialog.pick(SKIN, "Numbers 0 to 4")
    dialog.click("Go on")


def shown(dialog: Screen, name: str) -> bool:
    """Tell whether a question is asked."""
    return any(name_of(w) == name for w in dialog.controls())


def test_a_spanish_diary_is_matched_and_imported(program: Program, bring: Bring) -> None:
    seen: list[dict[str, str]] = []

    def match(dialog: Screen) -> None:
        assert dialog.field("Date").startswith("Fecha (2.3.2026")
        assert dialog.field(DATES).startswith("Day first")
        assert dialog.field(PAIN) == "Numbers 0 to 10"
        assert dialog.field(SKIN) == "Please choose"
        dialog.pick(SKIN, "Numbers 0 to 4")
        seen.extend(dialog.table(PREVIEW))
        for line in (
            "Days that are taken: 2",
            "row 4: no date",
            "row 3, Redness: “mucho”",
            "not used: Tiempo",
        ):
            assert dialog.says(line), line
        dialog.click("Go on")

    screen = bring(DIARY, match, take_all)
    assert [tuple(row.values()) for row in seen] == [
        ("2", "2 Mar 2026", "taken", "Moderate", "7 of 10", "36.8 °C", "None of these", "tirante"),
        ("3", "3 Mar 2026", "taken", "✗ “mucho” cannot be read", "4 of 10", "", "Itching", ""),
        ("4", "✗ no date", "left out: no date that can be read", "Trace", "1 of 10", "", "", ""),
    ]
    days = program.stored_days()
    assert days[0].scores == {Symptom.REDNESS: 3, Symptom.PAIN: 7}
    assert (days[0].temperature_c, days[0].signs, days[0].note) == (36.8, frozenset(), "tirante")
    assert days[1].scores == {Symptom.PAIN: 4}
    assert screen.says("Imported: 2 days.")
    screen.click("Undo")
    assert program.stored().treatments == ()


def test_nothing_is_read_as_a_score_before_its_scale_is_said(bring: Bring) -> None:
    def match(dialog: Screen) -> None:
        assert dialog.table(PREVIEW)[0]["Redness"] == "3, scale not said yet"
        dialog.click("Go on")
        assert dialog.says("Say how redness, swelling and flaking are written.")
        assert dialog.focus() == SKIN
        dialog.press("Esc")

    bring(DIARY, match, None)


def test_another_scale_is_explained_and_its_numbers_are_kept(program: Program, bring: Bring) -> None:
    def match(dialog: Screen) -> None:
        dialog.pick(SKIN, "Numbers 0 to 10")
        assert dialog.says("Nobody has tested this.")
        assert dialog.table(PREVIEW)[0]["Redness"] == "Mild"
        dialog.click("Go on")

    bring(DIARY, match, take_all)
    entry = program.stored_days()[0]
    assert entry.scores[Symptom.REDNESS] == 2
    assert entry.note == "tirante\nWritten on a scale from 0 to 10: Redness 3."


def test_ambiguous_dates_are_asked_about(program: Program, bring: Bring) -> None:
    def match(dialog: Screen) -> None:
        assert dialog.field(DATES) == "Please choose"
        dialog.click("Go on")
        assert dialog.says("Say how the dates are written.")
        dialog.pick(DATES, "Month first")
        assert dialog.table(PREVIEW)[0]["Date"] == "2 Mar 2026"
        dialog.click("Go on")

    program.has(treatment())
    bring("Date,Note\n3/2/2026,tight\n3/3/2026,ok\n", match, take_all)
    assert {number: entry.note for number, entry in program.stored_days().items()} == {0: "tight", 1: "ok"}


def test_rows_go_to_the_chosen_session(program: Program, bring: Bring) -> None:
    january = TREATED_ON - 49 * DAY
    program.has(treatment(day(0, redness=4)), treatment(treated_on=january))

    def match(dialog: Screen) -> None:
        assert dialog.field(SESSION).startswith("Session of 2 Mar 2026")
        dialog.pick(SESSION, "Session of 12 Jan 2026")
        dialog.click("Go on")

    bring("Date,Note\n2026-03-03,late\n", match, take_all)
    assert program.stored_days(january)[50].note == "late"
    assert program.stored_days().keys() == {0}


def test_rows_can_begin_a_new_session_on_another_date(program: Program, bring: Bring) -> None:
    def match(dialog: Screen) -> None:
        assert dialog.field(SESSION) == "Another session"
        assert dialog.field("The session was on") == "3 Mar 2026"
        dialog.go_to(TREATED_ON, "The session was on")
        dialog.click("Go on")

    bring("Date,Note\n2026-03-03,a\n2026-03-04,b\n", match, take_all)
    assert program.stored_days().keys() == {1, 2}


def test_days_can_be_numbered(program: Program, bring: Bring) -> None:
    program.has(treatment())

    def match(dialog: Screen) -> None:
        assert not shown(dialog, DATES)
        dialog.click("Go on")
        assert dialog.says("Say which number the day of the session has.")
        dialog.pick(FIRST, "Day 1")
        dialog.click("Go on")

    bring("Day,Note\n1,a\n2,b\n", match, take_all)
    assert {number: entry.note for number, entry in program.stored_days().items()} == {0: "a", 1: "b"}


def test_columns_can_be_matched_by_hand(program: Program, bring: Bring) -> None:
    program.has(treatment())

    def match(dialog: Screen) -> None:
        dialog.click("Go on")
        assert dialog.says("Choose at least one column with answers.")
        dialog.pick("Swelling", "B (1, 2)")
        assert shown(dialog, SKIN)
        dialog.pick("Swelling", "Not in the file")
        assert not shown(dialog, SKIN)
        dialog.pick("Redness", "B (1, 2)")
        go_on(dialog)

    bring("A;B\n2026-03-02;1\n2026-03-03;2\n", match, take_all)
    assert [entry.scores for entry in program.stored_days().values()] == [
        {Symptom.REDNESS: 1},
        {Symptom.REDNESS: 2},
    ]


def test_a_table_of_which_no_row_can_be_taken_is_not_imported(program: Program, bring: Bring) -> None:
    program.has(treatment())

    def match(dialog: Screen) -> None:
        dialog.click("Go on")
        assert dialog.says("No row can be taken.")
        dialog.press("Esc")

    bring("Date,Note\n2099-01-01,a\n", match, None)
    assert program.stored_days() == {}


def test_what_is_stored_already_is_shown_before(program: Program, bring: Bring) -> None:
    program.has(treatment(day(0, redness=4)))

    def look(dialog: Screen) -> None:
        assert tuple(dialog.table("What differs")[0].values()) == (
            "2 Mar 2026: Redness",
            "Severe",
            "Moderate",
        )
        dialog.press("Esc")

    before = program.stored()
    bring(DIARY, go_on, look)
    assert program.stored() == before


def test_an_excel_workbook_is_matched_too(program: Program, bring: Bring) -> None:
    program.has(treatment())
    book = workbook(["Date", "Pain"], [TREATED_ON, 7], [TREATED_ON + DAY, 2])
    bring(book, lambda dialog: dialog.click("Go on"), take_all, "my.xlsx")
    assert [entry.scores[Symptom.PAIN] for entry in program.stored_days().values()] == [7, 2]


def test_our_own_table_saved_by_a_spreadsheet_with_semicolons_is_read(program: Program, bring: Bring) -> None:
    content = "treated_on;date;redness;pain;signs;note\r\n02/03/2026;13/03/2026;2;;none;tight\r\n"
    program.today = TREATED_ON + 20 * DAY

    def match(dialog: Screen) -> None:
        assert not shown(dialog, SESSION)
        assert dialog.field(DATES).startswith("Day first")
        assert dialog.field(PAIN) == "Numbers 0 to 10"
        assert dialog.field(SKIN).startswith("Numbers 0 to 4")
        dialog.click("Go on")

    bring(content, match, take_all)
    entry = program.stored_days()[11]
    assert (entry.scores, entry.signs, entry.note) == ({Symptom.REDNESS: 2}, frozenset(), "tight")


def test_it_can_be_done_by_keyboard_alone(program: Program, bring: Bring) -> None:
    program.has(treatment())

    def match(dialog: Screen) -> None:
        for _ in range(40):
            if dialog.focus() == SKIN:
                break
            dialog.press("Tab")
        dialog.press("Down", "Return")

    bring(DIARY, match, lambda dialog: dialog.press("Return"))
    assert program.stored_days()[0].scores[Symptom.REDNESS] == 3


def test_a_screen_reader_hears_the_cells_with_their_columns(bring: Bring) -> None:
    heard: list[str] = []

    def match(dialog: Screen) -> None:
        view = dialog.find({Role.Table}, PREVIEW)
        model = view.model()
        heard.extend(
            str(model.index(1, column).data(Qt.ItemDataRole.AccessibleTextRole))
            for column in range(model.columnCount())
        )
        boxes = [w for w in dialog.controls() if role_of(w) is Role.ComboBox]
        assert all(name_of(box) for box in boxes)
        assert len(boxes) >= 13
        dialog.press("Esc")

    bring(DIARY, match, None)
    assert "Redness: ✗ “mucho” cannot be read" in heard
    assert "Temperature: not answered" in heard


def test_the_sheets_of_a_workbook_can_be_chosen(program: Program, bring: Bring) -> None:
    book = workbook_of(
        {
            "My sessions": [["Date", "Device", "Depth", "Area"], [TREATED_ON, "rf", 2.5, "neck"]],
            "My days": [
                ["Date", "Redness", "Swelling", "Note", "Tool"],
                [TREATED_ON, "mild", "none", "ok", "x"],
            ],
        }
    )

    def match(dialog: Screen) -> None:
        assert dialog.field("Sheet") == "My days (Date, Redness, Swelling, Note, Tool)"
        assert dialog.field("Device") == "Not in the file"
        dialog.pick("Sheet", "My sessions")
        assert dialog.field("Date of the session").startswith("Date (2026-03-02")
        assert dialog.field("Redness") == "Not in the file"
        assert dialog.says("Sessions about which something is taken: 1")
        assert dialog.table(PREVIEW)[0]["What becomes of it"] == "taken for the session"
        dialog.click("Go on")

    bring(book, match, take_all, "my.xlsx")
    (treatment,) = program.stored().treatments
    assert (treatment.device, treatment.needle_depth_mm, treatment.area) == (Device.RF, 2.5, "neck")
    assert treatment.days == ()


def test_facts_of_the_session_come_with_its_days(program: Program, bring: Bring) -> None:
    content = (
        "Mein Hauttagebuch;;;;\r\nSitzung am;2.3.2026;;;\r\nDatum;Rötung;Notiz;Gerät;Nadeltiefe\r\n"
        "2.3.2026;stark;brennt;Dermapen;1,5\r\n3.3.2026;leicht;;Roller;\r\n"
    )

    def match(dialog: Screen) -> None:
        assert not shown(dialog, "Sheet")
        assert dialog.says("what stands first counts, and not these:")
        assert dialog.says("row 5, Device: “Roller”")
        dialog.click("Go on")

    bring(content.encode("utf-16"), match, take_all)
    (treatment,) = program.stored().treatments
    assert treatment.treated_on == TREATED_ON
    assert (treatment.device, treatment.needle_depth_mm) == (Device.PEN, 1.5)
    assert [entry.scores for entry in treatment.days] == [{Symptom.REDNESS: 4}, {Symptom.REDNESS: 2}]

"""Before a session: questions that may need a doctor, never a clearance, and dates to stop things on."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from icalendar import Calendar, Event
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import journal, knowledge, treatment
from tracker.domain.guidance import PreparationStep, ScreeningQuestion
from tracker.domain.journal import AboutMe, Device, Risk
from tracker.domain.screening import preparation_dates, questions_for

from .program import DAY, TODAY, Asked, Program
from .screen import Role, Screen, name_of, role_of

PLANNED = "Planned for"
COLD_SORES = "Have you ever had cold sores?"
COLD_SORE_NOW = "Do you have a cold sore now?"
PACEMAKER = "Do you have a pacemaker, or another device with a battery in your body?"
NO_YES = "No question is answered with yes so far."
NO_CLEARANCE = "This list does not replace the talk with whoever does the session."


@pytest.fixture
def before(program: Program) -> Screen:
    """The page on an empty log, from the welcome."""
    screen = program.open()
    screen.click("Before a session")
    return screen


def asked(screen: Screen) -> list[str]:
    """Return the questions that can be seen, in their order on the page."""
    groups = [widget for widget in screen.controls() if role_of(widget) is Role.Grouping]
    return [name_of(w) for w in sorted(groups, key=lambda w: w.mapToGlobal(w.rect().topLeft()).y())]


def question(text: str) -> ScreeningQuestion:
    (found,) = (q for q in knowledge().guidance.screening.values() if q.question == text)
    return found


def questions_of(device: str) -> list[str]:
    return [q.question for q in questions_for(knowledge().guidance, Device(device))]


def steps(planned_on: dt.date, *risks: str) -> list[tuple[dt.date, PreparationStep]]:
    about_me = AboutMe(risks=frozenset(map(Risk, risks)))
    return list(preparation_dates(knowledge().guidance, planned_on, about_me))


# -------------------------------------------------------------------- questions


def test_it_is_there_without_any_session_and_stores_nothing(program: Program, before: Screen) -> None:
    assert asked(before) == questions_of("unknown")
    assert all(before.answer(text) is None for text in asked(before))
    assert before.says("Your answers here are not stored")
    before.click("Yes", COLD_SORE_NOW)
    assert program.stored().treatments == ()
    assert program.stored().about_me == AboutMe()
    restarted = program.restart()
    restarted.click("Before a session")
    assert restarted.answer(COLD_SORE_NOW) is None


def test_it_is_in_the_menu_of_a_log_as_well(program: Program) -> None:
    program.has(treatment())
    screen = program.open()
    screen.menu("View", "Before a session")
    assert screen.is_chosen("Care")
    assert screen.focus() == "Before a session"
    assert asked(screen) == questions_of("unknown")


def test_a_yes_brings_its_reason_beside_the_question_and_into_the_list(before: Screen) -> None:
    assert before.says(NO_YES)
    before.click("Yes", COLD_SORE_NOW)
    reason = question(COLD_SORE_NOW).reason
    assert f"Not now: {reason}" in before.texts()
    assert reason in before.texts()
    before.click("Yes", "Do you have rosacea?")
    assert "Ask a doctor first" in before.texts()
    assert not before.says(NO_YES)
    source = knowledge().sources[question(COLD_SORE_NOW).sources[0]]
    assert not before.says(source.title)
    before.click(f"Who says so: {COLD_SORE_NOW}")
    assert before.says(source.title)


def test_without_a_yes_nobody_is_cleared(before: Screen) -> None:
    for text in asked(before):
        before.click("No", text)
    assert before.says(NO_YES)
    assert before.says(NO_CLEARANCE)
    assert not before.says("Questions not answered")
    words = " ".join(before.texts()).lower()
    for promise in ("go ahead", "you can have", "you may have the", "safe for you", "no risk", "suitable"):
        assert promise not in words


def test_an_open_question_is_counted_as_open(before: Screen) -> None:
    count = len(asked(before))
    assert before.says(f"Questions not answered: {count}.")
    before.click("No", COLD_SORES)
    assert before.says(f"Questions not answered: {count - 1}.")


def test_an_answer_can_be_taken_back_by_click_and_by_key(before: Screen) -> None:
    before.click("Yes", COLD_SORE_NOW)
    before.click("Yes", COLD_SORE_NOW)
    assert before.answer(COLD_SORE_NOW) is None
    before.click("Yes", COLD_SORE_NOW)
    before.press("Del")
    assert before.answer(COLD_SORE_NOW) is None
    assert before.says(NO_YES)


def test_the_questions_can_be_answered_by_keys_alone(before: Screen) -> None:
    questions = asked(before)
    while before.focus() != f"{questions[0]}: Yes":
        before.press("Tab")
    before.press("N", "Y", "Tab", "Space")
    assert [before.answer(text) for text in questions[:4]] == ["No", "Yes", None, "Yes"]
    before.press(*["N"] * len(questions))
    assert before.focus() == f"{questions[-1]}: No"
    assert not before.find({Role.RadioButton}, "No", questions[-1]).visibleRegion().isEmpty()


def test_what_about_me_says_is_answered_beforehand_and_can_be_corrected(program: Program) -> None:
    program.has(journal(treatment(), risks=["cold_sores"]))
    screen = program.open()
    screen.menu("View", "Before a session")
    assert screen.answer(COLD_SORES) == "Yes"
    assert "Answered in About me." in screen.texts()
    assert question(COLD_SORES).reason in screen.texts()
    screen.click("No", COLD_SORES)
    assert "Answered in About me." not in screen.texts()
    assert screen.says(NO_YES)
    screen.press("Ctrl+1", "2", "Ctrl+S", "Ctrl+3")
    assert screen.answer(COLD_SORES) == "No"
    assert program.stored().about_me.risks == {Risk.COLD_SORES}


@pytest.mark.parametrize(
    ("device", "name"), [("rf", "Radio-frequency"), ("roller", "Roller"), ("pen", "Pen")]
)
def test_the_device_decides_about_the_questions(before: Screen, device: str, name: str) -> None:
    before.pick("With", name)
    assert asked(before) == questions_of(device)
    assert (PACEMAKER in asked(before)) is (device == "rf")


def test_a_yes_to_a_question_of_another_device_does_not_count(before: Screen) -> None:
    before.pick("With", "Radio-frequency")
    before.click("Yes", PACEMAKER)
    assert question(PACEMAKER).reason in before.texts()
    before.pick("With", "Pen")
    assert question(PACEMAKER).reason not in before.texts()
    assert before.says(NO_YES)


def test_tab_goes_from_the_questions_to_the_reasons_to_the_steps(before: Screen) -> None:
    last = asked(before)[-1]
    before.click("Yes", COLD_SORE_NOW)
    before.click("Yes", COLD_SORES)
    before.click("No", last)
    for reason in (f"Who says so: {COLD_SORE_NOW}", f"Who says so – sources disagree: {COLD_SORES}"):
        before.press("Tab")
        assert before.focus() == reason
    before.press("Space", "Tab")
    assert before.focus() == "See where they disagree"
    before.press("Tab")
    assert before.focus() == f"Who says so: {steps(TODAY)[0][1].text}"
    while before.focus().startswith("Who says so"):
        before.press("Tab")
    assert before.focus() == "Copy as text"


# -------------------------------------------------------------------- dates


def test_what_to_stop_stands_on_its_calendar_date(before: Screen) -> None:
    assert before.field(PLANNED) == "19 Mar 2026"
    before.go_to(dt.date(2026, 4, 20), PLANNED)
    for _date, step in steps(dt.date(2026, 4, 20)):
        assert step.text in before.texts()
        assert step.why in before.texts()
    assert "Fri 17 Apr, 3 days before" in before.texts()
    assert "Mon 20 Apr, the day itself" in before.texts()
    assert not before.says("this date has passed")


def test_a_date_that_has_passed_is_named_as_passed(before: Screen) -> None:
    before.go_to(TODAY + DAY, PLANNED)
    assert "Tue 3 Mar, 3 days before (this date has passed)" in before.texts()
    assert "Fri 6 Mar, the day itself" in before.texts()


def test_a_date_in_the_past_cannot_be_planned(before: Screen) -> None:
    before.go_to(TODAY - 3 * DAY, PLANNED)
    assert before.field(PLANNED) in {"5 Mar 2026", "19 Mar 2026"}


@pytest.mark.parametrize("name", [PLANNED, "With"])
def test_the_wheel_scrolls_the_page_and_changes_no_field(before: Screen, name: str) -> None:
    field = before.find({Role.SpinBox, Role.ComboBox}, name)
    said = before.field(name)
    place = QPointF(field.rect().center())
    turn = QWheelEvent(
        place,
        field.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, turn)
    assert before.field(name) == said
    assert not turn.isAccepted()


def test_a_yes_brings_the_steps_that_it_calls_for(before: Screen) -> None:
    (antiviral,) = (s for _, s in steps(TODAY, "cold_sores") if s.id == "start_antiviral")
    assert antiviral.text not in before.texts()
    before.click("Yes", COLD_SORES)
    assert antiviral.text in before.texts()
    before.click("No", COLD_SORES)
    assert antiviral.text not in before.texts()


def test_the_page_can_be_taken_along_as_text(before: Screen, spoken: list[str]) -> None:
    before.pick("With", "Pen")
    before.click("Yes", COLD_SORE_NOW)
    before.click("Copy as text")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Before a microneedling session planned for 19 Mar 2026"
    assert lines[1] == "Device: Pen. Written on 5 Mar 2026."
    assert f"- {COLD_SORE_NOW} Yes. Not now: {question(COLD_SORE_NOW).reason}" in lines
    assert any(line.startswith(NO_CLEARANCE) for line in lines)
    assert any(line.startswith("Questions not answered: ") for line in lines)
    for _date, step in steps(dt.date(2026, 3, 19)):
        assert any(line.endswith(f": {step.text}") for line in lines)
    assert before.says("Copied as text.")
    assert spoken == ["Copied as text."]


# -------------------------------------------------------------------- calendar

CALENDAR = "Put these dates into your calendar"


def calendar(qtbot: QtBot, before: Screen, asked: Asked, target: Path) -> list[Event]:
    """Write the calendar and return its events."""
    asked.files = [target]
    before.click(CALENDAR)
    qtbot.waitUntil(lambda: before.says(f"Written: {target}"))
    return list(Calendar.from_ical(target.read_bytes()).walk("VEVENT"))


def test_the_dates_can_be_put_into_a_calendar_that_gives_nothing_away(
    qtbot: QtBot, program: Program, before: Screen, asked: Asked, tmp_path: Path
) -> None:
    events = calendar(qtbot, before, asked, tmp_path / "diary.ics")
    assert asked.suggested[0].name == "diary.ics"
    whole_days = {e.decoded("dtstart") for e in events if not isinstance(e.decoded("dtstart"), dt.datetime)}
    assert whole_days == {date for date, _ in steps(dt.date(2026, 3, 19)) if date >= TODAY}
    assert {str(event["summary"]) for event in events} == {"Diary"}
    assert not [event for event in events if "description" in event]
    assert program.stored().treatments == ()


def test_what_to_do_stands_inside_only_when_it_is_ticked_and_fits_the_answers(
    qtbot: QtBot, before: Screen, asked: Asked, tmp_path: Path
) -> None:
    before.click("Yes", COLD_SORES)
    before.click("Say inside what to do by then")
    events = calendar(qtbot, before, asked, tmp_path / "diary.ics")
    told = "\n".join(str(event["description"]) for event in events if "description" in event)
    (antiviral,) = (s for _, s in steps(TODAY, "cold_sores") if s.id == "start_antiviral")
    assert antiviral.text in told
    assert {str(event["summary"]) for event in events} == {"Diary"}


def test_a_date_that_has_passed_is_not_put_into_the_calendar(
    qtbot: QtBot, before: Screen, asked: Asked, tmp_path: Path
) -> None:
    before.go_to(TODAY + 2 * DAY, PLANNED)
    events = calendar(qtbot, before, asked, tmp_path / "diary.ics")
    assert (
        min(
            e.decoded("dtstart")
            for e in events
            if "rrule" not in e and not isinstance(e.decoded("dtstart"), dt.datetime)
        )
        >= TODAY
    )

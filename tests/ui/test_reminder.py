"""The reminder: when it comes, what it says, and a window that goes on in the tray."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from tests.builders import day, treatment
from tracker import clock
from tracker.domain.symptoms import Symptom
from tracker.opening import APP_ID
from tracker.preferences import PREFERENCES_NAME, load_preferences
from tracker.ui.reminders import reminder as reminder_module
from tracker.ui.reminders.reminder import Reminder
from tracker.ui.shell.first_window import Answer
from tracker.ui.state import AppState

from .program import DAY, TODAY, Asked, Program
from .screen import Screen
from .test_every_page import what_is_cut

WANTED = "Remind me when an entry is due and not made"
STAY = "Keep the program in the tray when I close its window"
AT_LOGIN = "Start it hidden in the tray when I log in"


@dataclass
class FakeTray:
    """Stands in for the desktop's tray: what is shown in it, and what the user does there."""

    is_there: bool = True
    said: list[tuple[str, str]] = field(default_factory=list)
    icons: list[QSystemTrayIcon] = field(default_factory=list)
    is_shown: bool = False

    def choose(self, name: str) -> None:
        """Choose from the icon's menu."""
        menu = self.icons[-1].contextMenu()
        assert isinstance(menu, QMenu)
        (action,) = (action for action in menu.actions() if action.text().replace("&", "") == name)
        action.trigger()


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeTray]:
    """A desktop with a tray, which the test platform has none of."""
    tray = FakeTray()

    def remember(icon: QSystemTrayIcon, is_visible: bool) -> None:
        if icon not in tray.icons:
            tray.icons.append(icon)
        tray.is_shown = is_visible

    def say(_icon: QSystemTrayIcon, title: str, text: str, _kind: QIcon, _ms: int) -> None:
        tray.said.append((title, text))

    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: tray.is_there))
    monkeypatch.setattr(QSystemTrayIcon, "setVisible", remember)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", say)
    yield tray
    QApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def evening(program: Program, tray: FakeTray, monkeypatch: pytest.MonkeyPatch) -> Evening:
    """Three days after the session, reminders on at eight, and a clock that a test sets."""
    return Evening(program, tray, monkeypatch)


class Evening:
    """The program with a reminder at 20:00, and the time on the wall."""

    def __init__(self, program: Program, tray: FakeTray, monkeypatch: pytest.MonkeyPatch) -> None:
        self.program = program
        self.tray = tray
        self._now = dt.datetime.combine(TODAY, dt.time(12))
        monkeypatch.setattr(clock, "now", lambda: self._now.astimezone())
        self.prefer('"reminder_at": "20:00"')

    def prefer(self, *more: str) -> None:
        """Write the preferences before the window is opened."""
        text = ", ".join(('"appearance": "light"', *more))
        (self.program.folder / PREFERENCES_NAME).write_text(f"{{{text}}}")

    def open(self) -> Screen:
        """Open the window and put it out of sight."""
        screen = self.program.open()
        screen.window.hide()
        return screen

    def at(self, screen: Screen, days: int, time: str) -> list[tuple[str, str]]:
        """Let the clock say this and the program look at it; return what was said in the tray meanwhile."""
        self.program.today = TODAY + days * DAY
        self._now = dt.datetime.combine(self.program.today, dt.time.fromisoformat(time))
        before = len(self.tray.said)
        (reminding,) = screen.window.findChildren(Reminder)
        reminding.check()
        return self.tray.said[before:]


# -------------------------------------------------------------------- when and what


def test_it_comes_once_at_its_hour_and_gives_nothing_away(evening: Evening) -> None:
    evening.program.has(treatment())
    screen = evening.open()
    assert evening.tray.is_shown
    assert evening.at(screen, 0, "19:59") == []
    assert evening.at(screen, 0, "20:00") == [("Diary", "An entry is due.")]
    assert evening.at(screen, 0, "20:01") == []
    assert evening.at(screen, 0, "23:59") == []
    assert evening.at(screen, 1, "00:01") == []
    assert evening.at(screen, 1, "21:30") == [("Diary", "An entry is due.")]
    assert evening.tray.icons[-1].toolTip() == "Diary"


def test_a_restart_does_not_remind_again_on_the_same_evening(evening: Evening) -> None:
    evening.program.has(treatment())
    screen = evening.open()
    assert evening.at(screen, 0, "20:00") != []
    evening.program.restart()
    screen = evening.program.restart()
    screen.window.hide()
    assert evening.at(screen, 0, "20:30") == []


def test_who_has_logged_is_left_alone(evening: Evening) -> None:
    evening.program.has(treatment())
    screen = evening.program.open()
    screen.press("2", "Ctrl+S")
    screen.window.hide()
    assert evening.at(screen, 0, "20:00") == []
    screen.menu("Edit", "Undo")
    assert evening.at(screen, 0, "20:01") != []


def test_who_looks_at_the_window_is_left_alone(evening: Evening) -> None:
    evening.program.has(treatment())
    screen = evening.program.open()
    assert evening.at(screen, 0, "20:00") == []
    screen.window.hide()
    assert evening.at(screen, 0, "20:05") != []


def test_another_hour_counts_at_once_and_never_makes_a_second_reminder_on_the_same_day(
    evening: Evening,
) -> None:
    def choose_hour(screen: Screen, name: str) -> None:
        def choose(dialog: Screen) -> None:
            assert evening.at(screen, 0, "20:30") == [], "nobody is disturbed in the settings"
            dialog.pick("Time", name)
            dialog.press("Esc")

        screen.press("Ctrl+,", then=choose)
        screen.window.hide()

    evening.program.has(treatment())
    screen = evening.program.open()
    choose_hour(screen, "21:30")
    assert evening.at(screen, 0, "21:29") == []
    assert evening.at(screen, 0, "21:30") != []
    screen = evening.program.restart()
    choose_hour(screen, "22:00")
    assert evening.at(screen, 0, "22:30") == [], "once a day is enough"
    assert evening.at(screen, 1, "21:30") == []
    assert evening.at(screen, 1, "22:00") != []


def test_the_example_reminds_of_nothing_and_does_not_hide_the_own_log(evening: Evening) -> None:
    evening.program.has(treatment(day(3, pain=0)))
    screen = evening.open()
    screen.menu("Session", "Look at an example")
    assert evening.at(screen, 0, "20:00") == []
    screen.menu("Session", "Delete session")
    assert evening.at(screen, 1, "20:00") != []


def test_it_is_off_until_it_is_wanted(program: Program, tray: FakeTray) -> None:
    program.has(treatment())
    screen = program.open()
    assert not tray.is_shown
    assert screen.window.findChildren(Reminder) == []
    assert screen.close()


# -------------------------------------------------------------------- in the settings


def test_it_is_turned_on_and_off_in_the_settings(
    program: Program, tray: FakeTray, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    file = tmp_path / "autostart" / f"{APP_ID}.desktop"

    def turn_on(dialog: Screen) -> None:
        assert not dialog.is_ticked(WANTED)
        assert not dialog.is_enabled(STAY)
        assert not dialog.is_enabled(AT_LOGIN)
        assert dialog.field("Time") == "20:00"
        dialog.click(WANTED)
        assert tray.is_shown
        dialog.pick("Time", "18:30")
        dialog.click(STAY)
        dialog.click(AT_LOGIN)
        assert file.is_file()
        dialog.click("Close")

    def turn_off(dialog: Screen) -> None:
        assert [dialog.is_ticked(name) for name in (WANTED, STAY, AT_LOGIN)] == [True, True, True]
        assert dialog.field("Time") == "18:30"
        dialog.click(WANTED)
        assert not tray.is_shown
        assert not dialog.is_ticked(AT_LOGIN)
        assert not file.exists()
        dialog.click("Close")

    program.has(treatment())
    screen = program.open()
    screen.press("Ctrl+,", then=turn_on)
    kept = load_preferences(program.folder / PREFERENCES_NAME)
    assert (kept.reminder_at, kept.stay_in_tray) == ("18:30", True)
    screen.press("Ctrl+,", then=turn_off)
    assert load_preferences(program.folder / PREFERENCES_NAME).reminder_at == ""
    assert screen.close()
    assert QApplication.quitOnLastWindowClosed()


def test_a_login_start_that_is_refused_is_said_and_not_ticked(
    program: Program, tray: FakeTray, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert tray.is_there
    (tmp_path / "autostart").write_text("a file where a folder should be")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    def turn_on(dialog: Screen) -> None:
        dialog.click(WANTED)
        dialog.click(AT_LOGIN)
        assert dialog.says("cannot be written")
        assert not dialog.is_ticked(AT_LOGIN)
        dialog.press("Esc")

    program.has(treatment())
    program.open().press("Ctrl+,", then=turn_on)


@pytest.mark.parametrize("keys", [0, 5], ids=["normal text", "double text"])
def test_no_words_are_cut_where_there_is_a_tray(program: Program, tray: FakeTray, keys: int) -> None:
    assert tray.is_there

    def look(dialog: Screen) -> None:
        QApplication.processEvents()
        cut = [why for w in dialog.controls() if (why := what_is_cut(w))]
        assert cut == []
        dialog.press("Esc")

    program.has(treatment())
    screen = program.open()
    screen.press(*["Ctrl++"] * keys)
    screen.press("Ctrl+,", then=look)


# -------------------------------------------------------------------- in the tray


def in_tray(evening: Evening) -> Screen:
    """Open the window of a program that stays in the tray."""
    evening.prefer('"reminder_at": "20:00"', '"stay_in_tray": true')
    evening.program.has(treatment())
    return evening.program.open()


def end(evening: Evening, screen: Screen) -> None:
    """End the program from the tray."""
    evening.tray.choose("Quit")
    assert not screen.window.isVisible()
    evening.program.forget_window()


def test_the_closed_window_stays_in_the_tray_with_its_answers(evening: Evening, asked: Asked) -> None:
    screen = in_tray(evening)
    put_away: list[bool] = []
    screen.window.put_away.connect(lambda: put_away.append(True))
    screen.press("2", "1")
    assert not screen.close()
    assert not screen.window.isVisible()
    assert put_away == [True]
    assert asked.questions == []
    assert not QApplication.quitOnLastWindowClosed()
    evening.tray.choose("Open")
    assert screen.window.isVisible()
    screen.press("Ctrl+S")
    assert evening.program.stored_days()[3].scores == {Symptom.REDNESS: 2, Symptom.SWELLING: 1}
    end(evening, screen)


def test_quitting_from_the_tray_keeps_the_answers_for_the_next_time(evening: Evening) -> None:
    screen = in_tray(evening)
    screen.press("2", "1")
    screen.close()
    end(evening, screen)
    again = evening.program.open()
    assert again.answer("Redness") == "Mild"
    again.press("Ctrl+S")
    end(evening, again)


def test_answers_that_cannot_be_kept_are_asked_about_in_a_window_that_can_be_seen(
    evening: Evening, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = in_tray(evening)
    screen.press("2", "1")
    screen.close()
    with monkeypatch.context() as full:
        full.setattr(AppState, "unkept_drafts", lambda _state: "The disk is full.")
        asked.answers = [0]
        evening.tray.choose("Quit")
    assert "The disk is full." in asked.question()[0]
    assert screen.window.isVisible()
    screen.press("Ctrl+S")
    assert not screen.close(), "going back must not have become quitting"
    end(evening, screen)


def test_the_key_for_quitting_quits(evening: Evening) -> None:
    screen = in_tray(evening)
    screen.press("Ctrl+Q")
    assert not screen.window.isVisible()
    evening.program.forget_window()


def test_a_tray_that_is_gone_cannot_keep_the_program(evening: Evening) -> None:
    screen = in_tray(evening)
    evening.tray.is_there = False
    assert screen.close()
    evening.program.forget_window()


def test_a_second_start_brings_the_hidden_window_back(evening: Evening) -> None:
    screen = in_tray(evening)
    screen.close()
    assert screen.window.come_forward(None) is Answer.SHOWN
    assert screen.window.isVisible()
    end(evening, screen)


# -------------------------------------------------------------------- started hidden


def test_a_hidden_start_waits_without_a_window_and_opens_whole(evening: Evening) -> None:
    evening.prefer('"reminder_at": "20:00"', '"stay_in_tray": true')
    evening.program.has(treatment(day(2, pain=1)))
    screen = evening.program.open_hidden()
    assert not screen.window.isVisible()
    assert evening.tray.is_shown
    assert evening.at(screen, 0, "20:00") == [("Diary", "An entry is due.")]
    evening.tray.icons[-1].messageClicked.emit()
    assert QTest.qWaitForWindowActive(screen.window)
    QTest.qWait(0)
    assert screen.says("Today · Day 3")
    screen.press("2", "Ctrl+S")
    assert evening.program.stored_days()[3].scores == {Symptom.REDNESS: 2}
    end(evening, screen)


def test_a_hidden_start_without_a_reminder_is_an_ordinary_one(program: Program) -> None:
    program.has(treatment())
    assert not program.open().window.start_hidden()


def test_where_no_tray_turns_up_the_window_goes_to_the_task_bar(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reminder_module, "TRAY_PATIENCE_MS", 0)
    evening.program.has(treatment())
    evening.tray.is_there = False
    screen = evening.program.open_hidden()
    QTest.qWait(0)
    assert screen.window.isMinimized()
    assert QGuiApplication.quitOnLastWindowClosed()

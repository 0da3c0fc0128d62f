"""A locked diary that starts hidden, or is locked while it is in the tray, asks nothing by itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import day, treatment
from tracker.ui.lock import locked_tray
from tracker.ui.lock.unlock_view import UnlockView
from tracker.ui.reminders.reminder import Reminder
from tracker.ui.shell.first_window import Answer

from .seated import PASSPHRASE, Seated
from .test_reminder import FakeTray, tray  # noqa: F401 - a fixture


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], None]]:
    """What is to be done once the tray had time to turn up."""
    waiting: list[Callable[[], None]] = []

    class Timers(QTimer):
        @staticmethod
        def singleShot(_ms: int, _of: QWidget, do: Callable[[], None]) -> None:  # noqa: N802 - Qt's name
            waiting.append(do)

    monkeypatch.setattr(locked_tray, "QTimer", Timers)
    return waiting


@pytest.fixture
def hidden(seated: Seated, tray: FakeTray, waits: list[Callable[[], None]]) -> Seated:  # noqa: ARG001, F811
    seated.has(treatment(day(1, redness=3)), passphrase=PASSPHRASE)
    seated.preferences.write_text('{"reminder_at": "20:00", "stay_in_tray": true}')
    seated.begin(hidden=True)
    return seated


def views() -> list[UnlockView]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, UnlockView)]


def test_nothing_pops_up_until_the_icon_is_opened(hidden: Seated, tray: FakeTray) -> None:  # noqa: F811
    assert tray.is_shown
    assert [view.isVisible() for view in views()] == [False]
    assert [icon.toolTip() for icon in tray.icons] == ["Diary"]
    assert not [w for w in QApplication.topLevelWidgets() if w.findChildren(Reminder)], "nobody reminds"
    tray.choose("Open")
    hidden.settle()
    assert hidden.is_locked
    hidden.give(PASSPHRASE)
    assert hidden.screen.says("Day 3")
    assert hidden.screen.window.findChildren(Reminder)


def test_a_second_start_opens_it_too(hidden: Seated) -> None:
    assert hidden.sitting.come_forward(None) is Answer.SHOWN
    hidden.settle()
    assert hidden.is_locked


def test_quitting_from_the_icon_ends_the_program(
    hidden: Seated,  # noqa: ARG001
    tray: FakeTray,  # noqa: F811
    qapp: QApplication,
) -> None:
    QTimer.singleShot(0, lambda: tray.choose("Quit"))
    patience = QTimer(singleShot=True, interval=20_000)
    patience.timeout.connect(lambda: qapp.exit(1))
    patience.start()
    assert qapp.exec() == 0
    patience.stop()


@pytest.mark.parametrize("is_there", [True, False])
def test_where_there_is_no_tray_it_goes_to_the_task_bar(
    hidden: Seated,  # noqa: ARG001
    tray: FakeTray,  # noqa: F811
    waits: list[Callable[[], None]],
    is_there: bool,
) -> None:
    tray.is_there = is_there
    [look] = waits
    look()
    [view] = views()
    assert view.isVisible() != is_there
    assert view.isMinimized() != is_there


def test_a_lock_in_the_tray_stays_there(hidden: Seated, tray: FakeTray) -> None:  # noqa: F811
    tray.choose("Open")
    hidden.settle()
    hidden.give(PASSPHRASE)
    hidden.screen.close()  # into the tray
    hidden.sitting.lock()
    assert [view.isVisible() for view in views()] == [False]
    assert tray.is_shown
    tray.choose("Open")
    hidden.settle()
    assert hidden.is_locked

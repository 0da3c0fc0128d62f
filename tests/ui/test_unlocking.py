"""The view that asks for the passphrase: what it says, how long it waits, and what comes after."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.builders import day
from tracker.storage import unlocking
from tracker.ui.lock import attempt
from tracker.ui.shell.window import MainWindow

from .program import Asked
from .screen import Screen
from .seated import PASSPHRASE, Seated

Role = QAccessible.Role


@pytest.fixture
def asking(seated: Seated, monkeypatch: pytest.MonkeyPatch) -> Seated:
    """The program on a locked log of two days, just started; a second of waiting is short."""
    monkeypatch.setattr(attempt, "SECOND_MS", 1)
    seated.has(day(1, redness=3), day(2, redness=2), passphrase=PASSPHRASE)
    seated.start()
    return seated


def field(screen: Screen) -> QLineEdit:
    found = screen.find({Role.EditableText}, "Passphrase")
    assert isinstance(found, QLineEdit)
    return found


def test_it_asks_before_there_is_any_window(asking: Seated) -> None:
    assert asking.is_locked
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    assert asking.screen.says("Your diary is locked")
    assert asking.screen.focus() == "Passphrase"


def test_the_passphrase_opens_the_diary(asking: Seated) -> None:
    asking.give(PASSPHRASE)
    assert not asking.is_locked
    assert asking.screen.lines("Sessions")[0].startswith("2 Mar")
    asking.screen.press("2", "Ctrl+S")
    assert asking.screen.says("Saved")


def test_a_wrong_one_is_refused_with_a_delay_that_grows_and_is_told(
    asking: Seated, spoken: list[str], qtbot: QtBot
) -> None:
    screen = asking.screen
    for wait in ("1 second", "2 seconds", "5 seconds"):
        spoken.clear()
        asking.give("wrong")
        qtbot.waitUntil(lambda: screen.is_enabled("Unlock"))
        assert asking.is_locked
        assert spoken == [
            "One moment …",
            f"That is not the passphrase. You can try again in {wait}.",
            "That is not the passphrase. You can try again now.",
        ]
        assert screen.says("You can try again now.")
    asking.give(PASSPHRASE)
    assert not asking.is_locked


def test_meanwhile_nothing_can_be_tried(seated: Seated, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attempt, "SECOND_MS", 3_600_000)
    seated.has(day(1, redness=3), passphrase=PASSPHRASE)
    seated.start()
    seated.give("wrong")
    assert not seated.screen.is_enabled("Unlock")
    seated.give(PASSPHRASE)
    assert seated.is_locked
    assert seated.screen.says("You can try again in 1 second.")
    assert seated.screen.is_enabled("Quit")


def test_a_long_wait_is_spoken_now_and_then(
    asking: Seated, spoken: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempt, "WAITS_S", (25,))
    asking.give("wrong")
    qtbot.waitUntil(lambda: asking.screen.is_enabled("Unlock"))
    told = [text.removeprefix("That is not the passphrase. You can try again ") for text in spoken[1:]]
    assert told == ["in 25 seconds.", "in 20 seconds.", "in 10 seconds.", "now."]


def test_the_delay_goes_on_growing_after_a_lock_but_not_after_the_right_one() -> None:
    patience = attempt.Patience()
    waits = []
    for patience.wrong in range(10):
        waits.append(patience.wait_s())
    assert waits == [0, 1, 2, 5, 10, 20, 40, 60, 60, 60]


def test_nothing_typed_is_no_attempt(asking: Seated) -> None:
    asking.screen.press("Return")
    assert asking.screen.says("Please type your passphrase first.")
    assert asking.screen.is_enabled("Unlock")


def test_the_view_lives_while_a_passphrase_is_tried(
    asking: Seated, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    derive = unlocking.derive_key

    def slowly(passphrase: str, salt: bytes) -> object:
        assert go_on.wait(20)
        return derive(passphrase, salt)

    monkeypatch.setattr(unlocking, "derive_key", slowly)
    screen = asking.screen
    screen.write("Passphrase", PASSPHRASE)
    screen.press("Return")
    assert screen.says("One moment …")
    assert not screen.is_enabled("Unlock")
    screen.click("Show")
    assert field(screen).echoMode() is QLineEdit.EchoMode.Normal
    go_on.set()
    qtbot.waitUntil(lambda: not asking.is_locked)
    asking.settle()


def test_it_is_hidden_unless_it_is_to_be_shown(asking: Seated) -> None:
    screen = asking.screen
    screen.write("Passphrase", "abc")
    assert field(screen).displayText() != "abc"
    screen.click("Show")
    assert field(screen).displayText() == "abc"
    screen.click("Hide")
    assert field(screen).displayText() != "abc"


@pytest.mark.parametrize(
    ("letter", "shift", "is_on"),
    [("a", False, False), ("A", True, False), ("A", False, True), ("a", True, True), ("ß", False, False)],
)
def test_caps_lock_is_noticed_from_the_letters(asking: Seated, letter: str, shift: bool, is_on: bool) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, held, letter)
    QApplication.sendEvent(field(asking.screen), press)
    assert asking.screen.says("Caps Lock seems to be on.") == is_on


def test_a_log_that_somebody_else_opened_meanwhile_is_told(asking: Seated) -> None:
    from tracker.storage import Store

    key = unlocking.unlock(asking.file, PASSPHRASE)
    with Store.open(asking.file, now=lambda: None, key=key):  # type: ignore[arg-type,return-value]
        asking.give(PASSPHRASE)
        assert asking.is_locked
        assert asking.screen.says("is in use by another program")
    asking.give(PASSPHRASE)
    assert not asking.is_locked


def test_a_damaged_locked_log_is_rescued_after_the_passphrase(asking: Seated, asked: Asked) -> None:
    content = asking.file.read_bytes()
    asking.file.write_bytes(bytes(4096) + content[4096:])
    asked.answers = [0]
    asking.give(PASSPHRASE)
    text, options = asked.question()
    assert "is damaged" in text
    assert options[0] == "Take out what can be read"
    assert "is kept as" in asked.message()
    assert not asking.is_locked
    assert asking.screen.lines("Sessions")[0].startswith("2 Mar")


def test_who_leaves_a_damaged_log_as_it_is_leaves_the_program(
    asking: Seated, asked: Asked, qtbot: QtBot
) -> None:
    asking.file.write_bytes(bytes(4096) + asking.file.read_bytes()[4096:])
    asked.answers = [None]
    view = asking.screen.window
    asking.screen.write("Passphrase", PASSPHRASE)
    asking.screen.press("Return")
    qtbot.waitUntil(lambda: not view.isVisible())


def test_who_forgot_it_can_begin_anew_and_keeps_the_locked_diary(asking: Seated, asked: Asked) -> None:
    before = asking.file.read_bytes()
    asked.answers = [0]
    asking.screen.click("Forgotten? …")
    text, options = asked.question()
    assert "nobody can open your diary" in text
    assert options == ["Keep trying", "Begin an empty diary"]
    assert asking.is_locked
    asked.answers = [1]
    asking.screen.click("Forgotten? …")
    asked.questions.clear()
    kept = asked.message()
    asking.settle()
    assert not asking.is_locked
    assert asking.screen.lines("Sessions") == []
    [aside] = asking.folder.glob("*locked*")
    assert str(aside) in kept
    assert aside.read_bytes() == before


def test_everything_has_a_name_and_room(asking: Seated) -> None:
    screen = asking.screen
    for name in ("Unlock", "Forgotten? …", "Quit", "Show"):
        assert screen.find({Role.Button, Role.CheckBox}, name).height() >= 32
    order = [screen.focus()]
    for _ in range(4):
        screen.press("Tab")
        order.append(screen.focus())
    assert order == ["Passphrase", "Show", "Unlock", "Forgotten? …", "Quit"]

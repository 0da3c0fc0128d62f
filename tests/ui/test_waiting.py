"""What is waited for shows after a moment how far it is, and can be cancelled where that does no harm."""

from __future__ import annotations

import base64
import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from tests.builders import TREATED_ON, day, treatment
from tests.exchange.picture_files import file_of, quarters
from tests.pictures import photo, stored
from tracker.exchange.logs import reading
from tracker.storage import Store
from tracker.storage.backups import copies
from tracker.ui import waiting
from tracker.ui.waiting import Cancelled, Tell, wait_for

from .meeting import meeting_waiting
from .program import EVENING, Asked, Program
from .screen import Screen, free_deleted

pytestmark = pytest.mark.usefixtures("slow", "nothing_left")
PATIENCE_S = 30


@pytest.mark.usefixtures("qapp")
def test_work_tells_what_it_returns_and_what_goes_wrong() -> None:
    def fails(_tell: Tell) -> None:
        raise ValueError("on purpose")

    assert wait_for(None, "One moment …", lambda _tell: 42) == 42
    with pytest.raises(ValueError, match="on purpose"):
        wait_for(None, "One moment …", fails)
    free_deleted()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("can_cancel", [True, False])
def test_only_what_can_be_given_up_is(can_cancel: bool) -> None:
    pressed = threading.Event()

    def press(shown: Screen) -> None:
        assert shown.says("One moment")
        assert shown.has("Cancel") == can_cancel
        shown.press("Esc")
        assert shown.window.isVisible()  # until the work has ended
        pressed.set()

    def work(tell: Tell) -> str:
        tell(0.5)
        assert pressed.wait(PATIENCE_S)
        tell(0.6)
        return "done"

    meeting_waiting(press)
    if can_cancel:
        with pytest.raises(Cancelled):
            wait_for(None, "One moment …", work, can_cancel=True)
    else:
        assert wait_for(None, "One moment …", work) == "done"
    free_deleted()


def test_backing_up_now_can_be_cancelled(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store.open(program.file, now=lambda: EVENING) as store:
        store.add_treatment(treatment(day(1, redness=2)))
        store.photos.add(TREATED_ON, [(photo(TREATED_ON), stored(b"skin", 2_000_000))])
    copying, pressed = copies.copying_all, threading.Event()

    def slowly(*files: object) -> object:
        steps = copying(*files)  # type: ignore[arg-type]
        yield next(steps)
        assert pressed.wait(PATIENCE_S)
        yield from steps

    monkeypatch.setattr(copies, "copying_all", slowly)

    def cancel(dialog: Screen) -> None:
        meeting_waiting(lambda shown: (shown.click("Cancel"), pressed.set()))
        dialog.click("Back up now")
        assert dialog.says("There is no backup yet")
        dialog.press("Esc")

    program.open().menu("Session", "Backups …", then=cancel)
    assert pressed.is_set()
    assert list((program.folder / "backups").iterdir()) == []


def test_the_backups_say_how_much_room_they_take(program: Program) -> None:
    def look(dialog: Screen) -> None:
        assert not dialog.says("All backups together")
        dialog.click("Back up now")
        [told] = [text for text in dialog.texts() if text.startswith("All backups together take ")]
        assert "KiB. " in told
        assert told.endswith("are left on this disk.")
        dialog.press("Esc")

    program.has(day(1, redness=2))
    program.open().menu("Session", "Backups …", then=look)


def test_an_import_can_be_cancelled_while_its_photos_are_read(
    program: Program, asked: Asked, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, picture_from, pressed = list[str](), reading.picture_from, threading.Event()

    def slowly(data: bytes, name: str, **how: frozenset[str]) -> object:
        read.append(name)
        assert len(read) == 1 or pressed.wait(PATIENCE_S)
        return picture_from(data, name, **how)

    monkeypatch.setattr(reading, "picture_from", slowly)
    asked.files = [log_with_photos(files, 20)]
    screen = program.open()

    def cancel(shown: Screen) -> None:
        if shown.has("Cancel"):  # the file itself is read before
            shown.click("Cancel")
            pressed.set()

    meeting_waiting(cancel, until=pressed.is_set)
    screen.press("Ctrl+O")
    assert 0 < len(read) < 20
    assert program.stored().treatments == ()


def log_with_photos(folder: Path, count: int) -> Path:
    """Write a log with so many photos."""
    jpeg = base64.b64encode(file_of(quarters(400, 300))).decode()
    photos = [{"date": "2026-03-03", "area": str(number), "jpeg": jpeg} for number in range(count)]
    session = {"treated_on": "2026-03-02", "days": [], "photos": photos}
    log = {"format": "microneedling-recovery-log", "version": 1, "treatments": [session]}
    file = folder / "log.json"
    file.write_text(json.dumps(log))
    return file


def test_nothing_else_can_be_used_from_the_first_moment_on(
    program: Program, day_three: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "SHOWN_AFTER_MS", 1000 * PATIENCE_S)
    pressed = threading.Event()

    def press() -> None:
        day_three.press("1", "0", "0", "0", "N", "Ctrl+S")
        pressed.set()

    QTimer.singleShot(0, press)
    wait_for(day_three.window, "One moment …", lambda _tell: pressed.wait(PATIENCE_S))
    assert day_three.answer("Redness") is None
    assert program.stored_days() == {}
    day_three.press("1", "0", "0", "0", "N", "Ctrl+S")
    assert program.stored_days().keys() == {3}

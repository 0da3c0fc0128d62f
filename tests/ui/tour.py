"""A walk through every page and dialog of the window, so that a test can look at each."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from unittest.mock import patch

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, journal, knowledge, treatment
from tracker.documents import Request, report
from tracker.ui.report import rendering

from .screen import Role, Screen, description_of, name_of, opening, role_of

TABLE = (
    "Day;When;Redness 0-10;Pain;Symptoms;A header that is much longer than any header should ever be\n"
    "1;2/3/2026;3;2;a lot of things that nobody knows;x\n2;4/3/2026;none;1;Itching;\n"
)
"""Leaves open what can be left open."""

Look = Callable[[str, Screen], None]


def tour(qtbot: QtBot, screen: Screen, look: Look) -> None:
    """Call `look` with the name of each page and dialog while it is open."""
    dialogs = ["New session", "About me", "Backups", "Delete everything", "Passphrase"]
    if screen.lines("Sessions"):
        _see_today(qtbot, screen, look)
        screen.press("Ctrl+2")
        look("Diary", screen)
        _see_dialog(look, "History", partial(screen.click, "History of this day"))
        _see_report(qtbot, screen, look)
        dialogs += ["Edit session", "Export"]
        _see_photos(screen, look)
    else:
        look("Welcome", screen)
    _see_care(screen, look)
    for name in dialogs:
        _see_dialog(look, name, partial(screen.menu, "Session", name))
    _see_dialog(look, "Settings", partial(screen.press, "Ctrl+,"))
    _see_dialog(look, "Help", partial(screen.press, "F1"))
    _see_imports(screen, look)
    _see_dialog(look, "Help, words", partial(screen.menu, "Help", "What the words mean"))
    _see_first_steps(screen, look)


def open_all_parts(screen: Screen) -> None:
    """Open everything that is folded in, also what that brings to light."""
    while closed := [w for w in screen.controls() if description_of(w) == "Closed"]:
        closed[0].setFocus()
        screen.press("Space")
        assert description_of(closed[0]) == "Open"


def wait_for_chart(qtbot: QtBot, screen: Screen) -> None:
    """Wait until the chart, if it is in sight, is drawn."""
    qtbot.waitUntil(lambda: not screen.says("The chart is being prepared"), timeout=30_000)


def _see_today(qtbot: QtBot, screen: Screen, look: Look) -> None:
    if screen.has("Show me now"):
        look("Today, not answered", screen)
        screen.click("Show me now")
    wait_for_chart(qtbot, screen)
    look("Today", screen)
    if screen.has("Larger chart"):
        _see_dialog(look, "Larger chart", partial(screen.click, "Larger chart"))
    open_all_parts(screen)
    look("Today, everything open", screen)
    screen.write("Note", "tight in the morning")
    screen.write("Temperature, °C", "hot")
    screen.press("Ctrl+S")
    look("Today, refused", screen)
    screen.write("Temperature, °C", "36.8")
    screen.press("Ctrl+S")
    look("Today, saved", screen)


def _see_photos(screen: Screen, look: Look) -> None:
    screen.press("Ctrl+5")
    look("Photos", screen)
    open_all_parts(screen)
    look("Photos, everything open", screen)
    if screen.is_enabled("Compare"):
        _see_dialog(look, "Photo", partial(screen.click, "View"))
        _see_dialog(look, "Compare", partial(screen.click, "Compare"))


def _see_report(qtbot: QtBot, screen: Screen, look: Look) -> None:
    with patch.object(rendering, "report", lambda _request: AnyReport()):
        screen.press("Ctrl+4")
        look("Report, not made yet", screen)
        qtbot.waitUntil(lambda: screen.says("Pages: "), timeout=20_000)
        look("Report", screen)


class AnyReport:
    """A report to look at, made once; what a real one says and how it comes is tested elsewhere."""

    def pages(self, dots_per_inch: float) -> list[bytes]:
        """Return its pages as PNG."""
        return _any_pages(dots_per_inch)


@cache
def _any_pages(dots_per_inch: float) -> list[bytes]:
    request = Request(journal=journal(treatment()), knowledge=knowledge(), today=TREATED_ON)
    return report(request).pages(dots_per_inch)


def _see_care(screen: Screen, look: Look) -> None:
    screen.press("Ctrl+3")
    if screen.lines("Sessions"):
        look("Care, after a session", screen)
        open_all_parts(screen)
        look("Care, after a session, everything open", screen)
    else:
        screen.click("After a session")
        look("Care, no session yet", screen)
    screen.click("Before a session")
    look("Care, before a session", screen)
    screen.pick("With", "Radio-frequency")
    for question in [w for w in screen.controls() if role_of(w) is Role.Grouping][:4]:
        screen.click("Yes", name_of(question))
    open_all_parts(screen)
    look("Care, before a session, everything open", screen)
    screen.click("Good to know")
    look("Care, good to know", screen)
    _see_dialog(look, "All sources", partial(screen.click, "All sources"))


def _see_imports(screen: Screen, look: Look) -> None:
    """See the preview of a log that is partly there, and the matching of a table that asks everything."""
    sessions = [name.split("\n")[0] for name in screen.lines("Sessions")]
    days = [{"date": "2026-03-02", "redness": 4, "pain": 10, "note": "a note that goes on and on, " * 4}]
    treated = {"treated_on": "2026-03-02", "area": "neck", "days": days if "2 Mar 2026" in sessions else []}
    others = [{"treated_on": "2020-01-12", "days": []}]
    log = {"format": "microneedling-recovery-log", "version": 1, "treatments": [treated, *others]}
    with tempfile.TemporaryDirectory() as folder:
        files = {"log.json": json.dumps(log), "my.csv": TABLE}
        for name, content in files.items():
            file = Path(folder) / name
            file.write_text(content, encoding="utf-8")
            _see_dialog(look, f"Import {name}", partial(_hand_over, screen, file))


def _hand_over(screen: Screen, file: Path, then: Callable[[Screen], None]) -> None:
    def do() -> None:
        screen.window.come_forward(file)
        QApplication.processEvents()

    opening(then, do)


def _see_first_steps(screen: Screen, look: Look) -> None:
    screen.menu("Help", "First steps")
    look("First step", screen)
    screen.click("Next: your session" if screen.lines("Sessions") else "New session")
    look("Second step", screen)
    screen.click("Skip this step")
    look("Third step", screen)
    screen.press("Ctrl+1")


def _see_dialog(look: Look, name: str, open_it: Callable[..., None]) -> None:
    def see(dialog: Screen) -> None:
        look(name, dialog)
        dialog.press("Esc")

    open_it(then=see)

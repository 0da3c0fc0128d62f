"""A walk through every page and dialog of the window, so that a test can look at each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pytestqt.qtbot import QtBot

from .screen import Role, Screen, description_of, name_of, role_of

Look = Callable[[str, Screen], None]


def tour(qtbot: QtBot, screen: Screen, look: Look) -> None:
    """Call `look` with the name of each page and dialog while it is open."""
    dialogs = ["New session", "About me", "Backups", "Passphrase"]
    if screen.lines("Sessions"):
        _see_today(qtbot, screen, look)
        screen.press("Ctrl+2")
        look("Diary", screen)
        _see_dialog(look, "History", partial(screen.click, "History of this day"))
        dialogs.append("Edit session")
    else:
        look("Welcome", screen)
    _see_care(screen, look)
    for name in dialogs:
        _see_dialog(look, name, partial(screen.menu, "Session", name))
    _see_dialog(look, "Help", partial(screen.press, "F1"))


def open_all_parts(screen: Screen) -> None:
    """Open everything that is folded in, also what that brings to light."""
    while closed := [w for w in screen.controls() if description_of(w) == "Closed"]:
        closed[0].setFocus()
        screen.press("Space")
        assert description_of(closed[0]) == "Open"


def wait_for_chart(qtbot: QtBot, screen: Screen) -> None:
    """Wait until the chart, if it is in sight, is drawn."""
    qtbot.waitUntil(lambda: not screen.says("The chart is being prepared"))


def _see_today(qtbot: QtBot, screen: Screen, look: Look) -> None:
    if screen.has("Show me now"):
        look("Today, not answered", screen)
        screen.click("Show me now")
    wait_for_chart(qtbot, screen)
    look("Today", screen)
    open_all_parts(screen)
    look("Today, everything open", screen)
    screen.write("Note", "tight in the morning")
    screen.write("Temperature, °C", "hot")
    screen.press("Ctrl+S")
    look("Today, refused", screen)
    screen.write("Temperature, °C", "36.8")
    screen.press("Ctrl+S")
    look("Today, saved", screen)


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


def _see_dialog(look: Look, name: str, open_it: Callable[..., None]) -> None:
    def see(dialog: Screen) -> None:
        look(name, dialog)
        dialog.press("Esc")

    open_it(then=see)

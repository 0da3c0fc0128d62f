"""The real program on a data folder, ended as soon as its first frame is shown.

    python first_frame.py DATA_FOLDER

Prints what had been loaded by then, a name a line: Python's modules, and the classes of Qt that PySide had
built (it builds a class when it is first touched). Then, each after its word:

    source:   what had been read of modules' sources
    waiting:  the modules that nobody has asked for anything yet
    page:     the heights that the page has been given, and list: those of the sessions' list
    library:  the libraries that are loaded, on Linux
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tracker import app
from tracker.late_modules import IDLE

app.hasten_start()  # as `main` does before it imports what opens the window

from tracker import opening  # noqa: E402

heights: list[str] = []


def tell_and_end() -> None:
    """Print what is loaded, and end without the rest of the start."""
    built = [
        f"{name}.{thing}"
        for name, module in sys.modules.items()
        if name.startswith("PySide6.Qt")
        for thing in vars(module)
    ]
    waiting = [f"waiting:{name}" for name in IDLE if "__getattr__" in vars(sys.modules[name])]
    maps = Path("/proc/self/maps")
    libraries = {line.split()[-1] for line in maps.read_text().splitlines()} if maps.exists() else set()
    import linecache

    sources = [f"source:{file}" for file in linecache.cache]
    told = [f"library:{file}" for file in libraries] + heights
    sys.stdout.write("\n".join([*sys.modules, *built, *sources, *waiting, *told]))
    sys.stdout.flush()
    os._exit(0)


build_window = opening.build_window


def watch_height(kind, name):  # noqa: ANN001, ANN201
    """Remember each height that the one widget of this kind is given."""
    fit = kind.resizeEvent

    def watched_fit(widget, event):  # noqa: ANN001, ANN202
        heights.append(f"{name}:{event.size().height()}")
        fit(widget, event)

    kind.resizeEvent = watched_fit


def watched_window(*parts, **named):  # noqa: ANN002, ANN003, ANN201 (whatever the program passes on)
    """Build the program's own window and watch for its first frame."""
    from tracker.ui.sessions.treatment_list import TreatmentList
    from tracker.ui.today.today_page import TodayPage

    watch_height(TodayPage, "page")
    watch_height(TreatmentList, "list")
    window = build_window(*parts, **named)
    window.first_shown.connect(tell_and_end)
    return window


opening.build_window = watched_window
sys.exit(app.main(["--data-dir", sys.argv[1]]))

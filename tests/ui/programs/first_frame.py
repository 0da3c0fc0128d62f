"""The real program on a data folder, ended as soon as its first frame is shown.

    python first_frame.py DATA_FOLDER

Prints what had been loaded by then, a name a line: Python's modules, the classes of Qt that PySide had built
(it builds a class when it is first touched), and after "source:" what had been read of modules' sources.
"""

from __future__ import annotations

import linecache
import os
import sys

from tracker import app, opening


def tell_and_end() -> None:
    """Print what is loaded, and end without the rest of the start."""
    built = [
        f"{name}.{thing}"
        for name, module in sys.modules.items()
        if name.startswith("PySide6.Qt")
        for thing in vars(module)
    ]
    sources = [f"source:{file}" for file in linecache.cache]
    sys.stdout.write("\n".join([*sys.modules, *built, *sources]))
    sys.stdout.flush()
    os._exit(0)


build_window = opening.build_window


def watched_window(*parts, **named):  # noqa: ANN002, ANN003, ANN201 (whatever the program passes on)
    """Build the program's own window and watch for its first frame."""
    window = build_window(*parts, **named)
    window.first_shown.connect(tell_and_end)
    return window


opening.build_window = watched_window
sys.exit(app.main(["--data-dir", sys.argv[1]]))

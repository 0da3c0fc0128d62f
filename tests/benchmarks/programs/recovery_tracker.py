"""The program itself, started as `main.py` starts it, saying when it has painted what.

Arguments: the mark to stop at (`frame`, `chart` or `settled`), then those of `main.py`.
"""

import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parents[3])

from tracker import app  # noqa: E402 (the checkout had to become importable first)

app.hasten_start()  # as `main` does before it imports what opens the window

from tracker import opening  # noqa: E402

SETTLED_AFTER_MS = 2000
wanted = sys.argv[1]
build_window = opening.build_window


def watched_window(*parts, **named):  # noqa: ANN002, ANN003, ANN201 (whatever the program passes on)
    from PySide6.QtCore import QTimer

    window = build_window(*parts, **named)

    def tell() -> None:
        print(wanted, flush=True)
        sys.stdin.readline()
        window.close()

    if wanted == "frame":
        window.first_shown.connect(tell)
    elif wanted == "chart":
        # after the chart's own painting: closing a window inside a paint event is not allowed
        window.completed.connect(
            lambda: window.today.side.chart.painted.connect(lambda: QTimer.singleShot(0, tell))
        )
    else:
        window.first_shown.connect(lambda: QTimer.singleShot(SETTLED_AFTER_MS, tell))
    return window


opening.build_window = watched_window
sys.exit(app.main(sys.argv[2:]))

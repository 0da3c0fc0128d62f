"""Starts the program: the command line, or the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from tracker.language.system import chosen_language, system_wishes
from tracker.late_modules import IDLE, import_late
from tracker.speaking import speak
from tracker.window_options import WindowOptions, window_options


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    speak(chosen_language("", system_wishes()))
    words = sys.argv[1:] if argv is None else argv
    options = window_options(words)
    if options is None:
        from tracker import cli

        arguments = cli.parse(words)
        if arguments.command is not None:
            from tracker.commands import run

            return run(arguments)
        options = WindowOptions(arguments.data_dir, arguments.open, arguments.hidden)
    hasten_start()
    from tracker.opening import run_window
    from tracker.paths import default_data_folder

    folder = options.data_dir or default_data_folder()
    return run_window(folder, options.open, hidden=options.hidden and options.open is None)


def hasten_start() -> None:
    """Leave undone what the form can do without; to be called before the window's parts are imported."""
    gc.disable()  # next to nothing that the start makes is garbage, and looking for it takes 15 ms
    import_late(*IDLE)

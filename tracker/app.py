"""Starts the program: the command line, or the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from tracker import cli
from tracker.language.system import chosen_language, system_wishes
from tracker.speaking import speak


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    speak(chosen_language("", system_wishes()))
    arguments = cli.parse(sys.argv[1:] if argv is None else argv)
    if arguments.command is not None:
        from tracker.commands import run

        return run(arguments)
    gc.disable()  # next to nothing that the start makes is garbage, and looking for it takes 15 ms
    from tracker.opening import run_window
    from tracker.paths import default_data_folder

    folder = arguments.data_dir or default_data_folder()
    return run_window(folder, arguments.open, hidden=arguments.hidden and arguments.open is None)

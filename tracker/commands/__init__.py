"""The commands of the command line: the same program without a window."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from tracker.commands.check import check_log
from tracker.commands.console import CommandError, let_narrow_terminals_read, tell
from tracker.commands.files import draw_chart, export_log, make_report
from tracker.commands.importing import import_log
from tracker.commands.inputs import speak_as_in_the_window
from tracker.commands.safekeeping import back_up_log, restore_log
from tracker.exchange.errors import ExportError, LogFileError
from tracker.knowledge import KnowledgeError
from tracker.storage import StorageError

COMMANDS: Mapping[str, Callable[[argparse.Namespace], None]] = {
    "check": check_log,
    "chart": draw_chart,
    "report": make_report,
    "import": import_log,
    "export": export_log,
    "backup": back_up_log,
    "restore": restore_log,
}
"""By the names that `tracker.cli` offers."""


def run(arguments: argparse.Namespace) -> int:
    """Carry out a command; return the exit status: 0 done, 1 when input or environment is at fault."""
    let_narrow_terminals_read()
    speak_as_in_the_window(arguments)
    try:
        COMMANDS[arguments.command](arguments)
    except (CommandError, LogFileError, ExportError, StorageError, KnowledgeError) as problem:
        tell(str(problem))
        return 1
    return 0

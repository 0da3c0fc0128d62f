"""The command line: what can be asked for. See `window_options` for a start of the window."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tracker import __version__
from tracker.language import ENGLISH, current, tr

REPORT_PARTS = ("questions", "days", "photos", "scales", "sources")
"""What can be left out of a report: the values of `Part`, which the start of the window does without."""


def without_window() -> str:
    """Return which commands work where no window can be opened."""
    return tr(
        "these work without one: check, chart, report, import, export, backup, restore "
        "(recovery-tracker --help tells how)"
    )


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Return what a command line asks for; `command` is None for the window. Ends the program on an error."""
    whole = parser()
    arguments = whole.parse_args(words)
    if arguments.command is not None and (arguments.open is not None or arguments.hidden):
        whole.error(tr("--open and --hidden are for the window; a command takes its FILE by itself"))
    return arguments


def parser() -> argparse.ArgumentParser:
    """Return the whole command line; without a command the window opens."""
    if current() != ENGLISH:
        from tracker.language.command_line import translate_argparse

        translate_argparse()
    top = argparse.ArgumentParser(
        prog="recovery-tracker",
        description=tr(
            "A private diary of how skin heals after microneedling. Without a command: the window."
        ),
    )
    top.add_argument(
        "--version",
        action="version",
        version=f"%(prog)s {__version__}",
        help=tr("show the version and exit"),
    )
    _add_window_options(top)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    check = _add(commands, "check", tr("say what was flagged in a log, day by day"))
    _add_file(check)
    check.add_argument("--json", action="store_true", help=tr("print JSON for other programs"))
    chart = _add(commands, "chart", tr("draw a log as a picture (.png or .svg)"))
    _add_file(chart)
    _add_output(chart)
    report = _add(commands, "report", tr("make the report for a dermatologist (.pdf)"))
    _add_file(report)
    _add_output(report, many=True)
    _add_report_options(report, "{help}")
    report.add_argument("--name", metavar="TEXT", help=tr("the patient's name; else there is none"))
    importing = _add(commands, "import", tr("add a log to the stored one, or refuse it whole"))
    _add_file(importing)
    _add_import_options(importing)
    _add_stored_log(importing)
    export = _add(
        commands,
        "export",
        tr("write the stored log (.json, .csv), its report (.pdf, .fhir.json) or reminders (.ics)"),
    )
    _add_output(export, many=True)
    _add_report_options(export, tr("for .pdf: {help}"))
    _add_export_options(export)
    _add_stored_log(export)
    _add_safekeeping(commands)
    return top


def _add_window_options(top: argparse.ArgumentParser) -> None:
    _add_data_folder(top, default=None)
    top.add_argument(  # without a file it is as if left out: desktop entries cannot leave it out themselves
        "--open", metavar="FILE", type=Path, nargs="?", help=tr("open the window and import this log")
    )
    top.add_argument(
        "--hidden", action="store_true", help=tr("start in the tray and wait for the hour of the reminder")
    )


def _add_safekeeping(commands: Any) -> None:  # noqa: ANN401 (as below)
    backup = _add(commands, "backup", tr("write a checked copy of the stored log, with its history"))
    backup.add_argument(
        "--output",
        "-o",
        metavar="FILE|FOLDER",
        type=Path,
        help=tr("where to write it; else into the folder “backups” beside the log"),
    )
    _add_stored_log(backup)
    restore = _add(commands, "restore", tr("go back to a backup; without FILE, list them"))
    source = restore.add_mutually_exclusive_group()
    source.add_argument("file", metavar="FILE", type=Path, nargs="?", help=tr("a backup"))
    source.add_argument(
        "--salvage", action="store_true", help=tr("instead of a backup, what can be read of a damaged log")
    )
    restore.add_argument(
        "--yes", action="store_true", help=tr("do it; without, only what would change is told")
    )
    _add_stored_log(restore)


def _add(
    commands: Any,  # noqa: ANN401 (argparse keeps the type of sub-parsers private)
    name: str,
    text: str,
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=text, description=f"{text[0].upper()}{text[1:]}."
    )
    command.set_defaults(wrong_usage=command.error)  # for what is seen only when the words are put together
    return command


def _add_file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", type=Path, help=tr("a log as .json or .csv"))


def _add_output(command: argparse.ArgumentParser, *, many: bool = False) -> None:
    command.add_argument(
        "--output", "-o", metavar="FILE", type=Path, required=True, help=tr("the file to write")
    )
    if many:
        command.add_argument(
            "--treatment",
            metavar="DATE",
            type=_date,
            action="append",
            help=tr(
                "the session's date (YYYY-MM-DD); else the newest; a report takes several: "
                "give it once for each"
            ),
        )
    else:
        command.add_argument(
            "--treatment",
            metavar="DATE",
            type=_date,
            help=tr("the session's date (YYYY-MM-DD); else the newest"),
        )


def _add_import_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--preview",
        action="store_true",
        help=tr("only say what would be added and what differs; change nothing"),
    )
    command.add_argument(
        "--overlap",
        choices=("refuse", "keep", "replace"),
        default="refuse",
        help=tr(
            "what is stored already: refuse the file (the default), keep it and add only what is new, or "
            "replace differing answers by those of the file"
        ),
    )


def _add_export_options(command: argparse.ArgumentParser) -> None:
    """Add what is for one kind of file only; None means that it was not asked for."""
    command.add_argument(
        "--name", metavar="TEXT", help=tr("for .pdf and .fhir.json: the patient's name; else there is none")
    )
    command.add_argument(
        "--at", metavar="HH:MM", type=_time, help=tr("for .ics: when to remind; else at 20:00")
    )
    command.add_argument(
        "--title", metavar="TEXT", help=tr('for .ics: what the reminders are called; else "Diary"')
    )
    command.add_argument(
        "--planned",
        metavar="DATE",
        type=_date,
        help=tr("for .ics: a session to come, with the dates before it"),
    )
    command.add_argument(
        "--details",
        action="store_true",
        default=None,
        help=tr("for .ics: say inside what to do before the session"),
    )
    command.add_argument(
        "--with-photos",
        action="store_true",
        default=None,
        help=tr("for .json: the pictures too; without, only what is written about them"),
    )


def _add_report_options(command: argparse.ArgumentParser, kind: str) -> None:
    """Add what a report can be asked for; None means that it was not, and `kind` goes around each help."""
    command.add_argument(
        "--paper", choices=("a4", "letter"), help=_of(kind, tr("paper; else what is usual in your country"))
    )
    command.add_argument(
        "--all-sessions", action="store_true", default=None, help=_of(kind, tr("every session of the log"))
    )
    command.add_argument(
        "--without",
        choices=REPORT_PARTS,
        action="append",
        help=_of(kind, tr("leave this part out; give it once for each")),
    )
    command.add_argument(
        "--archive",
        action="store_true",
        default=None,
        help=_of(kind, tr("also PDF/A-2, which archives ask for")),
    )


def _add_stored_log(command: argparse.ArgumentParser) -> None:
    _add_data_folder(command, default=argparse.SUPPRESS)
    command.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        help=tr("for a locked log: where its passphrase is; else it is asked for"),
    )
    command.add_argument("--passphrase", action=_RefusePassphrase, help=argparse.SUPPRESS)


class _RefusePassphrase(argparse.Action):
    """Says why there is no such option, which would otherwise be taken for the short form of another."""

    def __call__(self, parser: argparse.ArgumentParser, *_given: object) -> None:
        parser.error(
            tr(
                "a passphrase is never an argument, since other users could see it: "
                "use --passphrase-file FILE"
            )
        )


def _add_data_folder(command: argparse.ArgumentParser, *, default: object) -> None:
    command.add_argument(
        "--data-dir", metavar="DIR", type=Path, default=default, help=tr("where the log is stored")
    )


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            tr("{text} is not a date such as 2026-03-02").format(text=repr(text))
        ) from None


def _time(text: str) -> dt.time:
    try:
        moment = dt.datetime.strptime(text, "%H:%M")  # noqa: DTZ007 - a time of day has no zone
    except ValueError:
        raise argparse.ArgumentTypeError(
            tr("{text} is not a time of day such as 20:00").format(text=repr(text))
        ) from None
    return moment.time()


def _of(kind: str, text: str) -> str:
    return kind.format(help=text)

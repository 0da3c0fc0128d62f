"""What a command works on: the log in its file or the stored one, and the knowledge."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from tracker import language
from tracker.clock import today
from tracker.commands.console import CommandError, tell
from tracker.country import country
from tracker.domain.journal import Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.exchange.logs.reading import LoadedLog, read_log
from tracker.knowledge import load_knowledge
from tracker.language import tr
from tracker.paths import database, default_data_folder, resources, translations
from tracker.preferences import PREFERENCES_NAME, Preferences, load_preferences


def data_folder(arguments: argparse.Namespace) -> Path:
    """Return the folder of the stored log that a command means."""
    return getattr(arguments, "data_dir", None) or default_data_folder()


def stored_log(arguments: argparse.Namespace) -> Path:
    """Return where the stored log is, or would be."""
    return database(data_folder(arguments))


def read(arguments: argparse.Namespace) -> tuple[Knowledge, Journal]:
    """Return the knowledge and the log in the command's file; say which of its fields were passed over."""
    knowledge, loaded = read_whole(arguments)
    return knowledge, loaded.journal


def read_whole(arguments: argparse.Namespace) -> tuple[Knowledge, LoadedLog]:
    """Return the same with all that the file holds, pictures included."""
    knowledge = knowledge_for(arguments)
    loaded = read_log(arguments.file, knowledge_signs=knowledge.signs, today=today())
    for line in loaded.ignored:
        tell(f"{arguments.file}: {line}")
    return knowledge, loaded


def speak_as_in_the_window(arguments: argparse.Namespace) -> None:
    """Use the language that was chosen in the window on this computer; else that of the system stays."""
    choice = _preferences(arguments).language
    if choice in language.NAMES:
        language.use(choice, translations(), country=country())


def knowledge_for(arguments: argparse.Namespace) -> Knowledge:
    """Load the knowledge with the same emergency number as in the window on this computer."""
    return load_knowledge(
        resources() / "knowledge",
        country=country(),
        own_number=_preferences(arguments).emergency_number,
        language=language.current(),
    )


def _preferences(arguments: argparse.Namespace) -> Preferences:
    return load_preferences(data_folder(arguments) / PREFERENCES_NAME)


def chosen(journal: Journal, treated_on: dt.date | None, where: str) -> Treatment | None:
    """Return the treatment of this date, or None when none was asked for; `where` names the log."""
    if treated_on is None:
        return None
    treatment = journal.treatment_on(treated_on)
    if treatment is None:
        raise no_such_session(where, treated_on, [t.treated_on for t in journal.treatments])
    return treatment


def no_such_session(where: str, asked: dt.date, there: Iterable[dt.date]) -> CommandError:
    """Return the refusal of a date on which the log that `where` names has no treatment."""
    dates = ", ".join(map(str, there)) or tr("none", "no session at all")
    text = tr("{where}: there is no session on {date}; there are: {dates}")
    return CommandError(text.format(where=where, date=asked, dates=dates))

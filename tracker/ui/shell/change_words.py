"""What the patient did, in the words of the window: for undo, and for the line at its foot."""

from __future__ import annotations

from tracker.language import tr
from tracker.storage.changes import Change, ChangeKind
from tracker.ui.wording import short_date


def change_text(change: Change) -> str:
    """Return what a change was about, such as "entry of 5 Mar 2026"."""
    about, _ = _words(change)
    return _with_dates(about, change)


def done_text(change: Change) -> str:
    """Return what has just been stored, as a sentence."""
    _, done = _words(change)
    return _with_dates(done, change)


def _words(change: Change) -> tuple[str, str]:
    """Return what a change was about, and the sentence once it is done."""
    words = {
        ChangeKind.SAVE_DAY: (tr("entry of {date}"), tr("Saved: entry of {date}.")),
        ChangeKind.DELETE_DAY: (tr("deleting the entry of {date}"), tr("Deleted: entry of {date}.")),
        ChangeKind.ADD_TREATMENT: (tr("new session of {session}"), tr("Added: session of {session}.")),
        ChangeKind.CHANGE_TREATMENT: (
            tr("change to the session of {session}"),
            tr("Saved: session of {session}."),
        ),
        ChangeKind.DELETE_TREATMENT: (
            tr("deleting the session of {session}"),
            tr("Deleted: session of {session} with all its days."),
        ),
        ChangeKind.SAVE_ABOUT_ME: (tr("change to About me"), tr("Saved: About me.")),
        ChangeKind.IMPORT: _import_words(change.days),
        ChangeKind.ADD_PHOTO: (tr("add photo of {date}"), tr("Added: photo of {date}.")),
        ChangeKind.ADD_PHOTOS: (
            (tr("add photos of {date}"), tr("Added: photos of {date}."))
            if change.date
            else (tr("add photos"), tr("Added: photos."))
        ),
        ChangeKind.CHANGE_PHOTO: (tr("change to the photo of {date}"), tr("Saved: photo of {date}.")),
        ChangeKind.DELETE_PHOTO: (tr("deleting the photo of {date}"), tr("Deleted: photo of {date}.")),
    }
    return words[change.kind]


def _import_words(days: int) -> tuple[str, str]:
    if days:
        return tr("import of %n day(s)", "", days), tr("Imported: %n day(s).", "", days)
    return tr("import of a log"), tr("Imported: the log from the file.")


def _with_dates(text: str, change: Change) -> str:
    return text.format(
        date=short_date(change.date) if change.date else "",
        session=short_date(change.treated_on) if change.treated_on else "",
    )

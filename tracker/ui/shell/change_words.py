"""What the patient did, in the words of the window: for undo, and for the line at its foot."""

from __future__ import annotations

from tracker.language import tr
from tracker.storage.changes import Change, ChangeKind
from tracker.ui.wording import short_date


def change_text(change: Change) -> str:
    """Return what a change was about, such as "entry of 5 Mar 2026"."""
    names = {
        ChangeKind.SAVE_DAY: tr("entry of {date}"),
        ChangeKind.DELETE_DAY: tr("deleting the entry of {date}"),
        ChangeKind.ADD_TREATMENT: tr("new session of {session}"),
        ChangeKind.CHANGE_TREATMENT: tr("change to the session of {session}"),
        ChangeKind.DELETE_TREATMENT: tr("deleting the session of {session}"),
        ChangeKind.SAVE_ABOUT_ME: tr("change to About me"),
        ChangeKind.IMPORT: _import_text(change),
        ChangeKind.ADD_PHOTO: tr("add photo of {date}"),
        ChangeKind.ADD_PHOTOS: tr("add photos of {date}") if change.date else tr("add photos"),
        ChangeKind.CHANGE_PHOTO: tr("change to the photo of {date}"),
        ChangeKind.DELETE_PHOTO: tr("deleting the photo of {date}"),
    }
    return _with_dates(names[change.kind], change)


def done_text(change: Change) -> str:
    """Return what has just been stored, as a sentence."""
    names = {
        ChangeKind.SAVE_DAY: tr("Saved: entry of {date}."),
        ChangeKind.DELETE_DAY: tr("Deleted: entry of {date}."),
        ChangeKind.ADD_TREATMENT: tr("Added: session of {session}."),
        ChangeKind.CHANGE_TREATMENT: tr("Saved: session of {session}."),
        ChangeKind.DELETE_TREATMENT: tr("Deleted: session of {session} with all its days."),
        ChangeKind.SAVE_ABOUT_ME: tr("Saved: About me."),
        ChangeKind.IMPORT: _imported_text(change),
        ChangeKind.ADD_PHOTO: tr("Added: photo of {date}."),
        ChangeKind.ADD_PHOTOS: tr("Added: photos of {date}.") if change.date else tr("Added: photos."),
        ChangeKind.CHANGE_PHOTO: tr("Saved: photo of {date}."),
        ChangeKind.DELETE_PHOTO: tr("Deleted: photo of {date}."),
    }
    return _with_dates(names[change.kind], change)


def _import_text(change: Change) -> str:
    return tr("import of %n day(s)", "", change.days) if change.days else tr("import of a log")


def _imported_text(change: Change) -> str:
    if not change.days:
        return tr("Imported: the log from the file.")
    return tr("Imported: %n day(s).", "", change.days)


def _with_dates(text: str, change: Change) -> str:
    return text.format(
        date=short_date(change.date) if change.date else "",
        session=short_date(change.treated_on) if change.treated_on else "",
    )

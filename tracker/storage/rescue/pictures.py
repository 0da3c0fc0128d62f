"""Brings the pictures of a salvaged log along, one at a time: all of them at once may not fit into memory."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import apsw

from tracker.storage.backups.copies import opened_copy
from tracker.storage.keys import Key
from tracker.storage.rescue.damaged_reading import opened_damaged
from tracker.storage.schema import PICTURES


def bring_pictures(
    log: apsw.Connection, file: Path, backup: Path | None, donor: Path | None, key: Key | None
) -> bool:
    """Copy the pictures of the photos in `log`: from its `backup`, those it lacks from the damaged file.

    `donor` is a sound log that may lend the damaged one its list of tables; the key opens what is
    locked. Returns whether all were read.
    """
    photos = [photo_id for (photo_id,) in log.execute("SELECT DISTINCT photo_id FROM photo_revision")]
    if not photos:
        return True
    brought = []
    with ExitStack() as opened, log:
        sources = [] if backup is None else [opened.enter_context(opened_copy(backup, key))]
        sources.append(opened.enter_context(opened_damaged(file, donor, key)))
        brought = [_bring(log, sources, int(str(photo_id))) for photo_id in photos]
    return all(brought)


def _bring(log: apsw.Connection, sources: list[apsw.Connection], photo_id: int) -> bool:
    readable = True
    for source in sources:
        row: Any = None
        try:
            query = f"SELECT photo_id, thumbnail, jpeg FROM {PICTURES} WHERE photo_id = ?"
            row = source.execute(query, (photo_id,)).fetchone()
            if row is not None:
                log.execute(f"INSERT INTO {PICTURES} (photo_id, thumbnail, jpeg) VALUES (?, ?, ?)", row)
                return True
        except apsw.Error:
            readable = False  # its pages are gone, or what stands there is no picture any more
    return readable

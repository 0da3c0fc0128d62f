"""Answers that are not saved yet: kept in the log's file, and in memory where the file refuses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from tracker.storage import NotRecorded, StorageError, Store

if TYPE_CHECKING:  # most starts find no draft
    from tracker.domain.draft import Draft


class Drafts:
    """The drafts of one log, by session and date."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._refused: dict[tuple[dt.date, dt.date], Draft | None] = {}
        self.problem = ""
        """Why the last ones could not be written, empty when all are."""

    def of(self, treated_on: dt.date) -> Mapping[dt.date, Draft]:
        """Return the drafts of a session by date."""
        kept = self._store.read_drafts(treated_on)
        return _with(kept, treated_on, self._refused) if self._refused else kept

    def keep(self, treated_on: dt.date, date: dt.date, draft: Draft | None) -> None:
        """Keep a draft in place of the one before, or with None let go of it."""
        if draft is None and date not in self.of(treated_on):
            return
        self._refused[treated_on, date] = draft
        self.write()

    def write(self) -> None:
        """Write what the file refused before, or else say in `problem` why it still does."""
        self.problem = ""
        for (treated_on, date), draft in list(self._refused.items()):
            try:
                self._store.keep_draft(treated_on, date, draft)
            except StorageError as problem:
                self.problem = str(problem)
                return
            except NotRecorded:
                pass  # its session is gone meanwhile
            self.forget(treated_on, date)

    def refused(self) -> tuple[tuple[dt.date, dt.date, Draft | None], ...]:
        """Return what is in memory alone, by session and date."""
        return tuple((*place, draft) for place, draft in self._refused.items())

    def forget(self, treated_on: dt.date, date: dt.date) -> None:
        """Know that the file holds what it must for this day: it was saved, or its draft was written."""
        self._refused.pop((treated_on, date), None)


def _with(
    kept: Mapping[dt.date, Draft],
    treated_on: dt.date,
    refused: Mapping[tuple[dt.date, dt.date], Draft | None],
) -> Mapping[dt.date, Draft]:
    newer = {date: draft for (session, date), draft in refused.items() if session == treated_on}
    return {date: draft for date, draft in {**kept, **newer}.items() if draft is not None}

"""Moments in the database: UTC, ISO 8601, with a Z, so that they sort as text."""

from __future__ import annotations

import datetime as dt

from tracker.domain.journal import InvalidRecord


def moment_text(moment: dt.datetime) -> str:
    """Return the moment as text in UTC. Raises `InvalidRecord` when its time zone is missing."""
    if moment.tzinfo is None:
        raise InvalidRecord(f"the moment {moment} has no time zone")
    return moment.astimezone(dt.UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def moment_from_text(text: str) -> dt.datetime:
    """Return the moment, in UTC, that `moment_text` wrote."""
    return dt.datetime.fromisoformat(text)

"""What is known about a photo. The picture itself is kept apart and is read only to be shown."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple


class Photo(NamedTuple):
    """One photo of a treatment, put to the local date that it shows; that day needs no entry.

    The date may lie before the treatment: what the skin looked like then is what healing is compared with.
    `id` tells the photos of one log apart; it is 0 until the photo is stored. `area` is free text such as
    "left cheek". `recorded_at` is when the photo was added (UTC).
    """

    date: dt.date
    id: int = 0
    area: str = ""
    note: str = ""
    recorded_at: dt.datetime | None = None

    def same_facts(self, other: Photo) -> bool:
        """Tell whether two photos are put to the same date with the same words."""
        return self._replace(id=0, recorded_at=None) == other._replace(id=0, recorded_at=None)

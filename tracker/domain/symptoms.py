"""What is scored and what is ticked each day: the ids that every layer and file format shares."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

SignId = NewType("SignId", str)
"""The id of a danger sign or other sign, such as ``pus``; `resources/knowledge/signs.toml` lists them."""


class Symptom(StrEnum):
    """One of the four daily scores. The value is its name in files and in the database."""

    REDNESS = "redness"
    SWELLING = "swelling"
    FLAKING = "flaking"
    PAIN = "pain"

    @property
    def highest(self) -> int:
        """The top of the scale: 4 (severe) for the skin signs, 10 (worst imaginable) for pain (NRS-11)."""
        return 10 if self is Symptom.PAIN else 4

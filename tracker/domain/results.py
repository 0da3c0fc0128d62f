"""What the result of a treatment is rated on and how: the ids that every layer and file format shares.

The steps are those of the Global Aesthetic Improvement Scale, always against before the treatment. An aspect
that was not rated is missing, which is not the same as "no change".
"""

from __future__ import annotations

from enum import StrEnum


class Aspect(StrEnum):
    """One of the four things that are rated. The value is its name in files and in the database."""

    TEXTURE = "texture"
    TONE = "tone"
    SCARS = "scars"
    PIGMENT = "pigment"


class Improvement(StrEnum):
    """How one aspect looks against before the treatment, from the worst to the best."""

    WORSE = "worse"
    NO_CHANGE = "no_change"
    BETTER = "better"
    MUCH_BETTER = "much_better"
    VERY_MUCH_BETTER = "very_much_better"

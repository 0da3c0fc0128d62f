"""The chart's fonts and the widths of its texts, without drawing anything.

The font files that ship with matplotlib are named directly: no look-up among the system's fonts, and the
same picture on every computer.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import matplotlib as mpl
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path

FONT_FOLDER = Path(mpl.get_data_path()) / "fonts" / "ttf"
TITLE_SIZE = 1.15
HEADING_SIZE = 1.35
"""Titles of panels and of the whole are this much larger than the small text."""


@lru_cache(maxsize=32)
def font(em: float, *, bold: bool = False) -> FontProperties:
    """Return the font of this height in inches."""
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return FontProperties(fname=FONT_FOLDER / name, size=em * 72)


@lru_cache(maxsize=512)
def width_of(text: str, em: float, *, bold: bool = False) -> float:
    """Return the width in inches of a text that is `em` inches high."""
    width, _, _ = text_to_path.get_text_width_height_descent(text, font(em, bold=bold), ismath=False)
    return float(width) / 72

"""The looks of the chart: light, dark and high contrast for the screen, and print, which needs no colour."""

from __future__ import annotations

import math
from typing import NamedTuple


class ChartStyle(NamedTuple):
    """Colours (#RRGGBB), line widths and text size (both in points) of one look.

    Text keeps 4.5:1 and marks keep 3:1 against `card`, with high contrast 7:1 and 4.5:1; only `grid` and
    `band`, whose edge is drawn, are fainter. `emergency` is the one red. `text_scale` 2.0 is twice the usual
    text.
    """

    card: str
    text: str
    muted: str
    grid: str
    axis: str
    band: str
    band_edge: str
    typical: str
    own: str
    attention: str
    emergency: str
    own_healing: str
    earlier: str
    own_width: float = 1.6
    thin_width: float = 1.0
    text_size: float = 8.0
    text_scale: float = 1.0
    marks_today: bool = True

    @property
    def em(self) -> float:
        """The height of the small text in inches: the unit of every distance in the chart."""
        return self.text_size * self.text_scale / 72

    @property
    def mark_scale(self) -> float:
        """How much larger marks are than usual: they need not grow as fast as text to be seen."""
        return math.sqrt(self.text_scale)


LIGHT = ChartStyle(
    card="#ffffff",
    text="#1f2933",
    muted="#52606d",
    grid="#e4e8ec",
    axis="#7b8794",
    band="#e6edf4",
    band_edge="#64788c",
    typical="#52606d",
    own="#0b5cad",
    attention="#a34700",
    emergency="#c81e1e",
    own_healing="#451a3a",
    earlier="#85909c",
)
DARK = ChartStyle(
    card="#1e2329",
    text="#e8ecf0",
    muted="#a9b4c0",
    grid="#2f363e",
    axis="#7f8b97",
    band="#2b3744",
    band_edge="#8ba0b5",
    typical="#a9b4c0",
    own="#6cb6ff",
    attention="#f2ab52",
    emergency="#ff7b72",
    own_healing="#ffc9de",
    earlier="#7d8995",
)
CONTRAST_LIGHT = ChartStyle(
    card="#ffffff",
    text="#000000",
    muted="#3d3d3d",
    grid="#c8c8c8",
    axis="#000000",
    band="#e2e2e2",
    band_edge="#3d3d3d",
    typical="#3d3d3d",
    own="#003f8a",
    attention="#6e2b00",
    emergency="#8c0000",
    own_healing="#3d1436",
    earlier="#6b6b6b",
    own_width=2.2,
    thin_width=1.4,
)
CONTRAST_DARK = ChartStyle(
    card="#000000",
    text="#ffffff",
    muted="#cfcfcf",
    grid="#4a4a4a",
    axis="#ffffff",
    band="#262626",
    band_edge="#cfcfcf",
    typical="#cfcfcf",
    own="#6cc4ff",
    attention="#ffd166",
    emergency="#ff9d96",
    own_healing="#ff6fb5",
    earlier="#949494",
    own_width=2.2,
    thin_width=1.4,
)
PRINT = ChartStyle(
    card="#ffffff",
    text="#000000",
    muted="#404040",
    grid="#e2e2e2",
    axis="#707070",
    band="#e8e8e8",
    band_edge="#6a6a6a",
    typical="#404040",
    own="#000000",
    attention="#000000",
    emergency="#b00020",
    own_healing="#303030",
    earlier="#868686",
    own_width=1.4,
    thin_width=0.9,
    marks_today=False,  # a printed page is read on another day
)

"""The colours of each theme, one accent and no red but for emergencies; the rest of the window names roles.

`tests/ui/test_theme.py` computes the contrast of every pair in use: text 4.5:1, marks and the edges of
controls 3:1; with high contrast all text 7:1 and marks 4.5:1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # what the first frame does without
    from tracker.domain.flags import Level


class Colours(NamedTuple):
    """One theme's colours as #rrggbb.

    `edge` is around what can be used, `line` around what only belongs together. `chosen` is the ground of the
    line that a list or the sidebar stands on, `accent` that of an answer and of the one main button.
    """

    is_dark: bool
    page: str
    card: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    hover: str
    chosen: str
    on_chosen: str
    levels: tuple[str, str, str, str, str]

    def level(self, level: Level) -> str:
        """Return the colour of a level's mark; its shape and word say the same."""
        return self.levels[level]


LIGHT = Colours(
    is_dark=False,
    page="#f4f3f0",
    card="#ffffff",
    text="#1f2528",
    muted="#596268",
    line="#dcd9d2",
    edge="#7d858a",
    accent="#17656d",
    on_accent="#ffffff",
    hover="#edf4f4",
    chosen="#d9eaeb",
    on_chosen="#0f4a50",
    levels=("#596268", "#8a5d00", "#8a5d00", "#a3460a", "#b3201b"),
)
DARK = Colours(
    is_dark=True,
    page="#15191b",
    card="#1e2427",
    text="#e9ecee",
    muted="#a9b3b9",
    line="#343c41",
    edge="#7f8b92",
    accent="#74c7cf",
    on_accent="#0d2123",
    hover="#26363a",
    chosen="#23454a",
    on_chosen="#c4eef2",
    levels=("#a9b3b9", "#e3b04b", "#e3b04b", "#f08f4f", "#ff7b74"),
)
CONTRAST_LIGHT = Colours(
    is_dark=False,
    page="#ffffff",
    card="#ffffff",
    text="#000000",
    muted="#3d3d3d",
    line="#6b6b6b",
    edge="#000000",
    accent="#00434a",
    on_accent="#ffffff",
    hover="#dff3f4",
    chosen="#00434a",
    on_chosen="#ffffff",
    levels=("#3d3d3d", "#5c3d00", "#5c3d00", "#6e2b00", "#8c0000"),
)
CONTRAST_DARK = Colours(
    is_dark=True,
    page="#000000",
    card="#000000",
    text="#ffffff",
    muted="#cfcfcf",
    line="#949494",
    edge="#ffffff",
    accent="#7fe9f2",
    on_accent="#000000",
    hover="#06373b",
    chosen="#7fe9f2",
    on_chosen="#000000",
    levels=("#cfcfcf", "#ffd166", "#ffd166", "#ffab73", "#ff9d96"),
)

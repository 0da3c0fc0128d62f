"""Settings: colours and text size."""

from __future__ import annotations

from tracker.ui.settings.section import ChoiceBox, Section
from tracker.ui.settings.surroundings import Surroundings
from tracker.ui.theme import TEXT_SIZES, Appearance


class LookSection(Section):
    """What the window looks like; the window behind shows it at once."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(self.tr("How it looks"))
        choices = around.choices
        colours = ChoiceBox(
            (
                (self.tr("As the system"), Appearance.SYSTEM.value),
                (self.tr("Light"), Appearance.LIGHT.value),
                (self.tr("Dark"), Appearance.DARK.value),
                (self.tr("High contrast, light"), Appearance.CONTRAST_LIGHT.value),
                (self.tr("High contrast, dark"), Appearance.CONTRAST_DARK.value),
            ),
            choices.appearance.value,
        )
        sizes = ChoiceBox(((f"{percent} %", percent) for percent in TEXT_SIZES), choices.text_size)
        self.add_labelled(self.tr("&Colours"), colours)
        self.add_labelled(self.tr("&Text size"), sizes)
        colours.currentIndexChanged.connect(lambda _row: choices.keep(appearance=colours.currentData()))
        sizes.currentIndexChanged.connect(lambda _row: choices.keep(text_size=sizes.currentData()))

"""Settings: the language of the window and of the command line."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tracker.language import NAMES
from tracker.ui.settings.section import ChoiceBox, Section
from tracker.ui.settings.surroundings import Surroundings


class LanguageSection(Section):
    """Each language is called as its speakers call it, to be found by who cannot read the others."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(self.tr("Language"))
        choices = around.choices
        options = [(self.tr("As the system"), ""), *((name, code) for code, name in NAMES.items())]
        language = ChoiceBox(options, choices.preferences.language)
        self._language = language
        self.add_labelled(self.tr("&Language of the window"), language)
        self.add_hint(self.tr("The window opens anew in it. What you have typed stays."), language)
        language.currentIndexChanged.connect(lambda _row: choices.keep(language=language.currentData()))

    def take_focus(self) -> None:
        """Put the keyboard on the choice."""
        self._language.setFocus(Qt.FocusReason.OtherFocusReason)

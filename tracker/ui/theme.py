"""Puts colours, text size and style sheet on the application, and follows the system where wanted."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from tracker.ui.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours
from tracker.ui.style_sheet import style_sheet

if TYPE_CHECKING:  # what the first frame does without
    from PySide6.QtGui import QStyleHints

TEXT_SIZES = (100, 110, 125, 150, 175, 200)
"""What can be chosen, in percent of the text size that the system asks for."""


class Appearance(StrEnum):
    """What the user chose: follow the system in everything, or one of the themes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


THEMES = {
    Appearance.LIGHT: LIGHT,
    Appearance.DARK: DARK,
    Appearance.CONTRAST_LIGHT: CONTRAST_LIGHT,
    Appearance.CONTRAST_DARK: CONTRAST_DARK,
}


class Theme(QObject):
    """Applies a theme to the application and tells when it changed.

    Nothing is applied before `apply`: Qt works through the style sheet again for every widget that finds a
    new parent, so the window is put together first.

    Signals: `changed()` after the palette and the font of the application are the new ones.
    """

    changed = Signal()

    def __init__(self, app: QApplication, appearance: Appearance, text_size: int = TEXT_SIZES[0]) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = appearance
        self._text_size = TEXT_SIZES[0]
        self._usual_points = 0.0
        self._wants_contrast = False
        self._style_hints: QStyleHints | None = None
        self._enlarge(text_size)
        self._ask_for(appearance)
        self.colours = self._wanted_colours()
        app.styleHints().colorSchemeChanged.connect(self.apply)

    def follow_contrast(self) -> None:
        """Use high contrast where the system asks for it, now and when it changes.

        This comes after the first frame, which Qt's enumeration would hold up, see `by_name`.
        """
        from PySide6.QtGui import QStyleHints

        if self._style_hints is not None or not hasattr(QStyleHints, "accessibility"):
            return  # before Qt 6.10 nobody can tell
        self._style_hints = self._app.styleHints()  # PySide lets go of what belongs to it as soon as of this
        self._style_hints.accessibility().contrastPreferenceChanged.connect(self._on_contrast)
        self._on_contrast()

    def choose(self, appearance: Appearance) -> None:
        """Use the colours of one theme, or those that the system asks for, now and when it changes."""
        if appearance is not self._appearance:
            self._appearance = appearance
            self._ask_for(appearance)
            self.apply()

    def choose_text_size(self, percent: int) -> None:
        """Use another text size in every window that is open."""
        if percent != self._text_size:
            self._enlarge(percent)
            self.apply()

    def apply(self) -> None:
        """Put palette and style sheet on the application."""
        self.colours = self._wanted_colours()
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours, QFontMetrics(self._app.font()).height()))
        self.changed.emit()

    def _enlarge(self, percent: int) -> None:
        """Set the application's font; at the usual size the system's stays untouched."""
        if percent == self._text_size:
            return
        from PySide6.QtGui import QFontInfo  # the usual size does without

        font = self._app.font()
        self._usual_points = self._usual_points or QFontInfo(font).pointSizeF()
        font.setPointSizeF(self._usual_points * percent / 100)
        self._app.setFont(font)
        self._text_size = percent

    def _ask_for(self, appearance: Appearance) -> None:
        """Tell Qt as well, so that title bars and native dialogs follow."""
        chosen = THEMES.get(appearance)
        scheme = "Unknown" if chosen is None else "Dark" if chosen.is_dark else "Light"
        self._app.styleHints().setProperty("colorScheme", scheme)

    def _on_contrast(self) -> None:
        assert self._style_hints is not None, "it is they who tell"
        wish = self._style_hints.accessibility().contrastPreference()
        wishes = wish is QtCore.Qt.ContrastPreference.HighContrast
        if wishes is not self._wants_contrast:
            self._wants_contrast = wishes
            self.apply()

    def _wanted_colours(self) -> Colours:
        if self._appearance is not Appearance.SYSTEM:
            return THEMES[self._appearance]
        if _is_system_dark(self._app):
            return CONTRAST_DARK if self._wants_contrast else DARK
        return CONTRAST_LIGHT if self._wants_contrast else LIGHT


def _is_system_dark(app: QApplication) -> bool:
    """Tell whether the system asks for dark; its palette says so until ours takes its place.

    Asking for the scheme by Qt's enumeration would hold up the first frame, see `tracker.ui.pieces.by_name`.
    """
    if not app.styleSheet():
        return app.palette().window().color().lightness() < 128
    return app.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark


def dress(app: QApplication, appearance: Appearance) -> None:
    """Put a theme on the application for the boxes that come before the window, which brings its own."""
    theme = Theme(app, appearance)
    theme.apply()
    theme.follow_contrast()
    app.styleHints().colorSchemeChanged.disconnect(theme.apply)
    theme.deleteLater()


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for part, colour in {
        role.Window: colours.page,
        role.WindowText: colours.text,
        role.Base: colours.card,
        role.AlternateBase: colours.hover,
        role.Text: colours.text,
        role.Button: colours.card,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.PlaceholderText: colours.muted,
        role.ToolTipBase: colours.card,
        role.ToolTipText: colours.text,
        role.Mid: colours.edge,
        role.Dark: colours.edge,
        role.Light: colours.line,
        role.Midlight: colours.line,
    }.items():
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.muted))
    return palette

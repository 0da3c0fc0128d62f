"""Colours, text size and the style sheet for light and dark; the rest of the window only names roles.

One accent; red is kept for emergencies. Contrast of every pair used for text is at least 4.5:1 and of marks
and control edges at least 3:1 (`tests/ui/test_theme.py` computes it).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tracker.paths import resources

if TYPE_CHECKING:  # what the first frame does without
    from tracker.domain.flags import Level

TARGET = 34
"""The least height of anything that can be clicked, in pixels."""
TEXT_SIZES = (100, 110, 125, 150, 175, 200)
"""What can be chosen, in percent of the text size that the system asks for."""


class Appearance(StrEnum):
    """What the user chose: follow the system, or one of the two."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One theme's colours as #rrggbb."""

    page: str
    card: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    hover: str
    levels: tuple[str, str, str, str, str]

    def level(self, level: Level) -> str:
        """Return the colour of a level's mark; its shape and word say the same."""
        return self.levels[level]


LIGHT = Colours(
    page="#f4f3f0",
    card="#ffffff",
    text="#1f2528",
    muted="#596268",
    line="#dcd9d2",
    edge="#7d858a",
    accent="#17656d",
    on_accent="#ffffff",
    hover="#e6f0f1",
    levels=("#596268", "#8a5d00", "#8a5d00", "#a3460a", "#b3201b"),
)
DARK = Colours(
    page="#15191b",
    card="#1e2427",
    text="#e9ecee",
    muted="#a9b3b9",
    line="#343c41",
    edge="#7f8b92",
    accent="#74c7cf",
    on_accent="#0d2123",
    hover="#26363a",
    levels=("#a9b3b9", "#e3b04b", "#e3b04b", "#f08f4f", "#ff7b74"),
)


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
        self._enlarge(text_size)
        self._ask_for(appearance)
        self.colours = self._wanted_colours()
        app.styleHints().colorSchemeChanged.connect(self.apply)

    @property
    def is_dark(self) -> bool:
        """Tell whether the dark colours are in use."""
        return self.colours is DARK

    def choose(self, appearance: Appearance) -> None:
        """Use the light or dark colours, or those that the system asks for, now and when it changes."""
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
        self._app.setStyleSheet(_style_sheet(self.colours))
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
        schemes = {Appearance.LIGHT: "Light", Appearance.DARK: "Dark", Appearance.SYSTEM: "Unknown"}
        self._app.styleHints().setProperty("colorScheme", schemes[appearance])

    def _wanted_colours(self) -> Colours:
        if self._appearance is Appearance.SYSTEM:
            return DARK if _is_system_dark(self._app) else LIGHT
        return DARK if self._appearance is Appearance.DARK else LIGHT


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
    app.styleHints().colorSchemeChanged.disconnect(theme.apply)
    theme.deleteLater()


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for part, colour in {
        role.Window: colours.page,
        role.WindowText: colours.text,
        role.Base: colours.card,
        role.AlternateBase: colours.page,
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


def _style_sheet(c: Colours) -> str:
    chevron, check = (_icon(name, c) for name in ("chevron", "check"))
    return f"""
    QFrame#card {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px; }}
    QFrame#banner {{ background: {c.hover}; border: none; border-bottom: 1px solid {c.line}; }}
    QFrame#footer {{ background: {c.page}; border: none; border-top: 1px solid {c.line}; }}
    QFrame#sidebar {{ background: {c.card}; border: none; border-right: 1px solid {c.line}; }}
    QGroupBox#question {{ border: none; margin: 0; padding: 0; }}
    QStatusBar {{ background: {c.card}; border-top: 1px solid {c.line}; }}
    QStatusBar::item {{ border: none; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="muted"] {{ color: {c.muted}; }}
    QLabel[role="error"] {{ color: {c.levels[-1]}; }}
    QPushButton, QToolButton {{ padding: 4px 12px; min-height: {TARGET - 10}px; border-radius: 6px;
        border: 1px solid {c.edge}; background: {c.card}; color: {c.text}; outline: none; }}
    QPushButton:hover, QToolButton:hover {{ background: {c.hover}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.accent}; padding: 3px 11px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {c.muted}; border-color: {c.line}; }}
    QPushButton[chosen="true"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent};
        font-weight: 600; }}
    QPushButton[chosen="true"]:focus {{ border: 2px solid {c.text}; }}
    QPushButton[primary="true"] {{ background: {c.accent}; color: {c.on_accent}; font-weight: 600;
        border-color: {c.accent}; padding: 4px 20px; }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {c.text}; padding: 3px 19px; }}
    QPushButton[primary="true"]:disabled {{ background: {c.card}; color: {c.muted}; border-color: {c.line}; }}
    QPushButton[role="link"] {{ border: none; color: {c.accent}; padding: 5px 0; }}
    QLineEdit, QPlainTextEdit, QDateEdit, QComboBox, QDoubleSpinBox {{ background: {c.card};
        border: 1px solid {c.edge}; border-radius: 6px; padding: 4px 8px; min-height: {TARGET - 12}px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QDateEdit:focus, QComboBox:focus, QDoubleSpinBox:focus {{
        border: 2px solid {c.accent}; padding: 3px 7px; }}
    QDateEdit::drop-down, QComboBox::drop-down {{ border: none; width: 26px; }}
    QDateEdit::down-arrow, QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
    QCheckBox, QRadioButton {{ min-height: {TARGET}px; spacing: 8px; }}
    QCheckBox::indicator, QTableView::indicator {{ width: 18px; height: 18px; border: 1px solid {c.edge};
        border-radius: 4px; background: {c.card}; }}
    QCheckBox::indicator:checked, QTableView::indicator:checked {{ background: {c.accent};
        border-color: {c.accent}; image: url("{check}"); }}
    QCheckBox:focus, QRadioButton#option:focus {{ background: {c.hover}; border-radius: 4px; }}
    QWidget#desk {{ background: {c.page}; }}
    QScrollArea#preview {{ border: 1px solid {c.line}; border-radius: 6px; }}
    QScrollArea#preview:focus {{ border: 2px solid {c.accent}; }}
    QLabel#paper {{ background: #ffffff; border: 1px solid {c.line}; }}
    QProgressBar {{ background: {c.page}; border: 1px solid {c.edge}; border-radius: 4px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QListWidget::indicator {{ width: 18px; height: 18px; border: 1px solid {c.edge}; border-radius: 4px;
        background: {c.card}; }}
    QListWidget::indicator:checked {{ background: {c.accent}; border-color: {c.on_accent};
        image: url("{check}"); }}
    QListWidget {{ border: none; background: {c.card}; outline: none; }}
    QListWidget::item {{ padding: 6px 8px; border-radius: 6px; color: {c.text}; }}
    QListWidget::item:hover {{ background: {c.hover}; }}
    QListWidget::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
    QListView#photos {{ border: none; background: {c.page}; outline: none; }}
    QListWidget#choices {{ border: 1px solid {c.edge}; border-radius: 6px; }}
    QListWidget#choices::item {{ padding: 0 6px; border-radius: 0; }}
    QListWidget#choices::item:selected {{ background: {c.hover}; color: {c.text}; }}
    QListWidget:focus, QListWidget#choices:focus {{ border: 2px solid {c.accent}; border-radius: 6px; }}
    QTableView {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px;
        gridline-color: {c.line}; outline: none; }}
    QTableView::item {{ padding: 4px 8px; }}
    QTableView::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
    QTableView:focus {{ border: 2px solid {c.accent}; }}
    QHeaderView::section {{ background: {c.card}; color: {c.muted}; border: none; padding: 6px 8px;
        border-bottom: 1px solid {c.edge}; font-weight: 600; }}
    QScrollArea, QScrollArea > QWidget > QWidget#page {{ background: transparent; border: none; }}
    QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.edge}; padding: 4px; }}
    """


def _icon(name: str, colours: Colours) -> str:
    """Return the path of an icon drawn for this theme, as a style sheet wants it."""
    return (resources() / "icons" / f"{name}-{'dark' if colours is DARK else 'light'}.svg").as_posix()

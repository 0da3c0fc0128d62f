"""Colours and the style sheet for light and dark; the rest of the window only names roles.

One accent; red is kept for emergencies. Contrast of every pair used for text is at least 4.5:1 and of marks
and control edges at least 3:1 (`tests/ui/test_theme.py` computes it).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tracker.domain.flags import Level
from tracker.paths import resources

TARGET = 34
"""The least height of anything that can be clicked, in pixels."""


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

    Signals: `changed()` after the palette of the application is the new one.
    """

    changed = Signal()

    def __init__(self, app: QApplication, appearance: Appearance) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = appearance
        self._ask_for(appearance)
        self.colours = self._wanted_colours()
        app.styleHints().colorSchemeChanged.connect(self.apply)

    @property
    def is_dark(self) -> bool:
        """Tell whether the dark colours are in use."""
        return self.colours is DARK

    def choose(self, appearance: Appearance) -> None:
        """Use the light or dark colours, or those that the system asks for, now and when it changes."""
        self._appearance = appearance
        self._ask_for(appearance)
        self.apply()

    def apply(self) -> None:
        """Put palette and style sheet on the application."""
        self.colours = self._wanted_colours()
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(_style_sheet(self.colours))
        self.changed.emit()

    def _ask_for(self, appearance: Appearance) -> None:
        """Tell Qt as well, so that title bars and native dialogs follow."""
        schemes = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(appearance, Qt.ColorScheme.Unknown))

    def _wanted_colours(self) -> Colours:
        if self._appearance is Appearance.SYSTEM:
            return DARK if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._appearance is Appearance.DARK else LIGHT


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
    QLabel[role="error"] {{ color: {c.levels[Level.EMERGENCY]}; }}
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
    QToolButton[role="disclosure"] {{ border-color: transparent; text-align: left; padding: 2px 4px; }}
    QToolButton[role="disclosure"]:focus {{ border: 2px solid {c.accent}; padding: 1px 3px; }}
    QLineEdit, QPlainTextEdit, QDateEdit, QComboBox, QDoubleSpinBox {{ background: {c.card};
        border: 1px solid {c.edge}; border-radius: 6px; padding: 4px 8px; min-height: {TARGET - 12}px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QDateEdit:focus, QComboBox:focus, QDoubleSpinBox:focus {{
        border: 2px solid {c.accent}; padding: 3px 7px; }}
    QDateEdit::drop-down, QComboBox::drop-down {{ border: none; width: 26px; }}
    QDateEdit::down-arrow, QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
    QCheckBox, QRadioButton {{ min-height: {TARGET}px; spacing: 8px; }}
    QCheckBox::indicator {{ width: 18px; height: 18px; border: 1px solid {c.edge}; border-radius: 4px;
        background: {c.card}; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
        image: url("{check}"); }}
    QCheckBox:focus {{ background: {c.hover}; border-radius: 4px; }}
    QListWidget {{ border: none; background: {c.card}; outline: none; }}
    QListWidget::item {{ padding: 6px 8px; border-radius: 6px; color: {c.text}; }}
    QListWidget::item:hover {{ background: {c.hover}; }}
    QListWidget::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
    QListWidget:focus {{ border: 2px solid {c.accent}; border-radius: 6px; }}
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

"""The style sheet of the window: what every kind of control looks like, and in which state.

Distances are multiples of 4 pixels. A ring of 2 pixels shows the keyboard, and no text moves for it.
"""

from __future__ import annotations

from tracker.paths import resources
from tracker.ui.colours import Colours

TARGET = 34
"""The least height of anything that can be clicked, in pixels."""

SCROLL_BAR = 14
"""How wide a scroll bar is, in pixels."""
DROP_DOWN = 26
"""How wide the part of a field is that opens a list or a calendar, in pixels."""
GAP = "background-clip: padding; border-radius: 8px;"
"""Leaves a line free between the ring of the keyboard and a filled button, in whose colour the ring is."""


def style_sheet(c: Colours, line_height: int) -> str:
    """Return the sheet in these colours, for text of this height in pixels.

    Buttons are told the height of their words: Qt takes a least height of a sheet for one that is enough.
    """
    parts = (_frames, _fields, _boxes, _lists, _menus, _scroll_bars)
    return "".join((*(part(c) for part in parts), _buttons(c, line_height)))


def page_line(line_height: int) -> int:
    """Return the height of a line of the sidebar that opens a page, in pixels."""
    return max(TARGET, line_height + 12)


def _frames(c: Colours) -> str:
    return f"""
    QFrame#card {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px; }}
    QFrame#banner {{ background: {c.hover}; border: none; border-bottom: 1px solid {c.line}; }}
    QFrame#footer {{ background: {c.page}; border: none; border-top: 1px solid {c.line}; }}
    QFrame#sidebar {{ background: {c.card}; border: none; border-right: 1px solid {c.line}; }}
    QFrame#sidebar[mirrored="true"] {{ border-right: none; border-left: 1px solid {c.line}; }}
    QGroupBox#question {{ border: none; margin: 0; padding: 0; }}
    QStatusBar {{ background: {c.card}; border-top: 1px solid {c.line}; }}
    QStatusBar::item {{ border: none; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="muted"] {{ color: {c.muted}; }}
    QLabel[role="error"] {{ color: {c.levels[-1]}; }}
    QWidget#desk {{ background: {c.page}; }}
    QScrollArea#preview {{ border: 1px solid {c.line}; border-radius: 6px; }}
    QScrollArea#preview:focus {{ border: 2px solid {c.accent}; }}
    QLabel#paper {{ background: #ffffff; border: 1px solid {c.line}; }}
    QProgressBar {{ background: {c.page}; border: 1px solid {c.edge}; border-radius: 4px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QScrollArea, QScrollArea > QWidget > QWidget#page {{ background: transparent; border: none; }}
    QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.edge}; padding: 4px; }}
    """


def _buttons(c: Colours, line_height: int) -> str:
    return f"""
    QPushButton, QToolButton {{ padding: 4px 12px; border-radius: 6px;
        min-height: {max(TARGET - 10, line_height)}px;
        border: 1px solid {c.edge}; background: {c.card}; color: {c.text}; outline: none; }}
    QPushButton:hover, QToolButton:hover {{ background: {c.hover}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {c.chosen}; color: {c.on_chosen}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.accent}; padding: 3px 11px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {c.muted}; border-color: {c.line}; }}
    QPushButton[chosen="true"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent};
        font-weight: 600; }}
    QPushButton[chosen="true"]:focus {{ border: 3px solid {c.accent}; padding: 2px 10px; {GAP} }}
    QPushButton[primary="true"] {{ background: {c.accent}; color: {c.on_accent}; font-weight: 600;
        border-color: {c.accent}; padding: 4px 20px; }}
    QPushButton[primary="true"]:focus {{ border: 3px solid {c.accent}; padding: 2px 18px; {GAP} }}
    QPushButton[primary="true"]:disabled {{ background: {c.card}; color: {c.muted}; border-color: {c.line}; }}
    QPushButton#page {{ background: {c.chosen}; color: {c.text}; border: none; padding: 0;
        min-height: {page_line(line_height)}px; }}
    QPushButton#page[chosen="true"] {{ color: {c.on_chosen}; }}
    QPushButton#page:disabled {{ color: {c.muted}; }}
    QPushButton[role="link"] {{ border: none; color: {c.accent}; padding: 5px 0; }}
    QPushButton[role="link"]:focus {{ border: 2px solid {c.accent}; padding: 3px 4px; }}
    """


def _fields(c: Colours) -> str:
    """Our own fields paint the arrow of what they open: `tracker.ui.pieces.chevron`; Qt's dialogs do not."""
    chevron = _icon("chevron", c)
    return f"""
    QLineEdit, QPlainTextEdit, QDateEdit, QComboBox, QDoubleSpinBox {{ background: {c.card};
        border: 1px solid {c.edge}; border-radius: 6px; padding: 4px 8px; min-height: {TARGET - 12}px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QDateEdit:focus, QComboBox:focus, QDoubleSpinBox:focus {{
        border: 2px solid {c.accent}; padding: 3px 7px; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QDateEdit:disabled, QComboBox:disabled {{
        color: {c.muted}; border-color: {c.line}; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox QAbstractItemView {{ background: {c.card}; border: 1px solid {c.edge}; padding: 4px;
        outline: none; selection-background-color: {c.chosen}; selection-color: {c.on_chosen}; }}
    QComboBox QAbstractItemView::item {{ min-height: {TARGET - 2}px; padding: 0 8px; border-radius: 6px; }}
    QComboBox QAbstractItemView::item:selected {{ background: {c.chosen}; color: {c.on_chosen}; }}
    QDateEdit::drop-down, QComboBox::drop-down {{ border: none; width: {DROP_DOWN}px; }}
    QFileDialog QComboBox::down-arrow, QPrintDialog QComboBox::down-arrow,
    QPrintPropertiesDialog QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
    """


def _boxes(c: Colours) -> str:
    check = _icon("check", c)
    return f"""
    QRadioButton {{ min-height: {TARGET}px; spacing: 8px; }}
    QCheckBox, QRadioButton#option {{ min-height: {TARGET - 4}px; spacing: 8px;
        border: 2px solid transparent; border-radius: 6px; }}
    QCheckBox:focus, QRadioButton#option:focus {{ border-color: {c.accent}; }}
    QCheckBox:disabled, QRadioButton:disabled {{ color: {c.muted}; }}
    QCheckBox::indicator, QTableView::indicator, QListWidget::indicator {{ width: 18px; height: 18px;
        border: 1px solid {c.edge}; border-radius: 4px; background: {c.card}; }}
    QCheckBox::indicator:checked, QTableView::indicator:checked, QListWidget::indicator:checked {{
        background: {c.accent}; border-color: {c.accent}; image: url("{check}"); }}
    QCheckBox::indicator:disabled {{ border-color: {c.line}; }}
    """


def _lists(c: Colours) -> str:
    return f"""
    QListWidget {{ border: 2px solid {c.card}; border-radius: 6px; background: {c.card}; outline: none; }}
    QListWidget::item {{ padding: 6px 8px; border-radius: 6px; color: {c.text}; }}
    QListWidget::item:hover {{ background: {c.hover}; }}
    QListWidget::item:selected {{ background: {c.chosen}; color: {c.on_chosen}; }}
    QListView#photos {{ border: none; background: {c.page}; outline: none; }}
    QListWidget#choices {{ border: 1px solid {c.edge}; border-radius: 6px; }}
    QListWidget#choices::item {{ padding: 0 6px; border-radius: 0; }}
    QListWidget#choices::item:selected {{ background: {c.hover}; color: {c.text}; }}
    QListWidget:focus, QListWidget#choices:focus {{ border: 2px solid {c.accent}; border-radius: 6px; }}
    QTableView {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px;
        gridline-color: {c.line}; outline: none; }}
    QTableView::item {{ padding: 4px 8px; }}
    QTableView::item:selected {{ background: {c.chosen}; color: {c.on_chosen}; }}
    QTableView:focus {{ border: 2px solid {c.accent}; }}
    QHeaderView::section {{ background: {c.card}; color: {c.muted}; border: none; padding: 6px 8px;
        border-bottom: 1px solid {c.edge}; font-weight: 600; }}
    """


def _menus(c: Colours) -> str:
    return f"""
    QMenuBar {{ background: {c.page}; border-bottom: 1px solid {c.line}; }}
    QMenuBar::item {{ padding: 8px 12px; background: transparent; }}
    QMenu {{ background: {c.card}; border: 1px solid {c.line}; padding: 4px; }}
    QMenu::item {{ padding: 8px 32px 8px 28px; border-radius: 6px; color: {c.text}; }}
    QMenu::item:selected {{ background: {c.chosen}; color: {c.on_chosen}; }}
    QMenu::item:disabled {{ color: {c.muted}; background: transparent; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
    QMenuBar::item:selected {{ background: {c.chosen}; color: {c.on_chosen}; border-radius: 6px; }}
    """


def _scroll_bars(c: Colours) -> str:
    return f"""
    QScrollBar {{ background: transparent; border: none; margin: 0; }}
    QScrollBar:vertical {{ width: {SCROLL_BAR}px; }}
    QScrollBar:horizontal {{ height: {SCROLL_BAR}px; }}
    QScrollBar::handle {{ background: {c.edge}; border-radius: 4px; margin: 3px; }}
    QScrollBar::handle:vertical {{ min-height: {TARGET}px; }}
    QScrollBar::handle:horizontal {{ min-width: {TARGET}px; }}
    QScrollBar::handle:hover {{ background: {c.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _icon(name: str, colours: Colours) -> str:
    """Return the path of an icon drawn for this theme, as a style sheet wants it."""
    return (resources() / "icons" / f"{name}-{'dark' if colours.is_dark else 'light'}.svg").as_posix()

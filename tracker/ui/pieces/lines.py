"""Words put into lines by those who paint them themselves."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget


def lines_of(text: str, metrics: QFontMetrics, width: float, indent: float = 0) -> list[str]:
    """Return a text in lines of at most `width` pixels, the first narrower by `indent`; at least one line.

    A word that is longer has a line of its own; where none fits beside an indent, the first line is empty.
    """
    words = text.split()
    whole = " ".join(words)
    if metrics.horizontalAdvance(whole) <= width - indent:
        return [whole]  # most do, and measuring each beginning takes time
    lines = [""]
    for word in words:
        is_first = len(lines) == 1
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        must_stay = not lines[-1] and not (is_first and indent)
        if must_stay or metrics.horizontalAdvance(longer) <= (width - indent if is_first else width):
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def write_line(painter: QPainter, widget: QWidget, line: str, indent: float, baseline: float) -> None:
    """Write a line so many pixels from where lines begin in the widget, which may be on its right."""
    from_left = indent
    if widget.isRightToLeft():
        from_left = widget.width() - indent - painter.fontMetrics().horizontalAdvance(line)
    painter.drawText(QPointF(from_left, baseline), line)

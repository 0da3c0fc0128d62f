"""The steps of a scale beside one another; where the page is too narrow, in rows of the same length."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui.pieces.measures import Measures
from tracker.ui.pieces.step_button import StepButton
from tracker.ui.pieces.text_size import follow_text_size

GAP = 4


class StepRow(QWidget):
    """Takes the width that there is and never asks for more than its widest step."""

    def __init__(self, steps: Iterable[StepButton]) -> None:
        super().__init__()
        self._steps = list(steps)
        for step in self._steps:
            step.setParent(self)
        self._sizes = Measures[list[QSize]]()
        follow_text_size(self._arrange)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(self._height())  # as it will be in most windows: the page is laid out but once

    @property
    def whole_width(self) -> int:
        """The width in pixels from which all steps stand in one row."""
        return sum(self._widths()) + GAP * (len(self._steps) - 1)

    def sizeHint(self) -> QSize:
        return QSize(self.whole_width, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths()), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        height, left, top = self._height(), 0, 0
        for step, width in zip(self._steps, self._shared_widths(), strict=True):
            if left and left + width > self.width():
                left, top = 0, top + height + GAP
            from_left = self.width() - left - width if self.isRightToLeft() else left
            step.setGeometry(from_left, top, width, height)
            left += width + GAP
        self.setMinimumHeight(top + height)

    def _shared_widths(self) -> list[int]:
        """Return the width of each step: equal ones, but for words that need more than their share."""
        count, widths = len(self._steps), self._widths()
        if self.whole_width > self.width():
            in_row = min(count, max(1, (self.width() + GAP) // (max(widths) + GAP)))
            in_row = -(-count // -(-count // in_row))  # rows of the same length
            return [(self.width() + GAP) // in_row - GAP] * count
        room, left_over = self.width() - GAP * (count - 1), count
        for width in sorted(widths, reverse=True):
            if width * left_over <= room:
                break
            room, left_over = room - width, left_over - 1
        share = room // left_over if left_over else 0
        shared = [max(width, share) for width in widths]
        shared[-1] += self.width() - sum(shared) - GAP * (count - 1)  # what no share of a whole pixel took
        return shared

    def _widths(self) -> list[int]:
        return [size.width() for size in self._measured()]

    def _height(self) -> int:
        return max(size.height() for size in self._measured())

    def _measured(self) -> list[QSize]:
        words = "\n".join(step.text() for step in self._steps)
        return self._sizes.get(
            words, self.font(), 0, lambda _width: [step.sizeHint() for step in self._steps]
        )

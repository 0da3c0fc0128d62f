"""Walking along the chart, by pointer or by keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from tracker.domain.overview import TreatmentOverview
from tracker.domain.questions import Scale
from tracker.domain.reading import Spot, step_day, step_symptom
from tracker.domain.symptoms import Symptom
from tracker.ui.chart.chart_canvas import ChartCanvas
from tracker.ui.theme import Theme


class WalkableChart(ChartCanvas):
    """A chart that takes the pointer and the keyboard.

    Left and Right walk along the logged days, Up and Down among the symptoms, Home and End go to the first
    and the last day; Enter or a click opens the day.

    Signals: `opened(Reading)` when the day of this reading is asked for.
    """

    opened = Signal(object)

    def __init__(self, scales: Mapping[Symptom, Scale], theme: Theme) -> None:
        super().__init__(scales, theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, Callable[[TreatmentOverview], Spot | None]] = {
            Qt.Key.Key_Left: lambda shown: step_day(shown, self.spot, -1),
            Qt.Key.Key_Right: lambda shown: step_day(shown, self.spot, 1),
            Qt.Key.Key_Home: lambda shown: step_day(shown, self.spot, -len(shown.treatment.days)),
            Qt.Key.Key_End: lambda shown: step_day(shown, self.spot, len(shown.treatment.days)),
            Qt.Key.Key_Up: lambda _shown: self.spot and step_symptom(self.spot, -1),
            Qt.Key.Key_Down: lambda _shown: self.spot and step_symptom(self.spot, 1),
        }
        if self.overview is not None and event.key() in steps:
            self.look_at(steps[event.key()](self.overview), spoken=True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_under(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if spot is None else Qt.CursorShape.PointingHandCursor)
        if spot is not None and spot != self.spot:
            self.look_at(spot)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_under(event.position())
        if event.button() is Qt.MouseButton.LeftButton and spot is not None:
            self.look_at(spot)
            self._open()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.look_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_keys and self.overview is not None:
            self.look_at(self.spot or step_day(self.overview, None, 0), spoken=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.look_at(None)

    def _open(self) -> None:
        if self.reading is not None:
            self.opened.emit(self.reading)

"""The report as it will be printed: its pages below one another, with zoom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tracker.ui.pieces.choice_button import ChoiceButton
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.wrapping_row import WrappingRow
from tracker.ui.report.page_view import PageView
from tracker.ui.report.rendering import Pages

DOTS_PER_INCH = 160
"""What pages are asked for, on a screen without scaling: sharp up to one and a half times their size."""
SCREEN_DOTS_PER_INCH = 96
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)
MARGIN = 12
LEAST_WIDTH = 120


class Preview(QFrame):
    """Shows pages, or why there are none; the last good pages stay while new ones are made."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._zoom: float | None = None
        self._views: list[PageView] = []
        self._fit = ChoiceButton(self.tr("Fit width"))
        self._smaller = QPushButton(self.tr("Smaller"))
        self._larger = QPushButton(self.tr("Larger"))
        self._count = text_label(role="muted")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("The report is being made"))
        self._error = text_label(role="error")
        self._pages = QWidget()
        self._pages.setObjectName("desk")
        self._column = QVBoxLayout(self._pages)
        self._area = _area(self._pages, self.tr("Preview of the report"))
        self._lay_out()
        self._fit.clicked.connect(lambda: self._zoom_to(None))
        self._smaller.clicked.connect(lambda: self._step(-1))
        self._larger.clicked.connect(lambda: self._step(1))
        self._area.verticalScrollBar().valueChanged.connect(self._load_visible)
        self._area.viewport().installEventFilter(self)
        self._area.installEventFilter(self)
        self._show_zoom()

    @property
    def dots_per_inch(self) -> float:
        """What the pages should be made with for this screen."""
        return DOTS_PER_INCH * self.devicePixelRatioF()

    def show_pages(self, pages: Pages, dots_per_inch: float, text: str) -> None:
        """Show these pages, at the place that was in sight; `text` says what they say."""
        place = self._area.verticalScrollBar().value()
        self._clear()
        self._busy.hide()
        self._error.hide()
        count = len(pages.pictures)
        for number, picture in enumerate(pages.pictures, start=1):
            name = self.tr("Page {number} of {count}").format(number=number, count=count)
            view = PageView(picture, dots_per_inch, name, text if number == 1 else "")
            self._views.append(view)
            self._column.addWidget(view, 0, Qt.AlignmentFlag.AlignHCenter)
            view.show()  # now and not with the next event, so that it can be loaded
        self._count.setText(self.tr("Pages: {count}").format(count=count))
        self._area.setAccessibleDescription(text)
        self._area.show()
        self._fit_pages()
        self._area.verticalScrollBar().setValue(place)
        self._load_visible()

    def show_busy(self) -> None:
        """Say that the pages are being made."""
        self._busy.show()

    def show_error(self, text: str) -> None:
        """Say why there are no pages; those of before are gone, as they would say something else."""
        self._clear()
        self._busy.hide()
        self._count.setText("")
        self._area.hide()
        self._error.setText(text)
        self._error.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self._area:
            return self._press(event)
        if event.type() is QEvent.Type.Resize and watched is self._area.viewport():
            self._fit_pages()
            self._load_visible()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._load_visible()

    def _press(self, event: QKeyEvent) -> bool:
        """Zoom by the keys that do so elsewhere too; tell whether it was one of them."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False  # those are the window's
        if event.text() in ("+", "="):
            self._step(1)
        elif event.text() == "-":
            self._step(-1)
        elif event.text() == "0":
            self._zoom_to(None)
        else:
            return False
        return True

    def _step(self, direction: int) -> None:
        now = self._scale()
        if direction > 0:
            wanted = next((zoom for zoom in ZOOMS if zoom > now + 0.01), ZOOMS[-1])
        else:
            wanted = next((zoom for zoom in reversed(ZOOMS) if zoom < now - 0.01), ZOOMS[0])
        self._zoom_to(wanted)

    def _zoom_to(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._show_zoom()
        self._fit_pages()
        self._load_visible()

    def _show_zoom(self) -> None:
        self._fit.set_chosen(self._zoom is None)

    def _scale(self) -> float:
        """Return how large the pages are now; 1 is the size of the paper."""
        if not self._views:
            return 1.0
        return self._views[0].width() / (self._views[0].width_in_inches * SCREEN_DOTS_PER_INCH)

    def _fit_pages(self) -> None:
        room = max(LEAST_WIDTH, self._area.viewport().width() - 2 * MARGIN)
        for view in self._views:
            zoomed = round(view.width_in_inches * SCREEN_DOTS_PER_INCH * (self._zoom or 1.0))
            view.set_width(room if self._zoom is None else zoomed)

    def _load_visible(self) -> None:
        """Decode what is in sight and a screenful around it, and let go of the rest."""
        height = self._area.viewport().height()
        top = self._area.verticalScrollBar().value() - height
        self._column.activate()
        for view in self._views:
            is_near = view.y() < top + 3 * height and view.y() + view.height() > top
            view.load() if is_near else view.unload()

    def _clear(self) -> None:
        for view in self._views:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._views = []

    def _lay_out(self) -> None:
        zooming = WrappingRow()
        for button in (self._fit, self._smaller, self._larger):
            zooming.add(button)
        state = QHBoxLayout()
        state.setSpacing(12)
        state.addWidget(self._count, 1)
        state.addWidget(self._busy, 1)
        self._busy.setMaximumHeight(8)
        self._keep_room(self._busy)
        self._error.hide()
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(zooming)
        column.addLayout(state)
        column.addWidget(self._error)
        column.addWidget(self._area, 1)

    def _keep_room(self, widget: QWidget) -> None:
        """Hide a widget without moving what is around it when it comes back."""
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
        widget.hide()


def _area(pages: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # its keys scroll
    area.setAccessibleName(name)
    area.setObjectName("preview")
    area.setWidget(pages)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width must not swing
    return area

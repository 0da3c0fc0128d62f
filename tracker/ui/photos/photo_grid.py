"""The grid of photos, the newest day first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tracker.ui.photos.photo_model import AnyIndex, PhotoModel

SMALLEST_CELL = 176
CELL_IN_LETTERS = 23
GAP, MARGIN, RADIUS = 4, 8, 6


class PhotoGrid(QListView):
    """Shows a `PhotoModel`; only what is in sight is read."""

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photos")
        self.setModel(model)
        self.setAccessibleName(self.tr("Photos"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Cells(self, model))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Keep one row in sight, however large the text is."""
        self.setMinimumHeight(self.cell_size().height() + 2 * GAP)

    def cell_size(self) -> QSize:
        """Return the room for a photo and the words below it."""
        metrics = self.fontMetrics()
        side = max(SMALLEST_CELL, metrics.averageCharWidth() * CELL_IN_LETTERS)
        return QSize(side, side + 2 * metrics.lineSpacing())


class _Cells(QStyledItemDelegate):
    """Draws a photo with its day and area below it."""

    def __init__(self, grid: PhotoGrid, model: PhotoModel) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return self._grid.cell_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        rect = option.rect.adjusted(GAP, GAP, -GAP, -GAP)
        state = option.state
        self._paint_frame(
            painter,
            rect,
            is_chosen=bool(state & QStyle.StateFlag.State_Selected),
            has_keyboard=bool(state & QStyle.StateFlag.State_HasFocus),
        )
        words = 2 * self._grid.fontMetrics().lineSpacing()
        inside = rect.adjusted(MARGIN, MARGIN, -MARGIN, -words - MARGIN - GAP)
        self._paint_picture(painter, inside, index.data(Qt.ItemDataRole.DecorationRole))
        self._paint_words(painter, inside, self._model.lines_at(index.row()))
        painter.restore()

    def _paint_frame(self, painter: QPainter, rect: QRect, *, is_chosen: bool, has_keyboard: bool) -> None:
        # not the grid's own: its style sheet has made its base the colour of the page
        palette, role = QGuiApplication.palette(), QPalette.ColorRole
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setBrush(palette.color(role.AlternateBase if is_chosen else role.Base))
        painter.setPen(
            QPen(palette.color(role.Highlight if is_chosen else role.Light), 3 if is_chosen else 1)
        )
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.setPen(palette.color(role.Text))
        if has_keyboard:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), RADIUS - 2, RADIUS - 2)

    def _paint_picture(self, painter: QPainter, room: QRect, pixmap: QPixmap) -> None:
        if pixmap.isNull():
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.tr("The picture is not in this log."))
            return
        size = pixmap.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPoint(
            room.x() + (room.width() - size.width()) // 2, room.y() + (room.height() - size.height()) // 2
        )
        painter.drawPixmap(QRect(corner, size), pixmap)

    def _paint_words(self, painter: QPainter, picture: QRect, lines: tuple[str, str]) -> None:
        metrics = self._grid.fontMetrics()
        for number, text in enumerate(lines):
            top = picture.bottom() + GAP + number * metrics.lineSpacing()
            line = QRect(picture.x(), top, picture.width(), metrics.lineSpacing())
            shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

"""What is painted by the program itself: where it stands, in which colour, and mirrored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget
from pytestqt.qtbot import QtBot

from tracker.ui.colours import LIGHT
from tracker.ui.pieces.choice_list import ChoiceList
from tracker.ui.pieces.date_field import DateField
from tracker.ui.pieces.headed_label import HeadedLabel
from tracker.ui.style_sheet import DROP_DOWN, style_sheet

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
LONG = "How red or flushed is the treated skin, compared with the skin around it?"


def shown(qtbot: QtBot, widget: QWidget, width: int, height: int) -> QImage:
    """Return the picture of a widget of this size in the program's light theme."""
    qtbot.addWidget(widget)
    widget.setStyleSheet(style_sheet(LIGHT, line_height=18) + "QWidget { background: #ffffff; }")
    widget.resize(width, height)
    widget.show()
    return widget.grab().toImage()


def ink(picture: QImage, part: QRect, *, darker_than: int = 128) -> QRect:
    """Return the rectangle around what is dark in a part of a picture, empty if nothing is."""
    dark = [
        (x, y)
        for x in range(part.left(), part.right() + 1)
        for y in range(part.top(), part.bottom() + 1)
        if QColor(picture.pixel(x, y)).lightness() < darker_than
    ]
    if not dark:
        return QRect()
    columns, rows = zip(*dark, strict=True)
    return QRect(min(columns), min(rows), max(columns) - min(columns) + 1, max(rows) - min(rows) + 1)


def heading_and_text(qtbot: QtBot, text: str, direction: Qt.LayoutDirection) -> tuple[QRect, QRect]:
    label = HeadedLabel("Redness", text, lines=2)
    label.setLayoutDirection(direction)
    label._fit()
    picture = shown(qtbot, label, 300, label.heightForWidth(300))
    margins = label.contentsMargins()
    edge = margins.left() or picture.width() - margins.right()
    first, second = QRect(0, 0, edge, picture.height()), QRect(edge, 0, 300 - edge, picture.height())
    return (
        (ink(picture, first), ink(picture, second))
        if direction is LEFT
        else (
            ink(picture, second),
            ink(picture, first),
        )
    )


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
@pytest.mark.parametrize("text", ["How red?", LONG])
def test_a_heading_stands_beside_the_first_line_of_its_text(
    qtbot: QtBot, text: str, direction: Qt.LayoutDirection
) -> None:
    heading, words = heading_and_text(qtbot, text, direction)

    assert heading.isValid()
    assert words.isValid()
    assert (heading.right() < words.left()) is (direction is LEFT)
    assert abs(heading.top() - words.top()) <= 2
    assert (words.height() > 2 * heading.height()) is (text == LONG)


def test_nothing_moves_when_a_text_takes_the_second_line(qtbot: QtBot) -> None:
    label = HeadedLabel("Redness", "How red?", lines=2)
    qtbot.addWidget(label)
    height = label.heightForWidth(300)
    label.setText(LONG)
    assert label.heightForWidth(300) == height


def test_a_heading_is_read_with_its_text() -> None:
    label = HeadedLabel("Redness")
    label.setText("Pink, as after a walk in the sun")
    assert label.accessibleName() == "Redness Pink, as after a walk in the sun"


@pytest.mark.parametrize("kind", [DateField, ChoiceList])
@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_field_that_opens_has_an_arrow_at_its_end(
    qtbot: QtBot, kind: type[QDateEdit | QComboBox], direction: Qt.LayoutDirection
) -> None:
    field = DateField("d") if kind is DateField else ChoiceList()
    field.setLayoutDirection(direction)
    picture = shown(qtbot, field, 200, 34)
    start, end = QRect(3, 3, DROP_DOWN, 28), QRect(197 - DROP_DOWN, 3, DROP_DOWN, 28)

    arrow = ink(picture, end if direction is LEFT else start)
    assert 7 <= arrow.width() <= 10
    assert 3 <= arrow.height() <= 6
    assert abs(arrow.center().y() - 17) <= 1


def test_the_arrow_pales_with_its_field(qtbot: QtBot) -> None:
    field = ChoiceList()
    end = QRect(197 - DROP_DOWN, 3, DROP_DOWN, 28)
    field.setEnabled(False)
    picture = shown(qtbot, field, 200, 34)

    muted = QColor(LIGHT.muted).lightness()
    assert not ink(picture, end, darker_than=muted).isValid()
    assert ink(picture, end, darker_than=muted + 40).isValid()

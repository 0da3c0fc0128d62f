"""What is painted by the program itself: where it stands, in which colour, and mirrored."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tracker.ui.colours import LIGHT
from tracker.ui.pieces.choice_list import ChoiceList
from tracker.ui.pieces.date_field import DateField
from tracker.ui.pieces.headed_label import GAP, HeadedLabel
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


@pytest.fixture(params=[LEFT, RIGHT])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    """Let the program begin on the left, and on the right."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(LEFT)


def rows_of_ink(picture: QImage, lines: int) -> list[QRect]:
    """Return what is dark in each line of a text."""
    height = picture.height() // lines
    return [ink(picture, QRect(0, height * line, picture.width(), height)) for line in range(lines)]


def test_a_text_follows_its_heading_and_goes_on_below_it(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    label, bare = HeadedLabel("Redness", LONG, lines=2), HeadedLabel("", LONG, lines=2)
    assert label.words_height(300) == 2 * label.fontMetrics().lineSpacing()
    first, second = rows_of_ink(shown(qtbot, label, 300, label.heightForWidth(300)), 2)
    first_alone, _ = rows_of_ink(shown(qtbot, bare, 300, bare.heightForWidth(300)), 2)

    if direction is LEFT:
        assert max(first.left(), second.left()) <= 3
    else:
        assert min(first.right(), second.right()) >= 296
    assert first != first_alone  # the heading takes room, and the words after it move on


def test_its_heading_and_the_text_do_not_overlap(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    heading = ink(shown(qtbot, HeadedLabel("Redness"), 300, 30), QRect(0, 0, 300, 30))
    both = shown(qtbot, HeadedLabel("Redness", "How red?"), 300, 30)
    gap = QRect(heading.right() + 1, 0, GAP - 2, 30)
    if direction is RIGHT:
        gap.moveRight(heading.left() - 1)

    assert not ink(both, gap).isValid()
    rest = QRect(gap.right(), 0, 300 - gap.right(), 30) if direction is LEFT else QRect(0, 0, gap.left(), 30)
    assert ink(both, rest).isValid()


def test_where_no_word_fits_beside_the_heading_the_text_begins_below_it(qtbot: QtBot) -> None:
    label = HeadedLabel("Danger signs", "Incomprehensibilities")
    qtbot.addWidget(label)
    width = label.fontMetrics().horizontalAdvance("Incomprehensibilities") + 4
    assert label.words_height(width) == 2 * label.fontMetrics().lineSpacing()


def test_nothing_moves_when_a_text_takes_the_second_line(qtbot: QtBot) -> None:
    label = HeadedLabel("Redness", "How red?", lines=2)
    qtbot.addWidget(label)
    height = label.heightForWidth(300)
    label.setText(LONG)
    assert label.heightForWidth(300) == height


@pytest.fixture
def usual(qapp: QApplication) -> Iterator[QFont]:
    """The text size of the program, which comes back after the test."""
    font = qapp.font()
    yield font
    qapp.setFont(font)


def test_larger_text_takes_the_height_that_it_needs(qtbot: QtBot, qapp: QApplication, usual: QFont) -> None:
    label = HeadedLabel("Redness", LONG, lines=2)
    shown(qtbot, label, 300, 60)
    before, larger = label.heightForWidth(300), QFont(usual)
    larger.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(larger)
    new = HeadedLabel("Redness", LONG, lines=2)
    shown(qtbot, new, 300, 120)

    qtbot.waitUntil(lambda: label.heightForWidth(300) == new.heightForWidth(300))
    assert new.heightForWidth(300) > 2 * before
    qapp.setFont(usual)
    qtbot.waitUntil(lambda: label.heightForWidth(300) == before)


def test_a_heading_is_read_with_its_text(qtbot: QtBot) -> None:
    label = HeadedLabel("Redness")
    qtbot.addWidget(label)
    label.setText("Pink, as after a walk in the sun")
    assert label.accessibleName() == "Redness Pink, as after a walk in the sun"


@pytest.mark.parametrize("kind", [DateField, ChoiceList])
def test_a_field_that_opens_has_an_arrow_at_its_end(
    qtbot: QtBot, kind: type[QDateEdit | QComboBox], direction: Qt.LayoutDirection
) -> None:
    field = DateField("d") if kind is DateField else ChoiceList()
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


def test_lists_in_dialogs_of_qt_have_an_arrow_too(qtbot: QtBot) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    field = dialog.findChild(QComboBox)
    assert field is not None
    shown(qtbot, dialog, 700, 500)

    picture = field.grab().toImage()
    end = QRect(picture.width() - DROP_DOWN, 6, DROP_DOWN - 4, picture.height() - 12)
    assert 7 <= ink(picture, end).width() <= 12

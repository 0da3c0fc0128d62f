"""Lines to tick: by a click on the box, anywhere in the line, or by key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from tracker.ui.report.tick_list import TickList


@pytest.fixture
def ticks(qtbot: object) -> Iterator[TickList]:  # noqa: ARG001 - it keeps the application
    """A list of three lines of which the second is ticked."""
    view = TickList()
    view.offer([(number, [f"line {number}", "more"], number == 1) for number in range(3)])
    view.resize(300, 200)
    view.show()
    QTest.qWaitForWindowExposed(view)
    yield view
    view.close()
    view.deleteLater()


def click(view: TickList, place: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_a_line_ticks_it_once(ticks: TickList) -> None:
    told: list[object] = []
    ticks.itemChanged.connect(told.append)
    middle = ticks.visualItemRect(ticks.item(0)).center()
    click(ticks, middle)
    assert ticks.ticked() == {0, 1}
    click(ticks, middle)
    assert ticks.ticked() == {1}
    assert len(told) == 2


def test_a_click_on_the_box_ticks_it_once(ticks: TickList) -> None:
    option = QStyleOptionViewItem()
    option.initFrom(ticks)
    option.rect = ticks.visualItemRect(ticks.item(2))
    option.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = ticks.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, ticks)
    click(ticks, box.center())
    assert ticks.ticked() == {1, 2}


def test_elsewhere_or_with_another_button_nothing_is_ticked(ticks: TickList) -> None:
    click(ticks, QPoint(10, 190))
    QTest.mouseClick(
        ticks.viewport(), Qt.MouseButton.RightButton, pos=ticks.visualItemRect(ticks.item(0)).center()
    )
    assert ticks.ticked() == {1}
    assert ticks.offered() == {0, 1, 2}

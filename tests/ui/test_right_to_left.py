"""Where reading begins on the right, what has a direction is mirrored."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.builders import treatment
from tests.exchange.picture_files import BLUE, RED, file_of
from tracker.ui.photos.picture_view import PictureView
from tracker.ui.photos.viewport import Viewport

from .program import Program
from .screen import CLICKABLE, Screen


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Let the program begin on the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def screen(mirrored: None, program: Program) -> Screen:  # noqa: ARG001 - the direction is set before
    program.has(treatment())
    return program.open()


def left_of(screen: Screen, name: str, within: str = "") -> int:
    """Return how far from the window's left edge a control begins."""
    control = screen.find(CLICKABLE, name, within)
    return control.mapTo(screen.window, control.rect().topLeft()).x()


def test_the_arrows_point_to_where_the_days_are(screen: Screen) -> None:
    earlier, later = (screen.find(CLICKABLE, name) for name in ("Earlier day", "Later day"))
    assert isinstance(earlier, QToolButton)
    assert isinstance(later, QToolButton)
    assert left_of(screen, "Earlier day") > left_of(screen, "Later day")
    assert (earlier.arrowType(), later.arrowType()) == (Qt.ArrowType.RightArrow, Qt.ArrowType.LeftArrow)


def test_steps_and_pages_begin_on_the_right(screen: Screen) -> None:
    assert left_of(screen, "None", "Redness") > left_of(screen, "Severe", "Redness")
    assert left_of(screen, "Diary") > left_of(screen, "None", "Redness")


@pytest.mark.usefixtures("mirrored")
def test_the_first_of_two_photos_is_where_the_slider_begins(qtbot: QtBot) -> None:
    view = PictureView(Viewport())
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show_pictures("two", *(file_of(Image.new("RGB", (64, 64), colour)) for colour in (RED, BLUE)))
    view.divide_at(0.25)
    seen = view.grab().toImage()
    reds = [seen.pixelColor(x, 200).red() for x in (50, 250, 350)]
    assert reds == pytest.approx([BLUE[0], BLUE[0], RED[0]], abs=4)

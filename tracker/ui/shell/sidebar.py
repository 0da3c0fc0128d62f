"""The left side: the sessions, and the pages of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tracker.domain.outline import Outline
from tracker.ui.pieces.by_name import set_by_name
from tracker.ui.sessions.treatment_list import TreatmentList
from tracker.ui.shell.page_button import PageButton
from tracker.ui.shell.page_icons import SIGNS

WIDTH_IN_LETTERS = 26
LARGEST_SHARE = 0.28
"""The sidebar leaves at least the rest of the window's width to the page, however large the text is."""


class Sidebar(QScrollArea):
    """Pages by their numbers from 0; those that `need_session` are switched off without one.

    It scrolls where large text and a small screen leave too little height for all of it.

    Signals: `treatment_chosen(date)`, `new_wanted()`, `page_chosen(int)`.
    """

    treatment_chosen = Signal(object)
    new_wanted = Signal()
    page_chosen = Signal(int)

    def __init__(self, pages: list[str], need_session: set[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._need_session = need_session
        self.setObjectName("sidebar")
        self.setProperty("mirrored", self.isRightToLeft())
        self.treatments = TreatmentList()
        self.treatments.chosen.connect(self.treatment_chosen)
        self._new = QPushButton(self.tr("New session"))
        self._new.clicked.connect(self.new_wanted)
        heading = QLabel(self.tr("Sessions"))
        heading.setProperty("role", "heading")
        content = QWidget()
        content.setObjectName("page")
        self.setWidget(content)  # still empty, as it is measured here
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.treatments)
        column.addWidget(self._new)
        column.addSpacing(8)
        column.addLayout(self._add_pages(pages))
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        set_by_name(self, focusPolicy="NoFocus", horizontalScrollBarPolicy="ScrollBarAlwaysOff")

    def _add_pages(self, names: list[str]) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        self._buttons = QButtonGroup(self)
        for number, (name, sign) in enumerate(zip(names, SIGNS, strict=True)):
            button = PageButton(name, sign())
            self._buttons.addButton(button, number)
            lines.addWidget(button)
        self._buttons.idClicked.connect(self.page_chosen)
        return lines

    def fit_into(self, window_width: int) -> None:
        """Take the width that suits the text size, as far as the window (pixels) allows."""
        wanted = max(200, self.fontMetrics().averageCharWidth() * WIDTH_IN_LETTERS)
        self.setFixedWidth(min(wanted, int(window_width * LARGEST_SHARE)))

    def show_outline(self, outline: Outline) -> None:
        """Fill the list; without a treatment some pages have nothing to show."""
        self.treatments.show_outline(outline)
        for number in self._need_session:
            self._buttons.button(number).setEnabled(outline.treatment is not None)

    def show_page(self, number: int, *, offers_new: bool) -> None:
        """Mark the page that is open; where that one offers a new session, the sidebar does not."""
        self._new.setVisible(not offers_new)
        for button in self._buttons.buttons():
            if isinstance(button, PageButton):
                button.set_chosen(self._buttons.id(button) == number)

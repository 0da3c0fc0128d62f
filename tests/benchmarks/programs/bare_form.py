"""What Qt and PySide6 alone take for a form like ours: the same kinds and numbers of widgets, nothing else.

No database, no knowledge, no style sheet, no drawing of our own: the start cannot be quicker than this.
"""

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

STEPS = {"Redness": 5, "Swelling": 5, "Flaking": 5, "Pain": 11}


class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)

    def tell(self) -> None:
        print("frame", flush=True)
        sys.stdin.readline()
        QApplication.quit()


def add_menus(window: QMainWindow) -> None:
    for title in ("Log", "Session", "View", "Help"):
        menu = window.menuBar().addMenu(title)
        for number in range(4):
            menu.addAction(QAction(f"{title} {number}", window))


def form() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(QDateEdit())
    for question, steps in STEPS.items():
        label = QLabel(question)
        label.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(label)
        row = QHBoxLayout()
        group = QButtonGroup(page)
        for step in range(steps):
            button = QRadioButton(str(step))
            group.addButton(button, step)
            row.addWidget(button)
        column.addLayout(row)
    for number in range(6):
        sign_group = QToolButton()
        sign_group.setText(f"Question {number}")
        column.addWidget(sign_group)
    for widget in (QPushButton("None of these"), QLineEdit(), QPlainTextEdit(), QPushButton("Save entry")):
        column.addWidget(widget)
    return page


def sidebar() -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    sessions = QListWidget()
    sessions.addItem("2 March")
    column.addWidget(sessions)
    for name in ("New session", "Today", "Diary"):
        column.addWidget(QPushButton(name))
    return side


app = QApplication([sys.argv[0], "-style", "Fusion"])
window = Window()
add_menus(window)
area = QScrollArea()
area.setWidget(form())
area.setWidgetResizable(True)
middle = QWidget()
row = QHBoxLayout(middle)
row.addWidget(sidebar())
row.addWidget(area, 1)
window.setCentralWidget(middle)
window.statusBar().addWidget(QLabel("Everything stays on this computer."))
window.resize(1180, 780)
window.show()
app.exec()

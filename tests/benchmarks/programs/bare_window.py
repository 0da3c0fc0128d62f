"""The yardstick for the start: a PySide6 window with one label and nothing else."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)

    def tell(self) -> None:
        print("frame", flush=True)
        sys.stdin.readline()
        QApplication.quit()


app = QApplication(sys.argv[:1])
window = Window()
window.setCentralWidget(QLabel("How is your skin today?"))
window.resize(1180, 780)
window.show()
app.exec()

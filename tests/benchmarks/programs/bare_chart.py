"""The yardstick for the chart: PySide6, matplotlib and one figure with four panels, as its manual shows."""

import sys

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

WORDS = ("None", "Trace", "Mild", "Moderate", "Severe")
PANELS = (
    ("Redness", (4, 3, 3, 2, 2, 1, 1, 1), (3, 3, 2, 2, 1), WORDS),
    ("Swelling", (3, 3, 2, 1, 1, 0, 0, 0), (1, 2, 1, 0, 0), WORDS),
    ("Flaking", (1, 1, 2, 3, 3, 2, 1, 1), (0, 0, 1, 2, 2), WORDS),
    ("Pain", (6, 4, 3, 2, 1, 1, 0, 0), (4, 3, 1, 0, 0), tuple(map(str, range(11)))),
)


class Canvas(FigureCanvasQTAgg):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)

    def tell(self) -> None:
        print("chart", flush=True)
        sys.stdin.readline()
        QApplication.quit()


app = QApplication(sys.argv[:1])
figure = Figure(figsize=(5.8, 3.6), dpi=96, layout="tight")
for axes, (title, upper, own, words) in zip(figure.subplots(2, 2).flat, PANELS, strict=True):
    axes.set_title(title, fontsize=9)
    axes.fill_between(range(len(upper)), upper, color="#e6edf4", label="Expected range")
    axes.plot(range(len(upper)), upper, color="#64788c", linewidth=1, label="Upper edge")
    axes.plot(range(len(own)), own, marker="o", color="#0b5cad", label="Your answers")
    axes.set_xlim(-0.5, len(upper) - 0.5)
    axes.set_xticks(range(len(upper)))
    axes.set_yticks(range(0, len(words), 1 if len(words) < 6 else 5), words[:: 1 if len(words) < 6 else 5])
    axes.tick_params(labelsize=8)
figure.legend(*figure.axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=3, fontsize=8)
window = QMainWindow()
window.setCentralWidget(Canvas(figure))
window.resize(580, 360)
window.show()
app.exec()

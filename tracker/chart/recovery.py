"""The recovery chart: four small panels on one day axis, for the screen, an image file and the report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from tracker.chart.answers import PanelAnswers
from tracker.chart.frame import Frame, frame_of
from tracker.chart.layout import DAY_BASELINE, MARGIN, SCORE_GAP, Layout, PanelBox, Sheet, arrange
from tracker.chart.legend import draw_legend
from tracker.chart.marks import point_size
from tracker.chart.panel import Panel
from tracker.chart.pointer import PanelPointer
from tracker.chart.styles import LIGHT, ChartStyle
from tracker.chart.text import HEADING_SIZE, font
from tracker.chart.view import WHOLE, ChartView
from tracker.chart.words import ChartWords, for_the_patient
from tracker.domain.dates import short_date
from tracker.domain.overview import TreatmentOverview
from tracker.domain.own_healing import OwnHealing
from tracker.domain.questions import Scale
from tracker.domain.reading import Reading, Spot, logged_days
from tracker.domain.symptoms import Symptom


class RecoveryChart:
    """Draws treatments on a figure of any size that is its own.

    The figure's axes are labelled with the symptoms' names, the lines in them with the names of their marks.

    With `animated`, a canvas that keeps the picture behind the answers leaves them out of it and draws
    `dynamic_artists()` over it; without, the figure draws everything itself. `style` and `view` may be
    changed at any time; the next `draw` or `update` follows them. Without `words` it speaks to the patient.
    """

    def __init__(
        self,
        figure: Figure,
        scales: Mapping[Symptom, Scale],
        style: ChartStyle = LIGHT,
        *,
        words: ChartWords | None = None,
        heading: str = "",
        view: ChartView = WHOLE,
        animated: bool = False,
    ) -> None:
        self.style = style
        self.view = view
        self._figure = figure
        self._scales = scales
        self._words = words or for_the_patient()
        self._heading = heading
        self._animated = animated
        self._axes = {symptom: _bare_axes(figure, symptom) for symptom in Symptom}
        self._frame: Frame | None = None
        self._answers: tuple[PanelAnswers, ...] = ()
        self._pointers: tuple[PanelPointer, ...] = ()
        self._walkable: tuple[int, ...] = ()

    def draw(self, overview: TreatmentOverview) -> None:
        """Draw everything anew."""
        self._frame = None
        self.update(overview)

    def update(self, overview: TreatmentOverview) -> bool:
        """Show this overview; return True when only the dynamic artists changed.

        False: the frame was built anew (axis, expected range, legend, size or style), draw the whole figure.
        """
        frame = frame_of(overview, self._figure, self.style, self.view)
        is_kept = frame == self._frame
        if not is_kept:
            self._build(frame)
            self._frame = frame
        for answers in self._answers:
            answers.show(overview)
        self._walkable = tuple(day for day in logged_days(overview) if frame.days.shows(day))
        return is_kept

    def point_at(self, reading: Reading | None) -> None:
        """Mark where somebody is looking, or nowhere; only the dynamic artists change."""
        for pointer in self._pointers:
            pointer.show(reading)

    def spot_near(self, x: float, y: float) -> Spot | None:
        """Return the logged day nearest to a place in a panel (pixels from the lower left corner)."""
        for symptom, axes in self._axes.items():
            if self._walkable and axes.bbox.contains(x, y):
                day, _ = axes.transData.inverted().transform((x, y))
                return Spot(symptom, min(self._walkable, key=lambda logged: abs(logged - day)))
        return None

    def dynamic_artists(self) -> tuple[Artist, ...]:
        """Return what `update` and `point_at` change, in the order to draw it over the kept background."""
        answers = [artist for panel in self._answers for artist in panel.artists()]
        return *answers, *(artist for panel in self._pointers for artist in panel.artists())

    def _build(self, frame: Frame) -> None:
        self._clear()
        self._figure.set_facecolor(self.style.card)
        layout = arrange(self._sheet(frame))
        self._answers = tuple(self._panel(frame, symptom, box) for symptom, box in layout.panels.items())
        self._pointers = tuple(
            PanelPointer(axes, symptom, self.style, animated=self._animated)
            for symptom, axes in self._axes.items()
        )
        self._write_day_axis(frame, layout)
        self._write_heading(frame)
        draw_legend(self._figure, self.style, layout.legend, MARGIN * self.style.em, layout.legend_top)

    def _clear(self) -> None:
        """Remove everything drawn but keep the axes: making new ones takes longer than drawing on them."""
        drawn: list[Artist] = [*self._figure.artists, *self._figure.texts]
        for axes in self._axes.values():
            drawn += [*axes.patches, *axes.lines, *axes.texts]
        for artist in drawn:
            artist.remove()

    def _sheet(self, frame: Frame) -> Sheet:
        return Sheet(
            width=frame.width,
            height=frame.height,
            em=self.style.em,
            scales=self._scales,
            words=_dated(self._words, frame.own_healing),
            marks=frame.marks,
            has_heading=bool(self._heading),
        )

    def _panel(self, frame: Frame, symptom: Symptom, box: PanelBox) -> PanelAnswers:
        axes = self._axes[symptom]
        across, up = 1 / frame.width, 1 / frame.height
        axes.set_position((box.left * across, box.bottom * up, box.width * across, box.height * up))
        panel = Panel(axes, self._scales[symptom], frame.days, box, self.style)
        panel.draw_frame(frame.expected, frame.earlier, frame.own_healing)
        if frame.today is not None:
            panel.draw_today(frame.today)
        point = point_size(self.style, frame.days.day_width() * box.width)
        return PanelAnswers(axes, symptom, frame.days, self.style, point, animated=self._animated)

    def _write_day_axis(self, frame: Frame, layout: Layout) -> None:
        boxes = layout.panels.values()
        if layout.axis_title_y is None:
            corner = min(boxes, key=lambda box: (box.bottom, box.left))
            x, y = corner.left - SCORE_GAP * self.style.em, corner.bottom - DAY_BASELINE * self.style.em
            self._write(self._words.day_axis_short, x, y, ha="right", va="baseline")
            return
        words = self._words.day_axis if frame.days.is_even else self._words.later_days_closer
        middle = (min(box.left for box in boxes) + max(box.left + box.width for box in boxes)) / 2
        self._write(words, middle, layout.axis_title_y, ha="center")

    def _write_heading(self, frame: Frame) -> None:
        if self._heading:
            em = self.style.em
            look = {"color": self.style.text, "fontproperties": font(em * HEADING_SIZE, bold=True)}
            self._write(self._heading, MARGIN * em, frame.height - (MARGIN + 0.6) * em, **look)

    def _write(self, text: str, x: float, y: float, **look: Any) -> None:  # noqa: ANN401
        """Write in the small text at this place (inches)."""
        usual: dict[str, Any] = {"color": self.style.muted, "fontproperties": font(self.style.em)}
        place = {"transform": self._figure.dpi_scale_trans, "va": "center_baseline"}
        self._figure.text(x, y, text, parse_math=False, **(usual | place | look))


def _dated(words: ChartWords, own: OwnHealing | None) -> ChartWords:
    """Return the words with the date of the treatment that the patient's own healing is from."""
    if own is None:
        return words
    return words._replace(own_healing=words.own_healing.format(date=short_date(own.treated_on)))


def _bare_axes(figure: Figure, symptom: Symptom) -> Axes:
    axes = figure.add_axes((0, 0, 1, 1), frameon=False, label=symptom.value)
    axes.set_axis_off()
    return axes

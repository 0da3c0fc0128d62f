"""The chart as a file: valid, the same bytes each time, readable without seeing it, free of Qt and pyplot."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import matplotlib as mpl
import pytest

from tracker.domain.journal import DayEntry, Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview, treatment_overview
from tracker.domain.symptoms import Symptom
from tracker.exchange.chart_image import DOTS_PER_INCH, Kind, chart_bytes
from tracker.knowledge import load_knowledge

SVG = "{http://www.w3.org/2000/svg}"
KINDS = pytest.mark.parametrize("kind", ["png", "svg"])


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge(Path(__file__).parents[2] / "resources" / "knowledge")


@pytest.fixture(scope="module")
def overview(knowledge: Knowledge) -> TreatmentOverview:
    day = DayEntry(date=dt.date(2026, 3, 3), scores={Symptom.REDNESS: 2, Symptom.PAIN: 8})
    treatment = Treatment(treated_on=dt.date(2026, 3, 2), area="<face> & neck", days=(day,))
    return treatment_overview(Journal(treatments=(treatment,)), knowledge, treatment, day.date)


@KINDS
def test_same_bytes_each_time(overview: TreatmentOverview, knowledge: Knowledge, kind: Kind) -> None:
    first = chart_bytes(overview, knowledge, kind=kind)
    assert first == chart_bytes(overview, knowledge, kind=kind)


def test_png_has_the_size_asked_for_and_says_what_it_shows(
    overview: TreatmentOverview, knowledge: Knowledge
) -> None:
    data = chart_bytes(overview, knowledge, kind="png", size_inches=(4, 3))
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert data.endswith(b"IEND\xaeB`\x82")
    width, height = (int.from_bytes(data[start : start + 4], "big") for start in (16, 20))
    assert (width, height) == (4 * DOTS_PER_INCH, 3 * DOTS_PER_INCH)
    assert b"Recovery after the session of 2 March 2026" in data
    assert overview.summary.encode() in data


def test_svg_is_described_and_needs_no_font(overview: TreatmentOverview, knowledge: Knowledge) -> None:
    root = ET.fromstring(chart_bytes(overview, knowledge, kind="svg"))
    assert root.tag == f"{SVG}svg"
    assert root.get("role") == "img"
    named = {
        element.get("id"): element.text for element in root.iter() if element.get("id") in ("title", "desc")
    }
    assert root.get("aria-labelledby") == "title desc"
    assert named == {"title": "Recovery after the session of 2 March 2026", "desc": overview.summary}
    assert not list(root.iter(f"{SVG}text"))


def test_the_description_tells_of_the_patients_own_healing_before(knowledge: Knowledge) -> None:
    winter = dt.date(2026, 1, 12)
    before = Treatment(
        treated_on=winter,
        days=tuple(
            DayEntry(date=winter + dt.timedelta(days=n), scores={Symptom.REDNESS: max(0, 3 - n)})
            for n in range(5)
        ),
    )
    shown = Treatment(treated_on=dt.date(2026, 3, 2))
    overview = treatment_overview(Journal(treatments=(before, shown)), knowledge, shown, shown.treated_on)
    said = "Gone last time (session of 12 January 2026): redness on day 3."
    assert said.encode() in chart_bytes(overview, knowledge, kind="svg")
    assert said.encode() in chart_bytes(overview, knowledge, kind="png")


@KINDS
def test_no_date_of_making_and_no_program_is_named(
    overview: TreatmentOverview, knowledge: Knowledge, kind: Kind
) -> None:
    data = chart_bytes(overview, knowledge, kind=kind)
    assert not any(mark in data for mark in (b"dc:date", b"dc:creator", b"tIME", b"Software", b"Creation"))
    assert b"matplotlib" not in data.lower()


def test_heading_can_be_left_to_the_page_around(overview: TreatmentOverview, knowledge: Knowledge) -> None:
    def size(has_heading: bool) -> int:
        return len(chart_bytes(overview, knowledge, kind="svg", has_heading=has_heading))

    assert size(has_heading=False) < size(has_heading=True)


@KINDS
def test_settings_of_matplotlib_are_left_alone(
    overview: TreatmentOverview, knowledge: Knowledge, kind: Kind
) -> None:
    before = dict(mpl.rcParams)
    chart_bytes(overview, knowledge, kind=kind)
    assert dict(mpl.rcParams) == before


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("tracker.exchange", ["matplotlib", "PySide6"]),
        ("tracker.exchange.chart_image", ["matplotlib.pyplot", "PySide6"]),
    ],
)
def test_import_brings_in_only_what_is_needed(module: str, absent: list[str]) -> None:
    code = f"import sys, {module}; print([m for m in {absent} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

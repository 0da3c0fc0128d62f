"""A folder to read from, a fixed today, and a small log that both golden files show."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from tracker.domain.journal import AboutMe, DayEntry, Device, Journal, Performer, Risk, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.exchange.errors import LogFileError
from tracker.exchange.logs.reading import LoadedLog, read_log
from tracker.knowledge import load_knowledge
from tracker.paths import resources

TODAY = dt.date(2026, 3, 10)
SIGNS = frozenset(map(SignId, ("pus", "warmth", "itching", "tightness", "dryness", "pinpoint_bleeding")))

Read = Callable[[str, str | bytes], LoadedLog]


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Return a function that writes a file of this name with this content and reads it as a log."""
    monkeypatch.chdir(tmp_path)

    def write_and_read(name: str, content: str | bytes) -> LoadedLog:
        Path(name).write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_log(Path(name), knowledge_signs=SIGNS, today=TODAY)

    return write_and_read


@pytest.fixture
def refusal(read: Read) -> Callable[[str, str | bytes], str]:
    """Return a function that writes and reads a log and returns the message of the refusal."""

    def message(name: str, content: str | bytes) -> str:
        with pytest.raises(LogFileError) as caught:
            read(name, content)
        return str(caught.value)

    return message


@pytest.fixture
def small_journal() -> Journal:
    """Return two treatments, one with days, whose values try the format: gaps, quotes, formulas."""
    evening = dt.datetime(2026, 3, 2, 19, 20, tzinfo=dt.UTC)
    first_day = DayEntry(
        date=dt.date(2026, 3, 2),
        scores={Symptom.REDNESS: 3, Symptom.SWELLING: 1, Symptom.FLAKING: 0, Symptom.PAIN: 2},
        temperature_c=36.8,
        signs=frozenset({SignId("pinpoint_bleeding"), SignId("itching")}),
        products=("sunscreen; SPF 50", "balm"),
        note='=HYPERLINK("x") said 😀\nsecond line',
        recorded_at=evening,
        amended_at=evening.replace(day=3, microsecond=500),
    )
    asked = DayEntry(date=dt.date(2026, 3, 4), scores={Symptom.PAIN: 10}, signs=frozenset())
    rated = DayEntry(
        date=dt.date(2026, 3, 7),
        results={Aspect.SCARS: Improvement.NO_CHANGE, Aspect.TEXTURE: Improvement.VERY_MUCH_BETTER},
    )
    pen = Treatment(
        treated_on=dt.date(2026, 3, 2),
        area="face",
        device=Device.PEN,
        needle_depth_mm=1.5,
        performed_by=Performer.PROFESSIONAL,
        clinic="Skin, and more",
        phone="+49 30 1234",
        products=("serum",),
        note="went well",
        days=(first_day, asked, DayEntry(date=dt.date(2026, 3, 6)), rated),
    )
    about_me = AboutMe(skin_type=3, risks=frozenset({Risk.ECZEMA, Risk.DIABETES}))
    return Journal(about_me=about_me, treatments=(Treatment(treated_on=dt.date(2026, 1, 12)), pen))


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge(resources() / "knowledge")

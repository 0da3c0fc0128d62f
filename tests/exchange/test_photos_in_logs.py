"""Photos in a JSON log: what is known about them always, their pictures on request, and trusted by nobody."""

from __future__ import annotations

import base64
import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.builders import day, treatment
from tests.exchange.picture_files import PLANTED, corners, file_of, quarters, with_everything_noted
from tests.pictures import photo
from tracker.domain.journal import Journal, Treatment
from tracker.domain.photos import Photo
from tracker.domain.telling_photos import telling_photos
from tracker.exchange.bounded import SIZE_LIMIT
from tracker.exchange.errors import LogFileError
from tracker.exchange.logs.log_json import to_json
from tracker.exchange.logs.reading import LoadedLog, checked_pictures, read_log
from tracker.exchange.pictures.for_report import photos_for_report
from tracker.exchange.pictures.reading import picture_from
from tracker.exchange.report.choice import EVERYTHING, Part, ReportChoice

TREATED_ON = dt.date(2026, 3, 2)
BEFORE = photo(dt.date(2026, 2, 27), "left cheek", photo_id=1)
DAY_3 = photo(dt.date(2026, 3, 5), "chin", "by the window", photo_id=2)
SESSION = Treatment(treated_on=TREATED_ON, photos=(BEFORE, DAY_3))
JOURNAL = Journal(treatments=(SESSION,))
Read = Callable[[str, str | bytes], LoadedLog]


def log(**photo_fields: Any) -> str:  # noqa: ANN401 - any JSON value
    """Return a log with one photo of day 3."""
    row = {"date": "2026-03-05", **photo_fields}
    treatments = [{"treated_on": "2026-03-02", "days": [], "photos": [row]}]
    return json.dumps({"format": "microneedling-recovery-log", "version": 1, "treatments": treatments})


def in_base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def test_without_photos_the_file_is_as_it_was() -> None:
    assert b"photos" not in to_json(Journal(treatments=(Treatment(treated_on=TREATED_ON),)))


def test_what_is_known_is_written_and_read_without_the_pictures(read: Read) -> None:
    loaded = read("my.json", to_json(JOURNAL))
    assert (loaded.journal, loaded.ignored, loaded.pictures) == (JOURNAL, (), {})


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "my.json"
    written = log(jpeg=in_base64(picture_from(file_of(quarters()), "").jpeg))
    for spoil in (lambda: file.write_text("?" * len(written)), file.unlink):
        file.write_text(written)
        loaded = read_log(file, knowledge_signs=(), today=dt.date(2026, 3, 10))
        spoil()
        with pytest.raises(LogFileError, match=r"my\.json: "):
            checked_pictures(file, loaded)


def test_pictures_come_back_byte_for_byte(read: Read) -> None:
    pictures = {number: picture_from(file_of(quarters(80 * number)), "").jpeg for number in (1, 2)}
    loaded = read("my.json", to_json(JOURNAL, pictures))
    assert loaded.journal == JOURNAL
    checked = checked_pictures(Path("my.json"), loaded)
    assert {number: picture.jpeg for number, picture in checked.items()} == pictures
    assert corners(checked[1].thumbnail) == ["red", "green", "blue", "white"]


def test_a_log_of_many_pictures_may_be_larger_than_one_without(read: Read) -> None:
    large = bytes(SIZE_LIMIT)
    loaded = read("my.json", to_json(JOURNAL, {1: large}))
    assert loaded.pictures[1].data() == large
    with pytest.raises(LogFileError, match=r"session 2026-03-02, photo 2026-02-27, jpeg: this is not a JPEG"):
        checked_pictures(Path("my.json"), loaded)


def test_a_picture_from_another_program_loses_its_notes(read: Read) -> None:
    loaded = read("my.json", log(jpeg=in_base64(with_everything_noted()["a.jpg"])))
    kept = checked_pictures(Path("my.json"), loaded)[1]
    assert PLANTED.encode() not in kept.jpeg + kept.thumbnail


@pytest.mark.parametrize(
    ("jpeg", "why"),
    [
        ("%%%", "the picture is not written in base64"),
        ("A" * 301, "the picture is not written in base64"),
        ("", "the file is empty"),
        (in_base64(b"Dear diary" * 99), "this is not a JPEG"),
        (in_base64(file_of(quarters(), "PNG")), "this is not a JPEG"),
        (in_base64(file_of(quarters())[:400]), "the picture is damaged or not complete"),
        ("picture 0123456789abcdef 0", "the picture is not written in base64"),
    ],
)
def test_what_is_no_picture_refuses_the_file(read: Read, jpeg: str, why: str) -> None:
    loaded = read("my.json", log(jpeg=jpeg))
    with pytest.raises(LogFileError) as refused:
        checked_pictures(Path("my.json"), loaded)
    assert str(refused.value).startswith(f"my.json: session 2026-03-02, photo 2026-03-05, jpeg: {why}")


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"date": "2026-03-11"}, "photo 2026-03-11: the photo of 2026-03-11 is in the future"),
        ({"date": None}, "photo 1, date: null is not a date written like 2026-03-02"),
        ({"area": 5}, "photo 2026-03-05, area: 5 is not text"),
        ({"jpeg": 5}, "photo 2026-03-05, jpeg: 5 is not text"),
        ({"recorded_at": "yesterday"}, 'photo 2026-03-05, recorded_at: "yesterday" is not a date and time'),
        ({"recorded_at": "0001-01-01T00:00:00+05:00"}, "photo 2026-03-05, recorded_at: "),
    ],
)
def test_a_wrong_value_is_named(
    refusal: Callable[[str, str | bytes], str], fields: dict[str, object], why: str
) -> None:
    assert refusal("my.json", log(**fields)).startswith(f"my.json: session 2026-03-02, {why}")


def test_photos_that_are_no_list_and_unknown_fields_are_named(
    read: Read, refusal: Callable[[str, str | bytes], str]
) -> None:
    wrong = log().replace('[{"date": "2026-03-05"}]', '{"date": "2026-03-05"}')
    assert "an object is not a list of photos" in refusal("my.json", wrong)
    assert read("my.json", log(pixels=7)).ignored == (
        'session 2026-03-02, photo 2026-03-05: "pixels" is not a field of this format and was not read',
    )


def test_chosen_photos_go_into_a_report_in_the_order_of_their_days() -> None:
    pictures = {1: b"before", 2: b"day 3"}
    both = photos_for_report([SESSION], ReportChoice(photos=frozenset({2, 1})), pictures.get)
    assert [(shown.treated_on, shown.date, shown.area, shown.jpeg) for shown in both] == [
        (TREATED_ON, BEFORE.date, "left cheek", b"before"),
        (TREATED_ON, DAY_3.date, "chin", b"day 3"),
    ]
    assert both[1].description == "by the window"
    assert photos_for_report([SESSION], ReportChoice(photos=frozenset({2, 9})), {9: b"other"}.get) == ()


def test_a_report_without_photos_asks_for_none() -> None:
    without = ReportChoice(parts=EVERYTHING - {Part.PHOTOS})
    assert photos_for_report([SESSION], without, {1: b"before", 2: b"day 3"}.get) == ()


def test_photos_that_nobody_chose_are_those_of_the_worst_and_the_latest_day() -> None:
    dates = [TREATED_ON + dt.timedelta(days=number) for number in range(4)]
    photos = tuple(Photo(id=n, date=date) for n, date in enumerate(dates, start=1))
    worst = replace(
        treatment(day(0, redness=2, pain=1), day(1, redness=4, pain=8), day(2, redness=4)), photos=photos
    )
    assert [photo.id for photo in telling_photos(worst)] == [2, 4]
    assert [photo.id for photo in telling_photos(replace(worst, photos=photos[:1]))] == [1]
    assert telling_photos(replace(worst, photos=())) == ()

"""The exports for other programs from the command line: FHIR for a clinic, reminders for a calendar."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.commands import EMPTY_LOG, EXAMPLE, SESSIONS, done, exported, refusal, usage_error
from tests.exchange.fhir_rules import broken_rules, resources_of


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return the data folder of a program that holds the example."""
    done("import", EXAMPLE, "--data-dir", tmp_path / "data")
    return tmp_path / "data"


def of_type(document: dict[str, Any], kind: str) -> dict[str, Any]:
    (found,) = (resource for resource in resources_of(document) if resource["resourceType"] == kind)
    return found


@pytest.mark.parametrize(
    ("arguments", "treated_on"), [([], SESSIONS[-1]), (["--treatment", SESSIONS[0]], SESSIONS[0])]
)
def test_the_fhir_document_is_about_the_newest_session_or_the_chosen_one(
    arguments: list[str], treated_on: str, data: Path
) -> None:
    document = json.loads(exported(data, "x.fhir.json", *arguments))
    assert broken_rules(document) == []
    assert of_type(document, "Procedure")["performedDateTime"] == treated_on
    assert "name" not in of_type(document, "Patient")
    made_at = dt.datetime.fromisoformat(document["timestamp"])
    assert abs(made_at - dt.datetime.now(dt.UTC)) < dt.timedelta(hours=1)


def test_the_name_is_written_when_it_is_given(data: Path) -> None:
    document = json.loads(exported(data, "X.FHIR.JSON", "--name", "Ann Lee"))
    assert of_type(document, "Patient")["name"] == [{"text": "Ann Lee"}]


@pytest.mark.parametrize(
    ("arguments", "title", "first"),
    [
        ([], "Diary", f"{SESSIONS[-1]}T20:00:00"),
        (
            ["--at", "07:30", "--title", "Tea", "--treatment", SESSIONS[0]],
            "Tea",
            f"{SESSIONS[0]}T07:30:00",
        ),
    ],
)
def test_reminders_are_for_one_session_at_one_hour(
    arguments: list[str], title: str, first: str, data: Path
) -> None:
    events = Calendar.from_ical(exported(data, "x.ics", *arguments)).walk("VEVENT")
    assert {str(event["summary"]) for event in events} == {title}
    assert min(event.decoded("dtstart") for event in events).isoformat() == first


PLANNED = "2026-05-20"


def test_a_planned_session_has_its_dates_before_and_says_what_only_when_asked(data: Path) -> None:
    told = exported(data, "x.ics", "--planned", PLANNED, "--details")
    kept = exported(data, "y.ics", "--planned", PLANNED)
    events = Calendar.from_ical(told).walk("VEVENT")
    before = {
        event.decoded("dtstart"): str(event["description"]) for event in events if "description" in event
    }
    timed = [start for event in events if isinstance(start := event.decoded("dtstart"), dt.datetime)]
    assert max(before).isoformat() == min(timed).date().isoformat() == PLANNED
    assert "ibuprofen" in before[dt.date(2026, 5, 13)]
    quiet = Calendar.from_ical(kept).walk("VEVENT")
    assert [event.decoded("dtstart") for event in quiet] == [event.decoded("dtstart") for event in events]
    assert [event["uid"] for event in quiet] == [event["uid"] for event in events]
    assert not [event for event in quiet if "description" in event]
    assert {str(event["summary"]) for event in (*events, *quiet)} == {"Diary"}


def test_a_first_session_can_be_planned_before_any_is_logged(tmp_path: Path) -> None:
    (tmp_path / "log.json").write_text(EMPTY_LOG)
    done("import", tmp_path / "log.json", "--data-dir", tmp_path / "data")
    assert exported(tmp_path / "data", "x.ics", "--planned", PLANNED).count(b"BEGIN:VEVENT") > 9


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--planned", PLANNED, "--treatment", SESSIONS[0]], "--planned and --treatment exclude each other"),
        (["--details"], "--details needs --planned"),
        (["--all-sessions", "--treatment", SESSIONS[0]], "--all-sessions and --treatment exclude each other"),
    ],
)
def test_options_that_do_not_go_together_are_refused(
    options: list[str], reason: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = data.parent / "x.ics"
    assert usage_error(capsys, "export", "-o", target, "--data-dir", data, *options) == reason
    assert not target.exists()


def test_only_a_report_is_about_several_sessions(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = data.parent / "x.fhir.json"
    both = [argument for date in SESSIONS for argument in ("--treatment", date)]
    reason = usage_error(capsys, "export", "-o", target, "--data-dir", data, *both)
    assert reason == "several --treatment are for a file that ends in .pdf"


@pytest.mark.parametrize(
    ("name", "option"),
    [
        ("x.fhir.json", ["--at", "07:30"]),
        ("x.json", ["--title", "Tea"]),
        ("x.ics", ["--name", "Ann"]),
        ("x.csv", ["--planned", PLANNED]),
        ("x.json", ["--name", ""]),
        ("x.csv", ["--paper", "a4"]),
        ("x.json", ["--all-sessions"]),
        ("x.ics", ["--without", "days"]),
        ("x.fhir.json", ["--archive"]),
    ],
)
def test_an_option_that_would_do_nothing_is_refused(
    name: str, option: list[str], data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = data.parent / name
    reason = usage_error(capsys, "export", "-o", target, "--data-dir", data, *option)
    assert reason.startswith(f"{option[0]} is for a file that ends in .")
    assert not target.exists()


@pytest.mark.parametrize("time", ["24:00", "7", "evening", "07:30:15"])
def test_a_time_that_is_none_is_wrong_usage(
    time: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reason = usage_error(capsys, "export", "-o", data.parent / "x.ics", "--data-dir", data, "--at", time)
    assert f"'{time}' is not a time of day" in reason


@pytest.mark.parametrize("name", ["x.fhir.json", "x.ics"])
def test_a_log_without_sessions_has_neither(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log.json").write_text(EMPTY_LOG)
    done("import", tmp_path / "log.json", "--data-dir", tmp_path / "data")
    line = refusal(capsys, "export", "-o", tmp_path / name, "--data-dir", tmp_path / "data")
    assert line.endswith("the log has no session to show")
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("name", ["x.fhir.json", "x.ics"])
def test_a_file_that_cannot_be_written_is_named(
    name: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = data.parent / "no" / name
    line = refusal(capsys, "export", "-o", target, "--data-dir", data)
    assert line == f"recovery-tracker: {target} cannot be written: there is no such folder."

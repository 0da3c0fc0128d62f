"""The command line names the same number to call as the window, and the clinic beside it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.commands import done
from tracker.paths import default_data_folder
from tracker.preferences import PREFERENCES_NAME, Preferences, save_preferences

DAYS = [
    {"date": "2026-03-02", "signs": []},
    {"date": "2026-03-03", "signs": ["itching", "warmth"]},
    {"date": "2026-03-04", "signs": ["warmth"]},
    {"date": "2026-03-05", "signs": ["warmth"]},
    {"date": "2026-03-06", "signs": ["pus"]},
    {"date": "2026-03-07", "signs": ["chills"]},
]
"""None, none, watch, contact, same day, emergency."""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return a log that goes through every level, of a clinic that is known."""
    return written(tmp_path, clinic="Skin at the Bridge", phone="020 7946 0000")


@pytest.fixture
def in_new_zealand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_NZ.UTF-8")


def written(folder: Path, **facts: str) -> Path:
    log = {
        "format": "microneedling-recovery-log",
        "version": 1,
        "treatments": [{"treated_on": "2026-03-02", "days": DAYS, **facts}],
    }
    file = folder / "log.json"
    file.write_text(json.dumps(log), encoding="utf-8")
    return file


def printed(log: Path, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    done("check", log)
    return capsys.readouterr().out


def days(log: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    done("check", log, "--json")
    (treatment,) = json.loads(capsys.readouterr().out)["treatments"]
    return list(treatment["days"])


@pytest.mark.usefixtures("in_new_zealand")
def test_each_flagged_day_says_what_to_do_by_when_and_whom_to_reach(
    log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = printed(log, capsys).splitlines()
    assert [line for line in lines if line.startswith("    To do: ")] == [
        "    To do: Look again tomorrow and log it, even if nothing has changed. "
        "If it gets worse or worries you, call your clinic.",
        "    To do: Call or write to your clinic within the next two days. "
        "If you have no clinic, call your doctor. If it gets worse, do not wait that long.",
        "    To do: Have a doctor or nurse look at it today. "
        "If your clinic is closed, go to an urgent-care or out-of-hours service. "
        "If you feel ill or it gets worse fast, call 111.",
        "    To do: Call 111 now. "
        "If you cannot call, have someone take you to an emergency department at once.",
    ]
    assert lines.count("    Your clinic: Skin at the Bridge · 020 7946 0000") == 4
    assert not any("can stand here" in line for line in lines)


def test_a_phone_number_that_is_missing_is_asked_for_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = printed(written(tmp_path), capsys)
    assert text.count("Your clinic's phone number can stand here") == 1
    assert "Your clinic: " not in text


def test_a_clinic_cannot_steer_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "\x1b" not in printed(written(tmp_path, clinic="Skin\x1b[2J", phone="1\n2"), capsys)


@pytest.mark.usefixtures("in_new_zealand")
def test_json_says_it_in_its_parts(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = days(log, capsys)
    assert [day["level"] for day in said] == ["none", "none", "watch", "contact", "same_day", "emergency"]
    assert said[-1]["what_to_do"] == {
        "action": "Call 111 now.",
        "by_when": "now",
        "otherwise": "If you cannot call, have someone take you to an emergency department at once.",
        "emergency_number": "111",
        "clinic": "Skin at the Bridge",
        "phone": "020 7946 0000",
    }
    assert "Call 111 now" in said[-1]["flags"][0]["advice"]
    assert {day["what_to_do"]["emergency_number"] for day in said[:-1]} == {""}


def test_without_a_country_the_words_do_not_pretend(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Call 112 or your local emergency number now." in printed(log, capsys)


@pytest.mark.usefixtures("in_new_zealand")
def test_the_number_chosen_in_the_window_is_named(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = default_data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / PREFERENCES_NAME
    save_preferences(file, Preferences(emergency_number="999"))
    try:
        assert "Call 999 now." in printed(log, capsys)
    finally:
        file.unlink()


@pytest.mark.usefixtures("in_new_zealand")
def test_the_report_says_what_was_advised(
    log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done("report", log, "--output", tmp_path / "report.pdf")
    pages = PdfReader(io.BytesIO((tmp_path / "report.pdf").read_bytes())).pages
    text = " ".join(pages[0].extract_text().split())
    assert "advice: “Call 111 now.”" in text
    assert "Skin at the Bridge; 020 7946 0000" in text
    assert capsys.readouterr().out == ""

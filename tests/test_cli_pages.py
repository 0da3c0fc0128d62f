"""The chart and the report as files, made by the command line."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.commands import CASES, EXAMPLE, SESSIONS, done, exported, refusal, usage_error


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder that is not there yet."""
    return tmp_path / "data"


def test_a_chart_as_png(tmp_path: Path) -> None:
    done("chart", CASES / "C01.json", "--output", tmp_path / "x.png")
    data = (tmp_path / "x.png").read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = (int.from_bytes(data[place : place + 4], "big") for place in (16, 20))
    assert width >= 800
    assert height >= 400


def test_a_chart_as_svg_and_in_capitals(tmp_path: Path) -> None:
    done("chart", CASES / "C01.json", "--output", tmp_path / "X.SVG")
    assert ET.parse(tmp_path / "X.SVG").getroot().tag == "{http://www.w3.org/2000/svg}svg"


def test_the_chart_of_another_session_is_another_chart(tmp_path: Path) -> None:
    for name, treated_on in (("old", SESSIONS[0]), ("new", SESSIONS[1])):
        done("chart", EXAMPLE, "-o", tmp_path / f"{name}.svg", "--treatment", treated_on)
    done("chart", EXAMPLE, "-o", tmp_path / "newest.svg")
    old, new, newest = ((tmp_path / f"{name}.svg").read_bytes() for name in ("old", "new", "newest"))
    assert old != new
    assert newest == new


def test_a_file_that_was_there_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "x.svg"
    target.write_text("old")
    done("chart", CASES / "C01.json", "-o", target)
    assert target.read_bytes().lstrip().startswith(b"<")
    assert list(tmp_path.iterdir()) == [target]


def pdf_text(data: bytes) -> str:
    return " ".join("\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages).split())


def test_a_report_tells_the_session_and_what_was_reported(tmp_path: Path) -> None:
    done("report", CASES / "A01.json", "--output", tmp_path / "x.pdf")
    text = pdf_text((tmp_path / "x.pdf").read_bytes())
    assert "2 March 2026" in text
    assert "not a diagnosis" in text


@pytest.mark.parametrize(("paper", "width"), [("a4", 595), ("letter", 612)])
def test_a_report_comes_on_the_paper_asked_for(paper: str, width: int, tmp_path: Path) -> None:
    done("report", CASES / "C01.json", "-o", tmp_path / "x.pdf", "--paper", paper)
    page = PdfReader(tmp_path / "x.pdf").pages[0]
    assert round(float(page.mediabox.width)) == width


def test_the_stored_log_is_reported_on_its_newest_session_or_the_one_asked_for(data: Path) -> None:
    done("import", EXAMPLE, "--data-dir", data)
    assert "9 March 2026" in pdf_text(exported(data, "new.pdf"))
    old = pdf_text(exported(data, "old.pdf", "--treatment", SESSIONS[0]))
    assert "12 January 2026" in old
    assert "9 March 2026" not in old


@pytest.mark.parametrize(("setting", "width"), [("en_US.UTF-8", 612), ("de_AT.UTF-8", 595)])
def test_without_being_asked_the_paper_is_that_of_the_country(
    setting: str, width: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", setting)
    done("report", CASES / "C01.json", "-o", tmp_path / "x.pdf", "--without", "days")
    assert round(float(PdfReader(tmp_path / "x.pdf").pages[0].mediabox.width)) == width


def test_file_and_stored_log_are_reported_alike(data: Path) -> None:
    choice = ["--all-sessions", "--name", "Ann", "--without", "days", "--without", "sources", "--archive"]
    done("import", EXAMPLE, "--data-dir", data)
    done("report", EXAMPLE, "-o", data.parent / "file.pdf", "--paper", "letter", *choice)
    report = PdfReader(data.parent / "file.pdf")
    assert exported(data, "stored.pdf", "--paper", "letter", *choice)
    text = pdf_text((data.parent / "file.pdf").read_bytes())
    assert text == pdf_text((data.parent / "stored.pdf").read_bytes())
    assert "Patient: Ann" in text
    assert "Session of 12 January 2026" in text
    assert "All days" not in text
    assert b"<pdfaid:part>2" in report.root_object["/Metadata"].get_data()


def test_a_session_that_is_not_there_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("report", EXAMPLE, "-o", tmp_path / "x.pdf", "--treatment", "2026-02-02")
    reason = "there is no session on 2026-02-02; there are: 2026-01-12, 2026-03-09"
    assert reason in refusal(capsys, *asked)
    assert not (tmp_path / "x.pdf").exists()


def test_all_sessions_and_one_of_them_is_wrong_usage_whatever_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = ("--all-sessions", "--treatment", SESSIONS[0])
    reason = usage_error(capsys, "report", tmp_path / "missing.json", "-o", tmp_path / "x.pdf", *both)
    assert reason == "--all-sessions and --treatment exclude each other"

"""What a command refuses: one line that names the file, and nothing left behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.commands import CASES, EMPTY_LOG, EXAMPLE, SESSIONS, done, refusal

BAD_LOGS = {
    "empty.json": "",
    "text.json": "hello",
    "half.json": '{"format": "microneedling-recovery-log", "version": 1, "treatm',
    "other.json": '{"format": "something-else", "version": 1, "treatments": []}',
    "newer.json": '{"format": "microneedling-recovery-log", "version": 2, "treatments": []}',
    "score.json": (
        '{"format": "microneedling-recovery-log", "version": 1, "treatments": [{"treated_on": "2026-03-02", '
        '"days": [{"date": "2026-03-02", "redness": 5}]}]}'
    ),
    "twice.json": (
        '{"format": "microneedling-recovery-log", "version": 1, "treatments": [{"treated_on": "2026-03-02", '
        '"days": [{"date": "2026-03-02"}, {"date": "2026-03-02"}]}]}'
    ),
    "future.json": (
        '{"format": "microneedling-recovery-log", "version": 1, "treatments": [{"treated_on": "2999-03-02", '
        '"days": []}]}'
    ),
    "score.csv": "treated_on,date,redness\n2026-03-02,2026-03-02,nine\n",
    "header.csv": "date,redness\n2026-03-02,1\n",
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder that is not there yet."""
    return tmp_path / "data"


@pytest.mark.parametrize("name", BAD_LOGS)
@pytest.mark.parametrize("command", ["check", "chart", "report", "import"])
def test_a_bad_log_is_named_in_one_line_and_leaves_nothing_behind(
    command: str, name: str, tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / name
    log.write_text(BAD_LOGS[name], encoding="utf-8")
    output = {"chart": tmp_path / "x.png", "report": tmp_path / "x.pdf"}.get(command)
    line = refusal(capsys, "--data-dir", data, command, log, *(["--output", output] if output else []))
    assert line.startswith(f"recovery-tracker: {log}: ")
    assert sorted(tmp_path.iterdir()) == [log]


@pytest.mark.parametrize("command", ["check", "import"])
def test_a_missing_file_and_a_folder_are_told_apart(
    command: str, tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing, folder = tmp_path / "missing.json", tmp_path / "folder.json"
    folder.mkdir()
    assert refusal(capsys, "--data-dir", data, command, missing).endswith(f"{missing}: there is no such file")
    assert refusal(capsys, "--data-dir", data, command, folder).endswith(
        f"{folder}: this is a folder, not a file"
    )
    assert not data.exists()


def test_a_name_that_would_move_the_cursor_is_shown_as_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = refusal(capsys, "check", tmp_path / "a\n\x1b[31mb.json")
    assert r"a\n\x1b[31mb.json" in line


@pytest.mark.parametrize(
    ("command", "name"),
    [
        ("chart", "x.pdf"),
        ("chart", "x.jpg"),
        ("chart", "x"),
        ("report", "x.png"),
        ("report", "x.docx"),
        ("report", "x"),
    ],
)
def test_another_suffix_is_refused_before_anything_is_made(
    command: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / name
    line = refusal(capsys, command, CASES / "C01.json", "--output", target)
    assert line.startswith(f"recovery-tracker: {target}: the name must end in ")
    assert not target.exists()


@pytest.mark.parametrize("name", ["x.xml", "x.fhir", "x.svg", "x", "x.json.fhir"])
def test_export_writes_only_what_it_knows(
    name: str, tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done("import", EXAMPLE, "--data-dir", data)
    target = tmp_path / name
    line = refusal(capsys, "export", "--output", target, "--data-dir", data)
    assert line.endswith(f"{target}: the name must end in one of .csv, .fhir.json, .ics, .json, .pdf")
    assert not target.exists()


@pytest.mark.parametrize("command", ["chart", "report"])
def test_an_unknown_session_is_refused_with_those_that_are_there(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / ("x.png" if command == "chart" else "x.pdf")
    line = refusal(capsys, command, EXAMPLE, "--output", target, "--treatment", "2026-01-13")
    assert line.endswith(f"{EXAMPLE}: there is no session on 2026-01-13; there are: {', '.join(SESSIONS)}")
    assert not target.exists()


@pytest.mark.parametrize("command", ["chart", "report"])
def test_a_log_without_sessions_cannot_be_drawn(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "log.json"
    log.write_text(EMPTY_LOG)
    target = tmp_path / ("x.png" if command == "chart" else "x.pdf")
    assert refusal(capsys, command, log, "-o", target).endswith(f"{log}: the log has no session to show")
    assert not target.exists()


@pytest.mark.parametrize(("command", "name"), [("chart", "x.svg"), ("report", "x.pdf")])
def test_an_output_that_cannot_be_written_is_named(
    command: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere, folder, under_a_file = tmp_path / "no" / name, tmp_path / name, tmp_path / "file" / name
    folder.mkdir()
    (tmp_path / "file").write_text("")
    for target, reason in (
        (nowhere, "there is no such folder"),
        (folder, "it is a folder"),
        (under_a_file, "there is no such folder"),
    ):
        line = refusal(capsys, command, CASES / "C01.json", "--output", target)
        assert line == f"recovery-tracker: {target} cannot be written: {reason}."


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    line = refusal(capsys, "chart", CASES / "C01.json", "--output", folder / "x.svg")
    assert line.endswith("cannot be written: you are not allowed to write there.")

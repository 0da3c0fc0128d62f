"""The command line as a person or a script meets it: how it is used and what `check` says."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from tests.commands import CASES, EMPTY_LOG, EXAMPLE, done, exported, refusal
from tracker import __version__, cli
from tracker.app import main
from tracker.exchange.report.choice import Part

# ------------------------------------------------------------------ usage


@pytest.mark.parametrize(
    "arguments",
    [
        ["unknown"],
        ["check"],
        ["check", "a.json", "b.json"],
        ["check", "a.json", "--output", "x.png"],
        ["chart", "a.json"],
        ["report", "a.json"],
        ["report", "a.json", "-o", "x.pdf", "--paper", "a5"],
        ["chart", "a.json", "-o", "x.png", "--treatment", "2 March"],
        ["chart", "a.json", "-o", "x.png", "--treatment", "2026-02-30"],
        ["import"],
        ["export"],
        ["export", "-o", "x.json", "--data-dir"],
        ["restore", "a.db", "--salvage"],
        ["--hidden", "check", "a.json"],
        ["--nonsense"],
    ],
)
def test_wrong_usage_is_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("usage: recovery-tracker")


def test_every_part_of_a_report_can_be_left_out() -> None:
    assert tuple(Part) == cli.REPORT_PARTS


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out == f"recovery-tracker {__version__}\n"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    text = capsys.readouterr().out
    for command in ("check", "chart", "report", "import", "export", "backup", "restore"):
        assert f"\n    {command} " in text


# ------------------------------------------------------------------ check


def test_check_tells_each_day_with_its_flags_and_what_was_not_checked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    done("check", CASES / "A01.json")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Session of 2026-03-02"
    assert lines[1] == "  Day 0 (2026-03-02): No warning from this entry"
    assert "  Day 1 (2026-03-03): See a clinician today" in lines
    assert any(line.startswith("    - The redness is spreading. You reported") for line in lines)
    assert sum(line.startswith("      What to do: ") for line in lines) >= 2
    assert sum(line.startswith("      Sources: ") for line in lines) >= 2


def test_check_tells_people_with_darker_skin_what_to_feel_and_look_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written = json.loads((CASES / "C01.json").read_text(encoding="utf-8"))
    log = tmp_path / "log.json"
    for skin_type, told in [(3, 0), (4, 1)]:
        written["about_me"]["skin_type"] = skin_type
        log.write_text(json.dumps(written), encoding="utf-8")
        done("check", log, "--json")
        for day in json.loads(capsys.readouterr().out)["treatments"][0]["days"]:
            assert len(day["notes"]) == told
        done("check", log)
        assert ("  i On brown or black skin" in capsys.readouterr().out) is bool(told)


def test_check_says_what_was_not_answered(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "log.csv"
    log.write_text("treated_on,date,redness\n2026-03-02,2026-03-03,1\n", encoding="utf-8")
    done("check", log)
    out = capsys.readouterr().out
    assert "    ? Pain was not answered on this day, so it could not be checked." in out
    assert "    ? The questions about danger signs were not answered on this day." in out


def test_check_as_json_has_the_fields_that_others_read(capsys: pytest.CaptureFixture[str]) -> None:
    done("check", CASES / "A01.json", "--json")
    (treatment,) = json.loads(capsys.readouterr().out)["treatments"]
    assert treatment["treated_on"] == "2026-03-02"
    first, second, _ = treatment["days"]
    assert (first["date"], first["day"], first["level"], first["flags"]) == ("2026-03-02", 0, "none", [])
    assert (second["date"], second["day"], second["level"]) == ("2026-03-03", 1, "same_day")
    for flag in second["flags"]:
        assert flag.keys() >= {"rule", "level", "title", "why", "advice", "sources"}
        assert all(flag[name] for name in ("rule", "level", "title", "why", "advice", "sources"))
    assert all(isinstance(day["not_checked"], list) for day in treatment["days"])


def test_check_reads_a_table_as_it_reads_a_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done("import", EXAMPLE, "--data-dir", tmp_path / "data")
    said = []
    for name in ("log.csv", "log.json"):
        exported(tmp_path / "data", name)
        capsys.readouterr()
        done("check", tmp_path / name, "--json")
        said.append(capsys.readouterr().out)
    assert said[0] == said[1]


def test_a_log_without_sessions_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "log.json"
    log.write_text(EMPTY_LOG)
    done("check", log)
    assert capsys.readouterr().out == "The log has no session.\n"
    done("check", log, "--json")
    assert json.loads(capsys.readouterr().out) == {"treatments": []}


def test_an_unknown_field_is_passed_over_with_a_line_on_stderr_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = json.loads((CASES / "C05.json").read_text(encoding="utf-8")) | {"mood": "good"}
    file = tmp_path / "log.json"
    file.write_text(json.dumps(log))
    done("check", file, "--json")
    said = capsys.readouterr()
    assert json.loads(said.out)["treatments"]
    (line,) = said.err.splitlines()
    assert str(file) in line
    assert "mood" in line


def test_today_is_the_last_day_that_may_be_logged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    today = dt.datetime.now().astimezone().date()
    log = tmp_path / "log.csv"
    for date, fine in ((today, True), (today + dt.timedelta(days=2), False)):
        log.write_text(f"treated_on,date,pain\n2026-03-02,{date},0\n")
        if fine:
            done("check", log)
        else:
            assert str(date) in refusal(capsys, "check", log)

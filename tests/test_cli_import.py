"""`import`: what a file would add is told before it is added, and what differs is never replaced unasked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands import CASES, EXAMPLE, SESSIONS, done, exported, refusal

SESSION = "2026-03-02"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with one session of two days."""
    folder = tmp_path / "data"
    done("import", written(tmp_path / "first.json", {SESSION: 3, "2026-03-03": 2}), "--data-dir", folder)
    return folder


def written(file: Path, redness: dict[str, int], **about_me: object) -> Path:
    """Write a log of the session with the redness of these days."""
    days = [{"date": date, "redness": score} for date, score in redness.items()]
    log = {
        "format": "microneedling-recovery-log",
        "version": 1,
        "about_me": about_me,
        "treatments": [{"treated_on": SESSION, "days": days}],
    }
    file.write_text(json.dumps(log), encoding="utf-8")
    return file


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    capsys.readouterr()
    done(*arguments)
    return capsys.readouterr().out.splitlines()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Return a log that has a day differently, one the same and one more."""
    days = {SESSION: 1, "2026-03-03": 2, "2026-03-04": 0}
    return written(tmp_path / "other.json", days, skin_type=3)


def test_a_preview_tells_everything_and_changes_nothing(
    data: Path, other: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = exported(data, "before.json")
    assert said(capsys, "import", other, "--preview", "--data-dir", data) == [
        "In the file: 1 session, 3 days",
        "New: 1 day",
        "  day 2026-03-04, session of 2026-03-02",
        "New: what the file says about you (skin type, risks)",
        "Already there and the same: 1 day",
        "Different from your log: 1 answer",
        "  day 2026-03-02, session of 2026-03-02, redness: 3 in your log, 1 in the file",
        "Nothing was changed.",
    ]
    assert exported(data, "before.json") == before


def test_a_preview_without_a_stored_log_makes_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = said(capsys, "import", EXAMPLE, "--preview", "--data-dir", tmp_path / "none")
    assert "New: 2 sessions, 14 days" in lines
    assert f"  session of {SESSIONS[0]} with 8 days" in lines
    assert not (tmp_path / "none").exists()


def test_a_preview_refuses_a_bad_file_as_an_import_does(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.json").write_text("{")
    line = refusal(capsys, "import", tmp_path / "bad.json", "--preview", "--data-dir", data)
    assert "bad.json: line 1" in line


def test_a_log_that_overlaps_is_refused_and_the_ways_out_are_named(
    data: Path, other: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = exported(data, "before.json")
    line = refusal(capsys, "import", other, "--data-dir", data)
    for part in ("--preview", "--overlap keep", "--overlap replace"):
        assert part in line
    assert exported(data, "before.json") == before


@pytest.mark.parametrize(
    ("overlap", "redness", "told"),
    [
        ("keep", [3, 2, 0], ["added: 1 day"]),
        ("replace", [1, 2, 0], ["added: 1 day", "replaced: 1 answer"]),
    ],
)
def test_what_overlaps_is_kept_or_replaced_as_asked(
    data: Path,
    other: Path,
    capsys: pytest.CaptureFixture[str],
    overlap: str,
    redness: list[int],
    told: list[str],
) -> None:
    assert said(capsys, "import", other, "--overlap", overlap, "--data-dir", data) == told
    log = json.loads(exported(data, "log.json"))
    (treatment,) = log["treatments"]
    assert [day["redness"] for day in treatment["days"]] == redness
    assert log["about_me"]["skin_type"] == 3


def test_every_kind_of_difference_can_be_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data"
    done("import", CASES / "B03.json", "--data-dir", data)
    log = json.loads(exported(data, "log.json"))
    log["about_me"] = {"skin_type": 6, "risks": ["keloids"]}
    (treatment,) = log["treatments"]
    treatment.update(
        area="nose\u202e", device="roller", needle_depth_mm=0.3, products=["a;b", "c"], note="x" * 90
    )
    treatment["days"][0].update(temperature_c=39.5, signs=["pus", "chills"], results={"tone": "worse"})
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(log), encoding="utf-8")
    lines = "\n".join(said(capsys, "import", changed, "--preview", "--data-dir", data))
    for part in ("\\u202e", '"roller"', "0.3", "x…", "39.5", '"chills;pus"', '"worse"'):
        assert part in lines
    assert lines.isascii() or "…" in lines

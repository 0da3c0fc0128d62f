"""Importing into the stored log and exporting from it: whole or not at all, and nothing lost."""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path

import pytest

from tests.commands import CASES, EMPTY_LOG, EXAMPLE, SESSIONS, done, exported, refusal, usage_error
from tests.exchange.picture_files import file_of, quarters
from tracker.exchange.pictures.reading import picture_from
from tracker.paths import DATABASE_NAME


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder that is not there yet."""
    return tmp_path / "data"


@pytest.mark.parametrize("place", ["before", "after"])
def test_the_data_folder_may_be_named_before_or_after_the_command(place: str, data: Path) -> None:
    folder = ["--data-dir", data]
    done(*(folder if place == "before" else []), "import", EXAMPLE, *(folder if place == "after" else []))
    assert (data / DATABASE_NAME).is_file()
    target = data.parent / "log.json"
    done(
        *(folder if place == "before" else []), "export", "-o", target, *(folder if place == "after" else [])
    )
    assert target.is_file()


def test_without_a_data_folder_the_usual_one_is_used(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tracker.commands.inputs.default_data_folder", lambda: data)
    done("import", EXAMPLE)
    assert capsys.readouterr().out == "added: 2 sessions, 14 days\n"
    assert (data / DATABASE_NAME).is_file()


@pytest.mark.skipif(os.name != "posix", reason="permissions as on Unix")
def test_the_stored_log_and_what_is_exported_are_for_their_owner_only(data: Path) -> None:
    done("import", EXAMPLE, "--data-dir", data)
    exported(data, "log.json")
    assert data.stat().st_mode & 0o777 == 0o700
    assert all(file.stat().st_mode & 0o077 == 0 for file in data.iterdir())
    assert (data.parent / "log.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["log.json", "log.csv"])
def test_a_log_goes_round_without_loss(name: str, data: Path, tmp_path: Path) -> None:
    done("import", EXAMPLE, "--data-dir", data)
    once = exported(data, name)
    again = tmp_path / "again" / "data"
    done("import", data.parent / name, "--data-dir", again)
    assert exported(again, name) == once
    assert exported(again, "as.json") == exported(data, "as.json")


def test_what_is_exported_is_what_was_imported(data: Path) -> None:
    done("import", EXAMPLE, "--data-dir", data)
    written, read = json.loads(exported(data, "log.json")), json.loads(EXAMPLE.read_text(encoding="utf-8"))
    assert [t["treated_on"] for t in written["treatments"]] == list(SESSIONS)
    for out, into in zip(written["treatments"], read["treatments"], strict=True):
        assert [day["date"] for day in out["days"]] == [day["date"] for day in into["days"]]
        for day_out, day_in in zip(out["days"], into["days"], strict=True):
            for question in ("redness", "swelling", "flaking", "pain"):
                assert day_out.get(question) == day_in.get(question)
            assert sorted(day_out.get("signs") or []) == sorted(day_in.get("signs") or [])


def test_the_same_log_twice_is_refused_and_nothing_changes(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done("import", EXAMPLE, "--data-dir", data)
    before = exported(data, "log.json")
    line = refusal(capsys, "import", EXAMPLE, "--data-dir", data)
    assert line.startswith(f"recovery-tracker: {EXAMPLE}: Nothing was added")
    assert SESSIONS[0] in line
    assert exported(data, "log.json") == before


def test_a_log_that_overlaps_in_part_is_refused_whole(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done("import", CASES / "C01.json", "--data-dir", data)
    before = exported(data, "log.json")
    log = json.loads((CASES / "C05.json").read_text(encoding="utf-8"))
    new = {"treated_on": "2026-05-01", "days": [{"date": "2026-05-02", "pain": 1}]}
    log["treatments"].insert(0, new)
    both = tmp_path / "both.json"
    both.write_text(json.dumps(log))
    assert "2026-03-02" in refusal(capsys, "import", both, "--data-dir", data)
    assert exported(data, "log.json") == before


def test_a_second_log_is_added_to_the_first(data: Path) -> None:
    done("import", EXAMPLE, "--data-dir", data)
    done("import", CASES / "C01.json", "--data-dir", data)
    log = json.loads(exported(data, "log.json"))
    assert [t["treated_on"] for t in log["treatments"]] == sorted([*SESSIONS, "2026-03-02"])


@pytest.mark.parametrize("name", ["log.json", "log.csv"])
def test_one_session_can_be_exported(name: str, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done("import", EXAMPLE, "--data-dir", data)
    exported(data, name, "--treatment", SESSIONS[0])
    capsys.readouterr()
    done("check", data.parent / name, "--json")
    (treatment,) = json.loads(capsys.readouterr().out)["treatments"]
    assert treatment["treated_on"] == SESSIONS[0]


def test_an_export_of_an_unknown_session_is_refused(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done("import", EXAMPLE, "--data-dir", data)
    target = data.parent / "x.json"
    line = refusal(capsys, "export", "-o", target, "--data-dir", data, "--treatment", "2020-01-01")
    assert line.endswith(f"there is no session on 2020-01-01; there are: {', '.join(SESSIONS)}")
    assert not target.exists()


def test_without_a_stored_log_there_is_nothing_to_export_and_none_is_made(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = refusal(capsys, "export", "-o", data.parent / "x.json", "--data-dir", data)
    assert line.endswith(f"{data / DATABASE_NAME}: there is no stored log here")
    assert not data.exists()


def test_an_empty_stored_log_has_no_report(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "log.json"
    log.write_text(EMPTY_LOG)
    done("import", log, "--data-dir", data)
    line = refusal(capsys, "export", "-o", tmp_path / "x.pdf", "--data-dir", data)
    assert line.endswith(f"{data / DATABASE_NAME}: the log has no session to show")


def test_a_data_folder_that_cannot_be_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    line = refusal(capsys, "import", EXAMPLE, "--data-dir", tmp_path / "file" / "data")
    assert str(tmp_path / "file" / "data") in line


def test_another_programs_file_is_left_as_it_is(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data.mkdir()
    (data / DATABASE_NAME).write_text("shopping list")
    for command in (["import", EXAMPLE], ["export", "-o", data / "x.json"]):
        assert str(data / DATABASE_NAME) in refusal(capsys, *command, "--data-dir", data)
    assert (data / DATABASE_NAME).read_text() == "shopping list"


def test_photos_go_out_with_their_pictures_only_when_asked_and_come_back(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    jpeg = picture_from(file_of(quarters()), "").jpeg
    other = tmp_path / "other"
    photo = {"date": "2026-03-03", "area": "chin", "jpeg": base64.b64encode(jpeg).decode()}
    sessions = [{"treated_on": date, "days": [], "photos": [photo]} for date in ("2026-03-02", "2026-03-03")]
    file = tmp_path / "photos.json"
    file.write_text(json.dumps(json.loads(EMPTY_LOG) | {"treatments": sessions}), encoding="utf-8")
    done("import", file, "--data-dir", data)
    assert capsys.readouterr().out == "added: 2 sessions, 2 photos\n"
    assert b'"jpeg"' not in exported(data, "log.json")
    whole = exported(data, "log.json", "--with-photos")
    assert whole.count(photo["jpeg"].encode()) == 2
    assert exported(data, "one.json", "--with-photos", "--treatment", "2026-03-02").count(b'"jpeg"') == 1
    done("import", data.parent / "log.json", "--data-dir", other)
    assert exported(other, "again.json", "--with-photos") == whole


def test_photos_are_for_a_json_log_and_a_wrong_one_refuses_the_file(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done("import", EXAMPLE, "--data-dir", data)
    asked = ("export", "-o", tmp_path / "x.csv", "--with-photos", "--data-dir", data)
    assert "--with-photos is for a file that ends in .json" in usage_error(capsys, *asked)
    file = tmp_path / "photos.json"
    photo = {"date": "2026-04-03", "jpeg": "RGVhciBkaWFyeQ=="}
    log = {"treatments": [{"treated_on": "2026-04-02", "days": [], "photos": [photo]}]}
    file.write_text(json.dumps(json.loads(EMPTY_LOG) | log), encoding="utf-8")
    before = exported(data, "before.json")
    said = refusal(capsys, "import", file, "--data-dir", data)
    assert "session 2026-04-02, photo 2026-04-03, jpeg: this is not a JPEG" in said
    assert exported(data, "after.json") == before

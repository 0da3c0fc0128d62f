"""`backup` and `restore` on the command line, and what the other commands say when the log is broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import CASES, EXAMPLE, done, exported, refusal
from tracker.paths import DATABASE_NAME


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with the example, and a second log added after a backup."""
    data = tmp_path / "data"
    done("import", EXAMPLE, "--data-dir", data)
    done("backup", "--data-dir", data)
    done("import", CASES / "C01.json", "--data-dir", data)
    return data


@pytest.fixture
def backup(data: Path) -> Path:
    [backup] = (data / "backups").iterdir()
    return backup


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Run a command that must succeed and return what it says."""
    capsys.readouterr()
    done(*arguments)
    return capsys.readouterr().out


def spoil(data: Path) -> None:
    log = data / DATABASE_NAME
    log.write_bytes(log.read_bytes()[:40_960])


def test_a_backup_is_told_with_what_is_in_it(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = said(capsys, "backup", "--data-dir", data)
    path, contents = told.rstrip("\n").split(": ")
    assert contents == "3 sessions, 22 days, the newest 2026-03-15"
    assert Path(path).parent == data / "backups"
    assert said(capsys, "backup", "--data-dir", data) == told


def test_a_backup_goes_where_it_is_wanted(data: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    done("backup", "--output", stick / "mine.db", "--data-dir", data)
    done("backup", "-o", stick, "--data-dir", data)
    assert len(list(stick.iterdir())) == 2
    new = tmp_path / "new" / "data"
    done("restore", stick / "mine.db", "--yes", "--data-dir", new)
    assert exported(new, "one.json") == exported(data, "two.json")


def test_a_backup_that_cannot_be_written_is_named(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "no such folder" / "mine.db"
    assert str(missing) in refusal(capsys, "backup", "-o", missing, "--data-dir", data)


def test_without_a_log_there_is_nothing_to_back_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "no stored log here" in refusal(capsys, "backup", "--data-dir", tmp_path / "empty")
    assert said(capsys, "restore", "--data-dir", tmp_path / "empty").startswith("There are no backups")
    assert not (tmp_path / "empty").exists()


def test_an_empty_log_has_nothing_to_back_up(
    data: Path, backup: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty.json"
    empty.write_text('{"format": "microneedling-recovery-log", "version": 1, "treatments": []}')
    new = tmp_path / "new"
    done("import", empty, "--data-dir", new)
    assert said(capsys, "backup", "--data-dir", new) == "Nothing has been recorded yet.\n"
    assert "come back: 2 sessions, 14 days" in said(capsys, "restore", backup, "--data-dir", new)
    assert data.exists()


def test_a_restore_tells_what_would_change_and_changes_nothing(
    data: Path, backup: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = exported(data, "before.json")
    told = said(capsys, "restore", backup, "--data-dir", data).splitlines()
    assert told[0] == "What would be restored: 2 sessions, 14 days, the newest 2026-03-15"
    assert told[1:4] == ["These go away: 1 session, 8 days", "  session of 2026-03-02", "  day 2026-03-02"]
    assert told[-1] == "Nothing was changed. Add --yes to do it."
    assert exported(data, "after.json") == before


def test_a_restore_can_be_undone_as_it_says(
    data: Path, backup: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = exported(data, "before.json")
    told = said(capsys, "restore", backup, "--yes", "--data-dir", data).splitlines()
    assert "Restored." in told
    assert exported(data, "restored.json") != before
    undo = told[-1].removeprefix("To undo this: recovery-tracker restore “").removesuffix("” --yes")
    assert "These come back: 1 session, 8 days" in said(capsys, "restore", undo, "--yes", "--data-dir", data)
    assert exported(data, "undone.json") == before
    assert "says the same already" in said(capsys, "restore", undo, "--data-dir", data)


def test_the_backups_are_listed_with_what_is_in_them(
    data: Path, backup: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done("backup", "--data-dir", data)
    newest, oldest = said(capsys, "restore", "--data-dir", data).splitlines()
    assert "  3 sessions, 22 days, the newest 2026-03-15  " in newest
    assert "  2 sessions, 14 days, the newest 2026-03-15  " in oldest
    assert oldest.endswith(str(backup))
    backup.write_bytes(backup.read_bytes()[:5000])
    assert "is damaged" in said(capsys, "restore", "--data-dir", data).splitlines()[1]


@pytest.mark.parametrize("name", ["log.json", "recovery.db"])
def test_what_is_no_backup_is_refused(data: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = exported(data, "log.json")
    file = data.parent / name if name == "log.json" else data / name
    assert str(file) in refusal(capsys, "restore", file, "--yes", "--data-dir", data)
    assert exported(data, "after.json") == before


@pytest.mark.parametrize("command", [["import", EXAMPLE], ["export", "-o", "x.json"], ["backup"]])
def test_a_broken_log_is_told_with_the_commands_that_help(
    data: Path, command: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(data)
    before = (data / DATABASE_NAME).read_bytes()
    line = refusal(capsys, *command, "--data-dir", data)
    assert f"{data / DATABASE_NAME} is damaged" in line
    assert "recovery-tracker restore" in line
    assert (data / DATABASE_NAME).read_bytes() == before


def test_a_broken_log_is_replaced_by_a_backup_and_kept(
    data: Path, backup: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(data)
    spoilt = (data / DATABASE_NAME).read_bytes()
    told = said(capsys, "restore", backup, "--data-dir", data)
    assert "cannot be used" in told
    assert (data / DATABASE_NAME).read_bytes() == spoilt
    told = said(capsys, "restore", backup, "--yes", "--data-dir", data)
    kept = Path(told.splitlines()[-1].removeprefix("The log that could not be used is kept as "))
    assert kept.read_bytes() == spoilt
    assert len(exported(data, "log.json")) > 1000


def test_what_can_be_read_is_salvaged(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "is not damaged" in refusal(capsys, "restore", "--salvage", "--data-dir", data)
    spoil(data)
    told = said(capsys, "restore", "--salvage", "--yes", "--data-dir", data)
    assert told.startswith("Parts of the log cannot be read")
    assert "Restored." in told
    assert b"2026-01-12" in exported(data, "log.json")


def test_a_lost_log_is_not_begun_anew_beside_its_backups(
    data: Path, backup: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / DATABASE_NAME).unlink()
    line = refusal(capsys, "import", EXAMPLE, "--data-dir", data)
    assert "empty or gone" in line
    assert "recovery-tracker restore" in line
    done("restore", backup, "--yes", "--data-dir", data)
    assert len(exported(data, "log.json")) > 1000

"""The commands on a locked log: the passphrase comes from a prompt or a file, and refusals are one line."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from tests.commands import CASES, EXAMPLE, done, exported, refusal
from tests.storage.locks import make_keys_quick, readable
from tracker.clock import now
from tracker.paths import DATABASE_NAME
from tracker.storage import Store
from tracker.storage.keys import new_key, salt_of

WORDS = "correct horse battery"


class Terminal(io.StringIO):
    """A standard input at which somebody sits."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    make_keys_quick(monkeypatch)
    monkeypatch.setattr("sys.stdin", io.StringIO())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A locked log with the example, which has a backup."""
    data = tmp_path / "data"
    done("import", EXAMPLE, "--data-dir", data)
    with Store.open(data / DATABASE_NAME, now=now) as store:
        store.lock_with(new_key(WORDS))
    return data


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    return written(tmp_path / "passphrase", f"{WORDS}\n")


def written(file: Path, text: str, mode: int = 0o600) -> Path:
    file.write_bytes(text.encode())
    file.chmod(mode)
    return file


def answer(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Sit at a terminal and type these; return what is asked."""
    asked: list[str] = []
    left = list(answers)

    def getpass(prompt: str) -> str:
        asked.append(prompt)
        return left.pop(0)

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", getpass)
    return asked


COMMANDS = [
    ["import", CASES / "C01.json"],
    ["export", "-o", "x.json"],
    ["backup"],
    ["restore"],
    ["restore", "--salvage"],
]


@pytest.mark.parametrize("command", COMMANDS)
def test_without_terminal_and_file_it_says_so_in_one_line(
    data: Path, command: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    before = (data / DATABASE_NAME).read_bytes()
    line = refusal(capsys, *command, "--data-dir", data)
    assert str(data / DATABASE_NAME) in line
    assert "locked with a passphrase" in line
    assert "--passphrase-file FILE" in line
    assert (data / DATABASE_NAME).read_bytes() == before


@pytest.mark.parametrize("command", COMMANDS)
def test_a_wrong_passphrase_is_one_line(
    data: Path, tmp_path: Path, command: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = written(tmp_path / "wrong", "incorrect horse")
    line = refusal(capsys, *command, "--data-dir", data, "--passphrase-file", wrong)
    assert "not the passphrase" in line
    assert "incorrect horse" not in line


def test_with_the_file_every_command_works(
    data: Path, passphrase: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ("--data-dir", data, "--passphrase-file", passphrase)
    done("import", CASES / "C01.json", *given)
    done("backup", *given)
    done("export", "-o", tmp_path / "all.json", *given)
    done("restore", *given)
    *_, newest, oldest = capsys.readouterr().out.splitlines()
    assert ("  3 sessions" in newest, "  2 sessions" in oldest) == (True, True)
    done("restore", oldest.split("  ")[-1], "--yes", *given)
    done("export", "-o", tmp_path / "less.json", *given)
    assert len((tmp_path / "less.json").read_bytes()) < len((tmp_path / "all.json").read_bytes())
    assert readable(data, "2026-03-02") == []


def test_at_a_terminal_it_is_asked_for(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = answer(monkeypatch, WORDS, "wrong")
    done("export", "-o", tmp_path / "log.json", "--data-dir", data)
    assert asked == [f"Passphrase of {data / DATABASE_NAME}: "]
    assert "not the passphrase" in refusal(capsys, "backup", "--data-dir", data)


@pytest.mark.parametrize("leaving", [EOFError, KeyboardInterrupt])
def test_leaving_the_prompt_is_one_line(
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    leaving: type[BaseException],
) -> None:
    answer(monkeypatch)

    def leave(_prompt: str) -> str:
        raise leaving

    monkeypatch.setattr("getpass.getpass", leave)
    assert "no passphrase was given" in refusal(capsys, "backup", "--data-dir", data)


def test_a_log_without_passphrase_asks_for_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch)  # nothing is typed
    done("import", EXAMPLE, "--data-dir", tmp_path / "data")
    assert exported(tmp_path / "data", "log.json")


@pytest.mark.parametrize("text", [WORDS, f"{WORDS}\n", f"{WORDS}\r\n"])
def test_the_end_of_the_line_is_not_part_of_it(data: Path, tmp_path: Path, text: str) -> None:
    file = written(tmp_path / "file", text)
    done("restore", "--data-dir", data, "--passphrase-file", file)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "one line and nothing else"),
        (b"two\nlines\n", "one line and nothing else"),
        (b"\xff\xfe", "is not UTF-8 text"),
        (b"x" * 20_000, "one line and nothing else"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_is_no_passphrase_is_named(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, told: str
) -> None:
    file = tmp_path / "file"
    if content is not None:
        file.write_bytes(content)
        file.chmod(0o600)
    line = refusal(capsys, "backup", "--data-dir", data, "--passphrase-file", file)
    assert str(file) in line
    assert told in line


@pytest.mark.skipif(os.name != "posix", reason="permission bits are a POSIX matter")
def test_a_file_that_others_can_read_is_used_with_a_warning(
    data: Path, passphrase: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done("restore", "--data-dir", data, "--passphrase-file", passphrase)
    assert capsys.readouterr().err == ""
    passphrase.chmod(0o644)
    done("restore", "--data-dir", data, "--passphrase-file", passphrase)
    (line,) = capsys.readouterr().err.splitlines()
    assert str(passphrase) in line
    assert "can be read by others" in line


def test_a_passphrase_is_no_argument(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        done("backup", "--data-dir", data, "--passphrase", WORDS)
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert "never an argument" in told
    assert WORDS not in told


# -------------------------------------------------------------------- backups and damage


def test_a_locked_backup_on_a_new_computer_makes_a_locked_log(
    data: Path, passphrase: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (backup,) = (data / "backups").iterdir()
    new = tmp_path / "new"
    assert "locked with a passphrase" in refusal(capsys, "restore", backup, "--yes", "--data-dir", new)
    assert not new.exists()
    done("restore", backup, "--yes", "--data-dir", new, "--passphrase-file", passphrase)
    assert "your log is as well" in capsys.readouterr().out
    assert salt_of(new / DATABASE_NAME) == salt_of(data / DATABASE_NAME)
    done("export", "-o", tmp_path / "log.json", "--data-dir", new, "--passphrase-file", passphrase)


def test_a_backup_with_a_passphrase_of_its_own_asks_for_that_too(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    done("import", CASES / "C01.json", "--data-dir", other)
    with Store.open(other / DATABASE_NAME, now=now) as store:
        store.lock_with(new_key("another"))
        backup = store.backups.write_to(tmp_path / "mine.db")
    asked = answer(monkeypatch, WORDS, "another")
    done("restore", backup, "--yes", "--data-dir", data)
    assert asked == [f"Passphrase of {data / DATABASE_NAME}: ", f"Passphrase of {backup}: "]


def test_a_damaged_locked_log_is_salvaged_and_stays_locked(
    data: Path, passphrase: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = data / DATABASE_NAME
    log.write_bytes(bytes(4096) + log.read_bytes()[4096:])
    given = ("--data-dir", data, "--passphrase-file", passphrase)
    assert "is damaged" in refusal(capsys, "backup", *given)
    done("restore", "--salvage", "--yes", *given)
    assert salt_of(log) is not None
    done("backup", *given)
    assert readable(data, "2026-03-09") == []

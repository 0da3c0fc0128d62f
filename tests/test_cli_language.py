"""The command line speaks the language of the computer, or what was chosen in the window; programs do not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.commands import CASES, done, refusal
from tracker import language
from tracker.app import main
from tracker.paths import default_data_folder, translations
from tracker.preferences import PREFERENCES_NAME, Preferences, save_preferences

LOG = CASES / "A01.json"


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Leave the tests that follow in English."""
    yield
    language.use(language.ENGLISH, translations())


@pytest.fixture
def in_spain(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer that speaks Spanish."""
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")


def checked(capsys: pytest.CaptureFixture[str], *options: object, log: Path = LOG) -> str:
    capsys.readouterr()
    done("check", log, *options)
    return capsys.readouterr().out


def shape(value: Any) -> Any:  # noqa: ANN401
    """Return what a program reads of an answer: everything but the sentences."""
    if isinstance(value, dict):
        texts = {"title", "why", "usual", "advice", "action", "by_when", "otherwise", "notes", "not_checked"}
        return {key: None if key in texts else shape(inner) for key, inner in value.items()}
    return [shape(inner) for inner in value] if isinstance(value, list) else value


def test_without_a_setting_it_is_english(capsys: pytest.CaptureFixture[str]) -> None:
    assert "See a clinician today" in checked(capsys)


def test_it_speaks_the_language_of_the_computer(
    capsys: pytest.CaptureFixture[str],
    in_spain: None,  # noqa: ARG001
) -> None:
    said = checked(capsys)
    assert "Busque atención médica hoy mismo" in said
    assert "See a clinician today" not in said


def test_a_language_that_there_is_not_is_english(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert "See a clinician today" in checked(capsys)


@pytest.mark.parametrize(
    ("choice", "said"), [("en", "See a clinician today"), ("es", "Busque atención médica")]
)
def test_what_was_chosen_in_the_window_goes_before(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    in_spain: None,  # noqa: ARG001
    choice: str,
    said: str,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    default_data_folder().mkdir(parents=True)
    save_preferences(default_data_folder() / PREFERENCES_NAME, Preferences(language=choice))
    assert said in checked(capsys)


@pytest.mark.parametrize("case", ["A01", "B08", "C05", "C15"])
def test_programs_read_the_same_in_every_language(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    log = CASES / f"{case}.json"
    english = json.loads(checked(capsys, "--json", log=log))
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")
    spanish = json.loads(checked(capsys, "--json", log=log))
    assert shape(spanish) == shape(english)
    assert spanish != english


@pytest.mark.parametrize(
    ("command", "said", "english"),
    [
        (
            ["report", "--help"],
            ["uso: ", "opciones", "mostrar esta ayuda"],
            ["usage", "options", "show"],
        ),
        (["report"], ["uso: ", "error: ", "faltan estos argumentos: FILE, --output/-o"], ["required"]),
        (["report", "x.json", "-o"], ["argumento --output/-o: ", "se esperaba un valor"], ["expected"]),
        (["report", "x.json", "-o", "x.pdf", "--paper", "a5"], ["'a5'", "elija"], ["invalid choice"]),
        (["check", "x.json", "--jason"], ["argumentos desconocidos: --jason"], ["unrecognized"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) and value[0] in ("report", "check") else "",
)
def test_what_python_says_about_a_command_is_translated_too(
    capsys: pytest.CaptureFixture[str],
    in_spain: None,  # noqa: ARG001
    command: list[str],
    said: list[str],
    english: list[str],
) -> None:
    with pytest.raises(SystemExit):
        main(command)
    shown = capsys.readouterr()
    text = " ".join((shown.out + shown.err).split())
    assert [part for part in said if part not in text] == []
    assert [part for part in english if part in text] == []


def test_after_another_language_python_speaks_english_again(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for setting, said in (("es_ES.UTF-8", "uso: "), ("C.UTF-8", "usage: ")):
        monkeypatch.setenv("LC_ALL", setting)
        with pytest.raises(SystemExit):
            main(["--help"])
        assert capsys.readouterr().out.startswith(said)


def test_exported_data_does_not_change_with_the_language(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    done("import", LOG, "--data-dir", tmp_path)
    for suffix in ("json", "csv"):
        monkeypatch.setenv("LC_ALL", "C.UTF-8")
        done("export", "-o", tmp_path / f"en.{suffix}", "--data-dir", tmp_path)
        monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")
        done("export", "-o", tmp_path / f"es.{suffix}", "--data-dir", tmp_path)
        assert (tmp_path / f"en.{suffix}").read_bytes() == (tmp_path / f"es.{suffix}").read_bytes()


def test_a_refusal_and_the_help_come_from_the_catalogue_too(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    in_spain: None,  # noqa: ARG001
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        "tracker.language.catalogue.Catalogue.sentence", lambda _self, text, *_: asked.append(text)
    )
    assert refusal(capsys, "check", tmp_path / "none.json").endswith("there is no such file")
    with pytest.raises(SystemExit):
        main(["--help"])
    assert {"there is no such file", "say what was flagged in a log, day by day"} <= set(asked)

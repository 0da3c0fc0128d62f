"""The options of the window are read without argparse, and must mean what argparse makes of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tracker import cli
from tracker.window_options import WindowOptions, window_options

WORDS = [
    "--data-dir",
    "--open",
    "--hidden",
    "--data",
    "--help",
    "check",
    "a folder",
    "log.json",
    "-",
    "-x",
    "",
    "--",
]


@given(words=st.lists(st.sampled_from(WORDS) | st.text(max_size=3), max_size=6))
@example(words=["--open"])
@example(words=["--open", "a.json", "--open"])
@example(words=["--data-dir", "a", "--data-dir", "b"])
def test_what_is_read_is_what_the_whole_command_line_means(words: list[str]) -> None:
    options = window_options(words)
    if options is not None:
        arguments = cli.parse(words)
        assert arguments.command is None
        assert options == (arguments.data_dir, arguments.open, arguments.hidden)


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ([], WindowOptions()),
        (["--data-dir", "mine"], WindowOptions(data_dir=Path("mine"))),
        (["--hidden"], WindowOptions(hidden=True)),
        (["--open"], WindowOptions()),
        (["--open", "log.json", "--data-dir", "mine"], WindowOptions(Path("mine"), Path("log.json"))),
    ],
)
def test_usual_starts_are_read(words: list[str], options: WindowOptions) -> None:
    assert window_options(words) == options


@pytest.mark.parametrize(
    "words", [["check"], ["--help"], ["--data-dir"], ["--data", "x"], ["--open=log.json"]]
)
def test_all_else_is_left_to_the_whole_command_line(words: list[str]) -> None:
    assert window_options(words) is None

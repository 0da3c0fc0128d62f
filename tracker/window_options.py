"""What the command line asks of the window, read without `argparse`: the form does not wait for that."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class WindowOptions(NamedTuple):
    """Where the log is, None for the usual folder; a file to import; whether to wait in the tray."""

    data_dir: Path | None = None
    open: Path | None = None
    hidden: bool = False


def window_options(words: Sequence[str]) -> WindowOptions | None:
    """Return what is asked for in plain words, or None for all that `tracker.cli` has to look at.

    That is everything but `--data-dir DIR`, `--open FILE` and `--hidden`, each spelt out.
    """
    options = WindowOptions()
    rest = list(words)
    while rest:
        word = rest.pop(0)
        has_value = bool(rest) and not rest[0].startswith("-")
        if word == "--hidden":
            options = options._replace(hidden=True)
        elif word == "--open":  # without a file it is as if left out: desktop entries cannot leave it out
            options = options._replace(open=Path(rest.pop(0)) if has_value else None)
        elif word == "--data-dir" and has_value:
            options = options._replace(data_dir=Path(rest.pop(0)))
        else:
            return None
    return options

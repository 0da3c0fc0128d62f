"""What the commands print, and how they refuse: one plain line."""

from __future__ import annotations

import sys

from tracker.exchange.errors import printable
from tracker.language import tr


class CommandError(Exception):
    """The command cannot be done; the message is one plain line."""


def show(*lines: str) -> None:
    """Print to the end: `| head` may stop it quietly, a full disk is told in one line."""
    if sys.stdout is None:  # whoever started the program closed it
        return
    try:
        print(*lines, sep="\n", flush=True)  # noqa: T201
    except BrokenPipeError:
        sys.stdout = None  # the reader has seen enough; without this Python would try once more at its end
    except OSError as error:
        sys.stdout = None
        text = tr("the output cannot be written: {reason}").format(reason=error.strerror)
        raise CommandError(text) from error


def tell(text: str) -> None:
    """Say on stderr, in one line, what went wrong or was passed over."""
    if sys.stderr is not None:  # print would take None for stdout
        print(f"recovery-tracker: {printable(text)}", file=sys.stderr)  # noqa: T201


def let_narrow_terminals_read() -> None:
    """Let a terminal that cannot show every letter show "?" in its place."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")

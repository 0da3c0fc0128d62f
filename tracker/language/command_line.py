"""What Python says about a command line by itself: headings, and why a command is wrong."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from tracker.language import tr


def translate_argparse() -> None:
    """Let `argparse` say its own words in the language in use from now on; what is not known stays English.

    It looks for these two names of gettext when it speaks, and has no other way in that needs no files.
    """
    vars(argparse).update(_=_one, ngettext=_one_or_more)


def _one(text: str) -> str:
    return _words().get(text, text)


def _one_or_more(one: str, more: str, number: int) -> str:
    return _one(one if number == 1 else more)


def _words() -> Mapping[str, str]:
    """Return the texts of Python 3.11 to 3.14 that a user of this program can meet."""
    choices = "(choose from %(choices)s)"
    return {
        "usage: ": tr("usage: "),
        "options": tr("options"),
        "positional arguments": tr("positional arguments"),
        "show this help message and exit": tr("show this help message and exit"),
        "%(prog)s: error: %(message)s\n": tr("%(prog)s: error: %(message)s") + "\n",
        "argument %(argument_name)s: %(message)s": tr("argument %(argument_name)s: %(message)s"),
        "the following arguments are required: %s": tr("the following arguments are required: %s"),
        "one of the arguments %s is required": tr("one of the arguments %s is required"),
        "unrecognized arguments: %s": tr("unrecognized arguments: %s"),
        "not allowed with argument %s": tr("not allowed with argument %s"),
        "expected one argument": tr("expected one argument"),
        "expected at most one argument": tr("expected at most one argument"),
        "expected at least one argument": tr("expected at least one argument"),
        "ignored explicit argument %r": tr("ignored explicit argument %r"),
        "ambiguous option: %(option)s could match %(matches)s": tr(
            "ambiguous option: %(option)s could match %(matches)s"
        ),
        "invalid %(type)s value: %(value)r": tr("invalid %(type)s value: %(value)r"),
        f"invalid choice: %(value)r {choices}": tr("invalid choice: %(value)r (choose from %(choices)s)"),
        f"invalid choice: %(value)r, maybe you meant %(suggestion)r? {choices}": tr(
            "invalid choice: %(value)r, maybe you meant %(suggestion)r? (choose from %(choices)s)"
        ),
    }

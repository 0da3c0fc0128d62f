"""Brings every catalogue up to date with the code and compiles it; prints what is left to translate."""

from __future__ import annotations

import argparse
import sys

from tests.translations.linguist import FOLDER, compiled, unfinished, update
from tracker.language import ENGLISH, NAMES


def main() -> int:
    """Do it; return 1 while a text is not translated."""
    argparse.ArgumentParser(prog="python -m tests.translations", description=__doc__).parse_args()
    left = []
    for code in sorted(NAMES.keys() - {ENGLISH}):
        catalogue = FOLDER / f"{code}.ts"
        update(catalogue)
        compiled(catalogue, FOLDER / f"{code}.qm")
        left += [f"{code}: {text}" for text in unfinished(catalogue)]
    print(*left, f"{len(left)} texts are not translated", sep="\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())

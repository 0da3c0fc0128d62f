"""Starts the program from a checkout: `python main.py --help`."""

import sys

from tracker.app import main

if __name__ == "__main__":
    sys.exit(main())

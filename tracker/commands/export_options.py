"""What can be asked for beside the file name of an export, and which kind of file each of it is for."""

from __future__ import annotations

import argparse
from typing import Any

from tracker.documents import FHIR
from tracker.exchange.errors import ExportError

_OPTIONS = (
    ("name", "name", FHIR),
    ("at", "remind_at", "ics"),
    ("title", "remind_title", "ics"),
    ("planned", "planned_on", "ics"),
    ("details", "remind_details", "ics"),
    ("with-photos", "with_photos", "json"),
)
"""Option, field of the `Request` (`with_photos` becomes its pictures), kind of file."""


def export_options(arguments: argparse.Namespace, kind: str) -> dict[str, Any]:
    """Return the fields of the `Request` that were asked for.

    Raises `ExportError` for an option that would do nothing for this kind of file or beside the others.
    """
    if arguments.planned is not None and arguments.treatment is not None:
        raise ExportError(f"{arguments.output}: --planned and --treatment exclude each other")
    if arguments.details and arguments.planned is None:
        raise ExportError(f"{arguments.output}: --details needs --planned")
    asked = {}
    for option, field, only_for in _OPTIONS:
        value = getattr(arguments, option.replace("-", "_"))
        if value is None:
            continue
        if kind != only_for:
            raise ExportError(f"{arguments.output}: --{option} is for a file that ends in .{only_for}")
        asked[field] = value
    return asked

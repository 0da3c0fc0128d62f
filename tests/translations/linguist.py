"""Qt's own tools, and catalogues as files of them."""

from __future__ import annotations

import subprocess
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"


def update(catalogue: Path) -> None:
    """Bring a catalogue (.ts) up to date with every text in the code; translations stay."""
    sources = sorted(str(file) for file in (ROOT / "tracker").rglob("*.py"))
    # no line numbers, sorted: a change of the code shows as the change of its texts alone
    options = ["-locations", "none", "-sort-messages", "-no-obsolete", "-disable-heuristic", "similartext"]
    languages = ["-source-language", "en", "-target-language", catalogue.stem]
    _run("lupdate", *options, *languages, *sources, "-ts", str(catalogue))


def compiled(catalogue: Path, file: Path) -> Path:
    """Write the form (.qm) that Qt reads, of finished translations only; return the file."""
    _run("lrelease", "-nounfinished", str(catalogue), "-qm", str(file))
    return file


def messages(catalogue: Path) -> list[ElementTree.Element]:
    """Return the messages of a catalogue, with what is unfinished."""
    return ElementTree.parse(catalogue).getroot().findall("context/message")


def unfinished(catalogue: Path) -> list[str]:
    """Return the English texts that are not translated."""
    open_ones = [m for m in messages(catalogue) if m.find("translation[@type]") is not None]
    return [message.findtext("source") or "" for message in open_ones]


def _run(tool: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / tool
    subprocess.run([program, *arguments], check=True, capture_output=True, cwd=ROOT)

"""Sets the content by typst: as an accessible PDF, and the same pages as pictures.

The letters come from fonts that ship with typst and matplotlib, so a report looks the same on every computer.
Only a text that these cannot write, such as Chinese, is set in a font of the computer; where that has none
either, a box stands for each character.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tracker.exchange.errors import ExportError, printable
from tracker.exchange.report.text import BOX, INVISIBLE
from tracker.language import tr
from tracker.paths import resources

_ACCESSIBLE = "ua-1"
_ARCHIVE = "a-2a"
_NO_GLYPH = re.compile(r"the text `\"(.+?)\"` could not be displayed")
"""How typst names a text that none of its fonts can draw; PDF/UA forbids printing it as a blank box."""
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")
_ATTEMPTS = 4
_ALL_SCRIPTS = "Noto "
_LAST_RESORT = "Last Resort High-Efficiency"


@dataclass(frozen=True, slots=True)
class Report:
    """A report that has been set: its PDF, and what its pictures are made from."""

    pdf: bytes
    _files: Mapping[str, bytes]
    _fonts: Mapping[str, Any]

    def pages(self, dots_per_inch: float) -> list[bytes]:
        """Return each page as a PNG."""
        import typst

        made: Any = typst.compile(dict(self._files), format="png", ppi=dots_per_inch, **self._fonts)
        return made if isinstance(made, list) else [made]


def typeset(content: Mapping[str, Any], pictures: Mapping[str, bytes], *, for_archive: bool) -> Report:
    """Set the content with its charts and photos, which the template finds by their names.

    Only typst knows what its fonts hold, and it names all that they lack at once, so it is asked. Raises
    `ExportError` when the report cannot be made.
    """
    from typst import TypstError

    standards = [_ACCESSIBLE, _ARCHIVE] if for_archive else [_ACCESSIBLE]
    text = json.dumps(content, ensure_ascii=False)
    with_system, lacking = False, frozenset[str]()
    for _ in range(_ATTEMPTS):
        files, fonts = _files(text, pictures, with_system), _fonts(with_system)
        try:
            return Report(_compiled(files, fonts, standards), files, fonts)
        except TypstError as error:
            missing = _missing_characters(error.diagnostic)
            if not missing and not with_system:
                text = tr("The report cannot be made: {reason}.").format(reason=error)
                raise ExportError(printable(text)) from error
        if not with_system:
            with_system, lacking = True, missing
        elif missing:
            text = _boxed(text, missing)
        else:  # a font of this computer is broken: do without them
            text, with_system = _boxed(text, lacking), False
    raise ExportError(tr("The report cannot be made: it holds characters that cannot be printed."))


def _boxed(text: str, missing: frozenset[str]) -> str:
    return text.translate({ord(char): "" if char in INVISIBLE else BOX for char in missing})


def _compiled(files: Mapping[str, bytes], fonts: Mapping[str, Any], standards: list[str]) -> bytes:
    import typst

    pdf: bytes = typst.compile(dict(files), pdf_standards=standards, **fonts)  # type: ignore[call-overload]
    return pdf


def _files(text: str, pictures: Mapping[str, bytes], with_system: bool) -> dict[str, bytes]:
    template = (resources() / "report" / "report.typ").read_bytes()
    content = json.loads(text) | {"fonts": _other_families() if with_system else []}
    return {"main.typ": template, "content.json": json.dumps(content).encode(), **pictures}


@cache
def _other_families() -> list[str]:
    """Return the families of this computer, those that are made for all scripts first.

    They are named one by one because typst, left to choose, also takes the font that matplotlib brings along
    for marking what has no letter: its boxes would pass for letters.
    """
    import typst

    families = typst.Fonts().families()
    return sorted(set(families) - {_LAST_RESORT}, key=lambda name: (not name.startswith(_ALL_SCRIPTS), name))


def _fonts(with_system: bool) -> dict[str, Any]:
    from tracker.chart.text import FONT_FOLDER

    return {"ignore_system_fonts": not with_system, "font_paths": [str(FONT_FOLDER)]}


def _missing_characters(diagnostic: str) -> frozenset[str]:
    """Return the characters that typst's message names; never ASCII, which fonts have and JSON is made of."""
    named = (_ESCAPE.sub(lambda code: chr(int(code[1], 16)), text) for text in _NO_GLYPH.findall(diagnostic))
    return frozenset(char for text in named for char in text if not char.isascii())

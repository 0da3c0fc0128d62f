"""Another language for the length of a test."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from xml.sax.saxutils import escape

from tracker import language

Forms = str | tuple[str, str]


@contextmanager
def speaking(code: str, folder: Path, country: str = "") -> Iterator[None]:
    """Speak a language whose catalogue is in the folder, and English again afterwards."""
    language.use(code, folder, country=country)
    try:
        yield
    finally:
        language.use(language.ENGLISH, folder)


def write_catalogue(file: Path, sentences: Mapping[tuple[str, str], Forms], *, context: str = "") -> Path:
    """Write a catalogue of these translations by text and comment; a pair is for one and for more."""
    messages = "".join(_message(text, comment, forms) for (text, comment), forms in sentences.items())
    head = f'<!DOCTYPE TS><TS version="2.1" language="{file.stem}"><context><name>{escape(context)}</name>'
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>{head}{messages}</context></TS>', encoding="utf-8"
    )
    return file


def _message(text: str, comment: str, forms: Forms) -> str:
    source = f"<source>{escape(text)}</source>" + (f"<comment>{escape(comment)}</comment>" if comment else "")
    if isinstance(forms, str):
        return f"<message>{source}<translation>{escape(forms)}</translation></message>"
    numerus = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
    return f'<message numerus="yes">{source}<translation>{numerus}</translation></message>'

"""What a Spanish text on the screen means in English, so that the same tests find their way in Spanish."""

from __future__ import annotations

import re
from functools import cache
from xml.etree import ElementTree

from tests.builders import knowledge
from tracker.domain.knowledge import Knowledge
from tracker.knowledge import load_knowledge
from tracker.paths import resources, translations

PLACE = re.compile(r"\\\{\w*\\\}|%n")
"""A place to be filled in, once the text around it is escaped."""


@cache
def spanish_knowledge(own_number: str = "") -> Knowledge:
    """Return the knowledge in Spanish."""
    return load_knowledge(resources() / "knowledge", own_number=own_number, language="es")


@cache
def english(text: str) -> str:
    """Return the English of a text of the window, with the same things filled in; others as they are."""
    plain = text.replace("&", "")
    if plain in _sentences():
        return _sentences()[plain]
    for pattern, source in _with_places():
        if (found := pattern.fullmatch(plain)) is not None:
            filled = iter(found.groups())
            return re.sub(r"\{\w*\}|%n", lambda _place, filled=filled: next(filled, ""), source)  # type: ignore[misc]
    return text


@cache
def _sentences() -> dict[str, str]:
    said = {translated: source for source, translated in _catalogue() if "{" not in source}
    spanish, own = spanish_knowledge(), knowledge()
    for symptom, scale in own.scales.items():
        said[spanish.scales[symptom].label] = scale.label
        for step, translated in zip(scale.steps, spanish.scales[symptom].steps, strict=True):
            said[translated.word] = step.word
    return said


@cache
def _with_places() -> list[tuple[re.Pattern[str], str]]:
    return [
        (re.compile(PLACE.sub("(.*)", re.escape(translated)), re.DOTALL), source)
        for source, translated in _catalogue()
        if "{" in source and not translated.startswith("{")
    ]


def _catalogue() -> list[tuple[str, str]]:
    messages = ElementTree.parse(translations() / "es.ts").getroot().iterfind("context/message")
    texts = [(m.findtext("source") or "", m.findtext("translation") or "") for m in messages]
    return [(source.replace("&", ""), text.replace("&", "")) for source, text in texts if text.strip()]

"""The catalogues fit the code: every text is in them where the program looks for it, and nothing else is.

When this fails after a change of texts: `python -m tests.translations`, then translate what it prints.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tracker.language import ENGLISH, NAMES

from .in_the_code import TRACKER, every_text, has_two_forms, texts_in
from .linguist import FOLDER, compiled, messages, unfinished, update

LANGUAGES = sorted(NAMES.keys() - {ENGLISH})
PLACE = re.compile(r"\{\w*\}|%n|%\d")


def keys_of(catalogue: Path) -> set[tuple[str, str, str]]:
    """Return context, text and comment of every message."""
    return {
        (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or "")
        for context in ElementTree.parse(catalogue).getroot().findall("context")
        for message in context.findall("message")
    }


def finished(catalogue: Path) -> list[tuple[str, list[str]]]:
    """Return each text with its translations, one for each form of a number."""
    found = []
    for message in messages(catalogue):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = [form.text or "" for form in translation.findall("numerusform")]
            found.append((message.findtext("source") or "", forms or [translation.text or ""]))
    return found


def test_the_files_are_those_of_the_languages() -> None:
    wanted = {f"{code}.{kind}" for code in LANGUAGES for kind in ("ts", "qm")}
    assert {file.name for file in FOLDER.iterdir() if file.name != "README.md"} == wanted


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_where_the_program_looks_for_it(code: str) -> None:
    in_the_code = {(text.context, text.text, text.comment) for text in every_text()}
    assert keys_of(FOLDER / f"{code}.ts") == in_the_code


def test_no_text_is_written_so_that_it_cannot_be_translated() -> None:
    assert [f"{text.place}: {text.text!r} {text.fault}" for text in every_text() if text.fault] == []


def test_a_text_that_counts_says_so_in_english_and_no_other_does() -> None:
    for text in every_text():
        assert text.counted == ("%n" in text.text or has_two_forms(text.text)), text.place


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("LABEL = tr('a')", "is read when the module is imported"),
        ("class A:\n    label = tr('a')", "is read when the module is imported"),
        ("def f(): return tr(f'a {b}')", "is no literal"),
        ("def f(): return tr(text)", "is no literal"),
        ("class A:\n    def f(self): return self.tr('%n day(s)', '', 3)", "has two forms"),
    ],
)
def test_such_a_text_would_be_found(line: str, fault: str) -> None:
    [found] = texts_in(line, "planted.py")
    assert found.fault.startswith(fault)


def test_nobody_has_a_way_of_translating_of_his_own() -> None:
    for path in TRACKER.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        if path.parent.name != "language":
            assert not re.search(r"def _?tr\(|\b_tr\(", source), path
        if re.search(r"(?<![.\w])tr\(", source) and path.parent.name != "language":
            assert re.search(r"^from tracker\.language import .*\btr\b", source, re.MULTILINE), path


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_catalogue_is_as_the_tools_write_it(code: str, tmp_path: Path) -> None:
    copy = Path(shutil.copy(FOLDER / f"{code}.ts", tmp_path))
    update(copy)
    assert copy.read_bytes() == (FOLDER / f"{code}.ts").read_bytes(), "run python -m tests.translations"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_the_texts(code: str, tmp_path: Path) -> None:
    made = compiled(FOLDER / f"{code}.ts", tmp_path / f"{code}.qm")
    assert made.read_bytes() == (FOLDER / f"{code}.qm").read_bytes(), "run python -m tests.translations"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_fills_in_the_same_values_and_has_a_key_where_the_english_has_one(code: str) -> None:
    for text, forms in finished(FOLDER / f"{code}.ts"):
        for form in forms:
            assert set(PLACE.findall(form)) == set(PLACE.findall(text)), text
            assert ("&" in form) == ("&" in text), text
            assert form.strip(), text
            assert (form[0].isspace(), form[-1].isspace()) == (text[0].isspace(), text[-1].isspace()), text


@pytest.mark.xfail(strict=True, reason="the strings are there to be translated; this goes when all are")
@pytest.mark.parametrize("code", LANGUAGES)
def test_everything_is_translated(code: str) -> None:
    assert unfinished(FOLDER / f"{code}.ts") == []

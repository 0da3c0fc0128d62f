"""The report's words: all in one file for each language, all used, none missing."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.builders import knowledge
from tests.language.speaking import speaking, write_catalogue
from tracker.domain.journal import Device, Performer
from tracker.exchange.report.words import load_words
from tracker.language import NAMES
from tracker.paths import resources

PACKAGE = Path(__file__).parents[2] / "tracker" / "exchange" / "report"
TEMPLATE = resources() / "report" / "report.typ"


def sources() -> str:
    files = [*PACKAGE.glob("*.py"), TEMPLATE]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_every_word_is_used_and_there_is_every_word_that_is_used() -> None:
    texts = load_words().texts
    quoted = set(re.findall(r"""["']([a-z][a-z_]+)["']""", sources()))
    assert texts.keys() - quoted == set()
    said = set(re.findall(r"""say\(\s*["']([a-z_]+)["']""", sources()))
    assert said - texts.keys() == set()


def test_the_tables_have_a_name_for_everything() -> None:
    tables = load_words().tables
    assert tables["device"].keys() == set(Device)
    assert tables["performer"].keys() == set(Performer)
    groups = knowledge().sign_groups.values()
    assert list(tables["danger"]) == [group.id for group in groups if group.danger]


def test_every_text_of_the_record_is_used_and_there_is_every_one_that_is_used() -> None:
    package = PACKAGE.parent / "fhir"
    source = "\n".join(file.read_text(encoding="utf-8") for file in package.glob("*.py"))
    record = load_words().tables["record"].keys()
    quoted = set(re.findall(r'"([a-z][a-z_]+)"', source))
    made = {f"{name}_count" for name in ("present", "absent", "measured")}
    assert record - quoted - made - set(Device) == set()
    asked = set(re.findall(r'(?:record|_section)\(\s*"([a-z_]+)"', source)) | made | set(Device)
    for names in re.findall(r"_heads\(([^)]*)\)", source):
        asked |= set(re.findall(r'"([a-z_]+)"', names))
    assert asked - {Device.UNKNOWN} - record == set()


def test_the_template_has_no_words_of_its_own() -> None:
    template = TEMPLATE.read_text(encoding="utf-8")
    code = re.sub(r"//.*", "", template)
    for text in re.findall(r"\[([^\[\]]*)\]", code):
        plain = re.sub(r"#[a-z.-]+(\([^)]*\))*|#\w+", "", text)
        assert not re.search(r"[A-Z][a-z]{3,}", plain), text


# --- In other languages -------------------------------------------------------------------------------

SAME_IN_EVERY_LANGUAGE = {
    ("texts", "program"),  # a name
    ("texts", "cut"),
    ("texts", "temperature"),
    ("texts", "no"),
    ("texts", "sign_pair"),
    ("texts", "photo_alt_told"),
}
FILES = sorted((resources() / "report").glob("words.*.toml"))
TRANSLATED = [pytest.param(file, id=file.name) for file in FILES if file.name != "words.en.toml"]


def flat(file: Path) -> dict[tuple[str, str], str]:
    """Return every text by its table and key."""
    tree = tomllib.loads(file.read_text(encoding="utf-8"))
    assert tree.pop("language") == file.suffixes[0][1:]
    return {(table, key): text for table, texts in tree.items() for key, text in texts.items()}


ENGLISH = flat(resources() / "report" / "words.en.toml")


def test_every_language_of_the_program_has_its_words() -> None:
    assert {file.suffixes[0][1:] for file in FILES} == set(NAMES)


@pytest.mark.parametrize("file", TRANSLATED)
def test_a_translation_has_every_text_in_the_same_order_and_nothing_else(file: Path) -> None:
    assert list(flat(file)) == list(ENGLISH)


@pytest.mark.parametrize("file", TRANSLATED)
def test_a_translation_fills_in_the_same_values(file: Path) -> None:
    def braces(text: str) -> list[str]:
        return sorted(re.findall(r"\{(\w*)\}", text))

    assert [key for key, text in flat(file).items() if braces(text) != braces(ENGLISH[key])] == []


@pytest.mark.parametrize("file", TRANSLATED)
def test_nothing_stays_english(file: Path) -> None:
    same = {key for key, text in flat(file).items() if text == ENGLISH[key]}
    assert same <= SAME_IN_EVERY_LANGUAGE


def test_the_words_are_those_of_the_language_in_use(tmp_path: Path) -> None:
    assert load_words().language == "en"
    with speaking("es", resources() / "translations"):
        assert load_words().language == "es"
    write_catalogue(tmp_path / "fr.ts", {})
    with speaking("fr", tmp_path):
        assert load_words().language == "en", "a language without a file has English words"

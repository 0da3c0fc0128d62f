"""The report's words: all in one file, all used, none missing."""

from __future__ import annotations

import re
from pathlib import Path

from tests.builders import knowledge
from tracker.domain.journal import Device, Performer
from tracker.exchange.report.words import load_words
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


def test_the_template_has_no_words_of_its_own() -> None:
    template = TEMPLATE.read_text(encoding="utf-8")
    code = re.sub(r"//.*", "", template)
    for text in re.findall(r"\[([^\[\]]*)\]", code):
        plain = re.sub(r"#[a-z.-]+(\([^)]*\))*|#\w+", "", text)
        assert not re.search(r"[A-Z][a-z]{3,}", plain), text

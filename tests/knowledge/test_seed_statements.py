"""What the five seed articles state, and the rows that carry it: `resources/knowledge/seed_statements.csv`.

Each line names one statement in our words and one row, so a statement that several rows carry has several
lines. Rows are named by their id; those of healing.csv by `course:symptom`. Prices, adverts and the links to
other pages are no statements about skin and are left out.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from itertools import chain, groupby
from pathlib import Path
from typing import Any

import pytest

from tracker.domain.knowledge import Knowledge

Line = dict[str, str]
Cited = dict[tuple[str, str], set[str]]

COLUMNS = ["seed", "number", "statement", "file", "row"]
OWN_FILES = {"care.toml", "screening.toml", "facts.toml", "disagreements.toml"}
"""The files in which a row cites a seed article only for a statement that is listed."""


@pytest.fixture(scope="module")
def lines(shipped_folder: Path) -> list[Line]:
    with (shipped_folder / "seed_statements.csv").open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream, strict=True)
        found = list(reader)
        assert reader.fieldnames == COLUMNS
    return found


@pytest.fixture(scope="module")
def cited(knowledge: Knowledge) -> Cited:
    """Return the sources of every row by its file and id."""
    guidance = knowledge.guidance
    by_file: dict[str, Iterable[Any]] = {
        "signs.toml": knowledge.signs.values(),
        "rules.toml": (*knowledge.rules, knowledge.combination),
        "courses.toml": knowledge.courses.values(),
        "care.toml": (*guidance.phases, *guidance.care.values()),
        "screening.toml": (*guidance.screening.values(), *guidance.preparation.values()),
        "facts.toml": guidance.facts.values(),
    }
    found = {(file, row.id): set(row.sources) for file, rows in by_file.items() for row in rows}
    found |= {("risks.toml", fact.risk): set(fact.sources) for fact in knowledge.risks.values()}
    found |= {("scales.toml", scale.symptom): set(scale.sources) for scale in knowledge.scales.values()}
    for each in guidance.disagreements.values():
        positions = (position.sources for position in each.positions)
        found["disagreements.toml", each.id] = set(chain.from_iterable(positions))
    for (course, symptom), bands in knowledge.bands.items():
        found["healing.csv", f"{course}:{symptom}"] = set(chain.from_iterable(b.sources for b in bands))
    return found


def test_every_statement_has_a_row_that_cites_its_article(lines: list[Line], cited: Cited) -> None:
    homeless = [line for line in lines if line["seed"] not in cited.get((line["file"], line["row"]), ())]
    assert homeless == []


def test_every_row_that_cites_an_article_carries_one_of_its_statements(
    lines: list[Line], cited: Cited
) -> None:
    carried = {(line["file"], line["row"], line["seed"]) for line in lines}
    silent = [
        (file, row, seed)
        for (file, row), sources in cited.items()
        for seed in sources
        if file in OWN_FILES and seed.startswith("seed-") and (file, row, seed) not in carried
    ]
    assert silent == []


def test_all_articles_are_there_with_numbers_without_holes(lines: list[Line], knowledge: Knowledge) -> None:
    seeds = [seed for seed, _ in groupby(line["seed"] for line in lines)]
    assert seeds == [source for source in knowledge.sources if source.startswith("seed-")]
    for seed in seeds:
        numbers = [number for number, _ in groupby(line["number"] for line in lines if line["seed"] == seed)]
        assert numbers == [str(n) for n in range(1, len(numbers) + 1)]


def test_a_number_stands_for_one_statement_and_a_row_carries_it_once(lines: list[Line]) -> None:
    statements = {(line["seed"], line["number"], line["statement"]) for line in lines}
    assert len(statements) == len({(seed, number) for seed, number, _ in statements})
    assert len(statements) == len({(seed, statement) for seed, _, statement in statements})
    assert all(statement.strip() for _, _, statement in statements)
    assert len(lines) == len({tuple(line.values()) for line in lines})

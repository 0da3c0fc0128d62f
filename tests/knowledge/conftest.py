"""The real knowledge, and a copy of its folder that a test may break."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tracker.domain.knowledge import Knowledge
from tracker.knowledge import load_knowledge

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "knowledge"

Edit = Callable[[str, str, str], Path]


@pytest.fixture(scope="session")
def shipped_folder() -> Path:
    """Return the folder of the knowledge that the program ships."""
    return FOLDER


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """Return the knowledge that the program ships; it is frozen, so tests may share it."""
    return load_knowledge(FOLDER)


@pytest.fixture
def edit(tmp_path: Path) -> Edit:
    """Return a function that changes one text in a copy of a file; an empty old text means append."""
    folder = tmp_path / "knowledge"
    shutil.copytree(FOLDER, folder)

    def replace_once(file: str, old: str, new: str) -> Path:
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text, f"the test looks for a text that {file} no longer has"
        changed = text.replace(old, new, 1) if old else f"{text}\n{new}"
        (folder / file).write_text(changed, encoding="utf-8")
        return folder

    return replace_once

"""Reads `resources/knowledge/` into the frozen values of `tracker.domain.knowledge`.

A row that is misspelt, incomplete or at odds with another is refused, naming its file and row: the medical
numbers are edited by hand, and a slip there must not reach a patient.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tracker.knowledge.errors import KnowledgeError
from tracker.knowledge.questions import load_questions

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from tracker.domain.knowledge import Knowledge

__all__ = ["KnowledgeError", "load_knowledge", "load_questions"]


def load_knowledge(
    folder: Path | Traversable, *, country: str = "", own_number: str = "", language: str = "en"
) -> Knowledge:
    """Read, check and return everything, its texts in a language; raises `KnowledgeError` with file and row.

    The texts name the emergency number of the country (a code such as "NZ") or the user's own one.
    """
    from tracker.knowledge.loader import load_knowledge as load  # the first frame needs only the questions

    return load(folder, country, own_number, language)

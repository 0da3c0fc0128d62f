"""Reads `resources/knowledge/` into the frozen values of `tracker.domain.knowledge`.

A row that is misspelt, incomplete or at odds with another is refused, naming its file and row: the medical
numbers are edited by hand, and a slip there must not reach a patient.
"""

from __future__ import annotations

from tracker.knowledge.loader import load_knowledge
from tracker.knowledge.tables import KnowledgeError

__all__ = ["KnowledgeError", "load_knowledge"]

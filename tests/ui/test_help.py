"""Help: the words of the scales, where they are asked for, and the keys."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea

from tests.builders import knowledge
from tracker.domain.symptoms import Symptom

from .program import Program
from .screen import QUESTIONS, Screen, name_of

ASK = "What do the words mean?"


def top_of(dialog: Screen, text: str) -> int:
    """Return how far below the top of what is in sight a text stands, in pixels."""
    (area,) = dialog.window.findChildren(QScrollArea)
    (label,) = (w for w in dialog.controls() if isinstance(w, QLabel) and name_of(w) == text)
    return label.mapTo(area.viewport(), label.rect().topLeft()).y()


def test_every_step_of_every_scale_is_described(program: Program) -> None:
    def read(dialog: Screen) -> None:
        texts = dialog.texts()
        for scale in knowledge().scales.values():
            assert scale.question in texts
            for step in scale.steps:
                assert step.word in texts
                assert step.description in texts
        dialog.click("Who says so: Redness")
        dialog.click("Close")

    program.open().menu("Help", "What the words mean", then=read)


@pytest.mark.parametrize("number", range(4), ids=QUESTIONS)
def test_the_question_mark_leads_to_the_words_of_the_question(day_three: Screen, number: int) -> None:
    label = knowledge().scales[list(Symptom)[number]].question

    def read(dialog: Screen) -> None:
        assert dialog.is_chosen("What the words mean")
        assert 0 <= top_of(dialog, label) < dialog.window.height() // 2
        dialog.press("Esc")

    day_three.press(*["0"] * number)
    day_three.press("?", then=read)
    assert day_three.focus().startswith(QUESTIONS[number])
    assert day_three.answers()[QUESTIONS[number]] is None


def test_the_button_below_the_questions_does_the_same(day_three: Screen) -> None:
    def read(dialog: Screen) -> None:
        assert dialog.is_chosen("What the words mean")
        dialog.press("Esc")

    day_three.press("0", "0")
    day_three.click(ASK, then=read)
    assert day_three.focus() == "Flaking: None"


def test_keys_and_words_are_in_one_place(day_three: Screen) -> None:
    def read(dialog: Screen) -> None:
        assert dialog.is_chosen("Keys and limits")
        assert dialog.says("no warning does not mean that all is well")
        assert not dialog.says("No swelling: the usual shape.")
        dialog.press("Tab", "Space")
        assert dialog.is_chosen("What the words mean")
        assert dialog.says("No swelling: the usual shape.")
        assert not dialog.says("no warning does not mean that all is well")
        dialog.press("Esc")

    day_three.press("F1", then=read)

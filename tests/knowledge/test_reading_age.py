"""A reader of about twelve can follow every patient text: Flesch-Kincaid grade 8 at most, by textstat.

The grade counts words a sentence and syllables a word. It needs a few sentences to mean something, so the
texts of a row are judged together, as they stand on the screen. No hard word is taken out beforehand.
"""

from __future__ import annotations

import pytest
import textstat

from .patient_texts import rows, window_texts

HIGHEST_GRADE = 8.0
ROWS = [pytest.param(text, id=place) for place, text in rows().items()]
WINDOW_TEXTS = [pytest.param(text, id=place) for place, text in window_texts().items()]


@pytest.mark.parametrize("text", ROWS)
def test_the_texts_of_a_row_are_easy_to_read(text: str) -> None:
    assert textstat.flesch_kincaid_grade(text) <= HIGHEST_GRADE, text


@pytest.mark.parametrize("text", WINDOW_TEXTS)
def test_the_longer_texts_of_the_window_are_easy_to_read(text: str) -> None:
    assert textstat.flesch_kincaid_grade(text) <= HIGHEST_GRADE, text


def test_the_texts_that_matter_most_are_among_them() -> None:
    places = rows()
    assert "Call 112 or your local emergency number now." in places["levels.toml, level 5 emergency"]
    pus = next(text for place, text in places.items() if place.endswith(" pus") and "rule" in place)
    for part in ("This can be a sign of infection.", "You reported", "cloudy fluid", "look at it today"):
        assert part in pus
    assert any("Pain falls from day to day" in text for text in places.values())
    assert any("No study has tested it" in text for text in window_texts().values())


def test_a_text_for_experts_would_be_found_out() -> None:
    hard = "Post-inflammatory hyperpigmentation necessitates dermatological evaluation without delay."
    assert textstat.flesch_kincaid_grade(hard) > HIGHEST_GRADE

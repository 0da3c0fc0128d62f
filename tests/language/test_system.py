"""Which language a computer is set to, by its settings alone, and what the user's choice makes of it."""

from __future__ import annotations

import locale

import pytest

from tracker.language.system import chosen_language, system_wishes


@pytest.mark.parametrize(
    ("settings", "wishes"),
    [
        ({"LANG": "es_MX.UTF-8"}, ["es"]),
        ({"LANG": "es"}, ["es"]),
        ({"LANG": "es_ES@euro"}, ["es"]),
        ({"LANG": "ca_ES@valencia"}, ["ca"]),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "es_ES.UTF-8"}, ["es"]),
        ({"LANG": "es_ES.UTF-8", "LC_ALL": "en_GB.UTF-8"}, ["en"]),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "gl:es:en"}, ["gl", "es", "en", "de"]),
        ({"LANG": "es_ES.UTF-8", "LANGUAGE": ""}, ["es"]),
        ({"LANG": "C.UTF-8", "LANGUAGE": "es"}, ["en"]),
        ({"LC_ALL": "POSIX", "LANG": "es_ES.UTF-8"}, ["en"]),
        ({"LC_ALL": "", "LANG": "es_ES.UTF-8"}, ["es"]),
    ],
)
def test_the_settings_name_the_languages(settings: dict[str, str], wishes: list[str]) -> None:
    assert system_wishes(settings) == wishes


@pytest.mark.parametrize(
    ("known_to_python", "wishes"), [("es_AR", ["es"]), ("Spanish_Spain", ["es"]), (None, []), ("C", ["en"])]
)
def test_without_settings_pythons_own_locale_is_asked(
    monkeypatch: pytest.MonkeyPatch, known_to_python: str | None, wishes: list[str]
) -> None:
    monkeypatch.setattr(locale, "getlocale", lambda: (known_to_python, "UTF-8"))
    assert system_wishes({}) == wishes


def test_a_locale_that_python_does_not_know_names_no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise ValueError("unknown locale: UTF-8")

    monkeypatch.setattr(locale, "getlocale", refuse)
    assert system_wishes({}) == []


@pytest.mark.parametrize(
    ("choice", "wishes", "language"),
    [
        ("", ["es"], "es"),
        ("", ["es-MX", "en"], "es"),
        ("", ["gl", "es", "en"], "es"),
        ("", ["de"], "en"),
        ("", [], "en"),
        ("en", ["es"], "en"),
        ("es", ["en"], "es"),
        ("tlh", ["es"], "es"),  # a choice that this version does not have
    ],
)
def test_the_choice_goes_before_the_settings_and_english_is_left(
    choice: str, wishes: list[str], language: str
) -> None:
    assert chosen_language(choice, wishes) == language

"""Which country a computer is set up for, by its settings alone."""

from __future__ import annotations

import locale
import sys

import pytest
from PySide6.QtCore import QLocale

from tracker import opening
from tracker.country import country


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"LANG": "de_AT.UTF-8"}, "AT"),
        ({"LANG": "de_DE@euro"}, "DE"),
        ({"LANG": "zh_Hant_TW"}, "TW"),
        ({"LANG": "sr-Latn-RS"}, "RS"),
        ({"LANG": "en"}, ""),
        ({"LANG": "es_419"}, ""),
        ({"LANG": "C.UTF-8"}, ""),
        ({"LANG": "English_United States.1252"}, ""),
        # English on the screen of somebody who lives in Germany
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "en_GB:en"}, "DE"),
        ({"LANG": "en_US.UTF-8", "LC_TELEPHONE": "fr_CH.UTF-8"}, "CH"),
        ({"LANG": "en_US.UTF-8", "LC_ADDRESS": "fr_CH.UTF-8"}, "CH"),
        ({"LANG": "en_US.UTF-8", "LC_TELEPHONE": "fr_CH.UTF-8", "LC_ALL": "C"}, ""),
        ({"LANG": "en_NZ.UTF-8", "LC_ALL": ""}, "NZ"),
    ],
)
def test_the_settings_name_the_country(settings: dict[str, str], code: str) -> None:
    assert country(settings) == code


def test_without_settings_pythons_own_locale_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locale, "getlocale", lambda: ("en_AU", "UTF-8"))
    assert country({}) == "AU"
    monkeypatch.setattr(locale, "getlocale", lambda: (None, None))
    assert country({}) == ""


def test_a_locale_that_python_does_not_know_names_no_country(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise ValueError("unknown locale: UTF-8")

    monkeypatch.setattr(locale, "getlocale", refuse)
    assert country({}) == ""


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_the_country_is_no_variable_the_window_asks_qt(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    austrian = QLocale("de_AT")
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(QLocale, "system", lambda: austrian)
    assert opening.learn("").emergency.country == "AT"


def test_elsewhere_the_window_reads_what_the_command_line_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_NZ.UTF-8")
    assert opening.learn("").emergency.words == "111"
    assert opening.learn("0800 1").emergency.words == "0800 1"

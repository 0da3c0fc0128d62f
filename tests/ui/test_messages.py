"""The names that the save dialog gives back, brought in line with the kind of file that was chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tracker.ui import messages

from .screen import free_deleted

PDF = "Report (*.pdf)"
JSON = "Whole log (*.json)"
FHIR = "For a clinic’s system, FHIR (*.fhir.json)"
EVERY = f"{PDF};;{JSON};;{FHIR}"


@pytest.fixture
def saved(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Let the dialog give back a name and a filter: `saved["name"]`, `saved["filter"]`."""
    del qtbot  # Qt must be there
    said = {"name": "", "filter": PDF}

    def answer(*_arguments: object) -> tuple[str, str]:
        return (str(tmp_path / said["name"]) if said["name"] else "", said["filter"])

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return said


def chosen(tmp_path: Path) -> Path | None:
    return messages.file_to_save(None, "Export", tmp_path / "log.pdf", EVERY)


@pytest.mark.parametrize(
    ("name", "name_filter", "expected"),
    [
        ("log", PDF, "log.pdf"),
        ("log", FHIR, "log.fhir.json"),
        ("log.json", FHIR, "log.fhir.json"),
        ("log.JSON", FHIR, "log.fhir.json"),
        ("log.fhir.json", FHIR, "log.fhir.json"),
        ("log.FHIR.JSON", FHIR, "log.FHIR.JSON"),
        ("log.json", JSON, "log.json"),
        ("log.fhir.json", JSON, "log.fhir.json"),
        ("log.csv", FHIR, "log.csv"),
        ("log.pdf", "", "log.pdf"),
    ],
)
def test_the_name_ends_as_the_chosen_kind_does(
    name: str, name_filter: str, expected: str, saved: dict[str, str], tmp_path: Path
) -> None:
    saved |= {"name": name, "filter": name_filter}
    assert chosen(tmp_path) == tmp_path / expected


def test_no_name_is_no_file(saved: dict[str, str], tmp_path: Path) -> None:
    assert saved["name"] == ""
    assert chosen(tmp_path) is None


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_a_file_that_the_dialog_did_not_ask_about_is_asked_about(
    answer: QMessageBox.StandardButton,
    saved: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def question(_parent: object, _title: str, text: str, *_buttons: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return answer

    monkeypatch.setattr(QMessageBox, "question", question)
    target = tmp_path / "log.fhir.json"
    target.write_text("old")
    saved |= {"name": "log.json", "filter": FHIR}
    assert chosen(tmp_path) == (target if answer == QMessageBox.StandardButton.Yes else None)
    assert asked == [f"{target} is there already. Replace it?"]
    saved |= {"name": "log.fhir.json"}
    assert chosen(tmp_path) == target
    assert len(asked) == 1


@pytest.mark.parametrize("say", [messages.tell, messages.inform])
def test_a_box_says_it_and_is_gone(qtbot: QtBot, say: Callable[[None, str, str], None]) -> None:
    seen: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        ok = box.button(QMessageBox.StandardButton.Ok)
        assert ok.icon().isNull()
        seen.append(box.text())
        qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, read)
    say(None, "Everything", "It is done.")
    assert seen == ["It is done."]
    free_deleted()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]


def test_no_option_is_cut_where_a_box_has_little_room(qtbot: QtBot) -> None:
    """On a screen of 800 pixels Qt makes no box wider than that, whatever stands on its buttons."""
    del qtbot
    options = [f"Go back to the backup of the day number {number}" for number in range(4)]
    cut: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        cut.extend(b.text() for b in box.buttons() if b.width() < b.sizeHint().width())
        assert box.width() <= box.screen().availableGeometry().width()
        QTest.mouseClick(box.buttons()[2], Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, look)
    assert messages.choose(None, "Question", "What now? " * 20, options) == 2
    assert cut == []
    free_deleted()

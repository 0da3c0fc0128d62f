"""The one place that asks and tells: message boxes and file dialogs. Tests replace these functions.

The classes are imported when something is asked: the first frame does not wait for them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tracker.language import tr
from tracker.paths import resources

if TYPE_CHECKING:  # imported when something is asked
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QMessageBox


ROOM_AROUND = 48
"""Pixels beside the buttons of a box."""


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Say what went wrong and what to do."""
    from PySide6.QtWidgets import QMessageBox

    _show(QMessageBox(QMessageBox.Icon.Warning, title, text, parent=parent))


def inform(parent: QWidget | None, title: str, text: str) -> None:
    """Say what has been done where no window is left to show it."""
    from PySide6.QtWidgets import QMessageBox

    _show(QMessageBox(QMessageBox.Icon.Information, title, text, parent=parent))


def _show(box: QMessageBox) -> None:
    from PySide6.QtGui import QIcon

    _use_our_picture(box)
    ok = box.addButton(box.StandardButton.Ok)
    ok.setIcon(QIcon())  # the style's own coloured icons are not those of this program
    box.exec()
    box.deleteLater()


def _use_our_picture(box: QMessageBox) -> None:
    """Show the program's own sign; the style's coloured ones are of another family."""
    from PySide6.QtGui import QIcon

    side = box.style().pixelMetric(box.style().PixelMetric.PM_MessageBoxIconSize, None, box)
    box.setIconPixmap(QIcon(str(resources() / "icons" / "app.svg")).pixmap(side))


def choose(parent: QWidget | None, title: str, text: str, options: list[str]) -> int | None:
    """Ask for one of the options, the first being the safe default; None when the user cancels."""
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=parent)
    _use_our_picture(box)
    buttons = [box.addButton(option, QMessageBox.ButtonRole.AcceptRole) for option in options]
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    cancel.setIcon(QIcon())
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(cancel)
    _stack_wide_buttons(box, box.screen().availableGeometry().width())
    box.exec()
    clicked = box.clickedButton()
    return next((index for index, button in enumerate(buttons) if button is clicked), None)


def _stack_wide_buttons(box: QMessageBox, screen_width: int) -> None:
    """Put the buttons below one another where the box has no room for them; Qt would cut their words."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QDialogButtonBox

    widest = screen_width if screen_width <= 1024 else min(screen_width - 480, 1000)  # as Qt has it
    row = box.findChild(QDialogButtonBox)
    if isinstance(row, QDialogButtonBox) and row.sizeHint().width() + ROOM_AROUND > widest:
        row.setOrientation(Qt.Orientation.Vertical)


def file_to_open(parent: QWidget | None, title: str, folder: Path, filters: str) -> Path | None:
    """Ask for a file to read; None when the user cancels."""
    from PySide6.QtWidgets import QFileDialog

    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), filters)
    return Path(chosen) if chosen else None


def files_to_open(parent: QWidget | None, title: str, folder: Path, filters: str) -> list[Path]:
    """Ask for one file to read or several; none when the user cancels."""
    from PySide6.QtWidgets import QFileDialog

    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), filters)
    return [Path(name) for name in chosen]


def file_to_save(parent: QWidget | None, title: str, suggestion: Path, filters: str) -> Path | None:
    """Ask where to write a file; None when the user cancels. Replacing a file is asked by the dialog."""
    from PySide6.QtWidgets import QFileDialog

    chosen, used = QFileDialog.getSaveFileName(parent, title, str(suggestion), filters)
    if not chosen:
        return None
    path = _named_as(Path(chosen), _suffix_of(used))
    # the dialog has asked about the name that was chosen, not about the one made of it here
    if str(path) != chosen and path.exists() and not _may_replace(parent, title, path):
        return None
    return path


def _suffix_of(name_filter: str) -> str:
    """Return ".pdf" for a filter such as "PDF report (*.pdf)"."""
    return name_filter.rpartition("(*")[2].rstrip(")")


def _named_as(path: Path, suffix: str) -> Path:
    """Add the suffix to a name without one, and all of ".fhir.json" where the dialog put ".json" only."""
    if path.name.lower().endswith(suffix):
        return path
    is_cut = path.suffix != "" and suffix.endswith(path.suffix.lower())
    return path.with_suffix(suffix) if is_cut or not path.suffix else path


def _may_replace(parent: QWidget | None, title: str, path: Path) -> bool:
    from PySide6.QtWidgets import QMessageBox

    text = tr("{file} is there already. Replace it?").format(file=path)
    buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    answer = QMessageBox.question(parent, title, text, buttons, QMessageBox.StandardButton.No)
    return answer == QMessageBox.StandardButton.Yes


def folder_to_use(parent: QWidget | None, title: str, folder: Path) -> Path | None:
    """Ask for a folder; None when the user cancels."""
    from PySide6.QtWidgets import QFileDialog

    chosen = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(chosen) if chosen else None


def printer_to_use(parent: QWidget | None, paper: str) -> QPrinter | None:
    """Ask for a printer with "a4" or "letter" paper in it; None when the user cancels."""
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    sizes = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
    printer.setPageSize(QPageSize(sizes[paper]))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    for option in (
        QPrintDialog.PrintDialogOption.PrintPageRange,
        QPrintDialog.PrintDialogOption.PrintSelection,
        QPrintDialog.PrintDialogOption.PrintCurrentPage,
    ):
        dialog.setOption(option, False)
    is_chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if is_chosen else None


def backup_failed() -> str:
    """Return what is said before the reason."""
    return tr("Your log is stored, but the backup of today could not be made.")


def everything_deleted() -> str:
    """Return what is said once nothing is left."""
    return tr("Everything was deleted. When you start the program again, it begins with an empty diary.")


def application_title() -> str:
    """Return the program's name for title bars."""
    return tr("Microneedling Recovery Tracker")

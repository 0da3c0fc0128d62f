"""The backups of the log: which there are, what each contains, and going back to one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import (
    QDialog,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tracker.storage import Locked
from tracker.storage.rescue import Backup
from tracker.ui.backups.backup_words import contents_text, room_text, second_folder_text
from tracker.ui.pieces.dialogs import add_close, give_size
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.wrapping_list import WrappingList
from tracker.ui.pieces.wrapping_row import WrappingRow


class BackupsDialog(QDialog):
    """Lists the backups, newest first; one that cannot be used says why and cannot be chosen.

    Signals:
        restore_wanted(Backup): the user wants to go back to this one.
        make_wanted(): a backup now.
        folder_wanted(): a second folder for backups, or none any more.
    """

    restore_wanted = Signal(object)
    make_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        self._backups: tuple[Backup, ...] = ()
        about = text_label(
            self.tr(
                "A backup makes itself on each day on which something changed. It is kept beside your log. "
                "A second folder, such as one on a stick, helps when the whole disk is gone. "
                "Where there is no room for three more, the oldest go; the three newest always stay."
            )
        )
        self._list = WrappingList()
        self._list.setAccessibleName(self.tr("Backups"))
        self._none = text_label(self.tr("There is no backup yet."), role="heading")
        self._folder = text_label(role="muted")
        self._room = text_label(role="muted")
        self._restore = QPushButton(self.tr("Go back to this backup …"))
        self._make = make = QPushButton(self.tr("Back up now"))
        folder = QPushButton(self.tr("Second folder …"))
        row = WrappingRow()
        for button in (self._restore, make, folder):
            row.add(button)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(12)
        for widget in (about, self._none, self._list, self._room, self._folder, row):
            inner.addWidget(widget)
        inner.addStretch(1)  # for where there is no list
        inner.setStretchFactor(self._list, 100)
        add_close(self, content)
        self._list.currentRowChanged.connect(self._on_row)
        self._restore.clicked.connect(self._on_restore)
        make.clicked.connect(self.make_wanted)
        folder.clicked.connect(self.folder_wanted)
        give_size(self, 640, 460)

    def show_backups(self, backups: Iterable[Backup], second_folder: str, free: int | None) -> None:
        """Fill the list anew; `free` bytes are left on the disk, None when that is not known."""
        self._backups = tuple(backups)
        self._list.clear()
        for backup in self._backups:
            self._list.addItem(QListWidgetItem(_line(backup)))
        self._list.fit()
        self._list.setVisible(bool(self._backups))
        self._none.setVisible(not self._backups)
        self._list.setCurrentRow(0 if self._backups else -1)
        self._on_row(self._list.currentRow())
        self._room.setText(room_text(self._backups, free))
        self._room.setVisible(bool(self._backups))
        self._folder.setText(second_folder_text(second_folder))
        (self._list if self._backups else self._make).setFocus()

    def _on_restore(self) -> None:
        self.restore_wanted.emit(self._backups[self._list.currentRow()])

    def _on_row(self, row: int) -> None:
        self._restore.setEnabled(0 <= row < len(self._backups) and _may_be_restored(self._backups[row]))


def _may_be_restored(backup: Backup) -> bool:
    return backup.problem is None or isinstance(backup.problem, Locked)  # whose passphrase can be asked for


def _line(backup: Backup) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(backup.made_at.timestamp())).toLocalTime()
    when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    told = str(backup.problem) if backup.contents is None else contents_text(backup.contents)
    return f"{when}\n{told}"

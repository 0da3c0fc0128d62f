"""Settings: the second folder for backups."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tracker.preferences import Preferences
from tracker.ui.backups.backup_actions import BackupActions
from tracker.ui.backups.backup_words import second_folder_text
from tracker.ui.pieces.labels import text_label
from tracker.ui.settings.section import Section
from tracker.ui.settings.surroundings import Surroundings


class BackupSection(Section):
    """Where a copy goes besides the folder of the log."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(self.tr("Backups"))
        self.add_hint(
            self.tr(
                "A backup makes itself beside your log on each day on which something changed. "
                "A second folder, such as one on a stick, helps when the whole disk is gone."
            )
        )
        self._folder = text_label()
        self.column.addWidget(self._folder)
        choose = QPushButton(self.tr("Second &folder …"))
        self.column.addWidget(choose, alignment=Qt.AlignmentFlag.AlignLeft)
        actions = BackupActions(around.state, self, around.choices)
        choose.clicked.connect(lambda: actions.choose_folder(self))
        around.choices.changed.connect(self._show)
        self._show(around.choices.preferences)

    def _show(self, preferences: Preferences) -> None:
        self._folder.setText(second_folder_text(preferences.backup_folder))

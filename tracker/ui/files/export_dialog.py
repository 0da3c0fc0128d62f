"""Which file to write: every kind that there is, with what it contains and what it is good for."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QVBoxLayout, QWidget

from tracker.documents import FHIR
from tracker.language import tr
from tracker.ui.pieces.dialogs import add_buttons, give_size
from tracker.ui.pieces.labels import text_label


class ExportKind(NamedTuple):
    """One kind of file, by its name in `tracker.documents`, with what it is and what it contains."""

    kind: str
    title: str
    about: str
    with_photos: bool = False


class ExportDialog(QDialog):
    """Asks for one of the kinds; the first is chosen beforehand."""

    def __init__(self, parent: QWidget | None, session: str, *, has_photos: bool = False) -> None:
        """`session` names the chosen session, which some kinds are about."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._kinds = export_kinds(session, has_photos=has_photos)
        self._buttons = QButtonGroup(self)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(0)
        column.addWidget(text_label(self.tr("What would you like to write to a file?")))
        for number, kind in enumerate(self._kinds):
            button = QRadioButton(kind.title)
            button.setObjectName("option")
            button.setAccessibleDescription(kind.about)
            about = text_label(kind.about, role="muted")
            about.setContentsMargins(22, 0, 0, 8)  # under the words of the button
            self._buttons.addButton(button, number)
            column.addWidget(button)
            column.addWidget(about)
        column.addStretch(1)
        first = self._buttons.button(0)
        first.setChecked(True)
        first.setFocus()
        add_buttons(self, content, self.tr("Choose where …"))
        give_size(self, 560, 460)

    def chosen(self) -> ExportKind:
        """Return the chosen kind."""
        return self._kinds[self._buttons.checkedId()]


def export_kinds(session: str, *, has_photos: bool) -> tuple[ExportKind, ...]:
    """Return what can be exported, the usual first; a log with photos only where there are any."""
    photos = ExportKind(
        kind="json",
        title=tr("Whole log with photos (JSON)"),
        about=tr("The same with every photo. Whoever gets the file can see them; it can be large."),
        with_photos=True,
    )
    return (
        ExportKind(
            kind="pdf",
            title=tr("Report for a doctor (PDF)"),
            about=tr("One session, {session}: the course, what was flagged and all days.").format(
                session=session
            ),
        ),
        ExportKind(
            kind="csv",
            title=tr("Table for a spreadsheet (CSV)"),
            about=tr("All sessions, one row a day. It can be imported again."),
        ),
        ExportKind(
            kind="json",
            title=tr("Whole log (JSON)"),
            about=tr(
                "All sessions and what you said about yourself, to keep or to move to another computer."
            ),
        ),
        *([photos] if has_photos else []),
        ExportKind(
            kind=FHIR,
            title=tr("For a clinic’s system (FHIR)"),
            about=tr("One session, {session}, without your name.").format(session=session),
        ),
        ExportKind(
            kind="ics",
            title=tr("Reminders for your calendar (ICS)"),
            about=tr(
                "For the session of {session}: the days, weeks and months on which to log. Each entry is "
                "called “Diary” and says nothing more."
            ).format(session=session),
        ),
    )

"""What the window says and switches on or off when something in the log, or the open page, is another."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.domain.overview import Overview
from tracker.storage.changes import Change, ChangeKind
from tracker.ui import messages
from tracker.ui.shell.change_words import change_text, done_text
from tracker.ui.shell.commands import Parts


class Reactions(QObject):
    """Listens to the state and the pages of `window`; sidebar and pages show what is new before that."""

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        parts.state.changed.connect(self._on_changed)
        parts.state.done.connect(self._on_done)
        parts.state.failed.connect(self._on_failed)
        parts.state.unread.connect(self._on_unread)
        parts.pages.opened.connect(self._on_opened)
        parts.errands.lock_changed.connect(self._show_lock)

    def _on_changed(self, overview: Overview) -> None:
        state, menus = self._parts.state, self._parts.menus
        menus.show_steps(state.next_undo, state.next_redo)
        has_treatment = overview.treatment is not None
        menus.show_possible(has_treatment=has_treatment, is_example=state.is_example)
        self._show_lock()
        self._parts.example.show_banner()
        self._on_opened()

    def _on_opened(self) -> None:
        self._parts.menus.save.setEnabled(self._parts.pages.is_today_open)
        self._show_unsaved()

    def _show_unsaved(self) -> None:
        """Mark in the diary, while it is open, what is not saved."""
        state, pages = self._parts.state, self._parts.pages
        treatment = state.outline.treatment
        if pages.is_diary_open and treatment is not None:
            pages.today.keep_draft()
            pages.show_unsaved(frozenset(state.drafts_of(treatment.treated_on)))

    def _show_lock(self) -> None:
        self._parts.menus.lock.setEnabled(self._parts.state.own.is_locked)

    def _on_done(self, change: Change, stored: bool) -> None:
        text = done_text(change) if stored else self.tr("Undone: {what}.").format(what=change_text(change))
        is_day = change.kind in (ChangeKind.SAVE_DAY, ChangeKind.DELETE_DAY)
        spoken = self._parts.pages.today.spoken_result() if stored and is_day else ""
        self._parts.status.say(text, can_undo=stored, spoken=spoken)

    def _on_failed(self, text: str) -> None:
        messages.tell(self._window, self.tr("Not saved"), text)

    def _on_unread(self, text: str) -> None:
        messages.tell(self._window, self.tr("Your diary cannot be read"), text)

"""The menu bar: every command with its key, so that nothing needs a pointer."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from tracker.language import NAMES
from tracker.storage.changes import Change
from tracker.ui.shell.change_words import change_text
from tracker.ui.theme import Appearance


class Menus(QObject):
    """Fills four menus and holds the actions; whoever carries them out connects to their `triggered`."""

    def __init__(self, session: QMenu, edit: QMenu, view: QMenu, help_menu: QMenu) -> None:
        super().__init__(session)
        self._fill_session(session)
        self._fill_edit(edit)
        self._fill_view(view)
        self.help = self._add(help_menu, self.tr("&Keys and limits"), "F1")
        self.words = self._add(help_menu, self.tr("&What the words mean"))
        self.first_steps = self._add(help_menu, self.tr("&First steps"))

    def _fill_session(self, session: QMenu) -> None:
        self.new = self._add(session, self.tr("&New session …"), "Ctrl+N")
        self.edit = self._add(session, self.tr("&Edit session …"), "Ctrl+Shift+E")
        self.delete = self._add(session, self.tr("&Delete session"))
        session.addSeparator()
        self.about_me = self._add(session, self.tr("&About me …"))
        session.addSeparator()
        self.example = self._add(session, self.tr("Look at an e&xample"))
        self.import_log = self._add(session, self.tr("&Import a log …"), "Ctrl+O")
        self.export = self._add(session, self.tr("Ex&port …"), "Ctrl+E")
        self.backups = self._add(session, self.tr("&Backups …"))
        self.erase = self._add(session, self.tr("De&lete everything …"))
        session.addSeparator()
        self.passphrase = self._add(session, self.tr("Pa&ssphrase …"))
        self.lock = self._add(session, self.tr("Loc&k now"), "Ctrl+L")
        self.lock.setEnabled(False)
        session.addSeparator()
        self.quit = self._add(session, self.tr("&Quit"), "Ctrl+Q")

    def _fill_edit(self, edit: QMenu) -> None:
        self.save = self._add(edit, self.tr("&Save entry"), "Ctrl+S")
        self.undo = self._add(edit, self.tr("&Undo"), "Ctrl+Z")
        self.redo = self._add(edit, self.tr("&Redo"), "Ctrl+Shift+Z")
        edit.addSeparator()
        self.settings = self._add(edit, self.tr("Se&ttings …"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _fill_view(self, view: QMenu) -> None:
        self.today = self._add(view, self.tr("&Today"), "Ctrl+1")
        self.diary = self._add(view, self.tr("&Diary"), "Ctrl+2")
        self.care = self._add(view, self.tr("C&are"), "Ctrl+3")
        self.report = self._add(view, self.tr("&Report"), "Ctrl+4")
        self.photos = self._add(view, self.tr("&Photos"), "Ctrl+5")
        self.before = self._add(view, self.tr("&Before a session"))
        self.earlier = self._add(view, self.tr("&Earlier day"), "Ctrl+Left")
        self.later = self._add(view, self.tr("&Later day"), "Ctrl+Right")
        self.appearances = self._add_appearances(view)
        self.languages = self._add_languages(view)
        self.larger = self._add(view, self.tr("Lar&ger text"), "Ctrl++")
        # Ctrl+= is the same key without Shift
        self.larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.smaller = self._add(view, self.tr("S&maller text"), "Ctrl+-")

    def show_steps(self, undo: Change | None, redo: Change | None) -> None:
        """Name what undo and redo would do, and switch them off when there is nothing."""
        for action, change, name in (
            (self.undo, undo, self.tr("&Undo")),
            (self.redo, redo, self.tr("&Redo")),
        ):
            action.setEnabled(change is not None)
            action.setText(name if change is None else f"{name}: {change_text(change)}")

    def show_chosen(self, appearance: Appearance, language: str) -> None:
        """Mark the colours and the language that are chosen; an empty language is the system's."""
        for group, chosen in ((self.appearances, appearance.value), (self.languages, language)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)

    def show_possible(self, *, has_treatment: bool, is_example: bool) -> None:
        """Switch off what makes no sense without a treatment, or while the example is open."""
        needs_treatment = (self.edit, self.delete, self.export, self.earlier, self.later, self.diary)
        for action in (*needs_treatment, self.report, self.photos):
            action.setEnabled(has_treatment)
        self.example.setEnabled(not is_example)
        self.import_log.setEnabled(not is_example)
        self.backups.setEnabled(not is_example)
        self.passphrase.setEnabled(not is_example)
        self.erase.setEnabled(not is_example)
        self.first_steps.setEnabled(not is_example)

    def _add(self, menu: QMenu, text: str, key: str = "") -> QAction:
        action = menu.addAction(text)
        if key:
            action.setShortcut(QKeySequence(key))
        return action

    def _add_appearances(self, view: QMenu) -> QActionGroup:
        choices = [
            (Appearance.SYSTEM.value, self.tr("As the &system")),
            (Appearance.LIGHT.value, self.tr("&Light")),
            (Appearance.DARK.value, self.tr("&Dark")),
            (Appearance.CONTRAST_LIGHT.value, self.tr("&High contrast, light")),
            (Appearance.CONTRAST_DARK.value, self.tr("High contrast, da&rk")),
        ]
        return self._add_choices(view.addMenu(self.tr("&Colours")), choices)

    def _add_languages(self, view: QMenu) -> QActionGroup:
        choices = [("", self.tr("As the &system"))]
        taken = {key_of(choices[0][1])}
        for code, name in NAMES.items():
            letter = next(letter for letter in name if letter.lower() not in taken)
            taken.add(letter.lower())
            choices.append((code, name.replace(letter, f"&{letter}", 1)))
        return self._add_choices(view.addMenu(self.tr("Lang&uage")), choices)

    def _add_choices(self, menu: QMenu, choices: list[tuple[str, str]]) -> QActionGroup:
        group = QActionGroup(self)
        for value, text in choices:
            action = group.addAction(menu.addAction(text))
            action.setCheckable(True)
            action.setData(value)
        return group


def key_of(text: str) -> str:
    """Return the letter that chooses a command while its menu is open, in lower case."""
    return text.partition("&")[2][:1].lower()

"""The screen as a screen reader knows it: controls found by role and name, words, keys and clicks.

Nothing here looks into a widget's own parts. A control without a name is not found, and so not tested.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from tracker.ui.waiting import Waiting

Role = QAccessible.Role
CLICKABLE = {Role.Button, Role.RadioButton, Role.CheckBox}
QUESTIONS = ("Redness", "Swelling", "Flaking", "Pain")


def in_english(text: str) -> str:
    """Return what a text means in English, by which tests go; one in another language replaces this."""
    return text


class Screen:
    """One window or dialog that is open."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    # ---------------------------------------------------------------- what is there

    def controls(self) -> Iterator[QWidget]:
        """Return everything that can be seen, in no particular order."""
        return (widget for widget in self.window.findChildren(QWidget) if widget.isVisible())

    def letters(self) -> dict[str, list[str]]:
        """Return the letters that lead somewhere together with Alt, and the words that each stands in."""
        assert isinstance(self.window, QMainWindow)
        texts = [action.text() for action in self.window.menuBar().actions()]
        for widget in self.controls():
            if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
                texts.append(widget.text())
        found: dict[str, list[str]] = {}
        for text in texts:
            if letter := re.search(r"&(\w)", text):
                found.setdefault(letter[1].casefold(), []).append(text)
        return found

    def go_on(self) -> None:
        """Click the one button that stands out."""
        buttons = [widget for widget in self.controls() if isinstance(widget, QAbstractButton)]
        (way_on,) = [button for button in buttons if button.property("primary")]
        way_on.click()

    def find(self, roles: set[QAccessible.Role], name: str, within: str = "") -> QWidget:
        """Return the one visible control of these roles and this name, inside the group named `within`."""
        of_role = [widget for widget in self.controls() if role_of(widget) in roles]
        found = [w for w in of_role if name_of(w) == name and (not within or group_of(w) == within)]
        found = [w for w in found if w.parentWidget() not in found]  # the part of a list that is typed into
        names = sorted({name_of(widget) for widget in of_role})
        assert len(found) == 1, f"{len(found)} controls are called {name!r}; there are {names}"
        return found[0]

    def has(self, name: str) -> bool:
        """Tell whether a button of this name can be seen."""
        return any(role_of(w) in CLICKABLE and name_of(w) == name for w in self.controls())

    def is_enabled(self, name: str) -> bool:
        """Tell whether a button can be used."""
        return self.find(CLICKABLE, name).isEnabled()

    def texts(self) -> list[str]:
        """Return every text that can be read, without markup."""
        return [name_of(widget) for widget in self.controls() if isinstance(widget, QLabel)]

    def says(self, text: str) -> bool:
        """Tell whether some label contains this text."""
        return any(text in shown for shown in self.texts())

    def answers(self) -> dict[str, str | None]:
        """Return the chosen step of each of the four questions, None where there is none."""
        return {question: self.answer(question) for question in QUESTIONS}

    def answer(self, question: str) -> str | None:
        """Return the word of the chosen step."""
        steps = [
            widget
            for widget in self.controls()
            if isinstance(widget, QAbstractButton)
            and role_of(widget) is Role.RadioButton
            and group_of(widget) == question
        ]
        chosen = [name_of(step) for step in steps if step.isChecked()]
        assert len(chosen) <= 1, f"{question} has several answers: {chosen}"
        return chosen[0] if chosen else None

    def is_ticked(self, name: str) -> bool:
        """Tell whether a box is ticked."""
        box = self.find({Role.CheckBox}, name)
        assert isinstance(box, QAbstractButton)
        return box.isChecked()

    def is_chosen(self, name: str) -> bool:
        """Tell whether a button says that it is the chosen one."""
        return description_of(self.find({Role.Button}, name)).startswith("Chosen")

    def field(self, name: str) -> str:
        """Return what a field says."""
        field = self.find({Role.EditableText, Role.ComboBox, Role.SpinBox}, name)
        match field:
            case QLineEdit():
                return field.text()
            case QPlainTextEdit():
                return field.toPlainText()
            case QComboBox():
                return field.currentText()
            case QDateEdit():
                return field.text()
        raise AssertionError(f"{name} is a {type(field).__name__}")

    def lines(self, name: str) -> list[str]:
        """Return the lines of a list."""
        model = self._view(name).model()
        return [in_english(str(model.index(row, 0).data())) for row in range(model.rowCount())]

    def current_line(self, name: str) -> str:
        """Return the line of a list that is chosen."""
        return str(self._view(name).currentIndex().data())

    def table(self, name: str) -> list[dict[str, str]]:
        """Return the rows of a table by the titles of their columns."""
        model = self._view(name).model()
        columns = range(model.columnCount())
        titles = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        return [
            {title: str(model.index(row, column).data()) for column, title in enumerate(titles)}
            for row in range(model.rowCount())
        ]

    # ---------------------------------------------------------------- pointer

    def click(self, name: str, within: str = "", then: Callable[[Screen], None] | None = None) -> None:
        """Click a button, step or box; `then` deals with the dialog that this opens."""
        control = self.find(CLICKABLE, name, within)
        assert control.isEnabled(), f"{name} cannot be clicked"
        # a box reacts only where its mark and its words are
        place = QPoint(min(control.width() // 2, 12), control.height() // 2)
        opening(then, lambda: QTest.mouseClick(control, Qt.MouseButton.LeftButton, pos=place))

    def answer_with(self, redness: str, swelling: str, flaking: str, pain: str) -> None:
        """Click one step of each question."""
        for question, step in zip(QUESTIONS, (redness, swelling, flaking, pain), strict=True):
            self.click(step, question)

    def click_line(self, name: str, row: int) -> None:
        """Click a line of a list or a row of a table."""
        view = self._view(name)
        index = view.model().index(row, 0)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def menu(self, *path: str, then: Callable[[Screen], None] | None = None) -> None:
        """Choose a command from the menus, by the beginnings of its names."""
        action = self.menu_action(*path)
        assert action.isEnabled(), f"{path} is switched off"
        opening(then, action.trigger)

    def menu_action(self, *path: str) -> QAction:
        """Return a command of the menus."""
        assert isinstance(self.window, QMainWindow)
        actions = self.window.menuBar().actions()
        for step, name in enumerate(path, start=1):
            (action,) = (action for action in actions if plain(action).startswith(name))
            if step < len(path):
                menu = action.menu()
                assert isinstance(menu, QMenu)
                actions = menu.actions()
        return action

    # ---------------------------------------------------------------- keyboard

    def press(self, *keys: str, then: Callable[[Screen], None] | None = None) -> None:
        """Press keys one after the other, such as "2", "Tab" or "Ctrl+S"."""
        if not keys:
            return
        for key in keys[:-1]:
            QTest.keySequence(self._handle(), QKeySequence(key))
        opening(then, lambda: QTest.keySequence(self._handle(), QKeySequence(keys[-1])))

    def write(self, name: str, text: str) -> None:
        """Replace what a field says: by typing, or by pasting what has no key."""
        field = self.find({Role.EditableText, Role.ComboBox, Role.SpinBox}, name)
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        self.press("Ctrl+A")
        if text.isascii() and len(text) < 100:
            QTest.keyClicks(QApplication.focusWidget(), text)
        else:
            QGuiApplication.clipboard().setText(text)
            self.press("Ctrl+V")

    def pick(self, name: str, option: str) -> None:
        """Choose from a list that opens, by the beginning of the option's name."""
        box = self.find({Role.ComboBox}, name)
        assert isinstance(box, QComboBox)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        self.press("Home")
        for _ in range(box.count()):
            if in_english(box.currentText()).startswith(option):
                return
            self.press("Down")
        raise AssertionError(f"{name} does not offer {option!r}")

    def go_to(self, date: dt.date, name: str = "Date of the entry") -> None:
        """Put a date into a date field: the month by arrow keys, the day by digits."""
        field = self.find({Role.SpinBox}, name)
        assert isinstance(field, QDateEdit)
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        field.setSelectedSection(QDateEdit.Section.MonthSection)
        months = (date.year - field.date().year()) * 12 + date.month - field.date().month()
        self.press(*["Up" if months > 0 else "Down"] * abs(months))
        field.setSelectedSection(QDateEdit.Section.DaySection)
        self.press(*str(date.day), "Tab")

    def focus(self) -> str:
        """Return where the keyboard is, such as "Redness: None", or only the control's name."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        group = group_of(widget)
        return f"{group}: {name_of(widget)}" if group else name_of(widget)

    def close(self) -> bool:
        """Close the window as its frame's button does; tell whether it went."""
        return self.window.close()

    # ---------------------------------------------------------------- inside

    def _handle(self) -> QWindow:
        handle = self.window.windowHandle()
        assert handle is not None, "the window is not open"
        return handle

    def _view(self, name: str) -> QAbstractItemView:
        view = self.find({Role.List, Role.Table}, name)
        assert isinstance(view, QAbstractItemView)
        return view


def opening(then: Callable[[Screen], None] | None, do: Callable[[], object]) -> None:
    """Do something that opens a dialog and waits for it; `then` is what the user does in the dialog.

    The dialog must be closed when `then` is over, and freed when `do` is. Without `then` none may open.
    """
    window, before = QApplication.activeWindow(), QApplication.activeModalWidget()
    met: list[QDialog] = []
    problems: list[BaseException] = []
    poll = QTimer(interval=5)

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is before or not isinstance(dialog, QDialog) or not dialog.isActiveWindow():
            return
        if isinstance(dialog, Waiting):  # asks nothing, and goes by itself
            return
        poll.stop()
        met.append(dialog)
        try:
            assert then is not None, f"nobody expected {dialog.windowTitle()!r}"
            then(Screen(dialog))
            assert not dialog.isVisible(), "the dialog is still open"
        except BaseException as problem:
            problems.append(problem)
            dialog.done(0)

    poll.timeout.connect(meet)
    poll.start()
    do()
    poll.stop()
    if problems:
        raise problems[0]
    if then is None:
        return
    assert met, "no dialog was opened"
    free_deleted()
    left = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w is not before]
    assert not left, f"dialogs that are closed but not freed: {left}"
    assert window is not None
    if not window.isVisible():  # it went with the dialog
        return
    window.activateWindow()  # a desktop does so by itself
    assert QTest.qWaitForWindowActive(window), "the keyboard does not come back to the window"


def in_turn(first: Callable[[Screen], None], second: Callable[[Screen], None]) -> Callable[[Screen], None]:
    """Return what the user does in a dialog after which, by itself, another one opens."""

    def then(dialog: Screen) -> None:
        poll = QTimer(QApplication.instance(), interval=5)

        def meet() -> None:
            following = QApplication.activeModalWidget()
            if not isinstance(following, QDialog) or following is dialog.window:
                return
            if not following.isActiveWindow():
                return
            poll.stop()
            poll.deleteLater()
            try:
                second(Screen(following))
                assert not following.isVisible(), "the second dialog is still open"
            finally:
                following.done(0) if following.isVisible() else None

        poll.timeout.connect(meet)
        poll.start()
        first(dialog)

    return then


def free_deleted() -> None:
    """Free what was handed to `deleteLater`."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def role_of(widget: QWidget) -> QAccessible.Role:
    """Return what a screen reader takes a widget for."""
    return QAccessible.queryAccessibleInterface(widget).role()


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    if isinstance(widget, QComboBox):
        return in_english(
            widget.accessibleName()
        )  # on Unix, Qt's name is the chosen text; the label is a relation there
    name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return in_english(re.sub(r"\s+", " ", name).strip() if isinstance(widget, QLabel) else name)


def description_of(widget: QWidget) -> str:
    """Return what a screen reader says about a widget after its name."""
    return in_english(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description))


def group_of(widget: QWidget) -> str:
    """Return the name of the group around a widget, empty when there is none."""
    parent = widget.parentWidget()
    while parent is not None:
        if role_of(parent) is Role.Grouping:
            return name_of(parent)
        parent = parent.parentWidget()
    return ""


def plain(action: QAction) -> str:
    """Return the words of a command."""
    return in_english(action.text().replace("&", ""))

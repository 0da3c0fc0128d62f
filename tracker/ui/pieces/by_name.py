"""Properties with one of Qt's enumerations as their value, set by name as in a .ui file.

PySide builds an enumeration's whole class when it is first touched, and `Qt` holds more than a hundred of
them: a fifth of a bare window's start. What the first frame shows therefore names the values as text, and
says `QtCore.Qt` only where a key or the pointer has been used. `tests/ui/test_first_frame.py` watches it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


def set_by_name(thing: QObject, **properties: str) -> None:
    """Set properties, such as `alignment="AlignBottom"`; a name that Qt does not know is our own mistake."""
    for name, value in properties.items():
        was_known = thing.setProperty(name, value)
        assert was_known, f"{type(thing).__name__} has no {name} called {value}"

"""What can be done when the passphrase is lost: nothing for the diary, but a new one can be begun."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tracker.language import tr
from tracker.storage import Locked, StorageError
from tracker.storage.rescue import begin_anew
from tracker.ui import messages


def begin_anew_if_wanted(view: QWidget, log: Path, now: Callable[[], dt.datetime]) -> bool:
    """Offer an empty diary in the place of the locked one, which is kept; tell whether it was begun."""
    title = tr("Passphrase forgotten")
    text = tr(
        "Without the passphrase nobody can open your diary: no helper, no repair shop, and not those who "
        "wrote this program. Look for your recovery sheet, and try the passphrases that you use elsewhere: "
        "nothing is deleted after wrong ones.\n\n"
        "You can begin an empty diary. The locked one and its backups are kept beside it, in case you "
        "remember the passphrase later."
    )
    if messages.choose(view, title, text, [tr("Keep trying"), tr("Begin an empty diary")]) != 1:
        return False
    try:
        aside = begin_anew(log, Locked("forgotten"), now=now)
    except StorageError as problem:
        messages.tell(view, title, str(problem))
        return False
    if aside is not None:
        messages.tell(view, title, tr("The locked diary is kept as {file}").format(file=aside))
    return True

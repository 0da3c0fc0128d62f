"""A damaged locked log: always noticed, told from a wrong passphrase, and salvaged as a plain one is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.figures import Figures
from tracker.domain.journal import Journal
from tracker.storage import DamagedFile, Locked, Store, keys
from tracker.storage.rescue import put_in_place, salvage
from tracker.storage.unlocking import opens

from .broken import TOMORROW, write_sound_log
from .damages import DAMAGES, damage
from .locks import ONE, OTHER, readable
from .records import TREATED_ON, day


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder, not to be changed, with a locked log of 32 days and backups of all but the last."""
    file = tmp_path_factory.mktemp("locked") / "data" / "recovery.db"
    write_sound_log(file)
    with Store.open(file, now=TOMORROW) as store:
        store.lock_with(ONE)
        store.save_day(TREATED_ON, day(31, redness=1, note="after the backup"))
    return file.parent


@pytest.fixture
def file(locked: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(locked, tmp_path / "data")) / "recovery.db"


def whole(locked: Path) -> Journal:
    with Store.open(locked / "recovery.db", now=TOMORROW, key=ONE) as store:
        return store.read_journal()


def test_any_damage_is_noticed(locked: Path, file: Path, figures: Figures) -> None:
    """Unlike in a plain log, a flipped bit in a number is one as well: every page is authenticated."""
    sound, expected = file.read_bytes(), whole(locked)
    for seed in range(30):
        file.write_bytes(sound)
        if damage(file, seed) == sound:  # a page swapped with itself
            continue
        with pytest.raises(Locked):
            Store.open(file, now=TOMORROW)
        with pytest.raises(DamagedFile):
            Store.open(file, now=TOMORROW, key=ONE)
        left = salvage(file, now=TOMORROW, key=ONE)
        [treatment] = left.journal.treatments
        assert len(treatment.days) >= 31, DAMAGES[seed % len(DAMAGES)]
        assert left.unreadable or all(entry in expected.treatments[0].days for entry in treatment.days)
        figures.add("a locked diary file damaged")
    assert not list(file.parent.glob(".*"))


@pytest.mark.parametrize("pages", [0, 1, 2], ids=["nothing", "the first page", "two pages"])
def test_the_passphrase_is_known_to_be_right_without_the_beginning(file: Path, pages: int) -> None:
    file.write_bytes(bytes(pages * 4096) + file.read_bytes()[pages * 4096 :])
    backup = next((file.parent / "backups").iterdir())
    assert opens(file, ONE) == (pages == 0)
    assert opens(backup, ONE)
    assert not opens(backup, OTHER)
    assert not opens(file, keys.Key(secret=b"3" * 32, salt=ONE.salt))


def test_what_was_salvaged_is_put_in_place_locked(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(bytes(4096) + content[4096:])
    with pytest.raises(DamagedFile) as problem:
        Store.open(file, now=TOMORROW, key=ONE)
    salvaged = salvage(file, now=TOMORROW, key=ONE)
    aside = put_in_place(file, salvaged, problem.value, now=TOMORROW, key=ONE)
    assert aside is not None
    with Store.open(file, now=TOMORROW, key=ONE) as store:
        assert store.read_journal() == salvaged.journal
        assert len(store.read_treatment(TREATED_ON).days) == 32
    assert readable(file.parent, "after the backup") == []
    assert readable(file.parent, "dry dry") == []

"""What can still be read of a damaged log: all but lost pages, and those as the newest backup has them."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from tracker.domain.journal import AboutMe, Journal
from tracker.storage import DamagedFile, NotOurFile, Store
from tracker.storage.rescue import put_in_place, salvage

from .broken import TOMORROW, open_and_read, refusal
from .records import TREATED_ON, date_of, day, rows, tamper


def without_backups(file: Path) -> Path:
    shutil.rmtree(file.parent / "backups")
    return file


def pages_of(file: Path, table: str) -> list[int]:
    query = f"SELECT pageno FROM dbstat WHERE name = '{table}' AND pagetype = 'leaf' ORDER BY path"
    return [int(str(number)) for (number,) in rows(file, query)]


def spoil_page(file: Path, number: int) -> None:
    content = bytearray(file.read_bytes())
    content[(number - 1) * 4096 : number * 4096] = b"\xff" * 4096
    file.write_bytes(content)


def test_days_around_a_lost_page_are_salvaged(sound_file: Path) -> None:
    whole = open_and_read(sound_file).treatments[0]
    pages = pages_of(without_backups(sound_file), "day_revision")
    assert len(pages) > 2
    spoil_page(sound_file, pages[1])
    salvaged = salvage(sound_file, now=TOMORROW)
    [left] = salvaged.journal.treatments
    assert 15 < len(left.days) < 31
    assert all(entry in whole.days for entry in left.days)
    assert left.days[0] == whole.days[0]
    assert left.days[-1] == whole.days[-1]
    assert salvaged.unreadable == ("day_revision",)


def test_the_newest_backup_fills_what_is_lost(sound_file: Path) -> None:
    whole = open_and_read(sound_file)
    pages = [pages_of(sound_file, table)[0] for table in ("day_revision", "change", "treatment_revision")]
    for page in pages:
        spoil_page(sound_file, page)
    assert salvage(sound_file, now=TOMORROW).journal == whole


def test_changes_whose_own_record_is_lost_are_stood_in_for(sound_file: Path) -> None:
    whole = open_and_read(sound_file)
    spoil_page(without_backups(sound_file), pages_of(sound_file, "change")[0])
    salvaged = salvage(sound_file, now=TOMORROW)
    assert salvaged.journal == whole
    put_in_place(sound_file, salvaged, DamagedFile(""), now=TOMORROW)
    with Store.open(sound_file, now=TOMORROW) as store:
        [revision] = store.day_history(TREATED_ON, date_of(5))
        assert revision.changed_at == TOMORROW.moment
        store.save_day(TREATED_ON, day(31, pain=0))
        store.undo()


def test_a_session_that_is_lost_takes_its_days_along(sound_file: Path) -> None:
    spoil_page(without_backups(sound_file), pages_of(sound_file, "treatment_revision")[0])
    salvaged = salvage(sound_file, now=TOMORROW)
    assert salvaged.journal == Journal(about_me=AboutMe(skin_type=3))


def test_without_its_first_page_a_log_is_salvaged(sound_file: Path) -> None:
    whole = open_and_read(sound_file)
    spoil_page(without_backups(sound_file), 1)
    assert isinstance(refusal(sound_file), NotOurFile)
    assert salvage(sound_file, now=TOMORROW).journal == whole


def test_days_that_say_what_cannot_be_are_left_out(sound_file: Path) -> None:
    whole = open_and_read(sound_file).treatments[0]
    rows(
        without_backups(sound_file),
        "DROP TRIGGER score_no_update; DROP TRIGGER day_revision_no_update;"
        "UPDATE score SET symptom = 'rednesr' WHERE revision_id = 3;"
        "UPDATE day_revision SET date = '1926-03-06' WHERE id = 5",
    )
    [left] = salvage(sound_file, now=TOMORROW).journal.treatments
    assert [entry.date for entry in whole.days if entry not in left.days] == [date_of(2), date_of(4)]


def test_a_backup_of_before_a_restore_does_not_fill_in(sound_file: Path) -> None:
    with Store.open(sound_file, now=TOMORROW) as store:
        for _ in range(20):
            store.undo()
    other = Path(shutil.copytree(sound_file.parent, sound_file.parent.parent / "other")) / sound_file.name
    with Store.open(other, now=lambda: dt.datetime(2027, 1, 1, tzinfo=dt.UTC)) as store:
        backup = store.backups.make()
    assert backup is not None
    tamper(backup, "change", "UPDATE change SET made_at = '2020-01-01T00:00:00.000000Z'")
    tamper(backup, "day_revision", "UPDATE day_revision SET note = 'another history'")
    tamper(backup, "treatment_revision", "UPDATE treatment_revision SET note = 'another history'")
    shutil.copy(backup, sound_file.parent / "backups")
    assert salvage(sound_file, now=TOMORROW).journal == open_and_read(sound_file)


@pytest.mark.parametrize("content", [b"", b"shopping list\n" * 999, bytes(40_960)])
def test_nothing_comes_of_nothing(sound_file: Path, content: bytes) -> None:
    without_backups(sound_file).write_bytes(content)
    with pytest.raises(DamagedFile, match="Nothing can be read"):
        salvage(sound_file, now=TOMORROW)
    assert sound_file.read_bytes() == content

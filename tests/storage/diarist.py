"""A patient at work: does one thing after the other to a log, and knows what it must say after each."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.builders import with_entry
from tests.pictures import photo, stored
from tracker.domain.draft import Draft
from tracker.domain.journal import AboutMe, DayEntry, Journal, Treatment
from tracker.domain.photos import Photo
from tracker.storage import Key, Store
from tracker.storage.rescue import Replacement, read_backup

from .records import TREATED_ON, Clock, day, draft, treatment

KEPT = "kept.db"
"""Where the backup is written that is restored later."""


@dataclass
class Past:
    """What a log says after each change that counts, the newest last, and what redo would bring back."""

    done: list[Journal] = field(default_factory=lambda: [Journal()])
    undone: list[Journal] = field(default_factory=list)
    drafts: dict[tuple[dt.date, dt.date], Draft] = field(default_factory=dict)

    def copy(self) -> Past:
        return Past(list(self.done), list(self.undone), dict(self.drafts))

    def change(self, journal: Journal) -> None:
        self.done.append(journal)
        self.undone.clear()

    def is_what(self, store: Store) -> bool:
        """Tell whether the store says all this, apart from when it was recorded."""
        return (
            without_moments(self.done[-1]) == without_moments(store.read_journal())
            and _has_every_picture(store)
            and (len(self.done) > 1) == (store.next_undo is not None)
            and bool(self.undone) == (store.next_redo is not None)
            and self.shown_drafts() == _drafts_in(store)
        )

    def shown_drafts(self) -> dict[tuple[dt.date, dt.date], Draft]:
        """Return the drafts of the treatments that are there."""
        there = {treatment.treated_on for treatment in self.done[-1].treatments}
        return {key: kept for key, kept in self.drafts.items() if key[0] in there}


Action = Callable[[Store], object]


class Diarist:
    """Chooses by chance, the same for the same seed. `log` is the expected log, `kept` that of the backup.

    With a key the log has a passphrase.
    """

    def __init__(self, folder: Path, seed: int, key: Key | None = None) -> None:
        self.file = folder / "recovery.db"
        self.key = key
        self.clock = Clock()
        self.log = Past()
        self.kept: Past | None = None
        self._chance = random.Random(seed)
        self._number = 0

    def next(self) -> Action:
        """Note what comes next as done, and return it to be done."""
        self.clock.pass_hours(1)
        self._number += 1
        choices: dict[Callable[[], Action], int] = {self._save_day: 8, self._keep: 1, self._back_up: 1}
        choices |= {self._add_treatment: 1, self._import: 1, self._say_about_me: 1, self._back_up_of_day: 1}
        if len(self.log.done) > 1:
            choices[self._undo] = 3
        if self.log.undone:
            choices[self._redo] = 3
        if self.kept is not None:
            choices[self._restore] = 1
        if self._logged():
            choices[self._delete_day] = 1
        if self.log.done[-1].treatments:
            choices[self._add_photos] = 3
            choices[self._draft] = 3
        if self._photos():
            choices |= {self._change_photo: 1, self._delete_photo: 1}
        [choice] = self._chance.choices(list(choices), weights=list(choices.values()))
        return choice()

    def _logged(self) -> list[tuple[dt.date, dt.date]]:
        return [(t.treated_on, entry.date) for t in self.log.done[-1].treatments for entry in t.days]

    def _new_date(self) -> dt.date:
        return TREATED_ON + dt.timedelta(days=self._number)

    def _save_day(self) -> Action:
        treatments = self.log.done[-1].treatments
        if not treatments:
            return self._add_treatment()
        chosen = self._chance.choice(treatments)
        entry = replace(
            day(self._chance.randrange(20), signs={"itching"}, note=f"{self._number} " * 300),
            date=chosen.treated_on + dt.timedelta(days=self._chance.randrange(9)),
        )
        self.log.change(_with(self.log.done[-1], with_entry(chosen, entry)))
        self.log.drafts.pop((chosen.treated_on, entry.date), None)
        return lambda store: store.save_day(chosen.treated_on, entry)

    def _draft(self) -> Action:
        treated_on = self._chance.choice(self.log.done[-1].treatments).treated_on
        date = treated_on + dt.timedelta(days=self._chance.randrange(9))
        kept = draft(pain=self._number % 11, note=f"{self._number} " * 300)
        self.log.drafts[treated_on, date] = kept
        return lambda store: store.keep_draft(treated_on, date, kept)

    def _delete_day(self) -> Action:
        treated_on, date = self._chance.choice(self._logged())
        journal = self.log.done[-1]
        chosen = next(t for t in journal.treatments if t.treated_on == treated_on)
        days = tuple(entry for entry in chosen.days if entry.date != date)
        self.log.change(_with(journal, replace(chosen, days=days)))
        return lambda store: store.delete_day(treated_on, date)

    def _photos(self) -> list[Photo]:
        return [photo for t in self.log.done[-1].treatments for photo in t.photos]

    def _add_photos(self) -> Action:
        journal = self.log.done[-1]
        chosen = self._chance.choice(journal.treatments)
        count = self._chance.randrange(1, 4)
        new = tuple(photo(self._new_date(), f"{self._number}, {number}") for number in range(count))
        self.log.change(_with(journal, replace(chosen, photos=(*chosen.photos, *new))))
        pictures = [(each, stored(each.area.encode(), 50_000)) for each in new]
        return lambda store: store.photos.add(chosen.treated_on, pictures)

    def _change_photo(self) -> Action:
        chosen = self._chance.choice(self._photos())
        changed = chosen._replace(note=f"changed {self._number}")
        self._put_photo(chosen, changed)
        return lambda store: store.photos.change(changed._replace(id=_id_of(store, chosen)))

    def _delete_photo(self) -> Action:
        chosen = self._chance.choice(self._photos())
        self._put_photo(chosen)
        return lambda store: store.photos.delete(_id_of(store, chosen))

    def _put_photo(self, chosen: Photo, *changed: Photo) -> None:
        journal = self.log.done[-1]
        owner = next(t for t in journal.treatments if chosen in t.photos)
        others = tuple(photo for photo in owner.photos if photo != chosen)
        self.log.change(_with(journal, replace(owner, photos=(*others, *changed))))

    def _add_treatment(self) -> Action:
        new = treatment(treated_on=self._new_date())
        self.log.change(_with(self.log.done[-1], new))
        return lambda store: store.add_treatment(new)

    def _import(self) -> Action:
        start = self._new_date()
        days = tuple(DayEntry(date=start + dt.timedelta(days=number)) for number in range(9))
        pictured = photo(start, f"{self._number}, from a file", photo_id=1)
        new = replace(treatment(*days, treated_on=start, note="from a file"), photos=(pictured,))
        pictures = {1: stored(pictured.area.encode(), 50_000)}
        self.log.change(_with(self.log.done[-1], new))
        return lambda store: store.add_journal(Journal(treatments=(new,)), pictures)

    def _say_about_me(self) -> Action:
        told = AboutMe(skin_type=self._number % 6 + 1)
        if told != self.log.done[-1].about_me:
            self.log.change(replace(self.log.done[-1], about_me=told))
        return lambda store: store.save_about_me(told)

    def _undo(self) -> Action:
        self.log.undone.append(self.log.done.pop())
        return Store.undo

    def _redo(self) -> Action:
        self.log.done.append(self.log.undone.pop())
        return Store.redo

    def _back_up(self) -> Action:
        return lambda store: store.backups.make()

    def _back_up_of_day(self) -> Action:
        return _back_up_of_day

    def _keep(self) -> Action:
        self.kept = self.log.copy()
        return lambda store: store.backups.write_to(self.file.with_name(KEPT))

    def _restore(self) -> Action:
        assert self.kept is not None
        drafts = self.log.shown_drafts()
        self.log = self.kept.copy()
        there = {treatment.treated_on for treatment in self.log.done[-1].treatments}
        self.log.drafts = {key: kept for key, kept in drafts.items() if key[0] in there}
        return lambda store: store.restore(self.read_kept())

    def read_kept(self) -> Replacement:
        """Return the backup that is kept."""
        return read_backup(self.file.with_name(KEPT), self.key)


def _back_up_of_day(store: Store) -> None:
    store.backups.make_if_due()
    if store.backups.problem is not None:
        raise store.backups.problem


def without_moments(journal: Journal) -> Journal:
    """Return the journal as if nobody knew when it was recorded, its photos without the ids of a store."""
    return replace(
        journal,
        treatments=tuple(
            replace(
                t,
                days=tuple(replace(e, recorded_at=None, amended_at=None) for e in t.days),
                photos=tuple(
                    sorted(
                        (photo._replace(id=0, recorded_at=None) for photo in t.photos),
                        key=lambda photo: photo.area,
                    )
                ),
            )
            for t in journal.treatments
        ),
    )


def _id_of(store: Store, chosen: Photo) -> int:
    """Return the id that the store gave to a photo, of which the diarist knows the area alone."""
    photos = (photo for t in store.read_journal().treatments for photo in t.photos)
    return next(photo.id for photo in photos if photo.area == chosen.area)


def _has_every_picture(store: Store) -> bool:
    photos = (photo for t in store.read_journal().treatments for photo in t.photos)
    return all(store.photos.picture(p.id) == stored(p.area.encode(), 50_000).jpeg for p in photos)


def _drafts_in(store: Store) -> dict[tuple[dt.date, dt.date], Draft]:
    return {
        (treatment.treated_on, date): kept
        for treatment in store.read_journal().treatments
        for date, kept in store.read_drafts(treatment.treated_on).items()
    }


def _with(journal: Journal, changed: Treatment) -> Journal:
    others = (t for t in journal.treatments if t.treated_on != changed.treated_on)
    return replace(journal, treatments=(*others, changed))

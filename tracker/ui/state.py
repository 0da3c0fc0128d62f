"""The one way a change goes: store it, read it back, derive the overview, tell every view."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from tracker.domain.journal import AboutMe, DayEntry, InvalidRecord, Journal, Treatment
from tracker.domain.outline import Outline, make_outline
from tracker.domain.questions import Questions
from tracker.domain.temperature import TemperatureUnit
from tracker.language import tr
from tracker.storage import StorageError, Store
from tracker.ui.drafts import Drafts
from tracker.ui.own_log import OwnLog

if TYPE_CHECKING:  # what the first frame does without
    from tracker.domain.draft import Draft
    from tracker.domain.knowledge import Knowledge
    from tracker.domain.merging import Place
    from tracker.domain.overview import Overview
    from tracker.domain.photos import Photo
    from tracker.storage.changes import Change
    from tracker.storage.day_history import DayRevision
    from tracker.storage.photo_edits import Picture
    from tracker.storage.record_history import AboutMeRevision, TreatmentRevision
    from tracker.storage.rescue import Replacement

Found = TypeVar("Found")


class AppState(QObject):
    """Holds the open log and what is chosen in it.

    Signals:
        changing(): something else than the shown day is about to be different: answers not kept yet must be.
        draft_kept(str): answers that are not saved were kept, or could not be, for the reason given.
        changed(Overview): something is different; emitted only after what was stored has been read back.
        done(Change, bool): the user's change was stored (True), or undone (False).
        failed(str): a change was refused; nothing is different, and the text says why and what to do.
        unread(str): the log cannot be read; what was changed before is stored.
    """

    changing = Signal()
    draft_kept = Signal(str)
    changed = Signal(object)
    done = Signal(object, bool)
    failed = Signal(str)
    unread = Signal(str)

    def __init__(
        self,
        store: Store,
        questions: Questions,
        learn: Callable[[str], Knowledge],
        today: Callable[[], dt.date],
        emergency_number: str = "",
        temperature_unit: TemperatureUnit = TemperatureUnit.CELSIUS,
    ) -> None:
        """Read only what the form needs; `learn` loads the rest of the knowledge when `load` is called.

        `learn` is given the user's own emergency number, or an empty text for that of the country.
        """
        super().__init__()
        self.questions = questions
        self._learn = learn
        self._emergency_number = emergency_number
        self._temperature_unit = temperature_unit
        self._own_store = store
        self._store = store
        self._own_drafts = self._drafts = Drafts(store)
        self._today = today
        self._chosen_on: dt.date | None = None
        self._journal: Journal | None = None
        self._overview: Overview | None = None
        self.own = OwnLog(store)
        """The user's own log as a whole, also while the example is open."""
        newest = store.read_newest_treatment()
        self._outline = make_outline([newest] if newest else [], today(), None)

    def load(self) -> None:
        """Read the whole log, derive the overview and announce it; what the first frame did not wait for."""
        try:
            self._announce()
        except StorageError as error:
            self.unread.emit(str(error))

    @property
    def outline(self) -> Outline:
        """The treatments known so far: the newest alone until `load`, then all."""
        return self._overview or self._outline

    @property
    def overview(self) -> Overview:
        """What every view shows now."""
        if self._overview is None:
            self._overview = self._derive()
        return self._overview

    @cached_property
    def knowledge(self) -> Knowledge:
        """What answers mean; loaded when it is first asked for."""
        return replace(self._learn(self._emergency_number), temperature_unit=self._temperature_unit)

    @property
    def journal(self) -> Journal:
        """The open log as it is stored."""
        if self._journal is None:
            self._journal = self._store.read_journal()
        return self._journal

    @property
    def is_example(self) -> bool:
        """Tell whether the example is open; it lives in memory and never touches the user's own log."""
        return self._store is not self._own_store

    @property
    def next_undo(self) -> Change | None:
        """The change that undo would take back; None also where it cannot be read."""
        return self._read(lambda: self._store.next_undo)

    @property
    def next_redo(self) -> Change | None:
        """The change that redo would bring back; None also where it cannot be read."""
        return self._read(lambda: self._store.next_redo)

    def day_history(self, date: dt.date) -> tuple[DayRevision, ...]:
        """Return what a day of the chosen treatment has said, oldest first; may raise `StorageError`."""
        return self._store.day_history(self._chosen().treated_on, date)

    def treatment_history(self) -> tuple[TreatmentRevision, ...]:
        """Return what the facts about it have said over time, oldest first; may raise `StorageError`."""
        return self._store.treatment_history(self._chosen().treated_on)

    def about_me_history(self) -> tuple[AboutMeRevision, ...]:
        """Return what the facts about the person have said over time; may raise `StorageError`."""
        return self._store.about_me_history()

    def drafts_of(self, treated_on: dt.date) -> Mapping[dt.date, Draft]:
        """Return the answers of a treatment that are not saved yet, by date."""
        return self._drafts.of(treated_on)

    def keep_draft(self, treated_on: dt.date, date: dt.date, draft: Draft | None) -> None:
        """Keep answers until they are saved, through a crash too; None lets go of them."""
        self._drafts.keep(treated_on, date, draft)
        self.draft_kept.emit(self._drafts.problem)

    def unkept_drafts(self) -> str:
        """Return why answers of the user's own log would be lost if the program ended now, or ""."""
        self._own_drafts.write()
        return self._own_drafts.problem

    def refused_drafts(self) -> tuple[tuple[dt.date, dt.date, Draft | None], ...]:
        """Return the answers of the user's own log that its file does not take, by session and date."""
        self._own_drafts.write()
        return self._own_drafts.refused()

    def choose(self, treated_on: dt.date) -> None:
        """Show another treatment."""
        self._chosen_on = treated_on
        self._announce()

    def refresh(self) -> None:
        """Derive everything again when the calendar day has changed."""
        if self._today() != self.outline.today and not self.own.is_busy:
            self._announce()

    def save_day(self, entry: DayEntry) -> None:
        """Store an entry of the chosen treatment."""
        treated_on = self._chosen().treated_on

        def write() -> None:
            self._store.save_day(treated_on, entry)
            self._drafts.forget(treated_on, entry.date)

        self._change(write, treated_on)

    def delete_day(self, date: dt.date) -> None:
        """Take an entry of the chosen treatment out of the log; it can be undone."""
        treated_on = self._chosen().treated_on
        self._change(lambda: self._store.delete_day(treated_on, date), treated_on)

    def add_treatment(self, treatment: Treatment) -> None:
        """Start a new treatment and choose it."""
        self._change(lambda: self._store.add_treatment(treatment), None, choose=treatment.treated_on)

    def change_treatment(self, facts: Treatment) -> None:
        """Correct the facts of the chosen treatment, its date included."""
        treated_on = self._chosen().treated_on
        self._change(lambda: self._store.change_treatment(treated_on, facts), None, choose=facts.treated_on)

    def delete_treatment(self) -> None:
        """Take the chosen treatment with all its days out of the log; it can be undone."""
        treated_on = self._chosen().treated_on
        self._change(lambda: self._store.delete_treatment(treated_on), None)

    def save_questions(self, treated_on: dt.date, questions: str) -> None:
        """Store what the patient wants to ask about a treatment, if there still is one of this date."""
        treatment = self.journal.treatment_on(treated_on)
        if treatment is not None:
            facts = replace(treatment, questions=questions)
            self._change(lambda: self._store.change_treatment(treated_on, facts), treated_on)

    def save_about_me(self, about_me: AboutMe) -> None:
        """Store the facts about the person."""
        self._change(lambda: self._store.save_about_me(about_me), None)

    def thumbnail(self, photo_id: int) -> bytes | None:
        """Return the small picture of a photo as a JPEG; None where there is none, or it cannot be read."""
        return self._picture(self._store.photos.thumbnail, photo_id)

    def picture(self, photo_id: int) -> bytes | None:
        """Return the picture of a photo as a JPEG; None where there is none, or it cannot be read."""
        return self._picture(self._store.photos.picture, photo_id)

    def add_photos(
        self,
        treated_on: dt.date,
        photos: Sequence[tuple[Photo, Picture]],
        *,
        in_parts: bool = False,
        onto: int | None = None,
    ) -> bool:
        """Store new photos of a treatment, or a part of many, as `Photos.add` does; tell whether it did."""
        add = self._store.photos.add
        return self._change(lambda: add(treated_on, photos, in_parts=in_parts, onto=onto), treated_on)

    def change_photo(self, photo: Photo) -> None:
        """Put a photo to another date, or describe it otherwise."""
        self._change(lambda: self._store.photos.change(photo), None)

    def delete_photo(self, photo_id: int) -> None:
        """Take a photo out of the log; it can be undone."""
        self._change(lambda: self._store.photos.delete(photo_id), None)

    def use_emergency_number(self, number: str) -> None:
        """Name this number in every advice from now on; an empty text goes back to that of the country.

        Views may keep the knowledge they were given for names and sources: those do not change with it.
        """
        if number != self._emergency_number:
            self._emergency_number = number
            self._learn_again()

    def use_temperature_unit(self, unit: TemperatureUnit) -> None:
        """Say every temperature in this unit from now on; what is stored stays in °C."""
        if unit is not self._temperature_unit:
            self._temperature_unit = unit
            self._learn_again()

    def import_journal(
        self, journal: Journal, taking: frozenset[Place], pictures: Mapping[int, Picture] | None = None
    ) -> None:
        """Add what is new in a log that was read from a file, and take over its answers at these places.

        `pictures` are those of its photos, by the ids that they have in that log.
        """
        store, brought = self._store, pictures or {}
        self._change(lambda: self.own.do_beside(lambda: store.merge_journal(journal, taking, brought)), None)

    def restore(self, replacement: Replacement) -> bool:
        """Let the log say what a backup says, after backing up what it says now; tell whether it does."""
        self.changing.emit()
        try:
            self.own.restore(replacement)
        except StorageError as error:
            self.failed.emit(str(error))
            return False
        self._chosen_on = None
        self._show_stored(None)
        return True

    def undo(self) -> None:
        """Take the last change back."""
        self._step(self._store.undo, undone=True)

    def redo(self) -> None:
        """Bring back what undo took away."""
        self._step(self._store.redo, undone=False)

    def open_example(self, store: Store) -> None:
        """Show another log that is kept in memory, until `close_example`."""
        self._switch_to(store)

    def close_example(self) -> None:
        """Go back to the user's own log."""
        if self.is_example:
            self._store.close()
            self._switch_to(self._own_store)

    def _picture(self, read: Callable[[int], bytes | None], photo_id: int) -> bytes | None:
        if self.own.is_busy:  # painted while something takes long: it is asked for again
            return None
        return self._read(lambda: read(photo_id))

    def _read(self, read: Callable[[], Found | None]) -> Found | None:
        """Read what is asked for while painting or filling a menu, where nothing can be said."""
        try:
            return read()
        except StorageError:
            from tracker.logs import program_log

            program_log(__name__).exception("something small cannot be read")
            return None

    def _learn_again(self) -> None:
        """Say everything anew: what was said before named another number or unit."""
        self.__dict__.pop("knowledge", None)
        if self._overview is None:
            return  # nothing was said yet
        self._overview = None
        self._announce()

    def _switch_to(self, store: Store) -> None:
        self.changing.emit()
        self._store = store
        self._drafts = self._own_drafts if store is self._own_store else Drafts(store)
        self._journal = None
        self._chosen_on = None
        self._announce()

    def _chosen(self) -> Treatment:
        chosen = self.outline.treatment
        if chosen is None:
            raise LookupError("no treatment is chosen")
        return chosen

    def _change(
        self, write: Callable[[], object], treated_on: dt.date | None, choose: dt.date | None = None
    ) -> bool:
        """Run one write; then re-read the one treatment that it touched, or everything when None.

        Tells whether it was stored.
        """
        if treated_on is None:
            self.changing.emit()
        before = self.next_undo
        try:
            write()
        except (StorageError, InvalidRecord) as error:
            self.failed.emit(str(error))
            return False
        self._show_stored(treated_on, choose)
        after = self.next_undo
        if after is not None and after != before:
            self.done.emit(after, True)
        return True

    def _step(self, step: Callable[[], Change], *, undone: bool) -> None:
        self.changing.emit()
        try:
            change = step()
        except StorageError as error:
            self.failed.emit(str(error))
            return
        self._show_stored(None, change.treated_on)
        self.done.emit(change, not undone)

    def _show_stored(self, treated_on: dt.date | None, choose: dt.date | None = None) -> None:
        """Read back what was stored, of this treatment alone or everything, and announce it."""
        try:
            self._reread(treated_on)
        except StorageError as error:
            self._journal = None
            text = tr("It is saved, but your diary cannot be read now. {reason}")
            self.unread.emit(text.format(reason=error))
            return
        if choose is not None and self.journal.treatment_on(choose) is not None:
            self._chosen_on = choose
        self._announce()

    def _reread(self, treated_on: dt.date | None) -> None:
        if treated_on is None or self._journal is None:
            self._journal = self._store.read_journal()
            return
        fresh = self._store.read_treatment(treated_on)
        others = (t for t in self._journal.treatments if t.treated_on != treated_on)
        self._journal = replace(self._journal, treatments=(*others, fresh))

    def _announce(self) -> None:
        self._overview = self._derive()
        self.changed.emit(self._overview)

    def _derive(self) -> Overview:
        from tracker.domain.overview import make_overview  # rules and all: not before the first frame

        return make_overview(self.journal, self.knowledge, self._today(), self._chosen_on, self._overview)

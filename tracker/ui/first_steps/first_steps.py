"""The three steps, one at a time, in the place of the pages: the welcome, the session, the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from tracker.ui.first_steps.welcome import Welcome
from tracker.ui.pieces.scrolling import scrolling

if TYPE_CHECKING:  # an empty log has the welcome in its first frame
    from tracker.domain.knowledge import Knowledge
    from tracker.domain.overview import Overview
    from tracker.ui.first_steps.step import Step
    from tracker.ui.sessions.about_me_form import AboutMeForm
    from tracker.ui.sessions.treatment_form import TreatmentForm


class FirstSteps(QStackedWidget):
    """Every step can be skipped. A step that is kept goes on once it is stored, and not before.

    The session and the person are asked when their step is reached, about what is stored by then.

    Signals:
        session_told(Treatment): store the facts of the session, new or corrected.
        about_me_told(AboutMe): store the facts about the person.
        finished(): the last step is over.
    """

    session_told = Signal(object)
    about_me_told = Signal(object)
    finished = Signal()

    def __init__(self, welcome: Welcome) -> None:
        super().__init__()
        self._welcome = welcome
        self._step: Step | None = None
        self._knowledge: Knowledge | None = None
        self._overview: Overview | None = None
        self.addWidget(scrolling(welcome))
        welcome.next_wanted.connect(self._ask_about_session)

    @property
    def is_under_way(self) -> bool:
        """Tell whether the session or the person is being asked about."""
        return self._step is not None

    def begin(self) -> None:
        """Show the first step."""
        self._show(None)
        self._welcome.take_focus()

    def show_overview(self, overview: Overview, knowledge: Knowledge) -> None:
        """Remember what is stored now, and what the questions about the person need."""
        self._overview = overview
        self._knowledge = knowledge
        self._welcome.show_has_session(overview.treatment is not None)

    def _ask_about_session(self) -> None:
        from tracker.ui.first_steps.step import Step
        from tracker.ui.sessions.treatment_form import TreatmentForm

        if self._overview is None:
            return  # the log is still being read
        chosen = self._overview.treatment
        taken = {summary.treatment.treated_on for summary in self._overview.treatments}
        form = TreatmentForm(
            today=self._overview.today,
            taken=frozenset(taken - ({chosen.treated_on} if chosen else set())),
            treatment=chosen,
        )
        step = Step(
            self.tr("Step 2 of 3"),
            self.tr("Your session"),
            self.tr("When was your skin needled? You can change all of this at any time."),
            form,
            self.tr("Save and &go on"),
        )
        step.done.connect(lambda: self._tell_session(form))
        step.skipped.connect(self._ask_about_me)
        step.back_wanted.connect(self.begin)
        self._show(step)

    def _ask_about_me(self) -> None:
        from tracker.ui.first_steps.step import Step
        from tracker.ui.sessions.about_me_form import AboutMeForm

        if self._overview is None or self._knowledge is None:
            return
        form = AboutMeForm(self._knowledge, self._overview.about_me)
        step = Step(
            self.tr("Step 3 of 3"),
            self.tr("About you"),
            "",
            form,
            self.tr("Save and be&gin"),
        )
        step.done.connect(lambda: self._tell_about_me(form))
        step.skipped.connect(self._finish)
        step.back_wanted.connect(self._ask_about_session)
        self._show(step)

    def _tell_session(self, form: TreatmentForm) -> None:
        if not form.check():
            return
        before = self._overview
        self.session_told.emit(form.treatment())
        if self._overview is not before:  # what is stored has been read back
            self._ask_about_me()

    def _tell_about_me(self, form: AboutMeForm) -> None:
        before = self._overview
        self.about_me_told.emit(form.about_me())
        if self._overview is not before:
            self._finish()

    def _finish(self) -> None:
        self._show(None)
        self.finished.emit()

    def _show(self, step: Step | None) -> None:
        """Show a step, or the welcome, and let go of the step before."""
        before, self._step = self._step, step
        if step is not None:
            self.addWidget(step)
            self.setCurrentWidget(step)
            step.take_focus()
        else:
            self.setCurrentIndex(0)
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()

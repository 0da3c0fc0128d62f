"""What the parts of the report are made from, put together once for each session."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from tracker.domain.journal import AboutMe, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.exchange.report.words import ReportWords


class Material(NamedTuple):
    """One session, the person, what is known, and the report's own circumstances.

    `zone` is where the patient's dates are local; it decides which entries were made late.
    """

    overview: TreatmentOverview
    about_me: AboutMe
    knowledge: Knowledge
    words: ReportWords
    made_on: dt.date
    version: str
    zone: dt.tzinfo

    @property
    def treatment(self) -> Treatment:
        """The session itself."""
        return self.overview.treatment

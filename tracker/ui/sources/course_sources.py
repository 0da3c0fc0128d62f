"""The expected course of one session, laid open: which, why, day by day, and who says so."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from tracker.domain.healing import ExpectedCourse
from tracker.domain.journal import Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.provenance import CourseReason, boundaries, course_reason
from tracker.domain.symptoms import Symptom
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.disclosure import Disclosure, opened_part
from tracker.ui.pieces.labels import text_label, title_label
from tracker.ui.sources.course_table import CourseTable
from tracker.ui.sources.source_lines import SourceLines
from tracker.ui.sources.who_says_so import WhoSaysSo
from tracker.ui.wording import days_text, device_name, sentence, short_date


class CourseSources(Card):
    """Shows where the chart's expected range comes from, for one treatment."""

    def __init__(self, knowledge: Knowledge, treatment: Treatment, expected: ExpectedCourse) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._expected = expected
        title = self.tr("What is expected after your session of {date}")
        column = self.column
        column.addWidget(title_label(title.format(date=short_date(treatment.treated_on))))
        column.addWidget(text_label(expected.course.label, role="heading"))
        column.addWidget(text_label(expected.course.description))
        if reason := self._reason(treatment):
            column.addWidget(text_label(reason))
        column.addWidget(WhoSaysSo(knowledge, expected.course.sources, expected.course.label))
        for remark in expected.remarks:
            column.addWidget(text_label(remark.text))
            column.addWidget(WhoSaysSo(knowledge, remark.sources, remark.text))
        column.addWidget(text_label(self._how_sure()))
        column.addWidget(text_label(self._how_to_read(), role="muted"))
        column.addWidget(CourseTable(knowledge, expected))
        for symptom, scale in knowledge.scales.items():
            column.addWidget(
                Disclosure(
                    self.tr("Who says so: {symptom}").format(symptom=scale.label.lower()),
                    lambda symptom=symptom: self._boundaries(symptom),  # type: ignore[misc]
                )
            )

    def _reason(self, treatment: Treatment) -> str:
        match course_reason(self._expected, treatment):
            case CourseReason.DEVICE:
                text = self.tr("The device decides here, whatever the needle depth: {device}.")
                return text.format(device=device_name(treatment.device))
            case CourseReason.DEPTH:
                text = self.tr("The needle depth decides here: {depth} mm.")
                return text.format(depth=QLocale().toString(treatment.needle_depth_mm or 0.0))
            case None:
                return ""

    def _how_sure(self) -> str:
        return self.tr(
            "The days come from publications. The heights do not: nobody has published scores day by day. We "
            "put the words of the sources, such as “like a sunburn”, into steps. So take the heights as a "
            "rough guide."
        )

    def _how_to_read(self) -> str:
        return self.tr("First what is typical, then the upper edge: the highest step still expected.")

    def _boundaries(self, symptom: Symptom) -> QWidget:
        content, column = opened_part(spacing=8)
        for boundary in boundaries(self._expected, symptom):
            days = sentence(days_text(boundary.first_day, boundary.last_day))
            column.addWidget(text_label(f"{days}: {boundary.basis}"))
            column.addWidget(SourceLines(self._knowledge, boundary.sources))
        return content

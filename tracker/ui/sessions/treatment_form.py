"""The facts of one treatment as fields. Nothing but the date is required."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.journal import NEEDLE_DEPTH_RANGE_MM, Device, InvalidRecord, Performer, Treatment
from tracker.ui.pieces.checked_field import CheckedField
from tracker.ui.pieces.choice_list import ChoiceList
from tracker.ui.pieces.date_field import DateField
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.note_field import NoteField
from tracker.ui.style_sheet import TARGET
from tracker.ui.wording import (
    device_name,
    performer_name,
    sentence,
    short_date,
    to_date,
    to_qdate,
    typed_products,
)

BESIDE_FROM_LETTERS, NARROWEST_IN_LETTERS = 48, 24
"""The least width for names beside their fields, and for the form, in letters."""


class TreatmentForm(QWidget):
    """A new treatment, or the facts of an existing one to correct.

    `taken` are the dates of the other treatments; no date after `today` is accepted.
    """

    def __init__(
        self,
        *,
        today: dt.date,
        taken: frozenset[dt.date],
        treatment: Treatment | None = None,
    ) -> None:
        super().__init__()
        self._today = today
        self._taken = taken
        self._original = treatment
        self._date = DateField("d MMM yyyy")
        self._area = ChoiceList()
        self._area.setEditable(True)
        self._area.addItems(self._areas())
        self._device = self._choices({device: device_name(device) for device in Device})
        self._depth = QLineEdit()
        self._performer = self._choices({who: performer_name(who) for who in Performer})
        self._clinic, self._phone, self._products = QLineEdit(), QLineEdit(), QLineEdit()
        self._note = NoteField()
        checked: tuple[QWidget, ...] = (self._date, self._depth, self._phone)
        self._checked = {field: CheckedField(field) for field in checked}
        self._lay_out()
        self._fill(treatment or Treatment(treated_on=today))

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * NARROWEST_IN_LETTERS
        return QSize(min(least, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the names above their fields where there is no room beside them."""
        super().resizeEvent(event)
        policy, letters = QFormLayout.RowWrapPolicy, self.width() / self.fontMetrics().averageCharWidth()
        is_wide = letters >= BESIDE_FROM_LETTERS
        self._form.setRowWrapPolicy(policy.DontWrapRows if is_wide else policy.WrapAllRows)

    def treatment(self) -> Treatment:
        """Return the facts as typed; raises `InvalidRecord` when the depth is not a number in range."""
        return Treatment(
            treated_on=to_date(self._date.date()),
            area=self._area.currentText().strip(),
            device=Device(self._device.currentData()),
            needle_depth_mm=self._read_depth(),
            performed_by=Performer(self._performer.currentData()),
            clinic=self._clinic.text().strip(),
            phone=self._phone.text().strip(),
            products=typed_products(self._products.text()),
            note=self._note.toPlainText(),
            questions="" if self._original is None else self._original.questions,  # asked on the report page
        )

    def check(self) -> bool:
        """Say beside each field what does not fit, and go to the first; tell whether everything does."""
        problems: dict[QWidget, str] = {
            self._date: self._date_problem(),
            self._depth: self._depth_problem(),
            self._phone: self._phone_problem(),
        }
        for field, problem in problems.items():
            self._checked[field].say(problem)
        wrong = next((field for field, problem in problems.items() if problem), None)
        if wrong is not None:
            self._checked[wrong].take_focus()
        return wrong is None

    def _date_problem(self) -> str:
        date = to_date(self._date.date())
        if date > self._today:
            return self.tr(
                "This date has not come yet. Enter the session once it is done. "
                "Until then “Before a session” helps."
            )
        if date in self._taken:
            return self.tr("There is already a session on this date. Choose another date, or edit that one.")
        if self._original and self._original.days and self._original.days[0].date < date:
            logged = short_date(self._original.days[0].date)
            return self.tr("There is an entry of {date}, before this. Delete it first.").format(date=logged)
        return ""

    def _depth_problem(self) -> str:
        try:
            self.treatment()
        except InvalidRecord as problem:
            way_out = self.tr("Correct it, or leave the field empty.")
            return f"{sentence(str(problem))}. {way_out}"
        return ""

    def _phone_problem(self) -> str:
        text = self._phone.text().strip()
        if not text or any(letter.isdigit() for letter in text):
            return ""
        return self.tr("There is no digit in this phone number. Correct it, or leave the field empty.")

    def _read_depth(self) -> float | None:
        text = self._depth.text().strip().removesuffix("mm").strip().replace(",", ".")
        if not text:
            return None
        try:
            return float(text)
        except ValueError:
            lowest, highest = NEEDLE_DEPTH_RANGE_MM
            message = self.tr("needle depth is a number of mm from {lowest} to {highest}, such as 1.5")
            raise InvalidRecord(message.format(lowest=lowest, highest=highest)) from None

    def _fill(self, treatment: Treatment) -> None:
        self._date.setDate(to_qdate(treatment.treated_on))
        self._area.setCurrentText(treatment.area)
        self._device.setCurrentIndex(self._device.findData(treatment.device.value))
        depth = treatment.needle_depth_mm
        self._depth.setText("" if depth is None else QLocale().toString(depth))
        self._performer.setCurrentIndex(self._performer.findData(treatment.performed_by.value))
        self._clinic.setText(treatment.clinic)
        self._phone.setText(treatment.phone)
        self._products.setText("; ".join(treatment.products))
        self._note.setPlainText(treatment.note)

    def _choices(self, names: dict[Device, str] | dict[Performer, str]) -> ChoiceList:
        box = ChoiceList()
        for value, name in names.items():
            box.addItem(name, value.value)
        return box

    def _areas(self) -> list[str]:
        return [
            "",
            self.tr("face"),
            self.tr("cheeks"),
            self.tr("forehead"),
            self.tr("neck"),
            self.tr("scalp"),
            self.tr("chest"),
            self.tr("abdomen"),
            self.tr("back"),
            self.tr("arms"),
            self.tr("legs"),
            self.tr("hands"),
        ]

    def _lay_out(self) -> None:
        self._form = form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self._depth.setPlaceholderText(self.tr("if known"))
        self._products.setPlaceholderText(self.tr("separated by ;"))
        for label, field in (
            (self.tr("Da&te"), self._date),
            (self.tr("Treated &area"), self._area),
            (self.tr("&Device"), self._device),
            (self.tr("&Needle depth, mm"), self._depth),
            (self.tr("Done &by"), self._performer),
            (self.tr("&Clinic"), self._clinic),
            (self.tr("&Phone"), self._phone),
            (self.tr("Ser&um or products used"), self._products),
            (self.tr("N&ote"), self._note),
        ):
            name = QLabel(label)
            name.setBuddy(field)
            name.setMinimumHeight(TARGET)
            form.addRow(name, self._checked.get(field, field))
            field.setAccessibleName(label.replace("&", ""))
        typed = self._area.lineEdit()
        assert typed is not None, "it can be typed into"
        typed.setAccessibleName(self._area.accessibleName())  # which has the keyboard, not the list around it
        hint = text_label(
            self.tr("Only the date is needed. Depth and device choose the expected course."), role="muted"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addLayout(form)

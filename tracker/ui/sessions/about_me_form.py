"""The facts about the person that change what is usual or how soon a sign counts; all may stay open."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tracker.domain.journal import SKIN_TYPE_NAMES, AboutMe
from tracker.domain.knowledge import Knowledge
from tracker.ui.pieces.choice_list import ChoiceList
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.wrapping_box import WrappingBox


class AboutMeForm(QWidget):
    """Skin type and risks."""

    def __init__(self, knowledge: Knowledge, about_me: AboutMe) -> None:
        super().__init__()
        self._skin = ChoiceList()
        self._skin.setSizeAdjustPolicy(ChoiceList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._skin.setAccessibleName(self.tr("Skin type"))
        self._skin.addItem(self.tr("Not said"), None)
        for (skin_type, name), text in zip(SKIN_TYPE_NAMES.items(), self._skin_texts(), strict=True):
            self._skin.addItem(f"{name} – {text}", skin_type)
        self._skin.setCurrentIndex(max(0, self._skin.findData(about_me.skin_type)))
        self._risks = {
            fact.risk: self._box(fact.label, fact.why, fact.risk in about_me.risks)
            for fact in knowledge.risks.values()
        }
        self._lay_out()

    def about_me(self) -> AboutMe:
        """Return what was chosen."""
        risks = frozenset(risk for risk, box in self._risks.items() if box.isChecked())
        return AboutMe(skin_type=self._skin.currentData(), risks=risks)

    def _skin_texts(self) -> tuple[str, ...]:
        return (
            self.tr("always burns, never tans"),
            self.tr("burns easily, tans a little"),
            self.tr("burns at times, tans slowly"),
            self.tr("burns little, tans well"),
            self.tr("brown, rarely burns"),
            self.tr("dark brown or black, hardly ever burns"),
        )

    def _box(self, label: str, why: str, ticked: bool) -> WrappingBox:
        box = WrappingBox(label)
        box.setAccessibleName(label)
        box.setAccessibleDescription(why)
        box.setToolTip(why)
        box.setChecked(ticked)
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        intro = text_label(
            self.tr("All of this is optional. It makes some signs count sooner. It stays on this computer.")
        )
        label = QLabel(self.tr("Skin t&ype: how your skin takes the sun"))
        label.setWordWrap(True)
        label.setBuddy(self._skin)
        column.addWidget(intro)
        column.addWidget(label)
        column.addWidget(self._skin)
        column.addWidget(QLabel(self.tr("Which of these are true for you?")))
        for box in self._risks.values():
            column.addWidget(box)

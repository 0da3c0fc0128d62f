"""What of a report's choice is kept for the next time: its parts and its paper, and what both are called."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.country import country
from tracker.exchange.report.choice import EVERYTHING, Paper, Part, ReportChoice, usual_paper
from tracker.language import tr
from tracker.preferences import Preferences


def part_names() -> Mapping[Part, str]:
    """Return what each part is called where it can be chosen, in the order of the page."""
    return {
        Part.QUESTIONS: tr("My questions"),
        Part.DAYS: tr("All days and flags in full"),
        Part.PHOTOS: tr("Photos"),
        Part.SCALES: tr("Meaning of the scales"),
        Part.SOURCES: tr("Sources"),
    }


def paper_names() -> Mapping[Paper, str]:
    """Return what each paper is called where it can be chosen."""
    return {"a4": tr("A4"), "letter": tr("US Letter")}


def chosen_before(preferences: Preferences) -> ReportChoice:
    """Return what was chosen the last time; on a first run, everything on the paper of the country."""
    left_out = {part for part in Part if part in preferences.report_without.split(",")}
    usual = usual_paper(country())
    papers = {"a4": ReportChoice(paper="a4"), "letter": ReportChoice(paper="letter")}
    choice = papers.get(preferences.report_paper, ReportChoice(paper=usual))
    return choice._replace(parts=EVERYTHING - left_out)


def preferences_of(choice: ReportChoice) -> dict[str, str]:
    """Return the preferences that bring the choice back."""
    return {"report_paper": choice.paper, "report_without": ",".join(sorted(EVERYTHING - choice.parts))}

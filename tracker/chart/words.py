"""The chart's own words, to be replaced by translated ones; the scales bring theirs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartWords:
    """What is written beside the marks and under the day axis. The short form is for little room.

    `{date}` in `own_healing` is the date of the earlier treatment.
    """

    day_axis: str = "Day after the session"
    day_axis_short: str = "Day"
    later_days_closer: str = "Day after the session (later days are drawn closer together)"
    expected: str = "Expected range"
    typical: str = "Typical"
    own: str = "Your answers"
    above: str = "Above expected"
    watch: str = "Flag: keep an eye on it"
    contact: str = "Flag: contact the clinic"
    same_day: str = "Flag: clinician today"
    emergency: str = "Flag: emergency"
    own_healing: str = "Your healing after {date}"
    earlier: str = "Earlier sessions"
    today: str = "Today"


YOURS = ChartWords()
"""For the patient, on the screen."""
PATIENTS = ChartWords(own="Patient’s answers", own_healing="Patient’s healing after {date}")
"""For the clinician, on the report."""

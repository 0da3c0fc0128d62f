"""The chart's own words in the language in use; the scales bring theirs."""

from __future__ import annotations

from typing import NamedTuple

from tracker.language import tr


class ChartWords(NamedTuple):
    """What is written beside the marks and under the day axis. The short form is for little room.

    `{date}` in `own_healing` is the date of the earlier treatment.
    """

    day_axis: str
    day_axis_short: str
    later_days_closer: str
    expected: str
    typical: str
    own: str
    above: str
    watch: str
    contact: str
    same_day: str
    emergency: str
    own_healing: str
    earlier: str
    today: str


def for_the_patient() -> ChartWords:
    """Return the words of the screen."""
    return ChartWords(
        day_axis=tr("Day after the session"),
        day_axis_short=tr("Day"),
        later_days_closer=tr("Day after the session (later days are drawn closer together)"),
        expected=tr("Expected range"),
        typical=tr("Typical"),
        own=tr("Your answers"),
        above=tr("Above expected"),
        watch=tr("Flag: keep an eye on it"),
        contact=tr("Flag: contact the clinic"),
        same_day=tr("Flag: clinician today"),
        emergency=tr("Flag: emergency"),
        own_healing=tr("Your healing after {date}"),
        earlier=tr("Earlier sessions"),
        today=tr("Today"),
    )


def for_the_clinician() -> ChartWords:
    """Return the words of the report."""
    return for_the_patient()._replace(
        own=tr("Patient’s answers"), own_healing=tr("Patient’s healing after {date}")
    )

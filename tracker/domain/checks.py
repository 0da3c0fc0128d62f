"""The names of all checks: what a row of `resources/knowledge/rules.toml` can ask for."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.domain.findings import Check
from tracker.domain.score_checks import AboveBand, AboveTogether, ScoreAtLeast, ScoreRise, StillThere
from tracker.domain.sign_checks import SignLasting, SignReported, TemperatureAtLeast

CHECKS: Mapping[str, type[Check]] = {
    "sign_reported": SignReported,
    "sign_lasting": SignLasting,
    "temperature_at_least": TemperatureAtLeast,
    "score_at_least": ScoreAtLeast,
    "score_rise": ScoreRise,
    "above_band": AboveBand,
    "still_there": StillThere,
    "above_together": AboveTogether,
}

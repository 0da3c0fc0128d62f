"""The way from a saved day to another one without an entry, for who catches up on some days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from tracker.ui.today.date_button import DateButton
from tracker.ui.wording import short_date


class MissedDayButton(DateButton):
    """Offers one day at a time, and only once the shown one is saved: it never urges."""

    def show_dates(self, missed: Sequence[dt.date], shown: dt.date) -> None:
        """Offer the first of these days, in their order, that comes after the shown one, else the first."""
        later = (date for date in missed if date > shown)
        date = next(later, missed[0] if missed else None)
        self.lead_to(date)
        if date is not None:
            self.setText(self.tr("&Fill in {date}").format(date=short_date(date)))
            self.setAccessibleDescription(self.tr("This day has no entry yet"))
            self.setToolTip(self.tr("This day has no entry yet"))

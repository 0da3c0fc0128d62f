"""Reusable pieces that know no page: cards, steps, fields, dates, the order of Tab."""

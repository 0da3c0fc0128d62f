"""Reusable pieces that know nothing of healing: cards, rows, fields, the order of Tab."""

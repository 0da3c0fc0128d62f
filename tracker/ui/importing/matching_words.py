"""The words of the column-matching step."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.domain.knowledge import Knowledge
from tracker.domain.symptoms import Symptom
from tracker.exchange.tables.answers import Answer, PainScale, SkinScale
from tracker.exchange.tables.dates import DateOrder
from tracker.exchange.tables.headers import SESSION_FACTS, Field
from tracker.exchange.tables.matched_journal import contradictions
from tracker.exchange.tables.matched_rows import LeftOut, MatchedRow
from tracker.exchange.tables.matching import Matching, Open
from tracker.exchange.tables.table import Table
from tracker.language import tr
from tracker.ui.importing.import_words import field_name, value_text
from tracker.ui.wording import short_date

MOST_NAMED = 6
"""So many rows or cells are named of each kind of trouble; the table below shows them all."""
_LONGEST_CELL = 60


def column_name(table: Table, column: int) -> str:
    """Return a column's header, or its number where it has none."""
    return table.columns[column] or tr("Column {number}").format(number=column + 1)


def column_text(table: Table, column: int) -> str:
    """Return a column's header with the beginning of what is in it."""
    cells = ", ".join(shortened(cell, 12) for cell in table.column(column)[:3])
    name = shortened(column_name(table, column), 40)
    return tr("{name} ({cells})").format(name=name, cells=cells) if cells else name


def sheet_text(table: Table) -> str:
    """Return a sheet's name with the beginning of its header."""
    heads = ", ".join(shortened(name, 16) for name in table.columns[:5] if name)
    name = shortened(table.name, 40)
    return tr("{name} ({cells})").format(name=name, cells=heads) if heads else name


def date_orders() -> list[tuple[str, DateOrder]]:
    """Return how dates of three numbers can be read."""
    return [
        (tr("Day first: 3/2 is 3 February"), DateOrder.DAY_FIRST),
        (tr("Month first: 3/2 is 2 March"), DateOrder.MONTH_FIRST),
    ]


def skin_scales(knowledge: Knowledge) -> list[tuple[str, SkinScale]]:
    """Return how the skin signs can be written."""
    steps = knowledge.scales[Symptom.REDNESS].steps
    words = {"lowest": steps[0].word, "highest": steps[-1].word}
    return [
        (tr("Numbers 0 to 4, {lowest} to {highest}").format(**words), SkinScale.STEPS),
        (tr("Words, {lowest} to {highest}").format(**words), SkinScale.WORDS),
        (tr("Numbers 0 to 10"), SkinScale.TEN),
    ]


def pain_scales() -> list[tuple[str, PainScale]]:
    """Return how pain can be written."""
    return [
        (tr("Numbers 0 to 10"), PainScale.TEN),
        (tr("Another scale: leave pain out"), PainScale.OTHER),
    ]


def ten_text(knowledge: Knowledge) -> str:
    """Return what becomes of numbers from 0 to 10 for the skin signs."""
    steps = knowledge.scales[Symptom.REDNESS].steps
    return tr(
        "Our scale for the skin has five steps. Your numbers become words: 0 {none}, 1 to 3 {mild}, 4 to 6 "
        "{moderate}, 7 to 10 {severe}. Nobody has tested this. Your own numbers are kept in the note of each "
        "day. If you do not want that, set these columns to “Not in the file”."
    ).format(none=steps[0].word, mild=steps[2].word, moderate=steps[3].word, severe=steps[4].word)


def note_on_scale(knowledge: Knowledge, numbers: Mapping[Symptom, str]) -> str:
    """Return the note that keeps what was written on a scale from 0 to 10."""
    told = ", ".join(f"{knowledge.scales[symptom].label} {number}" for symptom, number in numbers.items())
    return tr("Written on a scale from 0 to 10: {answers}.").format(answers=told)


def open_text(question: Open) -> str:
    """Return what is still to be said."""
    return {
        Open.DATES: tr("Choose the column with the date or the number of each day."),
        Open.DATE_ORDER: tr("Say how the dates are written."),
        Open.FIRST_DAY: tr("Say which number the day of the session has."),
        Open.SESSION: tr("Say which session the rows belong to."),
        Open.SKIN_SCALE: tr("Say how redness, swelling and flaking are written."),
        Open.PAIN_SCALE: tr("Say how pain is written."),
        Open.ANSWERS: tr("Choose at least one column with answers."),
    }[question]


def left_out_text(reason: LeftOut) -> str:
    """Return why a row becomes no entry."""
    return {
        LeftOut.NO_DATE: tr("no date that can be read"),
        LeftOut.NO_SESSION: tr("no session"),
        LeftOut.BEFORE_SESSION: tr("before its session"),
        LeftOut.FUTURE: tr("in the future"),
        LeftOut.TWICE: tr("this day is there twice"),
        LeftOut.NOTHING: tr("nothing to take"),
    }[reason]


def row_text(row: MatchedRow) -> str:
    """Return what becomes of a row."""
    if row.is_of_session:
        return tr("taken for the session")
    if row.left_out is None:
        return tr("taken")
    return tr("left out: {reason}").format(reason=left_out_text(row.left_out))


def answer_text(knowledge: Knowledge, field: Field, answer: Answer, cell: str) -> str:
    """Return an answer as it will be stored, or the cell with the mark that it cannot be read."""
    if answer.waits:
        return tr("{number}, scale not said yet").format(number=shortened(cell, _LONGEST_CELL))
    if answer.is_read:
        return "" if answer.value is None else value_text(knowledge, field.value, answer.value)
    text = shortened(cell, _LONGEST_CELL)
    if answer.value is None:
        return tr("✗ “{cell}” cannot be read").format(cell=text)
    read = value_text(knowledge, field.value, answer.value)
    return tr("✗ of “{cell}” only: {read}").format(cell=text, read=read)


def summary(
    knowledge: Knowledge, table: Table, matching: Matching, rows: tuple[MatchedRow, ...]
) -> list[str]:
    """Return what is taken and what is not, a line each."""
    left_out = [row for row in rows if row.left_out is not None]
    unreadable = [(row, field) for row in rows if row.left_out is None for field in row.unreadable]
    days = sum(row.entry is not None for row in rows)
    lines = [tr("Days that are taken: {count}").format(count=days)]
    sessions = {row.treated_on for row in rows if row.left_out is None}
    if sessions and set(matching.columns) & set(SESSION_FACTS):
        lines.append(tr("Sessions about which something is taken: {count}").format(count=len(sessions)))
    if left_out:
        lines.append(tr("Rows that are left out: {count}").format(count=len(left_out)))
        lines += _few([_left_out_line(row) for row in left_out[: MOST_NAMED + 1]])
    if unreadable:
        lines.append(
            tr("Cells that cannot be read, and are left open: {count}").format(count=len(unreadable))
        )
        lines += _few([_cell_line(knowledge, matching, *cell) for cell in unreadable[: MOST_NAMED + 1]])
    if twofold := contradictions(rows):
        lines.append(tr("A session has one of each: what stands first counts, and not these:"))
        lines += _few([_cell_line(knowledge, matching, *cell) for cell in twofold[: MOST_NAMED + 1]])
    unused = [column_name(table, c) for c in range(len(table.columns)) if c not in matching.columns.values()]
    if unused:
        names = ", ".join(shortened(name, 40) for name in unused)
        lines.append(tr("Columns that are not used: {names}").format(names=names))
    return lines


def session_text(date_text: str, facts: str) -> str:
    """Return how a stored session is offered."""
    return tr("Session of {date}, {facts}").format(date=date_text, facts=facts) if facts else date_text


def shortened(text: str, length: int) -> str:
    """Return a text on one line, cut to a length."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1] + "…"


def _left_out_line(row: MatchedRow) -> str:
    assert row.left_out is not None, "it is asked of rows that are left out"
    text = tr("    row {number}, {date}: {reason}") if row.date else tr("    row {number}: {reason}")
    date = short_date(row.date) if row.date else ""
    return text.format(number=row.row.number, date=date, reason=left_out_text(row.left_out))


def _cell_line(knowledge: Knowledge, matching: Matching, row: MatchedRow, field: Field) -> str:
    cell = shortened(row.row.cell(matching.columns[field]), _LONGEST_CELL)
    text = tr("    row {number}, {field}: “{cell}”")
    return text.format(number=row.row.number, field=field_name(knowledge, field.value), cell=cell)


def _few(lines: list[str]) -> list[str]:
    return lines if len(lines) <= MOST_NAMED else [*lines[:MOST_NAMED], "    …"]

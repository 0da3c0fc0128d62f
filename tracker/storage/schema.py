"""The version of the database and the numbered SQL steps that bring an older one up to it.

The steps are the files in `migrations/`. Once released a file is history and is never edited.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import apsw

APPLICATION_ID = 0x6D6E7274
"""Written into the file's header ("mnrt") so that no other program's database is taken for ours."""
CHECKSUMS = {5: 1099378499}
"""What the tables and rules of a version come to (CRC-32), so that a start need not make them to compare."""
PICTURES = "picture"
"""The table that holds nothing but the bytes of pictures."""


class Migration(NamedTuple):
    """One step: the version it leads to, and the SQL statements that lead there from the version before."""

    version: int
    sql: str


def released_migrations() -> tuple[Migration, ...]:
    """Return the steps in `migrations/`, in order: version 1, 2, 3 …"""
    steps = sorted(Path(__file__).with_name("migrations").glob("*.sql"))
    return tuple(Migration(version=int(step.name[:4]), sql=step.read_text("utf-8")) for step in steps)


def schema_version(connection: apsw.Connection) -> int:
    """Return the version of the database, 0 for one that is still empty."""
    return int(connection.pragma("user_version"))


def apply_migrations(connection: apsw.Connection, migrations: Sequence[Migration]) -> None:
    """Apply the steps that this database has not seen, each in a transaction of its own.

    Foreign keys must not be enforced meanwhile, as a step may rebuild a table; they are checked after each.
    """
    for migration in migrations:
        if migration.version > schema_version(connection):
            _apply(connection, migration)


def is_sound(
    connection: apsw.Connection, migrations: Sequence[Migration], *, with_pictures: bool = False
) -> bool:
    """Tell whether every page of the database is sound, and its tables and rules are those that we made.

    A spoilt letter in the text of a view or a rule would pass SQLite's own check, and so would a rule that
    somebody took away. The pages of pictures are looked at only when asked for: they can be many times all
    the others, and a start must not wait for them.
    """
    if not (_pages_are_sound if with_pictures else _pages_without_pictures_are_sound)(connection):
        return False
    if checksum(connection) == CHECKSUMS.get(schema_version(connection)):
        return True
    # an older SQLite may have worded a table otherwise when it changed it: then they are made, and compared
    ours = apsw.Connection(":memory:")
    apply_migrations(ours, [step for step in migrations if step.version <= schema_version(connection)])
    return _definitions(connection) == _definitions(ours)


def _pages_are_sound(connection: apsw.Connection) -> bool:
    return bool(connection.pragma("integrity_check") == "ok")


def _pages_without_pictures_are_sound(connection: apsw.Connection) -> bool:
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    if PICTURES not in tables or connection.execute(f"SELECT NOT EXISTS (SELECT 1 FROM {PICTURES})").get:
        return _pages_are_sound(connection)
    tables.remove(PICTURES)
    return all(connection.pragma("integrity_check", table) == "ok" for table in ("sqlite_schema", *tables))


def checksum(connection: apsw.Connection) -> int:
    """Return what the tables and rules of a database come to."""
    texts: str = connection.execute(
        "SELECT group_concat(type || char(31) || name || char(31) || tbl_name || char(31) "
        "|| ifnull(sql, ''), char(30)) FROM (SELECT * FROM sqlite_schema ORDER BY type, name)"
    ).get
    return zlib.crc32((texts or "").encode())


def _definitions(connection: apsw.Connection) -> set[tuple[object, ...]]:
    return set(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema"))


def _apply(connection: apsw.Connection, migration: Migration) -> None:
    # The header is part of the transaction, so a version never stands for a half-made schema.
    with connection:
        connection.execute(migration.sql)
        connection.pragma("application_id", APPLICATION_ID)
        connection.pragma("user_version", migration.version)
        if connection.pragma("foreign_key_check"):
            raise ValueError(f"migration {migration.version} leaves rows that point nowhere")

"""Logs and tables as somebody might spoil them: by chance, by another program, or on purpose."""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.exchange.workbooks import by_hand, packed, unpacked, workbook

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = ROOT / "exchange" / "golden"
DIARY = (
    "Fecha;Rojez;Hinchazón;Dolor;Temp;Síntomas;Notas\r\n2.3.2026;2;leve;7;36,8;ninguno;tirante\r\n"
    '3.3.2026;1;0;3/10;98.6;Itching;"dos; líneas\r\ny más"\r\n\r\n4.3.2026;;mucho;;;;\r\n'
)
LARGE = 10 * 1024 * 1024
"""The length of the longest strings, in characters."""
ONE_IN = 250
"""So rarely is an input a large one: they take a hundred times as long."""

Mutation = Callable[[random.Random, bytes], bytes]

TEXTS = (
    "",
    " ",
    "\0",
    "\ud800",
    "x\udfff",
    "\u202egnp.exe",
    "אבג",
    "👩🏽‍⚕️" * 50,
    "\ufeff",
    "\u2028",
    "'",
    '"',
    ";",
    "=1+1",
    "\t\r\n",
    "NaN",
    "1e999",
    "0x10",
    "-0",
    "9" * 400,
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "0001-01-01T00:00:00+23:59",
    "29.2.2027",
    "99/99/9999",
    "none",
    "None;pus",
    "\x1b[31m",
)
VALUES: tuple[Any, ...] = (
    *TEXTS,
    None,
    True,
    False,
    0,
    -1,
    5,
    2.5,
    2.0,
    10**400,
    -(10**400),
    1e308,
    float("nan"),
    float("inf"),
    float("-inf"),
    [],
    {},
    [[]],
    {"": None},
    [None] * 1000,
    {"date": "2026-03-02"},
)


def seeds() -> dict[str, list[bytes]]:
    """Return sound files to begin with, by the ending of their names."""
    return {
        ".json": [(GOLDEN / "small.json").read_bytes(), (ROOT / "cases" / "A01.json").read_bytes()],
        ".csv": [(GOLDEN / "small.csv").read_bytes(), DIARY.encode(), DIARY.encode("utf-16")],
        ".xlsx": workbooks(),
    }


def workbooks() -> list[bytes]:
    """Return a diary as Excel workbooks, written by a library and by hand."""
    lines = [line.split(";") for line in DIARY.replace("\r\n", "\n").split("\n")[:3]]
    rows = "".join(
        "<row>" + "".join(f'<c t="s" s="{n % 3}"><v>{n}</v></c>' for n in range(start, start + 7)) + "</row>"
        for start in (0, 7, 14)
    )
    plain = [cell.replace('"', "") for line in lines for cell in (line + [""] * 7)[:7]]
    texts = tuple(f"<t>{cell}</t>" for cell in plain)
    styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>'
    dated = '<row r="9"><c s="1"><v>46083</v></c><c><v>2</v></c></row>'
    return [workbook(*lines), by_hand(rows + dated, texts=texts, formats=styles)]


def mutated(chance: random.Random, suffix: str, data: bytes) -> bytes:
    """Return the file after one to three changes of any kind that fits it."""
    kinds: tuple[Mutation, ...] = {".json": JSON_KINDS, ".csv": CSV_KINDS, ".xlsx": WORKBOOK_KINDS}[suffix]
    if chance.randrange(ONE_IN) == 0:
        return chance.choice(LARGE_KINDS[suffix])(chance, data)
    for _ in range(chance.randint(1, 3)):
        data = chance.choice(kinds)(chance, data)
    return data


# ---------------------------------------------------------------- of bytes


def flipped(chance: random.Random, data: bytes) -> bytes:
    spoilt = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        if spoilt:
            spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    return bytes(spoilt)


def cut(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def torn(chance: random.Random, data: bytes) -> bytes:
    """Leave out a stretch, repeat one, or put noise into one."""
    start = chance.randrange(len(data) + 1)
    end = min(len(data), start + chance.randrange(200))
    piece = chance.choice([b"", data[start:end] * 3, chance.randbytes(end - start)])
    return data[:start] + piece + data[end:]


def patched(chance: random.Random, data: bytes) -> bytes:
    start = chance.randrange(len(data) + 1)
    text = chance.choice(TEXTS).encode("utf-8", "surrogatepass")
    return data[:start] + text + data[start + chance.randrange(4) :]


# ---------------------------------------------------------------- of a tree


def revalued(chance: random.Random, data: bytes) -> bytes:
    """Put a value where another one belongs, or under another name."""

    def change(tree: Any) -> Any:  # noqa: ANN401 - any JSON value
        container, key = chance.choice(_slots(tree))
        container[key] = chance.choice(VALUES)
        if isinstance(container, dict) and chance.random() < 0.2:
            container[chance.choice(TEXTS)] = container.pop(key)
        return tree

    return _rewritten(data, change)


def nested(chance: random.Random, data: bytes) -> bytes:
    text = _json_text(data)
    depth = chance.choice([10, 900, 5_000, 100_000])
    opening, closing = chance.choice([("[", "]"), ('{"days":', "}")])
    start = chance.randrange(len(text) + 1)
    return (text[:start] + opening * depth + closing * chance.choice([0, depth]) + text[start:]).encode()


def doubled(chance: random.Random, data: bytes) -> bytes:
    """Let a name come twice in the same object."""
    text = _json_text(data)
    names = [i for i in range(len(text)) if text.startswith('": ', i)]
    if not names:
        return data
    at = chance.choice(names)
    name = text[text.rfind('"', 0, at) : at + 3]
    start = text.rfind('"', 0, at)
    return (text[:start] + name + json.dumps(chance.choice(VALUES[:30])) + ", " + text[start:]).encode()


def _rewritten(data: bytes, change: Callable[[Any], Any]) -> bytes:
    try:
        tree = json.loads(data)
        return json.dumps(change(tree)).encode() if _slots(tree) else data
    except (ValueError, RecursionError):  # it was spoilt before
        return data


def _json_text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _slots(node: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401 - any JSON value
    keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    return [(node, key) for key in keys] + [slot for key in keys for slot in _slots(node[key])]


# ---------------------------------------------------------------- of a table


def recelled(chance: random.Random, data: bytes) -> bytes:
    """Put a text into a cell, with or without its quotation marks."""
    lines = data.split(b"\n")
    row = chance.randrange(len(lines))
    cells = lines[row].split(b",")
    text = chance.choice(TEXTS).encode("utf-8", "surrogatepass")
    cells[chance.randrange(len(cells))] = chance.choice([text, b'"' + text + b'"', b'"' + text])
    lines[row] = b",".join(cells)
    return b"\n".join(lines)


def reshaped(chance: random.Random, data: bytes) -> bytes:
    """Take other separators or line ends, drop or repeat rows, widen one."""
    old, new = chance.choice(
        [(b",", b";"), (b";", b"\t"), (b",", b"|"), (b"\r\n", b"\r"), (b"\r\n", b"\n"), (b'"', b"")]
    )
    data = data.replace(old, new)
    lines = data.split(b"\n")
    row = chance.randrange(len(lines))
    lines[row : row + 1] = chance.choice(
        [[], [lines[row]] * 3, [lines[row] + b"," * chance.choice([1, 99, 5000])]]
    )
    return b"\n".join(lines)


def recoded(chance: random.Random, data: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(chance.choice(["utf-16", "utf-16-be", "utf-8-sig", "cp1252", "utf-7"]), "replace")


# ---------------------------------------------------------------- of a workbook


def repacked(chance: random.Random, data: bytes) -> bytes:
    """Spoil one of the files inside, and pack them again as if nothing had happened."""
    try:
        files = unpacked(data)
    except (zipfile.BadZipFile, zipfile.zlib.error, ValueError, OSError, RuntimeError, EOFError):
        return data
    name = chance.choice(sorted(files))
    kind = chance.choice([flipped, cut, torn, patched, renumbered])
    files[name] = kind(chance, files[name])
    if chance.random() < 0.1:
        del files[name]
    return packed(files)


def renumbered(chance: random.Random, data: bytes) -> bytes:
    """Write cells of another kind or far away, which a reader may take room for."""
    far = chance.choice([b'r="A1"', b'r="XFD1048576"', b'r="A1048576"', b'r="ZZZZ99999999"', b'r=""'])
    old, new = chance.choice(
        [
            (b'r="A1"', far),
            (b't="s"', b't="d"'),
            (b't="s"', b't="n"'),
            (b"<v>0</v>", b"<v>999999999</v>"),
            (b"<row", b'<row r="1048576"'),
        ]
    )
    return data.replace(old, new, 1)


# ---------------------------------------------------------------- large ones


def large_json(chance: random.Random, data: bytes) -> bytes:
    text = json.dumps(chance.choice(["x", "é", "\ud800", "\n"]) * (LARGE // 6), ensure_ascii=False)
    return data.replace(b'"face"', text.encode("utf-8", "surrogatepass"), 1)


def large_table(chance: random.Random, data: bytes) -> bytes:
    filling = chance.choice([b"x", b",", b"\n", b'"', b"a,b\n", "é".encode()])
    start = chance.randrange(len(data) + 1)
    return data[:start] + filling * (LARGE // len(filling)) + data[start:]


def large_workbook(_chance: random.Random, data: bytes) -> bytes:
    """Return a small file that unpacks to a large one."""
    return packed({**unpacked(data), "xl/media/bomb.bin": b"\0" * 8 * LARGE})


def large_sheet(chance: random.Random, data: bytes) -> bytes:
    """Return a workbook that is just small enough to be read, of the smallest cells and rows."""
    files = unpacked(data)
    filling = chance.choice([b"<row/>", b"<c/>", b"<row><c><v>1</v></c></row>", b"<c><v>1</v></c>"])
    name = "xl/worksheets/sheet1.xml"
    files[name] = files[name].replace(b"<row", filling * (8_000_000 // len(filling)) + b"<row", 1)
    return packed(files)


BYTE_KINDS: tuple[Mutation, ...] = (flipped, cut, torn, patched)
JSON_KINDS: tuple[Mutation, ...] = (*BYTE_KINDS, revalued, revalued, revalued, nested, doubled)
CSV_KINDS: tuple[Mutation, ...] = (*BYTE_KINDS, recelled, recelled, recelled, reshaped, recoded)
WORKBOOK_KINDS: tuple[Mutation, ...] = (flipped, cut, repacked, repacked, repacked)
LARGE_KINDS: dict[str, tuple[Mutation, ...]] = {
    ".json": (large_json,),
    ".csv": (large_table,),
    ".xlsx": (large_workbook, large_sheet),
}

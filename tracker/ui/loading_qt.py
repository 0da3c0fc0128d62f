"""How PySide6 is loaded, so that it costs a start no more than it must.

Both measures change nothing of what PySide6 does; where it goes about things in another way one day, they
find nothing to do.
"""

from __future__ import annotations

import builtins
import contextlib
import marshal
import os
import sys
import zlib
from collections.abc import Iterator
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType

SUPPORT = "shibokensupport/"
"""What the file names begin with that PySide6 gives the Python code inside its library."""


def load_qt() -> None:
    """Import PySide6 as any other package is imported. Raises ImportError where it cannot be loaded."""
    with kept_bytecode(bytecode_file()):
        import PySide6.QtCore  # noqa: F401
    _import_as_python_does()


def bytecode_file() -> Path | None:
    """Return where the bytecode is kept: beside that of our own modules; None when Python keeps none."""
    if sys.implementation.cache_tag is None:
        return None
    return Path(cache_from_source(str(Path(__file__).with_name("pyside_support.py"))))


@contextlib.contextmanager
def kept_bytecode(file: Path | None) -> Iterator[None]:
    """Keep what PySide6 compiles while it is imported, as Python keeps the bytecode of every other module.

    3,000 lines of its Python code are inside its library as text, and it compiles them anew at each start:
    20 ms, or a tenth of what it takes until the form is there. What is kept is found by the text itself, so
    another PySide6 finds nothing and compiles. Where the file cannot be read or written, all goes on without.
    """
    kept = {} if file is None else _read(file)
    fresh: dict[bytes, CodeType] = {}
    compile_anew = builtins.compile

    def compile_once(source, filename, mode, *others, **named):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN002, ANN003, ANN202 (whatever is passed on)
        if not isinstance(source, bytes) or not str(filename).startswith(SUPPORT) or others or named:
            return compile_anew(source, filename, mode, *others, **named)
        code = kept.get(source) or compile_anew(source, filename, mode)
        fresh[source] = code
        return code

    builtins.compile = compile_once
    try:
        yield
    finally:
        builtins.compile = compile_anew
    if file is not None and fresh.keys() != kept.keys() and not sys.dont_write_bytecode:
        _write(file, fresh)


def _read(file: Path) -> dict[bytes, CodeType]:
    with contextlib.suppress(OSError):
        stored = file.read_bytes()
        checksum, payload = stored[:8], stored[8:]
        if checksum == _checksum(payload):
            kept: dict[bytes, CodeType] = marshal.loads(payload)
            return kept
    return {}


def _write(file: Path, compiled: dict[bytes, CodeType]) -> None:
    payload = marshal.dumps(compiled)
    aside = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(_checksum(payload) + payload)
        aside.replace(file)  # another start may be reading it
    except OSError:
        with contextlib.suppress(OSError):
            aside.unlink()


def _checksum(payload: bytes) -> bytes:
    """Return what a file begins with that this Python wrote whole."""
    return MAGIC_NUMBER + zlib.crc32(payload).to_bytes(4, "big")


def _import_as_python_does() -> None:
    """Take PySide6's hook on `import` away: it looks for `from __feature__ import` in all that is imported.

    For that it reads the source of every module that it sees imported, and keeps it: 20 MB by the time the
    chart is there.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

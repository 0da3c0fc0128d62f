"""Every text in the code that can be translated, found without Qt's tools, to be compared with theirs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TRACKER = ROOT / "tracker"
_TWO_FORMS = re.compile(r"%n.*\(s\)|\([^()]*\|[^()]*\)")


@dataclass(frozen=True, kw_only=True)
class Text:
    """A text with the context that is looked up for it when the program runs, and where it stands.

    `fault` says why it could never be translated, empty when it can be.
    """

    context: str
    text: str
    comment: str
    place: str
    counted: bool
    fault: str


def texts_in(source: str, file: str) -> Iterator[Text]:
    """Yield what a source text hands to `tr`, `self.tr` or Qt's `translate`."""
    yield from _texts(ast.parse(source), file, class_name="", runs_late=False)


def every_text() -> list[Text]:
    """Return those of the whole program."""
    return [
        text
        for path in sorted(TRACKER.rglob("*.py"))
        for text in texts_in(path.read_text(encoding="utf-8"), path.relative_to(TRACKER).as_posix())
    ]


def has_two_forms(text: str) -> bool:
    """Tell whether a text holds its form for 1 and that for more."""
    return _TWO_FORMS.search(text) is not None


def _texts(node: ast.AST, file: str, *, class_name: str, runs_late: bool) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (found := _call(child, class_name)) is not None:
            context, arguments = found
            fault = _fault(child, arguments)
            if not runs_late:
                fault = "is read when the module is imported, before any language is chosen"
            texts = [a.value if isinstance(a, ast.Constant) else "" for a in (*arguments, ast.Constant(""))]
            counted = len(child.args) + len(child.keywords) > len(arguments) + _given_context(child)
            place = f"{file}, line {child.lineno}"
            yield Text(
                context=context, text=texts[0], comment=texts[1], place=place, counted=counted, fault=fault
            )
        late = runs_late or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        inner = child.name if isinstance(child, ast.ClassDef) else class_name
        yield from _texts(child, file, class_name=inner, runs_late=late)


def _call(call: ast.Call, class_name: str) -> tuple[str, list[ast.expr]] | None:
    """Return the context and the texts of a call that translates, None for any other."""
    match call.func:
        case ast.Name(id="tr"):
            return "", call.args[:2]
        case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
            return class_name, call.args[:2]
        case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
            first = call.args[0]
            return (str(first.value) if isinstance(first, ast.Constant) else ""), call.args[1:3]
    return None


def _fault(call: ast.Call, arguments: list[ast.expr]) -> str:
    is_window = isinstance(call.func, ast.Attribute)
    if not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in arguments):
        return "is no literal, so that nothing finds it"
    if is_window and any(has_two_forms(str(text.value)) for text in arguments[:1]):
        return "has two forms, and only tracker.language.tr knows those of English"
    return ""


def _given_context(call: ast.Call) -> int:
    """Return how many arguments say the context: one for Qt's `translate`."""
    return int(isinstance(call.func, ast.Attribute) and call.func.attr == "translate")

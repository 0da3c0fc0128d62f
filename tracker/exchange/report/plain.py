"""The first page in plain text: to paste into a message, and for those who hear the preview."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tracker.exchange.report.choice import Part
from tracker.exchange.report.words import ReportWords

_MOST_FLAGS = 8


def plain_text(content: Mapping[str, Any], words: ReportWords) -> str:
    """Return the head, the facts, the answer, the flags and the questions of every session."""
    lines = [content["title"], words.say("self_reported")]
    if content["name"]:
        lines.append(f"{words.say('patient')}: {content['name']}")
    for session in content["sessions"]:
        lines += ["", *_session_lines(session, words, has_questions=Part.QUESTIONS in content["parts"])]
    return "\n".join(lines)


def _session_lines(session: Mapping[str, Any], words: ReportWords, *, has_questions: bool) -> Iterator[str]:
    yield f"{session['head']['title']}, {session['head']['period']}"
    yield ". ".join(f"{fact['name']}: {fact['value']}" for fact in session["facts"][1:])
    yield session["summary"]
    for verdict in session["verdicts"]:
        detail = f" ({verdict['detail']})" if verdict["detail"] else ""
        yield f"{verdict['name']}: {verdict['label']}{detail}"
    flags = session["flags"]
    for flag in flags[:_MOST_FLAGS]:
        yield f"- {flag['label']}, {flag['days']}: {flag['title']}. {flag['why']}"
    if len(flags) > _MOST_FLAGS:
        yield words.say("flags_shown_only", shown=_MOST_FLAGS, all=len(flags))
    if has_questions and session["questions"]["all"]:
        yield f"{words.say('questions_heading')}:"
        yield from (f"- {question}" for question in session["questions"]["all"])

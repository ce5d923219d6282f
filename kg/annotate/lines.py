"""Lines of a text into paragraphs: what was hard-wrapped is one again, a headline or list item stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from kg.annotate.joints import UPPER, listed

__all__ = ["dateline", "paragraphs"]

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_MARKER = re.compile(r"(?:[•▪●◦‣∙○■□►▶]\s*|#{1,6}\s+|>\s+|[-*–—]\s+)+")
_HEADING = re.compile(r"#{1,6}\s")
_WHEN = rf"(?:, [{UPPER}][\w.]*(?: \d{{1,2}})?){{0,2}}"
_AGENCY = rf" ?\([{UPPER}][\w ]{{1,20}}\)"
_DATELINE = re.compile(
    rf"(?:(?=[{UPPER}]{{3}})[{UPPER}][{UPPER}.'-]+(?:[ /][{UPPER}][{UPPER}.'-]*){{0,3}}{_WHEN}(?:{_AGENCY})?"
    rf"|[{UPPER}][\w.'-]+(?: [{UPPER}][\w.'-]+){{0,3}}{_WHEN}{_AGENCY}) ?(?:--?|—|–) +(?=[\"'{UPPER}\d])"
)
_WIDEST = 120
"""Wider lines are paragraphs, not hard-wrapped."""
_FULL = 0.85
"""Share of the widest line from which a line counts as full: ragged edges differ by a word."""


class _Line(NamedTuple):
    start: int
    end: int
    blank_before: bool


def paragraphs(flat: str) -> Iterator[tuple[int, int]]:
    """Find paragraphs, headlines and list items.

    Args:
        flat: A text with plain quotation marks and spaces.

    Yields:
        Spans without surrounding white space and without the mark of a list item or heading.
    """
    lines = list(_lines(flat))
    wrapped = _hard_wrapped(flat, lines)
    start = 0
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else None
        if after is None or after.blank_before or not _goes_on(flat, line, after, wrapped):
            yield _unmarked(flat, lines[start].start, line.end)
            start = number + 1


def dateline(flat: str) -> int | None:
    """Where the report begins after its dateline (``ANKARA, July 4 (AFP) —``), if the paragraph has one."""
    match = _DATELINE.match(flat)
    return match.end() if match else None


def _lines(flat: str) -> Iterator[_Line]:
    last = 0
    for match in _LINE.finditer(flat):
        content = match[0].strip()
        if content:
            start = match.start() + match[0].index(content[0])
            blank = sum(1 for _ in _BREAKS.finditer(flat, last, start)) > 1
            yield _Line(start, start + len(content), blank)
            last = start + len(content)


def _hard_wrapped(flat: str, lines: list[_Line]) -> int:
    """The width that lines were wrapped at, or 0 where a line is a paragraph."""
    width = max((line.end - line.start for line in lines), default=0)
    inner = [(a, b) for a, b in pairwise(lines) if not b.blank_before]
    if width > _WIDEST or not inner:
        return 0
    full = sum(_is_full(flat, a, b, width) and flat[a.end - 1] not in ".!?" for a, b in inner)
    inside = sum(flat[b.start].islower() for _, b in inner)
    # Lines of prose mostly end amid a sentence, and most words are in lower case; headlines in a row are neither.
    return width if 2 * full >= len(inner) and 3 * inside >= len(inner) else 0


def _is_full(flat: str, line: _Line, after: _Line, width: int) -> bool:
    """Whether the next line's first word found no room on this one."""
    word = flat.find(" ", after.start, after.end)
    first = (word if word >= 0 else after.end) - after.start
    return line.end - line.start + 1 + first > _FULL * width


def _goes_on(flat: str, line: _Line, after: _Line, wrapped: int) -> bool:
    if _MARKER.match(flat, after.start, after.end) or _HEADING.match(flat, line.start, line.end):
        return False
    last = flat[line.end - 1]
    if flat[after.start].islower() and last not in ".!?":
        return True
    if last in ",;-" or flat[line.start : line.end].rpartition(" ")[2].lower() in listed("leads"):
        return True
    return wrapped > 0 and _is_full(flat, line, after, wrapped)


def _unmarked(flat: str, start: int, end: int) -> tuple[int, int]:
    match = _MARKER.match(flat, start, end)
    return (match.end() if match and match.end() < end else start), end

"""Cleaning text for the parser, behind a map back to the original.

Offsets are sacred: whatever is cleaned, every token lands on the original text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Segment", "segments"]

_BREAK = re.compile(r"\n\s*\n|(?<=[.!?\"”’])[^\S\n]*\n\s*")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Segment:
    """A paragraph or headline, cleaned.

    Attributes:
        text: What the parser reads.
        offsets: For each character of ``text``, its offset in the original.
    """

    text: str
    offsets: tuple[int, ...]


def segments(text: str) -> list[Segment]:
    """Cut a text into paragraphs and headlines, each cleaned for the parser."""
    found, start = [], 0
    for match in [*_BREAK.finditer(text), None]:
        end = match.start() if match else len(text)
        segment = _collapse(text, start, end)
        if segment.text:
            found.append(segment)
        start = match.end() if match else end
    return found


def _collapse(text: str, start: int, end: int) -> Segment:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    characters: list[str] = []
    offsets: list[int] = []
    at = start
    for match in _SPACE.finditer(text, start, end):
        characters.append(text[at : match.start()] + " ")
        offsets.extend(range(at, match.start() + 1))
        at = match.end()
    characters.append(text[at:end])
    offsets.extend(range(at, end))
    return Segment("".join(characters), tuple(offsets))

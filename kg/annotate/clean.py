"""Cleaning text for the parser, behind a two-way map to the original.

Offsets are sacred: whatever is cleaned, every token lands on the original text. Four things happen to the text, and each keeps
the map: a character is replaced by a plainer one (quotation marks, spaces), a run of white space becomes one space, white space
that is missing is put in, and characters without a look of their own (zero-width, control) and the marks of list items are left out.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kg.annotate.joints import joints
from kg.annotate.lines import dateline, paragraphs

__all__ = ["UNSEEN", "Segment", "segments"]

UNSEEN: Final = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
"""Characters that are left out, as ranges of a regular expression."""
_PLAIN: Final = {
    '"': "“”„‟«»″",
    "'": "‘’‚‛′ʼ`",
    " ": "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000",
    "-": "\u2010-\u2012\u2212",
    "\ufffd": "\ud800-\udfff",
}
_ODD = [(re.compile(f"[{odd}]"), plain) for plain, odd in _PLAIN.items()]
_RUN = re.compile(rf"[\s{UNSEEN}]{{2,}}|[{UNSEEN}]|[^\S ]")
_SENTENCE_END = re.compile(r"[.!?][\"')\]]*\s")
_LONGEST: Final = 20_000
"""Characters that the parser is given at once; a longer paragraph is cut at a sentence end."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A paragraph, headline or list item, cleaned.

    Attributes:
        text: What the parser reads.
        starts: For each character of ``text``, the offset in the original that it stands for. A space that was put in has the
            same offset as the character after it: it stands for nothing.
    """

    text: str
    starts: Sequence[int]

    def original(self, begin: int, end: int) -> tuple[int, int]:
        """The span of the original that the span ``[begin, end)`` of ``text`` stands for.

        Args:
            begin: First character, in ``text``.
            end: One past the last character; ``begin < end``.
        """
        first, last = self.starts[begin], self.starts[end - 1]
        stands_for_nothing = end < len(self.starts) and self.starts[end] == last
        return first, last if stands_for_nothing else last + 1

    def cleaned(self, begin: int, end: int) -> tuple[int, int]:
        """The span of ``text`` that stands for the span ``[begin, end)`` of the original, as far as this segment has it."""
        return bisect_left(self.starts, begin), bisect_right(self.starts, end - 1)


def segments(text: str) -> list[Segment]:
    """Cut a text into paragraphs, headlines and list items, each cleaned for the parser.

    Args:
        text: Any string.

    Returns:
        Segments in text order; none is empty.
    """
    flat = _flat(text)
    found = []
    for start, end in paragraphs(flat):
        for begin, finish, spaces in _pieces(text, flat, start, end):
            segment = _rendered(flat, begin, finish, spaces)
            if segment.text:
                found.append(segment)
    return found


def _flat(text: str) -> str:
    """The text with plain quotation marks, spaces and hyphens, character by character."""
    if text.isascii():
        return text.replace("\t", " ").replace("`", "'")
    for odd, plain in _ODD:
        text = odd.sub(plain, text)
    return text


def _pieces(text: str, flat: str, start: int, end: int) -> Iterator[tuple[int, int, list[int]]]:
    """Cut a paragraph where texts were glued together and where it is too long; with the places where a space is missing."""
    begin = start
    report = dateline(flat, start, end)
    if report is not None:
        yield start, report, []
        begin = report
    spaces: list[int] = []
    for joint in joints(text, flat, begin, end):
        if joint.breaks:
            yield from _shortened(flat, begin, joint.at, spaces)
            begin, spaces = joint.at, []
        else:
            spaces.append(joint.at)
    yield from _shortened(flat, begin, end, spaces)


def _shortened(flat: str, begin: int, end: int, spaces: list[int]) -> Iterator[tuple[int, int, list[int]]]:
    while end - begin > _LONGEST:
        limit = begin + _LONGEST
        ends = [match.end() for match in _SENTENCE_END.finditer(flat, limit - _LONGEST // 4, limit)]
        cut = ends[-1] if ends else flat.rfind(" ", begin + 1, limit) + 1 or limit
        yield begin, cut, [at for at in spaces if begin < at < cut]
        begin, spaces = cut, [at for at in spaces if at > cut]
    yield begin, end, spaces


def _rendered(flat: str, begin: int, end: int, spaces: list[int]) -> Segment:
    """Apply the edits to a piece: runs of white space, unseen characters, missing spaces."""
    edits = [
        (match.start(), match.end(), _space_for(flat, match.start(), match.end())) for match in _RUN.finditer(flat, begin, end)
    ]
    if not edits and not spaces:
        return _stripped(flat[begin:end], range(begin, end))
    edits.extend((at, at, " ") for at in spaces)
    edits.sort()
    parts: list[str] = []
    starts = array("q")
    at = begin
    for start, stop, put in edits:
        parts.append(flat[at:start])
        starts.extend(range(at, start))
        if put:
            parts.append(put)
            starts.append(start)
        at = stop
    parts.append(flat[at:end])
    starts.extend(range(at, end))
    return _stripped("".join(parts), starts)


def _space_for(flat: str, start: int, end: int) -> str:
    run = flat[start:end]
    if not any(map(str.isspace, run)):
        return ""
    hyphened = (
        "\n" in run and flat[start - 1 : start] == "-" and flat[start - 2 : start - 1].islower() and flat[end : end + 1].islower()
    )
    return "" if hyphened else " "


def _stripped(text: str, starts: Sequence[int]) -> Segment:
    left = len(text) - len(text.lstrip())
    right = len(text.rstrip())
    return Segment(text[left:right], starts[left:right]) if right > left else Segment("", ())

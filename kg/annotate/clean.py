"""Cleaning text for the parser, behind a two-way map to the original.

Offsets are sacred: whatever is cleaned, every token lands on the original text. Four things happen to the text, and each keeps
the map: a character is replaced by a plainer one (quotation marks, spaces), a run of white space becomes one space or, within
a contraction, none, white space that is missing is put in, and characters that cannot be seen (zero-width, control) and marks of
list items are left out.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from kg.annotate.joints import joints
from kg.annotate.lines import dateline, paragraphs

__all__ = ["UNSEEN", "Segment", "segments"]

UNSEEN: Final = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
)
"""Characters that are left out, as ranges of a regular expression."""
_PLAIN: Final = {
    '"': "“”„‟«»″",
    "'": "‘’‚‛′ʼ`",
    " ": "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000",
    "-": "\u2010-\u2012\u2212",
    "\ufffd": "\ud800-\udfff",
}
_ODD = [(re.compile(f"[{odd}]"), plain) for plain, odd in _PLAIN.items()]
_HIDDEN = re.compile(f"[{UNSEEN}]")
_WORD = re.compile(r"[^\W\d_]+")
_WHOLE: Final = rf"(?![\w{_PLAIN['-']}-])"
_TORN: Final = (
    rf" (?:(?<=\w[’'] )(?=(?:s|ve|ll){_WHOLE})"
    rf"|(?i:(?<=n[’'] )(?=t{_WHOLE})|(?<=\bi[’'] )(?=m{_WHOLE})|(?<=[^\W_s][’'] )(?=(?:s|re|d){_WHOLE})))"
)
"""The space in a contraction that was torn apart ("didn’ t"); after a plural's mark ("the fans’ T-shirts") a new word begins."""
_RUN = re.compile(rf"\s{{2,}}|[^\S ]|{_TORN}")
_SENTENCE_END = re.compile(r"[.!?][\"')\]]*\s")
_LONGEST: Final = 3_000
"""Characters that the parser is given at once, for the memory it takes; a longer paragraph is cut at a sentence end."""


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
        first = bisect_left(self.starts, begin)
        if first + 1 < len(self.starts) and self.starts[first] == self.starts[first + 1]:
            first += 1
        return first, bisect_right(self.starts, end - 1)


def segments(text: str) -> list[Segment]:
    """Cut a text into paragraphs, headlines and list items, each cleaned for the parser.

    Args:
        text: Any string.

    Returns:
        Segments in text order; none is empty.
    """
    if _HIDDEN.search(text):
        kept = array("q", (at for at, character in enumerate(text) if not _HIDDEN.match(character)))
        return [_through(kept, segment) for segment in segments(_HIDDEN.sub("", text))]
    flat = _flat(text)

    @cache
    def words() -> frozenset[str]:
        return frozenset(_WORD.findall(flat))

    found = []
    for start, end in paragraphs(flat):
        paragraph = _collapsed(text, start, end)
        pieces = _pieces(paragraph, words)
        if len(pieces) == 1 and pieces[0].text == paragraph.text:
            found.append(Segment(_flat(paragraph.text), paragraph.starts))
        else:
            # What was glued is cleaned once more: a cut may bring to light what it hid.
            found.extend(_through(piece.starts, again) for piece in pieces for again in segments(piece.text))
    return found


def _through(starts: Sequence[int], segment: Segment) -> Segment:
    """A segment of an already cleaned text, as one of the text before."""
    return Segment(segment.text, array("q", map(starts.__getitem__, segment.starts)))


def _flat(text: str) -> str:
    """The text with plain quotation marks, spaces and hyphens, character by character."""
    if text.isascii():
        return text.replace("\t", " ").replace("`", "'")
    for odd, plain in _ODD:
        text = odd.sub(plain, text)
    return text


def _collapsed(text: str, start: int, end: int) -> Segment:
    """A paragraph with each run of white space made one space, and none left inside a contraction ("didn’ t")."""
    runs = list(_RUN.finditer(text, start, end))
    if not runs:
        return Segment(text[start:end], range(start, end))
    parts: list[str] = []
    starts = array("q")
    at = start
    for run in runs:
        put = "" if run[0] == " " or _hyphened(text, run) else " "
        parts.append(text[at : run.start()] + put)
        starts.extend(range(at, run.start() + len(put)))
        at = run.end()
    parts.append(text[at:end])
    starts.extend(range(at, end))
    return Segment("".join(parts), starts)


def _hyphened(text: str, run: re.Match[str]) -> bool:
    """Whether a line ends here after the hyphen of a word."""
    start, end = run.span()
    if "\n" not in run[0] or text[start - 1 : start] != "-":
        return False
    return text[start - 2 : start - 1].islower() and text[end : end + 1].islower()


def _pieces(paragraph: Segment, words: Callable[[], frozenset[str]]) -> list[Segment]:
    """Cut a paragraph where texts were glued together and where it is too long, and put missing spaces in."""
    text, flat = paragraph.text, _flat(paragraph.text)
    begin = dateline(flat) or 0
    cuts = [0, begin]
    spaces: list[int] = []
    for at, breaks in joints(text, flat, words):
        (cuts if breaks else spaces).append(at)
    cuts = list(_shortened(flat, sorted({*cuts, len(text)})))
    return [_spaced(paragraph, begin, end, [at for at in spaces if begin < at < end]) for begin, end in pairwise(cuts)]


def _shortened(flat: str, cuts: list[int]) -> Iterator[int]:
    """The cuts, with more of them at sentence ends where two are too far apart."""
    yield cuts[0]
    for begin, end in pairwise(cuts):
        cut = begin
        while end - cut > _LONGEST:
            limit = cut + _LONGEST
            ends = [match.end() for match in _SENTENCE_END.finditer(flat, limit - _LONGEST // 4, limit)]
            cut = ends[-1] if ends else flat.rfind(" ", cut + 1, limit) + 1 or limit
            yield cut
        yield end


def _spaced(paragraph: Segment, begin: int, end: int, spaces: list[int]) -> Segment:
    """A piece of a paragraph with spaces put in at these places, without white space around it."""
    text, starts = paragraph.text, paragraph.starts
    while begin < end and text[begin] == " ":
        begin += 1
    while end > begin and text[end - 1] == " ":
        end -= 1
    places = [begin, *(at for at in spaces if begin < at < end), end]
    kept = array("q", starts[begin:begin])
    for number, (start, stop) in enumerate(pairwise(places)):
        if number:
            kept.append(starts[start])
        kept.extend(starts[start:stop])
    return Segment(" ".join(text[start:stop] for start, stop in pairwise(places)), kept)

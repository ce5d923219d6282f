"""Where texts were glued together without the white space that belongs there.

Text taken out of web pages often runs paragraphs, headlines and quotations into each other (``to wait.The minister``,
``over the vote"We will stay``). Each such place is a joint: a break, where a new segment begins, or a space, which the parser
is given to see.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

__all__ = ["LOWER", "UPPER", "Joint", "joints", "listed"]

_SCRIPTS: Final = [chr(code) for code in range(0x250)]
LOWER: Final = "".join(filter(str.islower, _SCRIPTS))
UPPER: Final = "".join(filter(str.isupper, _SCRIPTS))

_CANDIDATE = re.compile(
    rf"(?P<quotes>(?<=[\w.,!?;:%)])\"{{1,2}}(?=[\w'($£€]))"
    rf"|(?P<stop>(?<=[{LOWER}\d%)\]\"'])[.?!]+(?=[{UPPER}](?:[^.]|\.[{UPPER}]\.)))"
    rf"|(?P<initials>(?<=\b[{UPPER}]\.[{UPPER}])\.(?=[{UPPER}][{LOWER}]))"
    rf"|(?P<single>(?<=[{LOWER}.,!?])'(?=[{UPPER}][{LOWER}]))"
    rf"|(?P<capital>(?<=[{LOWER}])(?=[{UPPER}](?:[{LOWER} ]|\.[{UPPER}]\.)))"
    rf"|(?P<year>(?<=\b\d\d\d\d)(?=[{UPPER}][{LOWER}]))"
    rf"|(?P<comma>(?<=[{LOWER}{UPPER}])[,;](?=[{LOWER}{UPPER}])|(?<=[{LOWER}])[:)](?=[{UPPER}][{LOWER}]))"
    r"|(?P<dash>(?:—|(?<=[^-\s])--(?!-))+)"
)
_SPEAKER = re.compile(rf"[{UPPER}][\w.'-]*(?: [{UPPER}][\w.'-]*){{0,3}} (\w+)")
_ADDRESS = re.compile(r"//|www\.|[@#]|\w\.[A-Za-z]{2,}/")
_LETTERS = re.compile(r"[^\W\d_]+")
_FINAL: Final = ".!?"
_OPENING: Final = "“„«"
_CLOSING: Final = "”»"
_REACH: Final = 200
"""How far a joint looks around, in characters; words and headlines are shorter."""


class Joint(NamedTuple):
    """A place where white space is missing.

    Attributes:
        at: Offset of the first character after it.
        breaks: Whether a new segment begins there; else it is a mere space.
    """

    at: int
    breaks: bool


@cache
def listed(name: str) -> frozenset[str]:
    """The word list of this name in ``words.toml``."""
    lists = tomllib.loads((Path(__file__).parent / "words.toml").read_text("utf-8"))
    return frozenset(lists[name])


def joints(text: str, flat: str, words: Callable[[], frozenset[str]]) -> Iterator[Joint]:
    """Find the joints in a paragraph, in order.

    Args:
        text: The paragraph, with single spaces.
        flat: The same, character by character, with plain quotation marks.
        words: Gives the words that stand alone in the text that it is from: two of them side by side were glued.

    Yields:
        Joints strictly inside the paragraph.
    """
    finder = _Finder(text, flat, words)
    for match in _CANDIDATE.finditer(flat):
        for joint in finder.judge(match):
            if 0 < joint.at < len(flat):
                yield joint


class _Finder:
    """Judges the candidates of one paragraph from left to right."""

    def __init__(self, text: str, flat: str, words: Callable[[], frozenset[str]]) -> None:
        self.text, self.flat, self.words = text, flat, words
        self.piece = 0
        self.counted, self.quotes = 0, 0

    def judge(self, match: re.Match[str]) -> list[Joint]:
        """The joints that a candidate turns out to be: none, one or (a dash) two."""
        kind = match.lastgroup
        assert kind is not None
        found: list[Joint] = getattr(self, f"_{kind}")(match)
        for joint in found:
            if joint.breaks:
                self.piece = self.counted = joint.at
                self.quotes = 0
        return found

    def _open(self, at: int) -> bool:
        """Whether a double quotation mark of this piece is open just before ``at``."""
        self.quotes += self.flat.count('"', self.counted, at)
        self.counted = at
        return self.quotes % 2 == 1

    def _quotes(self, match: re.Match[str]) -> list[Joint]:
        at, to = match.span()
        before, after = self.flat[at - 1], self.flat[to]
        if to - at == 2:
            return [Joint(at + 1, breaks=before in _FINAL or self._short(at))]
        mark = self.text[at]
        if mark in _CLOSING or (mark not in _OPENING and self._open(at)):
            ends = before in _FINAL or (before.isalnum() and self._short(at))
            return [Joint(to, breaks=ends and after.isupper() and not self._speaker(to))]
        return [Joint(at, breaks=before in _FINAL or (before.isalnum() and self._headline(at)))]

    def _stop(self, match: re.Match[str]) -> list[Joint]:
        at, to = match.span()
        if self._address(at):
            return []
        word = self._word_before(at)
        after = _LETTERS.match(self.flat, to)
        if after and after[0].lower() in listed("domains"):
            return []
        sure = self.flat[at:to] == "." and (len(word) > 1 or not self.flat[at - 1].isalnum() or self.flat[at - 4 : at].isdigit())
        tag = self.flat[at - 1] in "\"'" and self._speaker(to)
        return [Joint(to, breaks=sure and not tag and word.lower() not in listed("abbreviations"))]

    def _initials(self, match: re.Match[str]) -> list[Joint]:
        at, to = match.span()
        return [] if self._address(at) else [Joint(to, breaks=False)]

    def _single(self, match: re.Match[str]) -> list[Joint]:
        at, to = match.span()
        opener = self.flat.rfind(" '", max(self.piece, at - _REACH), at)
        if opener < 0 or self.flat.find("' ", opener + 2, at) >= 0:
            return []
        last = self.flat[at - 1]
        return [Joint(to, breaks=self._short(at) if last.isalpha() else last in _FINAL and not self._speaker(to))]

    def _capital(self, match: re.Match[str]) -> list[Joint]:
        at = match.start()
        first, after = self._word_before(at), _LETTERS.match(self.flat, at)
        assert after is not None
        second = after[0]
        if len(first) < 3 or first.lower() in listed("prefixes") or first + second in listed("names"):
            return []
        if not (first[1:].islower() and (second[1:].islower() or len(second) == 1)) or self._address(at):
            return []
        sure = first.islower() or second in listed("starters")
        if not sure and first in self.words():
            sure = second in listed("openers") or second in self.words()
        return [Joint(at, breaks=True)] if sure else []

    def _year(self, match: re.Match[str]) -> list[Joint]:
        at = match.start()
        return [] if self._address(at) else [Joint(at, breaks=True)]

    def _comma(self, match: re.Match[str]) -> list[Joint]:
        at, to = match.span()
        return [] if self._address(at) else [Joint(to, breaks=False)]

    def _dash(self, match: re.Match[str]) -> list[Joint]:
        at, to = match.span()
        before, after = self.flat[at - 1 : at], self.flat[to : to + 1]
        if (before.isdigit() and after.isdigit()) or self._address(at):
            return []
        sides = [Joint(at, breaks=False)] if before.isalnum() or before in tuple(".,;:!?)]%\"'") else []
        return [*sides, Joint(to, breaks=False)] if after.isalnum() or after in tuple("([\"'") else sides

    def _headline(self, at: int) -> bool:
        """Whether the piece up to ``at`` reads as a headline and does not lead into a quotation."""
        return self._short(at) and self._word_before(at).lower() not in listed("leads")

    def _short(self, at: int) -> bool:
        """Whether the piece up to ``at`` is short and has no sentence end, as a headline."""
        return at - self.piece <= _REACH and not any(f"{stop} " in self.flat[self.piece : at] for stop in _FINAL)

    def _speaker(self, at: int) -> bool:
        """Whether somebody's name and a verb of speech follow."""
        match = _SPEAKER.match(self.flat, at, at + _REACH)
        return match is not None and match[1] in listed("speech")

    def _word_before(self, at: int) -> str:
        begin = at
        while begin > 0 and at - begin < _REACH and self.flat[begin - 1].isalpha():
            begin -= 1
        return self.flat[begin:at]

    def _address(self, at: int) -> bool:
        """Whether ``at`` lies in a web address, a mail address, a handle or a hashtag."""
        begin, to = at, at
        while begin > 0 and at - begin < _REACH and not self.flat[begin - 1].isspace():
            begin -= 1
        while to < len(self.flat) and to - at < _REACH and not self.flat[to].isspace():
            to += 1
        chunk = self.flat[begin:to]
        return _ADDRESS.search(chunk) is not None

"""Headlines and datelines in capitals, put into the letters that the rest of the text writes these words in.

The language model was trained on ordinary text: in ``GERMANY EXPELS TWO DIPLOMATS`` it finds neither the state nor the verb, and
in ``Police Find Body Near Lake After Storm`` one long name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final

from kg.annotate.clean import Segment
from kg.annotate.joints import listed

__all__ = ["recased"]

_WORD = re.compile(r"[^\W\d_]+")
_INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][^\W\d_]+")
"""A word with a capital that does not owe it to its place in the sentence."""
_SHORT: Final = 3
"""Words of so few letters that nothing is known of are taken for abbreviations."""
_LINE: Final = 4
"""So many words make a line that is more than a name."""
_ENDINGS: Final = ("s", "es", "d", "ed", "ing")


def recased(segments: Sequence[Segment]) -> list[Segment]:
    """Recase the segments that are in capitals, and headlines whose words all begin with one.

    Args:
        segments: All segments of a text.

    Returns:
        The same, some with other letters at the same places. A word in capitals that stands elsewhere in the text is written as
        it is there, any other with one capital; one that merely begins with a capital keeps it unless the text writes it, or
        another form of it, small.
    """
    shouted = [_shouts(segment) for segment in segments]
    titled = [not loud and _is_title(segment.text) for segment, loud in zip(segments, shouted, strict=True)]
    if not any(shouted) and not any(titled):
        return list(segments)
    plain = [segment.text for segment, *marked in zip(segments, shouted, titled, strict=True) if not any(marked)]
    letters = _Letters(plain)
    return [
        letters.lowered(segment) if loud else letters.untitled(segment) if title else segment
        for segment, loud, title in zip(segments, shouted, titled, strict=True)
    ]


def _shouts(segment: Segment) -> bool:
    """Whether it is a headline in capitals, or a dateline, which ends with a dash."""
    return segment.text.isupper() or (segment.text[-1] in "-–—" and segment.text[:_SHORT].isupper())


def _is_title(text: str) -> bool:
    """Whether it is a headline whose words, other than short ones, all begin with a capital."""
    if text[-1] in ".!?" or not text[0].isupper():
        return False
    words = _WORD.findall(text)
    return len(words) >= _LINE and all(word[0].isupper() for word in words if len(word) > _SHORT)


class _Letters:
    """How the ordinary segments of a text write their words.

    Args:
        texts: These segments.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._known = frozenset(word for text in texts for word in _WORD.findall(text))

    @cached_property
    def _named(self) -> frozenset[str]:
        """Words that have a capital within a sentence."""
        return frozenset(word for text in self._texts for word in _INSIDE.findall(text))

    @cached_property
    def _bases(self) -> frozenset[str]:
        return frozenset(base for word in self._known if word.islower() and len(word) > _SHORT for base in _bases(word))

    def lowered(self, segment: Segment) -> Segment:
        """A segment in capitals, in ordinary letters."""

        def written(match: re.Match[str]) -> str:
            word = match[0]
            if not word.isupper():
                return word
            small = self._small(word, after=segment.text[max(match.start() - 1, 0) : match.start()])
            put = small.capitalize() if small.islower() and match.start() == 0 else small
            return put if len(put) == len(word) else word

        return replace(segment, text=_WORD.sub(written, segment.text))

    def _small(self, word: str, after: str) -> str:
        """How a word in capitals is written elsewhere."""
        lower, title = word.lower(), word.capitalize()
        if word in self._known and len(word) > 1:
            return word
        if lower in self._known or (after == "'" and len(word) < _SHORT):
            return lower
        if title not in self._known and self._is_common(lower):
            return lower
        return title if title in self._known or len(word) > _SHORT else word

    def untitled(self, segment: Segment) -> Segment:
        """A headline without the capitals that no name owes it."""
        words = list(_WORD.finditer(segment.text))
        put = list(segment.text)
        named = False
        for place, match in enumerate(words):
            word, lower = match[0], match[0].lower()
            before, named = named, False
            if (
                match.start() == 0
                or len(word) == 1
                or not word.istitle()
                or word in self._named
                or lower in listed("first_of_names")
            ):
                named = lower in listed("given_names") and word.istitle()
            elif before or (lower in listed("given_names") and self._is_followed_by_name(words, place)):
                named = not before
            elif self._is_common(lower) and len(lower) == len(word):
                put[match.start() : match.end()] = lower
        return replace(segment, text="".join(put))

    def _is_followed_by_name(self, words: list[re.Match[str]], place: int) -> bool:
        """Whether a word that is a given name as well stands before a word that the text writes with a capital only."""
        after = words[place + 1][0] if place + 1 < len(words) else ""
        return after.istitle() and (after in self._known or after in self._named) and after.lower() not in self._known

    def _is_common(self, lower: str) -> bool:
        """Whether the text writes a word small, or another form of it: "Expels" where it says "expelled"."""
        if lower in self._known or lower in listed("leads"):
            return True
        bases = set(_bases(lower)) if len(lower) > _SHORT else set()
        return not bases.isdisjoint(self._bases) or not bases.isdisjoint(listed("headline_verbs"))


def _bases(word: str) -> Iterator[str]:
    """What a word may be a regular form of, and the word itself."""
    yield word
    if word.endswith(("ies", "ied")):
        yield from (word[:-1], word[:-3] + "y")
    else:
        yield from (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))

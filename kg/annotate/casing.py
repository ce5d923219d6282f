"""Headlines and datelines in capitals, put into the letters that the rest of the text writes these words in.

The language model was trained on ordinary text: in ``GERMANY EXPELS TWO DIPLOMATS`` it finds neither the state nor the verb.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.annotate.clean import Segment
from kg.annotate.joints import listed

__all__ = ["recased"]

_WORD = re.compile(r"[^\W\d_]+")
_SHORT: Final = 3
"""Words of so few letters that nothing is known of are taken for abbreviations."""


def recased(segments: Sequence[Segment]) -> list[Segment]:
    """Recase the segments that are in capitals.

    Args:
        segments: All segments of a text.

    Returns:
        The same, some with other letters at the same places. A word that stands elsewhere in the text is written as it is there,
        any other with one capital.
    """
    if not any(map(_shouts, segments)):
        return list(segments)
    known = frozenset(word for segment in segments if not segment.text.isupper() for word in _WORD.findall(segment.text))
    return [_recased(segment, known) if _shouts(segment) else segment for segment in segments]


def _shouts(segment: Segment) -> bool:
    """Whether it is a headline in capitals, or a dateline, which ends with a dash."""
    return segment.text.isupper() or (segment.text[-1] in "-–—" and segment.text[:_SHORT].isupper())


def _recased(segment: Segment, known: frozenset[str]) -> Segment:
    def written(match: re.Match[str]) -> str:
        word = match[0]
        if not word.isupper():
            return word
        small = _small(word, known, after=segment.text[max(match.start() - 1, 0) : match.start()])
        put = small.capitalize() if small.islower() and match.start() == 0 else small
        return put if len(put) == len(word) else word

    return replace(segment, text=_WORD.sub(written, segment.text))


def _small(word: str, known: frozenset[str], after: str) -> str:
    """How a word in capitals is written elsewhere."""
    lower, title = word.lower(), word.capitalize()
    if word in known and len(word) > 1:
        return word
    if lower in known or lower in listed("leads") or (after == "'" and len(word) < _SHORT):
        return lower
    return title if title in known or len(word) > _SHORT else word

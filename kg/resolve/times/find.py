"""The expressions of time of a reading, in one pass over its tokens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from kg.model import Reading
from kg.resolve.times.gates import is_time
from kg.resolve.times.grammar import Match, Slot
from kg.resolve.times.narrative import Narrative
from kg.resolve.times.words import grammar, options

__all__ = ["find_times"]


def find_times(reading: Reading) -> Reading:
    """Find the expressions of time and resolve them.

    Args:
        reading: A reading with tokens, sentences and names.

    Returns:
        The reading with ``times`` filled, in text order. Without a publication date, relative dates have no value and no bounds.
    """
    narrative = Narrative(reading)
    matches = list(_matches(reading))
    found = (narrative.resolve(match, following) for match, following in zip_longest(matches, matches[1:]))
    return replace(reading, times=tuple(time for time in found if time is not None))


def _matches(reading: Reading) -> Iterator[Match]:
    """The longest match at each place, without overlaps."""
    rules, ways = grammar(), options(reading.tokens)
    for sentence in reading.sentences:
        at = sentence.start
        while at < sentence.end:
            match = rules.match(ways, at, sentence.end) if ways[at] else None
            if match is None or match.end > sentence.end or not is_time(reading, match):
                at += 1
                continue
            if match.rule != "none":
                yield from _parts(match)
            at = match.end


def _parts(match: Match) -> list[Match]:
    """A span of years is two expressions, its first year and its last."""
    if match.rule != "yearspan" or len(match.slots) == 1:
        return [match]
    first, _, last = match.slots
    ending = Slot("YEAR", first.value[:2] + last.value, last.token)
    return [Match("year", match.start, match.start + 1, (first,)), Match("year", last.token, match.end, (ending,))]

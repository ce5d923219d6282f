"""The halves of a divided country by their direction: "the North" is North Korea in a text about Korea."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Reading
from kg.resolve import gazetteer
from kg.resolve.gazetteer import Listed
from kg.resolve.who.grammar import plain

__all__ = ["half_meant"]

_ENDS = ("North", "South", "East", "West")
_BEFORE = frozenset({"amod", "compound", "nmod"})


def half_meant(reading: Reading, index: int) -> Listed | None:
    """The state that a capitalised direction behind "the" stands for.

    Args:
        reading: A reading with names.
        index: The direction's token.

    Returns:
        The half of that direction, where the text names a half of a country of which two are states; else None.
    """
    token = reading.tokens[index]
    if token.text.title() not in _ENDS or not token.text[0].isupper() or token.dep in _BEFORE:
        return None
    for state in _states(reading):
        end, _, whole = state.label.partition(" ")
        halves = [gazetteer.state_named(f"{other} {whole}") for other in _ENDS] if end in _ENDS else []
        if sum(half is not None for half in halves) > 1:
            return halves[_ENDS.index(token.text.title())]
    return None


def _states(reading: Reading) -> Iterator[Listed]:
    """The states that a document names, by their peoples and seats too."""
    for name in reading.names:
        if name.label in {"GPE", "NORP", "LOC"}:
            text = plain(reading, name.start, name.end)
            state = gazetteer.state_named(text) or gazetteer.state_of_people(text) or gazetteer.state_of_seat(text)
            if state is not None:
                yield state

"""A span of tokens that may be a name."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["DIRECTIONS", "TEAMS", "Span"]

DIRECTIONS = frozenset(
    {
        "eastern",
        "western",
        "northern",
        "southern",
        "central",
        "north",
        "south",
        "east",
        "west",
        "northeastern",
        "northwestern",
        "southeastern",
        "southwestern",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
    }
)
"""Words that make of a territory's name that of a part of it ("eastern Poland")."""

TEAMS = frozenset({"team", "side", "squad"})
"""What a state's players are ("Ghana national football team")."""


@dataclass(frozen=True, slots=True)
class Span:
    """A proposed name: tokens ``[start, end)`` and the recogniser's class, or ``""`` where it saw no name."""

    start: int
    end: int
    label: str

"""Times on the clock."""

from __future__ import annotations

import re

from kg.resolve.times.grammar import Match

__all__ = ["clock_of"]

_HALF_OF_PART = {"MO": "a", "AF": "p", "EV": "p", "NI": "p"}


def clock_of(match: Match) -> str | None:
    """The time on the clock that an expression gives.

    Args:
        match: A match, perhaps with a time in it ("9:30 p.m.", "0800 GMT", "noon").

    Returns:
        ``HH:MM`` (midnight is ``24:00``), or None if it gives none.

    Raises:
        ValueError: If there is no such time.
    """
    if (noon := match.get("NOON")) is not None:
        return noon
    numbers = _numbers(match)
    if not numbers:
        return None
    hour, minute = [*numbers, 0][:2]
    half = (match.get("CLOCKPM") or match.get("AMPM") or _HALF_OF_PART.get(match.get("PART") or "", "")).rpartition(" ")[2][:1]
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    if hour > 24 or minute > 59:
        raise ValueError(f"no time on the clock: {hour}:{minute}")
    return f"{hour:02}:{minute:02}"


def _numbers(match: Match) -> list[int]:
    """Hour and minute, from the first figures that tell one; what the parser's tokens tear apart ("8 : 30") is joined."""
    slots = match.slots
    for at, slot in enumerate(slots):
        if slot.kind == "FOUR":
            return [int(slot.value[:2]), int(slot.value[2:])]
        if slot.kind in ("CLOCK", "CLOCKPM", "DOTTED", "HOUR") or (slot.kind == "NUM" and match.get("OCLOCK") is not None):
            found = [int(number) for number in re.findall(r"\d+", slot.value)]
            if slot.kind == "HOUR" and len(slots) > at + 2 and slots[at + 1].kind == ":":
                found += [int(number) for number in re.findall(r"\d+", slots[at + 2].value)][:1]
            return found
    return []

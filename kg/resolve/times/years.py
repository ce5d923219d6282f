"""Which year a date without one belongs to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

from kg.resolve.times.context import Context, nearest
from kg.resolve.times.grammar import Match
from kg.resolve.times.period import Period

__all__ = ["in_some_year", "stated_year", "two_figures"]

_NARRATIVE, _NEWS = 12, 2
"""For how many sentences a year holds on in a history, and in news (where some date lies close to publication)."""


def two_figures(figures: str, context: Context) -> int:
    """The year that two figures stand for: not more than ten years after publication (or 2030)."""
    pivot = (context.published.year if context.published else 2020) + 10
    number = pivot // 100 * 100 + int(figures)
    return number if number <= pivot else number - 100


def stated_year(match: Match, context: Context) -> tuple[int, str] | None:
    """The year that the expression itself gives ("2016", "of last year", "'94"), and how.

    Returns:
        The year, or None if it gives none or one that cannot be known.
    """
    if (figures := match.get("YEAR", "YEAR3")) is not None:
        return int(figures), "stated"
    slots = match.slots
    for slot, following in pairwise(slots):
        if following.kind == "year" and slot.kind == "SHIFT" and context.published:
            return context.published.year + int(slot.value), f"counted from {context.published}"
        if following.kind == "year" and slot.kind == "STEP" and context.anchor:
            return context.anchor.first.year + int(slot.value), f"counted from {context.anchor.value}"
    if (figures := match.get("TWO")) is not None and "'" in {slot.kind for slot in slots}:
        return two_figures(figures, context), "stated"
    return None


def in_some_year(make: Callable[[int], Period], context: Context) -> tuple[Period, str] | None:
    """Place a date without a year: by a date beside it, by the narrative, or by publication and tense.

    Args:
        make: The date in a given year; raises ValueError where it does not exist.
        context: What to resolve it against.

    Returns:
        The date and how it was found, or None if nothing tells the year.

    Raises:
        ValueError: If the date exists in no year nearby.
    """
    if context.year is not None:
        return make(context.year), f"in {context.year}, as the date beside it"
    if (told := _in_narrative(make, context)) is not None:
        return told
    if context.published is None:
        return None
    candidates = []
    for number in range(context.published.year - 1, context.published.year + 2):
        try:
            candidates.append(make(number))
        except ValueError:
            continue  # 29 February
    return nearest(candidates, context.published, context.tense)


def _in_narrative(make: Callable[[int], Period], context: Context) -> tuple[Period, str] | None:
    anchor, published = context.anchor, context.published
    held = _NEWS if context.news else _NARRATIVE
    if anchor is None or context.distance > held or anchor.unit in ("DE", "CE"):
        return None
    if published is not None:
        told = context.tense.name == "past" and context.past_anchor and not (context.news and context.preposition == "since")
        same_breath = context.distance == 0 and anchor.unit in ("D", "M")
        if not told or anchor.first.year == published.year or (anchor.first.year == published.year - 1 and not same_breath):
            return None
    found = make(anchor.first.year)
    if anchor.unit != "Y" and found.last < anchor.first - timedelta(days=180):
        found = make(anchor.first.year + 1)
    return found, f"the narrative is at {anchor.value}"

"""What several claims about one action amount to."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["summed_up"]

_ORDER = ("Happened", "Reported", "Denied", "Prospective", "Possible")
"""What an action is, if several things are said of it: the document's own word first."""


def summed_up(statuses: Iterable[str]) -> str:
    """The status of an action from those that its claims give it.

    Args:
        statuses: One for each claim.

    Returns:
        The strongest of them; ``Disputed`` where a claim that it happened meets one that it did not.
    """
    said = set(statuses)
    if "Denied" in said and said & {"Happened", "Reported"}:
        return "Disputed"
    return next(status for status in _ORDER if status in said)

"""How many a group is."""

from __future__ import annotations

from kg.model import Quantity
from kg.resolve.who.workspace import Workspace

__all__ = ["quantity"]

_WORDS = {
    word: number
    for number, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
}


def quantity(space: Workspace, indexes: list[int]) -> Quantity | None:
    """How many a group is, by the numbers that its mentions carry.

    Args:
        space: The workspace.
        indexes: The group's candidates.

    Returns:
        Bounds, or None where no mention says.
    """
    for index in indexes:
        for token in space.reading.below(space.items[index].head, "nummod"):
            digits = token.text.replace(",", "")
            if digits.isdigit():
                return Quantity(int(digits), int(digits))
            if token.lemma in _WORDS:
                return Quantity(_WORDS[token.lemma], _WORDS[token.lemma])
    return None

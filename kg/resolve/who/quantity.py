"""How many a group is: "20 students", "at least a dozen", "hundreds of protesters", "more than 100 people"."""

from __future__ import annotations

from kg.model import Quantity
from kg.model.numbers import quantity_at
from kg.resolve.who.workspace import Workspace

__all__ = ["quantity"]


def quantity(space: Workspace, indexes: list[int]) -> Quantity | None:
    """How many a group is, by the first of its mentions that says.

    Args:
        space: The workspace.
        indexes: The group's candidates.

    Returns:
        Bounds, or None where no mention says.
    """
    found = (quantity_at(space.reading, space.items[index].head) for index in indexes)
    return next((each for each in found if each is not None), None)

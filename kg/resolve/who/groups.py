"""Groups told apart and tied: by how many they are, and what a bare number counts."""

from __future__ import annotations

from kg.model import EntityKind, MentionKind
from kg.model.numbers import quantity_at
from kg.resolve.who.reference import modifiers
from kg.resolve.who.workspace import Workspace

__all__ = ["tie_groups"]

_REACH = 15
_FEW = 3


def tie_groups(space: Workspace) -> None:
    """Tie groups of the same number and words, and find what a bare number counts.

    "20 Chinese students" twice are one group, a bare "40" beside them another one of Chinese students.

    Args:
        space: The workspace; ``space.like`` says of what kind a bare number is.
    """
    seen: dict[tuple[object, ...], int] = {}
    for index, item in enumerate(space.items):
        if item.kind is not MentionKind.NOMINAL or item.sort is not EntityKind.GROUP:
            continue
        if item.role == "bare":
            counted = _counted(space, index)
            if counted is not None:
                space.like[index] = counted
            continue
        many = quantity_at(space.reading, item.head)
        if many is None or many.exact is None or many.exact <= _FEW:
            continue
        key = (many.exact, item.words[-1], modifiers(space, item))
        if key in seen:
            if space.free(index):
                space.tie(index, seen[key], "same number")
        else:
            seen[key] = index


def _counted(space: Workspace, index: int) -> int | None:
    """The group of whose kind a bare number is: the one it is "of", else the last named in this sentence or the one before."""
    tokens = space.reading.tokens
    item = space.items[index]
    for link in space.reading.below(item.head, "prep"):
        for whole in space.reading.below(link.index, "pobj"):
            if link.lemma == "of" and whole.pos == "NOUN":
                return space.at.get(whole.index)
    if item.words != ("people",):
        return None
    for other in range(index - 1, max(-1, index - _REACH), -1):
        antecedent = space.items[other]
        if tokens[item.head].sentence - tokens[antecedent.head].sentence > 1:
            return None
        if (
            antecedent.kind is MentionKind.NOMINAL
            and antecedent.sort is EntityKind.GROUP
            and antecedent.role in {"person", "office", "people"}
        ):
            return other
    return None

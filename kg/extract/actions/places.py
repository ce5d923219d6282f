"""Which words say where an action takes place."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.actions.base import Filler
from kg.extract.actions.lexicon import ActionType
from kg.model import EntityKind, Reading

__all__ = ["PLACE_PREPOSITIONS", "TERRITORIES", "areas_around", "is_bodily", "placed_within"]

PLACE_PREPOSITIONS = ("in", "at", "near", "outside", "inside", "across", "within", "around", "throughout")
"""What says where an action takes place."""
TERRITORIES = frozenset({EntityKind.PLACE, EntityKind.STATE})
_BODILY = frozenset({"Assault", "Coerce", "Protest", "Mobilize"})
"""Actions done on the spot, so that where the one acted on is, they are."""
_DEPTH = 3


def is_bodily(kind: ActionType) -> bool:
    """Whether actions of a type are done where those are to whom they are done.

    Args:
        kind: A type of actions.
    """
    return kind.broadest in _BODILY


def placed_within(reading: Reading, filler: Filler) -> Iterator[Filler]:
    """What prepositions of place govern inside a phrase: "a school in the town of Arish in Sinai".

    Args:
        reading: A resolved reading.
        filler: The head of the phrase.

    Yields:
        Fillers from the outside in.
    """
    level = [filler]
    for _ in range(_DEPTH):
        below: list[Filler] = []
        for phrase in level:
            for preposition in reading.below(phrase.token, "prep"):
                if preposition.lemma in PLACE_PREPOSITIONS:
                    step = f"{phrase.path}/prep:{preposition.lemma}"
                    below += [Filler(child.index, step) for child in reading.below(preposition.index, "pobj")]
        yield from below
        level = below


def areas_around(reading: Reading, entity: int) -> frozenset[int]:
    """A place and the areas that it lies in.

    Args:
        reading: A resolved reading.
        entity: Index of the place's entity.
    """
    found: set[int] = set()
    at: int | None = entity
    while at is not None and at not in found:
        found.add(at)
        at = reading.entities[at].located_in
    return frozenset(found)

"""Whom a phrase means or belongs to: "the Iranian parliament's decision" is the parliament's."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.actions.groups import conjuncts
from kg.extract.actions.slots import stance
from kg.model import EntityKind, Reading

__all__ = ["ACTORS", "LOCATED", "actor_behind", "actors_behind"]

ACTORS = frozenset({EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANIZATION, EntityKind.GROUP})
LOCATED = "/located in"
"""How a path ends that leads from a place to its state."""
_OWNING = frozenset({"of", "by", "from", "against", "on", "in", "with", "to"})
_DEPTH = 3
"""How deep inside a phrase the actor that it belongs to is looked for."""


def actor_behind(reading: Reading, token: int) -> tuple[int, str] | None:
    """The actor that a phrase means or belongs to.

    "the Iranian parliament's decision" belongs to the parliament, "the killing of two Kurds" to those killed: where a phrase is
    no actor, its possessor, national modifier or complement is.

    Args:
        reading: A resolved reading.
        token: Head of the phrase.

    Returns:
        Index of the entity and the path to it, or None.
    """
    return next(actors_behind(reading, token), None)


def actors_behind(reading: Reading, token: int) -> Iterator[tuple[int, str]]:
    """The actors that a phrase means or belongs to: the first that there is, and those coordinated with it.

    Args:
        reading: A resolved reading.
        token: Head of the phrase ("sales to Syria and Iraq").

    Yields:
        Index of an entity and the path to it.
    """
    return _behind(reading, token, _DEPTH, "")


def _behind(reading: Reading, token: int, depth: int, path: str) -> Iterator[tuple[int, str]]:
    mention = reading.mention_at.get(token)
    if mention is not None:
        entity = reading.entities[mention.entity]
        if entity.kind in ACTORS:
            yield mention.entity, path
            return
        if entity.located_in is not None:
            yield entity.located_in, path + LOCATED
            return
    for child, step in _owners(reading, token) if depth else ():
        found = list(_behind(reading, child, depth - 1, f"{path}/{step}"))
        if found:
            yield from found
            for other in conjuncts(reading, child)[1:]:
                yield from _behind(reading, other, depth - 1, f"{path}/{step}/conj")
            return


def _owners(reading: Reading, token: int) -> Iterator[tuple[int, str]]:
    """What a phrase may belong to, with the step that leads there: possessor, national modifier, complement."""
    for child in reading.below(token, "poss", "amod", "compound", "nmod"):
        named = child.index in reading.mention_at or child.dep == "compound"
        if child.dep == "poss" or (named and stance(reading, child.index) is None):
            yield child.index, child.dep
    for preposition in reading.below(token, "prep"):
        if preposition.lemma in _OWNING:
            for child in reading.below(preposition.index, "pobj"):
                yield child.index, f"prep:{preposition.lemma}"

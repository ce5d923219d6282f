"""Whom an entity belongs to or acts for: "Russian diplomats", "Putin's foreign minister", "rebels in Aceh", "the Lebanese army"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kg.model import EntityKind, MentionKind
from kg.resolve.who.workspace import Workspace

__all__ = ["find_affiliations", "owners"]

_BELONG = frozenset({"of", "from", "for", "in", "at", "with"})
_OWNERS = frozenset({EntityKind.STATE, EntityKind.ORGANIZATION})
_ACTORS = frozenset({EntityKind.PERSON, EntityKind.GROUP, EntityKind.ORGANIZATION})


def find_affiliations(space: Workspace, number: dict[int, int]) -> dict[int, tuple[int, ...]]:
    """What each entity is affiliated with.

    Args:
        space: The workspace after all sieves.
        number: Root candidate → index of its entity.

    Returns:
        Index of an entity → indexes of the states and organisations that it belongs to.
    """
    found: defaultdict[int, list[int]] = defaultdict(list)
    for index, item in enumerate(space.items):
        root = space.find(index)
        if root not in number or space.facts(root).sort not in _ACTORS:
            continue
        for owner in owners(space, index):
            target = number.get(space.find(owner))
            if target is not None and target != number[root] and target not in found[number[root]]:
                found[number[root]].append(target)
    return {entity: tuple(owners) for entity, owners in found.items()}


def owners(space: Workspace, index: int) -> Iterator[int]:
    """Candidates that the mention's own words say it belongs to."""
    item, reading = space.items[index], space.reading
    if item.kind is MentionKind.PRONOUN:
        return
    for head in range(item.start, item.end):
        other = space.at.get(head)
        if head != item.head and other is not None and space.facts(other).sort is not None:
            yield from _owner(space, other)
    for token in reading.below(item.head):
        if (
            token.dep in {"amod", "compound", "poss", "nmod"}
            and token.index in space.at
            and not item.start <= token.index < item.end
        ):
            yield from _owner(space, space.at[token.index])
        elif token.dep == "prep" and token.lemma in _BELONG and item.kind is MentionKind.NOMINAL:
            for below in reading.below(token.index, "pobj"):
                if below.index in space.at:
                    yield from _owner(space, space.at[below.index])


def _owner(space: Workspace, other: int) -> Iterator[int]:
    """An owner that is a state or organisation itself; a person stands for what that person belongs to."""
    if space.facts(other).sort in _OWNERS:
        yield other

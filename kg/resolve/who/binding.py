"""Whom a pronoun cannot mean: its co-arguments (Chomsky 1981), and, in direct speech, the speaker."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import MentionKind, Reading
from kg.resolve.who.grammar import SUBJECTS, clause, conjuncts, subject
from kg.resolve.who.workspace import Workspace

__all__ = ["coarguments", "quoted"]

_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "agent", "prep"})


def coarguments(space: Workspace, index: int) -> set[int]:
    """The entities that are arguments of the verb of which a pronoun is an argument.

    Args:
        space: The workspace.
        index: A pronoun; a possessive one has no co-arguments.

    Returns:
        Root candidates.
    """
    reading = space.reading
    token = reading.tokens[space.items[index].head]
    if token.dep == "poss":
        return set()
    verb = clause(reading, token.index)
    heads = set(_arguments(reading, verb))
    shared = subject(reading, verb)
    if shared is not None and token.dep not in SUBJECTS:
        heads.add(shared)
    heads = {joined for head in heads for joined in conjuncts(reading, head)}
    heads.discard(token.index)
    heads |= {people for head in sorted(heads) for people in _peoples(space, head)}
    return {space.find(space.at[head]) for head in sorted(heads) if head in space.at}


def _peoples(space: Workspace, head: int) -> Iterator[int]:
    """The states whose adjectives stand before an argument: "Dutch botanists named it" after no Netherlands."""
    for child in space.reading.below(head, "amod", "compound", "nmod"):
        other = space.at.get(child.index)
        if other is not None and space.items[other].kind is MentionKind.DEMONYM:
            yield child.index
        elif child.dep == "compound":
            yield from _peoples(space, child.index)


def _arguments(reading: Reading, verb: int) -> list[int]:
    found: list[int] = []
    for child in reading.below(verb, *_ARGUMENTS):
        if child.dep in {"prep", "agent"}:
            found.extend(below.index for below in reading.below(child.index, "pobj") if below.index > verb)
        else:
            found.append(child.index)
    return found


def quoted(space: Workspace) -> dict[int, int]:
    """Token in direct speech → the entity that speaks, which no "he" in it means.

    Args:
        space: The workspace.

    Returns:
        For each quoted token, the speaker's candidate; nothing where no speaker is known.
    """
    found: dict[int, int] = {}
    for attribution in space.reading.attributions:
        if attribution.direct and attribution.source is not None and attribution.source in space.at:
            for start, end in attribution.content:
                found.update(dict.fromkeys(range(start, end), space.at[attribution.source]))
    return found

"""Sieves for what the grammar says is one: appositions, predicate nominals, roles after "as", what a measure counts."""

from __future__ import annotations

from kg.model import EntityKind, MentionKind
from kg.resolve.who.grammar import conjuncts, subject
from kg.resolve.who.workspace import Workspace

__all__ = ["compatible", "tie_identities"]

_COPULAS = frozenset({"be", "become", "remain"})
_PEOPLE = frozenset({EntityKind.PERSON, EntityKind.GROUP})


def compatible(space: Workspace, left: int, right: int) -> bool:
    """Whether two candidates may mean one entity, by class, number and gender."""
    one, two = space.facts(left), space.facts(right)
    if (
        one.sort is not two.sort
        and {one.sort, two.sort} != {EntityKind.STATE, EntityKind.PLACE}
        and None not in {one.sort, two.sort}
    ):
        return False
    if one.listed is not None and two.listed is not None and one.listed.key != two.listed.key:
        return False
    if one.plural != two.plural and {EntityKind.PERSON, EntityKind.PLACE, EntityKind.STATE} & {one.sort, two.sort}:
        return False
    return not (one.gender and two.gender and one.gender != two.gender)


def tie_identities(space: Workspace) -> None:
    """Tie what grammar identifies.

    Args:
        space: The workspace.
    """
    reading = space.reading
    starts = {item.start: index for index, item in enumerate(space.items) if item.kind is MentionKind.NAME}
    for index, item in enumerate(space.items):
        token = reading.tokens[item.head]
        if item.kind is MentionKind.NOMINAL and item.sort is EntityKind.PERSON and item.end in starts:
            name = starts[item.end]
            if token.dep in {"compound", "nmod", "amod"}:
                space.tie(index, name, "title")
        if item.role == "measure":
            _measure(space, index)
        if token.dep == "appos":
            _apposition(space, index, token.head)
        elif item.kind is MentionKind.NOMINAL and token.dep in {"attr", "oprd"}:
            _predicate(space, index)
        elif item.kind is MentionKind.NOMINAL and token.dep == "pobj" and reading.tokens[token.head].lemma == "as":
            _role(space, index, reading.tokens[token.head].head)


def _measure(space: Workspace, index: int) -> None:
    for preposition in space.reading.below(space.items[index].head, "prep"):
        for counted in space.reading.below(preposition.index, "pobj"):
            if counted.index in space.at:
                space.tie(index, space.at[counted.index], "measure")


def _apposition(space: Workspace, index: int, head: int) -> None:
    other = space.at.get(head)
    if other is None:
        return
    nominal = MentionKind.NOMINAL in {space.items[index].kind, space.items[other].kind}
    if nominal and compatible(space, index, other):
        for member in conjuncts(space.reading, space.items[index].head):
            if member in space.at and (
                member == space.items[index].head or space.items[space.at[member]].kind is MentionKind.NOMINAL
            ):
                if compatible(space, space.at[member], other):
                    space.tie(space.at[member], other, "apposition")


def _predicate(space: Workspace, index: int) -> None:
    reading = space.reading
    verb = reading.tokens[reading.tokens[space.items[index].head].head]
    if any(True for _ in reading.below(verb.index, "neg")):
        return
    if reading.tokens[space.items[index].head].dep == "attr" and verb.lemma not in _COPULAS:
        return
    holder = next((child.index for child in reading.below(verb.index, "dobj")), None) if verb.lemma not in _COPULAS else None
    holder = subject(reading, verb.index) if holder is None else holder
    _hold(space, index, holder, "predicate nominal")


def _role(space: Workspace, index: int, verb: int) -> None:
    reading = space.reading
    holder = next(
        (child.index for child in reading.below(verb, "dobj") if child.index in space.at),
        None,
    )
    if holder is None or space.facts(space.at[holder]).sort not in _PEOPLE:
        holder = subject(reading, verb)
    _hold(space, index, holder, "role after as")


def _hold(space: Workspace, index: int, holder: int | None, sieve: str) -> None:
    other = space.at.get(holder) if holder is not None else None
    if other is None or space.facts(index).sort is None:
        return
    for member in conjuncts(space.reading, space.items[index].head):
        if member in space.at and compatible(space, space.at[member], other):
            space.tie(space.at[member], other, sieve)

"""Sieves for definite nominals: "the ministry", "the Turkish president", "the country", "Putin's foreign minister"."""

from __future__ import annotations

from kg.model import EntityKind, MentionKind
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.identity import compatible
from kg.resolve.who.workspace import Workspace

__all__ = ["modifiers", "tie_nominals"]

_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_REACH = 120
_SENTENCES = 12
_STOP = frozenset({"the", "this", "that", "these", "those", "a", "an", "same", "own", "other"})


def tie_nominals(space: Workspace) -> None:
    """Tie definite nominals to what the text spoke of before.

    Args:
        space: The workspace.
    """
    by_lemma: dict[str, list[int]] = {}
    for index, item in enumerate(space.items):
        if item.kind is MentionKind.NOMINAL and space.free(index) and item.role not in {"bare", "measure", "people"}:
            if definite(space, item):
                _ = _head_match(space, index, by_lemma) or _by_sort(space, index)
        if item.kind is MentionKind.NOMINAL:
            by_lemma.setdefault(item.words[-1], []).append(index)
        elif item.kind is MentionKind.NAME and item.sort is not EntityKind.PERSON and len(item.words) > 1:
            for word in {item.words[-1], item.words[0]}:
                by_lemma.setdefault(word, []).append(index)


def definite(space: Workspace, item: Candidate) -> bool:
    """Whether a nominal has a definite determiner or a possessor."""
    return any(
        token.dep == "poss" or (token.dep == "det" and token.lemma in _DEFINITE) for token in space.reading.below(item.head)
    )


def modifiers(space: Workspace, item: Candidate) -> frozenset[str]:
    """The words before a mention's head that tell it from its like, and the names among what "of" and "in" add."""
    tokens = space.reading.tokens
    return frozenset(
        tokens[index].lemma
        for index in range(item.start, item.head)
        if tokens[index].lemma not in _STOP and tokens[index].text[0].isalnum()
    )


def _head_match(space: Workspace, index: int, by_lemma: dict[str, list[int]]) -> bool:
    item = space.items[index]
    mine = modifiers(space, item)
    here = space.reading.tokens[item.head].sentence
    for other in reversed(by_lemma.get(item.words[-1], [])[-8:]):
        antecedent = space.items[other]
        if here - space.reading.tokens[antecedent.head].sentence > 2 * _SENTENCES:
            return False
        theirs = modifiers(space, antecedent) | set(antecedent.words)
        if mine <= theirs and compatible(space, index, other) and antecedent.end <= item.start:
            space.tie(index, other, "head match")
            return True
    return False


def _by_sort(space: Workspace, index: int) -> bool:
    """ "The country" is the state, "the city" the place, that was spoken of last."""
    item = space.items[index]
    if item.role not in {"country", "city"} or any(token.dep == "poss" for token in space.reading.below(item.head)):
        return False
    here = space.reading.tokens[item.head].sentence
    for other in range(index - 1, max(-1, index - _REACH), -1):
        antecedent = space.items[other]
        if here - space.reading.tokens[antecedent.head].sentence > _SENTENCES:
            return False
        if antecedent.kind is MentionKind.NAME and not item.plural and antecedent.role != "inside":
            if item.role == "country" and antecedent.sort is EntityKind.STATE or item.role == "city" and _city(antecedent):
                space.tie(index, other, f"the {item.words[-1]}")
                return True
    return False


def _city(candidate: Candidate) -> bool:
    return candidate.sort is EntityKind.PLACE and (candidate.listed is None or candidate.listed.population > 0)

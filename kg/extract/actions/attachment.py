"""What an expression of time hangs on, mended where the order of words knows better, and what shares that time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.actions.words import words
from kg.model import Reading, TimeExpression

__all__ = ["Bond", "bonds"]

_VERBS = frozenset({"VERB", "AUX"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_INSIDE = frozenset({"poss", "compound", "nmod", "amod", "nummod", "det"})
_BETWEEN = frozenset({"aux", "auxpass", "advmod", "neg", "punct"})
_DURING = frozenset({"in", "during", "at", "amid"})
_CLIMB, _STEPS = 25, 4


class Bond(NamedTuple):
    """How a time is bound to an action: 0 directly, more for each step away; and the path in words."""

    rank: int
    path: str


def bonds(reading: Reading, time: TimeExpression) -> dict[int, Bond]:
    """All tokens that a time dates.

    Args:
        reading: A reading with tokens and their tree.
        time: One of its expressions of time.

    Returns:
        For each verb or event noun that it dates, how.
    """
    found: dict[int, Bond] = {}
    for index, bond in _direct(reading, time):
        found.setdefault(index, bond)
    for index, bond in list(found.items()):
        if reading.tokens[index].pos in _VERBS:
            for other, step in _shared(reading, time, index):
                found.setdefault(other, Bond(bond.rank + step.rank, f"{bond.path}; {step.path}"))
    return found


def _direct(reading: Reading, time: TimeExpression) -> Iterator[tuple[int, Bond]]:
    tokens = reading.tokens
    left, above, inside = _governor(reading, time)
    if (clause := _when_clause(reading, time)) is not None:
        yield clause, Bond(0, "the clause with “when” after it")
    if above is None:
        root = reading.sentences[tokens[time.head].sentence].root
        if tokens[root].pos in _VERBS and root != time.head:
            yield root, Bond(2, "stands by itself in the sentence")
        return
    verb = None if inside else _said_before(reading, left, above) or _subject_before(reading, time, above)
    if verb is not None:
        yield verb, Bond(0, "stands beside the verb")
        if _is_event(reading, above) and tokens[above].pos not in _VERBS:
            yield above, Bond(1, "hangs on the noun")
        return
    yield from _at_governor(reading, time, left, above, inside)


def _at_governor(reading: Reading, time: TimeExpression, left: int, above: int, inside: bool) -> Iterator[tuple[int, Bond]]:
    tokens = reading.tokens
    if tokens[above].pos in _VERBS:
        yield above, Bond(0, "modifies the verb")
        return
    event = _is_event(reading, above)
    yield above, Bond(0 if event else 1, "modifies the noun")
    if inside:
        return
    bare = left == time.start
    during = False
    for _ in range(_STEPS):
        during = during or (event and tokens[above].dep == "pobj" and tokens[tokens[above].head].lemma in _DURING)
        above = tokens[above].head
        if tokens[above].pos in _VERBS:
            if not event or bare or during or tokens[above].lemma in words("light_verbs"):
                yield above, Bond(1 if bare or not event else 2, "modifies a noun below the verb")
            return
        if tokens[above].pos in _NOUNS and _is_event(reading, above) and not event:
            yield above, Bond(1, "modifies a noun below the event")
            event = True


def _governor(reading: Reading, time: TimeExpression) -> tuple[int, int | None, bool]:
    """First token with its preposition, what it hangs on, and whether it stands inside that noun's phrase ("Friday's attack")."""
    tokens = reading.tokens
    left, at = time.start, time.head
    before = tokens[left - 1] if left else tokens[left]
    if before.pos == "ADP" and before.index != at and not any(reading.below(before.index, "pobj", "pcomp")):
        at = left = before.index  # "said on Monday rebels attacked": the parser makes one noun of "Monday rebels"
    inside = tokens[at].dep in _INSIDE
    for _ in range(_CLIMB):
        token = tokens[at]
        if token.head == at:
            return left, None, False
        if token.dep in ("pobj", "pcomp") or (token.dep in ("prep", "conj", "appos") and tokens[token.head].pos == "ADP"):
            at = token.head
            left = min(left, at)
        elif token.dep in ("conj", "appos", "nmod", "npadvmod", "prep") and _in_time(reading, token.head):
            at = token.head
        elif tokens[token.head].pos in ("ADV", "ADJ", "SCONJ") and token.dep != "relcl":
            at = token.head
        else:
            return left, token.head, inside
    return left, None, False


def _in_time(reading: Reading, index: int) -> bool:
    return reading.tokens[index].label in ("DATE", "TIME")


def _when_clause(reading: Reading, time: TimeExpression) -> int | None:
    """The verb of "when …" right after the time: "in 2001, when 51 were ejected"."""
    tokens = reading.tokens
    at = time.end
    if at < len(tokens) and tokens[at].text == ",":
        at += 1
    if at < len(tokens) and tokens[at].lemma == "when":
        return verb_at(reading, at)
    return None


def verb_at(reading: Reading, index: int) -> int | None:
    """The nearest verb above a token."""
    for _ in range(_CLIMB):
        above = reading.tokens[index].head
        if reading.tokens[above].pos in _VERBS:
            return above
        if above == index:
            return None
        index = above
    return None


def _said_before(reading: Reading, left: int, above: int) -> int | None:
    """The verb right before a time that the parser gave to its complement: "said on Friday rebels attacked"."""
    tokens = reading.tokens
    before = left - 1
    if before < 0 or tokens[before].pos != "VERB" or before == above:
        return None
    at = above
    for _ in range(_CLIMB):
        if tokens[at].head == before:
            return before
        if tokens[at].head == at:
            return None
        at = tokens[at].head
    return None


def _subject_before(reading: Reading, time: TimeExpression, above: int) -> int | None:
    """The verb right after a time that the parser gave to something in its subject: "Washington on Thursday sanctioned"."""
    tokens = reading.tokens
    if tokens[above].pos in _VERBS:
        return None
    at = time.end
    while at < len(tokens) and tokens[at].dep in _BETWEEN and tokens[at].sentence == tokens[time.head].sentence:
        at += 1
    if at >= len(tokens) or tokens[at].pos not in _VERBS or at == above or tokens[at].dep in ("acl", "amod"):
        return None
    subjects = [child.index for child in reading.below(at, *_SUBJECTS) if child.index < time.start]
    return at if any(_is_below(reading, above, subject) for subject in subjects) else None


def _is_below(reading: Reading, index: int, top: int) -> bool:
    for _ in range(_CLIMB):
        if index == top:
            return True
        above = reading.tokens[index].head
        if above == index:
            return False
        index = above
    return False


def _is_event(reading: Reading, index: int) -> bool:
    token = reading.tokens[index]
    return token.pos in _VERBS or (token.pos in _NOUNS and (token.lemma in words("event_nouns") or token.tag == "VBG"))


def _shared(reading: Reading, time: TimeExpression, verb: int) -> Iterator[tuple[int, Bond]]:
    """What else has the time of a verb."""
    tokens = reading.tokens
    token = tokens[verb]
    if time.start < verb:
        for other in _conjuncts(reading, verb):
            yield other, Bond(2, "shared with the verbs after it")
    elif token.dep == "conj" and tokens[token.head].pos in _VERBS and not any(reading.below(verb, *_SUBJECTS)):
        yield token.head, Bond(3, "shared with the verb before it")
    if token.lemma == "be":
        yield from _predicated(reading, verb)
        return
    light, occurs = token.lemma in words("light_verbs"), token.lemma in words("occurrence_verbs")
    for child in reading.below(verb, "nsubjpass", "dobj", "nsubj"):
        subject = child.dep == "nsubj"
        if (subject and occurs) or (child.pos in _NOUNS and _is_event(reading, child.index) and (light or subject)):
            yield child.index, Bond(2, "the verb says that it took place")
    if light:
        for child in reading.below(verb, "prep"):
            for inner in reading.below(child.index, "pobj"):
                if _is_event(reading, inner.index):
                    yield inner.index, Bond(2, "the verb says that it took place")


def _conjuncts(reading: Reading, verb: int) -> Iterator[int]:
    stack = [verb]
    while stack:
        for child in reading.below(stack.pop(), "conj"):
            if child.pos in _VERBS:
                yield child.index
                stack.append(child.index)


def _predicated(reading: Reading, verb: int) -> Iterator[tuple[int, Bond]]:
    """What "be" dates: "the attack was on Friday", "the last time it struck was in 2001", "it was on Friday that it struck"."""
    for subject in reading.below(verb, *_SUBJECTS):
        if _is_event(reading, subject.index):
            yield subject.index, Bond(1, "is said to be then")
        for clause in reading.below(subject.index, "relcl", "acl"):
            yield clause.index, Bond(1, "the occasion is said to be then")
    for clause in reading.below(verb, "ccomp", "advcl", "relcl"):
        yield clause.index, Bond(1, "is said to be then")

"""What an expression of time hangs on, mended where the order of words knows better, and what shares that time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.actions.coordination import coordinated_with, series
from kg.extract.actions.words import words
from kg.model import Reading, TimeExpression, Token

__all__ = ["Bond", "bonds"]

_VERBS = frozenset({"VERB", "AUX"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_INSIDE = frozenset({"poss", "compound", "nmod", "amod", "nummod", "det"})
_BETWEEN = frozenset({"aux", "auxpass", "advmod", "neg"})
_DURING = frozenset({"in", "during", "at", "amid"})
_CLIMB, _STEPS = 25, 4


class Bond(NamedTuple):
    """How a time is bound to an action: 0 directly, more for each step away; and the path in words."""

    rank: int
    path: str
    within: bool = False
    """Whether the action lies in the time whatever preposition stands before it ("before 2001, when 51 were ejected")."""


class _Place(NamedTuple):
    """Where a time stands: first token of its phrase, what that hangs on, whether inside a noun phrase ("Friday's attack")."""

    left: int
    above: int | None
    inside: bool


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
    place = _place(reading, time)
    if (clause := _when_clause(reading, time)) is not None:
        yield clause, Bond(0, "the clause with “when” after it", within=True)
    if place.above is None:
        root = reading.sentences[tokens[time.head].sentence].root
        if tokens[root].pos in _VERBS and root != time.head:
            yield root, Bond(2, "stands by itself in the sentence")
        return
    if tokens[place.left].lemma == "since" and _measures(reading, place):
        return
    if not place.inside:
        if (verb := _verb_before(reading, place)) is not None:
            yield verb, Bond(0, "stands right after the verb")
            return
        if (verb := _verb_after(reading, time, place)) is not None:
            yield verb, Bond(0, "stands right before the verb")
            return
    yield from _at_governor(reading, time, place, place.above)


def _at_governor(reading: Reading, time: TimeExpression, place: _Place, above: int) -> Iterator[tuple[int, Bond]]:
    tokens, beside, bare = reading.tokens, place.left - 1, place.left == time.start
    noun = beside >= 0 and beside != above and tokens[beside].pos in _NOUNS and _is_event(reading, beside)
    if tokens[above].pos in _VERBS:
        yield above, Bond(0, "modifies the verb")
        if noun and bare and not place.inside:
            yield beside, Bond(1, "stands right after the noun")
        return
    event = _is_event(reading, above)
    yield above, Bond(0 if event else 1, "modifies the noun")
    if place.inside:
        return
    if noun:
        yield beside, Bond(0, "stands right after the noun")
        event = True
    during = False
    for _ in range(_STEPS):
        during = during or (event and tokens[above].dep == "pobj" and tokens[tokens[above].head].lemma in _DURING)
        subject = tokens[above].dep in _SUBJECTS
        above = tokens[above].head
        if tokens[above].pos in _VERBS:
            if not event or (bare and not subject) or during or tokens[above].lemma in words("light_verbs"):
                yield above, Bond(1 if bare or not event else 2, "modifies a noun below the verb")
            elif subject and tokens[above].tag in ("VBD", "VBN"):
                yield above, Bond(3, "modifies its subject, an event")
            return
        if tokens[above].pos in _NOUNS and _is_event(reading, above) and not event:
            yield above, Bond(1, "modifies a noun below the event")
            event = True


def _place(reading: Reading, time: TimeExpression) -> _Place:
    tokens = reading.tokens
    left, at = time.start, time.head
    before = tokens[left - 1] if left else tokens[left]
    if before.pos == "ADP" and before.index != at and not any(reading.below(before.index, "pobj", "pcomp")):
        at = left = before.index  # "said on Monday rebels attacked": the parser makes one noun of "Monday rebels"
    inside = tokens[at].dep in _INSIDE
    for _ in range(_CLIMB):
        token = tokens[at]
        if token.head == at:
            break
        governor = tokens[token.head]
        if token.dep in ("pobj", "pcomp") or (token.dep in ("prep", "conj", "appos") and governor.pos == "ADP"):
            left = min(left, token.head)
        elif not (_is_time(governor) and token.dep in ("conj", "appos", "nmod", "npadvmod", "prep")) and not (
            governor.pos in ("ADV", "ADJ", "SCONJ") and token.dep != "relcl"
        ):
            return _Place(left, token.head, inside)
        at = token.head
    return _Place(left, None, False)


def _measures(reading: Reading, place: _Place) -> bool:
    """Whether "since …" only says how long a record stood ("the worst fall since 1987"), or follows a verb in the simple past."""
    if place.above is None:
        return True
    tokens = reading.tokens
    first = min(place.above, *reading.children[place.above], place.left)
    if any(token.tag in ("JJS", "RBS") or token.lemma in ("first", "only") for token in tokens[first : place.left]):
        return True
    return tokens[place.above].tag == "VBD"


def _is_time(token: Token) -> bool:
    return token.label in ("DATE", "TIME")


def _when_clause(reading: Reading, time: TimeExpression) -> int | None:
    """The verb of "when …" right after the time: "in 2001, when 51 were ejected"."""
    tokens = reading.tokens
    at = time.end
    if at < len(tokens) and tokens[at].text == ",":
        at += 1
    if at >= len(tokens) or tokens[at].lemma != "when":
        return None
    for _ in range(_CLIMB):
        above = tokens[at].head
        if tokens[above].pos in _VERBS:
            return above
        if above == at:
            break
        at = above
    return None


def _verb_before(reading: Reading, place: _Place) -> int | None:
    """The verb right before a time that the parser gave to its complement: "said on Friday rebels attacked"."""
    before = place.left - 1
    if before < 0 or reading.tokens[before].pos != "VERB" or before == place.above or place.above is None:
        return None
    return before if _is_below(reading, place.above, before) else None


def _verb_after(reading: Reading, time: TimeExpression, place: _Place) -> int | None:
    """The verb right after a time that the parser gave to what stands before it: "Washington on Thursday sanctioned"."""
    tokens, above = reading.tokens, place.above
    before = tokens[place.left - 1] if place.left else None
    if above is None or tokens[above].pos in _VERBS or before is None or _is_event(reading, before.index):
        return None
    at = time.end
    while at < len(tokens) and tokens[at].dep in _BETWEEN:
        at += 1
    if (
        at >= len(tokens)
        or tokens[at].sentence != before.sentence
        or tokens[at].pos not in _VERBS
        or tokens[at].dep in ("acl", "amod")
    ):
        return None
    subjects = [child.index for child in reading.below(at, *_SUBJECTS)]
    if not _is_event(reading, above) and any(subject < time.start and _is_below(reading, above, subject) for subject in subjects):
        return at
    orphan = not subjects and tokens[at].tag in _FINITE and before.pos in ("NOUN", "PROPN", "PRON")
    return at if orphan else None


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
    token = reading.tokens[verb]
    if time.start < verb:
        for other in series(reading, verb):
            yield other, Bond(2, "shared with the verbs after it")
    elif (first := coordinated_with(reading, verb)) is not None:
        yield first, Bond(3, "shared with the verb before it")
    if token.lemma == "be":
        yield from _predicated(reading, verb)
    else:
        yield from _taking_place(reading, token)


def _taking_place(reading: Reading, verb: Token) -> Iterator[tuple[int, Bond]]:
    """The event that a verb carries or says to take place: "held talks", "the fighting began"."""
    light, occurs = verb.lemma in words("light_verbs"), verb.lemma in words("occurrence_verbs")
    bond = Bond(2, "the verb says that it took place")
    for child in reading.below(verb.index, "nsubjpass", "dobj", "nsubj"):
        subject = child.dep == "nsubj"
        if (subject and occurs) or (child.pos in _NOUNS and _is_event(reading, child.index) and (light or subject)):
            yield child.index, bond
    if light:
        for child in reading.below(verb.index, "prep"):
            for inner in reading.below(child.index, "pobj"):
                if _is_event(reading, inner.index):
                    yield inner.index, bond


def _predicated(reading: Reading, verb: int) -> Iterator[tuple[int, Bond]]:
    """What "be" dates: "the attack was on Friday", "the last time it struck was in 2001", "it was on Friday that it struck"."""
    for subject in reading.below(verb, *_SUBJECTS):
        if _is_event(reading, subject.index):
            yield subject.index, Bond(1, "is said to be then")
        for clause in reading.below(subject.index, "relcl", "acl"):
            yield clause.index, Bond(1, "the occasion is said to be then")
    for clause in reading.below(verb, "ccomp", "advcl", "relcl"):
        yield clause.index, Bond(1, "is said to be then")
    above = reading.tokens[reading.tokens[verb].head]
    if above.index < verb and any(child.lemma == "time" for child in reading.below(above.index, "npadvmod", "advmod")):
        yield above.index, Bond(1, "the occasion is said to be then")

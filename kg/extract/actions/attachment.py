"""What an expression of time hangs on, mended where the order of words knows better than the parser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.actions.words import words
from kg.model import Reading, TimeExpression, Token

__all__ = ["Bond", "attach", "is_event"]

_VERBS = frozenset({"VERB", "AUX"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_INSIDE = frozenset({"poss", "compound", "nmod", "amod", "nummod", "det"})
_BETWEEN = frozenset({"aux", "auxpass", "advmod", "neg"})
_DURING = frozenset({"in", "during", "at", "amid"})
_CLIMB, _STEPS, _FAR = 25, 4, 200


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


def attach(reading: Reading, time: TimeExpression) -> Iterator[tuple[int, Bond]]:
    """The tokens that a time itself modifies.

    Args:
        reading: A reading with tokens and their tree.
        time: One of its expressions of time.

    Yields:
        Verbs and nouns, the closest first, and how the time is bound to them.
    """
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
    yield from _at_governor(reading, time, place, _same_part(reading, time, place.above))


def is_event(reading: Reading, index: int) -> bool:
    """Whether a token is a verb, or a noun that means an event."""
    token = reading.tokens[index]
    return token.pos in _VERBS or (token.pos in _NOUNS and (token.lemma in words("event_nouns") or token.tag == "VBG"))


def _at_governor(reading: Reading, time: TimeExpression, place: _Place, above: int) -> Iterator[tuple[int, Bond]]:
    tokens, beside, bare = reading.tokens, place.left - 1, place.left == time.start
    noun = beside >= 0 and beside != above and tokens[beside].pos in _NOUNS and is_event(reading, beside)
    if tokens[above].pos in _VERBS:
        yield above, Bond(0, "modifies the verb")
        if noun and bare and not place.inside:
            yield beside, Bond(1, "stands right after the noun")
        return
    event = is_event(reading, above)
    yield above, Bond(0 if event else 1, "modifies the noun")
    if event:
        yield from _done_in(reading, above)
    if place.inside:
        return
    if noun:
        yield beside, Bond(0, "stands right after the noun")
    yield from _above_noun(reading, above, bare, event or noun)


def _done_in(reading: Reading, event: int) -> Iterator[tuple[int, Bond]]:
    """The verb for what an event does or what is done in it: "the attack on Friday killed five", "killed in Friday's attack"."""
    token = reading.tokens[event]
    above = reading.tokens[token.head]
    if token.dep in _SUBJECTS and above.lemma in words("harm_verbs"):
        yield above.index, Bond(2, "modifies its subject, an event")
    if token.dep == "pobj" and above.lemma in _DURING and reading.tokens[above.head].pos in _VERBS:
        yield above.head, Bond(2, "dates the event that it was done in")


def _above_noun(reading: Reading, above: int, bare: bool, event: bool) -> Iterator[tuple[int, Bond]]:
    """The event noun and the verb above a noun that the parser gave a time to: "sanctions on Russia on Thursday"."""
    tokens = reading.tokens
    for _ in range(_STEPS):
        subject = tokens[above].dep in _SUBJECTS
        above = tokens[above].head
        if tokens[above].pos in _VERBS:
            if not event or (bare and not subject) or tokens[above].lemma in words("light_verbs"):
                yield above, Bond(1 if bare or not event else 2, "modifies a noun below the verb")
            return
        if tokens[above].pos in _NOUNS and is_event(reading, above) and not event:
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


def _same_part(reading: Reading, time: TimeExpression, above: int) -> int:
    """What a time modifies, on its own side of a semicolon: parsers hang "last year" across one."""
    tokens = reading.tokens
    low, high = (time.end, above) if above > time.head else (above + 1, time.start)
    if high - low > _FAR:
        return above
    bounds = [at for at in range(low, high) if tokens[at].text == ";"]
    if not bounds:
        return above
    sentence = reading.sentences[tokens[above].sentence]
    start, end = (sentence.start, bounds[0]) if above > time.head else (bounds[-1] + 1, sentence.end)
    verbs = [at for at in range(start, end) if tokens[at].pos in _VERBS and not start <= tokens[at].head < end]
    return verbs[0] if verbs else above


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
    if above is None or tokens[above].pos in _VERBS or before is None or is_event(reading, before.index):
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
    if not is_event(reading, above) and any(
        subject < time.start and _is_in_phrase(reading, above, subject) for subject in subjects
    ):
        return at
    orphan = not subjects and tokens[at].is_finite and before.pos in ("NOUN", "PROPN", "PRON")
    return at if orphan else None


def _is_in_phrase(reading: Reading, index: int, top: int) -> bool:
    """Whether a token is below another with no clause between them."""
    for _ in range(_CLIMB):
        if index == top:
            return True
        token = reading.tokens[index]
        if token.pos in _VERBS or token.head == index:
            return False
        index = token.head
    return False


def _is_below(reading: Reading, index: int, top: int) -> bool:
    for _ in range(_CLIMB):
        if index == top:
            return True
        above = reading.tokens[index].head
        if above == index:
            return False
        index = above
    return False

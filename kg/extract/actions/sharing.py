"""What shares the time of a dated verb: conjuncts, the event that it carries, the clause that it speaks of."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.actions.attachment import Bond, attach, is_event
from kg.extract.actions.coordination import coordinated_with, series
from kg.extract.actions.words import words
from kg.model import Reading, TimeExpression, Token

__all__ = ["bonds"]

_VERBS = frozenset({"VERB", "AUX"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_RELATIVES = frozenset({"that", "which"})
_TAKES_PLACE = "the verb says that it took place"


def bonds(reading: Reading, time: TimeExpression) -> dict[int, Bond]:
    """All tokens that a time dates.

    Args:
        reading: A reading with tokens and their tree.
        time: One of its expressions of time.

    Returns:
        For each verb or event noun that it dates, how.
    """
    found: dict[int, Bond] = {}
    for index, bond in attach(reading, time):
        if _ahead_of(reading, time, index):
            for other in _planned(reading, index):
                found.setdefault(other, Bond(bond.rank + 1, f"{bond.path}; lies ahead of it, so dates what it is about"))
        else:
            found.setdefault(index, bond)
    for index, bond in list(found.items()):
        if reading.tokens[index].pos in _VERBS:
            for other, step in _shared(reading, time, index):
                found.setdefault(other, Bond(bond.rank + step.rank, f"{bond.path}; {step.path}"))
    return found


def _ahead_of(reading: Reading, time: TimeExpression, index: int) -> bool:
    """Whether a verb in the past tense stands with a time after publication ("promised elections by the end of next year")."""
    published = reading.document.published
    if published is None or time.earliest is None or reading.tokens[index].tag != "VBD":
        return False
    return time.earliest > published


def _planned(reading: Reading, verb: int) -> Iterator[int]:
    """What a verb is about: its event objects and infinitives."""
    for child in reading.below(verb, "dobj", "xcomp", "ccomp", "prep"):
        inner = [below.index for below in reading.below(child.index, "pobj")] if child.dep == "prep" else [child.index]
        yield from (index for index in inner if is_event(reading, index))


def _shared(reading: Reading, time: TimeExpression, verb: int) -> Iterator[tuple[int, Bond]]:
    token = reading.tokens[verb]
    if time.start < verb:
        for other in series(reading, verb):
            yield other, Bond(2, "shared with the verbs after it")
        yield from _clauses_after(reading, time, token)
    elif (first := coordinated_with(reading, verb)) is not None and reading.tokens[first].dep != "advcl":
        yield first, Bond(3, "shared with the verb before it")
    elif (first := _harmed_with(reading, verb)) is not None:
        yield first, Bond(3, "done in the same event as what is told before it")
    if time.end == verb and all(child.index == time.head for child in reading.below(verb, *_SUBJECTS)):
        for child in reading.below(verb, "dobj"):
            yield child.index, Bond(1, "the time saw it")
    if token.lemma == "be":
        yield from _predicated(reading, verb)
    else:
        yield from _taking_place(reading, token)
        yield from _framed(reading, token)
        yield from _at_once(reading, token)
        yield from _resulting(reading, token)


def _clauses_after(reading: Reading, time: TimeExpression, verb: Token) -> Iterator[tuple[int, Bond]]:
    """The clauses after "and" that a time before the first one's subject holds for too."""
    subjects = list(reading.below(verb.index, *_SUBJECTS))
    if subjects and time.end <= subjects[0].index:
        for child in reading.below(verb.index, "conj"):
            if child.pos in _VERBS:
                yield child.index, Bond(3, "shared with the clause after it")


def _taking_place(reading: Reading, verb: Token) -> Iterator[tuple[int, Bond]]:
    """The event that a verb carries or says to take place: "held talks", "the fighting began", "the attack killed three"."""
    light, occurs, harms = (verb.lemma in words(name) for name in ("light_verbs", "occurrence_verbs", "harm_verbs"))
    occurs = occurs or (verb.lemma == "take" and any(child.lemma == "place" for child in reading.below(verb.index, "dobj")))
    if (
        verb.dep == "relcl"
        and (occurs or harms)
        and any(child.lemma in _RELATIVES for child in reading.below(verb.index, "nsubj"))
    ):
        yield verb.head, Bond(2, _TAKES_PLACE)
    for child in reading.below(verb.index, "nsubjpass", "dobj", "nsubj"):
        event = child.pos in _NOUNS and is_event(reading, child.index)
        if (occurs or (harms and event)) if child.dep == "nsubj" else (light and event):
            yield child.index, Bond(2, _TAKES_PLACE)
    nouns = list(_in_phrases(reading, verb.index)) if light else []
    if (light or occurs) and verb.dep == "acl" and verb.tag == "VBN":
        nouns += [noun for noun in (verb.head, *_in_phrases(reading, verb.head)) if noun < verb.index]
    for noun in nouns:
        if is_event(reading, noun):
            yield noun, Bond(2, _TAKES_PLACE)


def _in_phrases(reading: Reading, index: int) -> Iterator[int]:
    """The heads of the prepositional phrases below a token."""
    for link in reading.below(index, "prep"):
        yield from (inner.index for inner in reading.below(link.index, "pobj"))


def _framed(reading: Reading, verb: Token) -> Iterator[tuple[int, Bond]]:
    """The act that a participle frames: "speaking on Monday, she urged", "in a statement released Thursday, it accused"."""
    tokens = reading.tokens
    if verb.tag == "VBG" and verb.dep == "advcl" and verb.index < verb.head:
        yield verb.head, Bond(3, "done while doing so")
    frame = tokens[verb.head]
    if verb.tag == "VBG" and verb.dep == "acl" and frame.dep in _SUBJECTS and tokens[verb.index - 1].text == ",":
        yield frame.head, Bond(3, "done while doing so")
    if verb.dep == "acl" and verb.tag == "VBN" and frame.dep == "pobj" and is_event(reading, frame.index):
        link = tokens[frame.head]
        if link.lemma in ("in", "at", "during") and tokens[link.head].pos in _VERBS:
            yield link.head, Bond(3, "done in it")


def _at_once(reading: Reading, verb: Token) -> Iterator[tuple[int, Bond]]:
    """The clauses that "when" says to be at the same time: "they were killed when a bomb went off on Monday"."""
    clauses = [verb.head] if verb.dep == "advcl" and _has_when(reading, verb.index) else []
    clauses += [child.index for child in reading.below(verb.index, "advcl") if _has_when(reading, child.index)]
    for clause in clauses:
        if reading.tokens[clause].pos in _VERBS:
            yield clause, Bond(3, "at the same time")
            if (first := _harmed_with(reading, clause)) is not None:
                yield first, Bond(3, "at the same time")


def _resulting(reading: Reading, verb: Token) -> Iterator[tuple[int, Bond]]:
    """The harm that a verb does at once: "on Monday they bombed a camp, killing six"."""
    for child in reading.below(verb.index, "advcl"):
        if child.tag == "VBG" and child.index > verb.index:
            for result in (child.index, *series(reading, child.index)):
                if reading.tokens[result].lemma in words("harm_verbs"):
                    yield result, Bond(3, "its result at the same time")


def _harmed_with(reading: Reading, verb: int) -> int | None:
    """The verb before one that says the same of others: "ten were killed and five wounded when …"."""
    token = reading.tokens[verb]
    both = token.dep == "conj" and all(reading.tokens[at].lemma in words("harm_verbs") for at in (verb, token.head))
    return token.head if both else None


def _has_when(reading: Reading, verb: int) -> bool:
    return any(child.lemma == "when" for child in reading.below(verb, "advmod", "mark"))


def _predicated(reading: Reading, verb: int) -> Iterator[tuple[int, Bond]]:
    """What "be" dates: "the attack was on Friday", "the last time it struck was in 2001", "it was on Friday that it struck"."""
    for subject in reading.below(verb, *_SUBJECTS):
        if is_event(reading, subject.index):
            yield subject.index, Bond(1, "is said to be then")
        for clause in reading.below(subject.index, "relcl", "acl"):
            yield clause.index, Bond(1, "the occasion is said to be then")
    for clause in reading.below(verb, "ccomp", "advcl", "relcl"):
        yield clause.index, Bond(1, "is said to be then")
    above = reading.tokens[reading.tokens[verb].head]
    if above.index < verb and any(child.lemma == "time" for child in reading.below(above.index, "npadvmod", "advmod")):
        yield above.index, Bond(1, "the occasion is said to be then")

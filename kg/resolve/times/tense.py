"""Whether the clause around a word speaks of what was, is or will be."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from kg.model import Reading
from kg.resolve.times.words import rows

__all__ = ["Tense", "tense_at"]

_PRESENT = frozenset({"VBZ", "VBP"})
_CLIMB = 25


class Tense(NamedTuple):
    """The tense of a clause.

    Attributes:
        name: ``past``, ``present``, ``future``, or ``""`` where there is no verb.
        sure: Whether a verb that the time itself modifies says so, not a bare participle or what a noun hangs on.
    """

    name: str
    sure: bool


def _verb_above(reading: Reading, index: int) -> int | None:
    """The nearest verb at or above a token."""
    tokens = reading.tokens
    for _ in range(_CLIMB):
        token = tokens[index]
        if token.pos in ("VERB", "AUX"):
            return index
        if token.head == index:
            return None
        index = token.head
    return None


def tense_at(reading: Reading, index: int) -> Tense:
    """The tense of the clause that a token belongs to.

    Args:
        reading: Tokens with their tree.
        index: A token, such as the head of an expression of time.

    Returns:
        The tense of the nearest verb above that has one.
    """
    token = reading.tokens[index]
    verb = _verb_above(reading, token.head if token.pos == "AUX" else index)  # "8am": the parser may take "am" for a verb
    if verb is not None and _ahead(reading, index, verb):
        return Tense("future", True)
    sure = verb is not None and _modifies(reading, index, verb)
    for _ in range(_CLIMB):
        if verb is None:
            break
        token = reading.tokens[verb]
        if found := _of_verb(reading, verb):
            return Tense(found, sure and (token.tag != "VBN" or any(reading.below(verb, "aux", "auxpass"))))
        verb = None if token.head == verb else _verb_above(reading, token.head)
    return Tense("", False)


def _modifies(reading: Reading, index: int, verb: int) -> bool:
    """Whether a time hangs on the verb, if need be by a preposition."""
    above = reading.tokens[index].head
    return verb in (index, above) or (reading.tokens[above].pos == "ADP" and reading.tokens[above].head == verb)


@cache
def _prospective() -> frozenset[str]:
    return frozenset(row[0] for row in rows("prospective.txt"))


def _ahead(reading: Reading, index: int, verb: int) -> bool:
    """Whether the date is what something is planned for ("scheduled for Friday", "set to begin on Friday")."""
    token, time = reading.tokens[verb], reading.tokens[index]
    above = reading.tokens[time.head]
    if above.lemma in ("until", "by") and token.tag in ("VBZ", "VBP"):
        return True
    return token.lemma in _prospective() and (above.lemma in ("for", "until", "to") or time.dep in ("compound", "nmod", "nummod"))


def _of_verb(reading: Reading, verb: int) -> str:
    """The tense of one verb with its auxiliaries, or ``""`` where the verb above decides."""
    token = reading.tokens[verb]
    helpers = list(reading.below(verb, "aux", "auxpass"))
    tags, perfect = {child.tag for child in helpers}, any(child.lemma == "have" for child in helpers)
    if "MD" in tags:
        return "past" if perfect or any(child.text.lower() == "could" for child in helpers) else "future"
    if "TO" in tags and token.tag == "VBN":
        return "past" if perfect else "future"
    if token.tag == "VB" or "TO" in tags:
        return _infinitive(reading, verb)
    if "VBD" in (token.tag, *tags) or (token.tag == "VBN" and (perfect or not tags & _PRESENT)):
        return "past"
    if token.tag == "VBG":
        return "future" if tags & _PRESENT and not perfect else ""
    return "present"


def _infinitive(reading: Reading, verb: int) -> str:
    """An infinitive lies ahead of a plan or wish, else it shares the time of the verb above."""
    above = reading.tokens[verb].head
    if above == verb:
        return ""
    token = reading.tokens[above]
    return "future" if token.lemma in _prospective() or token.pos == "NOUN" else ""

"""Whether the clause around a word speaks of what was, is or will be."""

from __future__ import annotations

from functools import cache

from kg.model import Reading
from kg.resolve.times.words import rows

__all__ = ["tense_at", "verb_above"]

_PRESENT = frozenset({"VBZ", "VBP"})
_CLIMB = 25


def verb_above(reading: Reading, index: int) -> int | None:
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


def tense_at(reading: Reading, index: int) -> str:
    """The tense of the clause that a token belongs to.

    Args:
        reading: Tokens with their tree.
        index: A token, such as the head of an expression of time.

    Returns:
        ``past``, ``present``, ``future``, or ``""`` where there is no verb.
    """
    verb = verb_above(reading, index)
    if verb is not None and _ahead(reading, index, verb):
        return "future"
    for _ in range(_CLIMB):
        if verb is None:
            return ""
        found = _of_verb(reading, verb)
        if found:
            return found
        above = reading.tokens[verb].head
        verb = None if above == verb else verb_above(reading, above)
    return ""


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

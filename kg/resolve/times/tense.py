"""Whether the clause around a word speaks of what was, is or will be."""

from __future__ import annotations

from functools import cache

from kg.model import Reading
from kg.resolve.times.words import rows

__all__ = ["tense_at", "verb_above"]

_MODALS = frozenset({"MD"})
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
    return token.lemma in _prospective() and (above.lemma in ("for", "until") or time.dep in ("compound", "nmod", "nummod"))


def _of_verb(reading: Reading, verb: int) -> str:
    token = reading.tokens[verb]
    helpers = {child.lemma if child.tag != "MD" else "MD" for child in reading.below(verb, "aux", "auxpass")}
    tags = {child.tag for child in reading.below(verb, "aux", "auxpass")}
    if "MD" in helpers:
        if "have" in helpers:
            return "past"
        return "past" if _used(reading, verb) else "future"
    if token.tag == "VB" or "TO" in tags:
        return _infinitive(reading, verb)
    if token.tag == "VBD" or "VBD" in tags:
        return "past"
    if token.tag == "VBN":
        return "past" if "have" in helpers or not tags & {"VBZ", "VBP"} else "present"
    if token.tag == "VBG":
        return "future" if tags & {"VBZ", "VBP"} and "have" not in helpers else ""
    return "present" if token.tag in ("VBZ", "VBP") else ""


def _used(reading: Reading, verb: int) -> bool:
    """Whether the modal only sets back the tense of a habit or a report ("would often say", "could not find")."""
    return any(child.tag == "MD" and child.lemma in ("could", "can") and child.text.lower() == "could" for child in reading.below(verb, "aux"))


def _infinitive(reading: Reading, verb: int) -> str:
    """An infinitive lies ahead of a plan or wish, else it shares the time of the verb above."""
    above = reading.tokens[verb].head
    if above == verb:
        return ""
    token = reading.tokens[above]
    return "future" if token.lemma in _prospective() or token.pos == "NOUN" else ""

"""Capitals, seats and palaces that act: "Moscow warned", "Washington's support", "talks between Seoul and Tokyo".

Where such a name is a place to be in, it stays the place; where it does what only a government does, it is the state.
"""

from __future__ import annotations

from kg.model import EntityKind, Reading, Token
from kg.resolve import gazetteer
from kg.resolve.gazetteer import Listed
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.grammar import SUBJECTS, plain
from kg.resolve.who.lexicon import words_of

__all__ = ["acting_state", "acts"]

_OPENING = frozenset({"after", "before", "since", "until", "as", "once"})
_LOCAL = frozenset(
    {"in", "at", "inside", "outside", "near", "around", "across", "through", "into", "off", "within", "throughout"}
)


def acting_state(reading: Reading, candidate: Candidate) -> Listed | None:
    """The state, or the body, that a named place stands for by what it does in its sentence.

    Args:
        reading: The document.
        candidate: A named place or body.

    Returns:
        The gazetteer's entry, or None where the name is no seat or does nothing.
    """
    text = plain(reading, candidate.start, candidate.end)
    if candidate.sort not in {EntityKind.PLACE, EntityKind.ORGANIZATION}:
        return None
    seat = gazetteer.state_of_seat(text) or gazetteer.organization_of_seat(text)
    if seat is None:
        return None
    if candidate.sort is EntityKind.ORGANIZATION and reading.tokens[candidate.head].dep in {"compound", "nmod"}:
        return seat
    return seat if acts(reading, candidate.head) else None


def acts(reading: Reading, head: int) -> bool:
    """Whether a noun does or has what a government does or has.

    Args:
        reading: The document.
        head: The noun's token.

    Returns:
        True for the subject of a verb of saying or acting, a by-agent, the owner of a policy or relation, a party to relations.
    """
    token = reading.tokens[head]
    for _ in range(4):
        if token.dep not in {"conj", "appos"}:
            break
        token = reading.tokens[token.head]
    above = reading.tokens[token.head]
    if token.dep in SUBJECTS:
        return above.lemma in words_of("verbs", "subject", "actor") or _predicated(reading, above)
    if token.dep == "poss":
        return above.lemma in words_of("verbs", "owned", "government")
    if token.dep in {"compound", "nmod", "amod"}:
        if above.lemma in words_of("verbs", "owned", "venue") and not _is_joined(reading, head):
            return False
        government = words_of("nouns", "organization", "government") - words_of("nouns", "organization", "municipal")
        return above.lemma in government or above.lemma in words_of("verbs", "owned", "relation")
    if token.dep == "pobj":
        return _party(reading, above)
    if token.dep in {"dobj", "dative"}:
        return above.lemma in words_of("verbs", "object", "government")
    return False


def _is_joined(reading: Reading, head: int) -> bool:
    """Whether a hyphen or dash joins a name to another party's: "the Seoul-Tokyo agreement"."""
    beside = reading.tokens[max(0, head - 1) : head + 2]
    return any(token.text in {"-", "–", "—", "/"} for token in beside)


def _predicated(reading: Reading, verb: Token) -> bool:
    """Whether it is said of it what is said of people and governments only: "Seoul is ready", "Paris was angry"."""
    return verb.lemma in {"be", "become", "remain", "seem"} and any(
        child.lemma in words_of("verbs", "owned", "mood") for child in reading.below(verb.index, "acomp", "attr")
    )


def _lost_subject(reading: Reading, preposition: Token) -> bool:
    """Whether the parser took a clause's subject for a preposition's object: "after London on Monday recalled its envoy"."""
    for index in range(preposition.index + 2, min(preposition.index + 7, len(reading.tokens))):
        token = reading.tokens[index]
        if token.text in {",", ".", ";"} or token.dep in SUBJECTS:
            return False
        if token.is_finite:
            return token.lemma in words_of("verbs", "subject", "actor")
    return False


def _party(reading: Reading, preposition: Token) -> bool:
    if preposition.dep == "agent":
        return True
    if preposition.lemma in _LOCAL:
        return False
    if preposition.lemma in _OPENING:
        return _lost_subject(reading, preposition)
    above = reading.tokens[preposition.head]
    if preposition.lemma == "between":
        return True
    relations = words_of("verbs", "owned", "relation")
    if preposition.lemma == "by":
        return above.lemma in relations or above.lemma in words_of("verbs", "owned", "government")
    if preposition.lemma in {"with", "against", "on", "toward", "towards"}:
        return above.lemma in relations or above.lemma in words_of("verbs", "subject", "actor")
    return preposition.lemma in {"from", "to", "for"} and above.lemma in words_of("verbs", "owned", "message")

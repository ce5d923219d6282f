"""Who is credited: from a cue to the head of the phrase for its source."""

from __future__ import annotations

from kg.model import Reading, Token
from kg.resolve.attribution.lexicon import load_cues

__all__ = ["source_of"]

_SUBJECTS = ("nsubj", "nsubjpass")
_CLIMB = {"xcomp", "ccomp", "advcl", "pcomp", "prep", "acomp", "dobj", "attr", "aux"}


def source_of(reading: Reading, cue: int) -> int | None:
    """Find the source that a cue credits.

    Args:
        reading: A reading with tokens.
        cue: Token index of a reporting verb, noun or adjective.

    Returns:
        The head of the source's phrase, or None where the text does not say ("it was reported that …").
    """
    token = reading.tokens[cue]
    if token.pos == "NOUN":
        return _owner(reading, token)
    if any(reading.below(cue, "nsubjpass", "auxpass")):
        return _agent(reading, cue)
    if token.tag == "VBN" and token.dep in ("acl", "advcl"):
        return _agent(reading, cue)
    return _subject(reading, token)


def _agent(reading: Reading, verb: int) -> int | None:
    for agent in reading.below(verb, "agent"):
        for noun in reading.below(agent.index, "pobj"):
            return noun.index
    return None


def _subject(reading: Reading, token: Token) -> int | None:
    """The understood subject: its own, or that of the verb it leans on, or the noun it modifies."""
    for _ in range(12):
        for subject in reading.below(token.index, *_SUBJECTS):
            return _antecedent(reading, token, subject)
        head = reading.tokens[token.head]
        if head is token:
            return None
        if token.dep in ("acl", "relcl"):
            return _issuer(reading, head)
        if token.dep not in _CLIMB and token.dep != "conj":
            return None
        if token.dep in ("ccomp",) and head.pos not in ("VERB", "AUX"):
            return None
        token = head
    return None


def _antecedent(reading: Reading, verb: Token, subject: Token) -> int | None:
    if subject.tag in ("WP", "WDT"):
        while verb.dep == "conj":
            verb = reading.tokens[verb.head]
        return _issuer(reading, reading.tokens[verb.head]) if verb.dep == "relcl" else None
    if subject.lemma == "it" and any(reading.below(verb.index, "auxpass")):
        return None
    return subject.index


def _issuer(reading: Reading, noun: Token) -> int | None:
    """The one who speaks through a statement or letter, else the noun itself."""
    if noun.pos not in ("NOUN", "PROPN", "PRON", "NUM"):
        return None
    if noun.lemma in load_cues().carriers and noun.dep in ("dobj", "pobj"):
        verb = reading.tokens[noun.head]
        while verb.dep == "prep":
            verb = reading.tokens[verb.head]
        if verb.pos == "VERB":
            for subject in reading.below(verb.index, "nsubj"):
                return _antecedent(reading, verb, subject)
    return noun.index


def _owner(reading: Reading, noun: Token) -> int | None:
    """Whose claim: a possessor, "by X", "from X", a national adjective, or the subject of the verb that makes it."""
    for possessor in reading.below(noun.index, "poss"):
        return possessor.index
    for preposition in reading.below(noun.index, "prep", "agent"):
        if preposition.lemma in ("by", "from", "of", "among"):
            for owner in reading.below(preposition.index, "pobj"):
                return owner.index
    for modifier in reading.below(noun.index, "amod", "compound", "nmod"):
        if modifier.label in ("NORP", "GPE", "ORG", "PERSON"):
            return modifier.index
    verb = reading.tokens[noun.head]
    if noun.dep in ("dobj", "pobj", "attr"):
        while verb.dep == "prep":
            verb = reading.tokens[verb.head]
        if verb.pos in ("VERB", "AUX") and noun.dep != "attr":
            return _subject(reading, verb) if not any(reading.below(verb.index, "nsubjpass")) else _agent(reading, verb.index)
    if noun.dep == "nsubjpass":
        return _agent(reading, noun.head)
    return None

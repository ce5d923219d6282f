"""Who is credited: from a cue to the head of the phrase for its source."""

from __future__ import annotations

from kg.model import Reading, Token
from kg.resolve.attribution.contents import is_second_cue
from kg.resolve.attribution.lexicon import load_cues

__all__ = ["source_of"]

_LEANING = frozenset(("xcomp", "ccomp", "advcl", "pcomp", "prep", "acomp", "dobj", "attr", "aux", "conj"))
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM"))
_NAMES = frozenset(("NORP", "GPE", "ORG", "PERSON"))
_WHEN = frozenset(("when", "if", "once", "unless", "until"))
_REDUCED = frozenset(("acl", "advcl", "relcl"))
_DEEPEST = 12


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
    quoted = _quoted(reading, token)
    if quoted is not None:
        return quoted
    if _is_passive(reading, token):
        return _agent(reading, cue)
    return _subject(reading, token)


def _is_passive(reading: Reading, verb: Token) -> bool:
    """Whether the subject, stated or understood, is not the one who speaks."""
    if load_cues().is_attitude(verb):
        return False
    if any(reading.below(verb.index, "nsubjpass", "auxpass", "agent")):
        return True
    if any(reading.below(verb.index, "aux", "nsubj")):
        return False
    if verb.tag == "VBN":
        return verb.dep in _REDUCED or (verb.dep == "conj" and any(reading.below(verb.head, "auxpass")))
    return (
        verb.tag == "VBD"
        and verb.dep == "advcl"
        and any(word.lemma in _WHEN for word in reading.below(verb.index, "advmod", "mark"))
    )


def _quoted(reading: Reading, saying: Token) -> int | None:
    """Whom somebody else quotes ("Tass quoted Lavrov as saying …"); who is quoted in the passive is the subject anyway."""
    preposition = reading.tokens[saying.head]
    verb = reading.tokens[preposition.head]
    if saying.dep != "pcomp" or preposition.lemma != "as" or verb.lemma not in load_cues().phrases["quoting"]:
        return None
    return next((noun.index for noun in reading.below(verb.index, "dobj")), None)


def _agent(reading: Reading, verb: int) -> int | None:
    """The one "by" whom it is said."""
    nouns = (noun.index for agent in reading.below(verb, "agent") for noun in reading.below(agent.index, "pobj"))
    return next(nouns, None)


def _subject(reading: Reading, token: Token) -> int | None:
    """The understood subject: its own, or that of the verb it leans on, or the noun it modifies."""
    if is_second_cue(reading, token):
        token = reading.tokens[reading.tokens[token.head].head]
    for _ in range(_DEEPEST):
        for subject in reading.below(token.index, "nsubj", "nsubjpass"):
            return _antecedent(reading, token, subject)
        head = reading.tokens[token.head]
        if token.dep in ("acl", "relcl"):
            return _issuer(reading, head)
        if head is token or token.dep not in _LEANING or (token.dep == "ccomp" and head.pos not in ("VERB", "AUX")):
            return None
        token = head
    return None


def _antecedent(reading: Reading, verb: Token, subject: Token) -> int | None:
    """Whom a relative pronoun stands for; an "it" that stands for nobody is no source."""
    if subject.tag in ("WP", "WDT"):
        while verb.dep == "conj":
            verb = reading.tokens[verb.head]
        return _issuer(reading, reading.tokens[verb.head]) if verb.dep == "relcl" else None
    if subject.lemma == "it" and any(reading.below(verb.index, "auxpass")):
        return None
    return subject.index


def _issuer(reading: Reading, noun: Token) -> int | None:
    """The one who speaks through a statement or letter, else the noun itself."""
    if noun.pos not in _NOMINAL:
        return None
    if noun.lemma in load_cues().carriers and noun.dep in ("dobj", "pobj"):
        verb = _governor(reading, noun)
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
        if modifier.label in _NAMES:
            return modifier.index
    return _maker(reading, noun)


def _maker(reading: Reading, noun: Token) -> int | None:
    """Who makes, repeats or denies a claim; who only meets with one ("faces accusations that …") makes none."""
    if noun.dep not in ("dobj", "pobj", "nsubjpass"):
        return None
    verb = _governor(reading, noun)
    if not _is_making(reading, verb, noun):
        return None
    return _agent(reading, verb.index) if _is_passive(reading, verb) else _subject(reading, verb)


def _is_making(reading: Reading, verb: Token, noun: Token) -> bool:
    """Whether the subject of a verb puts a claim forward that is its object or follows "with" ("responded with a demand")."""
    if verb.pos not in ("VERB", "AUX"):
        return False
    cues = load_cues()
    says = "that" in cues.verbs.get(verb.lemma, ())
    if noun.dep == "pobj":
        brings = reading.tokens[noun.head].lemma in cues.phrases["bringing"]
        return brings and (says or verb.lemma in cues.phrases["coming"])
    return says or verb.lemma in cues.makers


def _governor(reading: Reading, noun: Token) -> Token:
    """The word that a noun depends on, past prepositions."""
    head = reading.tokens[noun.head]
    while head.dep == "prep" and head.head != head.index:
        head = reading.tokens[head.head]
    return head

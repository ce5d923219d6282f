"""Which signature a governing word has for what it governs."""

from __future__ import annotations

from kg.extract.actions.factuality.lattice import Signature
from kg.extract.actions.factuality.operators import load_operators
from kg.extract.actions.factuality.words import Word
from kg.model import Reading, Token

__all__ = ["PREDICATES", "frame_of", "opens_with_wh", "signature_of", "signature_of_phrase"]

PREDICATES = frozenset(("acomp", "oprd", "amod", "advmod", "nmod"))
"""Relations of what is said of a noun; it shares the state of the copula."""

_FRAMES = {"nsubj": "subject", "csubj": "subject", "expl": "subject", "dobj": "noun", "nsubjpass": "noun"}
_CLAUSES = frozenset(("ccomp", "xcomp", "csubj", "csubjpass", "pcomp", "acl"))
_PLAIN = PREDICATES | {"compound", "prep", "agent", "cc"}
_NO_RELATIVES = frozenset(("what", "how", "why"))
_WH = frozenset(("WP", "WRB", "WDT"))


def frame_of(child: Word, via: list[Token]) -> str:
    """The form of a complement, as ``operators.toml`` names it.

    Args:
        child: The governed word.
        via: The prepositions between it and the governing word, outermost first.

    Returns:
        The frame.
    """
    token = child.token
    if via:
        return "to_noun" if via[0].lemma == "to" else via[0].lemma
    if token.dep in _FRAMES:
        return _FRAMES[token.dep]
    if token.dep in _PLAIN:
        return token.dep
    if token.dep in ("relcl", "acl") and child.finite and not _opens_with_that(child):
        return "wh" if opens_with_wh(child, _NO_RELATIVES) else "relcl"
    return _clausal(child)


def _clausal(child: Word) -> str:
    token = child.token
    if token.dep != "advcl" and any(mark.lemma in ("whether", "if") for mark in child.below("mark")):
        return "whether"
    if child.infinitive:
        return "ta" if any(token.text == "ta" for token in child.by["aux"]) else "to"  # "gotta" is two tokens
    if token.dep in _CLAUSES and opens_with_wh(child):
        return "wh"
    if not child.finite:
        if token.tag == "VBG" or any(auxiliary.tag == "VBG" for auxiliary in child.auxiliaries):
            return "ing"
        if token.tag == "VB":
            return "bare"
    return "that"


def _opens_with_that(clause: Word) -> bool:
    """Whether "that" opens the content of a noun; the parser may take it for an object ("claims that they spied")."""
    if any(mark.lemma == "that" for mark in clause.below("mark")):
        return True
    pronoun = any(token.lemma == "that" for token in clause.below("dobj"))
    return pronoun and "nsubj" in clause.by and clause.token.lemma not in load_operators().words["making"]


def opens_with_wh(clause: Word, words: frozenset[str] | None = None) -> bool:
    """Whether a clause opens with a question word ("what caused it"), or one of these; what it tells is taken for granted."""
    openers = (token for below in clause.by.values() for token in below if token.index < clause.token.index)
    return any(token.tag in _WH and (words is None or token.lemma in words) for token in openers)


def signature_of(parent: Word, frame: str, child: Token) -> tuple[Signature | None, Token]:
    """Look up what a word makes of its complement.

    Args:
        parent: The governing word.
        frame: The form of the complement.
        child: The governed token.

    Returns:
        The signature, or None if the word is not listed with this frame; and the word that has it, which may be the adjective or
        noun beside a copula ("it is likely that …").
    """
    operators, token = load_operators(), parent.token
    if frame == "that" and _is_question(parent, child):
        return operators.anywhere.get("whether"), token
    if frame == "compound":
        return operators.nouns.get((token.lemma, frame)) or operators.nouns.get((token.text.lower(), frame)), token
    if not parent.verbal:
        table = operators.nouns if token.pos in ("NOUN", "PROPN") else operators.adjectives
        return table.get((token.lemma, frame)) or operators.anywhere.get(frame), token
    if frame == "noun" and "oprd" in parent.by:  # "called the claim false"
        found = operators.adjectives.get((parent.by["oprd"][0].lemma, "subject"))
        if found is not None:
            return found, parent.by["oprd"][0]
    if token.lemma in operators.words["copulas"]:
        for predicate in parent.below("acomp", "attr", "oprd"):
            table = operators.nouns if predicate.pos in ("NOUN", "PROPN") else operators.adjectives
            found = table.get((predicate.lemma, frame))
            if found is not None and predicate.index != child.index:
                return found, predicate
    return _of_verb(parent, frame, child), token


def signature_of_phrase(reading: Reading, copula: Word) -> tuple[Signature | None, Token]:
    """Look up what a phrase makes of the subject that it is said of: "a boycott is out of the question".

    Args:
        reading: A reading with tokens.
        copula: The verb between them.

    Returns:
        The signature, or None if no phrase beside the verb is listed; and the word that has it.
    """
    if copula.token.lemma in load_operators().words["copulas"]:
        for preposition in copula.below("prep"):
            words, inner = [preposition.lemma], preposition
            while (below := next(reading.below(inner.index, "prep", "pobj"), None)) is not None:
                inner = below
                words.append(below.lemma)
            for last in range(len(words), 0, -1):  # "out of the question for Germany"
                found = load_operators().adjectives.get(("_".join(words[:last]), "subject"))
                if found is not None:
                    return found, preposition
    return None, copula.token


def _is_question(verb: Word, clause: Token) -> bool:
    """Whether a question mark ends a clause that is quoted before its verb ("“Did they know?” he asked")."""
    between = (mark for mark in verb.below("punct") if clause.index < mark.index < verb.token.index)
    return clause.dep == "ccomp" and any(mark.text == "?" for mark in between)


def _of_verb(verb: Word, frame: str, child: Token) -> Signature | None:
    operators, lemma = load_operators(), verb.token.lemma
    if child.dep == "advcl" and (frame != "to" or "xcomp" in verb.by or "ccomp" in verb.by):
        return None
    if lemma in operators.particles:
        for particle in verb.below("prt", "advmod", "acomp", "dobj"):
            found = operators.verbs.get((f"{lemma}_{particle.lemma}", frame))
            if found is not None:
                return found
    if frame == "subject" and "xcomp" in verb.by:
        return None  # "the dispute threatens to derail the talks"
    if frame in ("that", "to") and "nsubjpass" in verb.by and (frame == "to" or "agent" not in verb.by):
        found = operators.verbs.get((lemma, f"{frame}_passive"))
        if found is not None:
            return found
    found = operators.verbs.get((lemma, frame))
    if found is None and frame == "bare":
        found = operators.verbs.get((lemma, "to"))
    if found is None and frame == "that" and child.tag in ("VB", "VBP"):
        found = operators.verbs.get((lemma, "bare"))  # "let the men enter"
    return found or operators.anywhere.get(frame)
